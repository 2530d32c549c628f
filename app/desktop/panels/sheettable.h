#pragma once

#include <QTableView>

namespace copse {

/// The table of a sheet, with the keys of one: the actions that were added to it have their keys for
/// themselves while it has the focus, Enter goes down and typing begins a cell anew.
class SheetTable : public QTableView
{
    Q_OBJECT

public:
    explicit SheetTable(QWidget *parent = nullptr);

    /// Rows and columns of the selection from first to last, by their places; the current cell where nothing
    /// is selected. Both empty: there is no current cell either.
    struct Block
    {
        std::vector<int> rows;
        std::vector<int> columns;
        bool isEmpty() const { return rows.empty() || columns.empty(); }
    };
    Block selectedBlock() const;

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    QAction *actionFor(const QKeyEvent &event) const;
    void goDown();
};

} // namespace copse
