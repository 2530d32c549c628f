#pragma once

#include "drawing/arrangement.h"
#include "drawing/ringpeople.h"

namespace copse {

/// The rings of a layout drawn so that everybody is in their ring and sector where they stand in `there`;
/// what may stay as it is does so. None where no such rings can be drawn. Part of the layout.
std::optional<RingGrid> fittedTo(const Arrangement &there, const Diagram &diagram, const RingGrid &grid);

/// Names of people beside their marks, in the sizes of the arrangement: for keepRings(), which sees to room.
void nameAgain(Arrangement &there, const Diagram &diagram);

} // namespace copse
