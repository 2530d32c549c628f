#include "desktop/canvas/handsigns.h"

#include <QPainter>
#include <QWidget>

#include <algorithm>

namespace copse {
namespace {

constexpr double kAround = 6;   // pixels between a target and its ring
constexpr double kCorner = 6;   // radius, pixels
constexpr double kStroke = 3;   // pixels
constexpr double kMargin = 8;   // pixels round words
constexpr double kPointer = 18; // pixels from the tip of the pointer to words
constexpr double kLeftInside = 0.12;

} // namespace

void paintTarget(QPainter &painter, const QRectF &target, const QColor &accent, const QColor &paper)
{
    QPainterPath ring;
    ring.addRoundedRect(target.adjusted(-kAround, -kAround, kAround, kAround), kCorner, kCorner);
    paintTarget(painter, ring, accent, paper);
}

void paintTarget(QPainter &painter, const QPainterPath &outline, const QColor &accent, const QColor &paper)
{
    painter.setRenderHint(QPainter::Antialiasing);
    QColor inside = accent;
    inside.setAlphaF(kLeftInside);
    painter.setBrush(inside);
    painter.setPen(QPen(paper, 2 * kStroke));
    painter.drawPath(outline);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(accent, kStroke));
    painter.drawPath(outline);
}

void paintRubberLine(QPainter &painter, const QLineF &line, const QColor &accent, const QColor &paper)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(paper, 2 * kStroke, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(line);
    painter.setPen(QPen(accent, kStroke, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(line);
    painter.setBrush(accent);
    painter.drawEllipse(line.p2(), kStroke, kStroke);
}

void paintMarkingFrame(QPainter &painter, const QRectF &frame, const QColor &accent)
{
    QColor inside = accent;
    inside.setAlphaF(kLeftInside);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(frame, inside);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(accent, 1, Qt::DashLine));
    painter.drawRect(frame);
}

void paintHandWords(QPainter &painter, QPointF pointer, const QString &words, const QWidget &widget)
{
    const QFontMetricsF metrics(widget.font());
    const double most = std::max(1.0, widget.width() - 4 * kMargin);
    const QString shown = metrics.elidedText(words, Qt::ElideMiddle, most);
    QRectF box(QPointF(), metrics.size(Qt::TextSingleLine, shown));
    box.adjust(-kMargin, -kMargin / 2, kMargin, kMargin / 2);
    const bool isMirrored = widget.layoutDirection() == Qt::RightToLeft;
    box.moveTopLeft(pointer + QPointF(isMirrored ? -kPointer - box.width() : kPointer, kPointer));
    box.moveLeft(std::clamp(box.left(), 2.0, std::max(2.0, widget.width() - 2 - box.width())));
    box.moveTop(std::clamp(box.top(), 2.0, std::max(2.0, widget.height() - 2 - box.height())));
    const QPalette &palette = widget.palette();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(palette.color(QPalette::ToolTipBase));
    painter.setPen(QPen(palette.color(QPalette::Link), 1.5));
    painter.drawRoundedRect(box, kCorner / 2, kCorner / 2);
    painter.setPen(palette.color(QPalette::ToolTipText));
    painter.setFont(widget.font());
    painter.drawText(box, Qt::AlignCenter, shown);
}

} // namespace copse
