#pragma once

#include <QObject>

class QAction;
class QMenu;
class QWidget;

namespace copse {

class ClipboardCommands;
class Document;
class Drawing;
class EditCommands;
class FileCommands;
class ListsPanel;
class PictureBar;
class PictureCanvas;
class PictureHand;
class Prompts;
class RenameLine;
class SeveralCommands;
class ViewState;
class Views;

/// Everything that is done by hand in the picture, put together: dropping and tying, several at once, names
/// in their place, the menus of things and paper, keys of the picture and the lists alone.
class HandCommands : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        Document &document;
        ViewState &viewState;
        Drawing &drawing;
        Views &views;
        PictureCanvas &canvas;
        PictureBar &bar;
        ListsPanel &lists;
        EditCommands &edits;
        FileCommands &files;
        Prompts &prompts;
        QWidget *window;
    };

    HandCommands(const Parts &parts, QObject *parent);

    void fill(QMenu *menu);
    /// As pasting into the picture does it; what there is to ask stands in front of that window.
    void pasteLines(const QString &text, QWidget *where);

signals:
    void told(const QString &message);
    void linesToType(const QStringList &lines);
    /// At the picture.
    void refused(const QString &message);
    /// How many are selected, in words; empty: one or none.
    void counted(const QString &words);

private:
    bool renameInPicture();
    void tellRetraced();

    const Parts m_parts;
    PictureHand *m_hand;
    SeveralCommands *m_several;
    ClipboardCommands *m_clipboard;
    RenameLine *m_rename;
    int m_step = 0; // of the undo stack
    bool m_isRetracing = false;
};

} // namespace copse
