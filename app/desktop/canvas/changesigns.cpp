#include "desktop/canvas/changesigns.h"

#include "desktop/canvas/viewport.h"

#include <QPainter>

#include <algorithm>

namespace copse {

namespace {

constexpr double leastRadius = 3.5;  // pixels
constexpr double mostSignRadius = 5; // of the plus
constexpr double leastLetters = 6;   // smaller ones are not read
constexpr double leastDashed = 7;    // pixels: round less a dash or two look like a line that is broken

void paintName(QPainter &painter, const ChangeSign &sign, const Viewport &viewport)
{
    const double letters = sign.letters * viewport.scale();
    if (sign.name.isEmpty() || letters < leastLetters)
        return;
    QFont font = painter.font();
    font.setPixelSize(int(letters));
    painter.setFont(font);
    painter.drawText(viewport.toWidget(sign.nameBox), Qt::AlignHCenter | Qt::AlignTop | Qt::TextDontClip,
                     sign.name);
}

} // namespace

void paintChangeSigns(QPainter &painter, const std::vector<ChangeSign> &signs, const Viewport &viewport,
                      const QColor &ink, const QColor &paper)
{
    if (signs.empty())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const ChangeSign &sign : signs) {
        const QPointF at = viewport.toWidget(sign.centre);
        const double radius = std::max(leastRadius, sign.size * viewport.scale() / 2);
        const double stroke = std::clamp(radius / 5, 1., 1.5);
        if (sign.kind == ChangeSign::Kind::Left) {
            painter.setBrush(paper);
            painter.setPen(QPen(paper, 3 * stroke)); // seen on lines and outlines
            painter.drawEllipse(at, radius, radius);
            painter.setPen(QPen(ink, stroke, radius < leastDashed ? Qt::SolidLine : Qt::DashLine));
            painter.drawEllipse(at, radius, radius);
            painter.setPen(QPen(ink, 1.3 * stroke));
            painter.drawLine(at - QPointF(radius / 2, 0), at + QPointF(radius / 2, 0));
            paintName(painter, sign, viewport);
            continue;
        }
        const double signRadius = std::clamp(0.8 * radius, leastRadius, mostSignRadius);
        const QPointF corner = at + QPointF(-radius, -radius);
        painter.setPen(QPen(paper, stroke));
        painter.setBrush(ink);
        painter.drawEllipse(corner, signRadius, signRadius);
        painter.setPen(QPen(paper, 1.3 * stroke));
        const double arm = 0.6 * signRadius;
        painter.drawLine(corner - QPointF(arm, 0), corner + QPointF(arm, 0));
        painter.drawLine(corner - QPointF(0, arm), corner + QPointF(0, arm));
    }
    painter.restore();
}

} // namespace copse
