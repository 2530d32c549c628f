#include "desktop/window/sheetcommands.h"

#include "desktop/dialogs/prompts.h"
#include "desktop/panels/sheetspanel.h"
#include "desktop/window/actions.h"

#include <QMenu>

namespace copse {

SheetCommands::SheetCommands(Document &document, ViewState &viewState, Prompts &prompts, QWidget *window)
    : QObject(window)
{
    add("addRow", tr("&Add a row"), QKeySequence(Qt::CTRL | Qt::Key_Return),
        [](SheetPanel &sheet) { sheet.edits().addRow(); });
    add("copyCells", tr("&Copy cells"), QKeySequence::Copy, [](SheetPanel &sheet) { sheet.edits().copy(); });
    add("pasteCells", tr("&Paste cells"), QKeySequence::Paste,
        [](SheetPanel &sheet) { sheet.edits().paste(); });
    add("fillDown", tr("&Fill down"), QKeySequence(Qt::CTRL | Qt::Key_D),
        [](SheetPanel &sheet) { sheet.edits().fillDown(); });
    add("emptyCells", tr("&Empty cells"), QKeySequence(Qt::Key_Delete),
        [](SheetPanel &sheet) { sheet.edits().emptyCells(); });
    add("removeRows", tr("&Remove rows…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Delete),
        [](SheetPanel &sheet) { sheet.edits().removeRows(); });
    add("sortByColumn", tr("&Sort by this column"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O),
        [](SheetPanel &sheet) { sheet.sortByColumn(); });
    add("newOwnField", tr("&New own field…"), {}, [](SheetPanel &sheet) { sheet.askForOwnField(); });
    add("replaceCells", tr("F&ind and replace…"), QKeySequence(Qt::CTRL | Qt::Key_H),
        [](SheetPanel &sheet) { sheet.replace(); });
    const auto ask = [&prompts, window](const QString &title, const QString &question,
                                        const QString &answer) {
        return prompts.ask(window, title, question, {answer}) == 0;
    };
    m_panel = new SheetsPanel({document, viewState, ask}, m_actions);
    connect(m_panel, &SheetsPanel::told, this, &SheetCommands::told);
    // Wherever the focus is among the sheets.
    m_actions.back()->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_panel->addAction(m_actions.back());
}

void SheetCommands::add(const char *name, const QString &text, const QKeySequence &keys, Use use)
{
    QAction *action = makeAction(this, name, text, keys, [this, use] { use(m_panel->current()); });
    // A key of the sheet alone: elsewhere it may mean something else.
    action->setShortcutContext(Qt::WidgetShortcut);
    action->setEnabled(false);
    m_actions << action;
}

void SheetCommands::fill(QMenu *menu) { menu->addActions(m_actions); }

} // namespace copse
