#include "drawing/matrixgrid.h"

namespace copse {

namespace {

/// -1 for what is before the first, or farther than any number.
int numberOf(double place) { return place >= 0 && place < 1e6 ? int(place) : -1; }

} // namespace

MatrixGrid::Slot MatrixGrid::slotAt(QPointF mark) const
{
    return {numberOf((mark.x() - corner.x()) / pitch()), numberOf((mark.y() - cellsTop()) / fit.rowHeight)};
}

int MatrixGrid::columnAt(QPointF badge) const
{
    return numberOf((badge.x() - cellsLeft(0)) / fit.columnWidth);
}

} // namespace copse
