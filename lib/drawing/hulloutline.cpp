#include "drawing/hulloutline.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <queue>

namespace copse {

namespace {

constexpr double leastReach = 1.9;   // cells: with that much round it nothing is lost between two vertices
constexpr float acrossMark = 40;     // a bridge would rather be that many times as long
constexpr float acrossWords = 5;     // than go across
constexpr double roomToGoRound = 26; // points, round everything that is inside
constexpr double airOfOthers = 2;    // points, round their marks

void fill(const Grid &grid, const QPolygonF &polygon, Mask &mask)
{
    std::vector<std::vector<double>> crossings(std::size_t(grid.rows));
    for (qsizetype i = 0; i < polygon.size(); ++i) {
        QPointF a = polygon[i];
        QPointF b = polygon[(i + 1) % polygon.size()];
        if (a.y() > b.y())
            std::swap(a, b);
        const int first = std::max(0, int(std::ceil((a.y() - grid.origin.y()) / grid.cell)));
        for (int row = first; row < grid.rows; ++row) {
            const double y = grid.at(0, row).y();
            if (y >= b.y())
                break;
            if (y >= a.y())
                crossings[std::size_t(row)].push_back(a.x() +
                                                      (b.x() - a.x()) * (y - a.y()) / (b.y() - a.y()));
        }
    }
    for (int row = 0; row < grid.rows; ++row) {
        std::vector<double> &line = crossings[std::size_t(row)];
        std::ranges::sort(line);
        for (std::size_t i = 0; i + 1 < line.size(); i += 2) {
            const int from = std::max(0, int(std::ceil((line[i] - grid.origin.x()) / grid.cell)));
            const int to =
                std::min(grid.columns - 1, int(std::floor((line[i + 1] - grid.origin.x()) / grid.cell)));
            for (int column = from; column <= to; ++column)
                mask[grid.index(column, row)] = 1;
        }
    }
}

class Outliner
{
public:
    Outliner(const HullTask &task, const std::atomic_bool *cancelled)
        : m_task(task)
        , m_cancelled(cancelled)
        , m_grid(Grid::over(hullWindow(task), task.cell))
        , m_core(m_grid.size(), 0)
        , m_others(m_grid.size(), 0)
        , m_words(m_grid.size(), 0)
        , m_least(leastReach * task.cell)
        , m_offset(std::max(task.offset, m_least))
    {}

    std::optional<std::vector<QPolygonF>> run()
    {
        mark();
        m_toCore = distancesTo(m_grid, m_core);
        bridge();
        if (isCancelled())
            return std::nullopt;
        m_toCore = distancesTo(m_grid, m_core);
        Mask region = closed();
        keepReachable(region);
        fillHoles(region);
        if (isCancelled())
            return std::nullopt;
        std::vector<float> values(region.begin(), region.end());
        blur(m_grid, values, 1);
        blur(m_grid, values, 1);
        for (std::size_t i = 0; i < values.size(); ++i) {
            if (m_toCore[i] < m_least)
                values[i] = 1;
            else if (m_others[i])
                values[i] = 0;
        }
        return contours(m_grid, values, 0.5F);
    }

private:
    bool isCancelled() const { return m_cancelled && *m_cancelled; }

    bool isEdge(std::size_t vertex) const
    {
        const int column = int(vertex % std::size_t(m_grid.columns));
        const int row = int(vertex / std::size_t(m_grid.columns));
        return column == 0 || row == 0 || column == m_grid.columns - 1 || row == m_grid.rows - 1;
    }

    void mark()
    {
        for (const QRectF &box : m_task.inside)
            m_grid.forNear(box, 0.75 * m_grid.cell, [&](std::size_t i) { m_core[i] = 1; });
        for (const QPolygonF &polygon : m_task.within) {
            fill(m_grid, polygon, m_core);
            // What is narrower than a cell may be between the vertices.
            for (const QPointF &point : polygon) {
                const QPointF at = (point - m_grid.origin) / m_grid.cell;
                const int column = std::clamp(int(std::lround(at.x())), 0, m_grid.columns - 1);
                const int row = std::clamp(int(std::lround(at.y())), 0, m_grid.rows - 1);
                m_core[m_grid.index(column, row)] = 1;
            }
        }
        const double air = std::max(0.75 * m_grid.cell, airOfOthers);
        for (const QRectF &box : m_task.outside)
            m_grid.forNear(box, air, [&](std::size_t i) { m_others[i] = 1; });
        for (const QRectF &box : m_task.ratherOutside)
            m_grid.forNear(box, 0.5 * m_grid.cell, [&](std::size_t i) { m_words[i] = 1; });
    }

    /// Calls `use` with the index of each neighbour and how far away it is, in cells.
    template<class Use>
    void forNeighbours(std::size_t vertex, bool withDiagonals, Use &&use) const
    {
        const int column = int(vertex % std::size_t(m_grid.columns));
        const int row = int(vertex / std::size_t(m_grid.columns));
        for (int y = std::max(0, row - 1); y <= std::min(m_grid.rows - 1, row + 1); ++y) {
            for (int x = std::max(0, column - 1); x <= std::min(m_grid.columns - 1, column + 1); ++x) {
                const int away = std::abs(x - column) + std::abs(y - row);
                if (away == 1 || (away == 2 && withDiagonals))
                    use(m_grid.index(x, y), away == 1 ? 1.F : 1.4142F);
            }
        }
    }

    /// Numbers what hangs together among the vertices that `isIn` says; -1 elsewhere.
    template<class IsIn>
    std::vector<int> islands(IsIn &&isIn, int &count) const
    {
        std::vector<int> island(m_grid.size(), -1);
        std::vector<std::size_t> open;
        count = 0;
        for (std::size_t first = 0; first < island.size(); ++first) {
            if (island[first] >= 0 || !isIn(first))
                continue;
            island[first] = count;
            open.assign(1, first);
            while (!open.empty()) {
                const std::size_t vertex = open.back();
                open.pop_back();
                forNeighbours(vertex, false, [&](std::size_t next, float) {
                    if (island[next] < 0 && isIn(next)) {
                        island[next] = count;
                        open.push_back(next);
                    }
                });
            }
            ++count;
        }
        return island;
    }

    /// Joins what is apart: from everywhere at once to where the ways meet, then the shortest of those.
    void bridge()
    {
        int count = 0;
        std::vector<int> nearest = islands([&](std::size_t i) { return m_core[i] != 0; }, count);
        if (count < 2)
            return;
        std::vector<float> costs(m_grid.size(), 1e18F);
        std::vector<std::size_t> from(m_grid.size());
        std::iota(from.begin(), from.end(), std::size_t(0));
        using Step = std::pair<float, std::size_t>;
        std::priority_queue<Step, std::vector<Step>, std::greater<>> open;
        for (std::size_t i = 0; i < nearest.size(); ++i) {
            if (nearest[i] >= 0) {
                costs[i] = 0;
                open.emplace(0.F, i);
            }
        }
        const std::vector<float> toOthers = distancesTo(m_grid, m_others);
        const auto costOf = [&](std::size_t vertex) {
            // A way keeps its own width away from others.
            const float near = float(1 - toOthers[vertex] / (m_offset + m_grid.cell));
            return 1 + (near > 0 ? acrossMark * near : 0) + (m_words[vertex] ? acrossWords : 0);
        };
        for (unsigned steps = 0; !open.empty(); ++steps) {
            if (steps % 4096 == 0 && isCancelled())
                return;
            const auto [cost, vertex] = open.top();
            open.pop();
            if (cost > costs[vertex])
                continue;
            forNeighbours(vertex, true, [&](std::size_t next, float away) {
                const float there = cost + away * costOf(next);
                if (there < costs[next]) {
                    costs[next] = there;
                    from[next] = vertex;
                    nearest[next] = nearest[vertex];
                    open.emplace(there, next);
                }
            });
        }
        struct Meeting
        {
            float cost;
            std::size_t a;
            std::size_t b;
        };
        std::vector<Meeting> meetings;
        for (std::size_t i = 0; i < nearest.size(); ++i) {
            forNeighbours(i, true, [&](std::size_t next, float) {
                if (i < next && nearest[i] != nearest[next])
                    meetings.push_back({costs[i] + costs[next], i, next});
            });
        }
        std::ranges::sort(meetings, [](const Meeting &a, const Meeting &b) {
            return std::tie(a.cost, a.a, a.b) < std::tie(b.cost, b.a, b.b);
        });
        std::vector<int> above(std::size_t(count), -1);
        const auto find = [&](int island) {
            while (above[std::size_t(island)] >= 0)
                island = above[std::size_t(island)];
            return island;
        };
        for (const Meeting &meeting : meetings) {
            const int a = find(nearest[meeting.a]);
            const int b = find(nearest[meeting.b]);
            if (a == b)
                continue;
            above[std::size_t(std::max(a, b))] = std::min(a, b);
            for (std::size_t vertex : {meeting.a, meeting.b}) {
                for (; !m_core[vertex]; vertex = from[vertex])
                    m_core[vertex] = 1;
            }
        }
    }

    /// All that is near what is inside, with its narrow bays filled, but for others.
    Mask closed() const
    {
        const double reach = m_offset + m_task.smoothing;
        Mask outside(m_grid.size());
        for (std::size_t i = 0; i < outside.size(); ++i)
            outside[i] = m_toCore[i] > reach || m_others[i] || m_words[i] || isEdge(i);
        const std::vector<float> toOutside = distancesTo(m_grid, outside);
        Mask region(m_grid.size());
        for (std::size_t i = 0; i < region.size(); ++i)
            region[i] = m_toCore[i] < m_least || (m_toCore[i] < m_offset && !m_others[i]) ||
                        (toOutside[i] > m_task.smoothing && m_toCore[i] < reach);
        return region;
    }

    void keepReachable(Mask &region) const
    {
        int count = 0;
        const std::vector<int> island = islands([&](std::size_t i) { return region[i] != 0; }, count);
        std::vector<char> hasCore(std::size_t(count), 0);
        for (std::size_t i = 0; i < region.size(); ++i) {
            if (m_core[i])
                hasCore[std::size_t(island[i])] = 1;
        }
        for (std::size_t i = 0; i < region.size(); ++i)
            region[i] = region[i] && hasCore[std::size_t(island[i])];
    }

    /// A hole stays only where somebody else is in it.
    void fillHoles(Mask &region) const
    {
        int count = 0;
        const std::vector<int> island = islands([&](std::size_t i) { return region[i] == 0; }, count);
        std::vector<char> stays(std::size_t(count), 0);
        for (std::size_t i = 0; i < region.size(); ++i) {
            if (island[i] >= 0 && (isEdge(i) || m_others[i]))
                stays[std::size_t(island[i])] = 1;
        }
        for (std::size_t i = 0; i < region.size(); ++i)
            region[i] = region[i] || !stays[std::size_t(island[i])];
    }

    const HullTask &m_task;
    const std::atomic_bool *m_cancelled;
    const Grid m_grid;
    Mask m_core;
    Mask m_others;
    Mask m_words;
    std::vector<float> m_toCore;
    const double m_least;
    const double m_offset;
};

} // namespace

QRectF hullWindow(const HullTask &task)
{
    QRectF box;
    for (const QRectF &each : task.inside)
        box |= each;
    for (const QPolygonF &polygon : task.within)
        box |= polygon.boundingRect();
    const bool isOne = task.inside.size() + task.within.size() == 1;
    const double more =
        task.offset + task.smoothing + 2 * task.cell + (isOne ? 0 : std::min(roomToGoRound, 6 * task.offset));
    return box.adjusted(-more, -more, more, more) & task.area;
}

std::optional<std::vector<QPolygonF>> hullOutline(const HullTask &task, const std::atomic_bool *cancelled)
{
    return Outliner(task, cancelled).run();
}

QPainterPath smoothPath(const std::vector<QPolygonF> &outline, double spacing)
{
    QPainterPath path;
    for (const QPolygonF &polygon : outline) {
        double length = 0;
        const auto sideAt = [&](qsizetype i) {
            const QPointF side = polygon[(i + 1) % polygon.size()] - polygon[i];
            return std::hypot(side.x(), side.y());
        };
        for (qsizetype i = 0; i < polygon.size(); ++i)
            length += sideAt(i);
        // Evenly spaced points are the controls of a quadratic B-spline.
        const int count = std::max(8, int(length / spacing));
        std::vector<QPointF> points;
        double before = 0;
        for (qsizetype i = 0; i < polygon.size(); ++i) {
            const double side = sideAt(i);
            while (int(points.size()) < count && double(points.size()) * length / count <= before + side) {
                const double along = double(points.size()) * length / count - before;
                const QPointF next = polygon[(i + 1) % polygon.size()];
                points.push_back(polygon[i] + (next - polygon[i]) * (side > 0 ? along / side : 0));
            }
            before += side;
        }
        path.moveTo((points.back() + points.front()) / 2);
        for (std::size_t i = 0; i < points.size(); ++i)
            path.quadTo(points[i], (points[i] + points[(i + 1) % points.size()]) / 2);
        path.closeSubpath();
    }
    return path;
}

} // namespace copse
