#pragma once

#include "drawing/picture.h"

#include <QRectF>

#include <limits>

class QPainter;

namespace copse {

struct PaintOptions
{
    QRectF exposed;         ///< in points of the picture; what lies outside is not painted; null: everything
    bool background = true; ///< paint the picture's background, where it has one
    /// Words that are details are painted if they are of this size or larger, in points.
    double leastDetail = std::numeric_limits<double>::infinity();
};

/// Paints with one unit of the painter for one point: the caller scales. The painter's layout direction, pen
/// and brush do not matter, and are as before afterwards. Any thread, into a QImage or a QPdfWriter of that
/// thread.
void paintPicture(QPainter &painter, const Picture &picture, const PaintOptions &options = {});

/// One item of it, say to bring it forward. As paintPicture().
void paintItem(QPainter &painter, const PictureItem &item, const PaintOptions &options = {});

/// Takes away what was painted where its shapes are filled; what was transparent is again.
void eraseItem(QPainter &painter, const PictureItem &item);

enum class Details { Without, With };

/// What it covers: lines with their width, words with their halo.
QRectF partBounds(const PicturePart &part);
/// The same of all its parts. Null for an item without parts.
QRectF itemBounds(const PictureItem &item, Details details = Details::Without);

/// As wide as this times the size of the letters is the halo on each side of them.
inline constexpr double kHaloPerSize = 0.14;

} // namespace copse
