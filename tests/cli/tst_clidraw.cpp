#include "clirun.h"

#include <QImage>
#include <QTest>
#include <QXmlStreamReader>

using namespace copse::test;

/// Pictures written by copse-cli: files that other programs can read, the same on every run.
class TestCliDraw : public QObject
{
    Q_OBJECT

private slots:
    void writesAFileThatCanBeRead_data();
    void writesAFileThatCanBeRead();
    void writesTheSameBytesTwice_data();
    void writesTheSameBytesTwice();
    void everyKindIsTheSameWhateverTheHash_data();
    void everyKindIsTheSameWhateverTheHash();
    void theMapDrawsAsTheList();
    void sizesAreKept_data();
    void sizesAreKept();
    void theBackgroundCanBeLeftOut();
    void theTitleCanBeSaid();
    void monthsAreOfTheLanguage();
    void everyEngineDraws_data();
    void everyEngineDraws();
    void switchesShow_data();
    void switchesShow();
    void aPlaceThatCannotBeWrittenIsSaid();
    void aFullDiskIsSaid_data();
    void aFullDiskIsSaid();
    void saysWhichOptionsHaveNoEffect();
    void aFieldThatIsNotThereIsSaid();
    void showsOnlyWhoIsAskedFor();
    void saysWhereAMatrixIsBetter();
    void everyPictureHasATableAndAGraph_data();
    void everyPictureHasATableAndAGraph();
    void tablesHoldNoFormulas();

private:
    CliRun draw(const QString &output, const QStringList &more = {}, const Surroundings &changed = {}) const
    {
        QStringList call{QStringLiteral("draw"), sampleFile(QStringLiteral("memberships.csv")),
                         QStringLiteral("--output"), output};
        if (!more.contains(QStringLiteral("--on")))
            call << QStringLiteral("--on") << QStringLiteral("2026-11-21");
        if (!more.contains(QStringLiteral("--names")))
            call << QStringLiteral("--names") << QStringLiteral("full");
        return runCli(call + sampleTables() + more, changed);
    }

    QByteArray m_plain; // the sample as it is drawn without any switch
};

namespace {

void addFormats()
{
    QTest::addColumn<QString>("name");
    for (const char *format : {"svg", "pdf", "png", "dot", "csv", "txt"})
        QTest::newRow(format) << QStringLiteral("picture.") + QString::fromLatin1(format);
}

/// Notes on the list come before the picture; more than that is a failure.
#define VERIFY_DONE(run) QVERIFY2((run).exitCode == 0 && (run).out.isEmpty(), (run).err)

} // namespace

void TestCliDraw::writesAFileThatCanBeRead_data() { addFormats(); }

void TestCliDraw::writesAFileThatCanBeRead()
{
    QFETCH(QString, name);
    const Desk desk;
    const CliRun run = draw(desk.path(name));
    VERIFY_DONE(run);
    QCOMPARE(desk.files(), QStringList{name});
    const QByteArray bytes = desk.read(name);
    if (name.endsWith(u"svg")) {
        QXmlStreamReader xml(bytes);
        QString words;
        while (!xml.atEnd()) {
            if (xml.readNext() == QXmlStreamReader::Characters)
                words += xml.text();
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QVERIFY(words.contains(u"Josephine van Aalst"));
        QVERIFY(words.contains(u"Peat and carbon"));
    } else if (name.endsWith(u"pdf")) {
        QVERIFY(bytes.startsWith("%PDF-"));
        QVERIFY(bytes.trimmed().endsWith("%%EOF"));
        QVERIFY(!bytes.contains("CreationDate"));
    } else if (name.endsWith(u"png")) {
        const QImage image = QImage::fromData(bytes, "PNG");
        QVERIFY(qAbs(image.width() - 842 * 150 / 72) <= 1); // A4 on its side, 150 dots to the inch
        QVERIFY(qAbs(image.height() - 595 * 150 / 72) <= 1);
    } else if (name.endsWith(u"csv")) {
        QVERIFY(bytes.startsWith("\xEF\xBB\xBFPerson,Group,"));
        QVERIFY(bytes.contains("\r\nJosephine van Aalst,Wetlands knowledge network,"));
        // A line for each membership that is drawn; cells have no line breaks.
        QVERIFY(bytes.count("\r\n") > 84);
        QVERIFY(bytes.endsWith("\r\n"));
    } else if (name.endsWith(u"txt")) {
        QVERIFY(bytes.startsWith("memberships. People and the groups they are in (members on "));
        QVERIFY(bytes.contains(" 77 people, 11 groups"));
        QVERIFY(bytes.contains("Peat and carbon"));
        QVERIFY(bytes.count(' ') < 130);
    } else {
        QVERIFY(bytes.contains("graph"));
        QVERIFY(bytes.contains("Josephine van Aalst"));
        QCOMPARE(bytes.count('{'), bytes.count('}'));
    }
}

void TestCliDraw::writesTheSameBytesTwice_data() { addFormats(); }

void TestCliDraw::writesTheSameBytesTwice()
{
    QFETCH(QString, name);
    const Desk desk;
    VERIFY_DONE(draw(desk.path(name)));
    const QByteArray first = desk.read(name);
    QTest::qWait(1100); // a clock in the file would show
    VERIFY_DONE(draw(desk.path(name)));
    QVERIFY(!first.isEmpty());
    QVERIFY(desk.read(name) == first);
}

void TestCliDraw::everyKindIsTheSameWhateverTheHash_data()
{
    QTest::addColumn<QString>("picture");
    for (const char *picture :
         {"membership", "hulls", "rings", "matrix", "organisations", "people", "ties", "layers", "brings"})
        QTest::newRow(picture) << QString::fromLatin1(picture);
}

/// The order of what is kept by hash is another one in each process, unless programs see to it. Qt takes 0
/// only; with any other number the seed is one of chance.
void TestCliDraw::everyKindIsTheSameWhateverTheHash()
{
    QFETCH(QString, picture);
    const Desk desk;
    const QString name = picture + QStringLiteral(".svg");
    QByteArray first;
    for (const char *seed : {"0", "1"}) {
        VERIFY_DONE(draw(desk.path(name),
                         {QStringLiteral("--picture"), picture, QStringLiteral("--ties"),
                          sampleFile(QStringLiteral("ties.csv"))},
                         {{QStringLiteral("QT_HASH_SEED"), QString::fromLatin1(seed)}}));
        const QByteArray svg = desk.read(name);
        QVERIFY(svg.count("<circle") + svg.count("<path") > 20);
        if (first.isEmpty())
            first = svg;
        QVERIFY2(svg == first, seed);
    }
}

void TestCliDraw::theMapDrawsAsTheList()
{
    const Desk desk;
    const QString list =
        desk.write(QStringLiteral("list.csv"), "person,organisation,group\nAna,IRD,Rivers\nBen,SNV,Rivers\n");
    const QString map = desk.path(QStringLiteral("list.copse"));
    QCOMPARE(runCli({QStringLiteral("import"), list, QStringLiteral("--output"), map}).exitCode, 0);
    const QString picture = desk.path(QStringLiteral("a.svg"));
    VERIFY_DONE(runCli({QStringLiteral("draw"), map, QStringLiteral("--names"), QStringLiteral("full"),
                        QStringLiteral("--output"), picture}));
    const QByteArray svg = desk.read(QStringLiteral("a.svg"));
    for (const char *word : {"Ana", "Ben", "IRD", "SNV", "Rivers"})
        QVERIFY2(svg.contains(word), word);
}

void TestCliDraw::sizesAreKept_data()
{
    QTest::addColumn<QStringList>("size");
    QTest::addColumn<QSize>("pixels");
    const QString size = QStringLiteral("--size");
    const QString dpi = QStringLiteral("--dpi");
    QTest::newRow("pixels") << QStringList{size, QStringLiteral("1280x720")} << QSize(1280, 720);
    QTest::newRow("odd pixels") << QStringList{size, QStringLiteral("1001x333")} << QSize(1001, 333);
    QTest::newRow("pixels whatever the dots")
        << QStringList{size, QStringLiteral("640x480"), dpi, QStringLiteral("300")} << QSize(640, 480);
    QTest::newRow("A3") << QStringList{size, QStringLiteral("A3"), dpi, QStringLiteral("72")}
                        << QSize(1191, 842);
    QTest::newRow("A4") << QStringList{size, QStringLiteral("a4"), dpi, QStringLiteral("72")}
                        << QSize(842, 595);
}

void TestCliDraw::sizesAreKept()
{
    QFETCH(QStringList, size);
    QFETCH(QSize, pixels);
    const Desk desk;
    VERIFY_DONE(draw(desk.path(QStringLiteral("a.png")), size));
    QCOMPARE(QImage::fromData(desk.read(QStringLiteral("a.png"))).size(), pixels);
}

void TestCliDraw::theBackgroundCanBeLeftOut()
{
    const Desk desk;
    const QStringList size{QStringLiteral("--size"), QStringLiteral("800x600")};
    VERIFY_DONE(draw(desk.path(QStringLiteral("white.png")), size));
    VERIFY_DONE(
        draw(desk.path(QStringLiteral("clear.png")), size + QStringList{QStringLiteral("--transparent")}));
    const QImage white = QImage::fromData(desk.read(QStringLiteral("white.png")));
    const QImage clear = QImage::fromData(desk.read(QStringLiteral("clear.png")));
    QCOMPARE(white.pixelColor(0, 0), QColor(Qt::white));
    QCOMPARE(clear.pixelColor(0, 0).alpha(), 0);
}

// A system may be told to speak French and not to write its dates so.
void TestCliDraw::monthsAreOfTheLanguage()
{
    const Desk desk;
    QVERIFY(
        draw(desk.path(QStringLiteral("map.txt")), {}, {{QStringLiteral("LANGUAGE"), QStringLiteral("fr")}})
            .isQuiet());
    const QString words = QString::fromUtf8(desk.read(QStringLiteral("map.txt")));
    if (!words.contains(QStringLiteral("personnes")))
        QSKIP("this system does not choose languages so");
    QVERIFY2(words.contains(QStringLiteral("21 novembre 2026")), qPrintable(words));
}

void TestCliDraw::theTitleCanBeSaid()
{
    const Desk desk;
    const QString hostile = QStringLiteral("</title><script>&\"%1 \u001b[2J\nmarshes");
    VERIFY_DONE(draw(desk.path(QStringLiteral("named.svg")), {QStringLiteral("--title"), hostile}));
    VERIFY_DONE(draw(desk.path(QStringLiteral("default.svg"))));
    QVERIFY(!desk.read(QStringLiteral("default.svg")).contains("marshes"));
    const QByteArray svg = desk.read(QStringLiteral("named.svg"));
    QVERIFY(svg.contains("marshes"));
    QVERIFY(!svg.contains("<script"));
    QVERIFY(!svg.contains('\x1b'));
    QXmlStreamReader reader(svg);
    while (!reader.atEnd())
        reader.readNext();
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    VERIFY_DONE(draw(desk.path(QStringLiteral("named.png")), {QStringLiteral("--title"), hostile}));
    VERIFY_DONE(draw(desk.path(QStringLiteral("named.pdf")), {QStringLiteral("--title"), hostile}));
    const QImage png = QImage::fromData(desk.read(QStringLiteral("named.png")));
    QVERIFY(png.text(QStringLiteral("Title")).endsWith(QStringLiteral(" marshes")));
}

void TestCliDraw::everyEngineDraws_data()
{
    QTest::addColumn<QString>("engine");
    for (const char *engine : {"sfdp", "neato", "fdp", "dot", "twopi", "circo", "osage"})
        QTest::newRow(engine) << QString::fromLatin1(engine);
}

void TestCliDraw::everyEngineDraws()
{
    QFETCH(QString, engine);
    const Desk desk;
    const CliRun run = draw(desk.path(QStringLiteral("a.svg")), {QStringLiteral("--layout"), engine});
    VERIFY_DONE(run);
    QVERIFY(desk.read(QStringLiteral("a.svg")).contains("Peat and carbon"));
}

void TestCliDraw::switchesShow_data()
{
    QTest::addColumn<QStringList>("switches");
    const auto row = [](const char *switches) {
        QTest::newRow(switches) << QString::fromLatin1(switches).split(u' ');
    };
    row("--colour-by discipline");
    row("--colour-by none");
    row("--on 2022");
    row("--scope direct");
    row("--organisation-level office");
    row("--group Peat_and_carbon");
    row("--only level=core");
    row("--only level=core --only organisation=Heron_Learning_House");
    row("--size A3");
    row("--transparent");
}

void TestCliDraw::switchesShow()
{
    QFETCH(QStringList, switches);
    switches.replaceInStrings(QStringLiteral("_"), QStringLiteral(" "));
    const Desk desk;
    if (m_plain.isEmpty()) {
        VERIFY_DONE(draw(desk.path(QStringLiteral("plain.svg"))));
        m_plain = desk.read(QStringLiteral("plain.svg"));
    }
    VERIFY_DONE(draw(desk.path(QStringLiteral("other.svg")), switches));
    const QByteArray other = desk.read(QStringLiteral("other.svg"));
    QVERIFY(!other.isEmpty());
    QVERIFY(other != m_plain);
}

void TestCliDraw::showsOnlyWhoIsAskedFor()
{
    const Desk desk;
    VERIFY_DONE(draw(desk.path(QStringLiteral("all.csv"))));
    VERIFY_DONE(draw(desk.path(QStringLiteral("core.csv")),
                     {QStringLiteral("--only"), QStringLiteral("level=core"), QStringLiteral("--only"),
                      QStringLiteral("organisation=Heron Learning House")}));
    const QByteArray core = desk.read(QStringLiteral("core.csv"));
    QVERIFY(core.contains("Mamadou Sarr"));
    QVERIFY(core.count('\n') < desk.read(QStringLiteral("all.csv")).count('\n') / 2);
    const CliRun wrong = draw(desk.path(QStringLiteral("wrong.svg")),
                              {QStringLiteral("--only"), QStringLiteral("level=chief")});
    QCOMPARE(wrong.exitCode, 2);
    QVERIFY2(wrong.err.contains("level=chief"), wrong.err);
}

void TestCliDraw::aPlaceThatCannotBeWrittenIsSaid()
{
    const Desk desk;
    for (const QString &name : {QStringLiteral("nowhere/a.svg"), QStringLiteral("nowhere/a.dot")}) {
        const CliRun run = draw(desk.path(name));
        QCOMPARE(run.exitCode, 1);
        QCOMPARE(run.out, QByteArray());
        QVERIFY2(run.err.contains("nowhere"), run.err);
    }
    QCOMPARE(desk.files(), QStringList());
}

void TestCliDraw::aFullDiskIsSaid_data()
{
    addFormats();
    QTest::newRow("map") << QStringLiteral("picture.copse");
}

void TestCliDraw::aFullDiskIsSaid()
{
#ifndef Q_OS_UNIX
    QSKIP("The size of a file is not limited here.");
#endif
    QFETCH(QString, name);
    const Desk desk;
    const QString command = name.endsWith(u"copse") ? QStringLiteral("import") : QStringLiteral("draw");
    QProcess program;
    program.setWorkingDirectory(desk.path({}));
    program.start(QStringLiteral("sh"),
                  QStringList{QStringLiteral("-c"), QStringLiteral("ulimit -f 1; exec \"$0\" \"$@\""),
                              QStringLiteral(COPSE_CLI), command,
                              sampleFile(QStringLiteral("memberships.csv")), QStringLiteral("--output"),
                              name} +
                      sampleTables());
    QVERIFY(program.waitForFinished(60'000));
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.exitCode(), 1);
    const QByteArray said = program.readAllStandardError();
    QVERIFY2(said.contains(name.toUtf8()), said);
    QVERIFY2(command == u"import" || said.contains("no room"), said);
    QCOMPARE(desk.files(), QStringList());
}

void TestCliDraw::aFieldThatIsNotThereIsSaid()
{
    const Desk desk;
    for (const char *option : {"--colour-by", "--size-by"}) {
        const CliRun run = draw(desk.path(QStringLiteral("a.svg")),
                                {QString::fromLatin1(option), QStringLiteral("own:planet")});
        QCOMPARE(run.exitCode, 2);
        QVERIFY2(run.err.contains("planet") && run.err.contains("country"), run.err);
    }
    QCOMPARE(desk.files(), QStringList());
}

void TestCliDraw::saysWhichOptionsHaveNoEffect()
{
    const Desk desk;
    const QStringList options =
        QStringLiteral("--layout neato --colour-by none --size A3 --dpi 72 --transparent").split(u' ');
    const CliRun dot = draw(desk.path(QStringLiteral("a.dot")), options);
    VERIFY_DONE(dot);
    QVERIFY2(dot.err.contains("--layout --colour-by --size --transparent --dpi\n"), dot.err);
    const CliRun png = draw(desk.path(QStringLiteral("a.png")), options);
    VERIFY_DONE(png);
    QVERIFY2(!png.err.contains("--"), png.err);
    const CliRun pixels = draw(desk.path(QStringLiteral("b.png")),
                               QStringLiteral("--size 640x480 --dpi 300 --transparent").split(u' '));
    VERIFY_DONE(pixels);
    QVERIFY2(pixels.err.contains(": --dpi\n"), pixels.err);
}

void TestCliDraw::everyPictureHasATableAndAGraph_data()
{
    QTest::addColumn<QString>("picture");
    QTest::addColumn<QByteArray>("head");
    QTest::newRow("membership") << QStringLiteral("membership") << QByteArray("Person,Group,");
    QTest::newRow("hulls") << QStringLiteral("hulls") << QByteArray("Person,Group,");
    QTest::newRow("rings") << QStringLiteral("rings") << QByteArray("Person,Group,");
    QTest::newRow("matrix") << QStringLiteral("matrix") << QByteArray("Person,Group,");
    QTest::newRow("organisations") << QStringLiteral("organisations") << QByteArray("From,To,Weight,");
    QTest::newRow("people") << QStringLiteral("people") << QByteArray("From,To,Weight,");
    QTest::newRow("ties") << QStringLiteral("ties") << QByteArray("From,To");
    QTest::newRow("layers") << QStringLiteral("layers") << QByteArray("Organisations,Person,Group,");
    QTest::newRow("brings") << QStringLiteral("brings") << QByteArray("Organisations,Person,Discipline,");
}

void TestCliDraw::everyPictureHasATableAndAGraph()
{
    QFETCH(QString, picture);
    QFETCH(QByteArray, head);
    const Desk desk;
    const QStringList kind{QStringLiteral("--picture"), picture};
    VERIFY_DONE(draw(desk.path(QStringLiteral("a.csv")), kind));
    const QByteArray csv = desk.read(QStringLiteral("a.csv"));
    QVERIFY2(csv.startsWith("\xEF\xBB\xBF" + head), csv.left(200));
    if (picture != u"ties") // the list has none
        QVERIFY(csv.count('\n') > 10);
    VERIFY_DONE(draw(desk.path(QStringLiteral("a.dot")), kind));
    const QByteArray dot = desk.read(QStringLiteral("a.dot"));
    QVERIFY(dot.startsWith("graph copse {"));
    QVERIFY(!dot.contains("->"));
    if (picture != u"ties")
        QVERIFY(dot.contains(" -- "));
    const CliRun run =
        draw(desk.path(QStringLiteral("b.csv")),
             kind + QStringLiteral("--layout neato --colour-by none --size A3 --theme dark").split(u' '));
    VERIFY_DONE(run);
    QVERIFY2(run.err.contains("--layout --theme --size\n"), run.err);
}

void TestCliDraw::tablesHoldNoFormulas()
{
    const Desk desk;
    const QString list =
        desk.write(QStringLiteral("list.csv"),
                   "person,organisation,group\n=cmd(),\"+a,b\",@x\n-Ben,SNV,\"say \"\"hi\"\"\"\n");
    VERIFY_DONE(runCli({QStringLiteral("draw"), list, QStringLiteral("--names"), QStringLiteral("full"),
                        QStringLiteral("--output"), desk.path(QStringLiteral("a.csv"))}));
    const QByteArray csv = desk.read(QStringLiteral("a.csv"));
    for (const char *cell : {"'=cmd(),'@x,\"'+a,b\"", "'-Ben,\"say \"\"hi\"\"\",SNV"})
        QVERIFY2(csv.contains(cell), csv);
}

void TestCliDraw::saysWhereAMatrixIsBetter()
{
    const QByteArray said = "--picture matrix";
    const QStringList outlines{QStringLiteral("--picture"), QStringLiteral("hulls")};
    const Desk desk;
    const CliRun plain = draw(desk.path(QStringLiteral("plain.svg")), outlines);
    VERIFY_DONE(plain);
    QVERIFY2(!plain.err.contains(said), plain.err);

    QByteArray list = "person,group\n";
    for (int group = 0; group < 6; ++group)
        list += "Amina,Group " + QByteArray::number(group) + "\nBo,Group " + QByteArray::number(group) + '\n';
    desk.write(QStringLiteral("knot.csv"), list);
    const QStringList call{QStringLiteral("draw"), desk.path(QStringLiteral("knot.csv")),
                           QStringLiteral("--output"), desk.path(QStringLiteral("knot.svg"))};
    const CliRun knot = runCli(call + outlines);
    VERIFY_DONE(knot);
    QVERIFY2(knot.err.contains(said), knot.err);
    const CliRun lines = runCli(call);
    VERIFY_DONE(lines);
    QVERIFY2(!lines.err.contains(said), lines.err);
}

QTEST_GUILESS_MAIN(TestCliDraw)
#include "tst_clidraw.moc"
