#include "desktop/window/findcommands.h"

#include "desktop/canvas/picturecanvas.h"
#include "desktop/document/roles.h"
#include "desktop/panels/findpanel.h"
#include "desktop/panels/listspanel.h"
#include "desktop/window/actions.h"
#include "drawing/itemid.h"

#include <QMenu>
#include <QMenuBar>

namespace copse {

namespace {

/// All that can be done from the menu and what opens from it. Some menus are filled when they open; those
/// whose entries are records of the map are left out.
void gather(QMenu *menu, const QAction *but, QList<QAction *> &commands)
{
    if (menu->property(menuOfRecords).toBool())
        return;
    emit menu->aboutToShow();
    for (QAction *action : menu->actions()) {
        if (QMenu *below = action->menu())
            gather(below, but, commands);
        else if (action != but && !action->isSeparator() && action->isVisible() && !action->text().isEmpty())
            commands << action;
    }
}

/// The item of the picture that shows a record; empty: none.
struct Item
{
    QString operator()(std::monostate) const { return {}; }
    template<class T>
    QString operator()(Id<T> id) const
    {
        return itemOf(id);
    }
};

} // namespace

FindCommands::FindCommands(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_panel(new FindPanel(parts.document, parts.window))
    , m_find(makeAction(this, "find", tr("F&ind anything…"), {}, &FindCommands::open))
{
    m_find->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_K), QKeySequence(QKeySequence::Find)});
    connect(m_panel, &FindPanel::recordChosen, this, &FindCommands::show);
}

void FindCommands::fill(QMenu *menu)
{
    menu->addSeparator();
    menu->addAction(m_find);
}

void FindCommands::setShowing(const Showing &showing) { m_panel->setShowing(showing); }

void FindCommands::open()
{
    QList<QAction *> commands;
    for (QAction *top : m_parts.menus->actions()) {
        if (top->menu())
            gather(top->menu(), m_find, commands);
    }
    m_panel->open(commands);
}

void FindCommands::show(const Selection &record)
{
    m_parts.viewState.select(record);
    m_parts.lists->reveal();
    if (const QString item = std::visit(Item{}, record); !m_parts.canvas->itemRect(item).isNull())
        m_parts.canvas->setCurrentItem(item);
}

} // namespace copse
