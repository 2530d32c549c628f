#pragma once

#include "drawing/labelside.h"

#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <atomic>
#include <span>
#include <utility>
#include <vector>

// Finds places for things of real size, near where they should be and clear of each other. Part of the
// layout.

namespace copse {

struct Body
{
    QPointF at;      ///< the middle of the mark or of the group's label
    QPointF home;    ///< where it is drawn to
    double mass = 1; ///< the heavier gives way less
    bool isGroup = false;
    double extent = 0;                 ///< of the mark
    QSizeF size;                       ///< of the label (group) or of the words (person; empty: none)
    LabelSide side = LabelSide::Below; ///< of the words
};

/// What a body covers when it stands at `at`: mark and words, or label.
QRectF extentOf(const Body &body);

/// What is kept free on each side of a body where there is so much room for all.
double airOf(const Body &body, double air);

/// Where words meet the fewest of the lines from here to there; as now, where it makes no difference.
LabelSide clearestSide(QPointF at, std::span<const QPointF> towards, QSizeF words, double markExtent,
                       LabelSide now);

/// Whether the line between two points touches the box.
bool meets(const QRectF &box, QPointF from, QPointF to);

/// Draws the bodies to their homes and pushes them apart, inside the bounds; words turn away from the links
/// (person, group). `air`: kept free on each side of everything, where there is room. Mostly, not surely,
/// without overlaps. Deterministic. False when `cancelled` became true.
bool settle(std::vector<Body> &bodies, const std::vector<std::pair<int, int>> &links, const QRectF &bounds,
            double air, int steps, const std::atomic_bool *cancelled);

} // namespace copse
