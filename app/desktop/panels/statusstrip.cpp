#include "desktop/panels/statusstrip.h"

#include "desktop/document/appearance.h"
#include "desktop/document/document.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QTimer>
#include <QToolButton>

namespace copse {

StatusStrip::StatusStrip(Document &document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_told(new QLabel)
    , m_toldTime(new QTimer(this))
    , m_doing(new QLabel)
    , m_progress(new QProgressBar)
    , m_stop(new QToolButton)
    , m_patience(new QTimer(this))
    , m_counts(new QLabel)
    , m_saved(new QLabel)
{
    m_told->setObjectName(QStringLiteral("told"));
    m_toldTime->setSingleShot(true);
    m_toldTime->setInterval(8000);
    connect(m_toldTime, &QTimer::timeout, m_told, &QWidget::hide);
    m_told->hide();
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
        m_doing->show();
        m_progress->show();
        m_stop->show();
    });
    m_counts->setObjectName(QStringLiteral("counts"));
    m_counts->setForegroundRole(mutedText);
    m_saved->setObjectName(QStringLiteral("savedState"));

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 2, 8, 2);
    layout->setSpacing(8);
    layout->addWidget(m_told);
    layout->addWidget(m_doing);
    layout->addWidget(m_progress);
    layout->addWidget(m_stop);
    layout->addSpacing(8);
    layout->addWidget(m_counts);
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
    if (!m_patience->isActive() && !m_progress->isVisibleTo(this))
        m_patience->start();
}

void StatusStrip::end()
{
    m_patience->stop();
    m_doing->hide();
    m_progress->hide();
    m_stop->hide();
    m_stopWork = nullptr;
}

void StatusStrip::tell(const QString &message)
{
    m_told->setText(message);
    m_told->setToolTip(message);
    m_told->setVisible(!message.isEmpty());
    m_toldTime->start();
}

void StatusStrip::showCounts()
{
    if (!m_document.isOpen()) {
        m_counts->clear();
        return;
    }
    const Snapshot &map = m_document.map();
    m_counts->setText(QStringList{tr("%n people", nullptr, int(map.all<Person>().size())),
                                  tr("%n organisation(s)", nullptr, int(map.all<Organisation>().size())),
                                  tr("%n discipline(s)", nullptr, int(map.all<Discipline>().size())),
                                  tr("%n group(s)", nullptr, int(map.all<Group>().size()))}
                          .join(QStringLiteral(" · ")));
}

void StatusStrip::showSavedState()
{
    const auto words = [this] {
        switch (m_document.savedState()) {
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
    m_saved->setText(words());
    m_saved->setToolTip(m_document.path());
}

} // namespace copse
