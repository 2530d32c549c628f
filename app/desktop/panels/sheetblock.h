#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace copse {

// Blocks of cells as the clipboard has them, from and to spreadsheets: tabs between cells, a line for each
// row, quotation marks round a cell that holds one of these.

/// What the clipboard calls a block of a map, in full; what it has as text is for anybody.
inline constexpr QLatin1StringView cellsType{"application/x-copse-cells"};

QString blockText(const std::vector<QStringList> &rows);
/// Empty lines are rows; the line end behind the last row is none.
std::vector<QStringList> blockOf(const QString &text);

} // namespace copse
