#include "drawing/orderedlayout.h"

#include "drawing/itemid.h"
#include "drawing/layerkeeping.h"
#include "drawing/layernaming.h"
#include "drawing/layers.h"
#include "drawing/matrix.h"
#include "drawing/matrixkeeping.h"
#include "drawing/ringfitting.h"
#include "drawing/rings.h"

#include <algorithm>
#include <array>

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

/// Whether marks and words of these sizes can be drawn and read.
bool areSizes(const Arrangement &read)
{
    return std::ranges::all_of(std::array{read.markSize, read.nameSize, read.groupSize},
                               [](double size) { return size >= 0.5 && size <= 200; });
}

/// Where somebody may have had no room, as nobody there has a name either.
bool isOfMarksAlone(const PictureGrid &grid, const DiagramNode &node)
{
    if (const auto *const layers = std::get_if<LayerGrid>(&grid))
        return !layers->columns[layerColumnOf(node)].isNamed;
    const auto *const matrix = std::get_if<MatrixGrid>(&grid);
    return matrix && matrix->fit.nameSize <= 0 && node.isMark();
}

bool standsOn(const PictureGrid &grid, const DiagramNode &node, const Place &place, const QRectF &area)
{
    if (const auto *const layers = std::get_if<LayerGrid>(&grid))
        return standsOn(*layers, node, place.centre, area);
    const auto *const matrix = std::get_if<MatrixGrid>(&grid);
    return matrix && standsOn(*matrix, node, place.centre);
}

/// What was read from a map without its lines has places alone: the lines of this layout, with the places of
/// `before`. None where they are the same, or the lines cannot have been these.
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
        if (rings && stored->naming == Arrangement::Kept::Naming::Named)
            thing->place.side = stored->place.side;
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

Arrangement onOwnLines(const Diagram &diagram, Arrangement read)
{
    if (read.grid.index() == 0)
        return read;
    std::vector<std::pair<qint64, QString>> missing; // by their ids: in the order of making
    QStringList beside;
    std::array<qsizetype, 3> balance{}; // of each column: how many more stand on its lines than beside them
    for (const DiagramNode &node : diagram.nodes) {
        const auto kept = read.things.constFind(node.id);
        if (kept != read.things.constEnd()) {
            const bool isOn = standsOn(read.grid, node, kept->place, read.area);
            balance[layerColumnOf(node)] += isOn ? 1 : -1;
            if (!isOn)
                beside << node.id;
        } else if (const auto record = recordOfItem(node.id); record && isOfMarksAlone(read.grid, node)) {
            missing.emplace_back(std::visit([](const auto &id) { return id.value; }, *record), node.id);
        }
    }
    if (!areSizes(read) || std::ranges::min(balance) < 0) {
        read.grid = {};
        return read;
    }
    for (const QString &item : beside)
        read.things.remove(item);
    std::ranges::sort(missing);
    for (std::size_t i = 0; i < missing.size() && int(i) < read.leftOut; ++i)
        read.things[missing[i].second].place.shown = false;
    if (const auto *const layers = std::get_if<LayerGrid>(&read.grid))
        nameAgain(read, diagram, *layers);
    return read;
}

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
