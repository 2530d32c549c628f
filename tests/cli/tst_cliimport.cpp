#include "clirun.h"

#include <QTest>

using namespace copse::test;

/// From a list to a map file.
class TestCliImport : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatItDid();
    void everyTableIsRead();
    void tiesAreRead();
    void replacesOnlyWhenTold();
    void writesWholeOrNotAtAll();
    void leavesTheListAlone();
    void theMapAnswersAsTheList_data();
    void theMapAnswersAsTheList();
    void aListWithoutGroupsIsOneGroup();
    void cellsAreSplitWhenAsked();
};

namespace {

const QString output = QStringLiteral("--output");
const QString import = QStringLiteral("import");

CliRun verdict(const QString &file, const QStringList &more = {})
{
    QStringList call{QStringLiteral("verdict"), file, QStringLiteral("--format"), QStringLiteral("json")};
    if (!more.contains(QStringLiteral("--on")))
        call << QStringLiteral("--on") << QStringLiteral("any");
    return runCli(call + more);
}

} // namespace

void TestCliImport::saysWhatItDid()
{
    const Desk desk;
    const QString list =
        desk.write(QStringLiteral("list.csv"), "person,organisation,group,from,to\n"
                                               "Ana,IRD,Rivers,2020,2021\n"
                                               ",SNV,Rivers,,\n"
                                               "Ben,SNV,Rivers,03/04/2020,\n"
                                               "Cai,Independent University,Rivers,2022,2020\n");
    const CliRun run = runCli({import, list, output, desk.path(QStringLiteral("m.copse"))});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.out, QByteArray());
    for (const char *place : {"list.csv:3:1: ", "list.csv:4:4: ", "list.csv:5:2: ", "list.csv:5:"})
        QVERIFY2(run.err.contains(place), place + QByteArray(" is not in\n") + run.err);
    QVERIFY2(run.err.contains("New people: 3\n"), run.err);
    QVERIFY2(run.err.contains("left out: 1\n"), run.err);
}

void TestCliImport::everyTableIsRead()
{
    const Desk desk;
    const QString map = desk.path(QStringLiteral("m.copse"));
    const QStringList call{import, sampleFile(QStringLiteral("memberships.csv")), output, map};
    const CliRun run = runCli(call + sampleTables());
    QVERIFY2(run.exitCode == 0, run.err);
    // What only the second tables say: a group's parent, offices, and a field for a discipline of one's own.
    const QJsonArray groups = verdict(map).groups();
    QVERIFY(!groups.isEmpty());
    const QJsonArray plain = verdict(sampleFile(QStringLiteral("memberships.csv"))).groups();
    const QString whole = QStringLiteral("Wetlands knowledge network");
    QCOMPARE(named(plain, QStringLiteral("Peat and carbon")).value(u"parent"), QJsonValue());
    QCOMPARE(named(groups, QStringLiteral("Peat and carbon")).value(u"parent"), QJsonValue(whole));
    QCOMPARE(groups.first().toObject().value(u"group"), QJsonValue(whole));
    // A table that is not there is a failure, and no map is made.
    const CliRun missing = runCli({import, sampleFile(QStringLiteral("memberships.csv")), output,
                                   desk.path(QStringLiteral("n.copse")), QStringLiteral("--people"),
                                   desk.path(QStringLiteral("nowhere.csv"))});
    QCOMPARE(missing.exitCode, 1);
    QVERIFY2(missing.err.contains("nowhere.csv"), missing.err);
    QVERIFY(!QFile::exists(desk.path(QStringLiteral("n.copse"))));
}

void TestCliImport::tiesAreRead()
{
    const Desk desk;
    const QString list =
        desk.write(QStringLiteral("list.csv"), "id,person,group\n1,Ana,Rivers\n2,Ben,Rivers\n");
    const QString ties = desk.write(QStringLiteral("ties.csv"), "from,to,kind,strength,from-date,to-date\n"
                                                                "1,Ben,advises,2,2020,\n"
                                                                "Ana,2,advises,2,2020,\n"
                                                                "Ben,Zoe,knows,9,,\n"
                                                                "Ben,ben,knows,,,\n");
    const QString map = desk.path(QStringLiteral("m.copse"));
    const QStringList more{QStringLiteral("--ties"), ties};
    const CliRun run = runCli(QStringList{import, list, output, map} + more);
    QVERIFY2(run.exitCode == 0, run.err);
    for (const char *said : {"New people: 3\n", "New ties: 2\n", "left out: 1\n", "earlier one: 1\n",
                             "ties.csv:4:4: ", "ties.csv:5:2: "})
        QVERIFY2(run.err.contains(said), said + QByteArray(" is not in\n") + run.err);
    const CliRun info = runCli({QStringLiteral("info"), map});
    QVERIFY2(info.out.contains("People: 3\n") && info.out.contains("Ties: 2\n"), info.out);

    // Verdicts and pictures take them too; a map has them inside, and a list is not written over.
    QCOMPARE(verdict(list, more).groups().size(), 1);
    QVERIFY2(verdict(list, more).err.contains("ties.csv:4:4: "), verdict(list, more).err);
    const CliRun drawn =
        runCli(QStringList{QStringLiteral("draw"), list, output, desk.path(QStringLiteral("p.dot"))} + more);
    QVERIFY2(drawn.exitCode == 0 && drawn.err.contains("ties.csv:4:4: "), drawn.err);
    const CliRun ofMap = verdict(map, more);
    QCOMPARE(ofMap.exitCode, 2);
    QVERIFY2(ofMap.err.contains("--ties"), ofMap.err);
    QCOMPARE(runCli(QStringList{import, list, output, ties, QStringLiteral("--replace")} + more).exitCode, 2);
    QVERIFY(desk.read(QStringLiteral("ties.csv")).startsWith("from,"));
}

void TestCliImport::replacesOnlyWhenTold()
{
    const Desk desk;
    const QString first = desk.write(QStringLiteral("first.csv"), "person,group\nAna,Rivers\nBen,Rivers\n");
    const QString second = desk.write(QStringLiteral("second.csv"), "person,group\nCai,Peat\nDan,Peat\n");
    const QString map = desk.path(QStringLiteral("m.copse"));
    QCOMPARE(runCli({import, first, output, map}).exitCode, 0);
    const QByteArray before = desk.read(QStringLiteral("m.copse"));
    const CliRun refused = runCli({import, second, output, map});
    QCOMPARE(refused.exitCode, 1);
    QVERIFY2(refused.err.contains("m.copse") && refused.err.contains("--replace"), refused.err);
    QCOMPARE(desk.read(QStringLiteral("m.copse")), before);
    const CliRun replaced = runCli({import, second, output, map, QStringLiteral("--replace")});
    QVERIFY2(replaced.exitCode == 0, replaced.err);
    const QJsonArray groups = verdict(map).groups();
    QCOMPARE(groups.size(), 1);
    QCOMPARE(groups.first().toObject().value(u"group"), QJsonValue(QStringLiteral("Peat")));
}

void TestCliImport::writesWholeOrNotAtAll()
{
    const Desk desk;
    const QString list = desk.write(QStringLiteral("list.csv"), "person,group\nAna,Rivers\nBen,Rivers\n");
    const QString map = desk.path(QStringLiteral("m.copse"));
    QCOMPARE(runCli({import, list, output, map}).exitCode, 0);
    const QByteArray before = desk.read(QStringLiteral("m.copse"));
    // A list that cannot be read to its end does not cost the map that is there.
    const QString broken = desk.write(QStringLiteral("broken.csv"), "person,group\nAna,\"Rivers\n");
    QCOMPARE(runCli({import, broken, output, map, QStringLiteral("--replace")}).exitCode, 1);
    QCOMPARE(desk.read(QStringLiteral("m.copse")), before);
    const QString nowhere = desk.path(QStringLiteral("nowhere/m.copse"));
    const CliRun run = runCli({import, list, output, nowhere});
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.err.contains("nowhere"), run.err);
    // Nothing but what was asked for lies about.
    QCOMPARE(desk.files(), (QStringList{QStringLiteral("broken.csv"), QStringLiteral("list.csv"),
                                        QStringLiteral("m.copse")}));
}

void TestCliImport::leavesTheListAlone()
{
    const Desk desk;
    const QByteArray content = "person,group\nAna,Rivers\nBen,Rivers\n";
    const QString list = desk.write(QStringLiteral("list.csv"), content);
    const QString groups = desk.write(QStringLiteral("groups.csv"), "group,parent\nRivers,Peat\n");
    for (const QString &file : {list, groups}) {
        const CliRun run = runCli(
            {import, list, QStringLiteral("--groups"), groups, output, file, QStringLiteral("--replace")});
        QCOMPARE(run.exitCode, 2);
        QVERIFY2(run.err.contains("--output"), run.err);
    }
    QCOMPARE(desk.read(QStringLiteral("list.csv")), content);
    QVERIFY(desk.read(QStringLiteral("groups.csv")).startsWith("group,"));
}

void TestCliImport::theMapAnswersAsTheList_data()
{
    QTest::addColumn<QStringList>("switches");
    QTest::newRow("any") << QStringList{};
    QTest::newRow("on a day") << QStringList{QStringLiteral("--on"), QStringLiteral("2024-03-01")};
    QTest::newRow("direct") << QStringList{QStringLiteral("--scope"), QStringLiteral("direct")};
    QTest::newRow("all other switches")
        << QStringList{QStringLiteral("--organisation-level"), QStringLiteral("family"),
                       QStringLiteral("--discipline-level"),   QStringLiteral("area"),
                       QStringLiteral("--independents"),       QStringLiteral("pooled")};
}

void TestCliImport::theMapAnswersAsTheList()
{
    QFETCH(QStringList, switches);
    const Desk desk;
    const QString list = sampleFile(QStringLiteral("memberships.csv"));
    const QString map = desk.path(QStringLiteral("m.copse"));
    QCOMPARE(runCli(QStringList{import, list, output, map} + sampleTables()).exitCode, 0);
    const CliRun fromMap = verdict(map, switches);
    const CliRun fromList = verdict(list, sampleTables() + switches);
    QVERIFY(fromMap.groups().size() > 8);
    QCOMPARE(fromMap.out, fromList.out);
}

void TestCliImport::aListWithoutGroupsIsOneGroup()
{
    const Desk desk;
    const QString list =
        desk.write(QStringLiteral("Water circle.csv"), "name,institution\nAna,IRD\nBen,SNV\nCai,IRD\n");
    const QString map = desk.path(QStringLiteral("m.copse"));
    QCOMPARE(runCli({import, list, output, map}).exitCode, 0);
    QJsonArray groups = verdict(map).groups();
    QCOMPARE(groups.size(), 1);
    QCOMPARE(groups.first().toObject().value(u"group"), QJsonValue(QStringLiteral("Water circle")));
    QCOMPARE(groups.first().toObject().value(u"members"), QJsonValue(3));
    const QStringList name{QStringLiteral("--group"), QStringLiteral("Rivers")};
    QCOMPARE(runCli(QStringList{import, list, output, map, QStringLiteral("--replace")} + name).exitCode, 0);
    groups = verdict(map).groups();
    QCOMPARE(groups.first().toObject().value(u"group"), QJsonValue(QStringLiteral("Rivers")));
    QCOMPARE(verdict(list, name).out, verdict(map).out);
}

void TestCliImport::cellsAreSplitWhenAsked()
{
    const Desk desk;
    const QString list = desk.write(QStringLiteral("list.csv"), "person,organisation,group\n"
                                                                "Ana,IRD;SNV,Rivers\n"
                                                                "Ben,SNV,Rivers;Peat\n");
    const QJsonArray plain = verdict(list).groups();
    QCOMPARE(plain.size(), 2);
    QVERIFY(named(plain, QStringLiteral("Peat")).isEmpty());
    const QJsonArray split = verdict(list, {QStringLiteral("--split"), QStringLiteral(";")}).groups();
    QCOMPARE(named(split, QStringLiteral("Peat")).value(u"members"), QJsonValue(1));
    const QJsonObject rivers = named(split, QStringLiteral("Rivers"));
    QCOMPARE(rivers.value(u"members"), QJsonValue(2));
    QCOMPARE(rivers.value(u"organisations").toObject().value(u"categories"), QJsonValue(2));
}

QTEST_GUILESS_MAIN(TestCliImport)
#include "tst_cliimport.moc"
