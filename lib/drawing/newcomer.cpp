#include "drawing/newcomer.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <numbers>
#include <numeric>

namespace copse {

namespace {

constexpr int directions = 30;
constexpr double distances[] = {1, 0.8, 1.25, 0.6, 1.5};         // of the usual one, the best first
constexpr double distancesOfGroup[] = {1, 1.5, 2, 2.5, 3, 4, 5}; // in rooms, the best first

double lengthOf(QPointF vector) { return std::sqrt(QPointF::dotProduct(vector, vector)); }

/// The median of the members, or as far as all stand from each other where the page is not full; of a group
/// that has none yet so far that names find room.
double usualDistance(QPointF group, const std::vector<QPointF> &members, double room, double evenly,
                     const QRectF &area)
{
    const double most = 0.35 * std::min(area.width(), area.height());
    if (members.empty())
        return std::min(2 * room, most);
    std::vector<double> lengths;
    for (const QPointF &member : members)
        lengths.push_back(lengthOf(member - group));
    const auto middle = lengths.begin() + std::ptrdiff_t(lengths.size() / 2);
    std::ranges::nth_element(lengths, middle);
    return std::clamp(std::max(*middle, evenly), std::min(room, most), most);
}

double distanceToLine(QPointF point, const QLineF &line)
{
    const QPointF way = line.p2() - line.p1();
    const double squared = QPointF::dotProduct(way, way);
    const double along =
        squared > 0 ? std::clamp(QPointF::dotProduct(point - line.p1(), way) / squared, 0., 1.) : 0;
    return lengthOf(point - line.p1() - along * way);
}

std::vector<QPointF> pointsNear(const std::vector<QPointF> &points, QPointF middle, double reach)
{
    std::vector<QPointF> near;
    std::ranges::copy_if(points, std::back_inserter(near),
                         [&](QPointF point) { return lengthOf(point - middle) < reach; });
    return near;
}

QPointF meanOf(const std::vector<QPointF> &points)
{
    return std::accumulate(points.begin(), points.end(), QPointF()) / double(points.size());
}

} // namespace

QPointF besideGroup(QPointF group, const std::vector<QPointF> &members, const std::vector<QPointF> &groups,
                    const std::vector<QPointF> &others, double room, const QRectF &area)
{
    const double evenly = 0.85 * std::sqrt(area.width() * area.height() / double(others.size() + 1));
    const double usual = usualDistance(group, members, room, evenly, area);
    const double enough = std::max(room, evenly);
    const double reach = std::ranges::max(distances) * usual + enough; // of all that could be in the way
    const std::vector<QPointF> near = pointsNear(others, group, reach);
    const std::vector<QPointF> nearGroups = pointsNear(groups, group, reach);
    const QRectF inside = area.adjusted(room / 2, room / 2, -room / 2, -room / 2);
    QPointF best = group;
    double most = -1;
    for (const double distance : distances) {
        for (int i = 0; i < directions; ++i) {
            const double angle = 2 * std::numbers::pi * i / directions;
            const QPointF place = group + distance * usual * QPointF(std::cos(angle), std::sin(angle));
            if (!inside.contains(place))
                continue;
            double free = enough;
            for (const QPointF &other : near)
                free = std::min(free, lengthOf(other - place));
            for (const QPointF &other : nearGroups) {
                if (other != group)
                    free = std::min(free, 2 * distanceToLine(other, {group, place}));
            }
            if (free > most + 1e-9) {
                most = free;
                best = place;
            }
        }
    }
    return best;
}

QPointF besideMembers(const std::vector<QPointF> &members, const std::vector<QPointF> &groups,
                      const std::vector<QPointF> &others, const std::vector<QLineF> &lines, double room,
                      const QSizeF &size, const QRectF &area)
{
    const QPointF middle = members.empty() ? area.center() : meanOf(members);
    const auto nearestOf = [](const std::vector<QPointF> &points, double most, auto &&distance) {
        for (const QPointF &point : points)
            most = std::min(most, distance(point));
        return most;
    };
    // Without anybody to be near to: where most is free.
    const double enough = members.empty() ? 4 * room : room;
    const double farness = members.empty() ? 0 : 0.25;
    const double margin = (room + size.width()) / 2;
    const QRectF inside = area.adjusted(margin, room / 2, -margin, -room / 2);
    // All that could be in the way, or run behind it.
    const double reach = std::ranges::max(distancesOfGroup) * room + size.width();
    const std::vector<QPointF> near = pointsNear(others, middle, reach + enough);
    std::vector<QLineF> linesNear;
    std::ranges::copy_if(lines, std::back_inserter(linesNear),
                         [&](const QLineF &line) { return distanceToLine(middle, line) < reach; });
    QPointF best = middle;
    double most = -1;
    for (const double distance : distancesOfGroup) {
        for (int i = 0; i < directions; ++i) {
            const double angle = 2 * std::numbers::pi * i / directions;
            const QPointF place = middle + QPointF((distance * room + size.width() / 2) * std::cos(angle),
                                                   distance * room * std::sin(angle));
            if (!inside.contains(place))
                continue;
            const auto fromPlace = [&](QPointF point) { return lengthOf(point - place); };
            const double free = nearestOf(near, enough, fromPlace);
            const double away = nearestOf(groups, 2 * enough, fromPlace);
            double clear = margin;
            for (const QPointF &member : members)
                clear = nearestOf(groups, clear, [&](QPointF group) {
                    return distanceToLine(group, {member, place});
                });
            const auto worth = [&] { return (free + away + 2 * clear) / room - farness * distance; };
            for (auto line = linesNear.cbegin(); line != linesNear.cend() && worth() > most; ++line)
                clear = std::min(clear, distanceToLine(place, *line));
            if (worth() > most + 1e-9) {
                most = worth();
                best = place;
            }
        }
    }
    return best;
}

} // namespace copse
