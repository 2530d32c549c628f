#include "exchange/listheadings.h"

#include <QTest>

using namespace copse;

using C = ListColumn;
using T = ListTable;

class TestListHeadings : public QObject
{
    Q_OBJECT

private slots:
    void lists_data()
    {
        QTest::addColumn<int>("table");
        QTest::addColumn<QString>("headings");
        QTest::addColumn<QList<int>>("columns");
        const auto row = [](const char *name, T table, const char16_t *headings,
                            std::initializer_list<C> columns) {
            QList<int> numbers;
            for (const C column : columns)
                numbers.append(int(column));
            QTest::newRow(name) << int(table) << QString::fromUtf16(headings) << numbers;
        };
        row("own", T::Memberships,
            u"id|person|email|organisation|discipline|group|role|level|practice|from|to",
            {C::Id, C::Person, C::Email, C::Organisation, C::Discipline, C::Group, C::Role, C::Level,
             C::Practice, C::From, C::To});
        row("own groups", T::Groups, u"group|parent|kind", {C::Group, C::Parent, C::Kind});
        row("own organisations", T::Organisations, u"organisation|parent|link|type|country",
            {C::Organisation, C::Parent, C::Link, C::Type, C::Country});
        row("own disciplines", T::Disciplines, u"discipline|parent", {C::Discipline, C::Parent});
        row("own people", T::People, u"name|nationality|country|organisation",
            {C::Person, C::Other, C::Other, C::Organisation});
        row("spelling", T::Memberships,
            u" Full_Name * |E-MAIL:|Organization(s)|start-date|End Date|Working  group",
            {C::Person, C::Email, C::Organisation, C::From, C::To, C::Group});
        row("en", T::Memberships, u"Participant|Affiliation|Field of expertise|Community|Joined|Left|Notes",
            {C::Person, C::Organisation, C::Discipline, C::Group, C::From, C::To, C::Note});
        row("fr", T::Memberships,
            u"Membre|Courriel|Employeur|Spécialité|Communauté|Rôle|Niveau|Pratique|Depuis|Jusqu’à|Pays",
            {C::Person, C::Email, C::Organisation, C::Discipline, C::Group, C::Role, C::Level, C::Practice,
             C::From, C::To, C::Other});
        row("fr names", T::Memberships, u"NOM|PRENOM|ORGANISME|GROUPE",
            {C::LastName, C::FirstName, C::Organisation, C::Group});
        row("fr groups", T::Groups, u"Nom|Fait partie de|Type", {C::Group, C::Parent, C::Kind});
        row("es", T::Memberships,
            u"Miembro|Correo electrónico|Organización|Afiliación|Grupo|Función|Nivel|Práctica|Desde|Hasta",
            {C::Person, C::Email, C::Organisation, C::Other, C::Group, C::Role, C::Level, C::Practice,
             C::From, C::To});
        row("es names", T::People, u"Nombre|Apellidos|Institución",
            {C::FirstName, C::LastName, C::Organisation});
        row("es organisations", T::Organisations, u"Nombre|Organización matriz|Vínculo|Tipo|País",
            {C::Organisation, C::Parent, C::Link, C::Type, C::Country});
        row("pt", T::Memberships,
            u"Nome|Correio eletrónico|Instituição|Especialidade|Grupo|Papel|Nível|Prática|Início|Fim",
            {C::Person, C::Email, C::Organisation, C::Discipline, C::Group, C::Role, C::Level, C::Practice,
             C::From, C::To});
        row("nl", T::Memberships,
            u"Naam|E-mailadres|Organisatie|Vakgebied|Groep|Rol|Niveau|Praktijk|Vanaf|Tot en met",
            {C::Person, C::Email, C::Organisation, C::Discipline, C::Group, C::Role, C::Level, C::Practice,
             C::From, C::To});
        row("nl names", T::Memberships, u"Voornaam|Naam|Werkgever",
            {C::FirstName, C::LastName, C::Organisation});
        row("nl organisations", T::Organisations, u"Naam|Onderdeel van|Soort band|Soort|Land",
            {C::Organisation, C::Parent, C::Link, C::Type, C::Country});
        row("ar", T::Memberships,
            u"الاسم|البريد الإلكتروني|المنظمة|التخصص|المجموعة|الدور|المستوى|الممارسة|من|إلى",
            {C::Person, C::Email, C::Organisation, C::Discipline, C::Group, C::Role, C::Level, C::Practice,
             C::From, C::To});
        row("ar unpointed", T::Memberships, u"الاسم الكامل|المؤسسه|تاريخ البدء|الى",
            {C::Person, C::Organisation, C::From, C::To});
        row("ar groups", T::Groups, u"اسم المجموعة|جزء من|النوع", {C::Group, C::Parent, C::Kind});
        row("ar organisations", T::Organisations, u"الاسم|المنظمة الأم|نوع الصلة|النوع|البلد",
            {C::Organisation, C::Parent, C::Link, C::Type, C::Country});
        row("first wins", T::Memberships, u"member|participant|group|groupe",
            {C::Person, C::Other, C::Group, C::Other});
        row("a full name and its parts", T::Memberships, u"first name|last name|full name",
            {C::Other, C::Other, C::Person});
        row("a name and both parts", T::People, u"name|first name|surname", {C::Person, C::Other, C::Other});
        row("fr de à", T::Memberships, u"Nom complet|Groupe|De|À", {C::Person, C::Group, C::From, C::To});
        row("fr du au", T::Memberships, u"Membre|Groupe|Du|Au", {C::Person, C::Group, C::From, C::To});
        row("pt de a", T::Memberships, u"Membro|Grupo|De|A", {C::Person, C::Group, C::From, C::To});
        row("pt de até", T::Memberships, u"Membro|Grupo|Desde|Até", {C::Person, C::Group, C::From, C::To});
        row("short", T::Memberships, u"id|org|disc|level|contributions",
            {C::Id, C::Organisation, C::Discipline, C::Level, C::Other});
        row("nothing known", T::Memberships, u"a|b|c||*", {C::Other, C::Other, C::Other, C::Other, C::Other});
        row("two of nothing known", T::Memberships, u"sex|sex|region", {C::Other, C::Other, C::Other});
        row("name of a discipline", T::Disciplines, u"Name|Broader", {C::Discipline, C::Parent});
        row("own ties", T::Ties, u"from|to|kind|strength|from-date|to-date",
            {C::FromPerson, C::ToPerson, C::Kind, C::Strength, C::From, C::To});
        row("ties of another program", T::Ties, u"Source|Target|Type|Label|Weight|Id",
            {C::FromPerson, C::ToPerson, C::Kind, C::Other, C::Other, C::Other});
        row("name to name", T::Ties, u"name|to|from|since", {C::FromPerson, C::ToPerson, C::Other, C::From});
        row("columns of other tables", T::Memberships, u"type|country|parent|link",
            {C::Other, C::Other, C::Other, C::Other});
    }
    void lists()
    {
        QFETCH(int, table);
        QFETCH(QString, headings);
        QFETCH(QList<int>, columns);
        QList<int> recognised;
        for (const ListColumn column : recogniseHeadings(ListTable(table), headings.split(u'|')))
            recognised.append(int(column));
        QCOMPARE(recognised, columns);
    }
};

QTEST_APPLESS_MAIN(TestListHeadings)
#include "tst_listheadings.moc"
