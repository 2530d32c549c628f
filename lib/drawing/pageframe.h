#pragma once

#include "drawing/diagram.h"
#include "drawing/legend.h"
#include "drawing/measures.h"
#include "drawing/viewspec.h"

#include <QRectF>

namespace copse {

/// How the page is divided, from top to bottom: title, caption, filter, drawing, legend, footer. With large
/// words on a wide page the legend stands beside the drawing where that leaves it more room.
/// Right-to-left interfaces have the page mirrored, the drawing itself excepted.
struct PageFrame
{
    QRectF page;
    double margin = 0;
    bool isMirrored = false;
    TypeScale type;
    QString title; ///< shortened to the page; empty: none
    double titleBaseline = 0;
    struct Line
    {
        QString words;
        double baseline = 0;
    };
    std::vector<Line> lines; ///< of caption and filter
    QRectF area;             ///< the drawing
    LegendBlock legend;
    double footerBaseline = 0; ///< of the last line; 0: no footer
};

/// From one line of a footer to the next, by the size of its words.
inline constexpr double footerLine = 1.4;

/// What of a layout the page round it depends on.
struct LaidOut
{
    QRectF area;
    SignsOfMarks marks;
    int footerLines = 1;
};

/// Its rectangles do not depend on where anything stands, so that the layout can be made for the area.
PageFrame pageFrame(const Diagram &diagram, const ViewSpec &view);

/// Round a drawing that has its area, whatever is around it: the page becomes higher where the legend or the
/// footer needs it, and the head shorter.
PageFrame pageFrame(const Diagram &diagram, const ViewSpec &view, const LaidOut &layout);

} // namespace copse
