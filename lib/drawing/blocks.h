#pragma once

#include "drawing/detail.h"
#include "drawing/layout.h"

#include <QPainterPath>

namespace copse {

/// One group and nobody else: its label over blocks of its gatherings, side by side on shelves, the largest
/// first. Each has its caption and its people in rows, with their names where there is room for those of all;
/// no block reaches into another. Writes places and words, and hands the gatherings on to the layout. False,
/// with nothing written, where not even the marks fit so. Part of the layout.
bool placeInBlocks(const Diagram &diagram, int hub, const std::vector<Gathering> &gatherings,
                   const QRectF &part, Detail &detail, Layout &layout);

/// Whether nobody is in the group but those who are gathered round it.
bool standsAlone(const Diagram &diagram, const std::vector<int> &gatheredBy, int group);

/// What a gathering covers with its caption.
QRectF blockOf(const Gathering &gathering);

/// From a label to the blocks below it, along the gaps between them.
QPainterPath linesToBlocks(const QRectF &label, std::vector<QRectF> blocks);

} // namespace copse
