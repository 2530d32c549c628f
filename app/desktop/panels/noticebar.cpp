#include "desktop/panels/noticebar.h"

#include "desktop/panels/insight.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace copse {

NoticeBar::NoticeBar(QWidget *parent)
    : NoteFrame(parent)
    , m_words(new QLabel)
{
    setObjectName(QStringLiteral("notice"));
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    auto *close = new QToolButton;
    close->setText(QStringLiteral("✕"));
    close->setAutoRaise(true);
    close->setAccessibleName(tr("Close the message"));
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 4, 6);
    layout->addWidget(m_words, 1);
    layout->addWidget(close, 0, Qt::AlignTop);
    hide();
}

void NoticeBar::say(const QString &message)
{
    m_words->setText(message);
    setAccessibleName(message);
    setVisible(!message.isEmpty());
    if (message.isEmpty())
        return;
    bringIntoSight(this);
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

QString NoticeBar::message() const { return isVisibleTo(parentWidget()) ? m_words->text() : QString(); }

} // namespace copse
