#pragma once

#include <QObject>
#include <QTimer>

class QMenu;
class QWidget;

namespace copse {

class AsOfBar;
class Comings;
class Document;
class Drawing;
class PictureCanvas;
class ViewState;

/// What has to do with dates: playing from year to year, who came and went since the date before marked in
/// the picture and said, two dates side by side.
class TimeCommands : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        Document &document;
        ViewState &viewState;
        Drawing &drawing;
        PictureCanvas *canvas;
        AsOfBar *bar;
        QWidget *window;
    };

    TimeCommands(const Parts &parts, QObject *parent);

    void fill(QMenu *menu);

private:
    void showComings();
    void compare();

    const Parts m_parts;
    Comings *m_comings;
    QTimer m_playedToToday;
};

} // namespace copse
