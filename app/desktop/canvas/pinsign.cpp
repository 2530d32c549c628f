#include "desktop/canvas/pinsign.h"

#include <QPainter>

namespace copse {

void paintPinSign(QPainter &painter, QPointF point, const QColor &ink, const QColor &paper)
{
    const QPointF head = point + QPointF(4.5, -7.5);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(paper, 4, Qt::SolidLine, Qt::RoundCap)); // seen on marks of every colour
    painter.drawLine(point, head);
    painter.setPen(QPen(ink, 1.5, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(point, head);
    painter.setPen(QPen(paper, 1));
    painter.setBrush(ink);
    painter.drawEllipse(head, 4, 4);
    painter.restore();
}

} // namespace copse
