#include "drawing/ringkeeping.h"

#include "drawing/measures.h"
#include "drawing/ringcells.h"
#include "drawing/ringsqueeze.h"
#include "drawing/room.h"
#include "drawing/textmeasure.h"

#include <algorithm>

namespace copse {

namespace {

constexpr double longestName = 130; // points
constexpr double air = 1.5;
constexpr double exactness = 0.01;
constexpr int mostPoints = 600; // in a cell, to try
constexpr LabelSide sidesOfNames[] = {LabelSide::Below, LabelSide::Right, LabelSide::Left, LabelSide::Above};

class Keeping
{
public:
    Keeping(const Diagram &diagram, const RingPeople &people, const RingGrid &grid, const Arrangement &before,
            Layout &layout)
        : m_diagram(diagram)
        , m_people(people)
        , m_grid(grid)
        , m_before(before)
        , m_layout(layout)
        , m_room(layout.area, std::max(8., extentOf(1)))
    {}

    bool run(const std::vector<QRectF> &taken, const std::atomic_bool *cancelled)
    {
        std::vector<Squeezed> added;
        for (std::size_t cell = 0; cell < m_people.cells.size(); ++cell) {
            for (const int person : m_people.cells[cell]) {
                if (cancelled && *cancelled)
                    return false;
                if (!keep(person, int(cell)))
                    added.push_back(newcomer(person, int(cell)));
            }
        }
        for (const QRectF &box : taken)
            m_room.take(box, -2);
        const auto placed = squeezedIn(added, taken);
        if (!placed && !m_grid.isCrowd)
            return false;
        for (const Squeezed &one : placed.value_or(added)) {
            Place &where = place(one.person);
            where.shown = placed.has_value();
            where.centre = placed ? one.centre : m_grid.plan.centre;
            where.side = one.side;
            if (one.isNamed) {
                where.label = nameOf(one.person);
                where.box = wordsBox(where.centre, one.extent, one.side, one.words);
            }
        }
        return true;
    }

private:
    Place &place(int node) { return m_layout.places[std::size_t(node)]; }
    const DiagramNode &node(int number) const { return m_diagram.nodes[std::size_t(number)]; }
    double extentOf(double scale) const
    {
        return markExtent(m_layout.markSize * scale, m_diagram.hasShapes());
    }
    QString nameOf(int person) const { return ringNameOf(node(person), m_layout.nameSize, m_layout.area); }

    bool keep(int person, int cell)
    {
        const auto found = m_before.things.constFind(node(person).id);
        if (found == m_before.things.constEnd())
            return false;
        const Place &before = found->place;
        if (!before.shown) {
            place(person) = before;
            return true;
        }
        const QRectF mark = markBox(before.centre, extentOf(node(person).scale));
        if (m_grid.plan.cellAt(before.centre) != cell || !isFree(mark, person))
            return false;
        Place kept = before;
        if (found->name != node(person).name && !kept.label.isEmpty()) {
            kept.label = nameOf(person);
            kept.box =
                wordsBox(kept.centre, extentOf(node(person).scale), kept.side,
                         {textWidth(kept.label, m_layout.nameSize), nameLineHeight(m_layout.nameSize)});
            if (kept.label.isEmpty() || !isOnRings(m_grid.plan, kept.box))
                return false; // looks for a place where its new name fits
        }
        if (!kept.label.isEmpty() && !isFree(kept.box, person))
            return false;
        place(person) = kept;
        m_room.take(mark, person);
        if (!kept.label.isEmpty())
            m_room.take(kept.box, person);
        return true;
    }

    /// In the order of what it costs: with room to the lines, close to them, and where names were.
    std::optional<std::vector<Squeezed>> squeezedIn(const std::vector<Squeezed> &added,
                                                    const std::vector<QRectF> &taken)
    {
        if (!m_grid.isCrowd) {
            const RingCells cells(m_grid.plan, m_layout.area, taken, air);
            if (auto placed = squeezed(added, m_grid.plan, cells, m_room, SqueezeOrder::MiddleFirst))
                return placed;
        }
        const RingCells cells(m_grid.plan, m_layout.area, taken, 0);
        auto placed = squeezed(added, m_grid.plan, cells, m_room, SqueezeOrder::MiddleFirst);
        return placed || m_grid.isCrowd ? placed : squeezedAmongNames(added, cells);
    }

    /// One after the other where a name gives way to the mark: it goes to another side of its own, and where
    /// there is no room it is lost. Rather that than everybody somewhere else.
    std::optional<std::vector<Squeezed>> squeezedAmongNames(std::vector<Squeezed> added,
                                                            const RingCells &cells)
    {
        for (Squeezed &one : added) {
            std::optional<GivingWay> best;
            for (const QPointF &point : cells.pointsIn(one.cell, one.extent, one.extent / 3, mostPoints)) {
                std::optional<GivingWay> now = givingWay(markBox(point, one.extent), one.person);
                if (!now || (best && now->lost >= best->lost))
                    continue;
                one.centre = point;
                best = std::move(now);
                if (best->lost == 0)
                    break;
            }
            if (!best)
                return std::nullopt;
            for (const auto &[person, where] : best->names) {
                m_room.release(place(person).box, person);
                place(person) = where;
                if (!where.label.isEmpty())
                    m_room.take(where.box, person);
            }
            m_room.take(markBox(one.centre, one.extent), one.person);
        }
        return added;
    }

    /// Whose names have to leave a mark its place, and where they are then.
    struct GivingWay
    {
        std::vector<std::pair<int, Place>> names;
        int lost = 0;
    };

    /// None where there is more than names.
    std::optional<GivingWay> givingWay(const QRectF &mark, int newcomer) const
    {
        GivingWay way;
        std::vector<QRectF> taken{mark};
        for (const int person : m_room.ownersIn(mark)) {
            if (person < 0)
                return std::nullopt;
            Place where = m_layout.places[std::size_t(person)];
            const double extent = extentOf(node(person).scale);
            if (person == newcomer || where.label.isEmpty() || markBox(where.centre, extent).intersects(mark))
                return std::nullopt;
            const QSizeF words = where.box.size();
            const auto isRoom = [&](LabelSide side) {
                where.side = side;
                where.box = wordsBox(where.centre, extent, side, words);
                return isOnRings(m_grid.plan, where.box) && m_room.isFree(where.box, person) &&
                       std::ranges::none_of(taken,
                                            [&](const QRectF &other) { return other.intersects(where.box); });
            };
            if (std::ranges::any_of(sidesOfNames, isRoom)) {
                taken.push_back(where.box);
            } else {
                where.label.clear();
                where.second.clear();
                where.box = {};
                ++way.lost;
            }
            way.names.emplace_back(person, where);
        }
        return way;
    }

    bool isFree(const QRectF &box, int owner) const
    {
        return m_room.isFreeAnywhere(box.adjusted(exactness, exactness, -exactness, -exactness), owner);
    }

    Squeezed newcomer(int person, int cell) const
    {
        Squeezed one;
        one.person = person;
        one.cell = cell;
        one.extent = extentOf(node(person).scale);
        const QString name = m_grid.isCrowd ? QString() : nameOf(person);
        if (!name.isEmpty())
            one.words = {textWidth(name, m_layout.nameSize), nameLineHeight(m_layout.nameSize)};
        return one;
    }

    const Diagram &m_diagram;
    const RingPeople &m_people;
    const RingGrid &m_grid;
    const Arrangement &m_before;
    Layout &m_layout;
    Room m_room;
};

} // namespace

QString ringNameOf(const DiagramNode &person, double size, const QRectF &area)
{
    const double k = size / TypeScale().largestName;
    return elidedText(person.name, std::min(longestName * std::max(1., k), 0.25 * area.width()), size);
}

bool keepRings(const Diagram &diagram, const RingPeople &people, const RingGrid &grid,
               const Arrangement &before, const std::vector<QRectF> &taken, Layout &layout,
               const std::atomic_bool *cancelled)
{
    return Keeping(diagram, people, grid, before, layout).run(taken, cancelled);
}

} // namespace copse
