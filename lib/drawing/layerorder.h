#pragma once

#include "drawing/diagram.h"

#include <atomic>
#include <vector>

namespace copse {

/// In which order things stand in the columns of a picture in layers, from top to bottom: numbers of nodes.
struct LayerOrder
{
    std::vector<int> first;  ///< organisations
    std::vector<int> people; ///< those with exactly the same links stand together
    std::vector<int> last;   ///< groups, each sub-group under its parent; or disciplines
};

/// Few lines cross: what hangs together stays together, the largest part on top; in it the columns are sorted
/// by the means of their neighbours, in sweeps there and back (Sugiyama, Tagawa & Toda 1981), and then
/// neighbours change places while that helps. Deterministic. Cancelled: any order, within 100 ms. Part of the
/// layout.
LayerOrder orderLayers(const Diagram &diagram, const std::atomic_bool *cancelled);

/// How many pairs of lines cross between the columns, where all lines are straight and columns are as evenly
/// spaced. Lines of sub-groups do not count.
double crossingsOf(const Diagram &diagram, const LayerOrder &order);

} // namespace copse
