#pragma once

#include "drawing/detail.h"
#include "drawing/hullsets.h"
#include "drawing/layout.h"
#include "drawing/skeleton.h"

namespace copse {

/// People who are in exactly the same groups, in rows and columns, under the label of their group if they are
/// in one only. Moves as one. Part of the layout.
struct HullBlock
{
    std::vector<int> people;
    int label = -1;          ///< a group whose label is on top, -1: none
    std::vector<int> groups; ///< all whose outlines enclose it, ascending
    QPointF at;              ///< its middle
    QSizeF size;
    std::vector<QPointF> peopleAt; ///< of their marks, from the middle
    QPointF labelAt;

    QRectF box() const
    {
        return {at.x() - size.width() / 2, at.y() - size.height() / 2, size.width(), size.height()};
    }
};

/// The blocks of one component, each where its people or its group are in `start`; large ones in parts, so
/// that they can give way.
std::vector<HullBlock> hullBlocksOf(const Diagram &diagram, const HullSets &sets, const Detail &detail,
                                    const Component &component, const Skeleton &start, const QRectF &part);

} // namespace copse
