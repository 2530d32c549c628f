#pragma once

#include <QColor>
#include <QPointF>

class QPainter;

namespace copse {

/// A pin whose point is there, about a dozen pixels high whatever the zoom: what it stands beside stays where
/// it is. The painter's unit is a pixel of the widget.
void paintPinSign(QPainter &painter, QPointF point, const QColor &ink, const QColor &paper);

} // namespace copse
