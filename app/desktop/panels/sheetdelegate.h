#pragma once

#include <QStyledItemDelegate>

namespace copse {

class SheetModel;

/// The editors of the cells of a sheet: what can be chosen in a box that
/// completes what is typed, names and what others have completed,
/// a text of several lines with room for them.
class SheetDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    SheetDelegate(SheetModel &model, QObject *parent);

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void take(QWidget *editor, EndEditHint hint);

    SheetModel &m_model;
};

} // namespace copse
