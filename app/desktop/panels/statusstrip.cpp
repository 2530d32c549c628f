#include "desktop/panels/statusstrip.h"

#include "desktop/document/appearance.h"
#include "desktop/document/document.h"
#include "desktop/panels/elidedlabel.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QStackedLayout>
#include <QTimer>
#include <QToolButton>

#include <algorithm>

namespace copse {

namespace {

constexpr int kLetters = 36; // of a message that is no longer said

/// Screen readers say it. Qt before 6.8 has no announcements, so that it is the alert of a text.
void announce(QLabel *words)
{
    if (words->text().isEmpty() || !QAccessible::isActive())
        return;
    for (const QAccessible::Event change : {QAccessible::NameChanged, QAccessible::Alert}) {
        QAccessibleEvent event(words, change);
        QAccessible::updateAccessibility(&event);
    }
}

} // namespace

StatusStrip::StatusStrip(Document &document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_place(new QStackedLayout)
    , m_told(new ElidedLabel(kLetters))
    , m_toldTime(new QTimer(this))
    , m_work(new QWidget)
    , m_doing(new ElidedLabel(kLetters / 2))
    , m_progress(new QProgressBar)
    , m_stop(new QToolButton)
    , m_patience(new QTimer(this))
    , m_counts(new ElidedLabel)
    , m_saved(new QLabel)
{
    m_told->setObjectName(QStringLiteral("told"));
    m_told->setFocusPolicy(Qt::TabFocus); // what was done can be read again
    m_toldTime->setSingleShot(true);
    m_toldTime->setInterval(8000);
    connect(m_toldTime, &QTimer::timeout, this, &StatusStrip::showPlace);
    m_doing->setForegroundRole(mutedText);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedSize(80, 8);
    m_progress->setAccessibleName(tr("Work goes on"));
    m_stop->setText(tr("Stop"));
    m_stop->setObjectName(QStringLiteral("stopWork"));
    m_stop->setAutoRaise(true);
    connect(m_stop, &QToolButton::clicked, this, [this] {
        if (m_stopWork)
            m_stopWork();
    });
    m_patience->setSingleShot(true);
    m_patience->setInterval(400);
    connect(m_patience, &QTimer::timeout, this, [this] {
        m_isWorkShown = true;
        showPlace();
    });
    m_counts->setObjectName(QStringLiteral("counts"));
    m_counts->setForegroundRole(mutedText);
    m_saved->setObjectName(QStringLiteral("savedState"));

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 2, 8, 2);
    layout->setSpacing(8);
    auto *work = new QHBoxLayout(m_work);
    work->setContentsMargins({});
    work->addWidget(m_doing, 1);
    work->addWidget(m_progress);
    work->addWidget(m_stop);
    for (ElidedLabel *words : {m_told, m_doing, m_counts})
        words->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_place->addWidget(m_counts);
    m_place->addWidget(m_told);
    m_place->addWidget(m_work);
    layout->addLayout(m_place, 1);
    layout->addSpacing(8);
    layout->addWidget(m_saved);
    end();

    connect(&document, &Document::opened, this, &StatusStrip::showCounts);
    connect(&document, &Document::changed, this, &StatusStrip::showCounts);
    connect(&document, &Document::savedStateChanged, this, &StatusStrip::showSavedState);
    showCounts();
    showSavedState();
}

void StatusStrip::begin(const QString &doing, std::function<void()> stop)
{
    m_doing->setText(doing);
    m_stopWork = std::move(stop);
    if (!m_patience->isActive() && !m_isWorkShown)
        m_patience->start();
}

void StatusStrip::end()
{
    m_patience->stop();
    m_isWorkShown = false;
    m_stopWork = nullptr;
    showPlace();
}

void StatusStrip::tell(const QString &message)
{
    m_told->setText(message);
    if (message.isEmpty()) {
        m_toldTime->stop();
        m_showSoon.start(); // what is told instead often follows, and the window is laid out once
    } else {
        m_toldTime->start();
        showPlace();
    }
    announce(m_told);
}

void StatusStrip::showSelected(const QString &words)
{
    if (words == m_selected)
        return;
    m_selected = words;
    showCounts();
    announce(m_counts);
}

// What can be stopped before what is only said; nothing goes while it is read.
void StatusStrip::showPlace()
{
    if (m_told->hasFocus() && !m_told->text().isEmpty() && !m_isWorkShown)
        return;
    QWidget *shown = m_counts;
    if (m_isWorkShown)
        shown = m_work;
    else if (m_toldTime->isActive())
        shown = m_told;
    // What is said may be what to do next: it gets the room of what stands beside, for as long as it is said.
    // Before it is hidden: nobody is told of the size of what is not there.
    m_told->setLetters(shown == m_told ? 0 : kLetters);
    m_place->setCurrentWidget(shown);
}

void StatusStrip::showCounts()
{
    if (!m_document.isOpen()) {
        m_counts->clear();
        return;
    }
    if (!m_selected.isEmpty()) {
        m_counts->setText(m_selected);
        return;
    }
    const Snapshot &map = m_document.map();
    m_counts->setText(QStringList{tr("%n people", nullptr, int(map.all<Person>().size())),
                                  tr("%n organisation(s)", nullptr, int(map.all<Organisation>().size())),
                                  tr("%n discipline(s)", nullptr, int(map.all<Discipline>().size())),
                                  tr("%n group(s)", nullptr, int(map.all<Group>().size()))}
                          .join(ElidedLabel::between()));
}

void StatusStrip::showSavedState()
{
    const auto words = [](Document::SavedState state) {
        switch (state) {
        case Document::SavedState::NoMap:
            return QString();
        case Document::SavedState::Saved:
            return tr("✓ All changes saved");
        case Document::SavedState::Saving:
            return tr("Saving…");
        case Document::SavedState::Failed:
            return tr("Not saved");
        }
        Q_UNREACHABLE();
    };
    int widest = 0;
    for (const auto state :
         {Document::SavedState::Saved, Document::SavedState::Saving, Document::SavedState::Failed})
        widest = std::max(widest, m_saved->fontMetrics().horizontalAdvance(words(state)));
    m_saved->setMinimumWidth(widest);
    m_saved->setText(words(m_document.savedState()));
    m_saved->setToolTip(m_document.path());
}

void StatusStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        showSavedState(); // as wide as its words
    QWidget::changeEvent(event);
}

} // namespace copse
