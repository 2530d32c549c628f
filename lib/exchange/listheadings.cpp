#include "exchange/listheadings.h"

#include "exchange/listfolding.h"

#include <QHash>

#include <array>

namespace copse {

namespace {

constexpr unsigned inMemberships = 1, inGroups = 2, inPeople = 4, inOrganisations = 8, inDisciplines = 16,
                   inTies = 32;
constexpr unsigned inAll = 31 /* that are lists of something with a name */,
                   ofPeople = inMemberships | inPeople;

struct Meaning
{
    ListColumn column;
    unsigned tables; // in which the words mean it
    QStringView words;
};

// One word or phrase between bars, as people write it; spelled without blanks and accents by headingKey().
constexpr QStringView names = u"name|names|nom|noms|nombre|nombres|nome|nomes|naam|namen|الاسم|اسم|الأسماء";

constexpr std::array meanings = {
    Meaning{ListColumn::Id, inAll,
            u"id|identifier|identifiant|identificador|identificación|identificatie|code "
            u"id|uuid|المعرف|معرف|الرقم التعريفي|رقم التعريف"},
    Meaning{ListColumn::Id, ofPeople,
            u"person id|member id|membership id|member number|id personne|id membre|id persona|id miembro|id "
            u"pessoa|id membro|"
            u"persoon id|lidnummer|lid id|numéro de membre|número de miembro|número de membro|رقم العضو|رقم "
            u"العضوية"},
    Meaning{ListColumn::Id, inGroups, u"group id|id groupe|id grupo|groep id|رقم المجموعة"},
    Meaning{ListColumn::Id, inOrganisations,
            u"organisation id|organization id|org id|id organisation|id organización|id "
            u"organização|organisatie id|رقم المنظمة"},
    Meaning{ListColumn::Id, inDisciplines, u"discipline id|id discipline|id disciplina|رقم التخصص"},
    Meaning{ListColumn::Person, ofPeople,
            u"person|people|persons|full name|fullname|member|members|member name|name of "
            u"member|participant|participants|participant name|"
            u"person name|contact|contact name|author|display name|name and surname|"
            u"personne|personnes|nom complet|membre|membres|nom du membre|nom de la "
            u"personne|participante|participants|nom du participant|"
            u"nom et prénom|nom et prénoms|nom prénom|prénom nom|prénom et nom|nom prénoms|"
            u"persona|personas|nombre completo|miembro|miembros|nombre del "
            u"miembro|integrante|integrantes|socio|nombre y apellido|"
            u"nombre y apellidos|nombres y apellidos|apellidos y nombres|apellidos y nombre|"
            u"pessoa|pessoas|nome completo|membro|membros|nome do membro|nome da pessoa|nome e "
            u"sobrenome|nome e apelido|"
            u"persoon|personen|volledige naam|lid|leden|deelnemer|deelnemers|naam lid|naam van het lid|naam "
            u"deelnemer|voor en achternaam|"
            u"الشخص|شخص|الأشخاص|الاسم الكامل|الاسم بالكامل|العضو|عضو|الأعضاء|اسم العضو|المشارك|اسم "
            u"المشارك|اسم الشخص|الاسم الثلاثي"},
    Meaning{ListColumn::FirstName, ofPeople,
            u"first name|firstname|forename|given name|given names|prénom|prénoms|primer nombre|nombre de "
            u"pila|primeiro nome|nome próprio|"
            u"voornaam|voornamen|roepnaam|الاسم الأول|الاسم الشخصي"},
    Meaning{ListColumn::LastName, ofPeople,
            u"last name|lastname|surname|family name|nom de "
            u"famille|apellido|apellidos|sobrenome|apelido|apelidos|último nome|achternaam|"
            u"familienaam|اسم العائلة|اللقب|الاسم الأخير|الكنية|النسب"},
    Meaning{ListColumn::Email, ofPeople,
            u"email|e-mail|emails|mail|email address|e-mail address|mail address|courriel|adresse "
            u"e-mail|adresse mail|adresse électronique|adresse courriel|mél|"
            u"correo|correo electrónico|dirección de correo|correio eletrónico|correio eletrônico|endereço "
            u"de email|e-mailadres|mailadres|"
            u"البريد|البريد الإلكتروني|بريد إلكتروني|الإيميل|ايميل"},
    Meaning{ListColumn::Consent, ofPeople,
            u"consent|naming consent|may be named|consent to be named|consentement|autorisation|peut être "
            u"nommé|peut être nommée|"
            u"consentimiento|autorización|puede ser nombrado|puede ser nombrada|consentimento|autorização|"
            u"toestemming|instemming|mag genoemd worden|الموافقة|موافقة|الإذن"},
    Meaning{
        ListColumn::Willingness, ofPeople,
        u"willingness|willing to share|willingness to share|prêt à partager|prête à partager|volonté de "
        u"partager|dispuesto a compartir|dispuesta a compartir|disposición a compartir|"
        u"disposto a partilhar|disposta a partilhar|vontade de partilhar|bereid te delen|bereidheid om te "
        u"delen|مستعد للمشاركة|مستعدة للمشاركة|الاستعداد للمشاركة"},
    Meaning{ListColumn::Note, ofPeople,
            u"note|notes|remark|remarks|comment|comments|remarque|remarques|commentaire|commentaires|"
            u"nota|notas|observación|observaciones|comentario|comentarios|observação|observações|comentário|"
            u"comentários|notitie|notities|opmerking|opmerkingen|ملاحظة|ملاحظات|تعليق|تعليقات"},
    Meaning{
        ListColumn::Organisation, inAll & ~(inGroups | inDisciplines),
        u"organisation|organization|organisations|organizations|org|orgs|organisation name|organization "
        u"name|name of organisation|institution|"
        u"institutions|institution "
        u"name|institute|affiliation|affiliations|employer|company|companies|firm|agency|university|"
        u"workplace|works for|"
        u"work place|home organisation|home organization|home institution|organism|"
        u"organisme|nom de l'organisation|nom de "
        u"l'institution|institut|employeur|entreprise|société|structure|université|rattachement|"
        u"établissement|structure de rattachement|"
        u"organización|organizaciones|nombre de la "
        u"organización|institución|instituciones|afiliación|empleador|empresa|entidad|universidad|compañía|"
        u"organização|organizações|nome da "
        u"organização|instituição|instituições|afiliação|filiação|empregador|entidade|universidade|"
        u"organisatie|organisaties|naam organisatie|naam van de "
        u"organisatie|instelling|instituut|werkgever|bedrijf|universiteit|aansluiting|"
        u"المنظمة|منظمة|المنظمات|اسم المنظمة|المؤسسة|مؤسسة|اسم المؤسسة|الجهة|جهة العمل|الانتماء|الشركة|جهة "
        u"التوظيف|الجامعة|الهيئة|مكان العمل|صاحب العمل"},
    Meaning{ListColumn::Discipline, inAll & ~(inGroups | inOrganisations),
            u"discipline|disciplines|disc|discipline name|field|fields|field of study|field of "
            u"expertise|field of work|area of expertise|expertise|"
            u"speciality|specialty|specialism|specialisation|specialization|subject|subject area|profession|"
            u"domaine|domaine d'expertise|domaine de compétence|domaine "
            u"d'étude|spécialité|spécialisation|métier|nom de la discipline|"
            u"disciplina|disciplinas|campo|área|área de "
            u"especialidad|especialidad|especialización|profesión|campo de estudio|área de conocimiento|"
            u"especialidade|especialização|profissão|área de especialização|área de conhecimento|área do "
            u"conhecimento|área de estudo|"
            u"vakgebied|vakgebieden|vak|specialisme|specialisatie|deskundigheid|beroep|werkveld|"
            u"التخصص|تخصص|التخصصات|المجال|مجال|مجال التخصص|الاختصاص|اختصاص|مجال الخبرة|المهنة"},
    Meaning{ListColumn::Group, inMemberships | inGroups,
            u"group|groups|group name|name of group|name of the group|working "
            u"group|community|communities|community of practice|cop|community name|"
            u"team|committee|circle|"
            u"groupe|groupes|nom du groupe|groupe de travail|communauté|communauté de "
            u"pratique|équipe|comité|cercle|"
            u"grupo|grupos|nombre del grupo|grupo de trabajo|comunidad|comunidad de práctica|equipo|círculo|"
            u"nome do grupo|grupo de trabalho|comunidade|comunidade de prática|equipe|equipa|comitê|"
            u"groep|groepen|naam groep|naam van de "
            u"groep|werkgroep|gemeenschap|praktijkgemeenschap|comité|team|kring|"
            u"المجموعة|مجموعة|المجموعات|اسم المجموعة|فريق|الفريق|فريق العمل|مجموعة العمل|مجتمع "
            u"الممارسة|المجتمع|اللجنة"},
    Meaning{ListColumn::Role, inMemberships,
            u"role|roles|role in group|role in the group|function|rôle|rôles|rôle dans le "
            u"groupe|fonction|rol|función|papel|"
            u"rol en el grupo|função|papel no grupo|functie|rol in de groep|الدور|دور|الدور في "
            u"المجموعة|الوظيفة|الصفة"},
    Meaning{ListColumn::Level, inMemberships,
            u"level|participation|participation level|level of participation|membership "
            u"level|involvement|level of involvement|engagement|"
            u"niveau|niveau de participation|niveau d'engagement|degré de participation|nivel|nivel de "
            u"participación|participación|"
            u"nível|nível de participação|participação|betrokkenheid|niveau van deelname|mate van deelname|"
            u"المستوى|مستوى|مستوى المشاركة|درجة المشاركة"},
    Meaning{ListColumn::Practice, ofPeople,
            u"practice|practices|shared "
            u"practice|pratique|pratiques|práctica|prácticas|prática|práticas|praktijk|praktijken|"
            u"الممارسة|ممارسة|الممارسات"},
    // Between people, "from" and "to" are who; when is said with more words.
    Meaning{ListColumn::From, inMemberships | inGroups, u"from|de|du|del|van|من"},
    Meaning{ListColumn::From, inMemberships | inGroups | inTies,
            u"from date|date from|start|starts|started|starting|start date|date "
            u"start|begin|begins|begin date|since|member since|joined|joined on|join date|"
            u"date joined|date of joining|entry|entry date|"
            u"depuis|depuis le|membre depuis|début|date début|date de début|date d'entrée|date "
            u"d'adhésion|entrée|arrivée|à partir de|"
            u"desde|inicio|fecha inicio|fecha de inicio|fecha de ingreso|ingreso|fecha de "
            u"alta|alta|comienzo|miembro desde|"
            u"início|data início|data de início|data de entrada|entrada|data de ingresso|membro desde|"
            u"vanaf|sinds|lid sinds|begindatum|startdatum|datum vanaf|aanvang|"
            u"منذ|من تاريخ|تاريخ البدء|تاريخ البداية|البداية|تاريخ الانضمام|عضو منذ|تاريخ الالتحاق"},
    Meaning{ListColumn::To, inMemberships | inGroups, u"to|à|au|al|إلى|الى"},
    Meaning{ListColumn::To, inMemberships | inGroups | inTies,
            u"to date|date to|end|ends|ended|end date|date end|until|till|through|left|left on|leave "
            u"date|leaving date|date left|member until|exit|exit date|"
            u"jusqu'à|jusqu'au|jusque|fin|date fin|date de fin|date de sortie|date de "
            u"départ|sortie|départ|membre jusqu'à|"
            u"hasta|fecha fin|fecha de fin|fecha final|fecha de término|fecha de salida|salida|fecha de "
            u"baja|baja|miembro hasta|"
            u"até|fim|data fim|data de fim|data final|data de término|término|data de saída|saída|membro até|"
            u"tot|tot en met|t/m|einde|einddatum|datum tot|lid tot|vertrek|"
            u"حتى|إلى تاريخ|تاريخ الانتهاء|تاريخ النهاية|النهاية|تاريخ المغادرة|تاريخ الخروج|عضو حتى"},
    Meaning{ListColumn::Parent, inGroups | inOrganisations | inDisciplines,
            u"parent|part of|belongs to|within|under|broader|parent name|parent|fait partie de|appartient "
            u"à|rattaché à|dépend de|"
            u"superior|parte de|forma parte de|pertenece a|depende de|pertence a|faz parte de|onderdeel "
            u"van|hoort bij|valt onder|bovenliggend|"
            u"الأصل|تابع ل|تابعة ل|جزء من|يتبع|تتبع|الأب"},
    Meaning{ListColumn::Parent, inGroups,
            u"parent group|group parent|supergroup|groupe parent|groupe supérieur|grupo padre|grupo "
            u"superior|grupo pai|grupo principal|"
            u"bovenliggende groep|hoofdgroep|المجموعة الأم|المجموعة الرئيسية"},
    Meaning{
        ListColumn::Parent, inOrganisations,
        u"parent organisation|parent organization|parent institution|parent company|head "
        u"office|headquarters|organisation parente|organisation mère|maison mère|siège|"
        u"organización matriz|organización superior|sede|casa matriz|organização mãe|organização superior|"
        u"moederorganisatie|bovenliggende organisatie|hoofdkantoor|المنظمة الأم|المؤسسة الأم|المقر الرئيسي"},
    Meaning{ListColumn::Parent, inDisciplines,
            u"parent discipline|broader term|discipline parente|disciplina superior|disciplina "
            u"padre|disciplina mãe|bovenliggend vakgebied|hoofdgebied|"
            u"التخصص الرئيسي|التخصص الأم"},
    Meaning{ListColumn::Kind, inGroups,
            u"kind|type|kind of group|group type|group kind|category|type de "
            u"groupe|genre|catégorie|tipo|tipo de grupo|clase|categoría|categoria|"
            u"soort|soort groep|type groep|categorie|نوع|النوع|نوع المجموعة|الفئة"},
    Meaning{ListColumn::Link, inOrganisations,
            u"link|kind of link|link type|relation|relationship|relation to parent|lien|type de lien|nature "
            u"du lien|vínculo|tipo de vínculo|relación|"
            u"relação|ligação|tipo de ligação|relatie|band|soort band|verband|الرابط|الصلة|نوع "
            u"الصلة|العلاقة|نوع العلاقة"},
    Meaning{ListColumn::Type, inOrganisations,
            u"type|kind|organisation type|organization type|type of organisation|type of organization|org "
            u"type|institution type|category|sector|"
            u"type d'organisation|type d'institution|catégorie|tipo|tipo de organización|tipo de "
            u"institución|categoría|tipo de organização|"
            u"tipo de instituição|categoria|soort|soort organisatie|type "
            u"organisatie|organisatietype|categorie|النوع|نوع|نوع المنظمة|نوع المؤسسة|الفئة"},
    Meaning{ListColumn::Country, inOrganisations,
            u"country|nation|country code|pays|code pays|país|código de país|código do "
            u"país|land|landcode|البلد|الدولة|بلد|دولة"},
    Meaning{ListColumn::FromPerson, inTies,
            u"from|from person|person from|from name|from id|source|source name|ego|person 1|person "
            u"a|who|sender|person|"
            u"de|de qui|de la personne|origine|personne 1|personne a|qui|personne|"
            u"de quién|origen|persona 1|persona a|quién|persona|"
            u"de quem|da pessoa|origem|pessoa 1|pessoa a|quem|pessoa|"
            u"van|van wie|van persoon|bron|persoon 1|persoon a|wie|persoon|"
            u"من|من الشخص|المصدر|الشخص الأول|الشخص 1|الشخص"},
    Meaning{ListColumn::ToPerson, inTies,
            u"to|to person|person to|to name|to id|target|target name|alter|person 2|person b|whom|to "
            u"whom|receiver|with|with whom|"
            u"à|a|vers|à qui|à la personne|cible|destination|personne 2|personne b|avec|avec qui|"
            u"hacia|para|a quién|destino|persona 2|persona b|con|con quién|"
            u"para quem|a quem|pessoa 2|pessoa b|com|com quem|"
            u"naar|aan|naar wie|aan wie|naar persoon|doel|persoon 2|persoon b|met|met wie|"
            u"إلى|الى|إلى الشخص|الهدف|الشخص الثاني|الشخص 2|مع|مع من"},
    Meaning{ListColumn::Kind, inTies,
            u"kind|type|tie|kind of tie|type of tie|tie type|link|link type|kind of link|relation|"
            u"relationship|relation type|label|"
            u"genre|lien|type de lien|nature du lien|type de relation|"
            u"tipo|clase|vínculo|lazo|tipo de vínculo|tipo de lazo|relación|tipo de relación|"
            u"laço|tipo de laço|ligação|tipo de ligação|relação|tipo de relação|"
            u"soort|band|soort band|relatie|soort relatie|verband|"
            u"النوع|نوع|الرابط|الصلة|نوع الصلة|العلاقة|نوع العلاقة"},
    Meaning{ListColumn::Strength, inTies,
            u"strength|tie strength|strength of tie|strength of the tie|intensity|"
            u"force|force du lien|intensité|fuerza|fuerza del vínculo|fuerza del lazo|intensidad|"
            u"força|força do laço|força da ligação|intensidade|"
            u"sterkte|sterkte van de band|kracht|intensiteit|"
            u"القوة|قوة|قوة الصلة|قوة العلاقة|قوة الرابط|الشدة"},
};

unsigned bitOf(ListTable table) { return 1U << unsigned(table); }

QString headingKey(QStringView heading)
{
    QString key;
    for (const QChar c : foldListWord(heading)) {
        if (c.isLetterOrNumber())
            key += c;
    }
    return key;
}

using Columns = QHash<QString, ListColumn>;

Columns columnsOf(ListTable table)
{
    static constexpr std::array ownNames = {ListColumn::Person,     ListColumn::Group,
                                            ListColumn::Person,     ListColumn::Organisation,
                                            ListColumn::Discipline, ListColumn::FromPerson};
    Columns columns;
    for (const QStringView word : names.split(u'|'))
        columns.insert(headingKey(word), ownNames[size_t(table)]);
    for (const Meaning &meaning : meanings) {
        if ((meaning.tables & bitOf(table)) == 0)
            continue;
        for (const QStringView word : meaning.words.split(u'|')) {
            const QString key = headingKey(word);
            if (!columns.contains(key))
                columns.insert(key, meaning.column);
        }
    }
    return columns;
}

// "Nom" and its like: the whole name, unless a part of the name stands beside it.
bool isBareName(const QString &heading)
{
    const QString key = headingKey(heading);
    const auto words = names.split(u'|');
    return std::any_of(words.begin(), words.end(), [&](QStringView word) { return headingKey(word) == key; });
}

void settleNames(QList<ListColumn> &columns, const QStringList &headings)
{
    const qsizetype person = columns.indexOf(ListColumn::Person);
    const qsizetype first = columns.indexOf(ListColumn::FirstName);
    const qsizetype last = columns.indexOf(ListColumn::LastName);
    if (person < 0 || (first < 0 && last < 0))
        return;
    if (isBareName(headings[person]) && (first < 0 || last < 0)) {
        columns[person] = first < 0 ? ListColumn::FirstName : ListColumn::LastName;
        return;
    }
    if (first >= 0)
        columns[first] = ListColumn::Other;
    if (last >= 0)
        columns[last] = ListColumn::Other;
}

// "A" ends what "De" begins; alone it is but a letter.
void settleDates(QList<ListColumn> &columns, const QStringList &headings)
{
    const qsizetype to = columns.indexOf(ListColumn::To);
    if (to >= 0 && !columns.contains(ListColumn::From) && headingKey(headings[to]) == u"a")
        columns[to] = ListColumn::Other;
}

} // namespace

ListColumn columnOfHeading(ListTable table, const QString &heading)
{
    static const std::array<Columns, listTables> tables = {
        columnsOf(ListTable::Memberships),   columnsOf(ListTable::Groups),      columnsOf(ListTable::People),
        columnsOf(ListTable::Organisations), columnsOf(ListTable::Disciplines), columnsOf(ListTable::Ties)};
    return tables[size_t(table)].value(headingKey(heading), ListColumn::Other);
}

QList<ListColumn> recogniseHeadings(ListTable table, const QStringList &headings)
{
    QList<ListColumn> columns;
    for (const QString &heading : headings) {
        const ListColumn column = columnOfHeading(table, heading);
        columns.append(columns.contains(column) ? ListColumn::Other : column);
    }
    settleNames(columns, headings);
    settleDates(columns, headings);
    return columns;
}

} // namespace copse
