#pragma once

#include "model/choices.h"

#include <QStringList>
#include <QTableWidget>

#include <optional>

namespace copse {

/// A sheet of paper to be copied out with the keyboard alone: who, their organisation and discipline in
/// words, then a column for each group to be ticked. The last row is the one that is written in; Enter says
/// that it is done.
class PaperTable : public QTableWidget
{
    Q_OBJECT

public:
    enum Column { Name, Organisation, Discipline, FirstGroup };

    PaperTable(const QStringList &groups, QWidget *parent = nullptr);

    /// Names that a column goes on with while somebody types.
    void setCompletions(Column column, const QStringList &names);
    /// The row that is written in.
    int writtenRow() const { return rowCount() - 1; }
    QString words(Column column) const;
    /// What is in the cell of a group: nothing, a tick (not recorded), a level.
    std::optional<Level> tick(int group) const;
    /// What the map says of who stands there: shown, and left as it is.
    void setRecorded(int group, std::optional<Level> level);
    /// The row becomes a thing of the past; the next one is empty.
    void addRow();
    void clearRow();
    /// The last row but one is written in again.
    void reopenRow();
    /// Puts the keyboard on the name of the row that is written in.
    void startRow();

signals:
    void nameEntered(const QString &name);
    void rowDone();
    /// Typed in the cell of a group; no level has it.
    void letterRefused(QChar letter);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void setTick(int column, std::optional<Level> level);
    void toggle(int column);
    void setWritable(int row, bool isWritable);
    bool isTickCell(int row, int column) const { return row == writtenRow() && column >= FirstGroup; }

    QStringList m_groups;
    QStringList m_completions[FirstGroup];
    friend class PaperDelegate;
};

} // namespace copse
