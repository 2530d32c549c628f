#pragma once

#include "drawing/diagram.h"
#include "drawing/legend.h"
#include "drawing/viewspec.h"

#include <QRectF>

namespace copse {

/// How the page is divided, from top to bottom: title, caption, filter, drawing, legend, footer.
/// Right-to-left interfaces have the page mirrored, the drawing itself excepted.
struct PageFrame
{
    QRectF page;
    double margin = 0;
    bool isMirrored = false;
    QString title; ///< shortened to the page; empty: none
    double titleBaseline = 0;
    double captionBaseline = 0;
    double filterBaseline = 0;
    QString caption;
    QString filter;
    QRectF area; ///< the drawing
    LegendBlock legend;
    double footerBaseline = 0; ///< 0: no footer
};

inline constexpr double titleSize = 17;
inline constexpr double captionSize = 9.5;
inline constexpr double footerSize = 7.5;

/// Its rectangles do not depend on where anything stands, so that the layout can be made for the area.
/// `patterns`: as for makeLegend().
PageFrame pageFrame(const Diagram &diagram, const ViewSpec &view, bool patterns = true);

} // namespace copse
