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

/// Places them: each mark in its cell, its name there or across the lines of the rings, but not past the
/// outermost. None where somebody finds no place. Takes what it uses from `room`. Part of the layout.
std::optional<std::vector<Squeezed>> squeezed(std::vector<Squeezed> people, const RingPlan &plan,
                                              const RingCells &cells, Room &room);

/// Whether the box is on the rings: neither outside nor in the middle.
bool isOnRings(const RingPlan &plan, const QRectF &box);

} // namespace copse
