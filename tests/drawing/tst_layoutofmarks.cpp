#include "drawing/blocks.h"
#include "drawing/diagram.h"
#include "drawing/layout.h"
#include "drawing/measures.h"
#include "drawing/skeleton.h"
#include "layoutfaults.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <random>

using namespace copse;
using namespace Qt::Literals::StringLiterals;

namespace {

Diagram marks(int count, const std::vector<DiagramLink> &links)
{
    Diagram diagram;
    for (int i = 0; i < count; ++i) {
        DiagramNode node;
        node.kind = NodeKind::Organisation;
        node.id = u"organisation-%1"_s.arg(i);
        node.name = u"Organisation %1"_s.arg(i);
        diagram.nodes.push_back(node);
    }
    diagram.links = links;
    return diagram;
}

DiagramLink shared(int from, int to, double weight = 1) { return {from, to, LinkKind::Shared, weight}; }

double distance(const Layout &layout, int a, int b)
{
    const QPointF apart = layout.places[size_t(a)].centre - layout.places[size_t(b)].centre;
    return std::hypot(apart.x(), apart.y());
}

/// Two things that cover each other, or what leaves the area.
QString faultOf(const Diagram &diagram, const Layout &layout)
{
    std::vector<OwnedBox> boxes = boxesOf(diagram, layout);
    for (const Gathering &gathering : layout.gatherings) {
        if (!gathering.captionBox.isNull())
            boxes.push_back({gathering.captionBox, gathering.caption});
    }
    return faultAmong(std::move(boxes), layout.area);
}

/// A ring of `count`, each tied to the next.
std::vector<DiagramLink> ring(int count)
{
    std::vector<DiagramLink> links;
    for (int i = 0; i < count; ++i)
        links.push_back(shared(std::min(i, (i + 1) % count), std::max(i, (i + 1) % count)));
    return links;
}

/// One group with so many people of each colour.
Diagram star(const std::vector<int> &counts)
{
    Diagram diagram;
    DiagramNode group;
    group.kind = NodeKind::Group;
    group.id = u"group-1"_s;
    group.name = u"Everybody"_s;
    diagram.nodes.push_back(group);
    diagram.groups = 1;
    for (size_t colour = 0; colour < counts.size(); ++colour) {
        LookKey key;
        key.rank = int(colour);
        key.name = u"Institute %1"_s.arg(colour);
        diagram.colour.keys.push_back(key);
        for (int i = 0; i < counts[colour]; ++i) {
            DiagramNode person;
            person.id = u"person-%1"_s.arg(diagram.nodes.size());
            person.name = u"Person %1"_s.arg(diagram.nodes.size());
            person.colours = {int(colour)};
            diagram.links.push_back({int(diagram.nodes.size()), 0, LinkKind::Membership, 1});
            diagram.nodes.push_back(person);
            ++diagram.people;
        }
    }
    return diagram;
}

} // namespace

class LayoutOfMarksTest : public QObject
{
    Q_OBJECT

private slots:
    void ringStaysARing();
    void heavierTiesAreShorter();
    void likeMarksShareAPlace();
    void looseMarksStandInRows();
    void largeMarksCoverNothing();
    void aStarIsGathered();
    void aSmallGroupIsNotGathered();
    void blocksKeepApart_data();
    void blocksKeepApart();
};

void LayoutOfMarksTest::ringStaysARing()
{
    const Diagram diagram = marks(24, ring(24));
    const Result<Layout> layout = layOut(diagram, {});
    QVERIFY(layout.has_value());
    QCOMPARE(faultOf(diagram, *layout), QString());
    // Who is opposite stands farther away than the neighbours.
    for (int i = 0; i < 24; ++i)
        QVERIFY(distance(*layout, i, (i + 12) % 24) > 2 * distance(*layout, i, (i + 1) % 24));
}

void LayoutOfMarksTest::heavierTiesAreShorter()
{
    // Two chains from one mark, the one tied ten times as strongly.
    std::vector<DiagramLink> links;
    for (int i = 0; i < 6; ++i) {
        links.push_back(shared(i == 0 ? 0 : i, i + 1, 10));
        links.push_back(shared(i == 0 ? 0 : 6 + i, 7 + i, 1));
    }
    const Diagram diagram = marks(13, links);
    const Result<Layout> layout = layOut(diagram, {});
    QVERIFY(layout.has_value());
    QVERIFY(distance(*layout, 0, 6) < 0.7 * distance(*layout, 0, 12));
}

void LayoutOfMarksTest::likeMarksShareAPlace()
{
    // 2, 3 and 4 are tied to 0 and 1; 5 more strongly; 6 to 0 alone; 7 to nothing.
    const Diagram diagram =
        marks(8, {shared(0, 1), shared(0, 2), shared(1, 2), shared(0, 3), shared(1, 3), shared(0, 4),
                  shared(1, 4), shared(0, 5, 9), shared(1, 5, 9), shared(0, 6)});
    const std::vector<Component> components = componentsOf(diagram);
    QCOMPARE(components.size(), size_t(2));
    QCOMPARE(components[0].groups, (std::vector<int>{0, 1, 5}));
    QCOMPARE(components[0].bundles.size(), size_t(1));
    QCOMPARE(components[0].bundles[0].people, (std::vector<int>{2, 3, 4}));
    QCOMPARE(components[0].satellites[0], std::vector<int>{6});
    QCOMPARE(components[0].ties.size(), size_t(3));
    QVERIFY(components[1].isLoose());
    QCOMPARE(components[1].bundles[0].people, std::vector<int>{7});
    int seen = 0;
    for (const Component &component : components)
        seen += int(component.nodeCount());
    QCOMPARE(seen, 8);
}

void LayoutOfMarksTest::looseMarksStandInRows()
{
    const Diagram diagram = marks(54, ring(24));
    const Result<Layout> layout = layOut(diagram, {});
    QVERIFY(layout.has_value());
    QCOMPARE(faultOf(diagram, *layout), QString());
    double lowest = 0;
    for (int i = 0; i < 24; ++i)
        lowest = std::max(lowest, layout->places[size_t(i)].centre.y());
    std::vector<double> rows;
    for (int i = 24; i < 54; ++i) {
        QVERIFY(layout->places[size_t(i)].shown);
        QVERIFY(layout->places[size_t(i)].centre.y() > lowest);
        rows.push_back(std::round(layout->places[size_t(i)].centre.y()));
    }
    std::ranges::sort(rows);
    QVERIFY(std::unique(rows.begin(), rows.end()) - rows.begin() <= 8);
}

void LayoutOfMarksTest::largeMarksCoverNothing()
{
    for (const int count : {30, 400}) {
        std::mt19937 random(11);
        std::vector<DiagramLink> links = ring(count);
        for (int i = 0; i < count; ++i) {
            const int from = int(random() % unsigned(count - 1));
            links.push_back(shared(from, from + 1 + int(random() % unsigned(count - 1 - from)), 1 + i % 5));
        }
        Diagram diagram = marks(count, links);
        for (int i = 0; i < count; ++i)
            diagram.nodes[size_t(i)].scale = i % 3 == 0 ? 3 : i % 3 == 1 ? 1 : 0.5;
        const Result<Layout> layout = layOut(diagram, {});
        QVERIFY(layout.has_value());
        QCOMPARE(faultOf(diagram, *layout), QString());
        for (const Place &place : layout->places)
            QVERIFY(place.shown);
    }
}

void LayoutOfMarksTest::aStarIsGathered()
{
    const Diagram diagram = star({23, 60, 9, 48});
    const Result<Layout> layout = layOut(diagram, {});
    QVERIFY(layout.has_value());
    QCOMPARE(faultOf(diagram, *layout), QString());
    QCOMPARE(layout->gatherings.size(), size_t(4));
    QCOMPARE(layout->gatherings[0].colour, 1); // the largest
    QCOMPARE(layout->gatherings[2].caption, u"Institute 0 (23)"_s);
    size_t people = 0;
    for (const Gathering &gathering : layout->gatherings) {
        people += gathering.people.size();
        QCOMPARE(gathering.group, 0);
        QVERIFY(!gathering.captionBox.isNull());
        for (const int person : gathering.people) {
            const Place &place = layout->places[size_t(person)];
            QCOMPARE(diagram.nodes[size_t(person)].colours.front(), gathering.colour);
            QVERIFY(!place.shown || gathering.outline.containsPoint(place.centre, Qt::OddEvenFill));
        }
        // Nobody else stands among them.
        for (const Gathering &other : layout->gatherings) {
            for (const int person : other.people)
                QVERIFY(&other == &gathering || !gathering.outline.containsPoint(
                                                    layout->places[size_t(person)].centre, Qt::OddEvenFill));
        }
    }
    QCOMPARE(people, size_t(140));
}

void LayoutOfMarksTest::aSmallGroupIsNotGathered()
{
    const Diagram diagram = star({6, 6});
    const Result<Layout> layout = layOut(diagram, {});
    QVERIFY(layout.has_value());
    QVERIFY(layout->gatherings.empty());
}

void LayoutOfMarksTest::blocksKeepApart_data()
{
    QTest::addColumn<std::vector<int>>("counts");
    QTest::addColumn<QSizeF>("page");
    QTest::addColumn<bool>("isWall");
    const std::pair<const char *, std::vector<int>> groups[] = {
        {"140 people", {45, 26, 17, 13, 12, 10, 10, 7}},
        {"60 people", {11, 9, 9, 8, 7, 6, 5, 5}},
        {"one alone", {40, 1, 1}},
        {"of one colour", {30}}};
    const std::tuple<const char *, QSizeF, bool> pages[] = {
        {"A4", {842, 595}, false},        {"column of 16 cm", {454, 340}, false},
        {"slide 4:3", {720, 540}, false}, {"slide 16:9", {960, 540}, false},
        {"wall 16:9", {960, 540}, true},  {"wall 16:9 beside answers", {715, 440}, true},
        {"wall 4:3", {960, 500}, true}};
    for (const auto &[people, counts] : groups) {
        for (const auto &[name, page, isWall] : pages)
            QTest::addRow("%s, %s", people, name) << counts << page << isWall;
    }
}

/// Neither people nor the heading of a block stand in another one, and no line runs through one.
void LayoutOfMarksTest::blocksKeepApart()
{
    QFETCH(std::vector<int>, counts);
    QFETCH(QSizeF, page);
    QFETCH(bool, isWall);
    Diagram diagram = star(counts);
    diagram.nodes[0].name = u"Knowledge sharing for development"_s;
    for (size_t i = 0; i < diagram.colour.keys.size(); i += 2)
        diagram.colour.keys[i].name = u"International Fund for Agricultural Development %1"_s.arg(i);
    ViewSpec view;
    view.page = page;
    if (isWall)
        view.theme = projectorTheme();
    const Result<Layout> layout = layOut(diagram, view);
    QVERIFY(layout.has_value());
    QCOMPARE(faultOf(diagram, *layout), QString());
    std::vector<QRectF> blocks;
    for (const Gathering &gathering : layout->gatherings) {
        QVERIFY2(!gathering.captionBox.isNull(), qPrintable(gathering.caption));
        QVERIFY(gathering.caption.endsWith(u"(%1)"_s.arg(gathering.people.size())));
        for (const int person : gathering.people)
            QVERIFY(layout->places[size_t(person)].shown);
        blocks.push_back(blockOf(gathering));
        QVERIFY(layout->area.adjusted(-hair, -hair, hair, hair).contains(blocks.back()));
        QVERIFY(!overlap(blocks.back(), layout->places[0].box));
        for (size_t i = 0; i + 1 < blocks.size(); ++i)
            QVERIFY2(!overlap(blocks[i], blocks.back()), qPrintable(gathering.caption));
    }
    QCOMPARE(blocks.size(), counts.size());
    const QPainterPath lines = linesToBlocks(layout->places[0].box, blocks);
    QVERIFY(layout->area.contains(lines.boundingRect()));
    for (const QRectF &block : blocks) {
        QPainterPath inside;
        inside.addRect(block.adjusted(0.5, 0.5, -0.5, -0.5));
        for (const QPolygonF &line : lines.toSubpathPolygons()) {
            for (double share = 0; share <= 1; share += 1. / 256)
                QVERIFY(!inside.contains(line.front() + share * (line.back() - line.front())));
        }
    }
}

QTEST_MAIN(LayoutOfMarksTest)
#include "tst_layoutofmarks.moc"
