#include "reading.h"

#include "model/invariants.h"

#include <QTest>

using namespace copse;

/// Tables of ties: who is tied to whom.
class TestTieList : public QObject
{
    Q_OBJECT

private slots:
    void rows_data();
    void rows();
    void readsHeadings_data();
    void readsHeadings();
    void peopleByIdOrName();
    void strangersAreAdded();
    void namesakesAreReported();
    void leavesOutWithoutATrace();
    void addsToAMap();
    void unknownColumnsAreReported();
    void saysItInWords();
};

namespace {

ListText ties(const QString &text) { return {ListTable::Ties, QStringLiteral("ties.csv"), text}; }

/// "Ama>Ben advises 2 2007/", what is not said left away.
QStringList tiesOf(const Reading &list)
{
    QStringList all;
    for (const auto &[id, tie] : list.map.all<Tie>()) {
        QString text = list.name(tie.fromPerson) + u'>' + list.name(tie.toPerson);
        if (!tie.kind.isEmpty())
            text += u' ' + tie.kind;
        if (tie.strength >= 0)
            text += u' ' + QString::number(tie.strength);
        all.append(text + Reading::dates(tie.from, tie.to));
    }
    return all;
}

} // namespace

void TestTieList::rows_data()
{
    QTest::addColumn<QString>("list");
    QTest::addColumn<QStringList>("expected");
    QTest::addColumn<QStringList>("notes");
    QTest::addColumn<int>("leftOut");
    QTest::addColumn<int>("repeated");
    const auto row = [](const char *name, const QString &list, const QStringList &expected,
                        const QStringList &notes = {}, int leftOut = 0, int repeated = 0) {
        QTest::newRow(name) << list << expected << notes << leftOut << repeated;
    };
    row("only people", u"from,to\nAma,Ben\n"_qs, {u"Ama>Ben"_qs});
    row("everything", u"from,to,kind,strength,from-date,to-date\nAma,Ben,advises,2,2007-03,2009\n"_qs,
        {u"Ama>Ben advises 2 2007-03/2009"_qs});
    row("both ways are two", u"from,to\nAma,Ben\nBen,Ama\n"_qs, {u"Ama>Ben"_qs, u"Ben>Ama"_qs});
    row("kinds are two", u"from,to,kind\nAma,Ben,knows\nAma,Ben,advises\n"_qs,
        {u"Ama>Ben knows"_qs, u"Ama>Ben advises"_qs});
    row("times are two", u"from,to,from-date\nAma,Ben,2007\nAma,Ben,2008\n"_qs,
        {u"Ama>Ben 2007/"_qs, u"Ama>Ben 2008/"_qs});
    row("twice is once", u"from,to,kind\nAma,Ben,Works with\nama,BEN ,works  WITH\n"_qs,
        {u"Ama>Ben Works with"_qs}, {}, 0, 1);
    row("a strength is filled in", u"from,to,strength\nAma,Ben,\nAma,Ben,3\nAma,Ben,3\n"_qs,
        {u"Ama>Ben 3"_qs}, {}, 0, 1);
    row("another strength is not", u"from,to,strength\nAma,Ben,1\nAma,Ben,3\n"_qs, {u"Ama>Ben 1"_qs},
        {u"3:3"_qs}, 0, 1);
    row("strengths", u"from,to,strength\nAma,B,0\nAma,C,?\nAma,D,٣\nAma,E,4\nAma,F,much\nAma,G,1.5\n"_qs,
        {u"Ama>B 0"_qs, u"Ama>C"_qs, u"Ama>D 3"_qs, u"Ama>E"_qs, u"Ama>F"_qs, u"Ama>G"_qs},
        {u"5:3"_qs, u"6:3"_qs, u"7:3"_qs});
    row("dates", u"from,to,from-date,to-date\nAma,Ben,soon,\nAma,Cai,2009,2008\nAma,Dan,2009,present\n"_qs,
        {u"Ama>Ben"_qs, u"Ama>Cai"_qs, u"Ama>Dan 2009/"_qs}, {u"2:3"_qs, u"3:3"_qs});
    row("not understood",
        u"from,to,kind\nAma,Ben,knows\n,Ben,knows\nAma,,knows\nAma,ama,knows\nAma,Ben,a,b\n"_qs,
        {u"Ama>Ben knows"_qs}, {u"3:1"_qs, u"4:2"_qs, u"5:2"_qs, u"6:4"_qs}, 4);
}

void TestTieList::rows()
{
    QFETCH(QString, list);
    Reading reading;
    QVERIFY2(reading.read({ties(list)}), qPrintable(reading.error.message));
    QTEST(tiesOf(reading), "expected");
    QTEST(reading.notePlaces(), "notes");
    QTEST(reading.proposed.summary.rowsLeftOut, "leftOut");
    QTEST(reading.proposed.summary.rowsRepeated, "repeated");
    QVERIFY(brokenInvariants(reading.map).isEmpty());
    const Snapshot once = reading.map;
    QVERIFY(reading.read({ties(list)}));
    QCOMPARE(reading.size, size_t(0)); // the second time it says nothing new
    QVERIFY(once == reading.map);
}

void TestTieList::readsHeadings_data()
{
    QTest::addColumn<QString>("headings");
    QTest::newRow("own") << u"from;to;kind;strength;from-date;to-date"_qs;
    QTest::newRow("en") << u"Source;Target;Relationship;Tie strength;Since;Until"_qs;
    QTest::newRow("fr") << u"De;À;Type de lien;Force;Depuis;Jusqu'à"_qs;
    QTest::newRow("es") << u"De;A;Tipo de vínculo;Fuerza;Desde;Hasta"_qs;
    QTest::newRow("pt") << u"De;Para;Tipo de ligação;Força;Desde;Até"_qs;
    QTest::newRow("nl") << u"Van;Naar;Soort band;Sterkte;Vanaf;Tot en met"_qs;
    QTest::newRow("ar") << u"من;إلى;نوع العلاقة;القوة;منذ;حتى"_qs;
}

void TestTieList::readsHeadings()
{
    QFETCH(QString, headings);
    Reading list;
    QVERIFY2(list.read({ties(headings + u"\nAma;Ben;knows;1;2001;2003\n"_qs)}),
             qPrintable(list.error.message));
    QCOMPARE(tiesOf(list), QStringList(u"Ama>Ben knows 1 2001/2003"_qs));
    QVERIFY(list.proposed.summary.notes.empty());
}

void TestTieList::peopleByIdOrName()
{
    // The ties stand before the people, and are read after them.
    Reading list;
    QVERIFY(list.read({ties(u"from,to\nm1,Ben\nAmina,m2\n2,m1\n"_qs),
                       members(u"id,person,group\nm1,Ama,A\nm2,Ben,A\n"_qs),
                       table(ListTable::People, u"id,name\nm1,Amina\n2,Cai\n"_qs)}));
    QCOMPARE(tiesOf(list), QStringList({u"Amina>Ben"_qs, u"Cai>Amina"_qs}));
    QCOMPARE(list.map.all<Person>().size(), 3);
}

void TestTieList::strangersAreAdded()
{
    Reading list;
    QVERIFY(list.read({members(u"person,group\nAma,A\n"_qs), ties(u"from,to\nama,Zoë\nYao,ZOË\n"_qs)}));
    QCOMPARE(list.names<Person>(), QStringList({u"Ama"_qs, u"Zoë"_qs, u"Yao"_qs}));
    QCOMPARE(tiesOf(list), QStringList({u"Ama>Zoë"_qs, u"Yao>Zoë"_qs}));
    QCOMPARE(list.proposed.summary.peopleNew, 3);
    QCOMPARE(list.memberships(), QStringList(u"Ama@A"_qs));
}

void TestTieList::namesakesAreReported()
{
    Reading list;
    QVERIFY(list.read({members(u"id,person,group\n1,Wang Wei,A\n2,Wang Wei,A\n3,Ama,A\n"_qs),
                       ties(u"from,to\n3,2\n3,Wang Wei\nWang Wei,3\n"_qs)}));
    QCOMPARE(list.notePlaces(), QStringList(u"3:2"_qs)); // once a name
    QCOMPARE(list.map.all<Tie>().size(), 3);
    QCOMPARE(list.map.find(list.map.all<Tie>().begin()->record.toPerson)->listId, u"2"_qs);
}

void TestTieList::leavesOutWithoutATrace()
{
    Reading list;
    QVERIFY(list.read(
        {members(u"id,person,group\n7,Ama,A\n"_qs), ties(u"from,to\nAma,Ben\nZed,zed\n,Yve\n7,ama\n"_qs)}));
    QCOMPARE(list.names<Person>(), QStringList({u"Ama"_qs, u"Ben"_qs}));
    QCOMPARE(list.proposed.summary.rowsLeftOut, 3);

    Reading none;
    QVERIFY(!none.read({ties(u"from,to\nAma,Ama\n"_qs)}));
    QVERIFY2(none.error.message.contains(u"ties.csv:2:2"), qPrintable(none.error.message));
    QVERIFY(!none.read({ties(u"from,kind\nAma,knows\n"_qs)}));
    QVERIFY2(none.error.message.contains(u"ties.csv:1:"), qPrintable(none.error.message));
    QVERIFY(none.read({members(u"person,group\nAma,A\n"_qs), ties(u"from,to\n"_qs)})); // no ties yet
}

void TestTieList::addsToAMap()
{
    Reading list;
    QVERIFY(list.read({ties(u"from,to,kind,strength\nAma,Ben,knows,\nBen,Cai,knows,1\n"_qs)}));
    QVERIFY(list.read({ties(u"from,to,kind,strength\nama,ben,KNOWS,2\nBen,Cai,knows,3\nAma,Dan,,\n"_qs)}));
    QCOMPARE(tiesOf(list), QStringList({u"Ama>Ben knows 2"_qs, u"Ben>Cai knows 1"_qs, u"Ama>Dan"_qs}));
    const ImportSummary &summary = list.proposed.summary;
    QCOMPARE(summary.tiesNew, 1);
    QCOMPARE(summary.tiesKnown, 2);
    QCOMPARE(summary.completed, 1);
    QCOMPARE(summary.peopleNew, 1);
    QCOMPARE(summary.peopleKnown, 3);
    QCOMPARE(list.notePlaces(), QStringList(u"3:4"_qs));
}

void TestTieList::unknownColumnsAreReported()
{
    Reading list;
    QVERIFY(list.read({ties(u"from,to,colour,empty,target\nAma,Ben,red,,Cai\n"_qs)}));
    QCOMPARE(tiesOf(list), QStringList(u"Ama>Ben"_qs));
    QCOMPARE(list.notePlaces(), QStringList({u"1:3"_qs, u"1:5"_qs}));
    QVERIFY(list.proposed.summary.ownFields.isEmpty());
}

void TestTieList::saysItInWords()
{
    Reading list;
    QVERIFY(list.read({ties(u"from,to\nAma,Ben\nBen,Cai\n"_qs)}));
    QVERIFY(list.proposed.summary.lines().contains(u"New ties: 2"_qs));
    QVERIFY(list.read({ties(u"from,to\nAma,Ben\n"_qs)}));
    const QStringList lines = list.proposed.summary.lines();
    QVERIFY(lines.contains(u"Ties already in the map: 1"_qs));
    QVERIFY(lines.filter(u"New ties"_qs).isEmpty());
    QVERIFY(list.read({members(u"person,group\nAma,A\n"_qs)}));
    QVERIFY(list.proposed.summary.lines().filter(u"ies"_qs).filter(u"Ties"_qs).isEmpty());
}

QTEST_GUILESS_MAIN(TestTieList)
#include "tst_tielist.moc"
