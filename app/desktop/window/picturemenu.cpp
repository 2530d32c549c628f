#include "desktop/window/picturemenu.h"

#include "desktop/canvas/picturecanvas.h"
#include "desktop/document/document.h"
#include "desktop/document/drawing.h"
#include "desktop/document/views.h"
#include "desktop/panels/picturebar.h"
#include "desktop/window/clipboardcommands.h"
#include "desktop/window/editcommands.h"
#include "desktop/window/picturehand.h"
#include "desktop/window/severalcommands.h"

#include <QAction>
#include <QMenu>

#include <algorithm>
#include <utility>

namespace copse {

PictureMenu::PictureMenu(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    connect(&parts.canvas, &PictureCanvas::menuAsked, this, &PictureMenu::open);
    connect(&parts.drawing, &Drawing::finished, this, &PictureMenu::putNew);
    connect(&parts.drawing, &Drawing::started, this, [this] {
        if (m_new)
            m_new->isDrawn = true;
    });
    connect(&parts.document, &Document::opened, this, [this] { m_new.reset(); });
    connect(&parts.document, &Document::retraced, this, [this] { m_new.reset(); });
}

void PictureMenu::open(const QString &item, QPoint globalPlace)
{
    if (!m_parts.document.isOpen())
        return;
    auto *menu = new QMenu(&m_parts.canvas);
    menu->setObjectName(QStringLiteral("pictureMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const Selection record = recordOf(item);
    if (record != Selection()) {
        if (std::ranges::find(m_parts.viewState.allSelected(), record) ==
            m_parts.viewState.allSelected().end())
            m_parts.viewState.select(record);
        fillForThing(record, menu);
    } else {
        fillForPaper(m_parts.canvas.toPicture(m_parts.canvas.mapFromGlobal(globalPlace)), menu);
    }
    menu->addSeparator();
    m_parts.bar.fillFor(item, menu);
    menu->popup(globalPlace);
}

void PictureMenu::fillForThing(const Selection &record, QMenu *menu)
{
    if (m_parts.viewState.isSeveralSelected()) {
        m_parts.several.fillChanges(menu);
        menu->addSeparator();
        menu->addAction(m_parts.edits.removeAction());
        return;
    }
    menu->addAction(m_parts.edits.renameAction());
    if (std::holds_alternative<Id<Person>>(record)) {
        menu->addAction(m_parts.several.addToGroupAction());
        menu->addAction(m_parts.hand.drawTieAction());
    } else if (std::holds_alternative<Id<Group>>(record)) {
        menu->addAction(m_parts.edits.addMembershipAction());
    }
    const QList<QAction *> selection = m_parts.edits.selectionActions();
    for (QAction *action : selection) {
        if (action->isEnabled() && !menu->actions().contains(action) &&
            action != m_parts.edits.addMembershipAction())
            menu->addAction(action);
    }
}

void PictureMenu::fillForPaper(QPointF place, QMenu *menu)
{
    const auto here = [this, place](const Selection &added) {
        m_new = {added, place, m_parts.document.undoStack().index()};
    };
    connect(menu->addAction(tr("Add &someone here…")), &QAction::triggered, this,
            [this, here] { m_parts.edits.addPerson(here); });
    menu->actions().back()->setObjectName(QStringLiteral("addPersonHere"));
    connect(menu->addAction(tr("Add a &group here…")), &QAction::triggered, this,
            [this, here] { m_parts.edits.addGroup(here); });
    menu->actions().back()->setObjectName(QStringLiteral("addGroupHere"));
    menu->addSeparator();
    menu->addAction(m_parts.several.selectAllAction());
    menu->addAction(m_parts.clipboard.pasteAction());
}

/// The first picture that has it puts it where it was wanted, which is part of adding it. Where an order says
/// where things stand, it stays; and so it does where that picture does not show it.
void PictureMenu::putNew()
{
    if (!m_new || !m_new->isDrawn || m_parts.drawing.isRunning())
        return;
    const New added = *std::exchange(m_new, std::nullopt);
    const QString item = itemOf(added.record);
    const std::shared_ptr<const Drawn> drawn = m_parts.drawing.drawn();
    const bool isShown = drawn && drawn->arrangement.things.contains(item);
    const bool isLastStep = m_parts.document.undoStack().index() == added.step;
    if (isShown && isLastStep && standsFreely(m_parts.viewState.view().picture))
        m_parts.document.addToLastStep([&] { (void)m_parts.views.move(item, added.place); });
}

} // namespace copse
