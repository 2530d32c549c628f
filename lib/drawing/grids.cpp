#include "drawing/grids.h"

namespace copse {

PictureGrid moved(PictureGrid grid, QPointF by)
{
    if (auto *const matrix = std::get_if<MatrixGrid>(&grid)) {
        matrix->corner += by;
    } else if (auto *const layers = std::get_if<LayerGrid>(&grid)) {
        layers->top += by.y();
        for (LayerGrid::Column &column : layers->columns)
            column.left += by.x();
    } else if (auto *const rings = std::get_if<RingGrid>(&grid)) {
        rings->plan.centre += by;
    }
    return grid;
}

} // namespace copse
