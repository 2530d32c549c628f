#pragma once

#include "desktop/panels/sheetedits.h"
#include "desktop/panels/sheettable.h"
#include "exchange/replacing.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTimer;
class QTreeWidget;

namespace copse {

class NoticeBar;

/// Finds a text in the cells of a sheet and replaces it: each cell is shown as it is and as it will be, and
/// can be left out; one step.
class ReplaceDialog : public QDialog
{
    Q_OBJECT

public:
    /// `selected`: the cells to which it can be limited, where they are more than one.
    ReplaceDialog(SheetModel &model, SheetEdits &edits, SheetTable::Block selected, QWidget *parent);

private:
    void makeFields();
    void look();
    void replace();
    void count();
    Replacing replacing() const;

    SheetModel &m_model;
    SheetEdits &m_edits;
    const SheetTable::Block m_selected;
    std::vector<SheetCell> m_found; // as they will be, in the order of the list
    QLineEdit *m_find;
    QLineEdit *m_with;
    QCheckBox *m_whole;
    QCheckBox *m_exact;
    QCheckBox *m_onlySelected;
    QTreeWidget *m_list;
    QLabel *m_count;
    NoticeBar *m_notice;
    QPushButton *m_replace;
    QTimer *m_later;
};

} // namespace copse
