#include "drawing/ringwidening.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace copse {

namespace {

class Widening
{
public:
    Widening(const RingGrid &grid, const Diagram &diagram, const RingPeople &people,
             const Arrangement &before, double mark, double ring, QSizeF outermost)
        : m_grid(grid)
        , m_diagram(diagram)
        , m_people(people)
        , m_before(before)
        , m_mark(mark)
        , m_ring(ring)
        , m_outermost(outermost)
    {}

    std::optional<RingGrid> run()
    {
        for (const Level level : m_people.levels) {
            if (std::ranges::find(m_grid.levels, level) == m_grid.levels.end() && !addRing(level))
                return std::nullopt;
        }
        const QStringList sectors = m_people.sectorNames(m_diagram);
        for (const QString &sector : sectors) {
            if (!m_grid.sectors.contains(sector) && !takeSector(sector, sectors) && !addSector(sector))
                return std::nullopt;
        }
        return std::move(m_grid);
    }

private:
    struct Span
    {
        double from, to;
        double length() const { return to - from; }
    };

    RingPlan &plan() { return m_grid.plan; }
    double narrowest() const { return std::min(m_grid.plan.radiusX, m_grid.plan.radiusY); }

    template<class Use>
    void forMarks(Use &&use) const
    {
        for (const DiagramNode &node : m_diagram.nodes) {
            const auto kept = m_before.things.constFind(node.id);
            if (node.isMark() && kept != m_before.things.constEnd() && kept->place.shown)
                use(kept->place.centre);
        }
    }

    bool addRing(Level level)
    {
        const auto next = std::ranges::find_if(
            m_grid.levels, [&](Level other) { return ringRank(other) > ringRank(level); });
        if (next == m_grid.levels.end())
            return addOutside(level);
        const std::size_t ring = std::size_t(next - m_grid.levels.begin());
        const Span free = freeUnder(ring);
        const double least = m_mark / narrowest();
        // So that the others that are missing here have room later.
        const int first = ring == 0 ? 0 : ringRank(m_grid.levels[ring - 1]) + 1;
        int missing = 0;
        int place = 0;
        for (int rank = first; rank < ringRank(*next); ++rank) {
            const bool isOwn = rank == ringRank(level);
            if (!isOwn && rank == ringRank(Level::Transactional))
                continue;
            place += rank < ringRank(level);
            ++missing;
        }
        Span own{free.from + place * free.length() / missing, 0};
        own.to = own.from + free.length() / missing;
        if (own.length() < least)
            own = free;
        if (own.length() < least)
            own = betweenMarks(ring);
        if (own.length() <= 0)
            return false;
        (ring > 0 ? plan().radii[ring - 1] : plan().hole) = own.from;
        plan().radii.insert(plan().radii.begin() + std::ptrdiff_t(ring), own.to);
        m_grid.levels.insert(next, level);
        return true;
    }

    bool addOutside(Level level)
    {
        const double factor = std::min(m_outermost.width() / plan().radiusX, // of both
                                       m_outermost.height() / plan().radiusY);
        double wanted = 1 + m_ring / narrowest();
        if (wanted > factor)
            wanted = 1 + (m_mark + 2) / narrowest(); // without words, but names of sectors keep some room
        if (wanted > factor)
            return false;
        plan().radiusX *= wanted;
        plan().radiusY *= wanted;
        plan().hole /= wanted;
        for (double &radius : plan().radii)
            radius /= wanted;
        plan().radii.push_back(1);
        m_grid.levels.push_back(level);
        return true;
    }

    /// Between the marks of the ring before, or the middle, and its own; of one that is empty it takes half.
    Span freeUnder(std::size_t ring)
    {
        const double inner = ring == 0 ? plan().hole : plan().radii[ring - 1];
        const double innermost = ring < 2 ? plan().hole : plan().radii[ring - 2];
        Span marks{innermost, plan().radii[ring]};
        forMarks([&](QPointF at) {
            const double radius = plan().radiusOf(at);
            if (radius < inner)
                marks.from = std::max(marks.from, radius);
            else
                marks.to = std::min(marks.to, radius);
        });
        const double half = m_mark / 2 / narrowest();
        Span free{marks.from + half, marks.to - half};
        if (ring == 0)
            free.from = inner;
        else if (marks.from == innermost)
            free.from = (innermost + inner) / 2;
        if (marks.to == plan().radii[ring])
            free.to = (inner + marks.to) / 2;
        // A line that may stay does so.
        if (free.to - inner >= 2 * half)
            free.from = inner;
        return free;
    }

    /// Where marks leave no room for a ring: a narrow one between their middles, so that all stay on theirs;
    /// the innermost one takes room from the middle.
    Span betweenMarks(std::size_t ring)
    {
        constexpr double leftOfHole = 0.125;
        const double inner = ring == 0 ? plan().hole : plan().radii[ring - 1];
        Span marks{ring < 2 ? plan().hole : plan().radii[ring - 2], plan().radii[ring]};
        forMarks([&](QPointF at) {
            const double radius = plan().radiusOf(at);
            (radius < inner ? marks.from : marks.to) =
                radius < inner ? std::max(marks.from, radius) : std::min(marks.to, radius);
        });
        if (ring == 0)
            return {leftOfHole * inner, std::max(inner, marks.to - m_mark / 2 / narrowest())};
        const double edge = 0.02 * marks.length();
        return {marks.from + edge, marks.to - edge};
    }

    /// One where nobody is any more.
    bool takeSector(const QString &name, const QStringList &used)
    {
        for (QString &sector : m_grid.sectors) {
            if (!used.contains(sector)) {
                sector = name;
                return true;
            }
        }
        return false;
    }

    /// At an end of one that is there, the last if possible.
    bool addSector(const QString &name)
    {
        if (m_grid.sectors.size() < 2)
            return false; // then it is one round
        const std::size_t all = plan().begins.size();
        std::vector<double> lasts = plan().begins; // of each sector, where its marks end
        forMarks([&](QPointF at) {
            const double radius = plan().radiusOf(at);
            const double angle = plan().angleOf(at);
            const auto sector = std::ranges::upper_bound(plan().begins, angle) - plan().begins.begin() - 1;
            const double half = m_mark / 2 / std::max(radius * narrowest() * 2 * std::numbers::pi, m_mark);
            lasts[std::size_t(sector)] = std::max(lasts[std::size_t(sector)], angle + half);
        });
        const double least = m_mark / (ringOf(name) * narrowest() * 2 * std::numbers::pi);
        std::size_t best = all;
        double most = least;
        for (std::size_t i = all; i-- > 0;) {
            const double width = plan().endOf(int(i)) - lasts[i];
            if (width >= most && (best == all || width > 2 * most)) {
                best = i;
                most = width;
            }
        }
        if (best == all) { // somewhere its mark may stand across lines
            for (std::size_t i = 0; i < all; ++i) {
                if (const double width = plan().endOf(int(i)) - lasts[i]; width > (best == all ? 0 : most)) {
                    best = i;
                    most = width;
                }
            }
        }
        if (best == all)
            return false;
        const auto after = std::ptrdiff_t(best) + 1;
        plan().begins.insert(plan().begins.begin() + after, plan().endOf(int(best)) - most);
        m_grid.sectors.insert(after, name);
        return true;
    }

    /// The innermost that those of a sector stand on: where one has the most room there.
    double ringOf(const QString &name)
    {
        const auto sector = std::size_t(m_people.sectorNames(m_diagram).indexOf(name));
        for (std::size_t ring = 0; ring < m_people.levels.size(); ++ring) {
            if (m_people.cells[ring * m_people.keys.size() + sector].empty())
                continue;
            const auto on = std::ranges::find(m_grid.levels, m_people.levels[ring]) - m_grid.levels.begin();
            const double inner = on == 0 ? plan().hole : plan().radii[std::size_t(on) - 1];
            const double outer = plan().radii[std::size_t(on)];
            return std::max((inner + outer) / 2, outer - m_mark / narrowest());
        }
        return 1;
    }

    RingGrid m_grid;
    const Diagram &m_diagram;
    const RingPeople &m_people;
    const Arrangement &m_before;
    const double m_mark;
    const double m_ring;
    const QSizeF m_outermost;
};

} // namespace

std::optional<RingGrid> widened(const RingGrid &grid, const Diagram &diagram, const RingPeople &people,
                                const Arrangement &before, double mark, double ring, QSizeF outermost)
{
    return Widening(grid, diagram, people, before, mark, ring, outermost).run();
}

} // namespace copse
