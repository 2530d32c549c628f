#pragma once

#include <QList>
#include <QObject>

class QAction;
class QMenu;
class QWidget;

namespace copse {

class Document;
class FileCommands;
class ListsPanel;
class TypedLineBar;
class ViewState;

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
        QWidget *window;
    };

    EditCommands(const Parts &parts, QObject *parent);

    void fill(QMenu *menu);
    /// Where names are typed.
    void setLists(ListsPanel *lists) { m_lists = lists; }

    void setTypedLine(TypedLineBar *bar) { m_typedLine = bar; }

    QAction *typeLineAction() const { return m_typeLine; }
    /// What can be done to what is selected.
    QList<QAction *> selectionActions() const;

    /// Opens a new map where none is open; false if that cannot be.
    bool haveMap();

signals:
    void told(const QString &message);

private:
    void rename();
    void addPerson();
    void addGroup();
    void addMembership();
    void takeOut();
    void remove();
    void forgetPerson();
    void follow();

    Parts m_parts;
    ListsPanel *m_lists = nullptr;
    TypedLineBar *m_typedLine = nullptr;
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
