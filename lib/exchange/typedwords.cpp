#include "exchange/typedwords.h"

#include "exchange/listfolding.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <algorithm>

namespace copse {

namespace {

// One line a language (en, fr, es, pt, nl, ar), words parted by "|".

constexpr QStringView since = u"since|from|starting|"
                              u"depuis|à partir de|à partir du|dès|"
                              u"desde|a partir de|desde el|"
                              u"desde o|a partir do|"
                              u"sinds|vanaf|"
                              u"منذ|ابتداء من|اعتبارا من";
constexpr QStringView until = u"until|till|up to|"
                              u"jusqu'en|jusqu'à|jusqu'au|jusque|"
                              u"hasta|hasta el|"
                              u"até|até a|até o|"
                              u"tot|tot en met|t/m|"
                              u"حتى|إلى|لغاية";
constexpr QStringView ties =
    u"works with|advises|asks for advice|shares data with|learns from|"
    u"travaille avec|conseille|demande conseil à|partage des données avec|apprend de|"
    u"trabaja con|asesora a|pide consejo a|comparte datos con|aprende de|"
    u"trabalha com|aconselha|pede conselho a|partilha dados com|aprende com|"
    u"werkt met|werkt samen met|adviseert|vraagt advies aan|deelt gegevens met|leert van|"
    u"يعمل مع|تعمل مع|ينصح|تنصح|يتعلم من|تتعلم من|يتعاون مع|تتعاون مع";
constexpr QStringView worksFor = u"works for|works at|"
                                 u"travaille pour|travaille à|travaille chez|"
                                 u"trabaja para|trabaja en|"
                                 u"trabalha para|trabalha em|trabalha na|trabalha no|"
                                 u"werkt voor|werkt bij|"
                                 u"يعمل في|تعمل في|يعمل لدى|تعمل لدى";
constexpr QStringView roles =
    u"facilitator|co-facilitator|moderator|coordinator|chair|co-chair|chairperson|secretary|treasurer|host|"
    u"convenor|convener|trainer|mentor|rapporteur|builder|spokesperson|focal point|"
    u"facilitateur|facilitatrice|animateur|animatrice|modérateur|modératrice|coordinateur|coordinatrice|"
    u"coordonnateur|coordonnatrice|président|présidente|secrétaire|trésorier|trésorière|formateur|formatrice|"
    u"hôte|rapporteuse|porte-parole|point focal|"
    u"facilitador|facilitadora|moderador|moderadora|coordinador|coordinadora|presidente|presidenta|"
    u"secretario|"
    u"secretaria|tesorero|tesorera|anfitrión|anfitriona|formador|formadora|portavoz|punto focal|dinamizador|"
    u"dinamizadora|"
    u"coordenador|coordenadora|secretário|secretária|tesoureiro|tesoureira|anfitrião|anfitriã|porta-voz|"
    u"ponto focal|animador|animadora|"
    u"begeleider|begeleidster|gespreksleider|coördinator|voorzitter|secretaris|penningmeester|gastheer|"
    u"gastvrouw|trekker|woordvoerder|aanspreekpunt|"
    u"ميسر|ميسرة|منسق|منسقة|رئيس|رئيسة|أمين السر|أمينة السر|أمين الصندوق|أمينة الصندوق|مدرب|مدربة|مقرر|مقررة";
constexpr QStringView todayWords = u"today|now|aujourd'hui|hoy|hoje|vandaag|اليوم";
constexpr QStringView bareNones =
    u"none|aucun|aucune|ninguno|ninguna|nenhum|nenhuma|geen|لا يوجد|لا أحد|لا شيء|بدون";

constexpr QStringView joiningWords = u"and|et|y|e|en|و|&|+|/|-|–|—";
constexpr QStringView withouts = u"no|none|without|aucun|aucune|pas de|sans|ningún|ninguna|sin|"
                                 u"nenhum|nenhuma|sem|geen|zonder|بدون|بلا|لا";
constexpr QStringView lefts = u"left|has left|quit|a quitté|quitte|dejó|ha dejado|salió de|saiu de|deixou|"
                              u"verliet|heeft verlaten|غادر|غادرت|ترك|تركت";
constexpr QStringView titles = u"dr|dr.|prof|prof.|professor|mr|mr.|mrs|mrs.|ms|ms.|eng.|ing.|"
                               u"m.|mme|mlle|docteur|professeur|sr.|sra.|don|doña|dra.|profesor|profesora|"
                               u"professora|dhr.|mevr.|mw.|drs.|ir.|د.|الدكتور|الدكتورة|أ.|م.";

constexpr QStringView groupWords =
    u"group|subgroup|sub-group|team|committee|network|community|circle|forum|platform|taskforce|cop|cluster|"
    u"groupe|sous-groupe|équipe|comité|réseau|communauté|cercle|plateforme|"
    u"grupo|subgrupo|equipo|red|comunidad|círculo|foro|plataforma|"
    u"equipa|equipe|comitê|rede|comunidade|fórum|"
    u"groep|werkgroep|subgroep|kerngroep|netwerk|gemeenschap|kring|commissie|"
    u"مجموعة|فريق|لجنة|شبكة|مجتمع|منتدى|منصة";
constexpr QStringView organisationWords =
    u"university|college|institute|ministry|bank|foundation|ngo|agency|company|ltd|inc|association|centre|"
    u"center|department|organisation|organization|trust|"
    u"université|institut|ministère|banque|fondation|ong|agence|société|association|"
    u"universidad|instituto|ministerio|banco|fundación|agencia|empresa|asociación|centro|"
    u"universidade|ministério|fundação|agência|associação|"
    u"universiteit|hogeschool|instituut|ministerie|stichting|bedrijf|vereniging|"
    u"جامعة|معهد|وزارة|بنك|مؤسسة|منظمة|وكالة|شركة|جمعية|مركز";

QSet<QString> setOf(QStringView words)
{
    QSet<QString> set;
    for (const QStringView word : words.split(u'|'))
        set.insert(foldListWord(word));
    return set;
}

QHash<QString, TypedOpening> openings()
{
    QHash<QString, TypedOpening> all;
    const auto add = [&](QStringView words, TypedOpening opening) {
        for (const QStringView word : words.split(u'|'))
            all.insert(foldListWord(word), opening);
    };
    add(since, TypedOpening::Since);
    add(until, TypedOpening::Until);
    add(ties, TypedOpening::Tie);
    add(worksFor, TypedOpening::WorksFor);
    add(lefts, TypedOpening::Left);
    return all;
}

} // namespace

std::optional<OpenedText> openedText(const QString &text)
{
    static const QHash<QString, TypedOpening> known = openings();
    constexpr qsizetype mostWords = 4;
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    for (qsizetype count = std::min(mostWords, words.size() - 1); count > 0; --count) {
        const QString opening = words.first(count).join(u' ');
        const auto found = known.constFind(foldListWord(opening));
        const bool isName = opening.front().isUpper() && found != known.cend() &&
                            *found == TypedOpening::Left; // "Left Bank Trust"
        if (found != known.cend() && !isName)
            return OpenedText{*found, opening, words.sliced(count).join(u' ')};
    }
    return std::nullopt;
}

bool isRoleWord(QStringView text)
{
    static const QSet<QString> words = setOf(roles);
    return words.contains(foldListWord(text));
}

bool isTodayWord(QStringView text)
{
    static const QSet<QString> words = setOf(todayWords);
    return words.contains(foldListWord(text));
}

bool isBareNone(QStringView text)
{
    static const QSet<QString> words = setOf(bareNones);
    return words.contains(foldListWord(text));
}

QString withoutWhat(const QString &text)
{
    static const QSet<QString> words = setOf(withouts);
    for (qsizetype space = text.indexOf(u' '); space > 0; space = text.indexOf(u' ', space + 1)) {
        if (words.contains(foldListWord(text.first(space))))
            return text.sliced(space + 1);
    }
    return {};
}

QString withoutTitle(const QString &name)
{
    static const QSet<QString> words = setOf(titles);
    const qsizetype space = name.indexOf(u' ');
    return space > 0 && words.contains(foldListWord(name.first(space))) ? name.sliced(space + 1) : name;
}

bool isJoiningWord(QStringView text)
{
    static const QSet<QString> words = setOf(joiningWords);
    return words.contains(foldListWord(text));
}

NameHint hintOf(const QString &name)
{
    static const QSet<QString> ofGroups = setOf(groupWords);
    static const QSet<QString> ofOrganisations = setOf(organisationWords);
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    bool isOrganisation = false;
    for (const QString &word : words) {
        const QString folded = foldListWord(word);
        if (ofGroups.contains(folded))
            return NameHint::Group;
        isOrganisation = isOrganisation || ofOrganisations.contains(folded);
    }
    if (isOrganisation)
        return NameHint::Organisation;
    int letters = 0;
    int capitals = 0;
    int small = 0;
    for (const QChar c : name) {
        letters += c.isLetter();
        capitals += c.isUpper();
        small += c.isLower();
    }
    if (words.size() == 1 && letters > 1 && capitals == letters)
        return NameHint::Acronym;
    return letters > 1 && small == letters ? NameHint::LowerCase : NameHint::No;
}

bool looksLikeAPerson(const QString &name)
{
    int count = 0;
    for (const QString &word : name.split(u' ', Qt::SkipEmptyParts))
        count += word.front().isUpper() || (word.front().isLetter() && !word.front().isLower());
    return count >= 2;
}

} // namespace copse
