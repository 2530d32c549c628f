#pragma once

#include <QDialog>

class QAbstractListModel;
class QListView;
class QUndoStack;

namespace copse {

/// All steps since the map was opened, by name, the one at which the map is now marked; choosing one undoes
/// or does again all between. Stays open while one works.
class HistoryDialog : public QDialog
{
    Q_OBJECT

public:
    /// The stack outlives the dialog.
    explicit HistoryDialog(QUndoStack &stack, QWidget *parent = nullptr);

private:
    void follow();

    QUndoStack &m_stack;
    QAbstractListModel *m_model;
    QListView *m_list;
};

} // namespace copse
