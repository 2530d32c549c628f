#pragma once

#include <QPointF>
#include <QRectF>

#include <utility>
#include <vector>

// How well a drawing of a graph can be read, in numbers. None of them depends on the size of the drawing.
// Lines are straight, from centre to centre. Pure functions, any thread.

namespace copse {

/// What is drawn, by whichever program.
struct Graph
{
    int nodes = 0;                          ///< 0 to nodes - 1
    std::vector<std::pair<int, int>> edges; ///< no loops, none twice
};

/// One place for each node, in any unit.
using Places = std::vector<QPointF>;

/// The mean over pairs of nodes of one component of (s * distance in the drawing / distance in the graph - 1)
/// squared, with the scale s of the whole drawing that makes it least (weights 1/d^2: Gansner, Koren & North
/// 2004). 0 is best; 1, where all stand in one place, the worst. `pivots` above 0: only of pairs with one of
/// so many nodes, taken evenly from all of them. 0 without pairs.
double stress(const Graph &graph, const Places &places, int pivots = 0);

/// Pairs of edges that cross inside both; touching, sharing an end and lying on each other is no crossing.
/// Exact, once places are rounded to at most a 2^-27th of the drawing.
qint64 crossings(const Graph &graph, const Places &places);

/// What share of a node's k neighbours is among the k nodes nearest to it, 0 to 1: the mean over all nodes
/// with neighbours. Of equally near ones the earlier is the nearer.
double neighbourShare(const Graph &graph, const Places &places);

/// Pairs of boxes that overlap by more than a hair.
qint64 overlaps(std::vector<QRectF> boxes);

/// The mean distance of a group's members to their centroid over that of all nodes to the centroid of all:
/// the mean over groups of at least two. The smaller, the more compact; 0 without such groups.
double compactness(const std::vector<std::vector<int>> &groups, const Places &places);

/// Of the convex hull of all places.
double hullArea(const Places &places);

/// As large as goes into the area, with the same proportions, in its middle.
Places fittedTo(const QRectF &area, const Places &places);

} // namespace copse
