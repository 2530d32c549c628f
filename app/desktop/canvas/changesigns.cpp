#include "desktop/canvas/changesigns.h"

#include "desktop/canvas/viewport.h"

#include <QPainter>

#include <algorithm>

namespace copse {

namespace {

constexpr double leastRadius = 5; // pixels
constexpr double signRadius = 5;  // of the plus
constexpr int mostNames = 40;

} // namespace

void paintChangeSigns(QPainter &painter, const std::vector<ChangeSign> &signs, const Viewport &viewport,
                      const QColor &ink, const QColor &paper)
{
    if (signs.empty())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const auto isLeft = [](const ChangeSign &sign) { return sign.kind == ChangeSign::Kind::Left; };
    QFont small = painter.font();
    small.setPointSizeF(small.pointSizeF() * 0.8);
    painter.setFont(small);
    const bool hasNames = std::ranges::count_if(signs, isLeft) <= mostNames;
    for (const ChangeSign &sign : signs) {
        const QPointF at = viewport.toWidget(sign.centre);
        const double radius = std::max(leastRadius, sign.size * viewport.scale() / 2);
        if (isLeft(sign)) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(paper, 4)); // seen on lines and outlines
            painter.drawEllipse(at, radius, radius);
            painter.setPen(QPen(ink, 1.5, Qt::DashLine));
            painter.drawEllipse(at, radius, radius);
            painter.setPen(QPen(ink, 2));
            painter.drawLine(at - QPointF(radius / 2, 0), at + QPointF(radius / 2, 0));
            if (hasNames && !sign.name.isEmpty()) {
                const double width = painter.fontMetrics().horizontalAdvance(sign.name) + 4;
                const QRectF below(at.x() - width / 2, at.y() + radius + 1, width,
                                   painter.fontMetrics().height());
                painter.fillRect(below, paper); // read over lines and other names
                painter.setPen(ink);
                painter.drawText(below, Qt::AlignHCenter | Qt::AlignTop, sign.name);
            }
            continue;
        }
        const QPointF corner = at + QPointF(-radius, -radius);
        painter.setPen(QPen(paper, 2));
        painter.setBrush(ink);
        painter.drawEllipse(corner, signRadius, signRadius);
        painter.setPen(QPen(paper, 2));
        const double arm = signRadius - 2;
        painter.drawLine(corner - QPointF(arm, 0), corner + QPointF(arm, 0));
        painter.drawLine(corner - QPointF(0, arm), corner + QPointF(0, arm));
    }
    painter.restore();
}

} // namespace copse
