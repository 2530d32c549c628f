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
/// the end of a lane, not beyond `lowest`. `mirror`: left and right edge added, of a picture from right to
/// left. None where there is no such place, or no such column, where very much is new, or when `cancelled`
/// became true. `before` has to stay. Part of the layout.
std::optional<KeptLayers> keptLayers(const Diagram &diagram, const LayerGrid &grid, const Arrangement &before,
                                     std::optional<double> mirror, double lowest,
                                     const std::atomic_bool *cancelled = nullptr);

/// For other columns: in the order in which they stood, what is new beside what it is tied to.
LayerOrder keptOrder(const Diagram &diagram, const Arrangement &before);

} // namespace copse
