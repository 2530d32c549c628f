#pragma once

#include "exchange/textkey.h"

#include <QHash>
#include <QString>
#include <QStringView>

#include <vector>

namespace copse {

/// All different texts of one column.
using ColumnTexts = QHash<TextKey, qint32>;

/// The character that seems to part several values in one cell: of most cells of a column that have it, all
/// pieces stand in cells of their own too. Empty if there is none. Real names contain semicolons, so this is
/// for asking, never for doing.
QString proposedSplit(const std::vector<const ColumnTexts *> &columns);

} // namespace copse
