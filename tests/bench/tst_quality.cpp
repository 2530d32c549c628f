#include "quality.h"

#include <QTest>

#include <cmath>
#include <random>
#include <set>

using namespace copse;

// Each measure against its definition worked out the long way, on small graphs.

namespace {

struct Drawn
{
    Graph graph;
    Places places;
};

/// On a small grid there are touches, shared ends, lines on each other, and nodes in one place.
Drawn anyDrawing(unsigned seed, bool onGrid)
{
    std::mt19937 random(seed);
    Drawn drawn;
    drawn.graph.nodes = 30;
    std::set<std::pair<int, int>> edges;
    for (int i = 0; i < 45; ++i) {
        const int from = int(random() % 27), to = int(random() % 27); // the last are tied to nobody
        if (from != to)
            edges.insert(std::minmax(from, to));
    }
    drawn.graph.edges.assign(edges.begin(), edges.end());
    for (int i = 0; i < drawn.graph.nodes; ++i) {
        const auto any = [&] { return onGrid ? double(random() % 8) : double(random() % 1'000'000) / 1e4; };
        drawn.places.emplace_back(any(), any());
    }
    return drawn;
}

double length(QPointF line) { return std::hypot(line.x(), line.y()); }

/// Steps between all nodes (Floyd and Warshall); 1000: no way.
std::vector<std::vector<int>> allSteps(const Graph &graph)
{
    const size_t count = size_t(graph.nodes);
    std::vector<std::vector<int>> steps(count, std::vector<int>(count, 1000));
    for (size_t i = 0; i < count; ++i)
        steps[i][i] = 0;
    for (const auto &[from, to] : graph.edges)
        steps[size_t(from)][size_t(to)] = steps[size_t(to)][size_t(from)] = 1;
    for (size_t by = 0; by < count; ++by) {
        for (size_t i = 0; i < count; ++i) {
            for (size_t j = 0; j < count; ++j)
                steps[i][j] = std::min(steps[i][j], steps[i][by] + steps[by][j]);
        }
    }
    return steps;
}

double stressAt(double scale, const Drawn &drawn, const std::vector<std::vector<int>> &steps)
{
    double sum = 0;
    int pairs = 0;
    for (size_t i = 0; i < drawn.places.size(); ++i) {
        for (size_t j = i + 1; j < drawn.places.size(); ++j) {
            const double wanted = steps[i][j];
            if (wanted < 1000) {
                sum +=
                    std::pow(scale * length(drawn.places[i] - drawn.places[j]) - wanted, 2) / wanted / wanted;
                ++pairs;
            }
        }
    }
    return sum / pairs;
}

/// Where the lines meet, as shares of both; by Cramer's rule.
bool meetInside(QPointF a, QPointF b, QPointF c, QPointF d)
{
    const QPointF one = b - a, other = d - c, between = c - a;
    const double determinant = one.x() * other.y() - one.y() * other.x();
    if (determinant == 0)
        return false;
    const double along = (between.x() * other.y() - between.y() * other.x()) / determinant;
    const double alongOther = (between.x() * one.y() - between.y() * one.x()) / determinant;
    constexpr double hair = 1e-9;
    return along > hair && along < 1 - hair && alongOther > hair && alongOther < 1 - hair;
}

} // namespace

class QualityTest : public QObject
{
    Q_OBJECT

private slots:
    void anyDrawings_data();
    void anyDrawings();
    void aDrawingTrueToItsDistancesHasNoStress();
    void boxesThatTouchDoNotOverlap();
    void groupsThatStandTogetherAreCompact();
    void theHullIsWhatAStringRoundItEncloses();
    void aDrawingIsFittedWithoutBeingStretched();
};

void QualityTest::anyDrawings_data()
{
    QTest::addColumn<unsigned>("seed");
    QTest::addColumn<bool>("onGrid");
    for (unsigned seed = 1; seed <= 20; ++seed) {
        QTest::addRow("anywhere %u", seed) << seed << false;
        QTest::addRow("on a grid %u", seed) << seed << true;
    }
}

void QualityTest::anyDrawings()
{
    QFETCH(unsigned, seed);
    QFETCH(bool, onGrid);
    const Drawn drawn = anyDrawing(seed, onGrid);
    const auto &[graph, places] = drawn;
    const std::vector<std::vector<int>> steps = allSteps(graph);

    double low = 0, high = 100; // the best scale, by halving in on it
    for (int i = 0; i < 200; ++i) {
        const double third = (high - low) / 3;
        (stressAt(low + third, drawn, steps) < stressAt(high - third, drawn, steps) ? high : low) +=
            stressAt(low + third, drawn, steps) < stressAt(high - third, drawn, steps) ? -third : third;
    }
    QVERIFY(std::abs(stress(graph, places) - stressAt(low, drawn, steps)) < 1e-9);
    QCOMPARE(stress(graph, places, graph.nodes), stress(graph, places));

    qint64 crossed = 0;
    for (size_t i = 0; i < graph.edges.size(); ++i) {
        for (size_t j = i + 1; j < graph.edges.size(); ++j) {
            const auto at = [&](int node) { return drawn.places[size_t(node)]; };
            crossed += meetInside(at(graph.edges[i].first), at(graph.edges[i].second),
                                  at(graph.edges[j].first), at(graph.edges[j].second));
        }
    }
    QVERIFY(crossed > 0);
    QCOMPARE(crossings(graph, places), crossed);

    double shares = 0;
    int counted = 0;
    for (size_t node = 0; node < places.size(); ++node) {
        const auto degree = std::ranges::count(steps[node], 1);
        int near = 0;
        for (size_t other = 0; other < places.size(); ++other) {
            if (steps[node][other] != 1)
                continue;
            int nearer = 0;
            for (size_t third = 0; third < places.size(); ++third) {
                const double one = length(places[third] - places[node]);
                const double two = length(places[other] - places[node]);
                nearer += third != node && (one < two || (one == two && third < other));
            }
            near += nearer < degree;
        }
        if (degree > 0) {
            shares += double(near) / double(degree);
            ++counted;
        }
    }
    QVERIFY(std::abs(neighbourShare(graph, places) - shares / counted) < 1e-9);

    std::vector<QRectF> boxes;
    for (size_t i = 0; i < places.size(); ++i)
        boxes.emplace_back(places[i], QSizeF(1 + double(i % 5), 1 + double(i % 3)));
    qint64 overlapping = 0;
    for (size_t i = 0; i < boxes.size(); ++i) {
        for (size_t j = i + 1; j < boxes.size(); ++j) {
            const QRectF both = boxes[i] & boxes[j];
            overlapping += both.width() > 0.01 && both.height() > 0.01;
        }
    }
    QCOMPARE(overlaps(boxes), overlapping);
}

void QualityTest::aDrawingTrueToItsDistancesHasNoStress()
{
    const Graph chain{5, {{0, 1}, {1, 2}, {2, 3}}}; // and one that is tied to nobody
    QVERIFY(stress(chain, {{0, 0}, {7, 0}, {14, 0}, {21, 0}, {3, 9}}) < 1e-12);
    QCOMPARE(stress(chain, Places(5)), 1.);
    QCOMPARE(neighbourShare(chain, {{0, 0}, {7, 0}, {14, 0}, {21, 0}, {300, 9}}), 1.);
    QCOMPARE(stress({3, {}}, Places(3)), 0.);
}

void QualityTest::boxesThatTouchDoNotOverlap()
{
    QCOMPARE(overlaps({QRectF(0, 0, 10, 5), QRectF(10, 0, 10, 5), QRectF(0, 5, 10, 5)}), 0);
    QCOMPARE(overlaps({QRectF(0, 0, 10, 5), QRectF(9, 4, 10, 5), QRectF(2, 2, 1, 1)}), 2);
}

void QualityTest::groupsThatStandTogetherAreCompact()
{
    const Places corners{{-3, -4}, {3, -4}, {3, 4}, {-3, 4}}; // each 5 from the middle
    QCOMPARE(compactness({{0, 1}, {1, 2}, {3}}, corners), (3. / 5 + 4. / 5) / 2);
    QCOMPARE(compactness({{0}}, corners), 0.);
}

void QualityTest::theHullIsWhatAStringRoundItEncloses()
{
    QCOMPARE(hullArea({{0, 0}, {4, 0}, {1, 1}, {4, 3}, {0, 3}, {2, 3}, {4, 0}, {0, 1}}), 12.);
    QCOMPARE(hullArea({{0, 0}, {2, 5}, {4, 0}, {2, 1}}), 10.);
    QCOMPARE(hullArea({{0, 0}, {1, 1}, {2, 2}}), 0.);
    QCOMPARE(hullArea({{7, 7}}), 0.);
    QCOMPARE(hullArea({}), 0.);
}

void QualityTest::aDrawingIsFittedWithoutBeingStretched()
{
    const Places fitted = fittedTo(QRectF(10, 10, 100, 50), {{0, 0}, {5, 5}, {10, 10}});
    QCOMPARE(fitted, Places({{35, 10}, {60, 35}, {85, 60}}));
}

QTEST_APPLESS_MAIN(QualityTest)
#include "tst_quality.moc"
