#include "desktop/panels/editcell.h"

#include <QAbstractItemView>

namespace copse {

void editCell(QAbstractItemView &view, const QModelIndex &cell)
{
    if (QWidget *editor = view.indexWidget(cell))
        editor->setFocus(Qt::OtherFocusReason);
    else
        view.edit(cell);
}

} // namespace copse
