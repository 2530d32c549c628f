#include "quality.h"

#include <algorithm>
#include <cmath>

namespace copse {

namespace {

std::vector<std::vector<int>> neighboursOf(const Graph &graph)
{
    std::vector<std::vector<int>> neighbours(size_t(graph.nodes));
    for (const auto &[from, to] : graph.edges) {
        neighbours[size_t(from)].push_back(to);
        neighbours[size_t(to)].push_back(from);
    }
    return neighbours;
}

double squaredDistance(QPointF a, QPointF b) { return QPointF::dotProduct(a - b, a - b); }

double distance(QPointF a, QPointF b) { return std::sqrt(squaredDistance(a, b)); }

QPointF centroid(const Places &places)
{
    QPointF sum;
    for (const QPointF &place : places)
        sum += place;
    return sum / double(std::max<size_t>(1, places.size()));
}

double meanDistanceToCentroid(const Places &places)
{
    const QPointF centre = centroid(places);
    double sum = 0;
    for (const QPointF &place : places)
        sum += distance(place, centre);
    return sum / double(std::max<size_t>(1, places.size()));
}

QRectF boundsOf(const Places &places)
{
    if (places.empty())
        return {};
    const auto [left, right] = std::ranges::minmax(places, {}, &QPointF::x);
    const auto [top, bottom] = std::ranges::minmax(places, {}, &QPointF::y);
    return {QPointF(left.x(), top.y()), QPointF(right.x(), bottom.y())};
}

/// A place in whole numbers, small enough for products of differences to be exact.
struct GridPoint
{
    qint64 x = 0;
    qint64 y = 0;
};

struct Segment
{
    GridPoint from;
    GridPoint to;
    qint64 left, right, top, bottom;
};

/// Twice the area of the triangle: on which side of the line from a to b is c.
qint64 turn(GridPoint a, GridPoint b, GridPoint c)
{
    return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}

bool parts(const Segment &line, const Segment &other)
{
    const qint64 one = turn(line.from, line.to, other.from);
    const qint64 two = turn(line.from, line.to, other.to);
    return (one < 0 && two > 0) || (one > 0 && two < 0);
}

std::vector<Segment> segmentsOf(const Graph &graph, const Places &places)
{
    const QRectF bounds = boundsOf(places);
    // A power of two: what lies on one line in whole numbers stays so.
    const double unit =
        std::exp2(std::ceil(std::log2(std::max({bounds.width(), bounds.height(), 1e-9}))) - 28);
    const auto onGrid = [&](int node) {
        const QPointF place = (places[size_t(node)] - bounds.topLeft()) / unit;
        return GridPoint{std::llround(place.x()), std::llround(place.y())};
    };
    std::vector<Segment> segments;
    for (const auto &[from, to] : graph.edges) {
        const GridPoint a = onGrid(from), b = onGrid(to);
        segments.push_back(
            {a, b, std::min(a.x, b.x), std::max(a.x, b.x), std::min(a.y, b.y), std::max(a.y, b.y)});
    }
    return segments;
}

} // namespace

double stress(const Graph &graph, const Places &places, int pivots)
{
    const std::vector<std::vector<int>> neighbours = neighboursOf(graph);
    const int from = pivots > 0 ? std::min(pivots, graph.nodes) : graph.nodes;
    // Of the sum of (s r/d - 1)^2 the least, over s, is pairs - sum(r/d)^2 / sum((r/d)^2).
    double pairs = 0, sum = 0, sumOfSquares = 0;
    std::vector<int> steps(size_t(graph.nodes));
    std::vector<int> reached;
    for (int pivot = 0; pivot < from; ++pivot) {
        const int start = int(qint64(pivot) * graph.nodes / from);
        std::ranges::fill(steps, -1);
        steps[size_t(start)] = 0;
        reached = {start};
        for (size_t i = 0; i < reached.size(); ++i) {
            const int node = reached[i];
            for (const int next : neighbours[size_t(node)]) {
                if (steps[size_t(next)] < 0) {
                    steps[size_t(next)] = steps[size_t(node)] + 1;
                    reached.push_back(next);
                }
            }
            if (i > 0) {
                const double ratio =
                    distance(places[size_t(start)], places[size_t(node)]) / steps[size_t(node)];
                ++pairs;
                sum += ratio;
                sumOfSquares += ratio * ratio;
            }
        }
    }
    if (pairs == 0)
        return 0;
    return sumOfSquares > 0 ? std::max(0., 1 - sum * sum / (sumOfSquares * pairs)) : 1;
}

qint64 crossings(const Graph &graph, const Places &places)
{
    std::vector<Segment> segments = segmentsOf(graph, places);
    std::ranges::sort(segments, {}, &Segment::left);
    qint64 count = 0;
    for (size_t i = 0; i < segments.size(); ++i) {
        const Segment &one = segments[i];
        for (size_t j = i + 1; j < segments.size() && segments[j].left < one.right; ++j) {
            const Segment &other = segments[j];
            count +=
                other.top < one.bottom && one.top < other.bottom && parts(one, other) && parts(other, one);
        }
    }
    return count;
}

double neighbourShare(const Graph &graph, const Places &places)
{
    std::vector<std::vector<int>> neighbours = neighboursOf(graph);
    std::vector<std::pair<double, int>> others;
    double sum = 0;
    int counted = 0;
    for (int node = 0; node < graph.nodes; ++node) {
        std::vector<int> &own = neighbours[size_t(node)];
        if (own.empty())
            continue;
        others.clear();
        for (int other = 0; other < graph.nodes; ++other) {
            if (other != node)
                others.emplace_back(squaredDistance(places[size_t(node)], places[size_t(other)]), other);
        }
        std::ranges::nth_element(others, others.begin() + std::ptrdiff_t(own.size()) - 1);
        std::ranges::sort(own);
        int near = 0;
        for (size_t i = 0; i < own.size(); ++i)
            near += std::ranges::binary_search(own, others[i].second);
        sum += double(near) / double(own.size());
        ++counted;
    }
    return counted > 0 ? sum / counted : 0;
}

qint64 overlaps(std::vector<QRectF> boxes)
{
    constexpr double hair = 0.01;
    std::ranges::sort(boxes, {}, &QRectF::left);
    qint64 count = 0;
    for (size_t i = 0; i < boxes.size(); ++i) {
        for (size_t j = i + 1; j < boxes.size() && boxes[j].left() < boxes[i].right() - hair; ++j)
            count += boxes[j].top() < boxes[i].bottom() - hair && boxes[i].top() < boxes[j].bottom() - hair;
    }
    return count;
}

double compactness(const std::vector<std::vector<int>> &groups, const Places &places)
{
    const double whole = meanDistanceToCentroid(places);
    double sum = 0;
    int counted = 0;
    for (const std::vector<int> &members : groups) {
        if (members.size() < 2)
            continue;
        Places theirs;
        for (const int member : members)
            theirs.push_back(places[size_t(member)]);
        sum += meanDistanceToCentroid(theirs);
        ++counted;
    }
    return counted > 0 && whole > 0 ? sum / counted / whole : 0;
}

double hullArea(const Places &places)
{
    // Andrew's monotone chain, upper and lower half in one round.
    Places sorted = places;
    std::ranges::sort(sorted,
                      [](QPointF a, QPointF b) { return std::pair(a.x(), a.y()) < std::pair(b.x(), b.y()); });
    Places hull;
    const auto add = [&hull](QPointF place, size_t keep) {
        const auto bends = [&] {
            const QPointF a = hull[hull.size() - 2], b = hull.back();
            return (b.x() - a.x()) * (place.y() - a.y()) - (b.y() - a.y()) * (place.x() - a.x()) > 0;
        };
        while (hull.size() > keep && !bends())
            hull.pop_back();
        hull.push_back(place);
    };
    for (const QPointF &place : sorted)
        add(place, 1);
    const size_t half = hull.size();
    for (auto place = sorted.rbegin(); place != sorted.rend(); ++place)
        add(*place, half);
    double twice = 0;
    for (size_t i = 0; i < hull.size(); ++i) {
        const QPointF a = hull[i], b = hull[(i + 1) % hull.size()];
        twice += a.x() * b.y() - b.x() * a.y();
    }
    return std::abs(twice) / 2;
}

Places fittedTo(const QRectF &area, const Places &places)
{
    const QRectF bounds = boundsOf(places);
    const double scale = std::min(area.width() / std::max(bounds.width(), 1e-9),
                                  area.height() / std::max(bounds.height(), 1e-9));
    Places fitted;
    for (const QPointF &place : places)
        fitted.push_back(area.center() + (place - bounds.center()) * (places.size() > 1 ? scale : 1));
    return fitted;
}

} // namespace copse
