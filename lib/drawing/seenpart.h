#pragma once

#include <QPointF>
#include <QSizeF>
#include <QString>

namespace copse {

/// Which part of a picture is seen, in parts of the area where its things stand, which is stretched to
/// another page: so that the same things are found again on a screen of another size and shape. That shows
/// all of the part, and more beside it.
struct SeenPart
{
    QPointF middle; ///< from its left and upper edge, where they are 0 and the others 1
    QSizeF extent;  ///< of its width and its height; none: the whole picture, with all that is on its page

    static constexpr double farthest = 100; // from those edges
    static constexpr double leastExtent = 1e-4;
    static constexpr double mostExtent = 1e4; // one that is zoomed out is seen with what is beside it

    bool isWhole() const { return extent.isEmpty(); }
    bool operator==(const SeenPart &) const = default;
};

/// Empty: the whole picture.
QString seenPartText(const SeenPart &part);
/// The whole picture where the text is no part.
SeenPart seenPartFromText(const QString &text);

} // namespace copse
