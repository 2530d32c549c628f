#include "desktop/canvas/pinsign.h"

#include <QPainter>

namespace copse {
namespace {

constexpr QSize kSize(16, 18);
constexpr QPointF kPoint(4, 15);
constexpr QPointF kHead = kPoint + QPointF(4.5, -7.5);

} // namespace

PinSign::PinSign(const QColor &ink, const QColor &paper, double ratio)
    : image((QSizeF(kSize) * ratio).toSize(), QImage::Format_ARGB32_Premultiplied)
    , point(kPoint)
{
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(paper, 4, Qt::SolidLine, Qt::RoundCap)); // seen on marks of every colour
    painter.drawLine(kPoint, kHead);
    painter.setPen(QPen(ink, 1.5, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(kPoint, kHead);
    painter.setPen(QPen(paper, 1));
    painter.setBrush(ink);
    painter.drawEllipse(kHead, 4, 4);
}

} // namespace copse
