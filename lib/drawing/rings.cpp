#include "drawing/rings.h"

#include "drawing/measures.h"
#include "drawing/pageframe.h"
#include "drawing/ringcells.h"
#include "drawing/ringdivision.h"
#include "drawing/ringguides.h"
#include "drawing/ringkeeping.h"
#include "drawing/ringnaming.h"
#include "drawing/ringsqueeze.h"
#include "drawing/ringwidening.h"
#include "drawing/room.h"
#include "drawing/sectornames.h"
#include "drawing/textmeasure.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <optional>

namespace copse {

namespace {

constexpr std::size_t mostToName = 500; // people; above that marks come first
constexpr double air = 1.5;
// Rounds of giving more room to rings that lack it.
constexpr int mostRounds = 14;
constexpr int mostRoundsInVain = 5;

constexpr double mostBonusOfRing = 2.5;
constexpr double mostBonusOfSector = 1.5; // a sector is as wide as its people are many

/// How the words of people are written for one try.
struct Writing
{
    double nameSize = 0;
    bool isBeside = false; ///< the name at the right of its mark, else below
};

class Rings
{
public:
    Rings(const Diagram &diagram, const ViewSpec &view, const Arrangement *before,
          const std::atomic_bool *cancelled)
        : m_diagram(diagram)
        , m_frame(pageFrame(diagram, view))
        , m_type(m_frame.type)
        , m_area(m_frame.area)
        , m_before(before)
        , m_cancelled(cancelled)
        , m_people(ringPeople(diagram))
    {
        m_layout.area = m_area;
        m_layout.places.resize(diagram.nodes.size());
        m_layout.markSize = m_type.largestMark;
        m_layout.nameSize = m_type.smallestName;
        m_layout.groupSize = m_type.largestGroupName;
    }

    std::optional<Layout> run()
    {
        const bool isKept = !m_people.cells.empty() && keep();
        if (!isKept) {
            if (m_before)
                m_people.order(m_diagram, *m_before);
            if (m_people.cells.empty()) {
                placeOutermost(RingPeople::Spare::Sector);
                placeGroup();
                return std::move(m_layout);
            }
            placeWithSpares();
        }
        if (isCancelled())
            return std::nullopt;
        addGuides();
        if (!isKept)
            nameMore(m_diagram, m_people, m_plan, takenOn(m_plan),
                     m_isCrowd ? FewNames::Nobody : FewNames::Shown, m_layout, m_cancelled);
        if (isCancelled())
            return std::nullopt;
        m_layout.grid = RingGrid{m_plan, m_people.levels, m_people.sectorNames(m_diagram), m_isCrowd};
        return std::move(m_layout);
    }

private:
    bool isCancelled() const { return m_cancelled && *m_cancelled; }
    const DiagramNode &node(int number) const { return m_diagram.nodes[std::size_t(number)]; }
    Place &place(int number) { return m_layout.places[std::size_t(number)]; }
    double wordsSize() const { return m_type.smallestName; }
    double sectorSize() const { return m_type.largestName; }
    int rings() const { return int(m_people.levels.size()); }
    int sectors() const { return int(m_people.keys.size()); }

    /// On the rings of the one before, where that had any.
    bool keep()
    {
        const auto *grid = m_before ? std::get_if<RingGrid>(&m_before->grid) : nullptr;
        if (!grid || m_people.group < 0 || !m_before->things.contains(node(m_people.group).id))
            return false;
        const Layout fresh = m_layout;
        const QSizeF half = m_before->area.size() / 2;
        const std::optional<RingGrid> wide =
            widened(*grid, m_diagram, m_people, *m_before, extent(m_before->markSize) + 1, spareOutside(),
                    half - QSizeF(1, 1));
        RingPeople people = m_people;
        if (!wide || !people.standOn(m_diagram, wide->levels, wide->sectors))
            return false;
        std::swap(m_people, people);
        m_plan = wide->plan;
        m_layout.area = m_before->area;
        m_layout.page = m_before->page;
        m_layout.markSize = m_before->markSize;
        m_layout.nameSize = m_before->nameSize;
        m_layout.groupSize = m_before->groupSize;
        const Arrangement::Kept &group = *m_before->things.constFind(node(m_people.group).id);
        Place &where = place(m_people.group) = group.place;
        if (group.name != node(m_people.group).name && !where.label.isEmpty())
            where.label = elidedText(node(m_people.group).name,
                                     where.box.width() - groupLabelSize(0, m_layout.groupSize).width(),
                                     m_layout.groupSize, true);
        if (keepRings(m_diagram, m_people, *wide, *m_before, takenOn(m_plan), m_layout, m_cancelled)) {
            m_isCrowd = grid->isCrowd;
            return true;
        }
        std::swap(m_people, people);
        m_plan = {};
        m_layout = fresh;
        return false;
    }

    /// As large as an area allows with the names of sectors beside it.
    QSizeF outermostIn(const QRectF &area) const
    {
        double widest = 0;
        for (int i = 0; i < sectors(); ++i)
            widest = std::max(widest, textWidth(m_people.sectorName(m_diagram, i), sectorSize()));
        return outermostRing(area, {widest > 0 ? std::min(widest, 0.14 * area.width()) + airOutside : 1,
                                    widest > 0 ? std::min(1.3 * sectorSize(), 0.1 * area.height()) + 2 : 1});
    }

    /// With room for a ring outside, where there is none yet of those whose level is not recorded; names of
    /// sectors may leave theirs to it.
    void placeOutermost(RingPeople::Spare spare)
    {
        m_plan.centre = m_area.center();
        QSizeF outermost = outermostIn(m_area);
        const double narrowest = std::min(outermost.width(), outermost.height());
        const bool isSpared = spare == RingPeople::Spare::SectorAndRings || sectors() < 2;
        if (isSpared && !m_people.levels.empty() && m_people.levels.back() != Level::NotRecorded &&
            8 * spareOutside() < narrowest)
            outermost *= 1 - spareOutside() / narrowest;
        m_plan.radiusX = outermost.width();
        m_plan.radiusY = outermost.height();
    }

    void placeGroup()
    {
        if (m_people.group < 0)
            return;
        Place &where = place(m_people.group);
        where.centre = m_plan.centre;
        // Smaller words first, then shorter ones, then the badge alone.
        struct Try
        {
            double size, width;
        };
        const double large = m_type.largestGroupName;
        const double small = m_type.smallestGroupName;
        const double widest = 0.58 * m_plan.radiusX;
        for (const Try &one :
             {Try{large, widest}, {(large + small) / 2, widest}, {small, widest}, {small, 0}}) {
            m_layout.groupSize = one.size;
            where.label = elidedText(node(m_people.group).name, one.width, one.size, true);
            const QSizeF label = where.label.isEmpty()
                                     ? badgeAloneSize(one.size)
                                     : groupLabelSize(textWidth(where.label, one.size, true), one.size);
            where.box = QRectF(m_plan.centre - QPointF(label.width() / 2, label.height() / 2), label);
            if (label.width() <= 0.75 * m_plan.radiusX &&
                (where.label == node(m_people.group).name || one.size == small))
                break;
        }
        m_plan.hole = (where.box.height() / 2 + 3) / m_plan.radiusY;
        if (m_plan.hole > 0.5 || where.box.width() > m_plan.radiusX) { // not even the badge leaves room
            where.shown = false;
            m_plan.hole = 0;
        }
    }

    /// The group's label, with air; null: not shown.
    QRectF middleBox() const
    {
        return m_people.group >= 0 && m_layout.places[std::size_t(m_people.group)].shown
                   ? m_layout.places[std::size_t(m_people.group)].box.adjusted(-4, -3, 4, 3)
                   : QRectF();
    }

    double extent(double markSize) const
    {
        return markExtent(markSize * m_people.largestScale, m_diagram.hasShapes());
    }
    double ownExtent(int person) const
    {
        return markExtent(m_layout.markSize * node(person).scale, m_diagram.hasShapes());
    }

    QSizeF boxSize(int person, const Writing &writing) const
    {
        const double mark = extent(m_type.largestMark);
        const double words = textWidth(nameOf(person, writing.nameSize), writing.nameSize);
        const double line = nameLineHeight(writing.nameSize);
        return writing.isBeside ? QSizeF(words > 0 ? mark + 2 + words : mark, std::max(mark, line))
                                : QSizeF(std::max(mark, words), mark + 0.5 + line);
    }

    QString nameOf(int person, double size) const { return ringNameOf(node(person), size, m_area); }

    double wordsHeight() const { return nameLineHeight(wordsSize()) + 4; }
    double lowestSpare() const
    {
        return m_people.count > int(mostToName) ? extent(m_type.smallestMark) + 2
                                                : std::max(extent(m_type.largestMark) + 2, wordsHeight());
    }

    /// Where there are sectors its words stand at one side of the top, where the ring is narrower.
    double spareOutside() const { return lowestSpare() + (sectors() > 1 ? 0.6 * wordsSize() : 0); }

    void divide(RingPlan &plan, const std::vector<double> &needOfCell, const std::vector<double> &ringBonus,
                const std::vector<double> &sectorBonus) const
    {
        RingDivision division;
        division.middle = middleBox();
        division.lowest = extent(m_type.largestMark) + wordsHeight() + 2;
        if (m_isCrowd)
            division.lowest = wordsHeight() * rings() < 0.5 * plan.radiusY
                                  ? wordsHeight()
                                  : 1.5 * extent(m_type.smallestMark) + 2;
        division.lowestSpare = lowestSpare();
        division.divide(plan, m_people, needOfCell, ringBonus, sectorBonus);
    }

    std::vector<QRectF> takenOn(const RingPlan &plan) const
    {
        std::vector<QRectF> taken = ringWordBoxes(m_people, plan, wordsSize());
        if (m_drawn) // a ring may have room for its words once the spare one within is gone
            std::ranges::copy(ringWordBoxes(*m_drawn, withoutSpares(plan, m_people, *m_drawn), wordsSize()),
                              std::back_inserter(taken));
        std::erase_if(taken, [](const QRectF &box) { return box.isNull(); });
        if (const QRectF middle = middleBox(); !middle.isNull())
            taken.push_back(middle);
        return taken;
    }

    /// One way of dividing the rings, and who found a place with a name.
    struct Trial
    {
        Writing writing;
        RingPlan plan;
        std::vector<std::vector<QRectF>> boxes; // of each cell; empty: no room for all its names
        int lacking = 0;                        // people of those cells
    };

    Trial trial(const Writing &writing)
    {
        std::vector<std::vector<double>> widths(m_people.cells.size());
        std::vector<double> needs(m_people.cells.size(), 0);
        double height = 0;
        for (std::size_t i = 0; i < m_people.cells.size(); ++i) {
            for (const int person : m_people.cells[i]) {
                const QSizeF size = boxSize(person, writing);
                widths[i].push_back(size.width());
                height = size.height();
                needs[i] += (size.width() + 4) * (size.height() + 2);
            }
        }
        std::vector<double> ringBonus(m_people.levels.size(), 1);
        std::vector<double> sectorBonus(m_people.keys.size(), 1);
        Trial best;
        int inVain = 0;
        for (int round = 0; round < mostRounds && !isCancelled(); ++round) {
            Trial now{writing, m_plan, {}, 0};
            divide(now.plan, needs, ringBonus, sectorBonus);
            const RingCells cells(now.plan, m_area, takenOn(now.plan), air);
            for (std::size_t i = 0; i < m_people.cells.size(); ++i) {
                now.boxes.push_back(m_people.cells[i].empty()
                                        ? std::vector<QRectF>()
                                        : cells.rows(int(i), widths[i], height, {3.5, 1.5}));
                if (m_people.cells[i].empty() || !now.boxes.back().empty())
                    continue;
                now.lacking += int(m_people.cells[i].size());
                double &ring = ringBonus[i / m_people.keys.size()];
                double &sector = sectorBonus[i % m_people.keys.size()];
                ring = std::min(1.15 * ring, mostBonusOfRing);
                sector = std::min(1.08 * sector, mostBonusOfSector);
            }
            ++inVain;
            if (best.boxes.empty() || now.lacking < best.lacking) {
                best = std::move(now);
                inVain = 0;
            }
            if (best.lacking == 0 || inVain == mostRoundsInVain)
                break;
        }
        return best;
    }

    /// With a sector where nobody is yet, and rings where all keep their names by it, so that the first who
    /// comes there moves nobody.
    void placeWithSpares()
    {
        const RingPeople people = m_people;
        const Layout layout = m_layout;
        if (placeWith(RingPeople::Spare::Sector, people) < m_people.count || isCancelled())
            return;
        const RingPlan plan = m_plan;
        const Layout named = std::exchange(m_layout, layout);
        if (placeWith(RingPeople::Spare::SectorAndRings, people) == m_people.count || isCancelled())
            return;
        m_plan = plan;
        m_layout = named;
        m_isCrowd = false;
    }

    /// How many have a name then; -1: marks come first.
    int placeWith(RingPeople::Spare spare, const RingPeople &people)
    {
        m_people = people.with(spare);
        m_drawn = &people;
        placeOutermost(spare);
        placeGroup();
        const int named = chooseAndPlace();
        if (isCancelled())
            return named;
        m_plan = withoutSpares(m_plan, m_people, people);
        m_people = people;
        m_drawn = nullptr;
        return named;
    }

    /// How many have a name then; -1: marks come first.
    int chooseAndPlace()
    {
        const double middle = (m_type.largestName + m_type.smallestName) / 2;
        // What names everybody, or else most of them.
        std::optional<Layout> best;
        RingPlan bestPlan;
        int bestNamed = -1;
        for (const Writing &writing :
             {Writing{m_type.largestName, false}, Writing{m_type.largestName, true}, Writing{middle, true},
              Writing{m_type.smallestName, false}, Writing{m_type.smallestName, true}}) {
            if (m_people.count > int(mostToName) || isCancelled())
                break;
            if (!mayFit(writing) && !(writing.isBeside && writing.nameSize == m_type.smallestName))
                continue;
            const RingPlan plan = m_plan;
            const Layout layout = m_layout;
            const Trial now = trial(writing);
            const int named = now.boxes.empty() ? -1 : squeeze(now);
            if (named > bestNamed) {
                bestNamed = named;
                best = m_layout;
                bestPlan = m_plan;
            }
            m_plan = plan;
            m_layout = layout;
            if (bestNamed == m_people.count)
                break;
        }
        if (best) {
            m_layout = std::move(*best);
            m_plan = bestPlan;
            return bestNamed;
        }
        std::vector<double> needs;
        for (const std::vector<int> &people : m_people.cells)
            needs.push_back(double(people.size()));
        m_isCrowd = true;
        divideForMarks(needs);
        if (isCancelled())
            return -1; // perhaps before there was a plan
        m_layout.nameSize = m_type.smallestName;
        placeMarks();
        return -1;
    }

    /// So that as few as possible find no place even as the smallest mark.
    void divideForMarks(const std::vector<double> &needs)
    {
        constexpr int rounds = 8;
        std::vector<double> ringBonus(m_people.levels.size(), 1);
        std::vector<double> sectorBonus(m_people.keys.size(), 1);
        std::optional<RingPlan> best;
        int fewest = 0;
        for (int round = 0; !best || (round < rounds && !isCancelled() && fewest > 0); ++round) {
            RingPlan plan = m_plan;
            divide(plan, needs, ringBonus, sectorBonus);
            const RingCells cells(plan, m_area, takenOn(plan), 0);
            int lacking = 0;
            for (std::size_t i = 0; i < m_people.cells.size(); ++i) {
                const int count = int(m_people.cells[i].size());
                const int missing = count - cells.capacity(int(i), count, smallestSide());
                lacking += missing;
                if (missing > 0) {
                    ringBonus[i / m_people.keys.size()] *= 1.15;
                    sectorBonus[i % m_people.keys.size()] *= 1.15;
                }
            }
            if (!best || lacking < fewest) {
                fewest = lacking;
                best = std::move(plan);
            }
        }
        if (best)
            m_plan = std::move(*best);
    }

    double smallestSide() const { return extent(m_type.smallestMark) + 0.3; }

    /// Where far too little room is, there is no need to try.
    bool mayFit(const Writing &writing) const
    {
        double need = 0;
        for (const std::vector<int> &people : m_people.cells) {
            for (const int person : people) {
                const QSizeF size = boxSize(person, writing);
                need += size.width() * size.height();
            }
        }
        return need < 2.5 * m_plan.radiusX * m_plan.radiusY;
    }

    /// Where there is no room for names as a rule.
    void placeMarks()
    {
        const RingCells cells(m_plan, m_area, takenOn(m_plan), 0);
        const auto forEachCell = [&](auto &&use) {
            for (std::size_t i = 0; i < m_people.cells.size() && !isCancelled(); ++i) {
                if (!m_people.cells[i].empty())
                    use(int(i), m_people.cells[i]);
            }
        };
        const double smallest = smallestSide();
        double side = extent(m_type.largestMark) + 1;
        forEachCell([&](int cell, const std::vector<int> &people) {
            side =
                std::max(smallest, std::min(side, cells.sideFor(cell, int(people.size()), smallest, side)));
        });
        // The mark of that extent.
        double low = m_type.smallestMark;
        double high = m_type.largestMark;
        for (int step = 0; step < 30; ++step) {
            const double middle = (low + high) / 2;
            const double spare =
                0.7 * (middle - m_type.smallestMark) / (m_type.largestMark - m_type.smallestMark);
            (extent(middle) + 0.3 + spare <= side ? low : high) = middle;
        }
        m_layout.markSize = low;
        forEachCell([&](int cell, const std::vector<int> &people) {
            const std::vector<QPointF> points = cells.lattice(cell, int(people.size()), side);
            // Where not all fit, those who are shown are spread over the list.
            for (std::size_t i = 0; i < people.size(); ++i) {
                Place &where = place(people[i]);
                const std::size_t at = i * points.size() / people.size();
                where.shown = points.size() == people.size() || (i + 1) * points.size() / people.size() > at;
                where.centre = where.shown ? points[at] : m_plan.centre;
            }
        });
    }

    void placeNamed(const Trial &trial)
    {
        for (std::size_t i = 0; i < m_people.cells.size(); ++i) {
            for (std::size_t k = 0; k < trial.boxes[i].size(); ++k) {
                const int person = m_people.cells[i][k];
                const QRectF &box = trial.boxes[i][k];
                Place &where = place(person);
                where.label = nameOf(person, m_layout.nameSize);
                const double mark = extent(m_layout.markSize);
                where.side = trial.writing.isBeside ? LabelSide::Right : LabelSide::Below;
                where.centre = trial.writing.isBeside ? QPointF(box.left() + mark / 2, box.center().y())
                                                      : QPointF(box.center().x(), box.top() + mark / 2);
                where.box = wordsOf(person, where.side);
            }
        }
    }

    QRectF wordsOf(int person, LabelSide side)
    {
        const Place &where = place(person);
        if (where.label.isEmpty())
            return {};
        const double width = textWidth(where.label, m_layout.nameSize);
        return wordsBox(where.centre, ownExtent(person), side, {width, nameLineHeight(m_layout.nameSize)});
    }

    /// What nobody may be on: words, and those who have their place.
    Room roomLeft(const std::vector<QRectF> &taken)
    {
        Room room(m_area, std::max(8., extent(m_layout.markSize)));
        for (const QRectF &box : taken)
            room.take(box, -2);
        return room;
    }

    /// Names that do not fit their cell reach across its lines, and marks shrink, but not to dots. How many
    /// people have a name then; -1: somebody would have no place.
    int squeeze(const Trial &trial)
    {
        m_plan = trial.plan;
        m_layout.nameSize = trial.writing.nameSize;
        for (const double share : {1., 0.85, 0.7}) {
            m_layout.markSize = share * m_type.largestMark;
            placeNamed(trial);
            if (squeezeOthers(trial))
                return int(std::ranges::count_if(m_layout.places,
                                                 [](const Place &where) { return !where.label.isEmpty(); })) -
                       (m_people.group >= 0 && !place(m_people.group).label.isEmpty());
        }
        return -1;
    }

    bool squeezeOthers(const Trial &trial)
    {
        const std::vector<QRectF> taken = takenOn(m_plan);
        const RingCells cells(m_plan, m_area, taken, air);
        Room room = roomLeft(taken);
        std::vector<Squeezed> people;
        for (std::size_t i = 0; i < m_people.cells.size(); ++i) {
            for (const int person : m_people.cells[i]) {
                if (!trial.boxes[i].empty()) {
                    room.take(markBox(place(person).centre, ownExtent(person) + 1), person);
                    room.take(place(person).box.adjusted(-1, 0, 1, 0), person);
                    continue;
                }
                const QString name = nameOf(person, m_layout.nameSize);
                Squeezed one;
                one.person = person;
                one.cell = int(i);
                one.extent = ownExtent(person);
                if (!name.isEmpty())
                    one.words = {textWidth(name, m_layout.nameSize), nameLineHeight(m_layout.nameSize)};
                people.push_back(one);
            }
        }
        std::optional<std::vector<Squeezed>> found;
        std::ptrdiff_t most = -1;
        for (const SqueezeOrder order :
             {SqueezeOrder::MiddleFirst, SqueezeOrder::TopFirst, SqueezeOrder::EdgeFirst}) {
            if (isCancelled() || most == std::ptrdiff_t(people.size()))
                break;
            auto now = squeezed(people, m_plan, cells, room, order);
            const std::ptrdiff_t named = now ? std::ranges::count(*now, true, &Squeezed::isNamed) : -1;
            if (named > most) {
                most = named;
                found = std::move(now);
            }
        }
        if (!found)
            return false;
        for (const Squeezed &one : *found) {
            Place &where = place(one.person);
            where.centre = one.centre;
            where.side = one.side;
            where.label = one.isNamed ? nameOf(one.person, m_layout.nameSize) : QString();
            where.box = wordsOf(one.person, one.side);
        }
        return true;
    }

    void addGuides()
    {
        m_layout.guides = ringGuides(m_people, m_plan, wordsSize());
        for (Guide &name : sectorNames(m_diagram, m_people, m_plan, m_layout.area, sectorSize()))
            m_layout.guides.push_back(std::move(name));
    }

    const Diagram &m_diagram;
    const PageFrame m_frame;
    const TypeScale m_type;
    const QRectF m_area;
    const Arrangement *m_before; // null: there was no picture
    const std::atomic_bool *m_cancelled;
    RingPeople m_people;
    const RingPeople *m_drawn = nullptr; // while m_people has spares: who is there without them
    bool m_isCrowd = false;              // marks come before names
    RingPlan m_plan;
    Layout m_layout;
};

} // namespace

std::optional<Layout> layOutRings(const Diagram &diagram, const ViewSpec &view, const Arrangement *before,
                                  const std::atomic_bool *cancelled)
{
    return Rings(diagram, view, before, cancelled).run();
}

} // namespace copse
