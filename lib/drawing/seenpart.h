#pragma once

#include <QPointF>
#include <QString>

namespace copse {

/// Which part of a picture is seen, in parts of it: so that it is found again on a screen of another size.
struct SeenPart
{
    QPointF middle{0.5, 0.5}; ///< from its left and upper edge, 0 to 1
    double zoom = 1;          ///< 1: as large as the whole picture fits; more than 0, at most `mostZoom`

    static constexpr double mostZoom = 1000;

    bool isWhole() const { return *this == SeenPart(); }
    bool operator==(const SeenPart &) const = default;
};

/// Empty: the whole picture.
QString seenPartText(const SeenPart &part);
/// The whole picture where the text is no part.
SeenPart seenPartFromText(const QString &text);

} // namespace copse
