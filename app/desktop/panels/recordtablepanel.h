#pragma once

#include "desktop/document/viewstate.h"

#include <QWidget>

#include <functional>

class QAbstractItemModel;
class QLabel;
class QLineEdit;
class QTableView;

namespace copse {

class FindProxy;
class NoticeBar;

/// All records of one type as a table that can be sorted and searched; selects what its rows are.
class RecordTablePanel : public QWidget
{
    Q_OBJECT

public:
    /// How the id in a row is selected, and the id that is selected (0: something else).
    struct Selecting
    {
        std::function<Selection(qint64)> selection;
        std::function<qint64(const ViewState &)> selected;
    };
    template<class T>
    static Selecting selecting()
    {
        return {[](qint64 id) { return Selection(Id<T>{id}); },
                [](const ViewState &state) { return state.selected<T>().value; }};
    }

    /// The model outlives the panel. `name` names the table for tests and screen readers' maps.
    RecordTablePanel(ViewState &viewState, QAbstractItemModel *model, const Selecting &selecting,
                     const QString &name, const QString &title, const QList<QAction *> &actions,
                     QWidget *parent = nullptr);

    /// Why something that was typed here was not taken.
    void say(const QString &message);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void showCount();
    void followSelection();
    void showFirstRows();
    void fitColumns();

    ViewState &m_viewState;
    const Selecting m_selecting;
    FindProxy *m_proxy;
    QLineEdit *m_find;
    QLabel *m_count;
    NoticeBar *m_notice;
    QTableView *m_table;
    bool m_isFollowing = false;
    bool m_isPlaced = false; // the first rows were shown: widths and place are the person's own from now on
};

} // namespace copse
