#pragma once

#include "drawing/gathering.h"
#include "drawing/layout.h"
#include "drawing/linesdrawn.h"
#include "drawing/paths.h"
#include "drawing/perfecting.h"
#include "drawing/settling.h"
#include "drawing/springs.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>

// How well a small picture can be read, kept up to date while things move. Part of the layout: for
// perfecting.cpp alone.

namespace copse::perfecting {

// What it costs to be as far from the least stress (widest groups, most crossings, fewest neighbours near) as
// springs would be. What is worse than so much of theirs costs `steep` times the rest on top, stress more: no
// quality is bought with another.
inline constexpr double costOfStress = 50;
inline constexpr double costOfSpread = 2;
inline constexpr double costOfCrossings = 2;
inline constexpr double costOfNear = 1;
inline constexpr double costOfWords = 1; // lines under them
inline constexpr double steep = 40;
inline constexpr double steepStress = 150;
inline constexpr double goodStress = 0.97;
inline constexpr double goodSpread = 1.03;
inline constexpr double goodCrossings = 0.95;
inline constexpr double goodNear = 1.2;
inline constexpr double enoughNear = 2;  // more is not worth any stress
inline constexpr double leastAim = 0.01; // so that shares of it can be taken
inline constexpr std::size_t lanes = 8;  // reckoned at a time
inline constexpr int fewNeighbours = 3;  // neighbours, for which nothing is sorted
inline constexpr float nowhere = 1e15F;  // so far away that nobody is near

inline double squared(QPointF p) { return p.x() * p.x() + p.y() * p.y(); }
inline double lengthOf(QPointF p) { return std::sqrt(squared(p)); }

/// The picture and its measures, which are those of tests/bench/quality.h.
class Reading
{
public:
    Reading(const Diagram &diagram, Layout &layout, StepsBetween &steps, const std::atomic_bool *cancelled)
        : m_diagram(diagram)
        , m_layout(layout)
        , m_steps(steps)
        , m_cancelled(cancelled)
    {}

protected:
    struct Group
    {
        std::vector<int> members;
        QPointF centroid;
    };
    struct Near
    {
        int wanted = 0;      // how many neighbours
        float next = 0;      // squared distance of the one after as many nearest
        bool isLast = false; // it is a neighbour
        bool isNext = false;
        int found = 0; // of the nearest are neighbours
    };

    /// How far all the others are from a node, squared and not.
    struct Distances
    {
        int node = -1;
        std::vector<float> squares, lengths;
    };

    bool isCancelled() const { return m_cancelled && *m_cancelled; }
    Place &placeOf(int i) { return m_layout.places[std::size_t(m_nodes[std::size_t(i)])]; }
    const DiagramNode &node(int i) const { return m_diagram.nodes[std::size_t(m_nodes[std::size_t(i)])]; }
    QPointF at(int i) const { return m_at[std::size_t(i)]; }
    void setAt(int i, QPointF there)
    {
        m_at[std::size_t(i)] = there;
        m_x[std::size_t(i)] = float(there.x());
        m_y[std::size_t(i)] = float(there.y());
    }
    static std::size_t wholeLanes(std::size_t count) { return (count + lanes - 1) / lanes * lanes; }
    /// Squared, from there to each.
    void findSquares(QPointF there, std::vector<float> &squares) const
    {
        const float x = float(there.x()), y = float(there.y());
        for (std::size_t j = 0; j < m_x.size(); ++j) {
            const float dx = m_x[j] - x, dy = m_y[j] - y;
            squares[j] = dx * dx + dy * dy;
        }
    }
    void findDistances(int i, Distances &distances) const
    {
        distances.node = i;
        distances.squares.resize(m_x.size());
        distances.lengths.resize(m_x.size());
        findSquares(at(i), distances.squares);
        for (std::size_t j = 0; j < m_x.size(); ++j)
            distances.lengths[j] = std::sqrt(distances.squares[j]);
    }

    void collect()
    {
        std::vector<int> number(m_diagram.nodes.size(), -1);
        const std::vector<int> gathered = gatheredBy(m_diagram, m_layout);
        for (std::size_t i = 0; i < m_diagram.nodes.size(); ++i) {
            if (!m_layout.places[i].shown)
                continue;
            number[i] = int(m_nodes.size());
            m_nodes.push_back(int(i));
            m_at.push_back(m_layout.places[i].centre);
            m_fixed.push_back(gathered[i] >= 0);
        }
        m_count = int(m_nodes.size());
        m_x.assign(wholeLanes(m_nodes.size()), nowhere);
        m_y.assign(m_x.size(), nowhere);
        m_squares.resize(m_x.size());
        m_signs.resize(m_x.size());
        for (int i = 0; i < m_count; ++i)
            setAt(i, at(i));
        m_neighbours.resize(m_nodes.size());
        m_groupsOf.resize(m_nodes.size());
        m_edgesOf.resize(m_nodes.size());
        std::vector<Group> groups(m_nodes.size());
        for (const DiagramLink &link : m_diagram.links) {
            const int from = number[std::size_t(link.from)], to = number[std::size_t(link.to)];
            if (from < 0 || to < 0 || from == to)
                continue;
            auto &own = m_neighbours[std::size_t(from)];
            if (std::ranges::find(own, to) != own.end())
                continue;
            own.push_back(to);
            m_neighbours[std::size_t(to)].push_back(from);
            if (link.kind == LinkKind::Membership)
                groups[std::size_t(to)].members.push_back(from);
            if (gathered[std::size_t(link.from)] == link.to)
                continue;
            m_edgesOf[std::size_t(from)].push_back(int(m_edges.size()));
            m_edgesOf[std::size_t(to)].push_back(int(m_edges.size()));
            m_edges.push_back({from, to});
        }
        // Who is in nothing stands in a row.
        for (std::size_t i = 0; i < m_nodes.size(); ++i) {
            if (m_neighbours[i].empty())
                m_fixed[i] = true;
        }
        for (Group &group : groups) {
            if (group.members.size() < 2)
                continue;
            for (const int member : group.members)
                m_groupsOf[std::size_t(member)].push_back(int(m_groups.size()));
            m_groups.push_back(std::move(group));
        }
    }

    std::vector<PathEdge> steps() const
    {
        std::vector<PathEdge> edges;
        for (int i = 0; i < m_count; ++i) {
            for (const int other : m_neighbours[std::size_t(i)]) {
                if (other > i)
                    edges.push_back({i, other, 1});
            }
        }
        return edges;
    }

    bool findSteps()
    {
        if (m_steps.nodes == m_nodes)
            return true;
        m_steps.nodes.clear();
        m_steps.inverse.assign(m_nodes.size() * m_x.size(), 0);
        const Adjacency adjacency(m_nodes.size(), steps());
        for (int i = 0; i < m_count; ++i) {
            if (i % 64 == 0 && isCancelled())
                return false;
            const std::vector<float> distances = adjacency.distancesFrom(std::size_t(i));
            for (int j = 0; j < m_count; ++j) {
                const float d = distances[std::size_t(j)];
                if (d > 0 && std::isfinite(d))
                    m_steps.inverse[rowOf(i) + std::size_t(j)] = 1 / d;
            }
        }
        m_steps.nodes = m_nodes;
        return true;
    }

    /// What can be measured in no time.
    bool measure()
    {
        if (!findSteps())
            return false;
        for (int i = 0; i < m_count; ++i) {
            for (int j = 0; j < i; ++j) {
                if (inverse(i, j) > 0) {
                    const double r = lengthOf(at(i) - at(j)) * double(inverse(i, j));
                    m_a += r;
                    m_b += r * r;
                    ++m_pairs;
                }
            }
        }
        findSpread();
        m_lines.resize(m_edges.size());
        for (int i = 0; i < m_count; ++i)
            drawLines(i);
        m_crossed = double(countCrossings());
        return !isCancelled();
    }

    bool measureAll()
    {
        if (!measure())
            return false;
        m_nears.resize(m_nodes.size());
        m_lasts.assign(m_x.size(), -1);
        for (int i = 0; i < m_count; ++i)
            m_near += findNear(i);
        for (int i = 0; i < m_count; ++i)
            m_words += linesOver(i, at(i), WordsOfOthers::Left);
        if (isCancelled())
            return false;
        std::vector<Spring> springs;
        for (const PathEdge &edge : steps())
            springs.push_back({edge.from, edge.to});
        const std::vector<double> charges(m_nodes.size(), 1);
        auto relaxed = relaxedBySprings(m_at, charges, springs, {}, m_cancelled);
        if (!relaxed)
            return false;
        const std::vector<QPointF> own = m_at;
        for (int i = 0; i < m_count; ++i)
            setAt(i, (*relaxed)[std::size_t(i)]);
        double x = 0, y = 0;
        for (int i = 0; i < m_count; ++i) {
            for (int j = 0; j < i; ++j) {
                const double r = lengthOf(at(i) - at(j)) * double(inverse(i, j));
                x += r;
                y += r * r;
            }
        }
        findSpread();
        double near = 0;
        for (int i = 0; i < m_count; ++i)
            near += findNear(i);
        m_aims = {stressOf(x, y), m_spread / m_whole, double(countCrossings()), near / m_count};
        m_aims.stress = std::max(m_aims.stress, leastAim);
        m_aims.spread = std::max(m_aims.spread, leastAim);
        m_aims.near = std::max(m_aims.near, leastAim);
        for (int i = 0; i < m_count; ++i)
            setAt(i, own[std::size_t(i)]);
        findSpread();
        m_near = 0;
        for (int i = 0; i < m_count; ++i)
            m_near += findNear(i);
        m_ofWords = costOfWords / (m_words + 20);
        m_now = costOf({});
        return !isCancelled();
    }

    std::size_t rowOf(int i) const { return std::size_t(i) * m_x.size(); }
    float inverse(int i, int j) const { return m_steps.inverse[rowOf(i) + std::size_t(j)]; }

    double stressOf(double a, double b) const { return b > 0 ? 1 - a * a / (b * m_pairs) : 0; }

    double findNear(int i)
    {
        Near &near = m_nears[std::size_t(i)];
        const auto &own = m_neighbours[std::size_t(i)];
        near.wanted = int(own.size());
        if (own.empty())
            return 0;
        findSquares(at(i), m_squares);
        m_order.clear();
        for (int j = 0; j < m_count; ++j) {
            if (j == i)
                continue;
            const std::pair found(m_squares[std::size_t(j)], j);
            if (near.wanted > fewNeighbours) {
                m_order.push_back(found);
                continue;
            }
            // In order, and no more than are asked for.
            if (int(m_order.size()) > near.wanted) {
                if (m_order.back() < found)
                    continue;
                m_order.pop_back();
            }
            m_order.insert(std::ranges::upper_bound(m_order, found), found);
        }
        const auto isOwn = [&](int j) { return inverse(i, j) == 1; };
        const auto end = m_order.begin() + near.wanted;
        if (end != m_order.end()) {
            std::nth_element(m_order.begin(), end, m_order.end());
            near.next = end->first;
            near.isNext = isOwn(end->second);
        } else {
            near.next = nowhere;
            near.isNext = false;
        }
        const auto last = std::max_element(m_order.begin(), end);
        m_lasts[std::size_t(i)] = last->first;
        near.isLast = isOwn(last->second);
        near.found = int(std::count_if(m_order.begin(), end, [&](const auto &p) { return isOwn(p.second); }));
        return double(near.found) / near.wanted;
    }

    void findSpread()
    {
        m_spread = 0;
        for (Group &group : m_groups) {
            group.centroid = {};
            for (const int member : group.members)
                group.centroid += at(member);
            group.centroid /= double(group.members.size());
            double sum = 0;
            for (const int member : group.members)
                sum += lengthOf(at(member) - group.centroid);
            m_spread += sum / double(group.members.size()) / double(m_groups.size());
        }
        m_middle = {};
        for (int i = 0; i < m_count; ++i)
            m_middle += at(i) / m_count;
        m_whole = 0;
        for (int i = 0; i < m_count; ++i)
            m_whole += lengthOf(at(i) - m_middle) / m_count;
    }

    static bool cross(QPointF a, QPointF b, QPointF c, QPointF d)
    {
        const auto side = [](QPointF p, QPointF q, QPointF r) {
            return (q.x() - p.x()) * (r.y() - p.y()) - (q.y() - p.y()) * (r.x() - p.x());
        };
        return side(a, b, c) * side(a, b, d) < -1e-9 && side(c, d, a) * side(c, d, b) < -1e-9;
    }

    /// Of pairs of lines; fewer when cancelled.
    std::int64_t countCrossings() const
    {
        std::int64_t count = 0;
        for (std::size_t i = 0; i < m_edges.size() && !isCancelled(); ++i) {
            for (std::size_t j = 0; j < i; ++j)
                count += cross(at(m_edges[i].first), at(m_edges[i].second), at(m_edges[j].first),
                               at(m_edges[j].second));
        }
        return count;
    }

    /// Lines that cross those of a node standing there. Of two that change places, the other does not count.
    int crossingsOf(int i, QPointF there)
    {
        int count = 0;
        for (const int own : m_edgesOf[std::size_t(i)]) {
            const auto [from, to] = m_edges[std::size_t(own)];
            const int other = from == i ? to : from;
            const QPointF end = at(other);
            m_lines.forThoseAt(
                std::min(there.x(), end.x()), std::max(there.x(), end.x()), std::min(there.y(), end.y()),
                std::max(there.y(), end.y()), [&](const LinesDrawn::Line &line) {
                    if (line.from != i && line.to != i && line.from != other && line.to != other)
                        count += cross(there, end, line.a, line.b);
                });
        }
        m_work += std::int64_t(m_edgesOf[std::size_t(i)].size() * m_edges.size());
        return count;
    }

    void drawLines(int i)
    {
        for (const int own : m_edgesOf[std::size_t(i)]) {
            const auto [from, to] = m_edges[std::size_t(own)];
            m_lines.draw(std::size_t(own), {at(from), at(to), from, to});
        }
    }

    enum class WordsOfOthers { Counted, Left };

    /// Lines of others under the words and the mark of a node, its own under its words, and perhaps words of
    /// others over its lines.
    double linesOver(int i, QPointF there, WordsOfOthers others)
    {
        const Place &place = placeOf(i);
        const bool hasWords = !place.label.isEmpty() && !place.box.isEmpty();
        const QRectF words = place.box.translated(there - place.centre);
        const bool isGroup = !node(i).isMark();
        double sum = 0;
        if (hasWords || isGroup) {
            const double weight = isGroup ? 1.5 : 1;
            m_lines.forThoseAt(words.left(), words.right(), words.top(), words.bottom(),
                               [&](const LinesDrawn::Line &line) {
                                   if (line.from != i && line.to != i)
                                       sum += weight * meets(words, line.a, line.b);
                               });
            m_work += std::int64_t(m_edges.size());
            if (!isGroup) {
                for (const int own : m_edgesOf[std::size_t(i)]) {
                    const auto [from, to] = m_edges[std::size_t(own)];
                    sum += meets(words, there, at(from == i ? to : from));
                }
            }
        }
        if (others == WordsOfOthers::Counted) {
            for (const int own : m_edgesOf[std::size_t(i)]) {
                const auto [from, to] = m_edges[std::size_t(own)];
                const int other = from == i ? to : from;
                for (const int named : m_named) {
                    if (named != i && named != other)
                        sum += (node(named).isMark() ? 1 : 1.5) *
                               hits(m_wordsAt[std::size_t(named)], there, at(other));
                }
                m_work += std::int64_t(m_named.size());
            }
        }
        return sum;
    }

    static bool hits(const QRectF &box, QPointF a, QPointF b)
    {
        return std::max(a.x(), b.x()) >= box.left() && std::min(a.x(), b.x()) <= box.right() &&
               std::max(a.y(), b.y()) >= box.top() && std::min(a.y(), b.y()) <= box.bottom() &&
               meets(box, a, b);
    }

    /// How much better or worse (below 0: better) all is with a node there, but for crossings and words.
    struct Change
    {
        double a = 0;
        double b = 0;
        double near = 0;
        double spread = 0;
        double whole = 0;
        double crossings = 0;
        double words = 0;

        Change &operator+=(const Change &other)
        {
            a += other.a;
            b += other.b;
            near += other.near;
            spread += other.spread;
            whole += other.whole;
            crossings += other.crossings;
            words += other.words;
            return *this;
        }
    };

    struct Aims
    {
        double stress, spread, crossings, near;
    };

    double costOf(const Change &change) const
    {
        const auto part = [](double share, double weight, double good, double over = steep) {
            return weight * share + over * std::max(0., share - good);
        };
        const double stress = stressOf(m_a + change.a, m_b + change.b) / m_aims.stress;
        const double spread = (m_spread + change.spread) / (m_whole + change.whole) / m_aims.spread;
        const double crossings = (m_crossed + change.crossings + 5) / (m_aims.crossings + 5);
        const double near = (m_near + change.near) / m_count / m_aims.near;
        return part(stress, costOfStress, goodStress, steepStress) + part(spread, costOfSpread, goodSpread) +
               part(crossings, costOfCrossings, goodCrossings) - costOfNear * std::min(near, enoughNear) +
               steep / 2 * std::max(0., goodNear - near) + m_ofWords * (m_words + change.words);
    }

    /// For one that it is so far from, before and after.
    static double nearChange(const Near &near, float was, float is, float last, bool isNeighbour)
    {
        const bool wasIn = was <= last;
        const bool isIn = is < (wasIn ? near.next : last);
        if (wasIn == isIn || near.wanted == 0)
            return 0;
        return double(isIn ? int(isNeighbour) - near.isLast : near.isNext - int(isNeighbour)) / near.wanted;
    }

    /// Of the node whose distances these are, standing there.
    Change changeOf(const Distances &now, QPointF there)
    {
        Change change;
        const int i = now.node;
        findSquares(there, m_squares);
        const float *const inverses = m_steps.inverse.data() + rowOf(i);
        std::array<float, lanes> a{}, b{};
        for (std::size_t j = 0; j < m_x.size(); j += lanes) {
            for (std::size_t lane = 0; lane < lanes; ++lane) {
                const float inv = inverses[j + lane], is = m_squares[j + lane];
                a[lane] += (std::sqrt(is) - now.lengths[j + lane]) * inv;
                b[lane] += (is - now.squares[j + lane]) * inv * inv;
            }
        }
        for (std::size_t lane = 0; lane < lanes; ++lane) {
            change.a += double(a[lane]);
            change.b += double(b[lane]);
        }
        for (std::size_t j = 0; j < m_x.size(); ++j)
            m_signs[j] = signOf(m_lasts[j] - std::min(now.squares[j], m_squares[j]));
        for (int j = 0; j < m_count; ++j) {
            if (m_signs[std::size_t(j)] >= 0 && j != i)
                change.near +=
                    nearChange(m_nears[std::size_t(j)], now.squares[std::size_t(j)],
                               m_squares[std::size_t(j)], m_lasts[std::size_t(j)], inverses[j] == 1);
        }
        const auto &neighbours = m_neighbours[std::size_t(i)];
        if (!neighbours.empty()) {
            int found = 0;
            if (int(neighbours.size()) <= fewNeighbours) {
                for (const int neighbour : neighbours) {
                    const float limit = m_squares[std::size_t(neighbour)];
                    int nearer = -int(m_squares[std::size_t(i)] < limit); // not counting itself
                    for (const float square : m_squares)
                        nearer += square < limit;
                    found += nearer < int(neighbours.size());
                }
            } else {
                m_sorted.assign(m_squares.begin(), m_squares.begin() + m_count);
                std::swap(m_sorted[std::size_t(i)], m_sorted.back());
                m_sorted.pop_back();
                const auto last = m_sorted.begin() + std::ptrdiff_t(neighbours.size()) - 1;
                std::nth_element(m_sorted.begin(), last, m_sorted.end());
                for (const int neighbour : neighbours)
                    found += m_squares[std::size_t(neighbour)] <= *last;
            }
            change.near += double(found - m_nears[std::size_t(i)].found) / double(neighbours.size());
        }
        m_work += 2 * m_count;
        const QPointF here = at(i);
        double spread = 0;
        for (const int number : m_groupsOf[std::size_t(i)]) {
            const Group &group = m_groups[std::size_t(number)];
            spread += (lengthOf(there - group.centroid) - lengthOf(here - group.centroid)) /
                      double(group.members.size());
        }
        spread /= double(std::max<std::size_t>(1, m_groups.size()));
        change.spread = spread;
        change.whole = (lengthOf(there - m_middle) - lengthOf(here - m_middle)) / m_count;
        return change;
    }

    Change lines(int i, QPointF there, const Change &without)
    {
        Change change = without;
        change.crossings += crossingsOf(i, there);
        change.words += linesOver(i, there, WordsOfOthers::Counted);
        return change;
    }

    const Diagram &m_diagram;
    Layout &m_layout;
    StepsBetween &m_steps;
    const std::atomic_bool *const m_cancelled;
    int m_count = 0; // of those that are shown
    std::vector<int> m_nodes;
    std::vector<QPointF> m_at;
    std::vector<float> m_x, m_y; // the same, in whole lanes
    std::vector<bool> m_fixed;
    std::vector<std::vector<int>> m_neighbours;
    std::vector<std::vector<int>> m_groupsOf;
    std::vector<std::vector<int>> m_edgesOf;
    std::vector<std::pair<int, int>> m_edges;
    std::vector<Group> m_groups;
    LinesDrawn m_lines;
    std::vector<Near> m_nears;
    std::vector<float>
        m_lasts; // of each: squared distance of the last of as many nearest as it has neighbours
    std::vector<std::pair<float, int>> m_order;
    std::vector<float> m_squares, m_sorted;
    std::vector<int> m_signs;
    std::vector<int> m_named;
    std::vector<QRectF> m_wordsAt;
    QPointF m_middle;
    double m_a = 0, m_b = 0, m_pairs = 0, m_near = 0, m_spread = 0, m_whole = 1, m_words = 0;
    double m_ofWords = 0, m_crossed = 0, m_now = 0;
    Aims m_aims{}; // what springs reach
    std::int64_t m_work = 0;
};

} // namespace copse::perfecting
