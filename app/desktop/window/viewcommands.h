#pragma once

#include <QObject>

class QMenu;
class QSplitter;
class QTabWidget;
class QWidget;

namespace copse {

class PictureCanvas;

/// What the View menu does: zoom, tabs, which parts of the window are seen, colours and the size of text.
class ViewCommands : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        PictureCanvas *canvas;
        QTabWidget *tabs;
        QWidget *lists;
        QWidget *card;
        QSplitter *columns;
        QWidget *window;
    };

    ViewCommands(const Parts &parts, QObject *parent);

    void fill(QMenu *menu);

    /// The widths of the columns are kept for every size of text on its own: what larger words take goes back
    /// with them.
    void keepColumns() const;
    void restoreColumns();

private:
    void fillColours(QMenu *menu);
    void fillWindow(QMenu *menu);
    void fillTextSize(QMenu *menu);

    const Parts m_parts;
};

/// Gives the program the colours and the size of text that were chosen last. Call it before the first window.
void restoreAppearance();

} // namespace copse
