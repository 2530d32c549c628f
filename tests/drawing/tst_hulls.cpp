#include "diagramof.h"
#include "drawing/compose.h"
#include "drawing/diagram.h"
#include "drawing/hullsets.h"
#include "drawing/layout.h"
#include "drawing/layoutprocess.h"
#include "drawing/measures.h"
#include "drawing/scalarfield.h"
#include "hostilemaps.h"
#include "layoutfaults.h"

#include <QFileInfo>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <random>

using namespace copse;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(copse::Snapshot)

namespace {

ViewSpec hullView()
{
    ViewSpec view;
    view.picture = PictureKind::Hulls;
    return view;
}

Diagram outlinedOf(const Snapshot &map) { return diagramOf(map, hullView()); }

void joinMany(MapMaker &maker, const QString &stem, int count, const std::vector<Id<Group>> &groups)
{
    for (int i = 0; i < count; ++i) {
        const auto person = maker.person(u"%1 %2"_s.arg(stem).arg(i));
        for (const Id<Group> group : groups)
            maker.join(person, group);
    }
}

/// Three groups, two of which share people, and a network above two of them.
Snapshot smallMap()
{
    MapMaker maker;
    const auto network = maker.group(u"The network"_s);
    const auto peat = maker.group(u"Peat"_s, network);
    const auto water = maker.group(u"Water"_s, network);
    const auto radio = maker.group(u"Radio"_s);
    joinMany(maker, u"Ada Peat"_s, 5, {peat});
    joinMany(maker, u"Ben Water"_s, 4, {water});
    joinMany(maker, u"Cleo Both"_s, 2, {peat, water});
    joinMany(maker, u"Dan Radio"_s, 4, {radio});
    joinMany(maker, u"Eve Bridge"_s, 2, {radio, water});
    joinMany(maker, u"Fay Network"_s, 2, {network});
    return maker.map();
}

/// The curve of an outline in short straight pieces: many points are looked up in it.
class Outline
{
public:
    Outline() = default;
    explicit Outline(const QPainterPath &path)
        : m_polygons(path.toSubpathPolygons())
        , m_bounds(path.boundingRect())
    {}
    QRectF bounds() const { return m_bounds; }
    const QList<QPolygonF> &polygons() const { return m_polygons; }
    bool contains(QPointF point) const
    {
        bool isIn = false;
        if (m_bounds.contains(point)) {
            for (const QPolygonF &polygon : m_polygons)
                isIn ^= polygon.containsPoint(point, Qt::OddEvenFill);
        }
        return isIn;
    }

private:
    QList<QPolygonF> m_polygons;
    QRectF m_bounds;
};

/// Of every group.
std::vector<Outline> outlinesOf(const Diagram &diagram, const Layout &layout)
{
    std::vector<Outline> outlines(diagram.nodes.size());
    for (const Guide &guide : layout.guides) {
        if (guide.kind == Guide::Kind::Hull)
            outlines[size_t(guide.node)] = Outline(guide.path);
    }
    return outlines;
}

/// The middle and eight points of the rim of a mark.
std::vector<QPointF> pointsOf(QPointF mark, double size)
{
    std::vector<QPointF> points{mark};
    for (int i = 0; i < 8; ++i) {
        const double angle = i * 0.785398;
        points.push_back(mark + QPointF(std::cos(angle), std::sin(angle)) * (0.48 * size));
    }
    return points;
}

/// Empty, or what is wrong: nothing on anything else, all inside the page.
QString faultOfPlaces(const Diagram &diagram, const Layout &layout)
{
    return faultAmong(boxesOf(diagram, layout), layout.area);
}

/// Calls `check` with each person who is shown, each outlined group they are in, and the outline.
template<class Check>
void forEachMember(const Diagram &diagram, const Layout &layout, Check &&check)
{
    const std::vector<Outline> outlines = outlinesOf(diagram, layout);
    const HullSets sets = hullSetsOf(diagram);
    for (size_t i = 0; i < diagram.nodes.size(); ++i) {
        if (!diagram.nodes[i].isMark() || !layout.places[i].shown)
            continue;
        for (const int group : sets.allGroupsOf(int(i))) {
            if (layout.places[size_t(group)].shown) // else of a large knot
                check(i, size_t(group), outlines[size_t(group)]);
        }
    }
}

/// Empty, or what is wrong with the places, or who is not wholly in the outline of a group of theirs.
QString faultOf(const Diagram &diagram, const Layout &layout)
{
    QString fault = faultOfPlaces(diagram, layout);
    forEachMember(diagram, layout, [&](size_t person, size_t group, const Outline &outline) {
        for (const QPointF &point : pointsOf(layout.places[person].centre, layout.markSize)) {
            if (fault.isEmpty() && !outline.contains(point))
                fault = u"%1 is not in %2"_s.arg(diagram.nodes[person].id, diagram.nodes[group].id);
        }
    });
    return fault;
}

/// The share of memberships that can be seen: the middle of the mark is in the outline.
double shareInside(const Diagram &diagram, const Layout &layout)
{
    int all = 0;
    int inside = 0;
    forEachMember(diagram, layout, [&](size_t person, size_t, const Outline &outline) {
        ++all;
        inside += outline.contains(layout.places[person].centre);
    });
    return all > 0 ? double(inside) / all : 1;
}

/// People in outlines of groups that they are not in.
int strangersIn(const Diagram &diagram, const Layout &layout)
{
    int count = 0;
    const std::vector<Outline> outlines = outlinesOf(diagram, layout);
    const HullSets sets = hullSetsOf(diagram);
    for (size_t i = 0; i < diagram.nodes.size(); ++i) {
        if (!diagram.nodes[i].isMark() || !layout.places[i].shown)
            continue;
        const std::vector<int> own = sets.allGroupsOf(int(i));
        for (size_t group = 0; group < outlines.size(); ++group)
            count += outlines[group].contains(layout.places[i].centre) &&
                     !std::ranges::binary_search(own, int(group));
    }
    return count;
}

} // namespace

class HullsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void distancesAreThoseOfGeometry();
    void contoursGoRoundHighValues();
    void lowestGroupsStandForThoseAbove();
    void aKnotIsFound();
    void everybodyIsInTheOutlinesOfTheirGroups();
    void nestedOutlinesAreInsideEachOther();
    void overlappingOutlinesDiffer();
    void labelsAreAtTheUpperEdges();
    void hostileMaps_data();
    void hostileMaps();
    void suggestsTheMatrix();
    void aLargeKnotShowsItsLargestGroups();
};

void HullsTest::initTestCase()
{
    QVERIFY2(QFileInfo(LayoutProcess::programPath()).isExecutable(), "copse-layout is not built");
}

void HullsTest::distancesAreThoseOfGeometry()
{
    const Grid grid = Grid::over(QRectF(0, 0, 60, 40), 2);
    Mask mask(grid.size(), 0);
    std::mt19937 random(3);
    std::vector<size_t> set;
    for (int i = 0; i < 7; ++i) {
        set.push_back(random() % grid.size());
        mask[set.back()] = 1;
    }
    const std::vector<float> distances = distancesTo(grid, mask);
    for (size_t i = 0; i < grid.size(); ++i) {
        double least = 1e9;
        for (const size_t other : set) {
            const QPointF apart = grid.at(i) - grid.at(other);
            least = std::min(least, std::hypot(apart.x(), apart.y()));
        }
        QVERIFY(std::abs(double(distances[i]) - least) < 1e-3);
    }
}

void HullsTest::contoursGoRoundHighValues()
{
    // A ring: a line outside and one round the hole, at the radii where the value is half.
    const Grid grid = Grid::over(QRectF(-50, -50, 100, 100), 2);
    std::vector<float> values(grid.size());
    for (size_t i = 0; i < grid.size(); ++i) {
        const QPointF p = grid.at(i);
        values[i] = float(1 - std::abs(std::hypot(p.x(), p.y()) - 30) / 20); // half at 20 and 40
    }
    const std::vector<QPolygonF> lines = contours(grid, values, 0.5F);
    QCOMPARE(int(lines.size()), 2);
    std::vector<double> areas;
    for (const QPolygonF &line : lines) {
        double area = 0;
        for (qsizetype i = 0; i < line.size(); ++i) {
            const QPointF a = line[i];
            const QPointF b = line[(i + 1) % line.size()];
            area += (a.x() * b.y() - b.x() * a.y()) / 2;
        }
        areas.push_back(area);
    }
    std::ranges::sort(areas);
    QVERIFY(std::abs(areas[0] + 3.14159265 * 400) < 12); // the hole, against the clock
    QVERIFY(std::abs(areas[1] - 3.14159265 * 1600) < 25);
}

void HullsTest::lowestGroupsStandForThoseAbove()
{
    MapMaker maker;
    const auto above = maker.group(u"Above"_s);
    const auto below = maker.group(u"Below"_s, above);
    const auto person = maker.person(u"Person"_s);
    maker.join(person, above);
    maker.join(person, below);
    const Diagram diagram = outlinedOf(maker.map());
    const HullSets sets = hullSetsOf(diagram);
    QCOMPARE(sets.groupsOf[2], std::vector<int>{1});
    QCOMPARE(sets.allGroupsOf(2), (std::vector<int>{0, 1}));
    QVERIFY(sets.encloses(0, 1));
    QVERIFY(!sets.encloses(1, 0));
    QCOMPARE(sets.heightOf[0], 1);
}

void HullsTest::aKnotIsFound()
{
    const auto inSoMany = [](int groups) {
        MapMaker maker;
        std::vector<Id<Group>> all;
        for (int i = 0; i < groups; ++i)
            all.push_back(maker.group(u"Group %1"_s.arg(i)));
        joinMany(maker, u"Person"_s, 2, all);
        return outlinedOf(maker.map());
    };
    QVERIFY(!isKnot(inSoMany(5), hullSetsOf(inSoMany(5))));
    QVERIFY(isKnot(inSoMany(6), hullSetsOf(inSoMany(6))));

    const auto byPairs = [](int groups, bool isWhole) {
        MapMaker maker;
        std::vector<Id<Group>> all;
        for (int i = 0; i < groups; ++i)
            all.push_back(maker.group(u"Group %1"_s.arg(i)));
        for (size_t i = 0; i < all.size(); ++i) {
            for (size_t j = i + 1; j < all.size(); ++j) {
                if (isWhole || j != i + 1)
                    joinMany(maker, u"Pair %1"_s.arg(i), 1, {all[i], all[j]});
            }
        }
        return outlinedOf(maker.map());
    };
    QVERIFY(isKnot(byPairs(6, true), hullSetsOf(byPairs(6, true))));
    QVERIFY(!isKnot(byPairs(6, false), hullSetsOf(byPairs(6, false))));
    QVERIFY(!isKnot(outlinedOf(smallMap()), hullSetsOf(outlinedOf(smallMap()))));
}

void HullsTest::everybodyIsInTheOutlinesOfTheirGroups()
{
    const Diagram diagram = outlinedOf(smallMap());
    const Result<Layout> layout = layOut(diagram, hullView());
    QVERIFY(layout.has_value());
    QCOMPARE(faultOf(diagram, *layout), QString());
    QCOMPARE(strangersIn(diagram, *layout), 0);
    QCOMPARE(int(layout->guides.size()), diagram.groups);
    QVERIFY(!layout->suggestsMatrix);
    for (size_t i = 0; i < diagram.nodes.size(); ++i)
        QCOMPARE(layout->places[i].label, diagram.nodes[i].name);
}

void HullsTest::nestedOutlinesAreInsideEachOther()
{
    MapMaker maker;
    Id<Group> above;
    for (int i = 0; i < 4; ++i) {
        above = maker.group(u"Level %1"_s.arg(i), above);
        joinMany(maker, u"Member %1"_s.arg(i), 3, {above});
    }
    const Diagram diagram = outlinedOf(maker.map());
    const Result<Layout> layout = layOut(diagram, hullView());
    QVERIFY(layout.has_value());
    QCOMPARE(faultOf(diagram, *layout), QString());
    const std::vector<Outline> outlines = outlinesOf(diagram, *layout);
    for (size_t i = 0; i + 1 < 4; ++i) {
        QVERIFY(!outlines[i + 1].polygons().isEmpty());
        for (const QPolygonF &inner : outlines[i + 1].polygons()) {
            for (const QPointF &point : inner)
                QVERIFY(outlines[i].contains(point));
        }
    }
    // Those above are painted first.
    for (size_t i = 0; i < 4; ++i)
        QCOMPARE(layout->guides[i].node, int(i));
}

void HullsTest::overlappingOutlinesDiffer()
{
    const Diagram diagram = outlinedOf(smallMap());
    const Result<Layout> layout = layOut(diagram, hullView());
    QVERIFY(layout.has_value());
    std::vector<int> styles(4, -1);
    for (const Guide &guide : layout->guides)
        styles[size_t(guide.node)] = guide.style;
    QVERIFY(styles[0] != styles[1]); // network, peat
    QVERIFY(styles[0] != styles[2]); // network, water
    QVERIFY(styles[1] != styles[2]); // peat, water share people
    QVERIFY(styles[2] != styles[3]); // so do water, radio
}

void HullsTest::labelsAreAtTheUpperEdges()
{
    const Diagram diagram = outlinedOf(smallMap());
    const Result<Layout> layout = layOut(diagram, hullView());
    QVERIFY(layout.has_value());
    const std::vector<Outline> outlines = outlinesOf(diagram, *layout);
    for (size_t group = 0; group < 4; ++group) {
        const QRectF label = layout->places[group].box;
        // It touches its group, and not in the lower half of it.
        QVERIFY(outlines[group].contains(label.center()) ||
                std::ranges::any_of(outlines[group].polygons(), [&](const QPolygonF &line) {
                    return std::ranges::any_of(line, [&](QPointF p) { return label.contains(p); });
                }));
        QVERIFY(label.center().y() < outlines[group].bounds().center().y());
    }
}

void HullsTest::hostileMaps_data() { addHostileMaps(); }

void HullsTest::hostileMaps()
{
    QFETCH(Snapshot, map);
    const Diagram diagram = outlinedOf(map);
    const Result<Layout> layout = layOut(diagram, hullView());
    if (diagram.groups > 2000) { // a page of nothing but lines serves nobody
        QVERIFY(!layout);
        QCOMPARE(layout.error().kind, ErrorKind::Layout);
        QVERIFY2(layout.error().message.startsWith(QString::number(diagram.groups)),
                 qPrintable(layout.error().message));
        return;
    }
    QVERIFY(layout.has_value());
    QCOMPARE(faultOfPlaces(diagram, *layout), QString());
    // Hundreds of outlines on a page are coarse.
    const double share = shareInside(diagram, *layout);
    QVERIFY2(share > 0.99, qPrintable(QString::number(share)));
    QVERIFY(!compose(diagram, *layout, hullView()).items.empty());
}

void HullsTest::suggestsTheMatrix()
{
    MapMaker maker;
    std::vector<Id<Group>> groups;
    for (int i = 0; i < 7; ++i)
        groups.push_back(maker.group(u"Group %1"_s.arg(i)));
    joinMany(maker, u"Person"_s, 4, groups);
    const auto words = [](const Picture &picture) {
        QString all;
        for (const PictureItem &item : picture.items) {
            for (const PicturePart &part : item.parts) {
                if (const auto *text = std::get_if<PictureText>(&part))
                    all += text->text + u'\n';
            }
        }
        return all;
    };
    const Diagram knot = outlinedOf(maker.map());
    const Result<Layout> knotted = layOut(knot, hullView());
    QVERIFY(knotted.has_value());
    QVERIFY(knotted->suggestsMatrix);
    QVERIFY(words(compose(knot, *knotted, hullView())).contains(u"matrix"));
    const Diagram plain = outlinedOf(smallMap());
    const Result<Layout> loose = layOut(plain, hullView());
    QVERIFY(loose.has_value());
    const QString said = words(compose(plain, *loose, hullView()));
    QVERIFY(!said.contains(u"matrix"));
    QVERIFY(said.contains(u"outline: a group"));
}

void HullsTest::aLargeKnotShowsItsLargestGroups()
{
    std::mt19937 random(9);
    MapMaker maker;
    std::vector<Id<Group>> groups;
    for (int i = 0; i < 60; ++i)
        groups.push_back(maker.group(u"Group %1"_s.arg(i), i >= 30 ? groups[size_t(i) % 30] : Id<Group>()));
    for (int i = 0; i < 900; ++i) {
        const auto person = maker.person(u"Person %1"_s.arg(i));
        for (int k = 0; k < 3; ++k)
            maker.join(person, groups[random() % (i < 700 ? 7 : 60)]);
    }
    const Diagram diagram = outlinedOf(maker.map());
    const Result<Layout> layout = layOut(diagram, hullView());
    QVERIFY(layout.has_value());
    QVERIFY(layout->suggestsMatrix);
    QCOMPARE(faultOf(diagram, *layout), QString());
    QSet<int> outlined;
    for (const Guide &guide : layout->guides) {
        if (guide.kind == Guide::Kind::Hull)
            outlined << guide.node;
    }
    QVERIFY(outlined.size() > 2 && outlined.size() <= 8);
    int largeOnes = 0;
    for (int i = 0; i < 60; ++i) {
        QCOMPARE(layout->places[size_t(i)].shown, outlined.contains(i));
        QVERIFY(i < 30 || !outlined.contains(i));
        largeOnes += i < 7 && outlined.contains(i);
    }
    QVERIFY(largeOnes >= 4); // all seven together are the knot
    for (size_t i = 60; i < diagram.nodes.size(); ++i)
        QVERIFY(layout->places[i].shown);
    bool isCounted = false;
    for (const PictureItem &item : compose(diagram, *layout, hullView()).items) {
        for (const PicturePart &part : item.parts) {
            const auto *text = std::get_if<PictureText>(&part);
            isCounted = isCounted ||
                        (text && text->text.contains(u"%1 groups not shown"_s.arg(60 - outlined.size())));
        }
    }
    QVERIFY(isCounted);
}

QTEST_MAIN(HullsTest)
#include "tst_hulls.moc"
