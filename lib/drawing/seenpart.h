#pragma once

#include <QPointF>
#include <QSizeF>
#include <QString>

namespace copse {

/// Which part of a picture is seen, in parts of it: so that it is found again on a screen of another size and
/// shape, which shows all of it and more beside it.
struct SeenPart
{
    QPointF middle{0.5, 0.5}; ///< from its left and upper edge, 0 to 1
    QSizeF extent{1, 1};      ///< of its width and its height; within these limits

    static constexpr double leastExtent = 1e-4;
    static constexpr double mostExtent = 1e4; // one that is zoomed out is seen with what is beside it

    bool isWhole() const { return *this == SeenPart(); }
    bool operator==(const SeenPart &) const = default;
};

/// Empty: the whole picture.
QString seenPartText(const SeenPart &part);
/// The whole picture where the text is no part.
SeenPart seenPartFromText(const QString &text);

} // namespace copse
