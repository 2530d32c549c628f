#include "desktop/panels/asofbar.h"

#include "desktop/document/appearance.h"
#include "desktop/document/document.h"
#include "desktop/document/viewstate.h"

#include <QAccessible>
#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QSlider>
#include <QToolButton>

namespace copse {

AsOfBar::AsOfBar(Document &document, ViewState &viewState, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_viewState(viewState)
    , m_kind(new QComboBox)
    , m_date(new QDateEdit)
    , m_line(new QSlider(Qt::Horizontal))
    , m_first(new QLabel)
    , m_last(new QLabel)
    , m_play(new QToolButton)
    , m_comings(new QToolButton)
{
    auto *label = new QLabel(tr("&As of"));
    label->setBuddy(m_kind);
    m_kind->setObjectName(QStringLiteral("asOfKind"));
    m_kind->setAccessibleName(tr("As of"));
    m_kind->addItem(tr("today"));
    m_kind->addItem(tr("a day"));
    m_kind->addItem(tr("any time"));
    m_date->setObjectName(QStringLiteral("asOfDate"));
    m_date->setAccessibleName(tr("Day that is shown"));
    m_date->setCalendarPopup(true);
    m_date->setKeyboardTracking(false);
    m_date->setDisplayFormat(QLocale().dateFormat(QLocale::ShortFormat).contains(QStringLiteral("yyyy"))
                                 ? QLocale().dateFormat(QLocale::ShortFormat)
                                 : QStringLiteral("d MMM yyyy"));
    m_line->setObjectName(QStringLiteral("asOfLine"));
    m_line->setAccessibleName(tr("Day that is shown, on a line over the years of the map"));
    m_line->setSingleStep(7);
    m_line->setPageStep(91);
    m_line->setMinimumWidth(80);
    m_line->setMaximumWidth(420);
    for (QLabel *year : {m_first, m_last}) {
        year->setForegroundRole(mutedText);
        year->setFont(textFont(TextSize::Small));
    }
    m_play->setObjectName(QStringLiteral("playButton"));
    m_play->setAutoRaise(true);
    m_play->setFocusPolicy(Qt::StrongFocus);
    m_play->setText(QStringLiteral("▶"));
    m_play->setAccessibleName(tr("Play from year to year"));
    m_play->setToolTip(tr("Play from year to year"));
    m_comings->setObjectName(QStringLiteral("comings"));
    m_comings->setAutoRaise(true);
    m_comings->setFocusPolicy(Qt::StrongFocus);
    m_comings->setToolTip(tr("Both dates side by side, with what changed in words"));
    m_comings->hide();
    m_clock.setInterval(1500); // long enough to look, short enough to see what moves
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 2, 8, 2);
    layout->setSpacing(8);
    layout->addWidget(label);
    layout->addWidget(m_kind);
    layout->addWidget(m_date);
    layout->addSpacing(8);
    layout->addWidget(m_first);
    layout->addWidget(m_line, 1);
    layout->addWidget(m_last);
    layout->addWidget(m_play);
    layout->addWidget(m_comings);
    layout->addStretch(0);

    connect(m_play, &QToolButton::clicked, this, &AsOfBar::togglePlaying);
    connect(m_comings, &QToolButton::clicked, this, &AsOfBar::comparisonWanted);
    connect(&m_clock, &QTimer::timeout, this, &AsOfBar::step);
    connect(m_kind, &QComboBox::activated, this, [this](int kind) {
        stop();
        if (kind == AnyTime)
            choose(AsOf::anyTime());
        else
            choose(AsOf::date(PartialDate::fromDate(kind == Today ? today() : m_date->date())));
        if (kind == Day)
            m_date->setVisible(true);
    });
    connect(m_date, &QDateEdit::dateChanged, this, [this](QDate date) {
        if (!m_isFollowing)
            stop();
        choose(AsOf::date(PartialDate::fromDate(date)));
    });
    connect(m_line, &QSlider::valueChanged, this, [this](int day) {
        if (m_isFollowing)
            return;
        stop();
        emit walking();
        choose(AsOf::date(PartialDate::fromDate(m_start.addDays(day))));
    });
    connect(&document, &Document::opened, this, [this] {
        stop();
        takeYears();
    });
    connect(&document, &Document::changed, this, [this](const MapChange &change) {
        if (!change.done.swaps<Membership>().empty())
            takeYears();
    });
    connect(&viewState, &ViewState::questionChanged, this, &AsOfBar::follow);
    takeYears();
}

QDate AsOfBar::today() const { return QDate::currentDate(); }

void AsOfBar::choose(AsOf asOf)
{
    if (!m_isFollowing)
        m_viewState.setAsOf(asOf);
}

void AsOfBar::takeYears()
{
    int first = today().year();
    int last = first;
    for (const auto &[id, membership] : m_document.map().all<Membership>()) {
        for (const PartialDate date : {membership.from, membership.to}) {
            if (date.isNull())
                continue;
            first = std::min(first, date.year());
            last = std::max(last, date.year());
        }
    }
    m_start = QDate(first, 1, 1);
    m_isFollowing = true;
    m_line->setRange(0, int(m_start.daysTo(QDate(last, 12, 31))));
    m_isFollowing = false;
    m_play->setEnabled(first < last);
    m_first->setText(QString::number(first));
    m_last->setText(QString::number(last));
    follow();
}

void AsOfBar::follow()
{
    m_isFollowing = true;
    const AsOf asOf = m_viewState.question().asOf;
    const QDate date = asOf.isAnyTime() ? today() : asOf.date().firstDay();
    const Kind kind = asOf.isAnyTime() ? AnyTime : asOf == AsOf::today() ? Today : Day;
    m_kind->setCurrentIndex(kind);
    m_date->setDate(date);
    m_date->setVisible(kind == Day);
    m_line->setValue(int(m_start.daysTo(date)));
    m_isFollowing = false;
}

void AsOfBar::togglePlaying()
{
    if (isPlaying()) {
        stop();
        return;
    }
    if (!m_play->isEnabled())
        return;
    m_clock.start();
    m_play->setText(QStringLiteral("❚❚"));
    m_play->setAccessibleName(tr("Stop playing"));
    m_play->setToolTip(tr("Stop playing"));
    emit playingChanged(true);
    emit walking();
    const AsOf asOf = m_viewState.question().asOf;
    const int last = m_start.addDays(m_line->maximum()).year();
    const bool goesOn = !asOf.isAnyTime() && asOf != AsOf::today() && asOf.date().year() < last;
    showYear(goesOn ? asOf.date().year() : m_start.year());
}

void AsOfBar::stop()
{
    if (!isPlaying())
        return;
    m_clock.stop();
    m_play->setText(QStringLiteral("▶"));
    m_play->setAccessibleName(tr("Play from year to year"));
    m_play->setToolTip(tr("Play from year to year"));
    emit playingChanged(false);
}

void AsOfBar::step()
{
    if (m_isHeld && m_isHeld())
        return; // the picture of this year is not there yet
    const int year = m_viewState.question().asOf.date().year();
    const int last = m_start.addDays(m_line->maximum()).year();
    if (m_viewState.question().asOf.isAnyTime() || year >= last)
        stop();
    else
        showYear(year + 1);
}

/// As it was at its end; of this year, today.
void AsOfBar::showYear(int year)
{
    choose(year == today().year() ? AsOf::today() : AsOf::date(PartialDate::fromParts(year, 12, 31)));
    if (year >= m_start.addDays(m_line->maximum()).year())
        stop();
}

void AsOfBar::sayComings(int onlyNow, int onlyBefore, bool isBackInTime)
{
    // Who is shown only at the later of two dates has come; going back, they had not yet.
    const QString now =
        isBackInTime ? tr("%n not gone yet", "people", onlyNow) : tr("%n joined", "people", onlyNow);
    const QString before =
        isBackInTime ? tr("%n not there yet", "people", onlyBefore) : tr("%n left", "people", onlyBefore);
    const QString words =
        tr("⊕ %1, ⊖ %2", "people who joined, people who left; the signs are those in the picture")
            .arg(now, before);
    m_comings->setText(words);
    m_comings->setAccessibleName(tr("Since the date before: %1. Press to compare both.")
                                     .arg(QLocale().createSeparatedList({now, before})));
    m_comings->show();
    QAccessibleEvent event(m_comings, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void AsOfBar::sayNothing() { m_comings->hide(); }

} // namespace copse
