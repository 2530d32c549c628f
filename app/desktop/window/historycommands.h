#pragma once

#include "desktop/document/soon.h"
#include "desktop/document/viewstate.h"

#include <QObject>
#include <QPointer>

class QAction;
class QMenu;
class QWidget;

namespace copse {

class Document;
class HistoryDialog;

/// The list of steps to jump in; and what a step was about is selected when it is undone or done again.
class HistoryCommands : public QObject
{
    Q_OBJECT

public:
    HistoryCommands(Document &document, ViewState &viewState, QWidget *window);

    void fill(QMenu *menu);

private:
    void show();
    void selectTouched();

    Document &m_document;
    ViewState &m_viewState;
    QWidget *m_window;
    QAction *m_history;
    QPointer<HistoryDialog> m_dialog;
    std::vector<Selection> m_touched;
    Soon m_soon{[this] { selectTouched(); }}; // of many steps the last is selected
};

} // namespace copse
