#include "drawing/ringplan.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

namespace copse {

namespace {

constexpr double fullTurn = 2 * std::numbers::pi;
constexpr double leastSector = 0.35; // of what it would have if all were alike

} // namespace

int RingPlan::cellAt(QPointF point) const
{
    const double radius = radiusOf(point);
    if (radius < hole || radius >= 1)
        return -1;
    const auto ring = std::ranges::upper_bound(radii, radius);
    const auto sector = std::ranges::upper_bound(begins, angleOf(point)) - 1;
    return cellOf(int(std::min(ring, radii.end() - 1) - radii.begin()), int(sector - begins.begin()));
}

QPointF RingPlan::at(double radius, double angle) const
{
    return centre + QPointF(radius * radiusX * std::sin(fullTurn * angle),
                            -radius * radiusY * std::cos(fullTurn * angle));
}

double RingPlan::radiusOf(QPointF point) const
{
    return std::hypot((point.x() - centre.x()) / radiusX, (point.y() - centre.y()) / radiusY);
}

double RingPlan::angleOf(QPointF point) const
{
    const double x = (point.x() - centre.x()) / radiusX;
    const double y = (point.y() - centre.y()) / radiusY;
    const double angle = std::atan2(x, -y) / fullTurn;
    return angle < 0 ? angle + 1 : angle;
}

double RingPlan::middleOf(int sector) const { return (begins[std::size_t(sector)] + endOf(sector)) / 2; }

double RingPlan::heightOf(int ring) const
{
    const double inner = ring == 0 ? hole : radii[std::size_t(ring) - 1];
    return (radii[std::size_t(ring)] - inner) * radiusY;
}

QPainterPath RingPlan::outline(double radius) const
{
    QPainterPath path;
    path.addEllipse(centre, radius * radiusX, radius * radiusY);
    return path;
}

QPainterPath RingPlan::wedge(int sector) const
{
    // Qt counts degrees against the clock from the right, in the circle before it is drawn out.
    const double from = 90 - 360 * begins[std::size_t(sector)];
    const double sweep = 360 * (begins[std::size_t(sector)] - endOf(sector));
    const auto box = [this](double radius) {
        return QRectF(centre.x() - radius * radiusX, centre.y() - radius * radiusY, 2 * radius * radiusX,
                      2 * radius * radiusY);
    };
    QPainterPath path;
    path.arcMoveTo(box(1), from);
    path.arcTo(box(1), from, sweep);
    if (hole > 0)
        path.arcTo(box(hole), from + sweep, -sweep);
    else
        path.lineTo(centre);
    path.closeSubpath();
    return path;
}

QSizeF outermostRing(const QRectF &area, QSizeF besides)
{
    QSizeF half(std::max(1., area.width() / 2 - besides.width()),
                std::max(1., area.height() / 2 - besides.height()));
    // Rings that are much longer than high are hard to see as rings.
    half.setWidth(std::min(half.width(), 2.3 * half.height()));
    half.setHeight(std::min(half.height(), 1.5 * half.width()));
    return half;
}

void divideRings(RingPlan &plan, const std::vector<double> &ringNeeds, const std::vector<double> &lowest,
                 const std::vector<double> &sectorNeeds, double spareSector)
{
    const double allLowest = std::accumulate(lowest.begin(), lowest.end(), 0.);
    const double unit = std::min(1 / plan.radiusY, 0.8 * (1 - plan.hole) / std::max(allLowest, 1e-9));
    const auto radiiFor = [&](double areaOfOne) {
        std::vector<double> radii;
        double radius = plan.hole;
        for (std::size_t i = 0; i < ringNeeds.size(); ++i) {
            radius =
                std::max(std::sqrt(radius * radius + ringNeeds[i] * areaOfOne), radius + lowest[i] * unit);
            radii.push_back(radius);
        }
        return radii;
    };
    double low = 0;
    double high = 1 / std::max(1e-9, std::accumulate(ringNeeds.begin(), ringNeeds.end(), 0.));
    for (int step = 0; step < 50; ++step) {
        const double middle = (low + high) / 2;
        (radiiFor(middle).back() < 1 ? low : high) = middle;
    }
    plan.radii = radiiFor(low);
    plan.radii.back() = 1;

    const double all = std::accumulate(sectorNeeds.begin(), sectorNeeds.end(), 0.);
    const auto spares = std::ranges::count_if(sectorNeeds, [](double need) { return need <= 0; });
    const double fair = all / double(std::max<std::ptrdiff_t>(1, std::ssize(sectorNeeds) - spares));
    double sum = 0;
    for (const double need : sectorNeeds)
        sum += need > 0 ? std::max(need, leastSector * fair) : 0;
    const double turn = 1 - double(spares) * spareSector;
    plan.begins.clear();
    double angle = 0;
    for (const double need : sectorNeeds) {
        plan.begins.push_back(angle);
        angle += need > 0 ? turn * std::max(need, leastSector * fair) / sum : spareSector;
    }
}

} // namespace copse
