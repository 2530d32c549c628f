#include "drawing/ringguides.h"

#include "drawing/measures.h"
#include "drawing/textmeasure.h"

#include <algorithm>
#include <cmath>

namespace copse {

namespace {

constexpr double sharesOfWords[] = {1, 0.85, 0.7, 0.55}; // in a ring that is too low for the whole

} // namespace

RingPlan withoutSpares(RingPlan plan, const RingPeople &spared, const RingPeople &people)
{
    for (std::size_t ring = spared.levels.size(); ring-- > 0;) {
        if (std::ranges::find(people.levels, spared.levels[ring]) == people.levels.end())
            plan.radii.erase(plan.radii.begin() + std::ptrdiff_t(ring));
    }
    plan.begins.resize(people.keys.size());
    return plan;
}

std::vector<QRectF> ringWordBoxes(const RingPeople &people, const RingPlan &plan, double size)
{
    std::vector<QRectF> boxes;
    const double height = nameLineHeight(size);
    const bool hasSectors = people.keys.size() > 1;
    for (int ring = 0; ring < int(people.levels.size()); ++ring) {
        const double whole = textWidth(people.ringName(ring), size);
        const double outer = plan.radii[std::size_t(ring)];
        const double inner = ring == 0 ? plan.hole : plan.radii[std::size_t(ring) - 1];
        boxes.push_back({});
        for (const double share : sharesOfWords) {
            const double width = share * whole + 6;
            // The outline falls towards the ends of the words.
            const double x = (hasSectors ? width : width / 2) / plan.radiusX;
            const double top =
                plan.centre.y() - plan.radiusY * std::sqrt(std::max(0., outer * outer - x * x));
            // In the first sector, which is the widest.
            const QRectF box(hasSectors ? plan.centre.x() : plan.centre.x() - width / 2, top + 1.5, width,
                             height);
            if (x < outer && box.bottom() <= plan.centre.y() - inner * plan.radiusY - 0.5) {
                boxes.back() = box;
                break;
            }
        }
    }
    return boxes;
}

std::vector<Guide> ringGuides(const RingPeople &people, const RingPlan &plan, double size)
{
    std::vector<Guide> guides;
    for (int i = 0; people.keys.size() > 1 && i < int(people.keys.size()); ++i)
        guides.push_back({.kind = Guide::Kind::Sector,
                          .path = plan.wedge(i),
                          .colour = std::max(-1, people.keys[std::size_t(i)])});
    for (const double radius : plan.radii)
        guides.push_back({.kind = Guide::Kind::Ring, .path = plan.outline(radius)});
    const std::vector<QRectF> words = ringWordBoxes(people, plan, size);
    for (int ring = 0; ring < int(people.levels.size()); ++ring) {
        const QRectF &box = words[std::size_t(ring)];
        const QString name = elidedText(people.ringName(ring), box.width() - 6 + 0.01, size);
        if (!box.isNull() && !name.isEmpty())
            guides.push_back({.kind = Guide::Kind::Ring,
                              .words = name,
                              .at = {box.center().x(), box.center().y() + capHeight(size) / 2},
                              .size = size});
    }
    return guides;
}

} // namespace copse
