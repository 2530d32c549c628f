#include "desktop/window/papercommands.h"

#include "desktop/dialogs/entersheetsdialog.h"
#include "desktop/dialogs/sheetsdialog.h"
#include "desktop/document/document.h"
#include "desktop/document/viewstate.h"
#include "desktop/window/actions.h"

#include <QMenu>

namespace copse {

PaperCommands::PaperCommands(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_print(
          makeAction(this, "printSheets", tr("For a room &without a projector…"), {}, &PaperCommands::print))
    , m_enter(makeAction(this, "enterSheets", tr("Enter s&heets…"), {}, &PaperCommands::enter))
{
    connect(&parts.document, &Document::opened, this, &PaperCommands::follow);
    connect(&parts.document, &Document::changed, this, &PaperCommands::follow);
    follow();
}

void PaperCommands::fill(QMenu *menu)
{
    menu->addSeparator();
    menu->addActions({m_print, m_enter});
}

void PaperCommands::follow()
{
    m_print->setEnabled(m_parts.document.isOpen());
    m_enter->setEnabled(!m_parts.document.map().all<Group>().isEmpty());
}

void PaperCommands::print()
{
    auto *dialog =
        new SheetsDialog({m_parts.document.map(), m_parts.document.title(), m_parts.viewState.question().asOf,
                          m_parts.viewState.selected<Group>(), m_parts.folder},
                         m_parts.prompts, m_parts.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void PaperCommands::enter()
{
    auto *dialog = new EnterSheetsDialog(m_parts.document, m_parts.viewState.showing(), m_parts.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace copse
