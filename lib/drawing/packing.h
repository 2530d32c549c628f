#pragma once

#include <QRectF>

#include <vector>

namespace copse {

/// Divides an area among parts by their weights (above 0): each gets a rectangle of its share, as near to
/// `proportion` (width to height) as may be (squarified treemap: Bruls, Huizing & van Wijk 2000). Part of the
/// layout.
std::vector<QRectF> divided(const QRectF &area, const std::vector<double> &weights, double proportion);

} // namespace copse
