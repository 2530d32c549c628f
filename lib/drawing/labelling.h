#pragma once

#include "drawing/detail.h"
#include "drawing/layout.h"

namespace copse {

/// The last word on what stands where: after this no label or mark is on another, and everything is inside
/// the area. Moves as little as it can; what finds no place loses its name, or is not shown. Then gives names
/// to those who have room for one after all, those in most groups first. Part of the layout.
/// `mayMove`: people and labels are then moved a little to where fewer lines run under words, see polish().
/// False when `cancelled` became true.
[[nodiscard]] bool settleLabels(const Diagram &diagram, Detail &detail, const std::vector<QRectF> &partOf,
                                Layout &layout, const std::atomic_bool *cancelled = nullptr,
                                bool mayMove = true);

} // namespace copse
