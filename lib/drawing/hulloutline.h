#pragma once

#include "drawing/scalarfield.h"

#include <QPainterPath>

#include <atomic>
#include <optional>

namespace copse {

/// What an outline goes round, and what it keeps out. Points of the page. Part of the layout.
struct HullTask
{
    std::vector<QRectF> inside;        ///< marks and words of members: always inside
    std::vector<QPolygonF> within;     ///< outlines of sub-groups: always inside
    std::vector<QRectF> outside;       ///< marks of others: outside wherever there is a way round them
    std::vector<QRectF> ratherOutside; ///< words of others
    double offset = 6;                 ///< between what is inside and the outline
    double smoothing = 8;              ///< how wide a bay has to be to stay one
    double cell = 2;                   ///< how exact
    QRectF area;                       ///< the outline leaves it by less than a cell
};

/// One connected, smooth region. Bubble sets (Collins, Penn & Carpendale 2009) in spirit: things that are
/// apart are joined by bridges that go round others, along a short tree (Mehlhorn 1988), and the contour of a
/// field on a grid is the outline. None when cancelled. Holes are round others who would else be inside.
std::optional<std::vector<QPolygonF>> hullOutline(const HullTask &task, const std::atomic_bool *cancelled);

/// How much of the page the grid of a task covers: its time goes by that over the square of its cell.
QRectF hullWindow(const HullTask &task);

/// The same as a smooth closed curve; leaves the polygon by less than a cell.
QPainterPath smoothPath(const std::vector<QPolygonF> &outline, double spacing);

} // namespace copse
