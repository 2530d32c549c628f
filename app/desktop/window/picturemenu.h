#pragma once

#include "desktop/document/viewstate.h"

#include <QObject>
#include <QPointF>

#include <optional>
#include <utility>

class QMenu;

namespace copse {

class ClipboardCommands;
class Document;
class Drawing;
class EditCommands;
class PictureBar;
class PictureCanvas;
class PictureHand;
class SeveralCommands;
class Views;

/// The menus of the picture: of a thing, of several, of the paper, where what is added stands where one
/// pointed.
class PictureMenu : public QObject
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
        EditCommands &edits;
        PictureHand &hand;
        SeveralCommands &several;
        ClipboardCommands &clipboard;
    };

    PictureMenu(const Parts &parts, QObject *parent);

private:
    void open(const QString &item, QPoint globalPlace);
    void fillForThing(const Selection &record, QMenu *menu);
    void fillForPaper(QPointF place, QMenu *menu);
    void putNew();

    const Parts m_parts;
    /// What was added, and where it is wanted in the picture.
    struct New
    {
        Selection record;
        QPointF place;
        int step;             ///< of the undo stack, after adding it
        bool isDrawn = false; ///< the next picture is one with it
    };
    std::optional<New> m_new;
};

} // namespace copse
