#include "desktop/window/roomoverlay.h"

#include "drawing/palette.h"

#include <QPainter>

namespace copse {

RoomOverlay::RoomOverlay(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("roomOverlay"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_NoSystemBackground);
    setFocusPolicy(Qt::NoFocus);
}

void RoomOverlay::setBlack(bool black)
{
    m_isBlack = black;
    setAccessibleName(black ? tr("The screen is black") : QString());
    update();
}

void RoomOverlay::setPointer(bool on)
{
    m_hasPointer = on;
    update();
}

QRect RoomOverlay::dot() const
{
    const int size = int(m_dotSize);
    return {m_place.x() - size / 2 - 2, m_place.y() - size / 2 - 2, size + 4, size + 4};
}

void RoomOverlay::pointAt(QPoint place)
{
    const QRect before = dot();
    m_place = place;
    if (m_hasPointer)
        update(before.united(dot()));
}

void RoomOverlay::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_isBlack) {
        painter.fillRect(rect(), Qt::black);
        return;
    }
    if (!m_hasPointer)
        return;
    // Seen on light and on dark: paper round ink round the accent.
    const Theme theme = projectorTheme();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF circle = QRectF(dot()).adjusted(3, 3, -3, -3);
    QColor fill = theme.accent;
    fill.setAlphaF(0.55F);
    painter.setBrush(fill);
    painter.setPen(QPen(theme.paper, 5));
    painter.drawEllipse(circle);
    painter.setPen(QPen(theme.ink, 2));
    painter.drawEllipse(circle);
}

} // namespace copse
