#pragma once

#include "drawing/settling.h"

namespace copse {

/// Lets crowds flow apart, as a gas does, until nowhere more of the bounds is covered than can be without
/// overlaps; what has room stays where it is. Moves `at` and `home`. `air`: as for settle(). Deterministic.
/// Part of the layout. False when `cancelled` became true.
bool loosen(std::vector<Body> &bodies, const QRectF &bounds, double air, const std::atomic_bool *cancelled);

} // namespace copse
