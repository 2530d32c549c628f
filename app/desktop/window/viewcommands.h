#pragma once

#include <QObject>

class QMenu;
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
        QWidget *window;
    };

    ViewCommands(const Parts &parts, QObject *parent);

    void fill(QMenu *menu);

private:
    void fillColours(QMenu *menu);
    void fillTextSize(QMenu *menu);

    const Parts m_parts;
};

/// Gives the program the colours and the size of text that were chosen last. Call it before the first window.
void restoreAppearance();

} // namespace copse
