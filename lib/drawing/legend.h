#pragma once

#include "drawing/diagram.h"
#include "drawing/picture.h"

#include <QRectF>

#include <vector>

namespace copse {

/// The legend: what colours, shapes, badges and lines mean, of those that occur. A plain value.
struct LegendBlock
{
    QRectF box; ///< null: there is no room, or nothing to explain
    std::vector<PicturePart> parts;
};

/// Lays it out along the bottom of `bounds`, in columns; names are shortened where the page is narrow, and on
/// a very small page sections are left out. Its size does not depend on `patterns`: whether the marks show
/// those of their colours.
LegendBlock makeLegend(const Diagram &diagram, const QRectF &bounds, bool isMirrored, bool patterns,
                       const Theme &theme);

/// What fills a mark that has these colours.
MarkFill fillFor(const Diagram &diagram, const std::vector<int> &colours, bool patterns);

/// "IRD", "others (12)", "independent", "not recorded".
QString keyName(const Diagram &diagram, const ColourKey &key);

} // namespace copse
