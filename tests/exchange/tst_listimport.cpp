#include "reading.h"

#include "base/folding.h"
#include "edits/merging.h"
#include "exchange/plainfolding.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace copse;

class TestListImport : public QObject
{
    Q_OBJECT

private slots:
    void rows_data();
    void rows();
    void knowsPeopleByTheirIds();
    void knowsWhoWasPutTogether();
    void parents_data();
    void parents();
    void ordersGroups();
    void namesTheOnlyGroup();
    void knowsTheDisciplinesOfTheList();
    void linksOrganisations();
    void asksForWords();
    void splitsOnlyWhenAsked();
    void proposesASplit_data();
    void proposesASplit();
    void keepsFurtherColumns();
    void reportsColumnsThatSayTheSame();
    void whatGoesOnHasNoEnd();
    void reportsPlaces();
    void addsToAMap();
    void foldsPlainNamesAlike();
    void everyFactNamesItsList();
    void saysItInWords();
};

void TestListImport::rows_data()
{
    QTest::addColumn<QString>("list");
    QTest::addColumn<QStringList>("memberships");
    QTest::addColumn<QStringList>("affiliations");
    QTest::addColumn<int>("notes");

    const auto row = [](const char *name, const QString &list, const QStringList &memberships,
                        const QStringList &affiliations, int notes = 0) {
        QTest::newRow(name) << list << memberships << affiliations << notes;
    };
    row("one value everywhere is not a hat", u"person,organisation,group\nAma,IRD,A\nAma,IRD,B\nAma,,C\n"_qs,
        {u"Ama@A"_qs, u"Ama@B"_qs, u"Ama@C"_qs}, {u"Ama>IRD"_qs});
    row("two values are hats", u"person,organisation,group\nAma,IRD,A\nAma,FAO,B\nAma,,C\n"_qs,
        {u"Ama@A org=IRD"_qs, u"Ama@B org=FAO"_qs, u"Ama@C"_qs}, {u"Ama>FAO"_qs, u"Ama>IRD"_qs});
    row("a row without a group makes the second value",
        u"person,organisation,group\nAma,IRD,A\nAma,FAO,\n"_qs, {u"Ama@A org=IRD"_qs},
        {u"Ama>FAO"_qs, u"Ama>IRD"_qs});
    row("several in one group", u"person,organisation,group\nAma,IRD,A\nAma,FAO,A\n"_qs,
        {u"Ama@A org=IRD+FAO"_qs}, {u"Ama>FAO"_qs, u"Ama>IRD"_qs});
    row("none is a value", u"person,organisation,group\nAma,IRD,A\nAma,Freelance,B\n"_qs,
        {u"Ama@A org=IRD"_qs, u"Ama@B org=none"_qs}, {u"Ama>IRD"_qs, u"Ama>none"_qs});
    row("a real value drops none", u"person,organisation,group\nAma,self,A\nAma,IRD,A\n"_qs,
        {u"Ama@A org=IRD"_qs}, {u"Ama>IRD"_qs, u"Ama>none"_qs});
    row("only none", u"person,organisation,group\nAma,none,A\n"_qs, {u"Ama@A"_qs}, {u"Ama>none"_qs});
    row("unknown is nothing", u"person,organisation,group\nAma,?,A\nBen,n/a,A\n"_qs,
        {u"Ama@A"_qs, u"Ben@A"_qs}, {});
    row("a dated value is a hat", u"person,organisation,group,from,to\nAma,IRD,A,,\nAma,IRD,,2001,2003\n"_qs,
        {u"Ama@A org=IRD"_qs}, {u"Ama>IRD 2001/2003"_qs});
    row("dates of a group are not those of the work",
        u"person,organisation,group,from,to\nAma,IRD,A,2001,2003\n"_qs, {u"Ama@A 2001/2003"_qs},
        {u"Ama>IRD"_qs});
    row("each dated row is an affiliation",
        u"person,organisation,group,from,to\nAma,IRD,,2001,2003\nAma,IRD,,2005,\nAma,IRD,,2005,\nAma,IRD,A,,\n"_qs,
        {u"Ama@A org=IRD"_qs}, {u"Ama>IRD 2001/2003"_qs, u"Ama>IRD 2005/"_qs});
    row("dated and undated", u"person,organisation,group,from,to\nAma,IRD,,2001,\nAma,IRD,,,\n"_qs, {},
        {u"Ama>IRD"_qs, u"Ama>IRD 2001/"_qs});
    row("same dates are one membership",
        u"person,group,role,from,to,level\nAma,A,chair,2001,,core\nama, a ,Chair,2001,,core\n"
        "Ama,A,secretary,2001,,core\nAma,A,chair,2002,,core\nAma,A,chair,2001,,active\n"_qs,
        {u"Ama@A active 2001/ (chair)"_qs, u"Ama@A core 2001/ (chair+secretary)"_qs,
         u"Ama@A core 2002/ (chair)"_qs},
        {});
    row("folded names", u"person,organisation,group\nGroß,Gießen Lab,Fold\nGROSS,GIESSEN  LAB,fold\n"_qs,
        {u"Groß@Fold"_qs}, {u"Groß>Gießen Lab"_qs});
    row("a question mark is a person", u"person,group\n?,A\n"_qs, {u"?@A"_qs}, {});
    row("no person", u"person,group\nAma,A\n,A\n  ,B\n"_qs, {u"Ama@A"_qs}, {}, 2);
    row("only a person", u"person,organisation,group\nAma,,\n"_qs, {}, {});
    row("parts of names", u"First name,Last name,Group\nAma,Diallo,A\n,Okafor,A\n"_qs,
        {u"Ama Diallo@A"_qs, u"Okafor@A"_qs}, {});
    row("a date not understood", u"person,group,from\nAma,A,03/04/2007\n"_qs, {u"Ama@A"_qs}, {}, 1);
    row("a start after the end", u"person,group,from,to\nAma,A,2008,2007\n"_qs, {u"Ama@A"_qs}, {}, 1);
    row("a start in the month of the end", u"person,group,from,to\nAma,A,2007-03-15,2007-03\n"_qs,
        {u"Ama@A 2007-03-15/2007-03"_qs}, {});
    row("an unknown date", u"person,group,from\nAma,A,?\n"_qs, {u"Ama@A"_qs}, {});
    row("a level not understood", u"person,group,level\nAma,A,splendid\nBen,A,-\n"_qs,
        {u"Ama@A"_qs, u"Ben@A"_qs}, {}, 1);
    row("a cell beside the headings", u"person,organisation,group\nAma,IRD, Office,A\nBen,IRD,A,\n"_qs,
        {u"Ben@A"_qs}, {u"Ben>IRD"_qs}, 1);
}

void TestListImport::rows()
{
    QFETCH(QString, list);
    QFETCH(QStringList, memberships);
    QFETCH(QStringList, affiliations);
    QFETCH(int, notes);
    Reading reading;
    QVERIFY2(reading.read({members(list)}), qPrintable(reading.error.message));
    QCOMPARE(reading.memberships(), memberships);
    QCOMPARE(reading.affiliations(), affiliations);
    QCOMPARE(int(reading.proposed.summary.notes.size()), notes);

    // Disciplines alike.
    Reading alike;
    QVERIFY(alike.read({members(QString(list).replace(u"organisation"_qs, u"discipline"_qs))}));
    QCOMPARE(alike.memberships(),
             memberships.join(u'\n').replace(u"org="_qs, u"disc="_qs).split(u'\n', Qt::SkipEmptyParts));
    QCOMPARE(alike.expertise(), affiliations);
}

void TestListImport::knowsPeopleByTheirIds()
{
    Reading list;
    QVERIFY(list.read(
        {members(u"id,person,group,email\n7,Ama Diallo,A,ama@x.org\n8,Ama Diallo,A,\n7,Ama Traoré,B,\n"
                 "7,AMA DIALLO,C,\n,Ama Traoré,D,\n,Ama Diallo,E,other@x.org\n9,,A,\n8,,B,\n"_qs)}));
    QCOMPARE(list.names<Person>(), QStringList({u"Ama Diallo"_qs, u"Ama Diallo"_qs}));
    const Person &first = list.map.all<Person>().begin()->record;
    QCOMPARE(first.listId, u"7"_qs);
    QCOMPARE(first.aliases, QStringList(u"Ama Traoré"_qs));
    QCOMPARE(first.email, u"ama@x.org"_qs);
    QCOMPARE(list.map.all<Membership>().size(), 7);
    // The other spelling, one of several with the name, her other address, an id that nobody has.
    QCOMPARE(list.notePlaces(), QStringList({u"4:2"_qs, u"7:2"_qs, u"7:4"_qs, u"8:2"_qs}));
    QCOMPARE(list.proposed.summary.rowsLeftOut, 1);
}

void TestListImport::knowsWhoWasPutTogether()
{
    const QString list = u"id,person,group\n7,Ama Mensah,A\n8,A. Mensah,A\n"_qs;
    Reading reading;
    QVERIFY(reading.read({members(list)}));
    const auto first = reading.map.all<Person>().begin();
    const Id<Person> stays = first->id;
    const Id<Person> goes = std::next(first)->id;
    reading.map.apply(*merge(reading.map, reading.ids, stays, goes));
    QVERIFY(reading.read({members(list)}));
    QCOMPARE(reading.names<Person>(), QStringList{u"Ama Mensah"_qs});
    QVERIFY(reading.read({members(u"id,person,group\n8,Ama B. Mensah,A\n"_qs)}));
    QCOMPARE(reading.map.all<Person>().size(), 1);
}

void TestListImport::parents_data()
{
    QTest::addColumn<QString>("rows");
    QTest::addColumn<QString>("child");
    QTest::addColumn<QString>("parent");
    QTest::addColumn<QStringList>("notes");
    QTest::newRow("not listed") << u"X,Y\n"_qs << u"X"_qs << u"Y"_qs << QStringList();
    QTest::newRow("folded") << u"X,y\nY,\n"_qs << u"X"_qs << u"Y"_qs << QStringList();
    QTest::newRow("said twice") << u"X,Y\nx,Y\n"_qs << u"X"_qs << u"Y"_qs << QStringList();
    QTest::newRow("second") << u"X,Y\nX,Z\n"_qs << u"X"_qs << u"Y"_qs << QStringList(u"3:2"_qs);
    QTest::newRow("itself") << u"X,X\n"_qs << u"X"_qs << QString() << QStringList(u"2:2"_qs);
    QTest::newRow("circle of two") << u"X,Y\nY,X\n"_qs << u"Y"_qs << QString() << QStringList(u"3:2"_qs);
    QTest::newRow("circle of three, kept")
        << u"X,Y\nY,Z\nZ,X\n"_qs << u"X"_qs << u"Y"_qs << QStringList(u"4:2"_qs);
    QTest::newRow("circle of three, left out")
        << u"X,Y\nY,Z\nZ,X\n"_qs << u"Z"_qs << QString() << QStringList(u"4:2"_qs);
}

void TestListImport::parents()
{
    QFETCH(QString, rows);
    QFETCH(QString, child);
    QFETCH(QString, parent);
    QFETCH(QStringList, notes);
    Reading groups;
    QVERIFY(groups.read({table(ListTable::Groups, u"group,parent\n"_qs + rows)}));
    QCOMPARE(groups.parentOf<Group>(child), parent);
    QCOMPARE(groups.notePlaces(), notes);
    Reading organisations;
    QVERIFY(organisations.read({table(ListTable::Organisations, u"organisation,parent\n"_qs + rows)}));
    QCOMPARE(organisations.parentOf<Organisation>(child), parent);
    QCOMPARE(organisations.notePlaces(), notes);
    Reading disciplines;
    QVERIFY(disciplines.read({table(ListTable::Disciplines, u"discipline,parent\n"_qs + rows)}));
    QCOMPARE(disciplines.parentOf<Discipline>(child), parent);
    QCOMPARE(disciplines.notePlaces(), notes);
}

void TestListImport::ordersGroups()
{
    Reading list;
    QVERIFY(list.read(
        {members(u"person,group\nAma,New\nBen,C\nBen,Newer\n"_qs),
         table(ListTable::Groups, u"group,parent,kind\nB,P,team\nA,Q,\nC,P,\nB,,team\nB,,panel\n"_qs)}));
    QCOMPARE(list.names<Group>(),
             QStringList({u"B"_qs, u"A"_qs, u"C"_qs, u"P"_qs, u"Q"_qs, u"New"_qs, u"Newer"_qs}));
    QCOMPARE(list.byName<Group>(u"B"_qs)->kind, u"team"_qs);
    QCOMPARE(list.notePlaces(), QStringList(u"6:3"_qs));
    QCOMPARE(list.proposed.summary.rowsRepeated, 2);
}

void TestListImport::namesTheOnlyGroup()
{
    Reading afterFile;
    QVERIFY(afterFile.read({members(u"person,organisation\nAma,IRD\n"_qs)}));
    QCOMPARE(afterFile.memberships(), QStringList(u"Ama@members"_qs));
    Reading named;
    ListOptions options;
    options.group = u"Water circle"_qs;
    QVERIFY(named.read({members(u"person,organisation\nAma,IRD\n"_qs)}, options));
    QCOMPARE(named.memberships(), QStringList(u"Ama@Water circle"_qs));
    // A list of people is not a group.
    Reading people;
    QVERIFY(people.read(
        {table(ListTable::People, u"name,organisation,role,from\nAma,IRD,chair,2001\nBen,,,2002\n"_qs)}));
    QVERIFY(people.names<Group>().isEmpty());
    QCOMPARE(people.affiliations(), QStringList(u"Ama>IRD"_qs));
    QCOMPARE(people.own<Person>(u"Ama"_qs, u"role"_qs), u"chair"_qs);
    QCOMPARE(people.own<Person>(u"Ben"_qs, u"from"_qs), u"2002"_qs);
    // What only a membership could have is kept of a row without a group, too.
    Reading groupless;
    QVERIFY(groupless.read(
        {members(u"person,group,role,from,level\nAma,A,chair,2001,core\nBen,,helper,2002,core\n"_qs)}));
    QCOMPARE(groupless.memberships(), QStringList(u"Ama@A core 2001/ (chair)"_qs));
    QCOMPARE(groupless.own<Person>(u"Ben"_qs, u"role"_qs), u"helper"_qs);
    QCOMPARE(groupless.own<Person>(u"Ben"_qs, u"from"_qs), u"2002"_qs);
    QCOMPARE(groupless.own<Person>(u"Ben"_qs, u"level"_qs), u"core"_qs);
}

void TestListImport::knowsTheDisciplinesOfTheList()
{
    Reading list;
    QVERIFY(list.read(
        {members(u"person,discipline,group\nAma,LAW,A\nBen,Droit,A\nCleo,Water law,A\n"_qs),
         table(ListTable::Disciplines,
               u"discipline,parent\nWater law,Law\nSociology,Social sciences\nLaw,Natural sciences\n"_qs)}));
    const Discipline *law = list.byName<Discipline>(u"Law"_qs);
    QVERIFY(law);
    QCOMPARE(law->list, u"FORD"_qs);
    QCOMPARE(law->code, u"5.5"_qs);
    QVERIFY(law->parent.isNull());
    const Discipline *droit = list.byName<Discipline>(u"Droit"_qs);
    QVERIFY(droit);
    QCOMPARE(droit->code, u"5.5"_qs);
    QCOMPARE(list.parentOf<Discipline>(u"Water law"_qs), u"Law"_qs);
    QVERIFY(list.byName<Discipline>(u"Water law"_qs)->list.isEmpty());
    QCOMPARE(list.parentOf<Discipline>(u"Sociology"_qs), QString());
    QCOMPARE(list.notePlaces(), QStringList(u"4:2"_qs));
    // Law, Droit, Sociology and the two areas.
    QCOMPARE(list.proposed.summary.disciplinesOfTheList, 5);
}

void TestListImport::linksOrganisations()
{
    Reading list;
    QVERIFY(list.read({table(
        ListTable::Organisations,
        u"organisation,parent,link,type,country,staff\nA,P,office,NGO,Mali,12\nB,P,affiliate,,,\nC,P,,,,\n"
        "D,P,sister,,,\nE,,office,,,\nnone,P,,,,\nA,P,affiliate,UN,,13\n"_qs)}));
    const auto link = [&](const QString &name) { return list.byName<Organisation>(name)->link; };
    QCOMPARE(link(u"A"_qs), ParentLink::Office);
    QCOMPARE(link(u"B"_qs), ParentLink::Affiliate);
    QCOMPARE(link(u"C"_qs), ParentLink::NotSaid);
    QCOMPARE(link(u"D"_qs), ParentLink::NotSaid);
    QCOMPARE(list.proposed.summary.takenAsOffices, 2);
    QCOMPARE(list.byName<Organisation>(u"A"_qs)->country, u"Mali"_qs);
    QCOMPARE(list.byName<Organisation>(u"A"_qs)->type, u"NGO"_qs);
    QCOMPARE(list.own<Organisation>(u"A"_qs, u"staff"_qs), u"12+13"_qs);
    QCOMPARE(list.notePlaces(), QStringList({u"5:3"_qs, u"6:3"_qs, u"7:1"_qs, u"8:3"_qs, u"8:4"_qs}));
}

void TestListImport::asksForWords()
{
    const QString text =
        u"person,organisation,group\nAma,Independent Consultant,A\nBen,independent consultant,A\nCleo,IRD,A\n"_qs;
    Reading list;
    QVERIFY(list.read({members(text)}));
    QCOMPARE(list.proposed.wordsToAsk, std::vector<QString>{u"Independent Consultant"_qs});
    QCOMPARE(list.notePlaces(), QStringList(u"2:2"_qs));
    QCOMPARE(list.affiliations().first(), u"Ama>Independent Consultant"_qs);
    Reading answered;
    ListOptions options;
    options.meanings.insert(u"independent consultant"_qs, CellMeaning::None);
    QVERIFY(answered.read({members(text)}, options));
    QVERIFY(answered.proposed.wordsToAsk.empty());
    QCOMPARE(answered.affiliations(), QStringList({u"Ama>none"_qs, u"Ben>none"_qs, u"Cleo>IRD"_qs}));
}

void TestListImport::splitsOnlyWhenAsked()
{
    const QString text =
        u"person,organisation,discipline,group,role,practice\n\"Ama; Jr\",IRD; FAO,Law,A;B,chair;none,x;y\n"_qs;
    Reading whole;
    QVERIFY(whole.read({members(text)}));
    QCOMPARE(whole.memberships(), QStringList(u"Ama; Jr@A;B (chair;none)"_qs));
    Reading split;
    ListOptions options;
    options.split = u"|;"_qs;
    QVERIFY(split.read({members(text)}, options));
    QCOMPARE(split.memberships(), QStringList({u"Ama; Jr@A (chair+none) org=IRD+FAO"_qs,
                                               u"Ama; Jr@B (chair+none) org=IRD+FAO"_qs}));
    QCOMPARE(split.names<Practice>(), QStringList({u"x"_qs, u"y"_qs}));
    QCOMPARE(split.map.all<PersonPractice>().size(), 2);
}

void TestListImport::proposesASplit_data()
{
    QTest::addColumn<QString>("cells");
    QTest::addColumn<QString>("split");
    QTest::newRow("pieces on their own") << u"IRD\nFAO\nIRD; fao\n"_qs << u";"_qs;
    QTest::newRow("a real name") << u"IRD\n\"Min. of Health; Rural\"\n"_qs << QString();
    QTest::newRow("one piece of two") << u"IRD\nIRD; Rural\n"_qs << QString();
    QTest::newRow("mostly") << u"A\nB\nC\nA/B\nB/C\nA/X\n"_qs << u"/"_qs;
    QTest::newRow("comma") << u"A\nB\n\"A, B\"\n"_qs << u","_qs;
    QTest::newRow("none") << u"A\nB\n"_qs << QString();
}

void TestListImport::proposesASplit()
{
    QFETCH(QString, cells);
    QFETCH(QString, split);
    QString text = u"organisation,person\n"_qs;
    int person = 0;
    for (const QString &cell : cells.split(u'\n', Qt::SkipEmptyParts))
        text += cell + u",P"_qs + QString::number(++person) + u'\n';
    Reading list;
    QVERIFY(list.read({members(text)}));
    QCOMPARE(list.proposed.proposedSplit, split);
}

void TestListImport::keepsFurtherColumns()
{
    Reading list;
    QVERIFY(list.read(
        {members(
             u"person,group,Language,,Tags\nAma,A,French,x,\nAma,B,English,,\nama,C,French,x,t\nBen,A,,,\n"_qs),
         table(ListTable::People, u"name,LANGUAGE\nAma,Wolof\n"_qs)}));
    QCOMPARE(list.own<Person>(u"Ama"_qs, u"LANGUAGE"_qs), u"Wolof+French+English"_qs);
    QCOMPARE(list.own<Person>(u"Ama"_qs, u"Column 4"_qs), u"x"_qs);
    QCOMPARE(list.own<Person>(u"Ama"_qs, u"Tags"_qs), u"t"_qs);
    QVERIFY(list.byName<Person>(u"Ben"_qs)->own.empty());
    QCOMPARE(list.proposed.summary.ownFields, QStringList({u"LANGUAGE"_qs, u"Column 4"_qs, u"Tags"_qs}));
    const QString line = list.proposed.summary.lines().constLast();
    QVERIFY2(line.contains(u"fields of their own: LANGUAGE, Column 4,"), qPrintable(line));
}

void TestListImport::reportsColumnsThatSayTheSame()
{
    Reading list;
    QVERIFY(list.read({members(u"person,institution,group,employer,to,end,\nAma,IRD,A,FAO,2020,,\n"_qs)}));
    QCOMPARE(list.affiliations(), QStringList(u"Ama>IRD"_qs));
    QCOMPARE(list.own<Person>(u"Ama"_qs, u"employer"_qs), u"FAO"_qs);
    // A column with nothing in it is not worth a word.
    QCOMPARE(list.notePlaces(), QStringList(u"1:4"_qs));
    QVERIFY2(list.proposed.summary.notes[0].text.contains(u"institution"),
             qPrintable(list.proposed.summary.notes[0].text));
    QCOMPARE(list.proposed.summary.ownFields, QStringList(u"employer"_qs));
}

void TestListImport::whatGoesOnHasNoEnd()
{
    Reading list;
    QVERIFY(list.read({members(u"person,group,from,to\nAma,A,2020,present\nBen,A,2021,à ce jour\n"
                               "Cai,A,today,soon\n"_qs)}));
    QCOMPARE(list.memberships(), QStringList({u"Ama@A 2020/"_qs, u"Ben@A 2021/"_qs, u"Cai@A"_qs}));
    QCOMPARE(list.notePlaces(), QStringList({u"4:3"_qs, u"4:4"_qs}));
}

void TestListImport::reportsPlaces()
{
    Reading list;
    QVERIFY(list.read({members(
        u"person,organisation,group,from\r\n\"Ama\r\nDiallo\",\"IRD\r\n\",A,1/2/03\r\n\r\n,IRD,A,\r\nAma  Diallo,IRD,A,\r\nAma Diallo,IRD,A,\r\n"_qs)}));
    QCOMPARE(list.memberships(), QStringList(u"Ama Diallo@A"_qs));
    QCOMPARE(list.notePlaces(), QStringList({u"4:4"_qs, u"6:1"_qs}));
    QCOMPARE(list.proposed.summary.notes[0].file, u"members.csv"_qs);
    QVERIFY(list.proposed.summary.notes[0].toLine().startsWith(u"members.csv:4:4: “1/2/03”"));
    QCOMPARE(list.proposed.summary.rowsRead, 4);
    QCOMPARE(list.proposed.summary.rowsLeftOut, 1);
    QCOMPARE(list.proposed.summary.rowsRepeated, 2);
}

void TestListImport::addsToAMap()
{
    Reading list;
    QVERIFY(list.read(
        {members(
             u"id,person,organisation,group,email,role,Language\n1,Ama,IRD,A,a@x.org,,French\n,Ben,FAO,A,,,\n"_qs),
         table(ListTable::Groups, u"group,parent,kind\nA,P,team\n"_qs)}));
    const Snapshot before = list.map;
    QVERIFY(list.read(
        {members(
             u"id,person,organisation,group,email,role,Language\n1,Amina,IRD,A,b@x.org,chair,Wolof\n2,Ben,FAO,B,ben@x.org,,\n3,Ben,FAO,B,,,\n"_qs),
         table(ListTable::Groups, u"group,parent,kind\nA,Q,panel\nB,P,\n"_qs)}));
    QCOMPARE(list.names<Person>(), QStringList({u"Ama"_qs, u"Ben"_qs, u"Ben"_qs}));
    const Person *ama = list.byName<Person>(u"Ama"_qs);
    QCOMPARE(ama->aliases, QStringList(u"Amina"_qs));
    QCOMPARE(ama->email, u"a@x.org"_qs);
    QCOMPARE(list.own<Person>(u"Ama"_qs, u"Language"_qs), u"French+Wolof"_qs);
    QCOMPARE(list.byName<Person>(u"Ben"_qs)->listId, u"2"_qs);
    QCOMPARE(list.byName<Person>(u"Ben"_qs)->email, u"ben@x.org"_qs);
    QCOMPARE(list.memberships(), QStringList({u"Ama@A (chair)"_qs, u"Ben@A"_qs, u"Ben@B"_qs, u"Ben@B"_qs}));
    QCOMPARE(list.affiliations(), QStringList({u"Ama>IRD"_qs, u"Ben>FAO"_qs, u"Ben>FAO"_qs}));
    QCOMPARE(list.parentOf<Group>(u"A"_qs), u"P"_qs);
    QCOMPARE(list.parentOf<Group>(u"B"_qs), u"P"_qs);
    QCOMPARE(list.byName<Group>(u"A"_qs)->kind, u"team"_qs);
    const ImportSummary &summary = list.proposed.summary;
    QCOMPARE(summary.peopleNew, 1);
    QCOMPARE(summary.peopleKnown, 2);
    QCOMPARE(summary.membershipsNew, 2);
    QCOMPARE(summary.membershipsKnown, 1);
    QCOMPARE(summary.completed, 3); // Ama, Ben, Ama's membership
    QCOMPARE(list.notePlaces(), QStringList({u"2:2"_qs, u"2:3"_qs, u"2:2"_qs, u"2:5"_qs}));

    // Somebody known to the map with one organisation now has two, so the new membership says which.
    Reading further(before);
    further.ids = IdSource(1000);
    QVERIFY(further.read({members(u"person,organisation,group\nBen,IRD,B\n"_qs)}));
    QCOMPARE(further.memberships(), QStringList({u"Ama@A"_qs, u"Ben@A"_qs, u"Ben@B org=IRD"_qs}));
}

void TestListImport::foldsPlainNamesAlike()
{
    QVarLengthArray<char16_t, 128> folded;
    QRandomGenerator chance(4);
    for (int round = 0; round < 5000; ++round) {
        QString text;
        for (int i = chance.bounded(12); i > 0; --i)
            text.append(chance.bounded(3) == 0 ? QChar(u' ') : QChar(char16_t(1 + chance.bounded(0x7F))));
        QVERIFY(foldPlain(text, folded));
        QCOMPARE(QString::fromUtf16(folded.data(), folded.size()), foldName(text));
    }
    QVERIFY(!foldPlain(u"Zoë", folded));
}

void TestListImport::everyFactNamesItsList()
{
    const std::vector<ListText> lists = {
        {ListTable::People, u"people.csv"_qs, u"person,organisation\nAma,IRD\nBen,FAO\n"_qs},
        members(u"person,organisation,discipline,group\nAma,IRD,Law,A\nAma,CIRAD,,A\nBen,,,A\n"_qs),
        {ListTable::Ties, u"ties.csv"_qs, u"from,to\nAma,Ben\n"_qs}};
    const QString file = lists[1].name;
    Reading list;
    const ListOptions options{.today = PartialDate::fromParts(2024, 3, 1)};
    QVERIFY(list.read(lists, options));
    const auto fileOf = [&](const auto &fact) {
        const Source *source = list.map.find(fact.source);
        return source ? source->link : QString();
    };
    QHash<QString, QString> organisations;
    for (const auto &[id, affiliation] : list.map.all<Affiliation>())
        organisations.insert(list.name(affiliation.organisation), fileOf(affiliation));
    QCOMPARE(organisations,
             (QHash<QString, QString>{
                 {u"IRD"_qs, u"people.csv"_qs}, {u"FAO"_qs, u"people.csv"_qs}, {u"CIRAD"_qs, file}}));
    QCOMPARE(fileOf(list.map.all<Expertise>().begin()->record), file);
    for (const auto &[id, membership] : list.map.all<Membership>())
        QCOMPARE(fileOf(membership), file);
    QCOMPARE(fileOf(list.map.all<Tie>().begin()->record), u"ties.csv"_qs);
    QCOMPARE(list.map.all<Source>().size(), 3);

    // The same lists on another day say nothing that is not known.
    QVERIFY(list.read(lists, {.today = PartialDate::fromParts(2024, 3, 2)}));
    QCOMPARE(list.size, size_t(0));
}

void TestListImport::saysItInWords()
{
    Reading list;
    QVERIFY(list.read(
        {members(u"person,organisation,discipline,group\nAma,IRD,Law,A\nBen,IRD,,A\n,FAO,,A\n"_qs)}));
    const QString words = list.proposed.summary.lines().join(u'\n');
    QVERIFY(words.contains(u"New people: 2"));
    QVERIFY(words.contains(u"New organisations: 1"));
    QVERIFY(words.contains(u"left out: 1"));
    QVERIFY(words.contains(u"OECD list: 1"));
    QVERIFY(!words.contains(u"already"));
}

QTEST_GUILESS_MAIN(TestListImport)
#include "tst_listimport.moc"
