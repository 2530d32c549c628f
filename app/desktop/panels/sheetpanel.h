#pragma once

#include "desktop/panels/sheetcolumns.h"
#include "desktop/panels/sheetedits.h"

#include <QSet>
#include <QWidget>

class QLabel;
class QLineEdit;
class QMenu;

namespace copse {

class Document;
class NoticeBar;
class SheetTable;
class ViewState;

/// All records of one type as a sheet: search, columns and what is done to cells. Selects what its rows are.
class SheetPanel : public QWidget
{
    Q_OBJECT

public:
    struct Parts
    {
        Document &document;
        ViewState &viewState;
        AskBefore ask;
    };

    /// `name` names the table and the line for tests and screen readers' maps; `actions` are those of its
    /// table, the first of which is a button.
    SheetPanel(const Parts &parts, RecordType type, const QString &name, const QString &title,
               const QList<QAction *> &actions, QWidget *parent = nullptr);

    SheetModel &model() { return *m_model; }
    SheetEdits &edits() { return *m_edits; }
    SheetTable &table() { return *m_table; }

    void askForOwnField();
    void replace();
    /// By the column of the current cell; the other way round where it is sorted by that already.
    void sortByColumn();
    /// Why something that was typed here was not taken.
    void say(const QString &message);

signals:
    void told(const QString &message);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeTop(const QString &name, const QString &title, QAction *addRow);
    void makeTable(const QString &name, const QString &title, const QList<QAction *> &actions);
    void fillColumns(QMenu *menu, int column);
    void showHeadingMenu(QPoint at);
    void takeOwnFieldAway(const RecordField &field);
    void refreshColumns();
    void showCount();
    void takeSelection();
    void follow();
    void fitColumns();
    void keepPlace();
    void findPlace();

    Parts m_parts;
    SheetModel *m_model;
    SheetColumns m_columns;
    QLineEdit *m_find;
    QLabel *m_count;
    NoticeBar *m_notice;
    SheetTable *m_table;
    SheetEdits *m_edits;
    qint64 m_keptId = 0; // of the current row while the rows are put in another order
    QString m_keptCode;
    QSet<qint64> m_keptIds; // of the selected rows
    QSet<QString> m_keptCodes;
    bool m_isFollowing = false;
    bool m_isPlaced = false; // the first rows were shown: widths are the person's own from now on
};

} // namespace copse
