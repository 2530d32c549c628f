#pragma once

#include "desktop/document/presentation.h"

#include <QObject>
#include <QPointer>

#include <memory>

class QAction;
class QMenu;

namespace copse {

class PresenterNotes;
class PresentWindow;
class Sitting;

/// What the Present menu does: the wall and the notes come and go, steps are chosen, a room is entered.
class PresentCommands : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        Document &document;
        const LookAlikeBook &lookAlikes;
        ViewState &viewState;
        Drawing &drawing;
        Sitting &sitting;
        QWidget *window;
    };

    PresentCommands(const Parts &parts, QObject *parent);
    ~PresentCommands() override;

    void fill(QMenu *menu);
    bool isPresenting() const { return m_isPresenting; }
    /// Null while nothing is presented.
    PresentWindow *wall() const;
    Presentation *presentation() const { return m_isPresenting ? m_presentation.get() : nullptr; }

signals:
    /// The wall is there: for what else is to stand on it.
    void began(copse::PresentWindow *wall);
    void ended();
    void refused(const QString &message);

private:
    void begin(Presentation::Begin begin);
    void end();
    void clear();
    void chooseSteps();
    void enterRoom();
    void follow();

    Parts m_parts;
    bool m_isPresenting = false;
    std::unique_ptr<Presentation> m_presentation; ///< stays a moment longer, like its windows
    QPointer<PresentWindow> m_wall;
    QPointer<PresenterNotes> m_notes;
    QAction *m_start;
    QAction *m_fromHere;
    QAction *m_steps;
    QAction *m_fullNames;
    QAction *m_enter;
    QAction *m_answerNow;
    QAction *m_endEntering;
};

} // namespace copse
