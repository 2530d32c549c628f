#pragma once

#include "desktop/document/viewstate.h"
#include "model/audience.h"

#include <QObject>

class QAction;
class QMenu;
class QMenuBar;
class QWidget;

namespace copse {

class Document;
class FindPanel;
class ListsPanel;
class PictureCanvas;

/// Finding anything, by one key: records of the map are selected and brought into view, commands of the menus
/// are done.
class FindCommands : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        Document &document;
        ViewState &viewState;
        PictureCanvas *canvas;
        ListsPanel *lists;
        QMenuBar *menus;
        QWidget *window;
    };

    FindCommands(const Parts &parts, QObject *parent);

    void fill(QMenu *menu);
    /// Who reads along while somebody types; the desk at first.
    void setShowing(const Showing &showing);

    QAction *action() const { return m_find; }

private:
    void open();
    void show(const Selection &record);

    const Parts m_parts;
    FindPanel *m_panel;
    QAction *m_find;
};

} // namespace copse
