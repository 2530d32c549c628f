#include "desktop/window/handcommands.h"

#include "desktop/canvas/picturecanvas.h"
#include "desktop/document/document.h"
#include "desktop/document/viewstate.h"
#include "desktop/panels/listspanel.h"
#include "desktop/window/actions.h"
#include "desktop/window/clipboardcommands.h"
#include "desktop/window/editcommands.h"
#include "desktop/window/picturehand.h"
#include "desktop/window/picturemenu.h"
#include "desktop/window/renameline.h"
#include "desktop/window/severalcommands.h"

#include <QMenu>
#include <QTimer>

namespace copse {

HandCommands::HandCommands(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_hand(
          new PictureHand({parts.document, parts.viewState, parts.drawing, parts.canvas, parts.window}, this))
    , m_several(new SeveralCommands(
          {parts.document, parts.viewState, parts.drawing, parts.canvas, parts.window}, this))
    , m_clipboard(new ClipboardCommands(
          {parts.document, parts.viewState, parts.edits, parts.files, parts.prompts, parts.window}, this))
    , m_rename(new RenameLine(parts.document, parts.canvas))
{
    new PictureMenu({parts.document, parts.viewState, parts.drawing, parts.views, parts.canvas, parts.bar,
                     parts.edits, *m_hand, *m_several, *m_clipboard},
                    this);
    connect(m_hand, &PictureHand::told, this, &HandCommands::told);
    connect(m_hand, &PictureHand::refused, this, &HandCommands::refused);
    connect(m_several, &SeveralCommands::told, this, &HandCommands::told);
    connect(m_several, &SeveralCommands::counted, this, &HandCommands::counted);
    connect(m_clipboard, &ClipboardCommands::told, this, &HandCommands::told);
    connect(m_clipboard, &ClipboardCommands::linesToType, this, &HandCommands::linesToType);
    m_clipboard->addTo(&parts.canvas);
    m_clipboard->addTo(&parts.lists);
    connect(m_rename, &RenameLine::renamed, this,
            [this](const QString &name) { emit told(tr("The name is %1 now.").arg(name)); });
    connect(&parts.canvas, &PictureCanvas::itemOpened, this, [this](const QString &item) {
        m_parts.viewState.select(recordOf(item));
        m_rename->start(recordOf(item));
    });
    connect(&parts.edits, &EditCommands::refused, this, [this](const QString &message) {
        if (m_parts.canvas.hasFocus() || !m_parts.lists.isVisible())
            emit refused(message);
        else
            m_parts.lists.say(message);
    });
    parts.edits.setRenameThere([this] { return renameInPicture(); });
    // Elsewhere the key is for letters or cells.
    QAction *remove =
        makeAction(this, "removeHere", parts.edits.removeAction()->text(), QKeySequence(Qt::Key_Delete),
                   [this] { m_parts.edits.removeAction()->trigger(); });
    remove->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    parts.canvas.addAction(remove);
    parts.lists.addAction(remove);
    connect(&parts.document, &Document::opened, this,
            [this] { m_step = m_parts.document.undoStack().index(); });
    connect(&parts.document, &Document::retraced, this, [this] { m_isRetracing = true; });
    connect(&parts.document.undoStack(), &QUndoStack::indexChanged, this, &HandCommands::tellRetraced);
}

void HandCommands::fill(QMenu *menu)
{
    menu->addSeparator();
    m_clipboard->fill(menu);
    m_several->fill(menu);
    menu->addAction(m_hand->drawTieAction());
}

void HandCommands::pasteLines(const QString &text, QWidget *where) { m_clipboard->pasteLines(text, where); }

bool HandCommands::renameInPicture()
{
    return m_parts.canvas.hasFocus() && m_rename->start(m_parts.viewState.selection());
}

/// Who does not see what has changed hears it.
void HandCommands::tellRetraced()
{
    const QUndoStack &steps = m_parts.document.undoStack();
    const int before = std::exchange(m_step, steps.index());
    QString words;
    if (m_step < before && m_isRetracing)
        words = tr("Undone: %1").arg(steps.text(m_step));
    else if (m_step > before && m_isRetracing)
        words = tr("Done again: %1").arg(steps.text(m_step - 1));
    m_isRetracing = false;
    if (!words.isEmpty()) // after what was touched is selected, which wipes words away
        QTimer::singleShot(1, this, [this, words] { emit told(words); });
}

} // namespace copse
