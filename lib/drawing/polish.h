#pragma once

#include "drawing/detail.h"
#include "drawing/layout.h"
#include "drawing/room.h"

namespace copse {

/// Moves labels and people a little, each to the place near by (and people's names to the side) where the
/// fewest lines run under words and the fewest of their own lines run under the words of others. Keeps what
/// is free of overlaps so, and does nothing where there is too much to look at. `room` holds what is taken.
/// Part of the layout. False when `cancelled` became true.
bool polish(const Diagram &diagram, const Detail &detail, Room &room, Layout &layout,
            const std::atomic_bool *cancelled);

/// What a place takes up, with the air round it: the mark and the words, or the label.
std::vector<QRectF> boxesOf(const DiagramNode &node, const Detail &detail, int number, const Place &place);

} // namespace copse
