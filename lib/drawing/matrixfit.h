#pragma once

#include "drawing/measures.h"

#include <QSizeF>

#include <algorithm>
#include <optional>
#include <vector>

namespace copse {

/// How large the parts of a matrix are. Where the page is wide and the table long, it continues beside
/// itself: in panels, each with all columns. Lengths in points. Part of the layout.
struct MatrixFit
{
    int panels = 1;
    int rowsInPanel = 1;
    double rowHeight = 0;
    double columnWidth = 0;
    double namesWidth = 0; ///< of the names at the left
    double marksWidth = 0; ///< of the marks beside them
    double nameSize = 0;   ///< 0: no names
    double headSize = 0;   ///< 0: heads are badges alone
    bool isTurned = true;  ///< heads are read upwards, else as usual
    double headHeight = 0; ///< of the words of heads, with the space before the badges
    double badge = 0;      ///< diameter
    int badgeRows = 1;     ///< badges stand in so many rows, as they are wider than columns

    double top() const { return headHeight + badge * badgeRows + 2; }
    /// The badges of the last column may be wider than it.
    double panelWidth(int columns) const
    {
        return namesWidth + marksWidth + columns * columnWidth + std::max(0., (badge - columnWidth) / 2);
    }

    bool operator==(const MatrixFit &) const = default;
};

/// What it has to hold: widths at size 1.
struct MatrixNeeds
{
    int rows = 0;
    int columns = 0;
    double widestName = 0;
    double widestHead = 0;
    double markExtent = 0; ///< of the largest marks
};

inline constexpr double lowestRow = 2.5;
inline constexpr double betweenPanels = 20;
inline constexpr double narrowestGap = 8; ///< of that, after columns have been added

/// The best way with names, or without; none where the rows would be lower than lowestRow.
std::optional<MatrixFit> fitMatrix(const MatrixNeeds &needs, const TypeScale &type, QSizeF area,
                                   bool withNames);

/// So many rows fit without names.
int mostRows(MatrixNeeds needs, const TypeScale &type, QSizeF area);

} // namespace copse
