#pragma once

#include <QPointF>

#include <atomic>
#include <optional>
#include <span>
#include <vector>

// Places as springs and electric charges would find them. Part of the layout.

namespace copse {

struct Spring
{
    int from = 0;
    int to = 0;
    double strength = 1; ///< so many springs side by side
};

struct SpringWish
{
    int rounds = 80;
    double firstStep = 0.3; ///< how far a node goes in the first round, of the mean length of a spring
};

/// From `start` towards the least energy, where the ends of springs draw each other with d^2 / K and all
/// nodes push each other away with their charges and 0.2 K^2 / d (Fruchterman & Reingold 1991, with the step
/// and the constants of Hu 2005); those far away all together (Barnes & Hut 1986). K is the mean length of
/// the springs in `start`, which they keep. Crowds draw together more, and lines cross less, than where
/// stress is least. Charges are above 0. Deterministic. Nothing when `cancelled` becomes true.
std::optional<std::vector<QPointF>> relaxedBySprings(std::vector<QPointF> start,
                                                     std::span<const double> charges,
                                                     std::span<const Spring> springs, const SpringWish &wish,
                                                     const std::atomic_bool *cancelled = nullptr);

} // namespace copse
