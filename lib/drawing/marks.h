#pragma once

#include "drawing/palette.h"
#include "drawing/picture.h"

#include <QPointF>

#include <vector>

namespace copse {

/// The first six stand for the OECD areas of science, or for the six most frequent values of another rule.
enum class MarkShape {
    Circle,   ///< natural sciences
    Square,   ///< engineering and technology
    Triangle, ///< medical and health sciences
    Diamond,  ///< agricultural and veterinary sciences
    Pentagon, ///< social sciences
    Hexagon,  ///< humanities and the arts
    Star,     ///< others
    Bar,      ///< recorded as none
    Cross,    ///< not recorded
};

enum class MarkOutline { Thin, Thick, Double, Dashed, DashDotted, Dotted };

/// What fills a mark, and how it is outlined.
struct MarkFill
{
    enum class Kind {
        Looks,       ///< of the categories of the person, the first three of `looks`
        Paper,       ///< an independent: white with a solid outline
        NotRecorded, ///< white with a dashed outline, or dashes inside where the outline tells something else
    };
    Kind kind = Kind::NotRecorded;
    std::vector<CategoryLook> looks;
    bool patterns = false; ///< show the patterns, too
    MarkOutline outline = MarkOutline::Thin;
    bool outlineTells = false; ///< what it is like is somebody's choice

    bool operator==(const MarkFill &) const = default;
};

/// A person's mark of that size (the diameter of a circle of the same weight; legible from 7 points on) round
/// `centre`, always with an outline of ink.
std::vector<PicturePart> markParts(MarkShape shape, const MarkFill &fill, QPointF centre, double size,
                                   const QColor &ink, const QColor &paper);

/// The outline alone.
QPainterPath markPath(MarkShape shape, QPointF centre, double size);

} // namespace copse
