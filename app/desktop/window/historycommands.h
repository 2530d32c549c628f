#pragma once

#include "desktop/document/viewstate.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

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

    Document &m_document;
    ViewState &m_viewState;
    QWidget *m_window;
    QAction *m_history;
    QPointer<HistoryDialog> m_dialog;
    Selection m_touched;
    QTimer m_soon; // of many steps the last is selected
};

} // namespace copse
