#pragma once

#include "analysis/answers.h"

#include "analysis/question.h"
#include "model/snapshot.h"

#include <QWidget>

#include <optional>
#include <vector>

class QLabel;
class QSortFilterProxyModel;
class QSplitter;
class QTableView;

namespace copse {

class MixChart;
class MixTable;

/// The mix map: how mixed every group is, across by organisation, up by discipline, and beside it the table
/// that says the same of all groups. The chart shows the 500 largest groups of which something is known both
/// ways; a note counts the rest. GUI thread.
class MixMap : public QWidget
{
    Q_OBJECT

public:
    explicit MixMap(QWidget *parent = nullptr);

    /// The selected group stays selected if it is still there.
    void setAnswers(const Snapshot &map, const Question &question, std::vector<GroupAnswer> answers);
    /// Null: none. Emits nothing.
    void setSelectedGroup(Id<Group> group);
    Id<Group> selectedGroup() const { return m_selected; }

    MixChart *chart() const { return m_chart; }
    QTableView *table() const { return m_table; }
    QString note() const;

signals:
    /// Someone picked a group in the chart or in the table.
    void groupSelected(copse::Id<copse::Group> group);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Told
    {
        Snapshot map;
        Question question;
        std::vector<GroupAnswer> answers;
    };
    void fill(const Told &told);
    void pick(Id<Group> group);
    void showSelection();
    void showNames();
    void makeRows();
    void arrange();
    void fitWords();

    MixTable *m_model;
    QSortFilterProxyModel *m_sorted;
    MixChart *m_chart;
    QLabel *m_note;
    QTableView *m_table;
    QSplitter *m_splitter;
    Id<Group> m_selected;
    std::optional<Told> m_told; // and not shown yet: nobody looks
    bool m_isArranged = false;
    bool m_areNamesShown = false;
    bool m_isShowing = false; // the table is told, and does not tell
};

} // namespace copse
