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

/// Where a new group of a few is looked for a place: beside them (or anywhere, when none has a place yet),
/// away from the other groups, with room for people of its own, and so that lines to its members run behind
/// no other group. Points. `groups`: all that have their places; `others`: people; `size`: of its label.
QPointF besideMembers(const std::vector<QPointF> &members, const std::vector<QPointF> &groups,
                      const std::vector<QPointF> &others, double room, const QSizeF &size,
                      const QRectF &area);

} // namespace copse
