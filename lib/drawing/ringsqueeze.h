#pragma once

#include "drawing/labelside.h"
#include "drawing/ringcells.h"
#include "drawing/room.h"

#include <optional>

namespace copse {

/// Somebody whose cell is too narrow for the names of all in it.
struct Squeezed
{
    int person = 0;
    int cell = 0;
    double extent = 0; ///< of the mark
    QSizeF words;      ///< null: no name to place
    // found
    QPointF centre;
    LabelSide side = LabelSide::Below;
    bool isNamed = false;
};

/// Where in a cell places are looked for first; none is the best for every map.
enum class SqueezeOrder { MiddleFirst, TopFirst, EdgeFirst };

/// Places them: each mark in its cell, its name there or across the lines of the rings, but not past the
/// outermost. None where somebody finds no place. `room` holds what
/// is taken. Part of the layout.
std::optional<std::vector<Squeezed>> squeezed(std::vector<Squeezed> people, const RingPlan &plan,
                                              const RingCells &cells, Room room, SqueezeOrder order);

/// Whether the box is on the rings: neither outside nor in the middle.
bool isOnRings(const RingPlan &plan, const QRectF &box);

} // namespace copse
