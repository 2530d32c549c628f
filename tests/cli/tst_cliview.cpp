#include "clirun.h"

#include "drawing/drawmap.h"
#include "drawing/picture.h"
#include "drawing/savedview.h"
#include "drawing/svgwriter.h"
#include "store/wholemap.h"

#include <QRegularExpression>
#include <QTest>

using namespace copse;
using namespace copse::test;

/// A view that was kept in the window is drawn by copse-cli as the window has it.
class TestCliView : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void isDrawnWhereItStood_data();
    void isDrawnWhereItStood();

private:
    Desk m_desk;
    Snapshot m_sample;
};

void TestCliView::initTestCase()
{
    const CliRun run =
        runCli(QStringList{QStringLiteral("import"), sampleFile(QStringLiteral("memberships.csv")),
                           QStringLiteral("--output"), m_desk.path(QStringLiteral("m.copse"))} +
               sampleTables());
    QVERIFY2(run.exitCode == 0, run.err);
    const auto read = readMap(m_desk.path(QStringLiteral("m.copse")));
    QVERIFY(read);
    m_sample = *read;
}

void TestCliView::isDrawnWhereItStood_data()
{
    QTest::addColumn<PictureKind>("picture");
    for (const PictureKind kind : {PictureKind::Layers, PictureKind::Brings, PictureKind::Matrix})
        QTest::newRow(choiceCode(kind).toLatin1().constData()) << kind;
}

void TestCliView::isDrawnWhereItStood()
{
    QFETCH(PictureKind, picture);
    Snapshot map = m_sample;
    IdSource ids(1'000'000);
    ViewSpec view;
    view.picture = picture;
    view.question.asOf = AsOf::anyTime();
    view.colourBy = view.shapeBy = {}; // the file does not say who had which
    view.title = QStringLiteral("kept");
    view.audience = Audience::File;
    view.areNamesChosen = true;
    Result<Drawn> drawn = drawMap(map, view);
    QVERIFY(drawn.has_value());
    // Some come: it is not what a fresh picture would be.
    for (const auto &[group, record] : m_sample.all<Group>()) {
        if (map.all<Person>().size() == m_sample.all<Person>().size() + 3)
            break;
        const Id<Person> person = ids.next<Person>();
        Edit edit;
        edit.put(person, Person{.name = QStringLiteral("Newcomer in ") + record.name});
        edit.put(ids.next<Membership>(), Membership{.person = person, .group = group});
        map.apply(std::move(edit));
        drawn = drawMap(map, view, &*drawn);
        QVERIFY(drawn.has_value());
    }
    View kept = withFrame(savedView(view, {}), drawn->arrangement);
    kept.title = QStringLiteral("Kept");
    map.apply(*putView(map, ids, {}, kept));
    const Id<View> id = *findView(map, QStringLiteral("kept"));
    map.apply(*putPlacements(map, ids, id, placementsOf(drawn->arrangement)));
    const QString file = m_desk.path(QStringLiteral("kept.copse"));
    QVERIFY(writeMap(file, map, Replace::Yes));

    const CliRun run = runCli({QStringLiteral("draw"), file, QStringLiteral("--view"), QStringLiteral("Kept"),
                               QStringLiteral("--names"), QStringLiteral("full"), QStringLiteral("--output"),
                               m_desk.path(QStringLiteral("kept.svg"))});
    QVERIFY2(run.exitCode == 0, run.err);
    // What is said of each thing is translated in the program, not here.
    const auto withoutTitles = [](const QByteArray &svg) {
        static const QRegularExpression title(QStringLiteral("<title>[^<]*</title>"));
        return QString::fromUtf8(svg).remove(title).split(u'\n');
    };
    const QStringList written = withoutTitles(m_desk.read(QStringLiteral("kept.svg")));
    const QStringList expected = withoutTitles(writeSvg(fitted(drawn->picture, view.page)));
    QVERIFY(expected.size() > 100);
    QCOMPARE(written.size(), expected.size());
    for (qsizetype i = 0; i < written.size(); ++i)
        QCOMPARE(written[i], expected[i]);
}

QTEST_MAIN(TestCliView)
#include "tst_cliview.moc"
