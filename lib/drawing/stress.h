#pragma once

#include "drawing/paths.h"

#include <QPointF>

#include <atomic>
#include <optional>
#include <span>
#include <vector>

// Places whose distances on the page are like those in the graph. Part of the layout.

namespace copse {

/// A place in the graph and how many it stands for.
struct StressNode
{
    double here = 1;    ///< that stand on it: above 0
    double hanging = 0; ///< that hang on it and on nothing else, one step away
};

struct StressWish
{
    double proportion = 0; ///< of the room that should be filled, width to height; 0: any
    /// How strongly neighbours come nearer than their distance in the graph, in shares of all other pulls:
    /// with some of it far fewer edges cross and groups are more compact, for little stress.
    double closeness = 0.24;
    double closeLength = 0.2; ///< how near they would come then, of that distance
    /// Of several neighbours those with few neighbours of their own draw more: a small group is more to its
    /// members than one in which everybody is.
    bool prefersSmall = false;
    int mostRounds = 60;
    std::vector<QPointF> start{}; ///< a place for each node; none: from the distances
};

/// Brings the stress near its least: the sum over all pairs that stand for anybody of (distance / d - 1)^2, d
/// being the length of the shortest path. In the unit of the lengths; the middle is the origin. Starts with
/// PivotMDS (Brandes & Pich 2007) and goes on with majorisation (Gansner, Koren & North 2005), where far
/// nodes are stood for by pivots (Ortmann, Klimenta & Brandes 2017): the time grows with the nodes, not with
/// their pairs. For a graph that hangs together. Deterministic. Nothing when `cancelled` becomes true.
std::optional<std::vector<QPointF>> leastStress(std::span<const StressNode> nodes,
                                                std::span<const PathEdge> edges, const StressWish &wish,
                                                const std::atomic_bool *cancelled = nullptr);

} // namespace copse
