#include "desktop/panels/cardpage.h"

#include "desktop/document/appearance.h"
#include "desktop/panels/badge.h"
#include "desktop/panels/cardlabel.h"
#include "desktop/panels/linkbutton.h"
#include "desktop/panels/noteframe.h"

#include <QEvent>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <vector>

namespace copse {

namespace {

QLabel *label(const QString &text, TextSize size = TextSize::Normal, bool semibold = false)
{
    auto *label = new CardLabel(text);
    label->setFont(textFont(size, semibold));
    return label;
}

} // namespace

CardPage::CardPage(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout)
{
    m_layout->setSpacing(4);
    auto *top = new QVBoxLayout(this);
    top->setContentsMargins(16, 16, 16, 12);
    top->addLayout(m_layout);
    top->addStretch();
}

void CardPage::addTitle(const QString &name, const QString &what, QWidget *sign)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    if (sign)
        row->addWidget(sign, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    QLabel *title = label(name, TextSize::Heading, true);
    title->setObjectName(QStringLiteral("cardTitle"));
    words->addWidget(title);
    if (!what.isEmpty()) {
        QLabel *headline = label(what);
        headline->setObjectName(QStringLiteral("cardHeadline"));
        words->addWidget(headline);
    }
    row->addLayout(words, 1);
    m_layout->addLayout(row);
    m_layout->addSpacing(4);
}

void CardPage::addHeading(const QString &text)
{
    QLabel *heading = label(text, TextSize::Small, true);
    heading->setForegroundRole(mutedText);
    m_layout->addSpacing(6);
    m_layout->addWidget(heading);
}

QLabel *CardPage::addParagraph(const QString &text)
{
    QLabel *paragraph = label(text);
    m_layout->addWidget(paragraph);
    return paragraph;
}

void CardPage::addAnswer(const QString &question, const QString &text)
{
    if (text.isEmpty())
        return;
    QLabel *asked = label(question);
    asked->setForegroundRole(mutedText);
    m_layout->addSpacing(4);
    m_layout->addWidget(asked);
    addParagraph(text);
}

void CardPage::addLink(const QString &text, std::function<void()> follow, const QString &detail)
{
    auto *button = new LinkButton(text, detail, {});
    connect(button, &LinkButton::clicked, this, std::move(follow), Qt::QueuedConnection);
    m_layout->addWidget(button);
}

void CardPage::addGroupLink(const QString &text, Answer organisations, Answer disciplines,
                            std::function<void()> follow, const QString &detail)
{
    auto *button = new LinkButton(text, detail, std::pair(organisations, disciplines));
    connect(button, &LinkButton::clicked, this, std::move(follow), Qt::QueuedConnection);
    m_layout->addWidget(button);
}

void CardPage::addNote(const QString &text)
{
    auto *frame = new NoteFrame;
    auto *inside = new QVBoxLayout(frame);
    inside->setContentsMargins(12, 8, 12, 8);
    QLabel *words = label(text);
    words->setObjectName(QStringLiteral("cardNote"));
    inside->addWidget(words);
    m_layout->addSpacing(4);
    m_layout->addWidget(frame);
}

void CardPage::addFolded(const QString &title, const QStringList &lines)
{
    if (lines.isEmpty())
        return;
    auto *button = new QToolButton;
    button->setText(title);
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setArrowType(layoutDirection() == Qt::RightToLeft ? Qt::LeftArrow : Qt::RightArrow);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setForegroundRole(mutedText);
    QLabel *words = label(lines.join(QLatin1Char('\n')), TextSize::Small);
    words->setForegroundRole(mutedText);
    words->setVisible(false);
    words->setObjectName(QStringLiteral("cardDetails"));
    connect(button, &QToolButton::toggled, words, &QLabel::setVisible);
    connect(button, &QToolButton::toggled, button, [button, this](bool open) {
        const auto closed = layoutDirection() == Qt::RightToLeft ? Qt::LeftArrow : Qt::RightArrow;
        button->setArrowType(open ? Qt::DownArrow : closed);
    });
    m_layout->addSpacing(4);
    m_layout->addWidget(button);
    m_layout->addWidget(words);
}

void CardPage::addLine()
{
    auto *line = new QFrame;
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    m_layout->addSpacing(6);
    m_layout->addWidget(line);
}

bool CardPage::event(QEvent *event)
{
    const bool isDone = QWidget::event(event);
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        // A scroll area does not ask for it; a page without texts that wrap has none.
        setMinimumHeight(std::max(0, layout()->heightForWidth(width())));
    return isDone;
}

void CardPage::addWidget(QWidget *widget) { m_layout->addWidget(widget); }

void CardPage::addSpace(int pixels) { m_layout->addSpacing(pixels); }

} // namespace copse
