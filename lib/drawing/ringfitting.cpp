#include "drawing/ringfitting.h"

#include "drawing/measures.h"
#include "drawing/ringkeeping.h"
#include "drawing/textmeasure.h"

#include <algorithm>
#include <numeric>

namespace copse {

namespace {

/// From the first to the last of some; empty: nobody is there.
struct Span
{
    double from = 1e9;
    double to = -1e9;
    void add(double at)
    {
        from = std::min(from, at);
        to = std::max(to, at);
    }
    bool isEmpty() const { return from > to; }
};

/// The lines between neighbours, which may stay where they part them. False where some stand among others.
bool part(const std::vector<Span> &spans, const std::vector<double *> &lines)
{
    for (std::size_t i = 0; i < lines.size(); ++i) {
        double before = i == 0 ? 0 : *lines[i - 1];
        double after = 1e9;
        for (std::size_t k = 0; k < spans.size(); ++k) {
            if (spans[k].isEmpty())
                continue;
            if (k <= i)
                before = std::max(before, spans[k].to);
            else
                after = std::min(after, spans[k].from);
        }
        if (before >= after)
            return false;
        if (*lines[i] <= before || *lines[i] >= after)
            *lines[i] = after < 1e9 ? (before + after) / 2 : before + 1e-3;
    }
    return true;
}

} // namespace

std::optional<RingGrid> fittedTo(const Arrangement &there, const Diagram &diagram, const RingGrid &grid)
{
    RingGrid fitted = grid;
    RingPlan &plan = fitted.plan;
    RingPeople people = ringPeople(diagram);
    if (!people.standOn(diagram, grid.levels, grid.sectors))
        return std::nullopt;
    const auto placeOf = [&](int node) {
        const auto kept = there.things.constFind(diagram.nodes[std::size_t(node)].id);
        return kept == there.things.constEnd() || !kept->place.shown ? nullptr : &kept->place;
    };
    if (const Place *group = people.group < 0 ? nullptr : placeOf(people.group))
        plan.centre = group->centre;
    const double half =
        markExtent(there.markSize, diagram.hasShapes()) / 2 / std::min(plan.radiusX, plan.radiusY);
    std::vector<Span> radii(grid.levels.size());
    std::vector<Span> angles(people.keys.size());
    double outermost = 1;
    double farthest = 0;
    for (std::size_t cell = 0; cell < people.cells.size(); ++cell) {
        for (const int person : people.cells[cell]) {
            const Place *place = placeOf(person);
            if (!place)
                continue;
            const double radius = plan.radiusOf(place->centre);
            radii[cell / angles.size()].add(radius);
            angles[cell % angles.size()].add(plan.angleOf(place->centre));
            outermost = std::max(outermost, radius + half);
            farthest = std::max(farthest, radius);
        }
    }
    outermost = std::min({outermost, (there.area.width() / 2 - 1) / plan.radiusX,
                          (there.area.height() / 2 - 1) / plan.radiusY});
    if (outermost <= farthest)
        return std::nullopt;
    // Sectors may have come in another order.
    std::vector<std::size_t> order(angles.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, {}, [&](std::size_t sector) { return angles[sector].from; });
    std::vector<Span> inOrder;
    for (std::size_t i = 0; i < order.size(); ++i) {
        fitted.sectors[qsizetype(i)] = grid.sectors[qsizetype(order[i])];
        inOrder.push_back(angles[order[i]]);
    }
    std::vector<double *> rings;
    for (std::size_t i = 0; i + 1 < plan.radii.size(); ++i)
        rings.push_back(&plan.radii[i]);
    std::vector<double *> sectors;
    for (std::size_t i = 1; i < plan.begins.size(); ++i)
        sectors.push_back(&plan.begins[i]);
    plan.radii.back() = outermost;
    if (!part(radii, rings) || !part(inOrder, sectors))
        return std::nullopt;
    plan.radiusX *= outermost;
    plan.radiusY *= outermost;
    plan.hole /= outermost;
    for (double &radius : plan.radii)
        radius /= outermost;
    return fitted;
}

void nameAgain(Arrangement &there, const Diagram &diagram)
{
    for (const DiagramNode &node : diagram.nodes) {
        Place &place = there.things[node.id].place;
        if (!node.isMark() || !place.shown)
            continue;
        place.label = ringNameOf(node, there.nameSize, there.area);
        place.box = {};
        if (!place.label.isEmpty())
            place.box = wordsBox(place.centre, markExtent(there.markSize * node.scale, diagram.hasShapes()),
                                 place.side,
                                 {textWidth(place.label, there.nameSize), nameLineHeight(there.nameSize)});
    }
}

} // namespace copse
