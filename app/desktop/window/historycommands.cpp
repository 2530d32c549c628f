#include "desktop/window/historycommands.h"

#include "desktop/dialogs/historydialog.h"
#include "desktop/document/document.h"
#include "desktop/document/touched.h"
#include "desktop/window/actions.h"

#include <QMenu>

namespace copse {

HistoryCommands::HistoryCommands(Document &document, ViewState &viewState, QWidget *window)
    : QObject(window)
    , m_document(document)
    , m_viewState(viewState)
    , m_window(window)
    , m_history(makeAction(this, "history", tr("&History…"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Z),
                           &HistoryCommands::show))
{
    connect(&document, &Document::retraced, this, [this](const MapChange &change) {
        std::vector<Selection> touched = touchedBy(change, m_document.map());
        if (touched.empty())
            return;
        m_touched = std::move(touched);
        m_soon.start();
    });
    connect(&document, &Document::opened, this, [this] { m_touched = {}; });
}

void HistoryCommands::fill(QMenu *menu) { menu->addAction(m_history); }

void HistoryCommands::selectTouched()
{
    // A later step of the same jump may have taken some away.
    std::erase_if(m_touched, [this](const Selection &one) {
        return std::visit(
            [this](const auto &id) {
                if constexpr (std::is_same_v<decltype(id), const std::monostate &>)
                    return true;
                else
                    return !m_document.map().find(id);
            },
            one);
    });
    if (!m_touched.empty())
        m_viewState.selectAll(m_touched);
}

void HistoryCommands::show()
{
    if (!m_dialog) {
        m_dialog = new HistoryDialog(m_document.undoStack(), m_window);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

} // namespace copse
