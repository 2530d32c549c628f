#pragma once

#include "drawing/ringplan.h"

#include <QRectF>
#include <QSizeF>

#include <vector>

namespace copse {

/// Finds room for boxes in the cells of rings. Part of the layout.
class RingCells
{
public:
    /// `taken`: where nothing may be. Boxes keep about `air` points from the lines;
    /// without air it is reckoned finely.
    RingCells(const RingPlan &plan, const QRectF &area, const std::vector<QRectF> &taken, double air);

    /// Rows of boxes of one height, spread over the cell, each wholly in it; empty where not all fit.
    /// `between`: the least from one to the next.
    std::vector<QRectF> rows(int cell, const std::vector<double> &widths, double height,
                             QSizeF between) const;

    /// The centres of squares of that side, as far from each other as the cell allows; as many of `count` as
    /// fit.
    std::vector<QPointF> lattice(int cell, int count, double side) const;

    /// The largest square of which so many fit, at most `largest`; 0: not even the smallest do.
    double sideFor(int cell, int count, double smallest, double largest) const;

    /// How many of `count` squares of that side fit.
    int capacity(int cell, int count, double side) const
    {
        return int(points(cell, side, side, side, count).size());
    }

    /// Where squares of that side may stand, a step apart, at most about so many.
    std::vector<QPointF> pointsIn(int cell, double side, double step, int most) const;

    bool isIn(int cell, const QRectF &box) const;

private:
    struct Extent
    {
        int left = 1 << 20, right = -1, top = 1 << 20, bottom = -1;
    };

    int pixels(double length) const;
    std::vector<QRectF> rowsOf(int cell, const std::vector<double> &widths, double height, QSizeF between,
                               double more) const;
    std::vector<QPointF> points(int cell, double side, double across, double down, int most) const;

    const RingPlan &m_plan;
    const QRectF m_area;
    double m_step = 1;
    int m_columns = 1;
    int m_rows = 1;
    std::vector<short> m_cellOf; // of each pixel; -1: none
    std::vector<short> m_below;  // how many of the same follow downwards, itself included
    std::vector<Extent> m_extents;
};

} // namespace copse
