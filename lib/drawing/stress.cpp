#include "drawing/stress.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

namespace copse {

namespace {

constexpr std::size_t mostExact = 600; // nodes: all of them are pivots
constexpr std::size_t mostPivots = 200;
constexpr std::size_t largeGraph = 10'000; // nodes: half as many pivots
constexpr int roundsToFit = 20;
constexpr double roomToFit = 1.1; // of the room that takes as much page when it is filled evenly
constexpr double enough = 2e-3;   // movement in a round, of the distance between neighbours

/// All pairs of those who stand for two nodes at distance d: what they pull with, and where to.
struct Pull
{
    float weight = 0;
    float weightTimesLength = 0;

    void add(double pairs, double length)
    {
        weight += float(pairs / (length * length));
        weightTimesLength += float(pairs / length);
    }
};

Pull pullBetween(const StressNode &a, const StressNode &b, double distance)
{
    Pull pull;
    pull.add(a.here * b.here, distance);
    pull.add(a.here * b.hanging + a.hanging * b.here, distance + 1);
    pull.add(a.hanging * b.hanging, distance + 2);
    return pull;
}

class Majorisation
{
public:
    Majorisation(std::span<const StressNode> nodes, std::span<const PathEdge> edges, const StressWish &wish,
                 const std::atomic_bool *cancelled)
        : m_nodes(nodes)
        , m_wish(wish)
        , m_adjacency(nodes.size(), edges)
        , m_cancelled(cancelled)
        , m_places(nodes.size())
    {}

    std::optional<std::vector<QPointF>> run()
    {
        if (m_nodes.size() < 2)
            return m_places;
        if (!findPivots())
            return std::nullopt;
        if (m_wish.start.empty())
            start();
        else
            m_places = m_wish.start;
        findDrawing();
        if (!isCancelled())
            findPulls();
        for (int round = 0; round < m_wish.mostRounds; ++round) {
            double moved = 0;
            for (std::size_t i = 0; i < m_nodes.size(); ++i) {
                if (i % 256 == 0 && isCancelled())
                    return std::nullopt;
                moved += improve(i);
            }
            if (moved < enough * double(m_nodes.size()))
                break;
        }
        turn();
        if (m_wish.proportion > 0 && !fit())
            return std::nullopt;
        return std::move(m_places);
    }

private:
    bool isCancelled() const { return m_cancelled && *m_cancelled; }
    std::size_t pivotCount() const { return m_pivots.size(); }
    float &distance(std::size_t node, std::size_t pivot) { return m_distances[node * pivotCount() + pivot]; }

    /// Half of them those who stand for most, the others each as far as may be from those before.
    bool findPivots()
    {
        const std::size_t count = m_nodes.size();
        const std::size_t wanted = count <= mostExact    ? count
                                   : count <= largeGraph ? mostPivots
                                                         : mostPivots / 2;
        std::vector<int> heaviest(count);
        std::iota(heaviest.begin(), heaviest.end(), 0);
        std::ranges::stable_sort(heaviest, [&](int a, int b) { return mass(a) > mass(b); });
        std::vector<float> nearest(count, unreachable); // distance to the nearest pivot
        m_pivotOf.assign(count, 0);
        std::vector<std::vector<float>> fromPivots;
        std::size_t next = 0;
        while (fromPivots.size() < wanted) {
            if (isCancelled())
                return false;
            std::size_t pivot = 0;
            if (fromPivots.size() < wanted / 2 || count <= mostExact)
                pivot = std::size_t(heaviest[next++]);
            else
                pivot = std::size_t(std::ranges::max_element(nearest) - nearest.begin());
            std::vector<float> distances = m_adjacency.distancesFrom(pivot);
            for (std::size_t i = 0; i < count; ++i) {
                if (distances[i] < nearest[i]) {
                    nearest[i] = distances[i];
                    m_pivotOf[i] = int(fromPivots.size());
                }
            }
            fromPivots.push_back(std::move(distances));
            m_pivots.push_back(int(pivot));
        }
        m_distances.resize(count * wanted);
        for (std::size_t p = 0; p < wanted; ++p) {
            for (std::size_t i = 0; i < count; ++i)
                distance(i, p) = fromPivots[p][i];
        }
        return true;
    }

    double mass(int node) const
    {
        return m_nodes[std::size_t(node)].here + m_nodes[std::size_t(node)].hanging;
    }

    /// PivotMDS: the two strongest directions of the squared distances, centred both ways.
    void start()
    {
        const std::size_t count = m_nodes.size();
        const std::size_t pivots = pivotCount();
        std::vector<double> matrix(count * pivots);
        std::vector<double> ofPivot(pivots, 0);
        double all = 0;
        for (std::size_t i = 0; i < count; ++i) {
            double own = 0;
            for (std::size_t p = 0; p < pivots; ++p) {
                const double d = distance(i, p);
                const double square = std::isfinite(d) ? d * d : 0;
                matrix[i * pivots + p] = square;
                own += square;
                ofPivot[p] += square;
            }
            all += own;
            for (std::size_t p = 0; p < pivots; ++p)
                matrix[i * pivots + p] -= own / double(pivots);
        }
        all /= double(count * pivots);
        std::vector<double> product(pivots * pivots, 0);
        for (std::size_t i = 0; i < count && !isCancelled(); ++i) {
            double *const row = matrix.data() + i * pivots;
            for (std::size_t p = 0; p < pivots; ++p)
                row[p] = -0.5 * (row[p] - ofPivot[p] / double(count) + all);
            for (std::size_t p = 0; p < pivots; ++p) {
                for (std::size_t q = p; q < pivots; ++q)
                    product[p * pivots + q] += row[p] * row[q];
            }
        }
        for (std::size_t p = 0; p < pivots; ++p) {
            for (std::size_t q = 0; q < p; ++q)
                product[p * pivots + q] = product[q * pivots + p];
        }
        const std::vector<double> first = direction(product, {});
        const std::vector<double> second = direction(product, first);
        for (std::size_t i = 0; i < count; ++i) {
            const double *const row = matrix.data() + i * pivots;
            const double x = std::inner_product(first.begin(), first.end(), row, 0.);
            const double y = std::inner_product(second.begin(), second.end(), row, 0.);
            // Nodes that are alike would never part.
            const double angle = 2.399963 * double(i);
            m_places[i] = {x + 0.05 * std::cos(angle), y + 0.05 * std::sin(angle)};
        }
        scaleToDistances();
    }

    /// The strongest eigenvector of the square matrix that is at a right angle to the other one.
    static std::vector<double> direction(const std::vector<double> &matrix, const std::vector<double> &other)
    {
        const std::size_t size = std::size_t(std::lround(std::sqrt(double(matrix.size()))));
        std::vector<double> vector(size);
        for (std::size_t i = 0; i < size; ++i)
            vector[i] = std::cos(double(i * i + 1) + (other.empty() ? 0. : 0.5));
        for (int round = 0; round < 60; ++round) {
            if (!other.empty()) {
                const double shared = std::inner_product(vector.begin(), vector.end(), other.begin(), 0.);
                for (std::size_t i = 0; i < size; ++i)
                    vector[i] -= shared * other[i];
            }
            std::vector<double> next(size);
            for (std::size_t i = 0; i < size; ++i)
                next[i] = std::inner_product(vector.begin(), vector.end(),
                                             matrix.begin() + std::ptrdiff_t(i * size), 0.);
            const double length = std::sqrt(std::inner_product(next.begin(), next.end(), next.begin(), 0.));
            if (!(length > 1e-12))
                break;
            for (std::size_t i = 0; i < size; ++i)
                vector[i] = next[i] / length;
        }
        return vector;
    }

    void scaleToDistances()
    {
        double both = 0;
        double square = 0;
        for (std::size_t i = 0; i < m_nodes.size(); ++i) {
            for (std::size_t p = 0; p < pivotCount(); ++p) {
                const double d = distance(i, p);
                if (!(d > 0) || !std::isfinite(d))
                    continue;
                const double length = lengthOf(m_places[i] - m_places[std::size_t(m_pivots[p])]) / d;
                both += length;
                square += length * length;
            }
        }
        if (square > 0) {
            for (QPointF &place : m_places)
                place *= both / square;
        }
    }

    static double lengthOf(QPointF p) { return std::sqrt(p.x() * p.x() + p.y() * p.y()); }

    /// A pivot pulls for all to whom it is the nearest, but one of these for itself only.
    void findPulls()
    {
        const std::size_t count = m_nodes.size();
        const std::size_t pivots = pivotCount();
        std::vector<StressNode> region(pivots, StressNode{0, 0});
        for (std::size_t i = 0; i < count; ++i) {
            region[std::size_t(m_pivotOf[i])].here += m_nodes[i].here;
            region[std::size_t(m_pivotOf[i])].hanging += m_nodes[i].hanging;
        }
        m_pulls.resize(count * pivots);
        for (std::size_t i = 0; i < count && !isCancelled(); ++i) {
            for (std::size_t p = 0; p < pivots; ++p) {
                const double d = distance(i, p);
                if (!(d > 0) || !std::isfinite(d))
                    continue;
                const bool isOwn = m_pivotOf[i] == int(p);
                m_pulls[i * pivots + p] =
                    pullBetween(m_nodes[i], isOwn ? m_nodes[std::size_t(m_pivots[p])] : region[p], d);
            }
        }
        m_distances = {};
    }

    /// How much a neighbour draws a node nearer than it should be, beside its other neighbours.
    double weightOf(std::size_t node, const Adjacency::Neighbour &neighbour) const
    {
        return m_wish.prefersSmall ? std::min(m_drawing[node], m_drawing[std::size_t(neighbour.node)]) : 1;
    }

    void findDrawing()
    {
        m_drawing.resize(m_nodes.size());
        for (std::size_t i = 0; i < m_nodes.size(); ++i) {
            double size = m_nodes[i].hanging;
            for (const Adjacency::Neighbour &neighbour : m_adjacency.of(i))
                size += m_nodes[std::size_t(neighbour.node)].here;
            m_drawing[i] = 1 / std::max(size, 1.);
        }
    }

    /// Moves a node to where all the others together want it; says how far.
    double improve(std::size_t node)
    {
        const QPointF here = m_places[node];
        double x = 0;
        double y = 0;
        double whole = 0;
        const auto add = [&](const Pull &pull, QPointF other) {
            const double dx = here.x() - other.x();
            const double dy = here.y() - other.y();
            const double squared = dx * dx + dy * dy + 1e-12;
            const double towards = double(pull.weightTimesLength) / std::sqrt(squared);
            x += double(pull.weight) * other.x() + towards * dx;
            y += double(pull.weight) * other.y() + towards * dy;
            whole += double(pull.weight);
        };
        const Pull *const pulls = m_pulls.data() + node * pivotCount();
        for (std::size_t p = 0; p < pivotCount(); ++p)
            add(pulls[p], m_places[std::size_t(m_pivots[p])]);
        if (pivotCount() < m_nodes.size()) {
            for (const Adjacency::Neighbour &neighbour : m_adjacency.of(node))
                add(pullBetween(m_nodes[node], m_nodes[std::size_t(neighbour.node)],
                                double(neighbour.length)),
                    m_places[std::size_t(neighbour.node)]);
        }
        const std::span<const Adjacency::Neighbour> neighbours = m_adjacency.of(node);
        double weights = 0;
        for (const Adjacency::Neighbour &neighbour : neighbours)
            weights += weightOf(node, neighbour);
        const double share = m_wish.closeness * whole / weights;
        for (const Adjacency::Neighbour &neighbour : neighbours) {
            const double pull = share * weightOf(node, neighbour);
            const double length = m_wish.closeLength * double(neighbour.length);
            add({float(pull), float(pull * length)}, m_places[std::size_t(neighbour.node)]);
        }
        if (!(whole > 0))
            return 0;
        m_places[node] = {x / whole, y / whole};
        return lengthOf(m_places[node] - here);
    }

    /// The middle to the origin, and the longest way along.
    void turn()
    {
        const Spread spread = spreadOf();
        const double angle = 0.5 * std::atan2(2 * spread.xy, spread.xx - spread.yy) +
                             (m_wish.proportion < 1 && m_wish.proportion > 0 ? std::numbers::pi / 2 : 0);
        const double cosine = std::cos(angle);
        const double sine = std::sin(angle);
        for (QPointF &place : m_places) {
            const QPointF p = place - spread.middle;
            place = {p.x() * cosine + p.y() * sine, p.y() * cosine - p.x() * sine};
        }
    }

    struct Spread
    {
        QPointF middle;
        double xx = 0, yy = 0, xy = 0;
    };

    Spread spreadOf() const
    {
        Spread spread;
        double all = 0;
        for (std::size_t i = 0; i < m_places.size(); ++i) {
            spread.middle += mass(int(i)) * m_places[i];
            all += mass(int(i));
        }
        spread.middle /= all;
        for (std::size_t i = 0; i < m_places.size(); ++i) {
            const QPointF p = m_places[i] - spread.middle;
            spread.xx += mass(int(i)) / all * p.x() * p.x();
            spread.yy += mass(int(i)) / all * p.y() * p.y();
            spread.xy += mass(int(i)) / all * p.x() * p.y();
        }
        return spread;
    }

    /// Graphs are round and pages have corners: goes on within walls of the proportion wished for. That costs
    /// far less stress than stretching the finished drawing.
    bool fit()
    {
        const Spread spread = spreadOf();
        // A rectangle that is filled evenly is sqrt(12) times as wide as it spreads.
        const double half = roomToFit * std::sqrt(3 * std::sqrt(spread.xx * spread.yy));
        const double right = half * std::sqrt(m_wish.proportion);
        const double bottom = half / std::sqrt(m_wish.proportion);
        for (int round = 0; round < roundsToFit; ++round) {
            for (std::size_t i = 0; i < m_nodes.size(); ++i) {
                if (i % 256 == 0 && isCancelled())
                    return false;
                improve(i);
                QPointF &place = m_places[i];
                place = {std::clamp(place.x(), -right, right), std::clamp(place.y(), -bottom, bottom)};
            }
        }
        return true;
    }

    const std::span<const StressNode> m_nodes;
    const StressWish &m_wish;
    const Adjacency m_adjacency;
    const std::atomic_bool *const m_cancelled;
    std::vector<QPointF> m_places;
    std::vector<double> m_drawing; // of each node, the less the more neighbours it has
    std::vector<int> m_pivots;
    std::vector<int> m_pivotOf;     // of each node, the nearest
    std::vector<float> m_distances; // of each node to each pivot
    std::vector<Pull> m_pulls;      // likewise
};

} // namespace

std::optional<std::vector<QPointF>> leastStress(std::span<const StressNode> nodes,
                                                std::span<const PathEdge> edges, const StressWish &wish,
                                                const std::atomic_bool *cancelled)
{
    return Majorisation(nodes, edges, wish, cancelled).run();
}

} // namespace copse
