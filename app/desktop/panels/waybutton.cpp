#include "desktop/panels/waybutton.h"

#include "desktop/document/appearance.h"

#include <QPainter>

namespace copse {

namespace {

constexpr int margin = 20;
constexpr int fullWidth = 232;

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
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize WayButton::sizeHint() const
{
    const QFontMetrics title(textFont(TextSize::Heading, true));
    const QFontMetrics words(textFont(TextSize::Normal));
    const QRect room(0, 0, fullWidth - 2 * margin, 1000);
    return {fullWidth,
            title.height() + 8 + words.boundingRect(room, Qt::TextWordWrap, m_words).height() + 2 * margin};
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
