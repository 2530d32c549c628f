#include "desktop/panels/cardlabel.h"

#include "desktop/document/appearance.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace copse {

namespace {

bool isFromTheRight(const QTextOption &option)
{
    return option.alignment().testFlag(Qt::AlignRight) && option.textDirection() == Qt::LeftToRight;
}

} // namespace

CardLabel::CardLabel(const QString &text, QWidget *parent)
    : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    align();
}

CardLabel::~CardLabel() = default;

/// Where the card begins, also a name in the other direction.
void CardLabel::align()
{
    setAlignment(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignAbsolute |
                 Qt::AlignVCenter);
    m_paragraphs.reset();
}

void CardLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        align();
}

QSize CardLabel::sizeHint() const
{
    constexpr int usualWidth = 40; // characters
    const int width = std::min(paragraphs().widest, usualWidth * fontMetrics().averageCharWidth());
    return {width, heightForWidth(width)};
}

QSize CardLabel::minimumSizeHint() const { return {paragraphs().widestWord, fontMetrics().height()}; }

int CardLabel::heightForWidth(int width) const { return int(std::ceil(paragraphs().heightAt(width))); }

void CardLabel::paintEvent(QPaintEvent *event)
{
    if (hasSelectedText())
        return QLabel::paintEvent(event);
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    paragraphs().breakAt(width());
    const double below = std::max(0., (height() - paragraphs().heightAt(width())) / 2);
    for (const auto &paragraph : paragraphs().layouts)
        paragraph->draw(&painter, {0, std::floor(below)});
}

void CardLabel::Paragraphs::breakAt(int newWidth)
{
    if (newWidth == width)
        return;
    width = newWidth;
    double height = 0;
    for (const auto &paragraph : layouts) {
        paragraph->beginLayout();
        for (QTextLine line = paragraph->createLine(); line.isValid(); line = paragraph->createLine()) {
            line.setLeadingIncluded(true);
            line.setLineWidth(width);
            // Of a word that is too long its beginning is seen.
            const double over = line.naturalTextWidth() - width;
            line.setPosition({over > 0 && isFromTheRight(paragraph->textOption()) ? over : 0, height});
            height += line.height();
        }
        paragraph->endLayout();
    }
    heights.insert(width, height);
}

double CardLabel::Paragraphs::heightAt(int anyWidth)
{
    const int same = anyWidth < widest ? anyWidth : QWIDGETSIZE_MAX; // each in one line
    if (!heights.contains(same))
        breakAt(same);
    return heights.value(same);
}

CardLabel::Paragraphs &CardLabel::paragraphs() const
{
    if (m_paragraphs && m_paragraphs->font == font() && m_paragraphs->text == text())
        return *m_paragraphs;
    m_paragraphs.emplace(Paragraphs{font(), text(), {}});
    for (const QString &paragraph : text().split(u'\n')) {
        auto layout = std::make_unique<QTextLayout>(paragraph, font(), this);
        const auto direction = directionOf(paragraph);
        QTextOption option(QStyle::visualAlignment(direction, alignment()));
        option.setTextDirection(direction);
        layout->setTextOption(option);
        layout->setCacheEnabled(true); // words are measured once
        m_paragraphs->layouts.push_back(std::move(layout));
    }
    m_paragraphs->breakAt(QWIDGETSIZE_MAX);
    for (const auto &layout : m_paragraphs->layouts) {
        m_paragraphs->widest = std::max(m_paragraphs->widest, int(std::ceil(layout->maximumWidth())));
        m_paragraphs->widestWord = std::max(m_paragraphs->widestWord, int(std::ceil(layout->minimumWidth())));
    }
    return *m_paragraphs;
}

} // namespace copse
