#pragma once

#include "desktop/document/viewstate.h"

#include <QObject>

class QAction;
class QMenu;
class QMimeData;
class QWidget;

namespace copse {

class Document;
class EditCommands;
class FileCommands;
class Prompts;

/// Copies what is selected, for another map and as text, and pastes: what another map has, a list out of a
/// spreadsheet, a column of names.
class ClipboardCommands : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        Document &document;
        ViewState &viewState;
        EditCommands &edits;
        FileCommands &files;
        Prompts &prompts;
        QWidget *window;
    };

    ClipboardCommands(const Parts &parts, QObject *parent);

    void fill(QMenu *menu);
    /// The keys work where one of these widgets, or what is in it, has the focus.
    void addTo(QWidget *widget);
    /// Text that was pasted where it is too much; as a map has it, where it is what is on the clipboard. What
    /// there is to ask stands in front of that window, and in front of a wall nothing of the desk comes.
    void pasteLines(const QString &text, QWidget *where);
    QAction *pasteAction() const { return m_paste; }

signals:
    void told(const QString &message);
    /// What was pasted is what somebody types, several lines of it.
    void linesToType(const QStringList &lines);

private:
    void copy();
    void paste();
    void pasteIn(QWidget *where);
    void pasteRecords(const QMimeData &data, QWidget *where);
    void pasteText(const QString &text, QWidget *where);
    void addNames(const QStringList &names, QWidget *where);
    void tellError(QWidget *where, const Error &error);
    void follow();

    const Parts m_parts;
    QAction *m_copy;
    QAction *m_paste;
};

} // namespace copse
