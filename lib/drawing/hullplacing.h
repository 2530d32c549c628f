#pragma once

#include "drawing/detail.h"
#include "drawing/hullsets.h"
#include "drawing/layout.h"
#include "drawing/skeleton.h"

namespace copse {

/// Places one component for outlines: people who are in exactly the same groups in blocks, names beside their
/// marks, the label of a group on top of the block of those who are in it alone; blocks near those that they
/// share groups with, others out of the way between them. `skeleton`: about where groups and bundles stand.
/// Writes `centre` and `side` of the places of its nodes. Stops early when cancelled; what it wrote is then
/// of no use. Returns the room round each block, points. Part of the layout.
double placeForHulls(const Diagram &diagram, const HullSets &sets, const Detail &detail,
                     const Component &component, const Skeleton &skeleton, const QRectF &part,
                     std::vector<Place> &places, const std::atomic_bool *cancelled);

} // namespace copse
