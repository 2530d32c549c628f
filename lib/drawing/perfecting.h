#pragma once

#include "drawing/diagram.h"
#include "drawing/layout.h"

#include <atomic>
#include <optional>
#include <vector>

namespace copse {

enum class Perfected { Not, Moved, Cancelled };

/// How far all things that are shown are from each other in the graph: found by the first of these functions
/// that is called for a diagram, kept for the others.
struct StepsBetween
{
    std::vector<int> nodes;     ///< of the diagram
    std::vector<float> inverse; ///< of the steps, a row for each; 0: no path
};

/// Whether there is little enough to look at for perfect().
bool canBePerfected(const Diagram &diagram);

/// How hard the picture is to read: what perfect() makes of it is about as much harder or easier. Says
/// something only beside other layouts of the same diagram. None when `cancelled` becomes true.
std::optional<double> difficultyOf(const Diagram &diagram, Layout &layout, StepsBetween &steps,
                                   const std::atomic_bool *cancelled);

/// Moves the marks and labels of a small map that has been laid out, and changes places of marks, wherever
/// that makes the picture easier to read: nearer to the distances in the graph, with fewer crossings, groups
/// closer together, neighbours nearer, fewer lines under words; all weighed together. Keeps what is shown,
/// every name and that nothing overlaps; leaves gathered people where they are. Does nothing where there is
/// too much to look at. Deterministic. `partOf`: for each node where it may stand. Part of
/// the layout.
Perfected perfect(const Diagram &diagram, const std::vector<QRectF> &partOf, Layout &layout,
                  StepsBetween &steps, const std::atomic_bool *cancelled);

} // namespace copse
