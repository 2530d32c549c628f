#pragma once

#include "drawing/arrangement.h"
#include "drawing/ringpeople.h"

#include <QSizeF>

namespace copse {

/// The rings of a picture with one more for each level of `people` that has none, and one more sector for
/// each of theirs, where nobody stands: what is there may stay. `mark`: room for a mark, points; `ring`: for
/// one outside of the others, as far as `outermost`, half the width and height that it may have. None where
/// there is no room. Part of the layout.
std::optional<RingGrid> widened(const RingGrid &grid, const Diagram &diagram, const RingPeople &people,
                                const Arrangement &before, double mark, double ring, QSizeF outermost);

} // namespace copse
