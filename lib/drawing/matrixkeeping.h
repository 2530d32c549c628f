#pragma once

#include "drawing/arrangement.h"
#include "drawing/matrixgrid.h"
#include "drawing/seriation.h"

#include <atomic>
#include <optional>
#include <vector>

namespace copse {

/// One row: a person, or several who are in exactly the same groups at the same levels.
struct MatrixRow
{
    std::vector<int> people;   ///< nodes of the diagram
    std::vector<int> columns;  ///< nodes of groups, ascending
    std::vector<Level> levels; ///< beside the columns

    bool isLike(const MatrixRow &other) const { return columns == other.columns && levels == other.levels; }
};

/// A matrix on the lines of the one before.
struct KeptMatrix
{
    MatrixGrid grid;                      ///< perhaps with more rows or columns than before
    std::vector<MatrixRow> rows;          ///< from top to bottom, panel by panel
    std::vector<MatrixGrid::Slot> places; ///< of the rows
    std::vector<int> columnOf;            ///< of each group
    std::vector<int> leftOut;             ///< people there is no row for
};

/// Who has a row keeps it, and so do columns; what is new takes one that is free, where its neighbours are
/// most like it, else one behind the others. `rows`: one for each person, with the node of that person;
/// `most`: so large the grid may become. None where it would be larger, where very much is new, or when
/// `cancelled` became true. Part of the layout.
std::optional<KeptMatrix> keptMatrix(const Diagram &diagram, const std::vector<MatrixRow> &rows, int groups,
                                     const MatrixGrid &grid, const Arrangement &before, QSizeF most,
                                     const std::atomic_bool *cancelled = nullptr);

/// Whether something read from the map stands in the middle of a row or above that of a column.
bool standsOn(const MatrixGrid &grid, const DiagramNode &node, QPointF centre);

/// For a grid of other lines: rows and columns in the order in which they stood, what is new beside what is
/// most like it. Some are missing when `cancelled` became true.
Seriation keptOrder(const Diagram &diagram, const std::vector<MatrixRow> &rows,
                    const std::vector<int> &parents, const Arrangement &before,
                    const std::atomic_bool *cancelled = nullptr);

} // namespace copse
