#pragma once

#include <QColor>
#include <QLineF>
#include <QPainterPath>
#include <QRectF>
#include <QString>

class QPainter;
class QWidget;

namespace copse {

// What is seen while somebody drags something over a picture. One unit of the painter is a pixel of the
// widget.

/// Round what something would be dropped on.
void paintTarget(QPainter &painter, const QRectF &target, const QColor &accent, const QColor &paper);
/// Along the outline that something would be dropped in.
void paintTarget(QPainter &painter, const QPainterPath &outline, const QColor &accent, const QColor &paper);
/// A line that is being drawn.
void paintRubberLine(QPainter &painter, const QLineF &line, const QColor &accent, const QColor &paper);
/// The frame that marks what lies in it.
void paintMarkingFrame(QPainter &painter, const QRectF &frame, const QColor &accent);
/// What would be done, beside the pointer and within the widget.
void paintHandWords(QPainter &painter, QPointF pointer, const QString &words, const QWidget &widget);

} // namespace copse
