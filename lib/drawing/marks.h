#pragma once

#include "drawing/palette.h"
#include "drawing/picture.h"

#include <QPointF>

#include <vector>

namespace copse {

/// The areas of the discipline of a person: the six OECD ones, then none recorded, then fields outside the
/// OECD list.
enum class MarkShape {
    Circle,   ///< natural sciences
    Square,   ///< engineering and technology
    Triangle, ///< medical and health sciences
    Diamond,  ///< agricultural and veterinary sciences
    Pentagon, ///< social sciences
    Hexagon,  ///< humanities and the arts
    Cross,    ///< discipline not recorded
    Star,     ///< a field of one's own, without an area
};

/// What fills a mark.
struct MarkFill
{
    enum class Kind {
        Looks,       ///< of the categories of the person, the first three of `looks`
        Paper,       ///< an independent: white with a solid outline
        NotRecorded, ///< white with a dashed outline
    };
    Kind kind = Kind::NotRecorded;
    std::vector<CategoryLook> looks;
    bool patterns = false; ///< show the patterns, too

    bool operator==(const MarkFill &) const = default;
};

/// A person's mark of that size (the diameter of a circle of the same weight; legible from 7 points on) round
/// `centre`, always with an outline of ink.
std::vector<PicturePart> markParts(MarkShape shape, const MarkFill &fill, QPointF centre, double size,
                                   const QColor &ink, const QColor &paper);

/// The outline alone.
QPainterPath markPath(MarkShape shape, QPointF centre, double size);

} // namespace copse
