#pragma once

#include <QPointF>
#include <QRectF>

#include <optional>
#include <vector>

namespace copse {

/// What is taken on a page: rectangles in a grid of cells. Part of the layout.
class Room
{
public:
    /// `cell`: about as wide as most of what will be taken.
    Room(const QRectF &area, double cell);

    const QRectF &area() const { return m_area; }
    /// `owner` is not in the way of itself.
    void take(const QRectF &box, int owner);
    void release(const QRectF &box, int owner);
    /// Whether the box is inside the area and touches nothing that others have taken.
    bool isFree(const QRectF &box, int owner) const;
    bool isFreeAnywhere(const QRectF &box, int owner) const; ///< the same, also outside the area
    /// Whose the things are that the box touches, each once, in ascending order.
    std::vector<int> ownersIn(const QRectF &box) const;

    /// The shift, near the smallest, with which all the boxes are inside `within` and free; looks round in
    /// growing rings a step apart, and gives up after so many tries.
    std::optional<QPointF> shiftToFree(const std::vector<QRectF> &boxes, int owner, const QRectF &within,
                                       double step, int tries) const;

private:
    struct Taken
    {
        QRectF box;
        int owner;
    };
    template<class Use>
    bool forCells(const QRectF &box, Use &&use) const;

    QRectF m_area;
    double m_cell;
    int m_columns;
    int m_rows;
    std::vector<std::vector<Taken>> m_cells;
};

} // namespace copse
