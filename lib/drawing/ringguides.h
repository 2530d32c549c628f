#pragma once

#include "drawing/layout.h"
#include "drawing/ringpeople.h"
#include "drawing/ringplan.h"

namespace copse {

/// What remains of a plan that also had room for levels and a sector of nobody. `spared`: with these.
RingPlan withoutSpares(RingPlan plan, const RingPeople &spared, const RingPeople &people);

/// The words of each ring: in it, at the top; null where it is too low for them. `size`: of the letters. Part
/// of the layout.
std::vector<QRectF> ringWordBoxes(const RingPeople &people, const RingPlan &plan, double size);

/// Sectors, rings and their words, from the lowest to the uppermost.
std::vector<Guide> ringGuides(const RingPeople &people, const RingPlan &plan, double size);

} // namespace copse
