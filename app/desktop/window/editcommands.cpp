#include "desktop/window/editcommands.h"

#include "desktop/dialogs/addgroupdialog.h"
#include "desktop/dialogs/addmembershipdialog.h"
#include "desktop/dialogs/addpersondialog.h"
#include "desktop/dialogs/forgetpersondialog.h"
#include "desktop/dialogs/prompts.h"
#include "desktop/dialogs/takeoutdialog.h"
#include "desktop/document/document.h"
#include "desktop/document/removal.h"
#include "desktop/document/viewstate.h"
#include "desktop/panels/listspanel.h"
#include "desktop/panels/typedlinebar.h"
#include "desktop/window/actions.h"
#include "desktop/window/filecommands.h"
#include "edits/refusal.h"

#include <QMenu>

namespace copse {

namespace {

/// What the selected record is called.
struct Name
{
    const Snapshot &map;
    QString operator()(std::monostate) const { return {}; }
    template<class T>
    QString operator()(Id<T> id) const
    {
        const T *record = map.find(id);
        return record ? record->name : QString();
    }
};

struct IsThere
{
    const Snapshot &map;
    bool operator()(std::monostate) const { return false; }
    template<class T>
    bool operator()(Id<T> id) const
    {
        return map.find(id) != nullptr;
    }
};

} // namespace

EditCommands::EditCommands(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_undo(parts.document.undoStack().createUndoAction(this, tr("&Undo")))
    , m_redo(parts.document.undoStack().createRedoAction(this, tr("&Redo")))
    , m_rename(makeAction(this, "rename", tr("Re&name"), QKeySequence(Qt::Key_F2), &EditCommands::rename))
    , m_typeLine(makeAction(this, "typeLine", tr("Add by &typing a line"), QKeySequence(Qt::CTRL | Qt::Key_L),
                            [this] { m_typedLine->start(); }))
    , m_addPerson(makeAction(this, "addPerson", tr("Add &someone…"),
                             QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A), [this] { addPerson(); }))
    , m_addGroup(makeAction(this, "addGroup", tr("Add a &group…"), QKeySequence(Qt::CTRL | Qt::Key_G),
                            [this] { addGroup(); }))
    , m_addMembership(makeAction(this, "addMembership", tr("Add a &member…"),
                                 QKeySequence(Qt::CTRL | Qt::Key_M), &EditCommands::addMembership))
    , m_takeOut(makeAction(this, "takeOut", tr("Take &out of a group…"), {}, &EditCommands::takeOut))
    , m_remove(makeAction(this, "remove", tr("Remo&ve"), QKeySequence(Qt::CTRL | Qt::Key_Backspace),
                          &EditCommands::remove))
    , m_forget(makeAction(this, "forgetPerson", tr("&Forget this person…"), {}, &EditCommands::forgetPerson))
{
    m_undo->setObjectName(QStringLiteral("undo"));
    m_undo->setShortcut(QKeySequence::Undo);
    m_redo->setObjectName(QStringLiteral("redo"));
    QList<QKeySequence> redo = QKeySequence::keyBindings(QKeySequence::Redo);
    if (const QKeySequence usual(Qt::CTRL | Qt::Key_Y); !redo.contains(usual)) // twice would be never
        redo << usual;
    m_redo->setShortcuts(redo);
    connect(&parts.document, &Document::opened, this, &EditCommands::follow);
    connect(&parts.document, &Document::changed, this, &EditCommands::follow);
    connect(&parts.viewState, &ViewState::selectionChanged, this, &EditCommands::follow);
    follow();
}

void EditCommands::fill(QMenu *menu)
{
    menu->addAction(m_undo);
    menu->addAction(m_redo);
    menu->addSeparator();
    menu->addAction(m_typeLine);
    menu->addAction(m_addPerson);
    menu->addAction(m_addGroup);
    menu->addAction(m_addMembership);
    menu->addAction(m_takeOut);
    menu->addSeparator();
    menu->addAction(m_rename);
    menu->addAction(m_remove);
    menu->addAction(m_forget);
}

QList<QAction *> EditCommands::selectionActions() const
{
    return {m_rename, m_addMembership, m_takeOut, m_remove, m_forget};
}

void EditCommands::follow()
{
    const Snapshot &map = m_parts.document.map();
    const bool isSelected = !std::holds_alternative<std::monostate>(m_parts.viewState.selection());
    m_rename->setEnabled(isSelected);
    m_remove->setEnabled(isSelected);
    m_forget->setEnabled(map.find(m_parts.viewState.selected<Person>()));
    m_addMembership->setEnabled(!map.all<Person>().isEmpty() && !map.all<Group>().isEmpty());
    m_takeOut->setEnabled(TakeOutDialog::isPossible(m_parts.document, m_parts.viewState.selection()));
}

bool EditCommands::haveMap()
{
    if (!m_parts.document.isOpen())
        m_parts.files.newMap();
    return m_parts.document.isOpen();
}

void EditCommands::rename()
{
    if (m_renameThere && m_renameThere())
        return;
    if (m_lists)
        m_lists->rename();
}

void EditCommands::addPerson(const Then &then)
{
    if (!haveMap())
        return;
    auto *dialog = new AddPersonDialog(m_parts.document, m_parts.viewState.selected<Group>(), m_parts.window);
    connect(dialog, &QDialog::accepted, this, [this, dialog, then] {
        m_parts.viewState.select(dialog->added());
        if (then)
            then(dialog->added());
    });
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void EditCommands::addGroup(const Then &then)
{
    if (!haveMap())
        return;
    auto *dialog = new AddGroupDialog(m_parts.document, m_parts.viewState.selected<Group>(), m_parts.window);
    connect(dialog, &QDialog::accepted, this, [this, dialog, then] {
        m_parts.viewState.select(dialog->added());
        if (then)
            then(dialog->added());
    });
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void EditCommands::addMembership()
{
    auto *dialog = new AddMembershipDialog(m_parts.document, m_parts.viewState.selected<Person>(),
                                           m_parts.viewState.selected<Group>(), m_parts.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void EditCommands::takeOut()
{
    auto *dialog = new TakeOutDialog(m_parts.document, m_parts.viewState.selection(), m_parts.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

QString EditCommands::inWords(const Snapshot &map, const std::vector<Selection> &records)
{
    const int count = int(records.size());
    if (count == 1)
        return std::visit(Name{map}, records.front());
    if (std::holds_alternative<Id<Person>>(records.front()))
        return tr("%n people", nullptr, count);
    if (std::holds_alternative<Id<Group>>(records.front()))
        return tr("%n groups", nullptr, count);
    if (std::holds_alternative<Id<Organisation>>(records.front()))
        return tr("%n organisations", nullptr, count);
    return tr("%n disciplines", nullptr, count);
}

// What goes with it is said first, and nothing is asked where nothing does.
void EditCommands::remove()
{
    const Snapshot map = m_parts.document.map();
    std::vector<Selection> records = m_parts.viewState.allSelected();
    std::erase_if(records, [&](const Selection &one) { return !std::visit(IsThere{map}, one); });
    if (records.empty()) {
        emit refused(goneRefusal().message);
        return;
    }
    const QString what = inWords(map, records);
    Result<Edit> edit = removalOf(map, records);
    if (const QString with = edit ? goesWithRemoval(*edit) : QString(); !with.isEmpty()) {
        const QString question =
            tr("Remove %1 with %2?", "somebody or something, with what is recorded of it");
        if (m_parts.prompts.ask(m_parts.window, tr("Remove"), question.arg(what, with), {tr("&Remove")}) != 0)
            return;
    }
    if (const auto done = m_parts.document.perform(tr("Remove %1").arg(what), std::move(edit)); !done) {
        emit refused(done.error().message);
        return;
    }
    m_parts.viewState.clearSelection();
    emit told(tr("Removed %1. Undo brings it back.").arg(what));
}

void EditCommands::forgetPerson()
{
    auto *dialog =
        new ForgetPersonDialog(m_parts.document, m_parts.viewState.selected<Person>(), m_parts.window);
    connect(dialog, &QDialog::accepted, this, [this] {
        m_parts.viewState.clearSelection();
        emit told(tr("One person was forgotten."));
    });
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace copse
