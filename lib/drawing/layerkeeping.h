#pragma once

#include "drawing/arrangement.h"
#include "drawing/layerplan.h"

#include <atomic>
#include <optional>
#include <vector>

namespace copse {

/// Columns in which everything stands where it stood.
struct KeptLayers
{
    LayerPlan plan; ///< rows have their lanes and heights on the page
    std::vector<const Place *>
        kept;          ///< of each node, in the arrangement; null: it is new or has another name
    double bottom = 0; ///< of all rows
};

/// What is known keeps its place in its column; what is new takes the gap nearest to what it is tied to, or
/// the end of a lane, not beyond `lowest`. None where there is no such place, or no such column, where very
/// much is new, or when `cancelled` became true. `before` has to stay. Part of the layout.
std::optional<KeptLayers> keptLayers(const Diagram &diagram, const LayerGrid &grid, const Arrangement &before,
                                     double lowest, const std::atomic_bool *cancelled = nullptr);

/// The column of a node: 0 organisations, 1 people, 2 groups or disciplines.
std::size_t layerColumnOf(const DiagramNode &node);

/// How far the label of a group begins from the beginning of its lane.
double insetOf(const LayerGrid &grid, const DiagramNode &group);

/// Where a place in the picture is in its columns, which may have been mirrored.
double acrossOf(const LayerGrid &grid, QPointF centre, const QRectF &area);

/// Whether something read from the map stands in a lane as what is laid out in it does.
bool standsOn(const LayerGrid &grid, const DiagramNode &node, QPointF centre, const QRectF &area);

/// For other columns: in the order in which they stood, what is new beside what it is tied to.
LayerOrder keptOrder(const Diagram &diagram, const Arrangement &before);

} // namespace copse
