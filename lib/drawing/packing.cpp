#include "drawing/packing.h"

#include <algorithm>
#include <numeric>

namespace copse {

namespace {

/// How far from square the worst of these is that share a strip of that length.
double worst(double largest, double smallest, double sum, double length)
{
    const double square = length * length;
    return std::max(square * largest / (sum * sum), sum * sum / (square * smallest));
}

} // namespace

std::vector<QRectF> divided(const QRectF &area, const std::vector<double> &weights, double proportion)
{
    std::vector<std::size_t> order(weights.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::ranges::stable_sort(order, [&](std::size_t a, std::size_t b) { return weights[a] > weights[b]; });

    std::vector<QRectF> parts(weights.size());
    double left = std::accumulate(weights.begin(), weights.end(), 0.);
    QRectF rest(area.left() / proportion, area.top(), area.width() / proportion, area.height());
    for (std::size_t first = 0; first < order.size();) {
        const double scale = rest.width() * rest.height() / std::max(left, 1e-9); // area for a weight of 1
        const double length = std::min(rest.width(), rest.height());
        // As many into this strip as make it better.
        double sum = weights[order[first]] * scale;
        std::size_t end = first + 1;
        for (; end < order.size(); ++end) {
            const double next = weights[order[end]] * scale;
            const double largest = weights[order[first]] * scale;
            if (worst(largest, next, sum + next, length) >
                worst(largest, weights[order[end - 1]] * scale, sum, length))
                break;
            sum += next;
        }
        const double thickness = length > 0 ? sum / length : 0;
        double at = 0;
        for (std::size_t i = first; i < end; ++i) {
            const double extent = sum > 0 ? length * weights[order[i]] * scale / sum : 0;
            QRectF &part = parts[order[i]];
            if (rest.width() > rest.height())
                part = {rest.left(), rest.top() + at, thickness, extent};
            else
                part = {rest.left() + at, rest.top(), extent, thickness};
            part = {part.left() * proportion, part.top(), part.width() * proportion, part.height()};
            at += extent;
            left -= weights[order[i]];
        }
        if (rest.width() > rest.height())
            rest.setLeft(rest.left() + thickness);
        else
            rest.setTop(rest.top() + thickness);
        first = end;
    }
    return parts;
}

} // namespace copse
