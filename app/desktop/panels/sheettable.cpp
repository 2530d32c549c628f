#include "desktop/panels/sheettable.h"

#include "desktop/document/growingtable.h"

#include <QAction>
#include <QHeaderView>
#include <QKeyEvent>

#include <set>

namespace copse {

SheetTable::SheetTable(QWidget *parent)
    : QTableView(parent)
{
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setSelectionBehavior(QAbstractItemView::SelectItems);
    setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked |
                    QAbstractItemView::AnyKeyPressed);
    setFrameShape(QFrame::NoFrame);
    setAlternatingRowColors(true);
    setWordWrap(false);
    setTabKeyNavigation(false); // leaves the table, so that the keyboard is not caught in it
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    growWithText(this);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(true);
    horizontalHeader()->setStretchLastSection(true);
}

SheetTable::Block SheetTable::selectedBlock() const
{
    std::set<int> rows;
    std::set<int> columns;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.insert(row);
        for (int column = range.left(); column <= range.right(); ++column)
            columns.insert(column);
    }
    if (rows.empty() && currentIndex().isValid()) {
        rows.insert(currentIndex().row());
        columns.insert(currentIndex().column());
    }
    return {{rows.begin(), rows.end()}, {columns.begin(), columns.end()}};
}

QAction *SheetTable::actionFor(const QKeyEvent &event) const
{
    const QKeySequence keys(event.keyCombination());
    for (QAction *action : actions()) {
        if (action->isEnabled() && action->shortcuts().contains(keys))
            return action;
    }
    return nullptr;
}

bool SheetTable::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && state() != EditingState) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_F2 || actionFor(*key)) {
            event->accept();
            return true;
        }
    }
    return QTableView::event(event);
}

void SheetTable::keyPressEvent(QKeyEvent *event)
{
    if (state() != EditingState) {
        if (QAction *action = actionFor(*event)) {
            action->trigger();
            return;
        }
        if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && !event->modifiers()) {
            goDown();
            return;
        }
    }
    QTableView::keyPressEvent(event);
}

void SheetTable::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    updateEditorGeometries(); // lets go of one whose row has gone while it was taken
    QTableView::closeEditor(editor, hint);
    if (hint == QAbstractItemDelegate::SubmitModelCache) // Enter
        goDown();
}

void SheetTable::goDown()
{
    const QModelIndex below = currentIndex().siblingAtRow(currentIndex().row() + 1);
    if (below.isValid())
        setCurrentIndex(below);
}

} // namespace copse
