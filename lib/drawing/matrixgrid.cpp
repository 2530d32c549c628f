#include "drawing/matrixgrid.h"

#include <cmath>

namespace copse {

MatrixGrid::Slot MatrixGrid::slotAt(QPointF mark) const
{
    const double pitch = fit.panelWidth(columns) + betweenPanels;
    return {int(std::floor((mark.x() - corner.x()) / pitch)),
            int(std::floor((mark.y() - cellsTop()) / fit.rowHeight))};
}

int MatrixGrid::columnAt(QPointF badge) const
{
    return int(std::floor((badge.x() - cellsLeft(0)) / fit.columnWidth));
}

} // namespace copse
