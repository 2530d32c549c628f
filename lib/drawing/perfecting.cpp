#include "drawing/perfecting.h"

#include "drawing/measures.h"
#include "drawing/perfectingstate.h"
#include "drawing/room.h"

#include <cstdint>
#include <numbers>

namespace copse {

namespace {

using namespace perfecting;

constexpr std::size_t mostNodes = 1100;
constexpr std::size_t mostLines = 4000; // each is looked at for each
// Nodes and lines looked at: a map of a few hundred nodes has the time to come to rest.
constexpr double workOfMany = 80e6;
constexpr double workOfFew = 180e6;
constexpr double manyNodes = 700;
constexpr int mostRounds = 16;
constexpr double airOfWords = 0.8;   // points, as everywhere between labels
constexpr double mostStretch = 1.04; // of one direction against the other
constexpr double wellFilled = 0.7;   // of the area
constexpr double farthest = 0.12;    // of the diagonal, in the first round

/// A picture before it is perfected.
class Beginning : private Reading
{
public:
    using Reading::Reading;

    std::optional<double> difficulty()
    {
        collect();
        if (m_count < 2 || m_edges.empty())
            return 0;
        if (!measure())
            return std::nullopt;
        // A share of each counts as much as where it is worse than it should be; crossings are mended best.
        return steepStress * std::log(std::max(stressOf(m_a, m_b), leastAim)) +
               steep * std::log(std::max(m_spread / m_whole, leastAim)) + steep / 2 * std::log(m_crossed + 5);
    }
};

class Perfecting : private Reading
{
public:
    Perfecting(const Diagram &diagram, const std::vector<QRectF> &partOf, Layout &layout, StepsBetween &steps,
               const std::atomic_bool *cancelled)
        : Reading(diagram, layout, steps, cancelled)
        , m_partOf(partOf)
        , m_room(layout.area, 24)
    {}

    Perfected run()
    {
        collect();
        takeRoom();
        if (m_count < 4 || m_edges.empty())
            return Perfected::Not;
        if (!measureAll())
            return Perfected::Cancelled;
        bool isOther = false;
        const double few = manyNodes / m_count;
        const auto mostWork = std::int64_t(std::clamp(workOfMany * few * few, workOfMany, workOfFew));
        const double diagonal = lengthOf({m_layout.area.width(), m_layout.area.height()});
        for (int round = 0; round < mostRounds && m_work < mostWork; ++round) {
            m_reach = std::max(6., farthest * diagonal * std::pow(0.75, round));
            bool moved = false;
            for (int i = 0; i < m_count && m_work < mostWork; ++i) {
                if (isCancelled())
                    return Perfected::Cancelled;
                if (!m_fixed[std::size_t(i)])
                    moved = improve(i) || moved;
            }
            if (!moved)
                break;
            isOther = true;
        }
        if (isCancelled())
            return Perfected::Cancelled;
        if (!widen() && !isOther)
            return Perfected::Not;
        for (int i = 0; i < m_count; ++i) {
            Place &place = placeOf(i);
            place.box.translate(at(i) - place.centre);
            place.centre = at(i);
        }
        return Perfected::Moved;
    }

private:
    void takeRoom()
    {
        for (int i = 0; i < m_count; ++i) {
            for (const QRectF &box : boxes(i, at(i)))
                m_room.take(box, i);
        }
        int owner = m_count;
        for (const Gathering &gathering : m_layout.gatherings) {
            if (!gathering.captionBox.isNull())
                m_room.take(gathering.captionBox.adjusted(-airOfWords, -airOfWords, airOfWords, airOfWords),
                            owner++);
        }
    }
    double extent(int i) const
    {
        return markExtent(m_layout.markSize, m_diagram.hasShapes()) * node(i).scale;
    }

    /// What it takes up there, with the air round it.
    std::vector<QRectF> boxes(int i, QPointF there)
    {
        const auto withAir = [](const QRectF &box, double air) { return box.adjusted(-air, -air, air, air); };
        const Place &place = placeOf(i);
        const QRectF words = place.box.translated(there - place.centre);
        if (!node(i).isMark())
            return {withAir(words, airOfWords)};
        std::vector<QRectF> all{withAir(markBox(there, extent(i)), std::min(airOfWords, 0.04 * extent(i)))};
        if (!place.label.isEmpty())
            all.push_back(withAir(words, airOfWords));
        return all;
    }

    bool isPlain(int i) { return node(i).isMark() && placeOf(i).label.isEmpty(); }

    /// As large as the area allows: what was apart remains so. Where much of it stays empty a little more in
    /// one direction than in the other, which costs hardly any stress. False where nothing moves.
    bool widen()
    {
        const QRectF &area = m_layout.area;
        if (std::ranges::find(m_fixed, true) != m_fixed.end() ||
            std::ranges::any_of(m_partOf, [&](const QRectF &part) { return part != area; }))
            return false;
        // Each box wants its own margin from the wall; the scale is what all of them allow.
        double acrossScale = 1e300, downScale = 1e300;
        const auto spanOf = [&](bool isAcross) {
            // Scaled from the middle of all boxes.
            double low = 1e300, high = -1e300;
            for (int i = 0; i < m_count; ++i) {
                for (const QRectF &box : boxes(i, at(i))) {
                    low = std::min(low, isAcross ? box.left() : box.top());
                    high = std::max(high, isAcross ? box.right() : box.bottom());
                }
            }
            return std::pair(low, high);
        };
        const auto [x0, x1] = spanOf(true);
        const auto [y0, y1] = spanOf(false);
        const QPointF middle((x0 + x1) / 2, (y0 + y1) / 2);
        const QPointF target = m_layout.area.center();
        for (int i = 0; i < m_count; ++i) {
            const QPointF way = at(i) - middle;
            for (const QRectF &box : boxes(i, at(i))) {
                const QRectF own = box.translated(-at(i));
                const auto limit = [](double &scale, double away, double low, double high, double half) {
                    if (away > 1e-9)
                        scale = std::min(scale, (half - high) / away);
                    else if (away < -1e-9)
                        scale = std::min(scale, (half + low) / -away);
                };
                limit(acrossScale, way.x(), own.left(), own.right(), m_layout.area.width() / 2);
                limit(downScale, way.y(), own.top(), own.bottom(), m_layout.area.height() / 2);
            }
        }
        const double scale = std::min(acrossScale, downScale);
        if (!(scale >= 1) || scale > 1e6)
            return false;
        const double stretch = scale * scale * fillOf(middle) < wellFilled ? mostStretch : 1;
        acrossScale = std::min(acrossScale, stretch * scale);
        downScale = std::min(downScale, stretch * scale);
        for (int i = 0; i < m_count; ++i) {
            const QPointF way = at(i) - middle;
            setAt(i, target + QPointF(acrossScale * way.x(), downScale * way.y()));
        }
        return true;
    }

    /// How much of the area they take as they stand: 1 where they fill it evenly.
    double fillOf(QPointF middle) const
    {
        double across = 0, down = 0;
        for (const QPointF &p : m_at) {
            across += (p.x() - middle.x()) * (p.x() - middle.x()) / m_count;
            down += (p.y() - middle.y()) * (p.y() - middle.y()) / m_count;
        }
        return 12 * std::sqrt(across * down) / (m_layout.area.width() * m_layout.area.height());
    }

    /// Where the distances in the graph want it.
    QPointF wished(int i)
    {
        const double scale = m_a / m_b; // distances in the drawing for one in the graph: its inverse
        double x = 0, y = 0, whole = 0;
        for (int j = 0; j < m_count; ++j) {
            const double inv = double(inverse(i, j));
            if (inv == 0)
                continue;
            const QPointF way = at(i) - at(j);
            const double weight = inv * inv;
            const double towards = weight / (inv * scale * std::max(lengthOf(way), 1e-6));
            x += weight * at(j).x() + towards * way.x();
            y += weight * at(j).y() + towards * way.y();
            whole += weight;
        }
        m_work += m_count;
        return whole > 0 ? QPointF(x / whole, y / whole) : at(i);
    }

    const QRectF &partOf(int i) const { return m_partOf[std::size_t(m_nodes[std::size_t(i)])]; }

    bool isFree(int i, QPointF there)
    {
        const std::vector<QRectF> all = boxes(i, there);
        const QRectF &part = partOf(i);
        return std::ranges::all_of(
            all, [&](const QRectF &box) { return part.contains(box) && m_room.isFree(box, i); });
    }

    void put(int i, QPointF there)
    {
        for (const QRectF &box : boxes(i, at(i)))
            m_room.release(box, i);
        const QPointF here = at(i);
        findDistances(i, m_own);
        const Change change = changeOf(m_own, there);
        m_a += change.a;
        m_b += change.b;
        const double many = m_count;
        m_whole += (lengthOf(there - m_middle) - lengthOf(here - m_middle)) / many;
        m_middle += (there - here) / many;
        setAt(i, there);
        drawLines(i);
        for (const int number : m_groupsOf[std::size_t(i)]) {
            Group &group = m_groups[std::size_t(number)];
            const double size = double(group.members.size());
            const auto spreadOf = [&] {
                double sum = 0;
                for (const int member : group.members)
                    sum += lengthOf(at(member) - group.centroid);
                return sum / size / double(m_groups.size());
            };
            m_at[std::size_t(i)] = here;
            m_spread -= spreadOf();
            m_at[std::size_t(i)] = there;
            group.centroid += (there - here) / size;
            m_spread += spreadOf();
        }
        std::vector<float> &squares = m_theirs.squares; // from there, which findNear() does not touch
        squares.resize(m_x.size());
        findSquares(there, squares);
        for (int j = 0; j < m_count; ++j) {
            const Near &near = m_nears[std::size_t(j)];
            const float was = m_own.squares[std::size_t(j)], is = squares[std::size_t(j)];
            if (j != i && was > near.next && is > near.next)
                continue;
            const double before = near.wanted > 0 ? double(near.found) / near.wanted : 0;
            const float last = m_lasts[std::size_t(j)];
            if (j == i || was >= last || is >= last) // or it is among the nearest as before
                m_near += findNear(j) - before;
            m_work += 3 * m_count;
        }
        m_wordsAt[std::size_t(i)] = placeOf(i).box.translated(there - placeOf(i).centre);
        for (const QRectF &box : boxes(i, there))
            m_room.take(box, i);
    }

    bool improve(int i)
    {
        if (m_named.empty()) {
            m_wordsAt.resize(m_nodes.size());
            for (int j = 0; j < m_count; ++j) {
                if (placeOf(j).box.isEmpty() || (node(j).isMark() && placeOf(j).label.isEmpty()))
                    continue;
                m_named.push_back(j);
                m_wordsAt[std::size_t(j)] = placeOf(j).box.translated(at(j) - placeOf(j).centre);
            }
        }
        const QPointF here = at(i);
        const Change linesHere = lines(i, here, {});
        findDistances(i, m_own);
        const auto less = [](Change change, const Change &other) {
            change.crossings -= other.crossings;
            change.words -= other.words;
            return change;
        };
        double least = m_now - 1e-5;
        QPointF best = here;
        Change change;
        int partner = -1;
        const auto look = [&](QPointF there) {
            if (isCancelled())
                return;
            if (!isFree(i, there)) {
                if (!isPlain(i))
                    return;
                // Whoever stands there may change places.
                const double half = extent(i) / 2;
                for (const int other :
                     m_room.ownersIn(QRectF(there.x() - half, there.y() - half, 2 * half, 2 * half))) {
                    if (other >= m_count || other == i || m_fixed[std::size_t(other)] || !isPlain(other) ||
                        node(other).scale != node(i).scale || partOf(other) != partOf(i) ||
                        m_neighbours[std::size_t(i)] == m_neighbours[std::size_t(other)])
                        continue;
                    const QPointF theirs = at(other);
                    findDistances(other, m_theirs);
                    Change both = changeOf(m_own, theirs);
                    both += changeOf(m_theirs, here);
                    if (costOf(less(both, linesHere)) >= least + 0.05)
                        continue;
                    both = less(less(both, linesHere), lines(other, theirs, {}));
                    setAt(i, theirs);
                    setAt(other, here);
                    drawLines(i);
                    drawLines(other);
                    both = lines(other, here, lines(i, theirs, both));
                    setAt(i, here);
                    setAt(other, theirs);
                    drawLines(i);
                    drawLines(other);
                    const double cost = costOf(both);
                    if (cost < least) {
                        least = cost;
                        best = theirs;
                        change = both;
                        partner = other;
                    }
                }
                return;
            }
            Change own = less(changeOf(m_own, there), linesHere);
            if (costOf(own) >= least)
                return;
            own = lines(i, there, own);
            const double cost = costOf(own);
            if (cost < least) {
                least = cost;
                best = there;
                change = own;
                partner = -1;
            }
        };
        const QPointF wish = wished(i);
        for (const double part : {1., 0.5, 0.2}) {
            const QPointF there = here + part * (wish - here);
            look(there);
            if (part > 0.2) {
                if (const auto shift = m_room.shiftToFree(boxes(i, there), i, m_layout.area,
                                                          std::max(2., extent(i) / 2), 40))
                    look(there + *shift);
            }
        }
        if (node(i).isMark()) {
            for (const int hub : m_neighbours[std::size_t(i)]) {
                const QPointF way = at(hub) - here;
                look(here + 0.3 * way);
                look(here + 0.7 * way);
            }
            // Beside the smallest of its groups.
            int smallest = -1;
            for (const int hub : m_neighbours[std::size_t(i)]) {
                if (smallest < 0 ||
                    m_neighbours[std::size_t(hub)].size() < m_neighbours[std::size_t(smallest)].size())
                    smallest = hub;
            }
            if (smallest >= 0 && placeOf(smallest).box.isValid()) {
                const QSizeF size = placeOf(smallest).box.size();
                const double half = extent(i) / 2 + 1.7;
                const double y = size.height() / 2 + half;
                for (const double x : {0., 0.7, -0.7, 1.5, -1.5}) {
                    look(at(smallest) + QPointF(x * y, y));
                    look(at(smallest) + QPointF(x * y, -y));
                }
                look(at(smallest) + QPointF(size.width() / 2 + half, 0));
                look(at(smallest) - QPointF(size.width() / 2 + half, 0));
            }
        }
        const double turn = 2.399963 * double(m_turns++);
        for (int k = 0; k < 6; ++k) {
            const double angle = turn + std::numbers::pi / 3 * k;
            const double radius = m_reach * (k % 2 ? 1 : 0.35);
            look(here + radius * QPointF(std::cos(angle), std::sin(angle)));
        }
        if (best == here)
            return false;
        if (partner >= 0) {
            put(partner, here);
            put(i, best);
        } else {
            put(i, best);
        }
        m_crossed += change.crossings;
        m_words += change.words;
        m_now = costOf({});
        return true;
    }

    const std::vector<QRectF> &m_partOf; // of each node of the diagram, where it may stand
    Room m_room;
    Distances m_own, m_theirs; // of who is to move, and of who might change places
    double m_reach = 0;
    unsigned m_turns = 0;
};

} // namespace

bool canBePerfected(const Diagram &diagram)
{
    return diagram.nodes.size() <= mostNodes && diagram.links.size() <= mostLines;
}

std::optional<double> difficultyOf(const Diagram &diagram, Layout &layout, StepsBetween &steps,
                                   const std::atomic_bool *cancelled)
{
    return Beginning(diagram, layout, steps, cancelled).difficulty();
}

Perfected perfect(const Diagram &diagram, const std::vector<QRectF> &partOf, Layout &layout,
                  StepsBetween &steps, const std::atomic_bool *cancelled)
{
    if (!canBePerfected(diagram))
        return Perfected::Not;
    return Perfecting(diagram, partOf, layout, steps, cancelled).run();
}

} // namespace copse
