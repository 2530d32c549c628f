#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <utility>

namespace copse {

/// Which part of a picture is seen in a widget, and how large. Places in the picture are in points, places in
/// the widget in its pixels; the scale is pixels a point.
class Viewport
{
public:
    /// Fitted, if the size is another one.
    void setPictureSize(QSizeF points);
    /// Keeps the middle, or stays fitted.
    void setSize(QSizeF pixels);

    void fit();
    /// What to zoom by, and about which pixel, to see it as after fit().
    std::pair<double, QPointF> wayToFit() const;
    bool isFitted() const { return m_fitted; }
    /// What is under `pixel` stays there. The scale keeps within limits.
    void zoomAbout(QPointF pixel, double factor);
    /// Moves the picture; its edge stays at the middle of the widget at most.
    void panBy(QPointF pixels);
    /// Moves as little as makes the rectangle (points) seen with that many pixels round it; says whether it
    /// moved.
    bool bringIntoView(const QRectF &points, double margin);

    double scale() const { return m_scale; }
    QPointF toPicture(QPointF pixel) const;
    QPointF toWidget(QPointF point) const;
    QRectF toWidget(const QRectF &points) const;
    QSizeF pictureSize() const { return m_picture; }

    static constexpr double kLargestScale = 48;

private:
    double fittingScale() const;
    void keepInPicture();

    QSizeF m_picture;
    QSizeF m_size;
    QPointF m_middle; // of what is seen, in points
    double m_scale = 1;
    bool m_fitted = true;
};

} // namespace copse
