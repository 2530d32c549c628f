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
        std::vector<std::pair<int, int>> kept; // with their cell
        for (std::size_t cell = 0; cell < m_people.cells.size(); ++cell) {
            for (const int person : m_people.cells[cell]) {
                if (cancelled && *cancelled)
                    return false;
                if (keepMark(person, int(cell)))
                    kept.emplace_back(person, int(cell));
                else
                    added.push_back(newcomer(person, int(cell)));
            }
        }
        for (const QRectF &box : taken)
            m_room.take(box, -2);
        std::erase_if(kept, [this](const auto &one) { return keepName(one.first); });
        for (const auto &[person, cell] : kept) {
            if (nameElsewhere(person))
                continue;
            // With another name than before it looks for a place where that fits.
            m_room.release(markOf(person), person);
            place(person) = {};
            added.push_back(newcomer(person, cell));
        }
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

    QRectF markOf(int person) { return markBox(place(person).centre, extentOf(node(person).scale)); }

    const Arrangement::Kept *keptOf(int person) const
    {
        const auto found = m_before.things.constFind(node(person).id);
        return found == m_before.things.constEnd() ? nullptr : &*found;
    }

    bool keepMark(int person, int cell)
    {
        const Arrangement::Kept *const kept = keptOf(person);
        if (!kept)
            return false;
        Place &where = place(person);
        where = kept->place;
        if (!where.shown)
            return true;
        if (m_grid.plan.cellAt(where.centre) != cell || !isFree(markOf(person), person)) {
            where = {};
            return false;
        }
        m_room.take(markOf(person), person);
        return true;
    }

    /// False where its words are other ones, or there is no room for them any more.
    bool keepName(int person)
    {
        const Place &where = place(person);
        if (!where.shown || where.label.isEmpty())
            return true;
        if (keptOf(person)->name != node(person).name || !isOnRings(m_grid.plan, where.box) ||
            !isFree(where.box, person))
            return false;
        m_room.take(where.box, person);
        return true;
    }

    /// Beside the mark where it stands, on its own side if possible, or not at all. False: it is another name
    /// than before, and has no room.
    bool nameElsewhere(int person)
    {
        Place &where = place(person);
        const bool isRenamed = keptOf(person)->name != node(person).name;
        if (isRenamed)
            where.label = nameOf(person);
        const QSizeF words(textWidth(where.label, m_layout.nameSize), nameLineHeight(m_layout.nameSize));
        std::vector<LabelSide> sides{where.side};
        sides.insert(sides.end(), std::begin(sidesOfNames), std::end(sidesOfNames));
        for (const LabelSide side : sides) {
            const QRectF box = wordsBox(where.centre, extentOf(node(person).scale), side, words);
            if (where.label.isEmpty() || !isOnRings(m_grid.plan, box) || !isFree(box, person))
                continue;
            where.side = side;
            where.box = box;
            m_room.take(box, person);
            return true;
        }
        where.label.clear();
        where.second.clear();
        where.box = {};
        return !isRenamed;
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
        if (!placed && !m_grid.isCrowd)
            placed = squeezedAmongNames(added, cells);
        return placed ? placed : acrossLines(added);
    }

    /// With their middles where they belong, and the rest of their marks where names leave it room.
    std::optional<std::vector<Squeezed>> acrossLines(std::vector<Squeezed> added)
    {
        constexpr int radii = 9;
        const RingPlan &plan = m_grid.plan;
        const int sectors = int(plan.begins.size());
        for (Squeezed &one : added) {
            const int ring = one.cell / sectors;
            const int sector = one.cell % sectors;
            const double inner = ring == 0 ? plan.hole : plan.radii[std::size_t(ring) - 1];
            const double outer = plan.radii[std::size_t(ring)];
            const double width = plan.endOf(sector) - plan.begins[std::size_t(sector)];
            const int angles = 2 * std::max(4, int(width * mostPoints)) + 1;
            std::optional<GivingWay> best;
            for (int i = 0; i < radii * angles && !(best && best->lost == 0); ++i) {
                const QPointF at =
                    plan.at(inner + (outer - inner) * (i / angles + 0.5) / radii,
                            plan.begins[std::size_t(sector)] + width * (i % angles + 0.5) / angles);
                const QRectF mark = markBox(at, one.extent);
                if (plan.cellAt(at) != one.cell || !isOnRings(plan, mark))
                    continue;
                std::optional<GivingWay> now = givingWay(mark, one.person);
                if (!now || (best && now->lost >= best->lost))
                    continue;
                one.centre = at;
                best = std::move(now);
            }
            if (!best)
                return std::nullopt;
            giveWay(*best);
            m_room.take(markBox(one.centre, one.extent), one.person);
        }
        return added;
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
            giveWay(*best);
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

    void giveWay(const GivingWay &way)
    {
        for (const auto &[person, where] : way.names) {
            m_room.release(place(person).box, person);
            place(person) = where;
            if (!where.label.isEmpty())
                m_room.take(where.box, person);
        }
    }

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
