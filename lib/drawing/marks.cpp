#include "drawing/marks.h"

#include <QTransform>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace copse {
namespace {

constexpr double kPi = std::numbers::pi;
constexpr double kOutline = 0.085;     // of the size
constexpr double kThinnest = 0.6;      // points
constexpr double kPatternReach = 0.28; // from the middle; inside every shape but the cross
constexpr double kCrossReach = 0.19;
constexpr size_t kMostColours = 3;

QPolygonF regular(int corners, double radius, double firstAngle)
{
    QPolygonF polygon;
    for (int i = 0; i < corners; ++i) {
        const double angle = firstAngle + 2 * kPi * i / corners;
        polygon << QPointF(radius * std::cos(angle), radius * std::sin(angle));
    }
    return polygon;
}

QPolygonF star(double outer, double inner)
{
    QPolygonF polygon;
    for (int i = 0; i < 10; ++i) {
        const double radius = i % 2 == 0 ? outer : inner;
        const double angle = -kPi / 2 + kPi * i / 5;
        polygon << QPointF(radius * std::cos(angle), radius * std::sin(angle));
    }
    return polygon;
}

// Standing on its arms like an x: upright it would be taken for medicine.
QPolygonF cross(double reach, double half)
{
    const QPolygonF upright{{-half, -reach}, {half, -reach}, {half, -half},   {reach, -half},
                            {reach, half},   {half, half},   {half, reach},   {-half, reach},
                            {-half, half},   {-reach, half}, {-reach, -half}, {-half, -half}};
    return QTransform().rotate(45).map(upright);
}

// At size 1, of about the area of a circle of diameter 1, so that no area of knowledge looks bigger than
// another.
QPainterPath unitPath(MarkShape shape)
{
    QPainterPath path;
    QPolygonF polygon;
    switch (shape) {
    case MarkShape::Circle:
        path.addEllipse(QPointF(), 0.5, 0.5);
        return path;
    case MarkShape::Square:
        polygon = regular(4, 0.625, kPi / 4);
        break;
    case MarkShape::Triangle:
        polygon = regular(3, 0.71, -kPi / 2).translated(0, 0.12);
        break;
    case MarkShape::Diamond:
        polygon = regular(4, 0.64, 0);
        break;
    case MarkShape::Pentagon:
        polygon = regular(5, 0.585, -kPi / 2).translated(0, 0.03);
        break;
    case MarkShape::Hexagon:
        polygon = QTransform::fromScale(1.12, 0.9).map(regular(6, 0.56, 0));
        break;
    case MarkShape::Bar:
        path.addRoundedRect(QRectF(-0.62, -0.32, 1.24, 0.64), 0.32, 0.32);
        return path;
    case MarkShape::Cross:
        polygon = cross(0.56, 0.17);
        break;
    case MarkShape::Star:
        polygon = star(0.63, 0.31).translated(0, 0.03);
        break;
    }
    path.addPolygon(polygon);
    path.closeSubpath();
    return path;
}

// The sector of one of several colours. Two meet in a slanting line: an upright one would make it look like a
// badge.
QPainterPath sector(size_t index, size_t count, QPointF centre, double size)
{
    const double first = count == 2 ? -45 : 90;
    const double sweep = 360.0 / static_cast<double>(count);
    const QRectF box(centre.x() - size, centre.y() - size, 2 * size, 2 * size);
    QPainterPath path(centre);
    path.arcTo(box, first - sweep * static_cast<double>(index), -sweep);
    path.closeSubpath();
    return path;
}

QPointF sectorMiddle(size_t index, size_t count, QPointF centre, double size)
{
    if (count == 1)
        return centre;
    const double first = count == 2 ? -45 : 90;
    const double sweep = 360.0 / static_cast<double>(count);
    const double angle = (first - sweep * (static_cast<double>(index) + 0.5)) * kPi / 180;
    return centre + QPointF(std::cos(angle), -std::sin(angle)) * size * 0.24;
}

QPainterPath patternLines(Pattern pattern, QPointF centre, double reach)
{
    QPainterPath path;
    const auto line = [&](double x, double y) {
        path.moveTo(centre - QPointF(x, y));
        path.lineTo(centre + QPointF(x, y));
    };
    const double slant = reach * 0.7071;
    switch (pattern) {
    case Pattern::None:
    case Pattern::Dot:
        break;
    case Pattern::Level:
        line(reach, 0);
        break;
    case Pattern::Upright:
        line(0, reach);
        break;
    case Pattern::Rising:
        line(slant, -slant);
        break;
    case Pattern::Falling:
        line(slant, slant);
        break;
    case Pattern::Plus:
        line(reach, 0);
        line(0, reach);
        break;
    case Pattern::Cross:
        line(slant, -slant);
        line(slant, slant);
        break;
    }
    return path;
}

void addPattern(std::vector<PicturePart> &parts, const CategoryLook &look, QPointF middle, double reach,
                double size)
{
    if (look.pattern == Pattern::None)
        return;
    const QColor colour = lineOn(look.colour);
    if (look.pattern == Pattern::Dot) {
        QPainterPath dot;
        dot.addEllipse(middle, reach * 0.5, reach * 0.5);
        parts.push_back(PictureShape{dot, colour, {}, 0, {}});
        return;
    }
    parts.push_back(PictureShape{patternLines(look.pattern, middle, reach), {}, colour, 0.1 * size, {}});
}

std::vector<double> dashesOf(MarkOutline outline, double line)
{
    switch (outline) {
    case MarkOutline::Dashed:
        return {4 * line, 1.5 * line};
    case MarkOutline::DashDotted:
        return {4 * line, 1.2 * line, line, 1.2 * line};
    case MarkOutline::Dotted:
        return {line, line};
    default:
        return {};
    }
}

} // namespace

QPainterPath markPath(MarkShape shape, QPointF centre, double size)
{
    static const std::vector<QPainterPath> paths = [] { // the same few for thousands of people
        std::vector<QPainterPath> made;
        for (int one = 0; one <= int(MarkShape::Cross); ++one)
            made.push_back(unitPath(MarkShape(one)));
        return made;
    }();
    return QTransform(size, 0, 0, size, centre.x(), centre.y()).map(paths[size_t(shape)]);
}

std::vector<PicturePart> markParts(MarkShape shape, const MarkFill &fill, QPointF centre, double size,
                                   const QColor &ink, const QColor &paper)
{
    const QPainterPath outline = markPath(shape, centre, size);
    const double line = std::max(kThinnest, kOutline * size) * (fill.outline == MarkOutline::Thick ? 2.2 : 1);
    const size_t colours = fill.kind == MarkFill::Kind::Looks ? std::min(fill.looks.size(), kMostColours) : 0;
    std::vector<PicturePart> parts;
    parts.reserve(3); // with a name and a smaller one: thousands that grow leave the memory full of holes
    const bool isNotRecorded = fill.kind == MarkFill::Kind::NotRecorded;
    const std::vector<double> dashes = isNotRecorded && !fill.outlineTells
                                           ? std::vector{0.2 * size, 0.14 * size}
                                           : dashesOf(fill.outline, line);
    if (colours <= 1) {
        parts.push_back(
            PictureShape{outline, colours == 1 ? fill.looks.front().colour : paper, ink, line, dashes});
    } else {
        for (size_t i = 0; i < colours; ++i) {
            const QPainterPath part = outline.intersected(sector(i, colours, centre, size));
            parts.push_back(PictureShape{part, fill.looks[i].colour, paper, 0.05 * size, {}});
        }
        parts.push_back(PictureShape{outline, {}, ink, line, dashes});
    }
    if (isNotRecorded && fill.outlineTells) {
        const std::vector<double> shorter{0.11 * size, 0.09 * size};
        parts.push_back(PictureShape{markPath(shape, centre, 0.5 * size), {}, ink, 0.8 * line, shorter});
    }
    if (fill.outline == MarkOutline::Double)
        parts.push_back(PictureShape{markPath(shape, centre, 1.32 * size), {}, ink, 0.6 * line, {}});
    if (fill.patterns) {
        const double reach =
            (shape == MarkShape::Cross ? kCrossReach : kPatternReach) * size * (colours == 1 ? 1 : 0.55);
        for (size_t i = 0; i < colours; ++i)
            addPattern(parts, fill.looks[i], sectorMiddle(i, colours, centre, size), reach, size);
    }
    return parts;
}

} // namespace copse
