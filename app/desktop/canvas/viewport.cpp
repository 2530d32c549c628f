#include "desktop/canvas/viewport.h"

#include <algorithm>
#include <cmath>

namespace copse {

void Viewport::setPictureSize(QSizeF points)
{
    if (points == m_picture)
        return;
    m_picture = points;
    fit();
}

void Viewport::setSize(QSizeF pixels)
{
    m_size = pixels;
    if (m_fitted)
        fit();
}

void Viewport::fit()
{
    m_fitted = true;
    m_scale = fittingScale();
    m_middle = QRectF({}, m_picture).center();
}

std::pair<double, QPointF> Viewport::wayToFit() const
{
    const double factor = fittingScale() / m_scale;
    const QPointF centre = QRectF({}, m_size).center();
    const double shift = 1 / m_scale - 1 / fittingScale();
    // As large already: it is panned, which takes no time.
    if (std::abs(factor - 1) < 0.01)
        return {1, centre};
    return {factor, centre + (QRectF({}, m_picture).center() - m_middle) / shift};
}

void Viewport::zoomAbout(QPointF pixel, double factor)
{
    const QPointF held = toPicture(pixel);
    const double smallest = std::min(fittingScale() / 2, 1.0);
    m_scale = std::clamp(m_scale * factor, smallest, kLargestScale);
    m_fitted = false;
    m_middle += held - toPicture(pixel);
    keepInPicture();
}

void Viewport::panBy(QPointF pixels)
{
    m_fitted = false;
    m_middle -= pixels / m_scale;
    keepInPicture();
}

bool Viewport::bringIntoView(const QRectF &points, double margin)
{
    const QRectF seen(QPointF(), m_size);
    const QRectF wanted = toWidget(points).adjusted(-margin, -margin, margin, margin);
    if (seen.contains(wanted))
        return false;
    const auto shift = [](double low, double high, double size) { // the beginning wins where there is no room
        const double back = high > size ? size - high : 0;
        return low + back < 0 ? -low : back;
    };
    panBy({shift(wanted.left(), wanted.right(), seen.width()),
           shift(wanted.top(), wanted.bottom(), seen.height())});
    return true;
}

QPointF Viewport::toPicture(QPointF pixel) const
{
    return m_middle + (pixel - QRectF({}, m_size).center()) / m_scale;
}

QPointF Viewport::toWidget(QPointF point) const
{
    return (point - m_middle) * m_scale + QRectF({}, m_size).center();
}

QRectF Viewport::toWidget(const QRectF &points) const
{
    return {toWidget(points.topLeft()), points.size() * m_scale};
}

double Viewport::fittingScale() const
{
    if (m_picture.isEmpty() || m_size.isEmpty())
        return 1;
    const double scale = std::min(m_size.width() / m_picture.width(), m_size.height() / m_picture.height());
    return std::min(scale, kLargestScale);
}

void Viewport::keepInPicture()
{
    m_middle.setX(std::clamp(m_middle.x(), 0.0, std::max(0.0, m_picture.width())));
    m_middle.setY(std::clamp(m_middle.y(), 0.0, std::max(0.0, m_picture.height())));
}

} // namespace copse
