#pragma once

#include "drawing/arrangement.h"
#include "drawing/ringpeople.h"

#include <atomic>

namespace copse {

/// What is written of somebody's name in rings that have that area.
QString ringNameOf(const DiagramNode &person, double size, const QRectF &area);

/// Everybody who is in the same ring and sector as before stays where they stood; others find a place there,
/// with their name if there is room for it; where there is none for their mark, names of others give way.
/// `people` stand on the rings of `before`, whose sizes the layout has; `taken`: where nothing may be. False
/// where somebody finds no place, though there were no more people than places before, or when `cancelled`
/// became true. Part of the layout.
bool keepRings(const Diagram &diagram, const RingPeople &people, const RingGrid &grid,
               const Arrangement &before, const std::vector<QRectF> &taken, Layout &layout,
               const std::atomic_bool *cancelled = nullptr);

} // namespace copse
