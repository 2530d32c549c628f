#include "desktop/window/namecommands.h"

#include "desktop/dialogs/lookalikesdialog.h"
#include "desktop/document/document.h"
#include "desktop/document/lookalikebook.h"
#include "desktop/window/actions.h"

#include <QMenu>

namespace copse {

NameCommands::NameCommands(Document &document, LookAlikeBook &book, QWidget *window)
    : QObject(window)
    , m_document(document)
    , m_book(book)
    , m_window(window)
    , m_show(makeAction(this, "lookAlikes", tr("People and organisations that loo&k alike…"),
                        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L), &NameCommands::show))
{
    connect(&book, &LookAlikeBook::changed, this, &NameCommands::follow);
    connect(&document, &Document::opened, this, [this] { m_isToTell = false; });
    follow();
}

void NameCommands::fill(QMenu *menu)
{
    menu->addSeparator();
    menu->addAction(m_show);
}

void NameCommands::show()
{
    if (!m_dialog) {
        m_dialog = new LookAlikesDialog(m_document, m_book, m_window);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

void NameCommands::follow()
{
    m_show->setEnabled(m_document.isOpen());
    if (!m_isToTell || m_book.isRunning())
        return;
    m_isToTell = false;
    const auto found = m_book.all();
    const int organisations = int(found->organisations.size());
    const int people = int(found->people.size());
    if (organisations > 0 && people > 0)
        emit told(tr("%1 and %2 look alike: see Edit > People and organisations that look alike.")
                      .arg(tr("%n pair(s) of organisations", nullptr, organisations),
                           tr("%n pair(s) of people", nullptr, people)));
    else if (organisations > 0)
        emit told(
            tr("%n pair(s) of organisations look(s) alike: see Edit > People and organisations that look "
               "alike.",
               nullptr, organisations));
    else if (people > 0)
        emit told(
            tr("%n pair(s) of people look(s) alike: see Edit > People and organisations that look alike.",
               nullptr, people));
}

} // namespace copse
