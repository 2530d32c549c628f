#pragma once

#include "edits/sheetrow.h"
#include "model/audience.h"

#include <QDialog>
#include <QHash>

#include <vector>

class QCheckBox;
class QLabel;

namespace copse {

class Document;
class PaperTable;

/// Copies sheets of paper out, row by row, with the keyboard alone: a name, ticks, Enter. Each row is one
/// step that can be undone, here too; says what each did.
class EnterSheetsDialog : public QDialog
{
    Q_OBJECT

public:
    /// `showing`: who reads along; nobody is offered by a name they may not have there.
    EnterSheetsDialog(Document &document, const Showing &showing, QWidget *parent = nullptr);

    /// Enter in a cell is of the row.
    void keyPressEvent(QKeyEvent *event) override;
    /// Says once that a row is not entered, before it is left out.
    void reject() override;

private:
    void offerNames();
    void showRecorded(const QString &name);
    void enterRow();
    void takeBack();
    void say(const QString &message);
    QString wordsOf(const EnteredRow &entered, bool isNew) const;
    /// Whom a text in the first column stands for; empty: somebody new, several: not to be told.
    std::vector<Id<Person>> peopleCalled(const QString &text) const;

    Document &m_document;
    const Showing m_showing;
    std::vector<Id<Group>> m_groups;                  ///< a column each
    QHash<QString, std::vector<Id<Person>>> m_people; ///< by what the first column calls them, folded
    int m_entered = 0;
    QString m_leftOut; ///< whose row was said not to be entered
    PaperTable *m_table;
    QCheckBox *m_more;
    QLabel *m_said;
};

} // namespace copse
