#pragma once

#include "drawing/diagram.h"
#include "drawing/layout.h"

#include <atomic>

namespace copse {

/// Lets the marks of a crowd change places wherever that makes the picture easier to read: shorter lines,
/// which cross less, groups closer together, nearer to the distances in the graph; all weighed together.
/// Every place that was taken stays taken by a mark of the same size, so that nothing comes to lie on
/// anything. Only marks without a name go anywhere, and none that is gathered. `partOf`: for each node where
/// it may stand. Deterministic. Part of the layout. False when `cancelled` became true.
[[nodiscard]] bool exchangePlaces(const Diagram &diagram, const std::vector<QRectF> &partOf, Layout &layout,
                                  const std::atomic_bool *cancelled);

} // namespace copse
