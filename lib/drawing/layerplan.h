#pragma once

#include "drawing/layercolumn.h"
#include "drawing/layergrid.h"
#include "drawing/layerorder.h"
#include "drawing/measures.h"

#include <QSizeF>

#include <vector>

namespace copse {

/// How much of a picture in layers there is room for: how many lanes each column has, how large words and
/// marks are, and who is named. Lengths in points. Part of the layout.
struct LayerPlan
{
    LayerColumn first; ///< `left` is not yet known; rows have heights and lanes
    LayerColumn people;
    LayerColumn last;
    double markSize = 0;
    double nameSize = 0;
    double groupSize = 0;
    std::vector<double> nameWidth; ///< of each node, as far as there is room; 0: without its name
    double indent = 0;             ///< of a sub-group, for each group above it

    /// The widest mark of a column, with its outline.
    double widestMark(const Diagram &diagram, const LayerColumn &column) const;
};

/// From the last row of a room a name of which less than this share would be shown is none: it is counted
/// with those that had no room.
inline constexpr double leastShareOfName = 0.45;

/// In this order: words become smaller and names shorter, people and then organisations and groups lose their
/// names (those with the fewest lines first), marks shrink, people are not shown (evenly), nor are the
/// smallest groups. From the last row of a room marks shrink before the names of organisations and groups do.
LayerPlan planLayers(const Diagram &diagram, const LayerOrder &order, const TypeScale &type, QSizeF page);

/// Between two columns at least.
double leastGutter(double pageWidth);

} // namespace copse
