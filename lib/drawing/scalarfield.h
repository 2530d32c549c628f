#pragma once

#include <QPointF>
#include <QPolygonF>
#include <QRectF>

#include <algorithm>
#include <cmath>
#include <vector>

// A number at each vertex of a grid on the page: distances, and the lines along which a value stays the same.
// Part of the layout; pure.

namespace copse {

/// Vertices of a grid; (0, 0) is at `origin`.
struct Grid
{
    QPointF origin;
    double cell = 1; ///< points
    int columns = 0;
    int rows = 0;

    /// Covers the box, with two vertices more on each side.
    static Grid over(const QRectF &box, double cell);

    std::size_t size() const { return std::size_t(columns) * std::size_t(rows); }
    std::size_t index(int column, int row) const
    {
        return std::size_t(row) * std::size_t(columns) + std::size_t(column);
    }
    QPointF at(int column, int row) const { return origin + QPointF(column * cell, row * cell); }
    QPointF at(std::size_t index) const
    {
        return at(int(index % std::size_t(columns)), int(index / std::size_t(columns)));
    }
    /// Calls `use` with the index of each vertex that is nearer to the box than that (points).
    template<class Use>
    void forNear(const QRectF &box, double reach, Use &&use) const;
};

using Mask = std::vector<char>; ///< of a grid: 0 or 1

/// How far each vertex is from the nearest that is set, in points; very far where none is. Exact
/// (Felzenszwalb & Huttenlocher, Distance Transforms of Sampled Functions, 2012).
std::vector<float> distancesTo(const Grid &grid, const Mask &mask);

/// The mean of the vertices up to `reach` away in both directions; outside the grid is 0.
void blur(const Grid &grid, std::vector<float> &values, int reach);

/// The closed lines between values above and below the level; vertices at the edge of the grid count as 0.
/// Marching squares: points lie on the lines of the grid. Those round high values run clockwise on the page,
/// those round holes against it.
std::vector<QPolygonF> contours(const Grid &grid, const std::vector<float> &values, float level);

template<class Use>
void Grid::forNear(const QRectF &box, double reach, Use &&use) const
{
    const auto from = [&](double low, double start, int most) {
        return std::clamp(int(std::floor((low - reach - start) / cell)), 0, most - 1);
    };
    const auto to = [&](double high, double start, int most) {
        return std::clamp(int(std::ceil((high + reach - start) / cell)), 0, most - 1);
    };
    const int lastRow = to(box.bottom(), origin.y(), rows);
    const int lastColumn = to(box.right(), origin.x(), columns);
    for (int row = from(box.top(), origin.y(), rows); row <= lastRow; ++row) {
        for (int column = from(box.left(), origin.x(), columns); column <= lastColumn; ++column) {
            const QPointF p = at(column, row);
            const double x = std::max({box.left() - p.x(), 0., p.x() - box.right()});
            const double y = std::max({box.top() - p.y(), 0., p.y() - box.bottom()});
            if (x * x + y * y < reach * reach)
                use(index(column, row));
        }
    }
}

} // namespace copse
