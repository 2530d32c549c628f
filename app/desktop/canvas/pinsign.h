#pragma once

#include <QColor>
#include <QImage>
#include <QPointF>

namespace copse {

/// A pin: what it stands beside stays where it is. As large whatever the zoom, so that it is made once and
/// then painted in many places.
struct PinSign
{
    /// `ratio`: device pixels a pixel of the widget.
    PinSign(const QColor &ink, const QColor &paper, double ratio);

    QImage image;
    QPointF point; ///< of the pin, from the image's top left corner, in pixels of the widget
};

} // namespace copse
