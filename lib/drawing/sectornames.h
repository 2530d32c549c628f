#pragma once

#include "drawing/layout.h"
#include "drawing/ringpeople.h"
#include "drawing/ringplan.h"

namespace copse {

/// From the outermost ring to the names of the sectors, points.
inline constexpr double airOutside = 5;

/// Names of the sectors outside the outermost ring: the widest sectors first, as much of each name as there
/// is room for in the area. Part of the layout.
std::vector<Guide> sectorNames(const Diagram &diagram, const RingPeople &people, const RingPlan &plan,
                               const QRectF &area, double size);

} // namespace copse
