#include "drawing/paths.h"
#include "drawing/stress.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace copse;

namespace {

using Matrix = std::vector<std::vector<double>>;

/// All shortest paths, the plain way (Floyd and Warshall).
Matrix distancesOf(std::size_t count, const std::vector<PathEdge> &edges)
{
    Matrix distances(count, std::vector<double>(count, 1e9));
    for (std::size_t i = 0; i < count; ++i)
        distances[i][i] = 0;
    for (const PathEdge &edge : edges) {
        double &one = distances[std::size_t(edge.from)][std::size_t(edge.to)];
        one = std::min(one, edge.length);
        distances[std::size_t(edge.to)][std::size_t(edge.from)] = one;
    }
    for (std::size_t k = 0; k < count; ++k) {
        for (std::size_t i = 0; i < count; ++i) {
            for (std::size_t j = 0; j < count; ++j)
                distances[i][j] = std::min(distances[i][j], distances[i][k] + distances[k][j]);
        }
    }
    return distances;
}

/// The mean over all pairs, by the definition.
double stressOf(const std::vector<QPointF> &places, const Matrix &distances)
{
    double sum = 0;
    double pairs = 0;
    for (std::size_t i = 0; i < places.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            const QPointF apart = places[i] - places[j];
            sum += std::pow(std::hypot(apart.x(), apart.y()) / distances[i][j] - 1, 2);
            ++pairs;
        }
    }
    return sum / pairs;
}

/// What small steps downhill reach from many beginnings: slow, plain and of another kind than majorisation.
double leastByBruteForce(const Matrix &distances)
{
    const std::size_t count = distances.size();
    double best = 1e9;
    for (unsigned seed = 1; seed <= 30; ++seed) {
        std::mt19937 random(seed);
        std::uniform_real_distribution<> anywhere(-2, 2);
        std::vector<QPointF> places(count);
        for (QPointF &place : places)
            place = {anywhere(random), anywhere(random)};
        for (int step = 0; step < 2000; ++step) {
            std::vector<QPointF> slope(count);
            for (std::size_t i = 0; i < count; ++i) {
                for (std::size_t j = 0; j < count; ++j) {
                    if (i == j)
                        continue;
                    const QPointF apart = places[i] - places[j];
                    const double length = std::max(std::hypot(apart.x(), apart.y()), 1e-9);
                    const double d = distances[i][j];
                    slope[i] += apart / length * (2 * (length / d - 1) / d);
                }
            }
            for (std::size_t i = 0; i < count; ++i)
                places[i] -= 0.02 * slope[i];
        }
        best = std::min(best, stressOf(places, distances));
    }
    return best;
}

/// Hangs together: everybody knows somebody before them, and some know more.
std::vector<PathEdge> someEdges(int count, int more, unsigned seed, bool isEven)
{
    std::mt19937 random(seed);
    const auto length = [&] { return isEven ? 1. : 0.5 + double(random() % 100) / 100; };
    std::vector<PathEdge> edges;
    for (int i = 1; i < count; ++i)
        edges.push_back({int(random() % unsigned(i)), i, length()});
    for (int i = 0; i < more; ++i) {
        const int from = int(random() % unsigned(count));
        const int to = int(random() % unsigned(count));
        if (from != to)
            edges.push_back({from, to, length()});
    }
    return edges;
}

} // namespace

class StressTest : public QObject
{
    Q_OBJECT

private slots:
    void findsTheShortestPaths();
    void isAsGoodAsBruteForce_data();
    void isAsGoodAsBruteForce();
    void knowsAGridOfThousands();
    void fillsTheProportionWished();
    void stopsWhenAskedTo();
};

void StressTest::findsTheShortestPaths()
{
    for (const bool isEven : {true, false}) {
        const std::vector<PathEdge> edges = someEdges(60, 40, 7, isEven);
        const Matrix expected = distancesOf(60, edges);
        const Adjacency adjacency(60, edges);
        for (std::size_t from = 0; from < 60; ++from) {
            const std::vector<float> found = adjacency.distancesFrom(from);
            for (std::size_t to = 0; to < 60; ++to)
                QVERIFY(std::abs(double(found[to]) - expected[from][to]) < 1e-4);
        }
    }
    QCOMPARE(Adjacency(2, {}).distancesFrom(0)[1], unreachable);
}

void StressTest::isAsGoodAsBruteForce_data()
{
    QTest::addColumn<int>("more");
    QTest::addColumn<bool>("isEven");
    QTest::newRow("tree") << 0 << true;
    QTest::newRow("circles") << 6 << true;
    QTest::newRow("uneven") << 6 << false;
    QTest::newRow("dense") << 30 << false;
}

void StressTest::isAsGoodAsBruteForce()
{
    QFETCH(int, more);
    QFETCH(bool, isEven);
    const std::vector<PathEdge> edges = someEdges(14, more, 3, isEven);
    const Matrix distances = distancesOf(14, edges);
    const std::vector<StressNode> nodes(14);
    const auto places = leastStress(nodes, edges, {.closeness = 0});
    QVERIFY(places.has_value());
    const double least = leastByBruteForce(distances);
    const double found = stressOf(*places, distances);
    QVERIFY2(found < 1.1 * least + 0.002, qPrintable(QStringLiteral("%1, not %2").arg(found).arg(least)));
}

void StressTest::knowsAGridOfThousands()
{
    // Ways along a grid are at most sqrt(2) times as long as they are straight, so that its own places are
    // good.
    constexpr int side = 60;
    std::vector<PathEdge> edges;
    std::vector<QPointF> own;
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x) {
            own.emplace_back(1.2 * x, 1.2 * y);
            if (x > 0)
                edges.push_back({y * side + x - 1, y * side + x, 1});
            if (y > 0)
                edges.push_back({(y - 1) * side + x, y * side + x, 1});
        }
    }
    Matrix distances(own.size(), std::vector<double>(own.size()));
    for (std::size_t i = 0; i < own.size(); ++i) {
        for (std::size_t j = 0; j < own.size(); ++j)
            distances[i][j] =
                std::abs(int(i % side) - int(j % side)) + std::abs(int(i / side) - int(j / side));
    }
    const auto places = leastStress(std::vector<StressNode>(own.size()), edges, {.closeness = 0});
    QVERIFY(places.has_value());
    const double found = stressOf(*places, distances);
    QVERIFY2(found < 1.1 * stressOf(own, distances), qPrintable(QString::number(found)));
}

void StressTest::fillsTheProportionWished()
{
    const std::vector<PathEdge> edges = someEdges(400, 200, 5, true);
    for (const double proportion : {0.5, 1., 2.}) {
        const auto places = leastStress(std::vector<StressNode>(400), edges, {.proportion = proportion});
        QVERIFY(places.has_value());
        double width = 0;
        double height = 0;
        for (const QPointF place : *places) {
            width = std::max(width, std::abs(place.x()));
            height = std::max(height, std::abs(place.y()));
        }
        QVERIFY2(std::abs(width / height / proportion - 1) < 0.15,
                 qPrintable(QString::number(width / height)));
    }
}

void StressTest::stopsWhenAskedTo()
{
    const std::atomic_bool cancelled = true;
    const std::vector<PathEdge> edges = someEdges(400, 200, 5, true);
    QVERIFY(!leastStress(std::vector<StressNode>(400), edges, {}, &cancelled));
}

QTEST_GUILESS_MAIN(StressTest)
#include "tst_stress.moc"
