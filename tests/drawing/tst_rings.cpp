#include "diagramof.h"
#include "drawing/compose.h"
#include "drawing/diagram.h"
#include "drawing/layout.h"
#include "drawing/measures.h"
#include "drawing/textmeasure.h"
#include "mapmaker.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

using namespace copse;
using namespace Qt::Literals::StringLiterals;

namespace {

ViewSpec ringsView()
{
    ViewSpec view;
    view.picture = PictureKind::Rings;
    return view;
}

/// `people` of `organisations` organisations, the first of which are larger, at all levels.
Snapshot community(int people, int organisations)
{
    MapMaker maker;
    const auto group = maker.group(u"A community"_s);
    std::vector<Id<Organisation>> all;
    for (int i = 0; i < organisations; ++i)
        all.push_back(maker.organisation(u"Organisation number %1"_s.arg(i)));
    for (int i = 0; i < people; ++i) {
        const auto person = maker.person(u"Person Number %1"_s.arg(i));
        if (i % 11 != 0 && organisations > 0)
            maker.worksFor(person, all[size_t(i * i % (2 * organisations) % organisations)]);
        maker.join(person, group, {}, {}, Level(i * 7 % 5));
    }
    return maker.map();
}

Level levelOf(const Diagram &diagram, int person)
{
    for (const DiagramLink &link : diagram.links) {
        if (link.from == person)
            return link.level;
    }
    return Level::NotRecorded;
}

/// Circles and words, smallest first; the same centre for all.
std::vector<QRectF> ringsOf(const Layout &layout)
{
    std::vector<QRectF> rings;
    for (const Guide &guide : layout.guides) {
        if (guide.kind == Guide::Kind::Ring && !guide.path.isEmpty())
            rings.push_back(guide.path.boundingRect());
    }
    return rings;
}

double radiusIn(const QRectF &outermost, QPointF point)
{
    return std::hypot((point.x() - outermost.center().x()) / (outermost.width() / 2),
                      (point.y() - outermost.center().y()) / (outermost.height() / 2));
}

QString faultOf(const Diagram &diagram, const Layout &layout)
{
    struct Owned
    {
        QRectF box;
        int owner;
    };
    std::vector<Owned> all;
    for (int i = 0; i < int(layout.places.size()); ++i) {
        const Place &place = layout.places[size_t(i)];
        if (!place.shown)
            continue;
        if (diagram.nodes[size_t(i)].isMark())
            all.push_back({markBox(place.centre, layout.markSize), i});
        if (!place.box.isNull())
            all.push_back({place.box, i});
    }
    int owner = int(layout.places.size());
    for (const Guide &guide : layout.guides) {
        if (!guide.words.isEmpty()) {
            QRectF box = textBox({guide.words, guide.at, guide.size, false, guide.anchor, {}, {}});
            const double more = box.height() - nameLineHeight(guide.size);
            all.push_back({box.adjusted(0, more / 2, 0, -more / 2), owner++});
        }
    }
    std::ranges::sort(all, {}, [](const Owned &one) { return one.box.left(); });
    for (size_t i = 0; i < all.size(); ++i) {
        if (!layout.area.adjusted(-0.5, -0.5, 0.5, 0.5).contains(all[i].box))
            return u"%1 leaves the area"_s.arg(all[i].owner);
        for (size_t k = i + 1; k < all.size() && all[k].box.left() < all[i].box.right(); ++k) {
            const QRectF both = all[i].box & all[k].box;
            if (all[i].owner != all[k].owner && both.width() > 0.01 && both.height() > 0.01)
                return u"%1 is on %2"_s.arg(all[i].owner).arg(all[k].owner);
        }
    }
    return {};
}

} // namespace

class RingsTest : public QObject
{
    Q_OBJECT

private slots:
    void everybodyIsInTheirRingAndSector_data();
    void everybodyIsInTheirRingAndSector();
    void onlyRingsThatSomebodyIsIn();
    void wordsOfRingsCoverNobody();
    void namesEverybodyOfASmallGroup();
    void sectorsAreNamedOutside();
    void hostileMaps_data();
    void hostileMaps();
};

void RingsTest::everybodyIsInTheirRingAndSector_data()
{
    QTest::addColumn<int>("people");
    QTest::addColumn<int>("organisations");
    QTest::addColumn<QSizeF>("page");
    QTest::newRow("few") << 9 << 2 << QSizeF(842, 595);
    QTest::newRow("a community") << 45 << 5 << QSizeF(842, 595);
    QTest::newRow("no organisation") << 45 << 0 << QSizeF(842, 595);
    QTest::newRow("many organisations") << 120 << 30 << QSizeF(842, 595);
    QTest::newRow("portrait") << 45 << 5 << QSizeF(595, 842);
    QTest::newRow("wide") << 60 << 5 << QSizeF(1600, 500);
    QTest::newRow("many") << 900 << 12 << QSizeF(842, 595);
    QTest::newRow("small page") << 40 << 4 << QSizeF(320, 240);
}

void RingsTest::everybodyIsInTheirRingAndSector()
{
    QFETCH(int, people);
    QFETCH(int, organisations);
    QFETCH(QSizeF, page);
    ViewSpec view = ringsView();
    view.page = page;
    const Diagram diagram = diagramOf(community(people, organisations), view);
    const auto layout = layOut(diagram, view);
    QVERIFY(layout.has_value());
    QCOMPARE(faultOf(diagram, *layout), QString());
    const std::vector<QRectF> rings = ringsOf(*layout);
    QVERIFY(std::ranges::is_sorted(rings, {}, &QRectF::width));
    const QRectF outermost = rings.back();
    // From the middle outwards: core, active, occasional, peripheral, not recorded.
    const std::vector<Level> order{Level::Core, Level::Active, Level::Occasional, Level::Peripheral,
                                   Level::NotRecorded};
    std::vector<Level> levels;
    for (const Level level : order) {
        for (int i = 0; i < int(diagram.nodes.size()); ++i) {
            if (diagram.nodes[size_t(i)].isMark() && levelOf(diagram, i) == level &&
                (levels.empty() || levels.back() != level))
                levels.push_back(level);
        }
    }
    QCOMPARE(rings.size(), levels.size());
    int shown = 0;
    std::map<int, std::vector<double>> anglesOf; // by colour
    for (int i = 0; i < int(diagram.nodes.size()); ++i) {
        const Place &place = layout->places[size_t(i)];
        if (!diagram.nodes[size_t(i)].isMark() || !place.shown)
            continue;
        ++shown;
        const size_t ring = size_t(std::ranges::find(levels, levelOf(diagram, i)) - levels.begin());
        const double radius = radiusIn(outermost, place.centre);
        QVERIFY(radius <= rings[ring].width() / outermost.width());
        if (ring > 0)
            QVERIFY(radius >= rings[ring - 1].width() / outermost.width());
        const std::vector<int> &colours = diagram.nodes[size_t(i)].colours;
        if (!colours.empty())
            for (const Guide &guide : layout->guides) {
                if (guide.kind == Guide::Kind::Sector)
                    QCOMPARE(guide.path.contains(place.centre), guide.colour == colours.front());
            }
    }
    if (page.width() > 400)
        QCOMPARE(shown, people);
    QVERIFY(shown > people / 2);
}

void RingsTest::onlyRingsThatSomebodyIsIn()
{
    MapMaker maker;
    const auto group = maker.group(u"G"_s);
    for (const Level level : {Level::Peripheral, Level::Core, Level::Peripheral})
        maker.join(maker.person(u"P"_s), group, {}, {}, level);
    const ViewSpec view = ringsView();
    const Diagram diagram = diagramOf(maker.map(), view);
    const auto layout = layOut(diagram, view);
    QVERIFY(layout.has_value());
    QCOMPARE(ringsOf(*layout).size(), size_t(2));
    QStringList words;
    for (const Guide &guide : layout->guides) {
        if (guide.kind == Guide::Kind::Ring && !guide.words.isEmpty())
            words << guide.words;
    }
    QCOMPARE(words, (QStringList{u"core group (1)"_s, u"peripheral (2)"_s}));
}

/// Also where room was kept for rings that nobody is on yet.
void RingsTest::wordsOfRingsCoverNobody()
{
    for (int people = 2; people < 20; ++people) {
        MapMaker maker;
        const auto group = maker.group(u"Committee Steering"_s);
        std::vector<Id<Organisation>> all;
        for (int i = 0; i < 5; ++i)
            all.push_back(maker.organisation(u"Firm %1"_s.arg(i)));
        for (int i = 0; i < people; ++i) {
            const auto person = maker.person(u"A. O."_s);
            maker.worksFor(person, all[size_t(i * i) % 5]);
            maker.join(person, group);
        }
        for (const Theme &theme : {printTheme(), projectorTheme()}) {
            ViewSpec view = ringsView();
            view.theme = theme;
            view.page = {960, 540};
            const Diagram diagram = diagramOf(maker.map(), view);
            const auto layout = layOut(diagram, view);
            QVERIFY(layout.has_value());
            QCOMPARE(faultOf(diagram, *layout), QString());
        }
    }
}

void RingsTest::namesEverybodyOfASmallGroup()
{
    const ViewSpec view = ringsView();
    const Diagram diagram = diagramOf(community(30, 4), view);
    const auto layout = layOut(diagram, view);
    QVERIFY(layout.has_value());
    for (size_t i = 0; i < diagram.nodes.size(); ++i)
        QCOMPARE(layout->places[i].label, diagram.nodes[i].name);
}

void RingsTest::sectorsAreNamedOutside()
{
    const ViewSpec view = ringsView();
    const Diagram diagram = diagramOf(community(45, 5), view);
    const auto layout = layOut(diagram, view);
    QVERIFY(layout.has_value());
    const QRectF outermost = ringsOf(*layout).back();
    QSet<QString> names;
    for (const Guide &guide : layout->guides) {
        if (guide.kind != Guide::Kind::Heading)
            continue;
        names << guide.words;
        const QRectF box = textBox({guide.words, guide.at, guide.size, false, guide.anchor, {}, {}});
        QVERIFY(radiusIn(outermost, box.center()) > 1);
    }
    for (const LookKey &key : diagram.colour.keys)
        QVERIFY2(names.contains(key.name), qPrintable(key.name));
}

void RingsTest::hostileMaps_data()
{
    QTest::addColumn<int>("people");
    QTest::addColumn<int>("organisations");
    QTest::addColumn<int>("nameLength");
    QTest::newRow("nobody") << 0 << 0 << 5;
    QTest::newRow("one") << 1 << 1 << 5;
    QTest::newRow("long names") << 60 << 6 << 10'000;
    QTest::newRow("a group of 20,000") << 20'000 << 300 << 12;
}

void RingsTest::hostileMaps()
{
    QFETCH(int, people);
    QFETCH(int, organisations);
    QFETCH(int, nameLength);
    MapMaker maker;
    const auto group = maker.group(QString(nameLength, u'G'));
    std::vector<Id<Organisation>> all;
    for (int i = 0; i < organisations; ++i)
        all.push_back(maker.organisation(u"%1"_s.arg(i) + QString(nameLength, u'O')));
    for (int i = 0; i < people; ++i) {
        const auto person = maker.person(u"%1"_s.arg(i) + QString(nameLength, u'P'));
        maker.worksFor(person, all[size_t(i % organisations)]);
        maker.join(person, group, {}, {}, Level(i % 6));
    }
    for (const QSizeF page : {QSizeF(842, 595), QSizeF(90, 60)}) {
        ViewSpec view = ringsView();
        view.page = page;
        const Diagram diagram = diagramOf(maker.map(), view);
        const auto layout = layOut(diagram, view);
        QVERIFY(layout.has_value());
        QCOMPARE(faultOf(diagram, *layout), QString());
        compose(diagram, *layout, view);
    }
}

QTEST_MAIN(RingsTest)
#include "tst_rings.moc"
