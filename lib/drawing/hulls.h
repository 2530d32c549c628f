#pragma once

#include "drawing/hullsets.h"
#include "drawing/layout.h"

namespace copse {

/// Draws an outline round each group of a diagram whose people and labels have their places: a Guide of kind
/// Hull each, those of sub-groups inside and after those above them. Moves labels of groups to the upper
/// edges of their outlines where there is room, but for those that are `fixed` (of each node; empty: none).
/// The layout says how much room there is round blocks of people; below 0: as much as round others. False
/// when cancelled. Part of the layout.
bool addHulls(const Diagram &diagram, const HullSets &sets, Layout &layout, const std::vector<char> &fixed,
              const std::atomic_bool *cancelled);

} // namespace copse
