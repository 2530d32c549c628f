#include "diagramof.h"
#include "drawing/compose.h"
#include "drawing/drawmap.h"
#include "drawing/layoutprocess.h"
#include "drawing/skeletonlayout.h"
#include "drawing/svgwriter.h"
#include "hostilemaps.h"
#include "layoutfaults.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QTest>
#include <QXmlStreamReader>

#include <thread>

using namespace copse;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(copse::Snapshot)
Q_DECLARE_METATYPE(copse::ViewSpec)

namespace {

/// Rows "view": each kind of picture as we lay it out ourselves, and each engine of Graphviz.
void addWays()
{
    QTest::addColumn<ViewSpec>("view");
    for (const Choice<PictureKind> &kind : choices<PictureKind>()) {
        ViewSpec view;
        view.picture = kind.value;
        QTest::newRow(kind.code) << view;
    }
    for (const char *name : {"sfdp", "neato", "fdp", "dot", "twopi", "circo", "osage"}) {
        ViewSpec view;
        view.engine = layoutEngineFromName(QString::fromLatin1(name));
        QTest::newRow(name) << view;
    }
}

/// People in one to three of the groups, at all levels, who work somewhere, know something and each other.
MapMaker crowd(int people, int groups, unsigned seed)
{
    std::mt19937 random(seed);
    MapMaker maker;
    const std::vector<Id<Group>> all = maker.workingGroups(groups);
    std::vector<Id<Organisation>> organisations;
    for (int i = 0; i < std::max(4, people / 20); ++i)
        organisations.push_back(maker.organisation(u"Organisation %1"_s.arg(i)));
    std::vector<Id<Discipline>> disciplines;
    for (int i = 0; i < 6; ++i)
        disciplines.push_back(maker.discipline(u"Discipline %1"_s.arg(i), u"%1.1"_s.arg(i + 1)));
    Id<Person> last;
    for (int i = 0; i < people; ++i) {
        const auto person = maker.person(u"Person Number %1"_s.arg(i));
        const unsigned first = unsigned(random()) % unsigned(groups);
        maker.join(person, all[first], {}, {}, Level(random() % 6));
        if (random() % 3 == 0)
            maker.join(person, all[(first + 1) % unsigned(groups)], {}, {}, Level(random() % 6));
        maker.worksFor(person, organisations[random() % organisations.size()]);
        maker.knows(person, disciplines[random() % disciplines.size()]);
        if (i % 3 != 0)
            maker.tie(last, person);
        last = person;
    }
    return maker;
}

/// Empty, or what is wrong. Heads of a matrix may lean on each other with the air of their lines.
QString faultOf(const Diagram &diagram, const Layout &layout, const ViewSpec &view)
{
    if (diagram.picture != PictureKind::Matrix)
        return faultAmong(diagram, layout, view);
    if (diagram.groups > 500)
        return {}; // more columns than a page has points for
    std::vector<OwnedBox> people;
    for (size_t i = 0; i < diagram.nodes.size(); ++i) {
        if (diagram.nodes[i].isMark())
            std::ranges::copy(boxesOf(diagram.nodes[i], layout.places[i], layout.markSize),
                              std::back_inserter(people));
    }
    return faultAmong(std::move(people), layout.area);
}

} // namespace

/// What holds for every picture, whatever it shows and whoever lays it out.
class EveryLayoutTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup() { setSkeletonThreads(0); }
    void everythingHasItsPlace_data() { addWays(); }
    void everythingHasItsPlace();
    void isTheSameOnEveryRunAndNumberOfThreads_data() { addWays(); }
    void isTheSameOnEveryRunAndNumberOfThreads();
    void hostileMaps_data() { addHostileMaps(); }
    void hostileMaps();
    void namesAreNoMarkup_data() { addWays(); }
    void namesAreNoMarkup();
    void pinsHoldOrDoNotCount_data() { addWays(); }
    void pinsHoldOrDoNotCount();
    void stopsSoonWheneverItIsAsked_data() { addWays(); }
    void stopsSoonWheneverItIsAsked();
};

void EveryLayoutTest::initTestCase()
{
    QVERIFY2(QFileInfo(LayoutProcess::programPath()).isExecutable(), "copse-layout is not built");
}

void EveryLayoutTest::everythingHasItsPlace()
{
    QFETCH(ViewSpec, view);
    for (const QSizeF page : {QSizeF(842, 595), QSizeF(595, 842), QSizeF(300, 200)}) {
        view.page = page;
        const Diagram diagram = diagramOf(crowd(70, 8, 1).map(), view);
        QVERIFY(!diagram.nodes.empty());
        const Result<Layout> layout = layOut(diagram, view);
        QVERIFY2(layout.has_value(), layout ? "" : qPrintable(layout.error().message));
        QCOMPARE(faultOf(diagram, *layout, view), QString());
        if (page.width() < 400)
            continue;
        for (size_t i = 0; i < diagram.nodes.size(); ++i)
            QVERIFY2(layout->places[i].shown, qPrintable(diagram.nodes[i].id));
    }
}

void EveryLayoutTest::isTheSameOnEveryRunAndNumberOfThreads()
{
    QFETCH(ViewSpec, view);
    // Several parts, so that there is something to do side by side.
    MapMaker maker = crowd(200, 20, 4);
    for (int i = 0; i < 12; ++i) {
        const auto group = maker.group(u"Island %1"_s.arg(i));
        Id<Person> last;
        for (int k = 0; k < 5 + i; ++k) {
            const auto person = maker.person(u"Islander %1 of %2"_s.arg(k).arg(i));
            maker.join(person, group);
            if (k > 0)
                maker.tie(last, person);
            last = person;
        }
    }
    const Diagram diagram = diagramOf(maker.map(), view);
    const Result<Layout> first = layOut(diagram, view);
    QVERIFY(first.has_value());
    for (const int threads : {1, 3, 16}) {
        setSkeletonThreads(threads);
        const Result<Layout> again = layOut(diagram, view);
        QVERIFY(again.has_value());
        QVERIFY2(*again == *first, qPrintable(u"%1 threads"_s.arg(threads)));
    }
}

void EveryLayoutTest::hostileMaps()
{
    QFETCH(Snapshot, map);
    for (const Choice<PictureKind> &kind : choices<PictureKind>()) {
        ViewSpec view;
        view.picture = kind.value;
        const Diagram diagram = diagramOf(map, view);
        const Result<Layout> layout = layOut(diagram, view);
        if (kind.value == PictureKind::Hulls && diagram.groups > 2000) {
            QVERIFY(!layout); // a page of nothing but lines serves nobody
            QCOMPARE(layout.error().kind, ErrorKind::Layout);
            continue;
        }
        QVERIFY2(layout.has_value(), kind.code);
        const QString fault = faultOf(diagram, *layout, view);
        QVERIFY2(fault.isEmpty(), qPrintable(QString::fromLatin1(kind.code) + u": "_s + fault));
        QVERIFY2(!compose(diagram, *layout, view).items.empty(), kind.code);
    }
}

void EveryLayoutTest::namesAreNoMarkup()
{
    QFETCH(ViewSpec, view);
    const QString name = u"<b>A</b>&amp;\\N\"{|}"_s;
    MapMaker maker;
    const auto group = maker.group(name);
    const auto organisation = maker.organisation(name);
    const auto discipline = maker.discipline(name, u"1.1"_s);
    Id<Person> last;
    for (int i = 0; i < 4; ++i) {
        const auto person = maker.person(name);
        maker.join(person, group);
        maker.worksFor(person, organisation);
        maker.knows(person, discipline);
        if (i > 0)
            maker.tie(last, person);
        last = person;
    }
    const Result<Drawn> drawn = drawMap(maker.map(), view);
    QVERIFY(drawn.has_value());
    int asWritten = 0;
    for (const PictureItem &item : drawn->picture.items) {
        for (const PicturePart &part : item.parts) {
            if (const auto *text = std::get_if<PictureText>(&part))
                asWritten += text->text == name;
        }
    }
    QVERIFY(asWritten > 0);
    QXmlStreamReader svg(writeSvg(drawn->picture));
    while (!svg.atEnd()) {
        svg.readNext();
        QVERIFY(svg.name() != u"b"_s);
    }
    QVERIFY2(!svg.hasError(), qPrintable(svg.errorString()));
}

void EveryLayoutTest::pinsHoldOrDoNotCount()
{
    QFETCH(ViewSpec, view);
    const MapMaker maker = crowd(60, 6, 2);
    Result<Drawn> before = drawMap(maker.map(), view);
    QVERIFY(before.has_value());
    // The last one that is shown, among others.
    QString item;
    for (const DiagramNode &node : before->diagram.nodes)
        item = before->arrangement.things[node.id].place.shown ? node.id : item;
    const QRectF area = before->arrangement.area;
    const QPointF there = area.topLeft() + QPointF(0.4 * area.width(), 0.3 * area.height());
    Arrangement::Kept &thing = before->arrangement.things[item];
    const QPointF was = thing.place.centre;
    thing.place.centre = there;
    thing.place.box.translate(there - was);
    before->arrangement.pinned.insert(item);
    for (const Places places : {Places::Kept, Places::Tidied}) {
        const Result<Drawn> after = drawMap(maker.map(), view, &*before, nullptr, places);
        QVERIFY(after.has_value());
        const QPointF now = after->arrangement.things[item].place.centre;
        if (standsFreely(view.picture)) // the others say that they cannot
            QCOMPARE(now, there);
        std::vector<OwnedBox> boxes;
        for (const DiagramNode &node : after->diagram.nodes) {
            if (node.isMark() || view.picture != PictureKind::Matrix)
                std::ranges::copy(
                    boxesOf(node, after->arrangement.things[node.id].place, after->arrangement.markSize),
                    std::back_inserter(boxes));
        }
        QCOMPARE(faultAmong(std::move(boxes), after->arrangement.area), QString());
    }
}

void EveryLayoutTest::stopsSoonWheneverItIsAsked()
{
    QFETCH(ViewSpec, view);
    // Lines between people become millions long before anybody is laid out.
    const bool isOfPairs = view.picture == PictureKind::People || view.picture == PictureKind::Organisations;
    const int people = (isOfPairs || view.engine ? 1500 : 12'000) / hostileShare;
    const Diagram diagram = diagramOf(crowd(people, people / 40 + 2, 8).map(), view);
    for (const int milliseconds : {0, 20, 100, 300, 700}) {
        std::atomic_bool cancelled = milliseconds == 0;
        std::atomic<qint64> askedAt = 0;
        QElapsedTimer timer;
        timer.start();
        std::jthread other([&] {
            std::this_thread::sleep_for(std::chrono::milliseconds(milliseconds));
            askedAt = timer.elapsed();
            cancelled = true;
        });
        const Result<Layout> layout = layOut(diagram, view, &cancelled);
        const qint64 done = timer.elapsed();
        other.join();
        if (layout) {
            QVERIFY(milliseconds > 0);
            break; // it was faster
        }
        QVERIFY(layout.error().kind == ErrorKind::Cancelled);
        // 100 ms on a machine that does nothing else.
        QVERIFY2(done - askedAt <= 5000,
                 qPrintable(u"%1 ms after %2"_s.arg(done - askedAt).arg(milliseconds)));
    }
}

QTEST_MAIN(EveryLayoutTest)
#include "tst_everylayout.moc"
