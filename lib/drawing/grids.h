#pragma once

#include "drawing/layergrid.h"
#include "drawing/matrixgrid.h"
#include "drawing/ringgrid.h"

#include <variant>

namespace copse {

/// The lines that a picture with an order of its own stands on; none: it is a network.
using PictureGrid = std::variant<std::monostate, MatrixGrid, LayerGrid, RingGrid>;

/// The same lines elsewhere on the page.
PictureGrid moved(PictureGrid grid, QPointF by);

} // namespace copse
