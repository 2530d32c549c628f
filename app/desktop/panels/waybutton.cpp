#include "desktop/panels/waybutton.h"

#include "desktop/document/appearance.h"

#include <QPainter>

namespace copse {

namespace {

constexpr int margin = 20;
constexpr int fullWidth = 33; // letters
constexpr int leastWidth = 20;

} // namespace

WayButton::WayButton(const QString &title, const QString &words, QWidget *parent)
    : QAbstractButton(parent)
    , m_words(words)
{
    setText(title);
    setAccessibleName(title);
    setAccessibleDescription(words);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred); // as high as the one beside it
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize WayButton::sizeHint() const
{
    const int width = fullWidth * QFontMetrics(textFont(TextSize::Normal)).averageCharWidth();
    return {width, heightForWidth(width)};
}

QSize WayButton::minimumSizeHint() const
{
    const int width = leastWidth * QFontMetrics(textFont(TextSize::Normal)).averageCharWidth();
    return {width, heightForWidth(width)};
}

int WayButton::heightForWidth(int width) const
{
    const QRect room(0, 0, width - 2 * margin, QWIDGETSIZE_MAX);
    const auto height = [&](TextSize size, bool semibold, const QString &text) {
        return QFontMetrics(textFont(size, semibold)).boundingRect(room, Qt::TextWordWrap, text).height();
    };
    return height(TextSize::Heading, true, text()) + 8 + height(TextSize::Normal, false, m_words) +
           2 * margin;
}

void WayButton::paintEvent(QPaintEvent *)
{
    const Theme theme = currentTheme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isPointedAt = underMouse() || hasFocus();
    painter.setPen(QPen(isPointedAt ? theme.accent : theme.line, hasFocus() ? 2 : 1));
    painter.setBrush(isPointedAt ? theme.tint : theme.paper);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    QRect room = rect().adjusted(margin, margin, -margin, -margin);
    painter.setFont(textFont(TextSize::Heading, true));
    painter.setPen(theme.accent);
    QRect used;
    painter.drawText(room, Qt::TextWordWrap | Qt::AlignLeading, text(), &used);
    room.setTop(used.bottom() + 8);
    painter.setFont(textFont(TextSize::Normal));
    painter.setPen(theme.ink);
    painter.drawText(room, Qt::TextWordWrap | Qt::AlignLeading, m_words);
}

void WayButton::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void WayButton::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace copse
