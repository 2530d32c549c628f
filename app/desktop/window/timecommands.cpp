#include "desktop/window/timecommands.h"

#include "desktop/canvas/picturecanvas.h"
#include "desktop/document/comings.h"
#include "desktop/document/document.h"
#include "desktop/document/viewstate.h"
#include "desktop/panels/asofbar.h"
#include "desktop/window/actions.h"
#include "desktop/window/comparedates.h"

#include <QMenu>

namespace copse {

namespace {

constexpr int kLookAtEnd = 6'000; // milliseconds

} // namespace

TimeCommands::TimeCommands(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_comings(new Comings(parts.document, parts.viewState, parts.drawing, this))
{
    parts.bar->setHold([&drawing = parts.drawing] { return drawing.isRunning(); });
    connect(parts.bar, &AsOfBar::walking, this, [this] { m_parts.drawing.makeRoomForAll(); });
    connect(parts.bar, &AsOfBar::comparisonWanted, this, &TimeCommands::compare);
    m_playedToToday.setSingleShot(true);
    m_playedToToday.setInterval(kLookAtEnd);
    connect(&m_playedToToday, &QTimer::timeout, this, [this] {
        if (m_parts.drawing.isRunning())
            m_playedToToday.start(); // the last picture is still to come
        else
            m_comings->forget();
    });
    connect(&parts.viewState, &ViewState::questionChanged, &m_playedToToday, &QTimer::stop);
    // What is played ends with the map as it is, without signs of who came last.
    connect(parts.bar, &AsOfBar::playingChanged, this, [this](bool isPlaying) {
        if (!isPlaying && m_parts.viewState.question().asOf == AsOf::today())
            m_playedToToday.start();
    });
    connect(m_comings, &Comings::changed, this, &TimeCommands::showComings);
}

void TimeCommands::fill(QMenu *menu)
{
    QAction *play =
        makeAction(this, "playYears", tr("&Play from year to year"),
                   QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_P), [this] { m_parts.bar->togglePlaying(); });
    play->setCheckable(true);
    // Where there is one year only, nothing plays.
    connect(play, &QAction::triggered, play, [this, play] { play->setChecked(m_parts.bar->isPlaying()); });
    connect(m_parts.bar, &AsOfBar::playingChanged, play, &QAction::setChecked);
    menu->addAction(play);
    menu->addAction(makeAction(this, "compareDates", tr("Compare t&wo dates…"),
                               QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_D), [this] { compare(); }));
}

void TimeCommands::showComings()
{
    std::vector<ChangeSign> signs;
    const auto add = [&signs](const std::vector<Comings::Thing> &things, ChangeSign::Kind kind) {
        for (const Comings::Thing &thing : things) {
            if (thing.place.shown)
                signs.push_back({kind, thing.place.centre, thing.size, thing.place.label, thing.place.box,
                                 thing.letters});
        }
    };
    add(m_comings->joined(), ChangeSign::Kind::Joined);
    add(m_comings->left(), ChangeSign::Kind::Left);
    m_parts.canvas->setChangeSigns(std::move(signs));
    const AsOf now = m_parts.viewState.question().asOf;
    const bool isBackInTime = m_comings->since().date().lastNumber() > now.date().lastNumber();
    if (m_comings->isKnown())
        m_parts.bar->sayComings(int(m_comings->joined().size()), int(m_comings->left().size()), isBackInTime);
    else
        m_parts.bar->sayNothing();
}

void TimeCommands::compare()
{
    if (!m_parts.document.isOpen())
        return;
    const auto dayOf = [](AsOf asOf) { return asOf.isAnyTime() ? QDate() : asOf.date().lastDay(); };
    QDate from = m_comings->isKnown() ? dayOf(m_comings->since()) : QDate();
    QDate to = dayOf(m_parts.viewState.question().asOf);
    if (!to.isValid())
        to = QDate::currentDate();
    if (!from.isValid())
        from = to.addYears(-1);
    if (from > to)
        std::swap(from, to);
    ViewSpec view = m_parts.drawing.screenView();
    if (m_parts.viewState.audience() != Audience::Desk)
        view.showTo({m_parts.viewState.audience(), view.names, false});
    auto *dialog =
        new CompareDates(m_parts.document.map(), view, {m_parts.viewState.showing(), !view.withholdsAnswers},
                         m_parts.drawing.drawn(), from, to, m_parts.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace copse
