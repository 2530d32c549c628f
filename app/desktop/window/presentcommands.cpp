#include "desktop/window/presentcommands.h"

#include "desktop/dialogs/stepsdialog.h"
#include "desktop/document/document.h"
#include "desktop/document/sitting.h"
#include "desktop/panels/presenternotes.h"
#include "desktop/window/actions.h"
#include "desktop/window/presentwindow.h"

#include <QGuiApplication>
#include <QInputDialog>
#include <QLabel>
#include <QMenu>
#include <QScreen>

namespace copse {

namespace {

constexpr int mostExpected = 100'000;
constexpr int usuallyExpected = 25;

/// The screen that is not the one the program is used on; null: there is but one.
QScreen *screenBeside(const QScreen *own)
{
    for (QScreen *screen : QGuiApplication::screens()) {
        // Screens that show the same are one.
        if (screen != own && screen->geometry() != own->geometry())
            return screen;
    }
    return nullptr;
}

} // namespace

PresentCommands::PresentCommands(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_start(makeAction(this, "present", tr("&Start presenting"), QKeySequence(Qt::Key_F5),
                         [this] { begin(Presentation::Begin::AtTheFirst); }))
    , m_fromHere(makeAction(this, "presentFromHere", tr("From this &view"),
                            QKeySequence(Qt::SHIFT | Qt::Key_F5),
                            [this] { begin(Presentation::Begin::AtTheViewShown); }))
    , m_steps(makeAction(this, "chooseSteps", tr("&Choose the steps…"), {}, &PresentCommands::chooseSteps))
    , m_fullNames(makeAction(this, "presentFullNames", tr("&Full names this time, also of people not asked"),
                             {}, [] {}))
    , m_enter(makeAction(this, "enterRoom", tr("&Enter a room…"), {}, &PresentCommands::enterRoom))
    , m_answerNow(
          makeAction(this, "answerNow", tr("&Answer now"), {}, [this] { m_parts.sitting.answerNow(); }))
    , m_endEntering(makeAction(this, "endEntering", tr("S&top counting who is in"), {},
                               [this] { m_parts.sitting.end(); }))
{
    m_fullNames->setCheckable(true);
    connect(m_fullNames, &QAction::toggled, this, [this](bool full) {
        if (m_isPresenting)
            m_presentation->showFullNames(full);
    });
    connect(&parts.document, &Document::opened, this, [this] {
        end();
        follow();
    });
    connect(&parts.sitting, &Sitting::changed, this, &PresentCommands::follow);
    follow();
}

PresentCommands::~PresentCommands()
{
    m_isPresenting = false;
    clear();
}

PresentWindow *PresentCommands::wall() const { return m_isPresenting ? m_wall.data() : nullptr; }

void PresentCommands::fill(QMenu *menu)
{
    menu->addActions({m_start, m_fromHere, m_steps, m_fullNames});
    menu->addSeparator();
    menu->addActions({m_enter, m_answerNow, m_endEntering});
}

void PresentCommands::follow()
{
    const Sitting &sitting = m_parts.sitting;
    for (QAction *action : {m_start, m_fromHere, m_steps, m_fullNames, m_enter})
        action->setEnabled(m_parts.document.isOpen());
    m_answerNow->setEnabled(sitting.withholdsAnswers());
    m_endEntering->setEnabled(sitting.isOn());
    m_parts.viewState.withholdAnswers(sitting.withholdsAnswers());
}

void PresentCommands::begin(Presentation::Begin begin)
{
    end();
    clear();
    m_isPresenting = true;
    m_parts.viewState.setAudience(Audience::Room);
    m_presentation = std::make_unique<Presentation>(m_parts.document, m_parts.lookAlikes, m_parts.viewState,
                                                    m_parts.drawing, begin);
    m_presentation->showFullNames(m_fullNames->isChecked());
    m_wall = new PresentWindow(*m_presentation, m_parts.sitting, m_parts.window);
    connect(m_wall, &PresentWindow::ended, this, &PresentCommands::end);
    // The wall is the other screen, the notes stay where the window is.
    QScreen *own = m_parts.window->screen();
    if (QScreen *beside = screenBeside(own)) {
        m_wall->setGeometry(beside->geometry());
        m_notes = new PresenterNotes(*m_presentation, m_parts.sitting, m_parts.window);
        connect(m_notes, &PresenterNotes::ended, this, &PresentCommands::end);
        m_notes->move(own->availableGeometry().center() - m_notes->rect().center());
        m_notes->show();
    } else {
        m_wall->setGeometry(own->geometry());
    }
    m_wall->showFullScreen();
    m_wall->activateWindow();
    m_wall->setFocus(Qt::OtherFocusReason);
    emit began(m_wall);
}

void PresentCommands::end()
{
    if (!m_isPresenting)
        return;
    m_isPresenting = false;
    m_parts.viewState.setAudience(Audience::Desk);
    m_fullNames->setChecked(false); // it was for that one time
    for (QWidget *window : {static_cast<QWidget *>(m_wall), static_cast<QWidget *>(m_notes)}) {
        if (!window)
            continue;
        window->disconnect(this);
        window->hide();
    }
    // It may be one of these that asks for it.
    QMetaObject::invokeMethod(this, &PresentCommands::clear, Qt::QueuedConnection);
    emit ended();
}

void PresentCommands::clear()
{
    if (m_isPresenting)
        return;
    delete m_wall;
    delete m_notes;
    m_presentation.reset();
}

void PresentCommands::chooseSteps()
{
    auto *dialog = new StepsDialog(m_parts.document.map(), m_parts.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const Result<void> done = m_parts.document.perform(tr("Choose the steps of presenting"),
                                                           putSteps(m_parts.document.map(), dialog->steps()));
        if (!done)
            emit refused(done.error().message);
    });
    dialog->open();
}

void PresentCommands::enterRoom()
{
    auto *dialog = new QInputDialog(m_parts.window);
    dialog->setObjectName(QStringLiteral("enterRoomDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Enter a room"));
    dialog->setLabelText(tr("How many people are expected? No answer is given until they are all in, or "
                            "until you ask for it."));
    auto *words = dialog->findChild<QLabel *>();
    words->setWordWrap(true);
    words->setMinimumWidth(48 * words->fontMetrics().averageCharWidth());
    dialog->setInputMode(QInputDialog::IntInput);
    dialog->setIntRange(1, mostExpected);
    dialog->setIntValue(usuallyExpected);
    connect(dialog, &QInputDialog::intValueSelected, this,
            [this](int expected) { m_parts.sitting.begin(expected); });
    dialog->open();
}

} // namespace copse
