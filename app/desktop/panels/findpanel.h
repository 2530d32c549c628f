#pragma once

#include "desktop/document/findindex.h"
#include "desktop/document/viewstate.h"

#include <QFrame>
#include <QPointer>

class QAction;
class QLabel;
class QLineEdit;
class QListView;

namespace copse {

class Document;
class FindModel;

/// Finds anything: one line over the window, under it the groups, people, organisations, disciplines and
/// commands that it could be. Arrows choose while the line keeps the keyboard, Enter goes there, Escape and
/// looking elsewhere close it. GUI thread.
class FindPanel : public QFrame
{
    Q_OBJECT

public:
    /// Covers part of that window.
    FindPanel(Document &document, QWidget *window);
    ~FindPanel() override;

    /// Opens it, or begins anew. The commands are those that there are now; ones that cannot be done now are
    /// shown as such.
    void open(const QList<QAction *> &commands);
    /// Who reads along: the desk at first.
    void setShowing(const Showing &showing);

signals:
    void recordChosen(const copse::Selection &record);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void collect();
    void look();
    void moveBy(int rows);
    void go();
    void leave();
    void forgetHits();
    void ageIndex();
    void place();
    void sayCurrent();

    Document &m_document;
    QLineEdit *m_line;
    QListView *m_list;
    QLabel *m_note;
    FindModel *m_model;
    FindIndex m_index;
    Showing m_showing;
    bool m_isIndexOld = true;
    QList<QPointer<QAction>> m_commands;
    QPointer<QWidget> m_focusBefore;
};

} // namespace copse
