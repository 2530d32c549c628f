#pragma once

#include "drawing/matrixfit.h"

#include <QPointF>

namespace copse {

/// The grid of a matrix as it stands on a page: which cell is where. What is put in or taken out does not
/// move the lines of it. Points. A plain value, part of the layout.
struct MatrixGrid
{
    /// Of a row: the panel it is in and its place in that, from 0.
    struct Slot
    {
        int panel = 0;
        int row = 0;
        auto operator<=>(const Slot &) const = default;
    };

    MatrixFit fit;
    int columns = 0;        ///< with those that nothing stands in
    int wide = 0;           ///< so many columns panels were made for
    QPointF corner;         ///< of the whole
    bool isBundled = false; ///< people with the same memberships share a row

    /// From one panel to the next. One column more than they were made for goes into the gap behind them, if
    /// it is narrow.
    double pitch() const
    {
        const int inGap = fit.columnWidth > 0 ? int((betweenPanels - narrowestGap) / fit.columnWidth) : 0;
        return fit.panelWidth(std::max(wide, columns - inGap)) + betweenPanels;
    }
    double panelLeft(int panel) const { return corner.x() + panel * pitch(); }
    double marksLeft(int panel) const { return panelLeft(panel) + fit.namesWidth; }
    double cellsLeft(int panel) const { return marksLeft(panel) + fit.marksWidth; }
    double cellsTop() const { return corner.y() + fit.top(); }
    double columnLeft(int panel, int column) const { return cellsLeft(panel) + column * fit.columnWidth; }
    double rowTop(const Slot &slot) const { return cellsTop() + slot.row * fit.rowHeight; }
    double right() const { return panelLeft(fit.panels - 1) + fit.panelWidth(columns); }
    double bottom() const { return cellsTop() + fit.rowsInPanel * fit.rowHeight; }

    bool contains(const Slot &slot) const
    {
        return slot.panel >= 0 && slot.panel < fit.panels && slot.row >= 0 && slot.row < fit.rowsInPanel;
    }
    /// The row whose mark has its middle there.
    Slot slotAt(QPointF mark) const;
    /// The column whose badge has its middle there, in the first panel.
    int columnAt(QPointF badge) const;

    bool operator==(const MatrixGrid &) const = default;
};

} // namespace copse
