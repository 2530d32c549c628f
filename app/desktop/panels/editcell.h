#pragma once

class QAbstractItemView;
class QModelIndex;

namespace copse {

/// Lets somebody type in the cell: opens its editor, or gives the keyboard to the one that is open already.
/// GUI thread.
void editCell(QAbstractItemView &view, const QModelIndex &cell);

} // namespace copse
