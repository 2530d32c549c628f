#pragma once

#include <QObject>

class QAction;
class QMenu;
class QWidget;

namespace copse {

class Document;
class Prompts;
class SheetPanel;
class SheetsPanel;
class ViewState;

/// What can be done in the sheets, for their menu and their tables.
class SheetCommands : public QObject
{
    Q_OBJECT

public:
    SheetCommands(Document &document, ViewState &viewState, Prompts &prompts, QWidget *window);

    /// The sheets; whoever shows them owns them.
    SheetsPanel *panel() const { return m_panel; }
    void fill(QMenu *menu);

signals:
    void told(const QString &message);

private:
    using Use = void (*)(SheetPanel &);
    void add(const char *name, const QString &text, const QKeySequence &keys, Use use);

    QList<QAction *> m_actions;
    SheetsPanel *m_panel = nullptr;
};

} // namespace copse
