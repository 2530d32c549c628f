#include "clirun.h"
#include "secrets.h"

#include "model/choices.h"
#include "store/wholemap.h"

#include <QStandardPaths>
#include <QTest>

using namespace copse;
using namespace copse::test;

/// No file that the program writes names anybody who did not agree, nor says what is private.
class TestCliConsent : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void picturesAndTheirTables_data();
    void picturesAndTheirTables();
    void whatAListSaysOfConsentIsObeyed();
    void namesThatAreChosenForOnce();
    void pdfsHaveTheSameWords();
    void fieldsWithAddressesAreNotTold();
    void fieldsThatStayAtTheDeskAreWithoutEffect_data();
    void fieldsThatStayAtTheDeskAreWithoutEffect();
    void sizesAreNotThoseOfHiddenPeople();
    void whomAFilterShowsIsToldWithoutAddressesAndSources_data();
    void whomAFilterShowsIsToldWithoutAddressesAndSources();
    void answersNameNobody_data();
    void answersNameNobody();
    void pairsThatLookAlikeNameThoseWhoAgreed();
    void otherSecretsAreNoOtherFile_data();
    void otherSecretsAreNoOtherFile();

private:
    QString draw(const QString &name, const QStringList &more)
    {
        const CliRun run = runCli(QStringList{QStringLiteral("draw"), m_desk.path(QStringLiteral("m.copse")),
                                              QStringLiteral("--on"), QStringLiteral("any"),
                                              QStringLiteral("--output"), m_desk.path(name)} +
                                  more);
        return run.exitCode == 0 ? QString::fromUtf8(m_desk.read(name)) : QString::fromUtf8(run.err);
    }

    /// Words have no breaks in them here, whatever elements they stand in.
    static void findsNone(const QString &text, const QStringList &words)
    {
        QVERIFY(!text.isEmpty());
        for (const QString &word : words)
            QVERIFY2(!text.contains(word, Qt::CaseInsensitive),
                     qPrintable(word + QStringLiteral(": ") + text.left(4000)));
    }

    Desk m_desk;
};

void TestCliConsent::initTestCase()
{
    const auto written = writeMap(m_desk.path(QStringLiteral("m.copse")), privatemap::make(), Replace::No);
    QVERIFY2(written, written ? "" : qPrintable(written.error().detail));
}

void TestCliConsent::picturesAndTheirTables_data()
{
    QTest::addColumn<QString>("picture");
    QTest::addColumn<QString>("suffix");
    for (const Choice<PictureKind> &kind : choices<PictureKind>()) {
        for (const char *suffix : {"svg", "csv", "dot"})
            QTest::addRow("%s.%s", kind.code, suffix)
                << QString::fromLatin1(kind.code) << QString::fromLatin1(suffix);
    }
}

void TestCliConsent::picturesAndTheirTables()
{
    QFETCH(QString, picture);
    QFETCH(QString, suffix);
    const QString text = draw(QStringLiteral("a.") + suffix, {QStringLiteral("--picture"), picture});
    findsNone(text, privatemap::neverShown() + privatemap::shownWhenChosen() + privatemap::onlyOfHidden());
    if (picture == u"organisations")
        return;
    QVERIFY2(text.contains(privatemap::open), qPrintable(text));
    QVERIFY(text.contains(u"N. Y."));
    QVERIFY(!text.contains(u"Z. H.")); // hidden people have no mark at all
    if (suffix == u"svg")
        QVERIFY2(text.contains(u"1 person who wishes not to be shown is counted, not drawn") ||
                     text.contains(u"1 people who wish not to be shown are counted, not drawn"),
                 qPrintable(text.left(3000)));
}

void TestCliConsent::whatAListSaysOfConsentIsObeyed()
{
    const Desk desk;
    const QString list =
        desk.write(QStringLiteral("list.csv"), "person,organisation,discipline,group,consent,note\n"
                                               "Ama Open,IRD,Law,Rivers,open,secretly ill\n"
                                               "Ben Hidden,IRD,Law,Rivers,hidden,secretly rich\n"
                                               "Eve Letters,IRD,Law,Rivers,initials,\n");
    for (const char *name : {"a.svg", "a.csv", "a.txt", "a.dot"}) {
        const QString to = QString::fromLatin1(name);
        for (const QStringList &more :
             {QStringList(), QStringList{QStringLiteral("--names"), QStringLiteral("full")}}) {
            const CliRun run = runCli(
                QStringList{QStringLiteral("draw"), list, QStringLiteral("--output"), desk.path(to)} + more);
            QVERIFY2(run.exitCode == 0, run.err);
            const QString text = QString::fromUtf8(desk.read(to));
            findsNone(text, {QStringLiteral("Ben Hidden"), QStringLiteral("Eve Letters"),
                             QStringLiteral("secretly")});
            QVERIFY2(to == u"a.txt" || text.contains(QStringLiteral("Ama Open")), name);
        }
    }
}

void TestCliConsent::namesThatAreChosenForOnce()
{
    const QString text =
        draw(QStringLiteral("chosen.svg"), {QStringLiteral("--names"), QStringLiteral("full")});
    findsNone(text, privatemap::neverShown());
    QVERIFY(text.contains(privatemap::notAsked));
    QVERIFY(text.contains(privatemap::missing));
    QVERIFY(text.contains(u"Q. Q."));
    for (const Choice<PictureKind> &kind : choices<PictureKind>()) {
        const QString described =
            draw(QStringLiteral("chosen.txt"), {QStringLiteral("--names"), QStringLiteral("full"),
                                                QStringLiteral("--picture"), QString::fromLatin1(kind.code)});
        findsNone(described, privatemap::neverShown() + privatemap::onlyOfHidden());
    }
    const QString initials =
        draw(QStringLiteral("initials.svg"), {QStringLiteral("--names"), QStringLiteral("initials")});
    findsNone(initials, privatemap::neverShown() + privatemap::shownWhenChosen() +
                            QStringList{QStringLiteral("Openka")});
    // A view that is kept is no choice for this one time.
    findsNone(draw(QStringLiteral("view.svg"), {QStringLiteral("--view"), QStringLiteral("Only water")}),
              privatemap::neverShown() + privatemap::shownWhenChosen());
}

void TestCliConsent::pdfsHaveTheSameWords()
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
    if (program.isEmpty())
        QSKIP("there is no pdftotext");
    draw(QStringLiteral("a.pdf"), {});
    QProcess reader;
    reader.start(program, {m_desk.path(QStringLiteral("a.pdf")), QStringLiteral("-")});
    QVERIFY(reader.waitForFinished());
    const QString text = QString::fromUtf8(reader.readAllStandardOutput());
    QVERIFY2(text.contains(privatemap::open), qPrintable(text));
    findsNone(text, privatemap::neverShown() + privatemap::shownWhenChosen());
    const QByteArray bytes = m_desk.read(QStringLiteral("a.pdf"));
    for (const QString &word : privatemap::neverShown())
        QVERIFY(!bytes.contains(word.toUtf8()));
}

void TestCliConsent::fieldsWithAddressesAreNotTold()
{
    for (const char *option : {"--colour-by", "--outline-by", "--shape-by"}) {
        for (const char *suffix : {"svg", "csv"}) {
            const QString name = QStringLiteral("b.") + QLatin1StringView(suffix);
            findsNone(draw(name, {QString::fromLatin1(option), QStringLiteral("own:Second e-mail")}),
                      privatemap::neverShown());
            const QString countries =
                draw(name, {QString::fromLatin1(option), QStringLiteral("own:Country")});
            QVERIFY(countries.contains(QStringLiteral("Senegal")));
            findsNone(countries, privatemap::neverShown());
        }
    }
    // Organisations have what their people have.
    findsNone(draw(QStringLiteral("o.svg"), {QStringLiteral("--picture"), QStringLiteral("organisations"),
                                             QStringLiteral("--colour-by"), QStringLiteral("own:Country")}),
              privatemap::neverShown() + privatemap::onlyOfHidden());
}

void TestCliConsent::fieldsThatStayAtTheDeskAreWithoutEffect_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<bool>("isForAll");
    for (const char *field : {"reason for leaving", "Departure reason", "Motif de départ", "Motief",
                              "Internal notes", "Postura", "السبب", "Passion"})
        QTest::newRow(field) << QString::fromUtf8(field) << false;
    for (const char *field : {"Private sector", "Razón social", "Country"})
        QTest::newRow(field) << QString::fromUtf8(field) << true;
}

void TestCliConsent::fieldsThatStayAtTheDeskAreWithoutEffect()
{
    QFETCH(QString, field);
    QFETCH(bool, isForAll);
    const Desk desk;
    const QByteArray list = "person,group," + field.toUtf8() + "\nAma,Rivers,burning\nBen,Rivers,cold\n";
    const QString colouring = QStringLiteral("own:") + field;
    const CliRun run = runCli({QStringLiteral("draw"), desk.write(QStringLiteral("list.csv"), list),
                               QStringLiteral("--output"), desk.path(QStringLiteral("p.svg")),
                               QStringLiteral("--colour-by"), colouring});
    QVERIFY2(run.exitCode == 0, run.err);
    const QString text = QString::fromUtf8(desk.read(QStringLiteral("p.svg")));
    QCOMPARE(text.contains(QStringLiteral("burning")), isForAll);
    QCOMPARE(run.err.contains("Without effect on this file: --colour-by " + colouring.toUtf8()), !isForAll);
}

void TestCliConsent::sizesAreNotThoseOfHiddenPeople()
{
    const QString text =
        draw(QStringLiteral("s.svg"), {QStringLiteral("--size-by"), QStringLiteral("own:Years"),
                                       QStringLiteral("--shape-by"), QStringLiteral("none")});
    QVERIFY(text.contains(QStringLiteral("Years (size)")));
    findsNone(text, {QStringLiteral(">7391<"), QStringLiteral(">7,391<")});
}

void TestCliConsent::whomAFilterShowsIsToldWithoutAddressesAndSources_data()
{
    QTest::addColumn<QString>("only");
    QTest::addColumn<QString>("told");
    QTest::newRow("source") << QStringLiteral("source=secretsource") << QStringLiteral("Only: Source (");
    QTest::newRow("address") << QStringLiteral("own:Second e-mail=second@example.org")
                             << QStringLiteral("Only: Second e-mail (");
    QTest::newRow("organisation") << QStringLiteral("organisation=SNV") << QStringLiteral("Only: SNV (");
}

void TestCliConsent::whomAFilterShowsIsToldWithoutAddressesAndSources()
{
    QFETCH(QString, only);
    QFETCH(QString, told);
    const QString text = draw(QStringLiteral("only.svg"), {QStringLiteral("--only"), only});
    QVERIFY2(text.contains(told), qPrintable(text.left(3000)));
    findsNone(text, privatemap::neverShown());
}

void TestCliConsent::answersNameNobody_data()
{
    QTest::addColumn<QString>("format");
    for (const char *format : {"text", "csv", "json"})
        QTest::newRow(format) << QString::fromLatin1(format);
}

void TestCliConsent::answersNameNobody()
{
    QFETCH(QString, format);
    const CliRun run =
        runCli({QStringLiteral("verdict"), m_desk.path(QStringLiteral("m.copse")), QStringLiteral("--on"),
                QStringLiteral("any"), QStringLiteral("--format"), format});
    QCOMPARE(run.exitCode, 0);
    const QString text = QString::fromUtf8(run.out);
    QVERIFY(text.contains(QStringLiteral("WASH group")));
    QVERIFY(text.contains(u'5')); // hidden people are counted
    findsNone(text, privatemap::neverShown() + privatemap::shownWhenChosen() +
                        QStringList{QStringLiteral("Openka")});
}

void TestCliConsent::pairsThatLookAlikeNameThoseWhoAgreed()
{
    Snapshot map;
    IdSource ids;
    const auto add = [&](const QString &name, Consent consent) {
        Person person;
        person.name = name;
        person.consent = consent;
        Edit edit;
        const auto id = ids.next<Person>();
        edit.put(id, person);
        map.apply(edit);
        return id;
    };
    const auto open = add(QStringLiteral("Openka Diallovic"), Consent::Open);
    Edit facts; // nobody is named as the one of whom they are missing
    facts.put(ids.next<Affiliation>(), Affiliation{.person = open});
    facts.put(ids.next<Expertise>(), Expertise{.person = open});
    map.apply(facts);
    add(QStringLiteral("Diallovic Openka"), Consent::NotAsked);
    add(QStringLiteral("Hiddenko Mensahar"), Consent::Hidden);
    add(QStringLiteral("Mensahar Hiddenko"), Consent::Open);
    QVERIFY(writeMap(m_desk.path(QStringLiteral("alike.copse")), map, Replace::No));
    const auto alike = [&](const QStringList &more) {
        const CliRun run =
            runCli(QStringList{QStringLiteral("alike"), m_desk.path(QStringLiteral("alike.copse"))} + more);
        return run.exitCode == 0 ? QString::fromUtf8(run.out) : QString::fromUtf8(run.err);
    };
    const QString agreed = alike({});
    QVERIFY2(agreed.contains(QStringLiteral("Openka Diallovic")), qPrintable(agreed));
    QVERIFY(agreed.contains(QStringLiteral("D. O.")));
    findsNone(agreed, {QStringLiteral("Diallovic Openka"), QStringLiteral("Hiddenko")});
    const QString chosen = alike({QStringLiteral("--names"), QStringLiteral("full")});
    QVERIFY2(chosen.contains(QStringLiteral("Diallovic Openka")), qPrintable(chosen));
    findsNone(chosen, {QStringLiteral("Hiddenko")});
}

void TestCliConsent::otherSecretsAreNoOtherFile_data()
{
    QTest::addColumn<QStringList>("call");
    for (const Choice<PictureKind> &kind : choices<PictureKind>()) {
        for (const char *suffix : {"svg", "pdf", "png", "dot", "csv", "txt"})
            QTest::addRow("draw %s.%s", kind.code, suffix) << QStringList{
                QStringLiteral("draw"),         QString::fromLatin1(suffix), QStringLiteral("--picture"),
                QString::fromLatin1(kind.code), QStringLiteral("--names"),   QStringLiteral("full")};
    }
    for (const char *format : {"text", "csv", "json"}) {
        for (const char *command : {"verdict", "alike"})
            QTest::addRow("%s as %s", command, format)
                << QStringList{QString::fromLatin1(command), QString(), QStringLiteral("--format"),
                               QString::fromLatin1(format)};
    }
    QTest::newRow("info") << QStringList{QStringLiteral("info"), QString()};
    // Of one name, which is the title of pictures.
    for (const bool isOne : {true, false}) {
        const QString folder = m_desk.path(isOne ? QStringLiteral("one") : QStringLiteral("other"));
        QVERIFY(QDir().mkpath(folder));
        const Snapshot map = isOne ? secrets::map() : secrets::otherwise(secrets::Strengths::Other);
        QVERIFY(writeMap(folder + QStringLiteral("/Wells.copse"), map, Replace::No));
    }
}

/// What is private and no word (how strong a tie is, why somebody left, who is hidden) is in none of them
/// either, nor in the pixels of a picture.
void TestCliConsent::otherSecretsAreNoOtherFile()
{
    QFETCH(QStringList, call);
    const auto written = [&](const QString &folder) {
        const QString out = QStringLiteral("out.") + call[1];
        QStringList arguments{call[0], m_desk.path(folder + QStringLiteral("/Wells.copse"))};
        if (!call[1].isEmpty())
            arguments << QStringLiteral("--on") << QStringLiteral("any") << QStringLiteral("--output")
                      << m_desk.path(out);
        CliRun run = runCli(arguments + call.sliced(2));
        [&] { QVERIFY2(run.exitCode == 0, run.err.constData()); }();
        return call[1].isEmpty() ? run.out.replace(m_desk.path(folder).toUtf8(), "") + run.err
                                 : m_desk.read(out);
    };
    const QByteArray one = written(QStringLiteral("one"));
    const QByteArray other = written(QStringLiteral("other"));
    QVERIFY(!one.isEmpty() || call[0] == u"alike"); // nobody looks like anybody else
    const QStringList found = secrets::foundIn(secrets::textOf(one), secrets::all());
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u' ')));
    QVERIFY(one == other);
}

QTEST_GUILESS_MAIN(TestCliConsent)
#include "tst_cliconsent.moc"
