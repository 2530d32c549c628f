#pragma once

#include <QPointF>

#include <optional>
#include <vector>

namespace copse {

/// A column of a picture in layers: a thing a row, in one lane or, where the page is not high enough, in
/// several lanes beside each other. Lines to a far lane pass the near ones between their rows. Lengths in
/// points, x to the right from the column's beginning. Part of the layout.
struct LayerColumn
{
    struct Row
    {
        int node = 0;
        double height = 0;
        double wish = 0; ///< where its middle would best be
        int lane = 0;
        double y = 0; ///< its middle
        bool isShown = true;
    };
    std::vector<Row> rows; ///< from top to bottom
    int lanes = 1;
    double left = 0; ///< of the first lane
    double laneWidth = 0;
    double air = 0;    ///< between lanes
    double rowAir = 0; ///< between rows

    double width() const { return lanes * laneWidth + (lanes - 1) * air; }
    double right() const { return left + width(); }
    double laneLeft(int lane) const { return left + lane * (laneWidth + air); }

    /// Gives every row a lane, to all lanes about as much; whether all of it fits the height.
    bool fill(double height);

    /// Stands the rows of each lane between top and bottom, in their order, as near as may be to their wishes
    /// (by least squares: pool adjacent violators, Ayer et al. 1955).
    void stand(double top, double bottom);

    /// Between which heights a line from a row passes each lane on its way to the left or right edge of the
    /// column, from the nearest lane on.
    struct Way
    {
        double from = 0; ///< x, as one comes from the row
        double to = 0;
        double y = 0;
    };
    std::vector<std::vector<Way>> ways(bool toRight) const;
};

/// Middles in order and at least half of both heights apart, between top and bottom.
std::vector<double> stoodApart(const std::vector<double> &wishes, const std::vector<double> &heights,
                               double top, double bottom);

} // namespace copse
