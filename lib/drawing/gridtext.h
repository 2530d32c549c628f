#pragma once

#include "drawing/arrangement.h"

namespace copse {

/// The lines of a picture as a view of the map keeps them: of which kind of picture and which group, how many
/// had no room, the lengths, in points from the corner of the drawing, and where things stand that are no
/// records. Empty: it has none, or they can be found again between those who stand there (rings).
QString gridText(const Arrangement &arrangement);

struct StoredGrid
{
    PictureGrid grid;                                ///< from the corner of the drawing
    int leftOut = 0;                                 ///< so many had no room
    std::vector<std::pair<QString, QPointF>> places; ///< of what is no record: entries of a list
};

/// Reads it again for a drawing of that size. A file may say anything: no lines where it is about another
/// picture, where a length is none, or where they would leave the drawing.
StoredGrid gridFromText(const QString &text, PictureKind picture, Id<Group> group, QSizeF drawing);

} // namespace copse
