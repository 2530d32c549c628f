#pragma once

#include "desktop/document/viewstate.h"
#include "model/snapshot.h"

#include <QList>
#include <QObject>

#include <functional>

class QAction;
class QMenu;
class QWidget;

namespace copse {

class Document;
class FileCommands;
class ListsPanel;
class Prompts;
class TypedLineBar;

/// What the Edit menu does: undo and redo, adding, renaming, removing and forgetting.
class EditCommands : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        Document &document;
        ViewState &viewState;
        FileCommands &files;
        Prompts &prompts;
        QWidget *window;
    };

    EditCommands(const Parts &parts, QObject *parent);

    void fill(QMenu *menu);
    /// Where names are typed.
    void setLists(ListsPanel *lists) { m_lists = lists; }

    void setTypedLine(TypedLineBar *bar) { m_typedLine = bar; }

    /// Another way of typing a name, where it can be used: tells whether it is.
    void setRenameThere(std::function<bool()> rename) { m_renameThere = std::move(rename); }

    QAction *typeLineAction() const { return m_typeLine; }
    QAction *renameAction() const { return m_rename; }
    QAction *addMembershipAction() const { return m_addMembership; }
    QAction *removeAction() const { return m_remove; }
    /// What can be done to what is selected.
    QList<QAction *> selectionActions() const;

    /// Opens a new map where none is open; false if that cannot be.
    bool haveMap();

    /// Somebody, or a group, is asked for; `then` hears of what was added.
    using Then = std::function<void(const Selection &added)>;
    void addPerson(const Then &then = {});
    void addGroup(const Then &then = {});

signals:
    void told(const QString &message);
    /// To be said where the keyboard is.
    void refused(const QString &message);

private:
    void rename();
    void addMembership();
    void takeOut();
    void remove();
    /// All of one type.
    static QString inWords(const Snapshot &map, const std::vector<Selection> &records);
    void forgetPerson();
    void follow();

    Parts m_parts;
    ListsPanel *m_lists = nullptr;
    TypedLineBar *m_typedLine = nullptr;
    std::function<bool()> m_renameThere;
    QAction *m_undo;
    QAction *m_redo;
    QAction *m_rename;
    QAction *m_typeLine;
    QAction *m_addPerson;
    QAction *m_addGroup;
    QAction *m_addMembership;
    QAction *m_takeOut;
    QAction *m_remove;
    QAction *m_forget;
};

} // namespace copse
