#include "drawing/exchanging.h"

#include "drawing/crowdcost.h"
#include "drawing/gathering.h"
#include "drawing/measures.h"
#include "drawing/room.h"

#include <algorithm>
#include <cmath>

namespace copse {

namespace {

constexpr int rounds = 7;
constexpr int roundsOfMany = 18; // where all else takes long as well
constexpr std::size_t many = 6000;
constexpr double air = 0.8;       // points, round labels
constexpr double cellOfRoom = 12; // points
constexpr int turnsOfGroup = 24;
constexpr int turnsOfMark = 3;
constexpr int triesOfHole = 60;
constexpr int triesAround = 120;
constexpr double goldenAngle = 2.399963;

double lengthOf(QPointF p) { return std::sqrt(p.x() * p.x() + p.y() * p.y()); }

class Exchanging
{
public:
    Exchanging(const Diagram &diagram, const std::vector<QRectF> &partOf, Layout &layout,
               const std::atomic_bool *cancelled)
        : m_diagram(diagram)
        , m_partOf(partOf)
        , m_layout(layout)
        , m_cancelled(cancelled)
        , m_cost(diagram, layout)
        , m_room(layout.area, cellOfRoom)
        , m_costAt(diagram.nodes.size(), 0)
        , m_isMover(diagram.nodes.size(), false)
    {}

    bool run()
    {
        collect();
        if (m_movers.size() < 2)
            return true;
        if (!m_cost.findDistances(m_cancelled))
            return false;
        const int last = m_movers.size() > many ? roundsOfMany : rounds;
        for (m_round = 1; m_round <= last; ++m_round) {
            m_cost.refresh();
            // Whom a group has pushed away finds its place in the round after.
            if (m_round < last && !moveGroups())
                return false;
            if (!exchangeMarks())
                return false;
        }
        return true;
    }

private:
    bool isCancelled() const { return m_cancelled && *m_cancelled; }
    const DiagramNode &node(int number) const { return m_diagram.nodes[std::size_t(number)]; }
    Place &place(int number) { return m_layout.places[std::size_t(number)]; }
    QPointF at(int number) const { return m_layout.places[std::size_t(number)].centre; }
    const QRectF &partOf(int number) const { return m_partOf[std::size_t(number)]; }

    void collect()
    {
        const std::vector<int> gathered = gatheredBy(m_diagram, m_layout);
        for (int number = 0; number < int(m_diagram.nodes.size()); ++number) {
            if (!place(number).shown)
                continue;
            if (!node(number).isMark()) {
                if (!hasGathered(number))
                    m_groups.push_back(number);
            } else if (place(number).label.isEmpty() && gathered[std::size_t(number)] < 0 &&
                       !m_cost.neighboursOf(number).empty()) {
                m_movers.push_back(number);
                m_isMover[std::size_t(number)] = true;
            }
            take(number);
        }
        int owner = int(m_diagram.nodes.size());
        for (const Gathering &gathering : m_layout.gatherings) {
            if (!gathering.captionBox.isNull())
                m_room.take(gathering.captionBox.adjusted(-air, -air, air, air), owner++);
        }
        const QRectF &area = m_layout.area;
        m_cell = std::max(1e-3, std::sqrt(area.width() * area.height() / double(m_movers.size() + 1)));
        m_columns = 1 + int(area.width() / m_cell);
        m_rows = 1 + int(area.height() / m_cell);
        m_inCell.resize(std::size_t(m_columns) * std::size_t(m_rows));
        for (const int mover : m_movers)
            cellAt(at(mover)).push_back(mover);
    }

    /// Then it stands among them.
    bool hasGathered(int group) const
    {
        return std::ranges::find(m_layout.gatherings, group, &Gathering::group) != m_layout.gatherings.end();
    }

    std::vector<int> &cellAt(QPointF p)
    {
        const int column = std::clamp(int((p.x() - m_layout.area.left()) / m_cell), 0, m_columns - 1);
        const int row = std::clamp(int((p.y() - m_layout.area.top()) / m_cell), 0, m_rows - 1);
        return m_inCell[std::size_t(row) * std::size_t(m_columns) + std::size_t(column)];
    }

    QRectF markAt(int number, QPointF there) const
    {
        const double extent = markExtent(m_layout.markSize, m_diagram.hasShapes()) * node(number).scale;
        const double own = std::min(air, 0.04 * extent);
        return markBox(there, extent).adjusted(-own, -own, own, own);
    }

    std::vector<QRectF> boxes(int number) const
    {
        const Place &there = m_layout.places[std::size_t(number)];
        std::vector<QRectF> all;
        if (node(number).isMark())
            all.push_back(markAt(number, there.centre));
        if (!there.box.isNull())
            all.push_back(there.box.adjusted(-air, -air, air, air));
        return all;
    }

    void take(int number)
    {
        for (const QRectF &box : boxes(number))
            m_room.take(box, number);
    }
    void release(int number)
    {
        for (const QRectF &box : boxes(number))
            m_room.release(box, number);
    }

    bool moveGroups()
    {
        for (const int group : m_groups) {
            if (isCancelled())
                return false;
            moveGroup(group);
        }
        return true;
    }

    bool exchangeMarks()
    {
        for (const int mover : m_movers)
            m_costAt[std::size_t(mover)] = m_cost.of(mover, at(mover));
        for (std::size_t i = 0; i < m_movers.size(); ++i) {
            if (i % 64 == 0 && isCancelled())
                return false;
            exchange(m_movers[i]);
        }
        return true;
    }

    /// Without a look at what else is there.
    void put(int number, QPointF there)
    {
        Place &where = place(number);
        const QPointF way = there - where.centre;
        release(number);
        if (m_isMover[std::size_t(number)]) {
            std::erase(cellAt(where.centre), number);
            cellAt(there).push_back(number);
        }
        where.box.translate(way);
        where.centre = there;
        m_cost.moved(number, way);
        take(number);
    }

    QPointF middleOfNeighbours(int number) const
    {
        const std::vector<int> &neighbours = m_cost.neighboursOf(number);
        QPointF sum;
        for (const int neighbour : neighbours)
            sum += at(neighbour);
        return sum / double(neighbours.size());
    }

    QPointF turned(double radius)
    {
        const double angle = goldenAngle * double(m_turns++);
        return radius * QPointF(std::cos(angle), std::sin(angle));
    }

    /// To where it ties its members best, of the places that others can leave to it.
    void moveGroup(int group)
    {
        if (m_cost.neighboursOf(group).empty())
            return;
        const QPointF middle = middleOfNeighbours(group);
        const QPointF here = at(group);
        std::vector<std::pair<double, QPointF>> better;
        const double now = m_cost.of(group, here);
        const auto look = [&](QPointF there) {
            if (const double cost = m_cost.of(group, there); cost < now)
                better.emplace_back(cost, there);
        };
        for (const double share : {1., 0.7, 0.4, 0.2})
            look(here + share * (middle - here));
        for (int k = 1; k <= turnsOfGroup; ++k) {
            const QPointF way = turned(k * m_cell);
            look(here + way);
            look(middle + 0.5 * way);
        }
        if (tradePlaces(group, middle, now))
            return;
        std::ranges::stable_sort(better, {}, [](const auto &one) { return one.first; });
        for (const auto &[cost, there] : better) {
            if (displaceMarks(group, there))
                return;
        }
    }

    /// With another group that takes as much room, nearer to the middle.
    bool tradePlaces(int group, QPointF middle, double now)
    {
        const QPointF here = at(group);
        int best = -1;
        double most = -1e-12;
        const double away = lengthOf(here - middle);
        for (const int other : m_groups) {
            if (lengthOf(at(other) - middle) >= away || m_cost.neighboursOf(other).empty() ||
                place(other).box.size() != place(group).box.size() || partOf(other) != partOf(group))
                continue;
            const double gain = m_cost.of(group, at(other)) - now;
            if (gain >= most)
                continue;
            const double change = gain + m_cost.of(other, here) - m_cost.of(other, at(other));
            if (change < most) {
                most = change;
                best = other;
            }
        }
        if (best < 0)
            return false;
        const QPointF there = at(best);
        put(group, there);
        put(best, here);
        return true;
    }

    /// Those who stand there go to where the group stood, or near it. False where they cannot.
    bool displaceMarks(int group, QPointF there)
    {
        const QRectF before = boxes(group).front();
        const QRectF after = before.translated(there - at(group));
        if (!partOf(group).contains(after))
            return false;
        std::vector<int> others = m_room.ownersIn(after);
        std::erase(others, group);
        for (const int other : others) {
            if (other >= int(m_isMover.size()) || !m_isMover[std::size_t(other)] ||
                partOf(other) != partOf(group))
                return false;
        }
        const QPointF here = at(group);
        std::vector<QPointF> stood;
        for (const int other : others) {
            stood.push_back(at(other));
            release(other);
        }
        put(group, there);
        const double step = 0.5 * markExtent(m_layout.markSize, m_diagram.hasShapes());
        const QRectF hole = before.adjusted(-step, -step, step, step) & partOf(group);
        std::size_t placed = 0;
        for (; placed < others.size(); ++placed) {
            const int other = others[placed];
            const QPointF wish = stood[placed] + here - there;
            auto shift = m_room.shiftToFree({markAt(other, wish)}, other, hole, step, triesOfHole);
            if (!shift)
                shift = m_room.shiftToFree({markAt(other, wish)}, other, partOf(other), step, triesAround);
            if (!shift)
                break;
            move(other, wish + *shift);
        }
        if (placed == others.size())
            return true;
        for (std::size_t i = 0; i < placed; ++i) {
            release(others[i]);
            move(others[i], stood[i], false);
        }
        put(group, here);
        for (const int other : others)
            take(other);
        return false;
    }

    /// Of one that has been released.
    void move(int number, QPointF there, bool takes = true)
    {
        Place &where = place(number);
        std::erase(cellAt(where.centre), number);
        cellAt(there).push_back(number);
        m_cost.moved(number, there - where.centre);
        where.centre = there;
        if (takes)
            take(number);
    }

    /// With whoever gains, or loses less than it gains.
    void exchange(int mover)
    {
        const QPointF here = at(mover);
        int best = -1;
        double most = -1e-12;
        const auto look = [&](QPointF there) {
            for (const int other : cellAt(there)) {
                if (other == mover || node(other).scale != node(mover).scale ||
                    partOf(other) != partOf(mover))
                    continue;
                const double change = m_cost.of(mover, at(other)) + m_cost.of(other, here) -
                                      m_costAt[std::size_t(mover)] - m_costAt[std::size_t(other)];
                if (change < most) {
                    most = change;
                    best = other;
                }
            }
        };
        const bool isOdd = m_round % 2 == 1;
        look(here + (isOdd ? 0.7 : 0.3) * (middleOfNeighbours(mover) - here));
        m_cost.forMiddles(mover,
                          [&](QPointF middle) { look(here + (isOdd ? 0.25 : 0.6) * (middle - here)); });
        for (int k = 0; k < turnsOfMark; ++k)
            look(here + turned((isOdd ? 2 : 1) * (1 + 2 * k) * m_cell));
        if (best < 0)
            return;
        const QPointF there = at(best);
        put(mover, there);
        put(best, here);
        for (const int number : {mover, best})
            m_costAt[std::size_t(number)] = m_cost.of(number, at(number));
    }

    const Diagram &m_diagram;
    const std::vector<QRectF> &m_partOf;
    Layout &m_layout;
    const std::atomic_bool *const m_cancelled;
    CrowdCost m_cost;
    Room m_room;
    std::vector<int> m_groups;
    std::vector<int> m_movers;
    std::vector<double> m_costAt; // of each node where it stands
    std::vector<bool> m_isMover;
    double m_cell = 1;
    int m_columns = 1;
    int m_rows = 1;
    std::vector<std::vector<int>> m_inCell; // movers
    int m_round = 0;
    unsigned m_turns = 0;
};

} // namespace

bool exchangePlaces(const Diagram &diagram, const std::vector<QRectF> &partOf, Layout &layout,
                    const std::atomic_bool *cancelled)
{
    return Exchanging(diagram, partOf, layout, cancelled).run();
}

} // namespace copse
