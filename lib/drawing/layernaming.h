#pragma once

#include "drawing/arrangement.h"

namespace copse {

/// Words of what was read from the map, which keeps places alone, as they stood on these columns: those of
/// groups from how far the middle of their label is from its lane, those of marks as far
/// as there is room, who have the most lines first. Part of the layout.
void nameAgain(Arrangement &there, const Diagram &diagram, const LayerGrid &grid);

} // namespace copse
