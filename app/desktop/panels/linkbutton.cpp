#include "desktop/panels/linkbutton.h"

#include "desktop/document/appearance.h"
#include "drawing/badge.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyle>

namespace copse {

namespace {

constexpr int badgeSize = 18;
constexpr int beside = 8;

} // namespace

LinkButton::LinkButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void LinkButton::setWords(const QString &text, const QString &detail,
                          const std::optional<BadgeAnswers> &badge)
{
    if (text == this->text() && detail == m_detail && badge == m_badge)
        return;
    m_detail = detail;
    m_badge = badge;
    setText(text);
    update();
    setToolTip(badge ? tr("%1: %2").arg(text, badgeWords(badge->organisations, badge->disciplines)) : text);
    setAccessibleName(toolTip());
    setAccessibleDescription(detail);
}

QSize LinkButton::sizeHint() const { return {160, std::max(badgeSize, fontMetrics().height()) + 6}; }

QSize LinkButton::minimumSizeHint() const { return {60, sizeHint().height()}; }

void LinkButton::paintEvent(QPaintEvent *)
{
    const Theme theme = currentTheme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isPointedAt = underMouse() || hasFocus();
    if (isPointedAt) {
        painter.setPen(hasFocus() ? QPen(theme.accent) : QPen(Qt::NoPen));
        painter.setBrush(theme.tint);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    }
    QRect left = rect().adjusted(4, 0, -4, 0);
    const auto take = [&](int width) {
        const QRect taken = QStyle::alignedRect(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter,
                                                QSize(width, left.height()), left);
        if (layoutDirection() == Qt::RightToLeft)
            left.setRight(left.right() - width - beside);
        else
            left.setLeft(left.left() + width + beside);
        return taken;
    };
    if (m_badge) {
        const QRect place = take(badgeSize);
        paintBadge(painter, QRectF(place.left(), (height() - badgeSize) / 2.0, badgeSize, badgeSize),
                   *m_badge, currentTheme());
    }
    const int detailWidth = std::min(fontMetrics().horizontalAdvance(m_detail) + 1, left.width() / 2);
    const int room = left.width() - (m_detail.isEmpty() ? 0 : detailWidth + beside);
    const Qt::Alignment start = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter;
    const Qt::Alignment end = QStyle::visualAlignment(layoutDirection(), Qt::AlignRight) | Qt::AlignVCenter;
    const QRect detailPlace = left;
    painter.setPen(m_badge || isPointedAt ? theme.ink : theme.accent);
    painter.setLayoutDirection(directionOf(text()));
    painter.drawText(take(room), int(start | Qt::AlignAbsolute),
                     fontMetrics().elidedText(text(), Qt::ElideRight, room));
    if (!m_detail.isEmpty()) {
        painter.setPen(theme.muted);
        painter.setLayoutDirection(directionOf(m_detail));
        painter.drawText(detailPlace, int(end | Qt::AlignAbsolute),
                         fontMetrics().elidedText(m_detail, Qt::ElideRight, detailWidth));
    }
}

void LinkButton::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void LinkButton::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace copse
