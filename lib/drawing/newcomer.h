#pragma once

#include <QPointF>
#include <QRectF>

#include <vector>

namespace copse {

/// Where somebody new in one group is looked for a place: about as far from it as its other members, where
/// most is free. Points. `others` have their places, members among them; `room`: so far from them is far
/// enough. Part of the layout; any thread.
QPointF besideGroup(QPointF group, const std::vector<QPointF> &members, const std::vector<QPointF> &others,
                    double room, const QRectF &area);

} // namespace copse
