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

/// The mean over all pairs of one of the nodes 0, step, 2 step... and any other.
double stressAt(double scale, const Drawn &drawn, const std::vector<std::vector<int>> &steps, size_t step)
{
    double sum = 0;
    int pairs = 0;
    for (size_t i = 0; i < drawn.places.size(); i += step) {
        for (size_t j = 0; j < drawn.places.size(); ++j) {
            const double wanted = steps[i][j];
            if (i != j && wanted < 1000) {
                sum +=
                    std::pow(scale * length(drawn.places[i] - drawn.places[j]) - wanted, 2) / wanted / wanted;
                ++pairs;
            }
        }
    }
    return sum / pairs;
}

/// Halves in on the best scale.
double leastStress(const Drawn &drawn, size_t step)
{
    const std::vector<std::vector<int>> steps = allSteps(drawn.graph);
    double low = 0, high = 100;
    for (int i = 0; i < 200; ++i) {
        const double one = low + (high - low) / 3, other = high - (high - low) / 3;
        if (stressAt(one, drawn, steps, step) < stressAt(other, drawn, steps, step))
            high = other;
        else
            low = one;
    }
    return stressAt(low, drawn, steps, step);
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

std::vector<Drawn> anyDrawings()
{
    std::vector<Drawn> drawings;
    for (unsigned seed = 1; seed <= 20; ++seed) {
        drawings.push_back(anyDrawing(seed, false));
        drawings.push_back(anyDrawing(seed, true));
    }
    return drawings;
}

} // namespace

class QualityTest : public QObject
{
    Q_OBJECT

private slots:
    void stressIsThatOfTheBestScale();
    void crossingsAreThoseInsideBothLines();
    void neighboursAreCountedAmongTheNearest();
    void boxesThatShareAnAreaOverlap();
    void aDrawingTrueToItsDistancesHasNoStress();
    void boxesThatTouchDoNotOverlap();
    void groupsThatStandTogetherAreCompact();
    void theHullIsWhatAStringRoundItEncloses();
    void aDrawingIsFittedWithoutBeingStretched();
};

void QualityTest::stressIsThatOfTheBestScale()
{
    for (const Drawn &drawn : anyDrawings()) {
        const auto &[graph, places] = drawn;
        QVERIFY(std::abs(stress(graph, places) - leastStress(drawn, 1)) < 1e-9);
        QVERIFY(std::abs(stress(graph, places, graph.nodes / 3) - leastStress(drawn, 3)) < 1e-9);
        QCOMPARE(stress(graph, places, graph.nodes + 1), stress(graph, places));
    }
}

void QualityTest::crossingsAreThoseInsideBothLines()
{
    for (const auto &[graph, places] : anyDrawings()) {
        qint64 crossed = 0;
        for (size_t i = 0; i < graph.edges.size(); ++i) {
            for (size_t j = i + 1; j < graph.edges.size(); ++j) {
                const auto &[a, b] = graph.edges[i];
                const auto &[c, d] = graph.edges[j];
                crossed +=
                    meetInside(places[size_t(a)], places[size_t(b)], places[size_t(c)], places[size_t(d)]);
            }
        }
        QVERIFY(crossed > 0);
        QCOMPARE(crossings(graph, places), crossed);
    }
}

void QualityTest::neighboursAreCountedAmongTheNearest()
{
    for (const auto &[graph, places] : anyDrawings()) {
        const std::vector<std::vector<int>> steps = allSteps(graph);
        double shares = 0;
        int counted = 0;
        for (size_t node = 0; node < places.size(); ++node) {
            const auto degree = std::ranges::count(steps[node], 1);
            int near = 0;
            for (size_t other = 0; other < places.size(); ++other) {
                int nearer = 0;
                for (size_t third = 0; third < places.size(); ++third) {
                    const double one = length(places[third] - places[node]);
                    const double two = length(places[other] - places[node]);
                    nearer += third != node && (one < two || (one == two && third < other));
                }
                near += steps[node][other] == 1 && nearer < degree;
            }
            if (degree > 0) {
                shares += double(near) / double(degree);
                ++counted;
            }
        }
        QVERIFY(std::abs(neighbourShare(graph, places) - shares / counted) < 1e-9);
    }
}

void QualityTest::boxesThatShareAnAreaOverlap()
{
    for (const auto &[graph, places] : anyDrawings()) {
        std::vector<QRectF> boxes;
        for (size_t i = 0; i < places.size(); ++i)
            boxes.emplace_back(places[i], QSizeF(4 + double(i % 9), 3 + double(i % 7)));
        qint64 overlapping = 0;
        for (size_t i = 0; i < boxes.size(); ++i) {
            for (size_t j = i + 1; j < boxes.size(); ++j) {
                const QRectF both = boxes[i] & boxes[j];
                overlapping += both.width() > 0.01 && both.height() > 0.01;
            }
        }
        QVERIFY(overlapping > 0);
        QCOMPARE(overlaps(boxes), overlapping);
    }
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
