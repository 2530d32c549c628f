#include "drawing/orderedlayout.h"

#include "drawing/layers.h"
#include "drawing/matrix.h"
#include "drawing/ringfitting.h"
#include "drawing/rings.h"

namespace copse {

namespace {

std::optional<Layout> laidOut(const Diagram &diagram, const ViewSpec &view, const Arrangement *before,
                              const std::atomic_bool *cancelled)
{
    switch (diagram.picture) {
    case PictureKind::Rings:
        return layOutRings(diagram, view, before, cancelled);
    case PictureKind::Matrix:
        return layOutMatrix(diagram, view, before, cancelled);
    default:
        return layOutLayers(diagram, view, before, cancelled);
    }
}

/// What was read from a map has places but no lines: those of this layout, with the places of `before`. None
/// where they are the same, or the lines cannot have been these.
std::optional<Arrangement> onLinesOf(const Diagram &diagram, const Layout &layout, const ViewSpec &view,
                                     const Arrangement &before)
{
    const auto *const rings = std::get_if<RingGrid>(&layout.grid);
    const bool areSizesOfPeople = before.markSize == layout.markSize && before.nameSize == layout.nameSize;
    if (before.groupSize != layout.groupSize || (!areSizesOfPeople && (!rings || rings->isCrowd)))
        return std::nullopt;
    Arrangement result = arrangementOf(diagram, layout, view, before.pinned);
    bool isOther = false;
    for (auto thing = result.things.begin(); thing != result.things.end(); ++thing) {
        const auto stored = before.things.constFind(thing.key());
        if (stored == before.things.constEnd() || !stored->place.shown || !thing->place.shown)
            continue;
        const QPointF moved = stored->place.centre - thing->place.centre;
        isOther = isOther || !moved.isNull();
        thing->place.centre = stored->place.centre;
        if (!thing->place.box.isNull())
            thing->place.box.translate(moved);
    }
    if (!isOther)
        return std::nullopt;
    if (rings && !rings->isCrowd) {
        result.markSize = before.markSize;
        result.nameSize = before.nameSize;
        std::optional<RingGrid> fitted = fittedTo(result, diagram, *rings);
        if (fitted)
            result.grid = std::move(*fitted);
        else if (!areSizesOfPeople)
            return std::nullopt;
        nameAgain(result, diagram);
    }
    return result;
}

} // namespace

std::optional<Layout> layOutOrdered(const Diagram &diagram, const ViewSpec &view, const Arrangement *before,
                                    const std::atomic_bool *cancelled)
{
    if (!before || before->page.isEmpty() || before->grid.index() != 0)
        return laidOut(diagram, view, before, cancelled);
    ViewSpec grown = view; // to the page that it was stored with
    grown.page = before->page;
    std::optional<Layout> layout = laidOut(diagram, grown, before, cancelled);
    if (!layout)
        return layout;
    layout->page = before->page;
    if (const auto there = onLinesOf(diagram, *layout, view, *before))
        return laidOut(diagram, view, &*there, cancelled);
    return layout;
}

} // namespace copse
