#include "drawing/anotherpage.h"

#include "drawing/detail.h"
#include "drawing/hulls.h"
#include "drawing/labelling.h"
#include "drawing/pageframe.h"

#include <algorithm>

namespace copse {

std::vector<std::vector<int>> neighboursOf(const Diagram &diagram)
{
    std::vector<std::vector<int>> neighbours(diagram.nodes.size());
    for (const DiagramLink &link : diagram.links) {
        neighbours[std::size_t(link.from)].push_back(link.to);
        neighbours[std::size_t(link.to)].push_back(link.from);
    }
    return neighbours;
}

Arrangement onPage(const Diagram &diagram, const ViewSpec &view, Arrangement before)
{
    if (!before.page.isEmpty())
        return before;
    const QRectF area = pageFrame(diagram, view).area;
    before.page = view.page + (before.area.size() - area.size());
    before.area.moveTopLeft(area.topLeft());
    for (Arrangement::Kept &kept : before.things)
        kept.place.centre += area.topLeft();
    before.grid = moved(before.grid, area.topLeft());
    const Detail usual = detailFor(diagram, before.type, area.size(), usualFill);
    if (!before.hasSeconds) // it was kept before views said so
        before.hasSeconds = usual.hasSeconds && usual.nameSize == before.nameSize;
    return before;
}

std::optional<Layout> onAnotherPage(const Diagram &diagram, const ViewSpec &view, const Arrangement &before,
                                    const std::atomic_bool *cancelled)
{
    const QRectF area = pageFrame(diagram, view).area;
    Detail detail = detailFor(diagram, typeScale(view.theme, view.page), area.size(), usualFill);
    Layout layout = emptyLayout(area, diagram, detail);
    const double right = area.width() / before.area.width();
    const double down = area.height() / before.area.height();
    std::size_t known = 0;
    for (std::size_t i = 0; i < diagram.nodes.size(); ++i) {
        const auto kept = before.things.constFind(diagram.nodes[i].id);
        if (kept == before.things.constEnd() || !kept->place.shown)
            continue;
        const QPointF from = kept->place.centre - before.area.topLeft();
        layout.places[i].centre = area.topLeft() + QPointF(from.x() * right, from.y() * down);
        layout.places[i].side = kept->place.side;
        ++known;
    }
    if (2 * known < diagram.nodes.size())
        return std::nullopt;
    const std::vector<std::vector<int>> neighbours = neighboursOf(diagram);
    for (std::size_t i = 0; i < diagram.nodes.size(); ++i) {
        Place &place = layout.places[i];
        if (!place.centre.isNull())
            continue;
        place.centre = area.center();
        for (const int other : neighbours[i]) {
            if (!layout.places[std::size_t(other)].centre.isNull())
                place.centre = layout.places[std::size_t(other)].centre;
        }
    }
    if (!settleLabels(diagram, detail, std::vector<QRectF>(diagram.nodes.size(), area), layout, cancelled))
        return std::nullopt;
    if (diagram.picture == PictureKind::Hulls) {
        const double share = std::min(right, down);
        layout.airOf.assign(diagram.nodes.size(), -1);
        for (std::size_t i = 0; i < diagram.nodes.size(); ++i) {
            const auto kept = before.things.constFind(diagram.nodes[i].id);
            if (kept != before.things.constEnd())
                layout.airOf[i] = share * kept->air;
        }
        if (!addHulls(diagram, hullSetsOf(diagram), layout, {}, cancelled))
            return std::nullopt;
    }
    return layout;
}

} // namespace copse
