#pragma once

#include "drawing/diagram.h"
#include "drawing/linklooks.h"
#include "drawing/measures.h"
#include "drawing/picture.h"

#include <QRectF>

#include <vector>

namespace copse {

/// The legend: what colours, shapes, badges and lines mean, of those that occur. A plain value.
struct LegendBlock
{
    QRectF box; ///< null: there is no room, or nothing to explain
    std::vector<PicturePart> parts;
    int leftOut = 0;         ///< sections there was no room for
    bool hasShapes = true;   ///< whether it explains the shapes of marks, or they have none
    bool hasOutlines = true; ///< likewise
    QStringList leftUntold;  ///< the heads of what shapes and outlines would have told
    QStringList unexplained; ///< the heads of what is drawn all the same
    QStringList shortened;   ///< what is not written whole, in full
};

/// How marks are drawn, as far as a legend depends on it.
struct SignsOfMarks
{
    bool patterns = true; ///< they show those of their colours
    double size = 0;      ///< of a mark of scale 1; 0: nobody knows yet
};

/// Lays it out along the bottom of `bounds`, in columns; names are shortened where the page is narrow, and on
/// a very small page sections are left out. Its size does not depend on `marks`.
LegendBlock makeLegend(const Diagram &diagram, const QRectF &bounds, bool isMirrored,
                       const SignsOfMarks &marks, const Theme &theme, const TypeScale &type);

/// The same in one column beside the drawing, along the side of `bounds` where lines of words end.
/// `widest`: points, with the rule between it and the drawing.
LegendBlock makeLegendBeside(const Diagram &diagram, const QRectF &bounds, double widest, bool isMirrored,
                             const SignsOfMarks &marks, const Theme &theme, const TypeScale &type);

} // namespace copse
