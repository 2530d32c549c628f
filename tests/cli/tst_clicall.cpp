#include "clirun.h"

#include <QTest>

using namespace copse::test;

/// How copse-cli is called: help, options, exit codes, and what goes where.
class TestCliCall : public QObject
{
    Q_OBJECT

private slots:
    void helpIsAResult_data();
    void helpIsAResult();
    void helpNamesEveryOption_data();
    void helpNamesEveryOption();
    void aWrongCallIsRefused_data();
    void aWrongCallIsRefused();
    void aFileThatCannotBeReadIsSaid_data();
    void aFileThatCannotBeReadIsSaid();
    void infoCountsWhatIsThere();
    void saysItInFrench();
    void aFullOutputIsAFailure();
    void anEndlessFileIsRefused();
    void tooLittleMemoryIsSaid();
    void aListComesThroughAPipe();
    void noControlsReachTheTerminal();
};

void TestCliCall::helpIsAResult_data()
{
    QTest::addColumn<QStringList>("call");
    QTest::newRow("all") << QStringList{QStringLiteral("--help")};
    for (const char *command : {"import", "verdict", "draw", "info"})
        QTest::newRow(command) << QStringList{QString::fromLatin1(command), QStringLiteral("--help")};
    QTest::newRow("all, in a language")
        << QStringList{QStringLiteral("--language"), QStringLiteral("es"), QStringLiteral("--help")};
    QTest::newRow("version") << QStringList{QStringLiteral("--version")};
}

void TestCliCall::helpIsAResult()
{
    QFETCH(QStringList, call);
    const CliRun run = runCli(call);
    QVERIFY2(run.isQuiet(), run.err);
    QVERIFY(run.out.contains("copse-cli"));
    if (call.size() == 2 && call.constLast() == u"--help")
        QVERIFY2(run.out.contains("copse-cli " + call.constFirst().toLatin1()), run.out);
    QVERIFY2(!run.out.contains(COPSE_CLI), "The usage line shows where this program lies.");
}

void TestCliCall::helpNamesEveryOption_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QStringList>("options");
    const QStringList lists{QStringLiteral("groups"),        QStringLiteral("people"),
                            QStringLiteral("organisations"), QStringLiteral("disciplines"),
                            QStringLiteral("ties"),          QStringLiteral("split"),
                            QStringLiteral("group")};
    const QStringList question{QStringLiteral("on"), QStringLiteral("scope"),
                               QStringLiteral("organisation-level"), QStringLiteral("discipline-level"),
                               QStringLiteral("independents")};
    QTest::newRow("import") << QStringLiteral("import")
                            << lists + QStringList{QStringLiteral("replace"), QStringLiteral("output")};
    QTest::newRow("verdict") << QStringLiteral("verdict")
                             << lists + question + QStringList{QStringLiteral("format")};
    QTest::newRow("draw") << QStringLiteral("draw")
                          << lists + question +
                                 QStringList{QStringLiteral("output"),    QStringLiteral("layout"),
                                             QStringLiteral("colour-by"), QStringLiteral("size"),
                                             QStringLiteral("language"),  QStringLiteral("transparent"),
                                             QStringLiteral("dpi")};
    QTest::newRow("info") << QStringLiteral("info") << QStringList{QStringLiteral("language")};
}

void TestCliCall::helpNamesEveryOption()
{
    QFETCH(QString, command);
    QFETCH(QStringList, options);
    const CliRun run = runCli({command, QStringLiteral("--help")});
    for (const QString &option : options)
        QVERIFY2(run.out.contains("--" + option.toLatin1() + ' '), qPrintable(option));
}

void TestCliCall::aWrongCallIsRefused_data()
{
    QTest::addColumn<QString>("call");
    QTest::addColumn<QStringList>("said"); // the words that put the caller right
    const auto row = [](const char *call, const char *said) {
        QTest::newRow(call) << QString::fromLatin1(call) << QString::fromLatin1(said).split(u' ');
    };
    row("", "import verdict draw info");
    row("redraw x.copse", "redraw import verdict draw info");
    row("verdict", "verdict --help");
    row("verdict a.csv b.csv", "verdict --help");
    row("verdict a.csv --frobnicate", "frobnicate --format --scope");
    row("info a.copse --format json", "format --language");
    row("verdict a.csv --replace", "replace");
    row("verdict a.csv --format yaml", "--format yaml text csv json");
    row("verdict a.csv --format", "--format");
    row("verdict a.csv --scope all", "--scope all with-subgroups direct");
    row("verdict a.csv --organisation-level firm", "--organisation-level firm office organisation family");
    row("verdict a.csv --discipline-level branch",
        "--discipline-level branch area field specialism as-written");
    row("verdict a.csv --independents none", "--independents none own pooled left-out");
    row("verdict a.csv --on 2024-13", "--on 2024-13 today any 2024-06");
    row("verdict a.csv --on 1/2/2024", "--on 1/2/2024 today any 2024-06");
    row("verdict a.csv --on=", "--on today any");
    row("verdict a.csv --language xx", "xx en fr es pt nl ar");
    row("draw a.csv", "--output");
    row("draw a.csv --output a.gif", "a.gif .svg .pdf .png .dot");
    row("draw a.csv --output a", ".svg .pdf .png .dot");
    row("draw a.csv --output a.svg --layout spiral", "--layout spiral sfdp neato fdp dot twopi circo osage");
    row("draw a.csv --output a.svg --colour-by age", "--colour-by age organisation discipline none");
    row("draw a.csv --output a.svg --size A5", "--size A5 A4 A3");
    row("draw a.csv --output a.svg --size 10x10", "--size 10x10 100x100");
    row("draw a.csv --output a.png --dpi many", "--dpi many");
    row("draw a.csv --output a.png --dpi 0", "--dpi 0");
    row("verdict a.csv --on any --on today", "--on");
    row("draw a.csv --output=a.svg -output b.svg", "--output");
    row("--language fr verdict a.csv --language=es", "--language");
    row("--language fr", "import verdict draw info");
    row("import a.csv", "--output");
    row("import a.csv --output a.copse --on any", "on");
}

void TestCliCall::aWrongCallIsRefused()
{
    QFETCH(QString, call);
    QFETCH(QStringList, said);
    const CliRun run = runCli(call.split(u' ', Qt::SkipEmptyParts));
    QCOMPARE(run.exitCode, 2);
    QCOMPARE(run.out, QByteArray());
    for (const QString &word : said)
        QVERIFY2(run.err.contains(word.toUtf8()), qPrintable(word + u'\n' + QString::fromUtf8(run.err)));
}

void TestCliCall::aFileThatCannotBeReadIsSaid_data()
{
    QTest::addColumn<QStringList>("call");
    QTest::addColumn<QByteArray>("content"); // of IN; null: no such file
    const QString in = QStringLiteral("IN");
    const QString output = QStringLiteral("--output");
    const QByteArray damaged = QByteArray("SQLite format 3\0", 16) + QByteArray(5000, 'x');
    const struct
    {
        const char *what;
        QString ending;
        QByteArray content;
    } inputs[] = {
        {"no such list", QStringLiteral(".csv"), QByteArray()},
        {"no such map", QStringLiteral(".copse"), QByteArray()},
        {"empty list", QStringLiteral(".csv"), QByteArray("")},
        {"only headings", QStringLiteral(".csv"), QByteArray("person,group\n")},
        {"open quote", QStringLiteral(".csv"), QByteArray("person,group\nAna,\"Rivers\nBen,Peat\n")},
        {"no person column", QStringLiteral(".csv"), QByteArray("colour,shape\nred,round\n")},
        {"damaged map", QStringLiteral(".copse"), damaged},
        {"map that is text", QStringLiteral(".copse"), QByteArray("person,group\nAna,Rivers\n")},
    };
    for (const auto &[what, ending, content] : inputs) {
        QTest::addRow("verdict: %s", what) << QStringList{QStringLiteral("verdict"), in + ending} << content;
        QTest::addRow("draw: %s", what)
            << QStringList{QStringLiteral("draw"), in + ending, output, QStringLiteral("OUT.svg")} << content;
        // import takes every file for a list, whatever its name.
        if (what != QByteArray("map that is text"))
            QTest::addRow("import: %s", what)
                << QStringList{QStringLiteral("import"), in + ending, output, QStringLiteral("OUT.copse")}
                << content;
        if (ending == QLatin1StringView(".copse"))
            QTest::addRow("info: %s", what) << QStringList{QStringLiteral("info"), in + ending} << content;
    }
    QTest::newRow("info: a list") << QStringList{QStringLiteral("info"), QStringLiteral("IN.csv")}
                                  << QByteArray("person,group\nAna,Rivers\n");
    QTest::newRow("verdict: no such group")
        << QStringList{QStringLiteral("verdict"), QStringLiteral("IN.csv"), QStringLiteral("--group"),
                       QStringLiteral("Lakes")}
        << QByteArray("person,group\nAna,Rivers\n");
    QTest::newRow("verdict: no groups table")
        << QStringList{QStringLiteral("verdict"), QStringLiteral("IN.csv"), QStringLiteral("--groups"),
                       QStringLiteral("nowhere.csv")}
        << QByteArray("person,group\nAna,Rivers\n");
}

void TestCliCall::aFileThatCannotBeReadIsSaid()
{
    QFETCH(QStringList, call);
    QFETCH(QByteArray, content);
    const Desk desk;
    for (QString &word : call) {
        if (word.startsWith(u"IN.") || word.startsWith(u"OUT."))
            word = desk.path(word);
    }
    const QString input = QFileInfo(call.at(1)).fileName();
    if (!content.isNull())
        QVERIFY(!desk.write(input, content).isEmpty());
    const QStringList before = desk.files();
    const CliRun run = runCli(call);
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(run.out, QByteArray());
    QVERIFY(!run.err.trimmed().isEmpty());
    QVERIFY2(call.contains(QStringLiteral("--group")) || run.err.contains("IN.") ||
                 run.err.contains("nowhere.csv"),
             run.err);
    QCOMPARE(desk.files(), before);
    QCOMPARE(desk.read(input), content);
}

void TestCliCall::infoCountsWhatIsThere()
{
    const Desk desk;
    const QString list =
        desk.write(QStringLiteral("list.csv"), "person,organisation,discipline,group,from,to\n"
                                               "Ana,IRD,Law,Rivers,2019,2021\n"
                                               "Ben,SNV,Law,Rivers,2020-05,2022-06\n"
                                               "Cai,IRD,Arts,Peat,2020,2021\n");
    const QString map = desk.path(QStringLiteral("m.copse"));
    QCOMPARE(runCli({QStringLiteral("import"), list, QStringLiteral("--output"), map}).exitCode, 0);
    const CliRun run = runCli({QStringLiteral("info"), map});
    QVERIFY2(run.isQuiet(), run.err);
    for (const char *line : {"Map: m\n", "version 5\n", "People: 3\n", "Organisations: 2\n", "Groups: 2\n",
                             "Memberships: 3\n", "from 2019 until 2022-06\n", "list.csv"})
        QVERIFY2(run.out.contains(line), line + QByteArray(" is not in\n") + run.out);
}

void TestCliCall::saysItInFrench()
{
    const QStringList call{QStringLiteral("verdict"), sampleFile(QStringLiteral("memberships.csv")),
                           QStringLiteral("--on"), QStringLiteral("2026-11-21")};
    const QByteArray english = runCli(call).out;
    const QByteArray french =
        runCli(call + QStringList{QStringLiteral("--language"), QStringLiteral("fr")}).out;
    QVERIFY(english != french);
    QVERIFY2(french.toLower().contains("interorganisationnel"), french.left(2000));
    QVERIFY(!french.toLower().contains("inter-organisational"));
    // The locale asks for it as the option does.
    QCOMPARE(runCli(call, {{QStringLiteral("LC_ALL"), QStringLiteral("fr_FR.UTF-8")}}).out, french);
}

void TestCliCall::aFullOutputIsAFailure()
{
    if (!QFile::exists(QStringLiteral("/dev/full")))
        QSKIP("This system has no device that is always full.");
    QProcess program;
    program.setStandardOutputFile(QStringLiteral("/dev/full"));
    program.start(QStringLiteral(COPSE_CLI),
                  {QStringLiteral("verdict"), sampleFile(QStringLiteral("memberships.csv"))});
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitCode(), 1);
    QVERIFY(!program.readAllStandardError().isEmpty());
}

void TestCliCall::anEndlessFileIsRefused()
{
    if (!QFile::exists(QStringLiteral("/dev/zero")))
        QSKIP("This system has no file without an end.");
    const CliRun run = runCli({QStringLiteral("verdict"), QStringLiteral("/dev/zero")});
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.err.contains("too large"), run.err);
}

void TestCliCall::tooLittleMemoryIsSaid()
{
#if !defined(Q_OS_LINUX) || defined(__SANITIZE_ADDRESS__)
    QSKIP("The memory of a program is not limited here.");
#else
    QProcess program;
    program.start(QStringLiteral("sh"),
                  {QStringLiteral("-c"), QStringLiteral("ulimit -v 500000; exec \"$0\" verdict /dev/zero"),
                   QStringLiteral(COPSE_CLI)});
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.exitCode(), 1);
    const QByteArray said = program.readAllStandardError();
    QVERIFY2(said.contains("memory"), said);
#endif
}

void TestCliCall::aListComesThroughAPipe()
{
    if (!QFile::exists(QStringLiteral("/dev/stdin")))
        QSKIP("This system has no name for the standard input.");
    QProcess program;
    program.start(QStringLiteral(COPSE_CLI), {QStringLiteral("verdict"), QStringLiteral("/dev/stdin"),
                                              QStringLiteral("--format"), QStringLiteral("json")});
    QVERIFY(program.waitForStarted());
    program.write("person,group,organisation\nAna,Rivers,IRD\n");
    QTest::qWait(200); // the rest comes when the reader waits for it already
    program.write("Ben,Rivers,SNV\n");
    program.closeWriteChannel();
    QVERIFY(program.waitForFinished());
    QVERIFY2(program.exitCode() == 0, program.readAllStandardError());
    const CliRun run{0, program.readAllStandardOutput(), {}};
    QCOMPARE(named(run.groups(), QStringLiteral("Rivers")).value(u"members"), QJsonValue(2));
}

void TestCliCall::noControlsReachTheTerminal()
{
    const Desk desk;
    const QString list = desk.write(QStringLiteral("list.csv"),
                                    "person,group,from\nAna,\"Riv\x1b[31mers\xC2\x9b\x32J\nand lakes\","
                                    "\x1b]0;title\x07\nBen,Peat,2020\n");
    const CliRun run = runCli({QStringLiteral("verdict"), list});
    QCOMPARE(run.exitCode, 0);
    const QString all = QString::fromUtf8(run.out + run.err);
    QVERIFY2(all.contains(u"and lakes"), run.out);
    QVERIFY2(all.contains(u"]0;title"), run.err);
    for (const QChar c : all)
        QVERIFY2(c == u'\n' || (c.unicode() >= 0x20 && (c.unicode() < 0x7f || c.unicode() > 0x9f)),
                 qPrintable(QString::number(c.unicode(), 16)));
}

QTEST_GUILESS_MAIN(TestCliCall)
#include "tst_clicall.moc"
