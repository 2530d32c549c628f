#pragma once

#include "drawing/detail.h"
#include "drawing/layout.h"
#include "drawing/skeleton.h"

namespace copse {

/// Whether the engine's drawing may be turned and evened out: others mean something by their directions.
bool isFree(std::optional<LayoutEngine> engine);

/// Unfolds one component on its part of the page: hubs where the skeleton has them, the others between or
/// round their hubs, everything pushed clear of the rest; a group that is alone with many people as
/// placeInBlocks() does, which may give them other words. Writes `centre` and `side` of the places of its
/// nodes. Part of the layout. False when `cancelled` became true.
bool placeComponent(const Diagram &diagram, Detail &detail, const Component &component,
                    const Skeleton &skeleton, bool isFree, const QRectF &part, Layout &layout,
                    const std::atomic_bool *cancelled);

} // namespace copse
