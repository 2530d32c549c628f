#include "clirun.h"

#include <QRegularExpression>
#include <QTest>

#include <cmath>

using namespace copse::test;

/// The answers as copse-cli writes them. That they are right is checked elsewhere.
class TestCliVerdict : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void jsonHasEveryKey();
    void jsonIsNullWhereThereIsNoNumber();
    void csvCanBeReadAndIsHarmless();
    void textIndentsSubgroups();
    void textOfDeepGroupsStaysShort();
    void eachSwitchCounts_data();
    void eachSwitchCounts();
    void onlyTheGroupAskedFor();
    void datesMayBePartial_data();
    void datesMayBePartial();
    void whatHasEndedIsAskedForAnyTime();
    void theMapHasItsOwnTables();
    void numbersDoNotFollowTheLocale_data();
    void numbersDoNotFollowTheLocale();

private:
    CliRun verdict(const QStringList &more, const Surroundings &changed = {}) const
    {
        return runCli(QStringList{QStringLiteral("verdict"), m_list} + more, changed);
    }
    QJsonArray json(const QStringList &more) const
    {
        return verdict(QStringList{QStringLiteral("--format"), QStringLiteral("json")} + more).groups();
    }
    QStringList tables() const
    {
        return {QStringLiteral("--groups"), m_groups, QStringLiteral("--organisations"), m_organisations};
    }

    std::unique_ptr<Desk> m_desk;
    QString m_list;
    QString m_groups;
    QString m_organisations;
};

namespace {

/// Comma separated values with quotes, read by the book.
QList<QStringList> cellsOf(const QString &text)
{
    QList<QStringList> rows{{QString()}};
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        QString &cell = rows.last().last();
        if (c == u'"' && quoted && text.mid(i + 1, 1) == u"\"") {
            cell += c;
            ++i;
        } else if (c == u'"') {
            quoted = !quoted;
        } else if (c == u',' && !quoted) {
            rows.last().append(QString());
        } else if (text.mid(i, 2) == u"\r\n" && !quoted) {
            rows.append({QString()});
            ++i;
        } else {
            cell += c;
        }
    }
    rows.removeLast();
    return rows;
}

QStringList keysOf(const QJsonValue &value) { return value.toObject().keys(); }

} // namespace

void TestCliVerdict::init()
{
    m_desk = std::make_unique<Desk>();
    m_list = m_desk->write(QStringLiteral("list.csv"), "person,organisation,discipline,group,from,to\n"
                                                       "Ana,IRD Kenya,Hydrology,Rivers,2019,\n"
                                                       "Ben,IRD Peru,Law,Rivers,2020-03,2022-06\n"
                                                       "Cai,IRD Peru,Sociology,Rivers,,\n"
                                                       "Dan,IRD Kenya,Law,Gauges,2021-05-10,\n"
                                                       "Eli,SNV,Arts,Gauges,2021,\n"
                                                       "Fay,independent,Arts,Gauges,2021,\n"
                                                       "Gus,,,Gauges,2021,\n"
                                                       "Hana,IRD Kenya,Law,Solo,,\n"
                                                       "Ivo,none,none,=Free+1,,\n"
                                                       "Jun,none,none,=Free+1,,\n");
    m_groups = m_desk->write(QStringLiteral("groups.csv"), "group,parent\nSolo,\nRivers,\nGauges,Rivers\n");
    m_organisations = m_desk->write(QStringLiteral("organisations.csv"),
                                    "organisation,parent,link\nIRD Kenya,IRD,office\nIRD Peru,IRD,office\n");
}

void TestCliVerdict::jsonHasEveryKey()
{
    const CliRun run = verdict(tables() + QStringList{QStringLiteral("--format"), QStringLiteral("json"),
                                                      QStringLiteral("--on"), QStringLiteral("any")});
    QVERIFY2(run.isQuiet(), run.err);
    QStringList names;
    for (const QJsonValue &value : run.groups()) {
        const QJsonObject group = value.toObject();
        names << group.value(u"group").toString();
        QCOMPARE(group.keys(), (QStringList{QStringLiteral("alignment"), QStringLiteral("disciplines"),
                                            QStringLiteral("group"), QStringLiteral("members"),
                                            QStringLiteral("organisations"), QStringLiteral("parent"),
                                            QStringLiteral("qualifiers"), QStringLiteral("sentence"),
                                            QStringLiteral("settle"), QStringLiteral("verdict")}));
        QVERIFY(group.value(u"members").isDouble() && group.value(u"verdict").isString());
        QVERIFY(group.value(u"parent").isString() || group.value(u"parent").isNull());
        QVERIFY(group.value(u"qualifiers").isArray());
        for (const QJsonValue &qualifier : group.value(u"qualifiers").toArray())
            QVERIFY(qualifier.isString());
        QVERIFY(!group.value(u"sentence").toString().isEmpty());
        QCOMPARE(keysOf(group.value(u"alignment")),
                 (QStringList{QStringLiteral("ari"), QStringLiteral("basis")}));
        QVERIFY(group.value(u"alignment").toObject().value(u"basis").isDouble());
        QCOMPARE(keysOf(group.value(u"settle")),
                 (QStringList{QStringLiteral("disciplines"), QStringLiteral("organisations")}));
        for (const QString &dimension : {QStringLiteral("organisations"), QStringLiteral("disciplines")}) {
            const QJsonObject one = group.value(dimension).toObject();
            QCOMPARE(one.keys(), (QStringList{QStringLiteral("answer"), QStringLiteral("categories"),
                                              QStringLiteral("effective"), QStringLiteral("known"),
                                              QStringLiteral("largest_share"), QStringLiteral("mix"),
                                              QStringLiteral("mix_known"), QStringLiteral("none"),
                                              QStringLiteral("unknown")}));
            QVERIFY(one.value(u"answer").isString());
            for (const QString &count : {QStringLiteral("known"), QStringLiteral("unknown"),
                                         QStringLiteral("none"), QStringLiteral("categories")})
                QVERIFY(one.value(count).isDouble());
            QCOMPARE(one.value(u"mix").toArray().size(), 2);
            QCOMPARE(one.value(u"effective").toArray().size(), 2);
            const QJsonValue settle = group.value(u"settle").toObject().value(dimension);
            if (!settle.isNull())
                QCOMPARE(keysOf(settle), (QStringList{QStringLiteral("otherwise"), QStringLiteral("yes")}));
            QCOMPARE(settle.isNull(), one.value(u"answer") != QJsonValue(QStringLiteral("cannot tell yet")));
        }
    }
    // The order of the groups table, then of appearance.
    QCOMPARE(names, (QStringList{QStringLiteral("Solo"), QStringLiteral("Rivers"), QStringLiteral("Gauges"),
                                 QStringLiteral("=Free+1")}));
    QCOMPARE(named(run.groups(), QStringLiteral("Gauges")).value(u"parent"),
             QJsonValue(QStringLiteral("Rivers")));
}

void TestCliVerdict::jsonIsNullWhereThereIsNoNumber()
{
    const QJsonArray groups = json({QStringLiteral("--on"), QStringLiteral("any")});
    const QJsonObject solo = named(groups, QStringLiteral("Solo"));
    QCOMPARE(solo.value(u"verdict"), QJsonValue(QStringLiteral("not a group")));
    const QJsonObject alone = solo.value(u"organisations").toObject();
    QCOMPARE(alone.value(u"mix").toArray(), (QJsonArray{QJsonValue(), QJsonValue()}));
    QCOMPARE(alone.value(u"mix_known"), QJsonValue());
    QCOMPARE(alone.value(u"largest_share"), QJsonValue(1.0));
    const QJsonObject free = named(groups, QStringLiteral("=Free+1"));
    const QJsonObject independents = free.value(u"organisations").toObject();
    QCOMPARE(independents.value(u"known"), QJsonValue(2));
    QCOMPARE(independents.value(u"effective").toArray(), (QJsonArray{QJsonValue(), QJsonValue()}));
    QCOMPARE(independents.value(u"largest_share"), QJsonValue());
    QCOMPARE(free.value(u"alignment").toObject().value(u"ari"), QJsonValue());
}

void TestCliVerdict::csvCanBeReadAndIsHarmless()
{
    const CliRun run = verdict(tables() + QStringList{QStringLiteral("--format"), QStringLiteral("csv"),
                                                      QStringLiteral("--on"), QStringLiteral("any")});
    QVERIFY2(run.isQuiet(), run.err);
    QVERIFY(run.out.startsWith("\xEF\xBB\xBF")); // spreadsheets take it for their own encoding otherwise
    const QList<QStringList> rows = cellsOf(QString::fromUtf8(run.out.mid(3)));
    QCOMPARE(rows.size(), 5);
    for (const QStringList &row : rows) {
        QCOMPARE(row.size(), rows.first().size());
        for (const QString &cell : row) {
            bool isNumber = false;
            cell.toDouble(&isNumber);
            QVERIFY2(isNumber || cell.isEmpty() || !QStringLiteral("=+-@\t\r").contains(cell.front()),
                     qPrintable(cell));
        }
    }
    QCOMPARE(rows[4][0], QStringLiteral("'=Free+1"));
    QCOMPARE(rows[3].mid(0, 3),
             (QStringList{QStringLiteral("Gauges"), QStringLiteral("Rivers"), QStringLiteral("4")}));
}

void TestCliVerdict::textIndentsSubgroups()
{
    const CliRun run = verdict(tables() + QStringList{QStringLiteral("--on"), QStringLiteral("any")});
    QVERIFY2(run.isQuiet(), run.err);
    QVERIFY(run.out.contains("\nRivers\n"));
    QVERIFY(run.out.contains("\n  Gauges\n"));
    QVERIFY(run.out.contains("  Not yet a group: fewer than two members"));
    // It is the default.
    QCOMPARE(verdict(tables() + QStringList{QStringLiteral("--on"), QStringLiteral("any"),
                                            QStringLiteral("--format"), QStringLiteral("text")})
                 .out,
             run.out);
}

void TestCliVerdict::textOfDeepGroupsStaysShort()
{
    constexpr int depth = 6000;
    QByteArray groups("group,parent\n");
    for (int i = 1; i < depth; ++i)
        groups += QStringLiteral("g%1,g%2\n").arg(i).arg(i - 1).toLatin1();
    const QString list = m_desk->write(QStringLiteral("deep.csv"), "person,group\nAna,g0\nBen,g5999\n");
    const QString table = m_desk->write(QStringLiteral("deepgroups.csv"), groups);
    const CliRun run = runCli({QStringLiteral("verdict"), list, QStringLiteral("--groups"), table});
    QVERIFY2(run.exitCode == 0, run.err);
    QVERIFY(run.out.contains("\n  g1\n"));
    QVERIFY(run.out.contains(" g5999\n"));
    QVERIFY2(run.out.size() < depth * 300, QByteArray::number(run.out.size()));
}

void TestCliVerdict::eachSwitchCounts_data()
{
    QTest::addColumn<QStringList>("switches");
    QTest::addColumn<QString>("group");
    QTest::addColumn<QString>("dimension"); // empty: of the group
    QTest::addColumn<QString>("key");
    QTest::addColumn<int>("value");
    const auto row = [](const char *switches, const char *group, const char *dimension, const char *key,
                        int value) {
        QTest::newRow(*switches ? switches : "defaults")
            << QString::fromLatin1(switches).split(u' ', Qt::SkipEmptyParts) << QString::fromLatin1(group)
            << QString::fromLatin1(dimension) << QString::fromLatin1(key) << value;
    };
    row("", "Rivers", "organisations", "categories", 2); // IRD and SNV
    row("--scope with-subgroups", "Rivers", "", "members", 7);
    row("--scope direct", "Rivers", "", "members", 3);
    row("--organisation-level office", "Rivers", "organisations", "categories", 3);
    row("--organisation-level organisation", "Rivers", "organisations", "categories", 2);
    row("--organisation-level family", "Rivers", "organisations", "categories", 2);
    row("--independents own", "Gauges", "organisations", "known", 3);
    row("--independents pooled", "Gauges", "organisations", "known", 3);
    row("--independents left-out", "Gauges", "organisations", "known", 2);
    row("--discipline-level field", "Rivers", "disciplines", "categories", 4);
    row("--discipline-level area", "Rivers", "disciplines", "categories", 3); // Law and Sociology in one
    row("--discipline-level as-written", "Rivers", "disciplines", "categories", 4);
    row("--discipline-level specialism", "Rivers", "disciplines", "categories", 4);
}

void TestCliVerdict::eachSwitchCounts()
{
    QFETCH(QStringList, switches);
    QFETCH(QString, group);
    QFETCH(QString, dimension);
    QFETCH(QString, key);
    QFETCH(int, value);
    QJsonObject found =
        named(json(tables() + QStringList{QStringLiteral("--on"), QStringLiteral("any")} + switches), group);
    if (!dimension.isEmpty())
        found = found.value(dimension).toObject();
    QCOMPARE(found.value(key), QJsonValue(value));
}

void TestCliVerdict::onlyTheGroupAskedFor()
{
    const QStringList any{QStringLiteral("--on"), QStringLiteral("any")};
    const QJsonArray all = json(tables() + any);
    // Names are found whatever their case.
    const QJsonArray one =
        json(tables() + any + QStringList{QStringLiteral("--group"), QStringLiteral("gauges")});
    QCOMPARE(one.size(), 1);
    QCOMPARE(one.first().toObject(), named(all, QStringLiteral("Gauges")));
}

void TestCliVerdict::datesMayBePartial_data()
{
    QTest::addColumn<QString>("on");
    QTest::addColumn<int>("members"); // of Rivers itself
    QTest::newRow("before all") << QStringLiteral("2018") << 1;
    QTest::newRow("a year") << QStringLiteral("2020") << 3;
    QTest::newRow("the month before") << QStringLiteral("2020-02") << 2;
    QTest::newRow("the first day") << QStringLiteral("2020-03-01") << 3;
    QTest::newRow("the last day") << QStringLiteral("2022-06-30") << 3;
    QTest::newRow("the day after") << QStringLiteral("2022-07-01") << 2;
    QTest::newRow("today") << QStringLiteral("today") << 2;
    QTest::newRow("any") << QStringLiteral("any") << 3;
}

void TestCliVerdict::datesMayBePartial()
{
    QFETCH(QString, on);
    QFETCH(int, members);
    const QJsonArray groups =
        json({QStringLiteral("--scope"), QStringLiteral("direct"), QStringLiteral("--on"), on});
    QCOMPARE(named(groups, QStringLiteral("Rivers")).value(u"members"), QJsonValue(members));
}

void TestCliVerdict::whatHasEndedIsAskedForAnyTime()
{
    m_list =
        m_desk->write(QStringLiteral("ended.csv"), "person,group,to\nAna,Rivers,2001\nBen,Rivers,2002\n");
    const QStringList format{QStringLiteral("--format"), QStringLiteral("json")};
    const CliRun run = verdict(format);
    QCOMPARE(run.exitCode, 0);
    QVERIFY2(run.err.contains("any time"), run.err);
    QCOMPARE(named(run.groups(), QStringLiteral("Rivers")).value(u"members"), QJsonValue(2));
    // Who asks for today gets today.
    const CliRun today = verdict(format + QStringList{QStringLiteral("--on"), QStringLiteral("today")});
    QVERIFY2(today.isQuiet(), today.err);
    QCOMPARE(named(today.groups(), QStringLiteral("Rivers")).value(u"members"), QJsonValue(0));
}

void TestCliVerdict::theMapHasItsOwnTables()
{
    // Tables beside a map would be read by nobody: better said than passed over.
    const QString map = m_desk->path(QStringLiteral("m.copse"));
    QCOMPARE(runCli({QStringLiteral("import"), m_list, QStringLiteral("--output"), map}).exitCode, 0);
    const CliRun run = runCli({QStringLiteral("verdict"), map, QStringLiteral("--groups"), m_groups});
    QCOMPARE(run.exitCode, 2);
    QVERIFY2(run.err.contains("--groups"), run.err);
    QCOMPARE(run.out, QByteArray());
}

void TestCliVerdict::numbersDoNotFollowTheLocale_data()
{
    QTest::addColumn<QString>("locale");
    for (const char *locale : {"de_DE.UTF-8", "tr_TR.UTF-8", "ar_EG.UTF-8", "fa_IR.UTF-8", "C"})
        QTest::newRow(locale) << QString::fromLatin1(locale);
}

void TestCliVerdict::numbersDoNotFollowTheLocale()
{
    QFETCH(QString, locale);
    const QStringList call = tables() + QStringList{QStringLiteral("--on"), QStringLiteral("any"),
                                                    QStringLiteral("--format"), QStringLiteral("json")};
    // But for the sentence, which is for people.
    const auto numbers = [](const CliRun &run) {
        return QString::fromUtf8(run.out).remove(QRegularExpression(QStringLiteral("\"sentence\": .*")));
    };
    const CliRun run = verdict(call, {{QStringLiteral("LC_ALL"), locale}, {QStringLiteral("LANG"), locale}});
    QCOMPARE(run.exitCode, 0);
    const QString wanted = numbers(verdict(call));
    QVERIFY(wanted.contains(u"0."));
    QCOMPARE(numbers(run), wanted);
}

QTEST_GUILESS_MAIN(TestCliVerdict)
#include "tst_cliverdict.moc"
