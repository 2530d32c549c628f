#pragma once

#include <QLineF>
#include <QPointF>
#include <QRectF>

#include <vector>

namespace copse {

/// Where somebody new in one group is looked for a place: about as far from it as its other members, or
/// further on a page that is not full; where most is free, and so that the line runs behind no other group.
/// Points. `groups`: all that have their places; `others`: all things that have; `room`: so far from them is
/// far enough on a full page. Part of the layout; any thread.
QPointF besideGroup(QPointF group, const std::vector<QPointF> &members, const std::vector<QPointF> &groups,
                    const std::vector<QPointF> &others, double room, const QRectF &area);

/// Where a new group of a few is looked for a place: beside them (or anywhere, when none has a place yet),
/// away from the other groups, with room for people of its own, and so that lines to its members run behind
/// no other group and none behind it. Points. `groups`: all that have their places; `others`: people;
/// `lines`: of others; `size`: of its label.
QPointF besideMembers(const std::vector<QPointF> &members, const std::vector<QPointF> &groups,
                      const std::vector<QPointF> &others, const std::vector<QLineF> &lines, double room,
                      const QSizeF &size, const QRectF &area);

} // namespace copse
