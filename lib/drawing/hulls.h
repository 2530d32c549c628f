#pragma once

#include "drawing/hullsets.h"
#include "drawing/layout.h"

namespace copse {

/// Draws an outline round each group of a diagram whose people and labels have their places: a Guide of kind
/// Hull each, those of sub-groups inside and after those above them. Moves labels of groups to the upper
/// edges of their outlines where there is room. `airOf`: for each node, how much room its part of the drawing
/// leaves round blocks of people, points. False when cancelled. Part of the layout.
bool addHulls(const Diagram &diagram, const HullSets &sets, const std::vector<double> &airOf, Layout &layout,
              const std::atomic_bool *cancelled);

} // namespace copse
