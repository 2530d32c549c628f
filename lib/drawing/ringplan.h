#pragma once

#include <QPainterPath>
#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <vector>

namespace copse {

/// Rings round a middle, cut into sectors: circles that are drawn out to the shape of the page, so that equal
/// parts of a circle stay equal parts of the page. Part of the layout. Angles are shares of a full turn,
/// clockwise from the top; radii are shares of the outermost.
struct RingPlan
{
    QPointF centre;
    double radiusX = 1; ///< of the outermost ring, points
    double radiusY = 1;
    double hole = 0;            ///< radius of the middle, which is the group's
    std::vector<double> radii;  ///< outer ones of the rings, ascending; the last is 1
    std::vector<double> begins; ///< of the sectors, ascending from 0; the last one ends at 1

    int cells() const { return int(radii.size() * begins.size()); }
    int cellOf(int ring, int sector) const { return ring * int(begins.size()) + sector; }
    /// The cell a point is in; -1: none.
    int cellAt(QPointF point) const;
    QPointF at(double radius, double angle) const;
    double radiusOf(QPointF point) const;
    double angleOf(QPointF point) const;
    double middleOf(int sector) const;
    double endOf(int sector) const
    {
        return std::size_t(sector) + 1 < begins.size() ? begins[std::size_t(sector) + 1] : 1;
    }
    /// Height of a ring straight above the middle, points.
    double heightOf(int ring) const;
    QPainterPath outline(double radius) const;
    QPainterPath wedge(int sector) const; ///< from the hole to the outermost ring

    bool operator==(const RingPlan &) const = default;
};

/// Half the width and height of the largest outermost ring on a page of that area, beside which there is that
/// much room, across and down, for words.
QSizeF outermostRing(const QRectF &area, QSizeF besides);

/// Gives rings areas by need, none lower than its `lowest` points above the middle while there is room for
/// that; and sectors angles by need, none less than a fair small share, but those that need nothing: they
/// have `spareSector` each.
void divideRings(RingPlan &plan, const std::vector<double> &ringNeeds, const std::vector<double> &lowest,
                 const std::vector<double> &sectorNeeds, double spareSector);

} // namespace copse
