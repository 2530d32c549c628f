#include "drawing/linesdrawn.h"
#include "drawing/perfecting.h"
#include "drawing/settling.h"
#include "drawing/springs.h"
#include "scatteredcrowd.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace copse;

namespace {

const QRectF area(0, 0, 600, 400);

struct Case : ScatteredCrowd
{
    StepsBetween steps;

    Case(int groups, int people)
        : ScatteredCrowd(groups, people, area, {{40, 20}, {40, 30}, 14, 13}, 5)
    {
        layout.markSize = 6;
        for (int i = 0; i < groups; ++i) {
            Place &place = layout.places[std::size_t(i)];
            place.label = QStringLiteral("group");
            place.box = QRectF(place.centre.x() - 18, place.centre.y() - 7, 36, 14);
        }
    }

    QRectF boxOf(std::size_t i) const
    {
        const Place &place = layout.places[i];
        return place.label.isEmpty() ? QRectF(place.centre - QPointF(3, 3), QSizeF(6, 6)) : place.box;
    }

    double toGroups() const { return lengthOfLines() / double(diagram.links.size()); }

    int crossings() const
    {
        const auto at = [&](int node) { return layout.places[std::size_t(node)].centre; };
        const auto side = [](QPointF a, QPointF b, QPointF c) {
            return (b.x() - a.x()) * (c.y() - a.y()) - (b.y() - a.y()) * (c.x() - a.x()) > 0;
        };
        int count = 0;
        for (const DiagramLink &one : diagram.links) {
            for (const DiagramLink &other : diagram.links) {
                if (&one >= &other || one.from == other.from || one.to == other.to)
                    continue;
                const QPointF a = at(one.from), b = at(one.to), c = at(other.from), d = at(other.to);
                count += side(a, b, c) != side(a, b, d) && side(c, d, a) != side(c, d, b);
            }
        }
        return count;
    }
};

} // namespace

class PerfectingTest : public QObject
{
    Q_OBJECT

private slots:
    void mendsWhatStandsByChance();
    void keepsToItsPart();
    void leavesWhoIsInNothing();
    void isTheSameEveryTime();
    void findsStepsAnewForOtherThings();
    void missesNoLine();
    void stopsWhenAskedTo();
    void leavesWhatIsTooMuch();
    void springsPartWhoStandsAtOnePlace();
    void springsFindTheTriangle();
    void springsPartTwoCrowds();
};

void PerfectingTest::mendsWhatStandsByChance()
{
    Case map(5, 90);
    const double before = map.toGroups();
    const int crossingsBefore = map.crossings();
    QCOMPARE(perfect(map.diagram, map.partOf, map.layout, map.steps, nullptr), Perfected::Moved);
    QVERIFY2(map.crossings() < crossingsBefore / 3, qPrintable(QString::number(map.crossings())));
    QVERIFY2(map.toGroups() < 0.7 * before, qPrintable(QString::number(map.toGroups() / before)));
    for (std::size_t i = 0; i < map.layout.places.size(); ++i) {
        QVERIFY(area.contains(map.boxOf(i)));
        QVERIFY(map.layout.places[i].label.isEmpty() ||
                distanceOf(map.layout.places[i].box.center(), map.layout.places[i].centre) < 1e-6);
        for (std::size_t j = 0; j < i; ++j)
            QVERIFY(!map.boxOf(i).intersects(map.boxOf(j)));
    }
}

void PerfectingTest::keepsToItsPart()
{
    Case map(4, 60);
    const QRectF left(0, 0, 300, 400);
    const QRectF right(300, 0, 300, 400);
    for (std::size_t i = 0; i < map.partOf.size(); ++i)
        map.partOf[i] = map.layout.places[i].centre.x() < 300 ? left : right;
    QCOMPARE(perfect(map.diagram, map.partOf, map.layout, map.steps, nullptr), Perfected::Moved);
    for (std::size_t i = 0; i < map.partOf.size(); ++i)
        QVERIFY(map.partOf[i].contains(map.layout.places[i].centre));
}

void PerfectingTest::leavesWhoIsInNothing()
{
    Case map(3, 40);
    std::erase_if(map.diagram.links, [](const DiagramLink &link) { return link.from >= 38; });
    const Layout before = map.layout;
    QCOMPARE(perfect(map.diagram, map.partOf, map.layout, map.steps, nullptr), Perfected::Moved);
    for (std::size_t i = 38; i < 43; ++i)
        QCOMPARE(map.layout.places[i], before.places[i]);
}

void PerfectingTest::isTheSameEveryTime()
{
    Case one(5, 90);
    Case other(5, 90);
    perfect(one.diagram, one.partOf, one.layout, one.steps, nullptr);
    perfect(other.diagram, other.partOf, other.layout, other.steps, nullptr);
    QVERIFY(one.layout == other.layout);
}

/// What was found for another picture of the diagram holds only where the same things are shown.
void PerfectingTest::findsStepsAnewForOtherThings()
{
    Case one(5, 90), other(5, 90);
    QVERIFY(difficultyOf(one.diagram, one.layout, one.steps, nullptr));
    for (Case *map : {&one, &other}) {
        for (const std::size_t gone : {2, 40, 41})
            map->layout.places[gone].shown = false;
        QCOMPARE(perfect(map->diagram, map->partOf, map->layout, map->steps, nullptr), Perfected::Moved);
    }
    for (std::size_t i = 0; i < one.layout.places.size(); ++i)
        QCOMPARE(one.layout.places[i].centre, other.layout.places[i].centre);
}

void PerfectingTest::missesNoLine()
{
    std::mt19937 random(3);
    std::uniform_real_distribution<double> x(0, 600), y(0, 400), side(0, 60);
    perfecting::LinesDrawn lines;
    std::vector<perfecting::LinesDrawn::Line> all(203);
    lines.resize(all.size());
    for (int i = 0; i < int(all.size()); ++i) {
        all[std::size_t(i)] = {{x(random), y(random)}, {x(random), y(random)}, i, i};
        lines.draw(std::size_t(i), all[std::size_t(i)]);
    }
    for (int round = 0; round < 200; ++round) {
        const QRectF box(x(random), y(random), side(random), side(random));
        std::vector<int> found, expected;
        lines.forThoseAt(box.left(), box.right(), box.top(), box.bottom(),
                         [&](const perfecting::LinesDrawn::Line &line) {
                             if (meets(box, line.a, line.b))
                                 found.push_back(line.from);
                         });
        for (const perfecting::LinesDrawn::Line &line : all) {
            if (meets(box, line.a, line.b))
                expected.push_back(line.from);
        }
        QCOMPARE(found, expected);
    }
}

void PerfectingTest::stopsWhenAskedTo()
{
    const std::atomic_bool cancelled = true;
    Case map(5, 90);
    const Layout before = map.layout;
    QCOMPARE(perfect(map.diagram, map.partOf, map.layout, map.steps, &cancelled), Perfected::Cancelled);
    QVERIFY(map.layout == before);
    const std::vector<Spring> springs{{0, 1}};
    QVERIFY(!relaxedBySprings({{0, 0}, {1, 0}}, std::vector<double>(2, 1), springs, {}, &cancelled));
}

void PerfectingTest::leavesWhatIsTooMuch()
{
    Case map(70, 70);
    map.diagram.links.clear();
    for (int person = 0; person < 70; ++person) {
        for (int group = 0; group < 70; ++group)
            map.diagram.links.push_back({70 + person, group});
    }
    const Layout before = map.layout;
    QCOMPARE(perfect(map.diagram, map.partOf, map.layout, map.steps, nullptr), Perfected::Not);
    QVERIFY(map.layout == before);
    map.diagram.links.clear();
    QCOMPARE(perfect(map.diagram, map.partOf, map.layout, map.steps, nullptr), Perfected::Not);
    QVERIFY(map.layout == before);
}

void PerfectingTest::springsPartWhoStandsAtOnePlace()
{
    const std::vector<Spring> springs{{0, 1}, {0, 2}, {0, 3}};
    const auto places = relaxedBySprings({{0, 0}, {1, 0}, {1, 0}, {1, 0}}, std::vector<double>(4, 1), springs,
                                         {.rounds = 200});
    QVERIFY(places.has_value());
    for (std::size_t i = 1; i < 4; ++i) {
        for (std::size_t j = 1; j < i; ++j)
            QVERIFY(distanceOf((*places)[i], (*places)[j]) > 0.5);
    }
}

void PerfectingTest::springsFindTheTriangle()
{
    const std::vector<Spring> springs{{0, 1}, {1, 2}, {2, 0}};
    const auto places =
        relaxedBySprings({{0, 0}, {2, 0.1}, {0.5, 0.4}}, std::vector<double>(3, 1), springs, {.rounds = 300});
    QVERIFY(places.has_value());
    const double side = distanceOf((*places)[0], (*places)[1]);
    QVERIFY(std::abs(distanceOf((*places)[1], (*places)[2]) / side - 1) < 0.02);
    QVERIFY(std::abs(distanceOf((*places)[2], (*places)[0]) / side - 1) < 0.02);
    // The mean length remains.
    QVERIFY(std::abs(side - (std::hypot(2, 0.1) + std::hypot(1.5, 0.3) + std::hypot(0.5, 0.4)) / 3) < 0.02);
}

void PerfectingTest::springsPartTwoCrowds()
{
    // Two stars of 30 whose middles hang together, all over the place; everybody finds their own star.
    std::mt19937 random(9);
    std::uniform_real_distribution<> anywhere(-1, 1);
    std::vector<QPointF> places;
    std::vector<Spring> springs{{0, 1}};
    for (int i = 0; i < 62; ++i) {
        places.emplace_back(anywhere(random), anywhere(random));
        if (i > 1)
            springs.push_back({i % 2, i});
    }
    const auto found =
        relaxedBySprings(std::move(places), std::vector<double>(62, 1), springs, {.rounds = 200});
    QVERIFY(found.has_value());
    for (std::size_t i = 2; i < 62; ++i)
        QVERIFY(distanceOf((*found)[i], (*found)[i % 2]) < distanceOf((*found)[i], (*found)[1 - i % 2]));
}

QTEST_GUILESS_MAIN(PerfectingTest)
#include "tst_perfecting.moc"
