#include "desktop/canvas/viewport.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace copse {

bool Viewport::setPictureSize(QSizeF points, const QRectF &drawing, bool areThingsThere)
{
    const QRectF before = std::exchange(m_drawing, drawing.isEmpty() ? QRectF({}, points) : drawing);
    const bool isSameSize = std::exchange(m_picture, points) == points;
    if (isSameSize && (!m_asked || m_drawing == before))
        return false;
    if (m_asked || !areThingsThere || m_drawing.topLeft() != before.topLeft()) {
        show(m_asked.value_or(SeenPart()));
        return true;
    }
    // Where somebody has zoomed to, a page that grows below and beside it changes nothing.
    const QPointF middle = m_middle;
    keepInPicture();
    return m_middle != middle;
}

void Viewport::setSize(QSizeF pixels)
{
    m_size = pixels;
    if (m_asked)
        show(*m_asked);
}

void Viewport::show(const SeenPart &part)
{
    m_asked = part;
    m_scale = scaleOf(part);
    m_middle = middleOf(part);
}

std::pair<double, QPointF> Viewport::wayTo(const SeenPart &part) const
{
    const double factor = scaleOf(part) / m_scale;
    const QPointF centre = QRectF({}, m_size).center();
    const double shift = 1 / m_scale - 1 / scaleOf(part);
    // As large already: it is panned, which takes no time.
    if (std::abs(factor - 1) < 0.01)
        return {1, centre};
    return {factor, centre + (middleOf(part) - m_middle) / shift};
}

SeenPart Viewport::seen() const
{
    if (m_asked || m_picture.isEmpty())
        return m_asked.value_or(SeenPart());
    const auto place = [](double share) {
        return std::clamp(share, -SeenPart::farthest, SeenPart::farthest);
    };
    const auto extent = [this](double seen, double whole) {
        return std::clamp(seen / m_scale / whole, SeenPart::leastExtent, SeenPart::mostExtent);
    };
    const QPointF from = m_middle - m_drawing.topLeft();
    return {{place(from.x() / m_drawing.width()), place(from.y() / m_drawing.height())},
            {extent(m_size.width(), m_drawing.width()), extent(m_size.height(), m_drawing.height())}};
}

void Viewport::zoomAbout(QPointF pixel, double factor)
{
    const QPointF held = toPicture(pixel);
    m_scale = std::clamp(m_scale * factor, smallestScale(), kLargestScale);
    m_asked.reset();
    m_middle += held - toPicture(pixel);
    keepInPicture();
}

void Viewport::panBy(QPointF pixels)
{
    m_asked.reset();
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

double Viewport::fittingScale() const { return std::min(scaleThatHolds(m_picture), kLargestScale); }

double Viewport::scaleThatHolds(QSizeF points) const
{
    if (points.isEmpty() || m_size.isEmpty())
        return 1;
    return std::min(m_size.width() / points.width(), m_size.height() / points.height());
}

double Viewport::smallestScale() const { return std::min(fittingScale() / 2, 1.0); }

double Viewport::scaleOf(const SeenPart &part) const
{
    if (part.isWhole())
        return fittingScale();
    const QSizeF points(part.extent.width() * m_drawing.width(), part.extent.height() * m_drawing.height());
    return std::clamp(scaleThatHolds(points), smallestScale(), kLargestScale);
}

QPointF Viewport::middleOf(const SeenPart &part) const
{
    if (part.isWhole())
        return QRectF({}, m_picture).center();
    const QPointF middle = m_drawing.topLeft() +
                           QPointF(part.middle.x() * m_drawing.width(), part.middle.y() * m_drawing.height());
    return {std::clamp(middle.x(), 0.0, m_picture.width()), std::clamp(middle.y(), 0.0, m_picture.height())};
}

void Viewport::keepInPicture()
{
    m_middle.setX(std::clamp(m_middle.x(), 0.0, std::max(0.0, m_picture.width())));
    m_middle.setY(std::clamp(m_middle.y(), 0.0, std::max(0.0, m_picture.height())));
}

} // namespace copse
