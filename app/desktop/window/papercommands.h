#pragma once

#include <QObject>

class QAction;
class QMenu;
class QWidget;

namespace copse {

class Document;
class Prompts;
class ViewState;

/// What is done on paper: sheets for a room without a projector are printed, and entered afterwards.
class PaperCommands : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        Document &document;
        const ViewState &viewState;
        Prompts &prompts;
        QString folder; ///< where a PDF goes if nobody says otherwise
        QWidget *window;
    };

    PaperCommands(const Parts &parts, QObject *parent);

    void fill(QMenu *menu);

private:
    void print();
    void enter();
    void follow();

    Parts m_parts;
    QAction *m_print;
    QAction *m_enter;
};

} // namespace copse
