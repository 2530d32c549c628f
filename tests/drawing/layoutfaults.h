#pragma once

#include "drawing/layout.h"
#include "drawing/measures.h"

#include <algorithm>
#include <cmath>

namespace copse {

/// A rectangle that something covers.
struct OwnedBox
{
    QRectF box;
    QString owner;
};

/// Calculations may be that wrong.
inline constexpr double hair = 0.01;

inline bool overlap(const QRectF &a, const QRectF &b)
{
    return a.left() < b.right() - hair && b.left() < a.right() - hair && a.top() < b.bottom() - hair &&
           b.top() < a.bottom() - hair;
}

/// What a node covers: the mark and the words, or the label; nothing where it is not shown. Nothing is
/// promised of the corners of a square round a circle.
inline std::vector<OwnedBox> boxesOf(const DiagramNode &node, const Place &place, double markSize)
{
    if (!place.shown || place.sharedWith >= 0)
        return {};
    if (!node.isMark())
        return {{place.box, node.id}};
    std::vector<OwnedBox> boxes{{markBox(place.centre, markSize * node.scale), node.id}};
    if (!place.label.isEmpty())
        boxes.push_back({place.box, node.id});
    return boxes;
}

inline std::vector<OwnedBox> boxesOf(const Diagram &diagram, const Layout &layout)
{
    std::vector<OwnedBox> all;
    for (std::size_t i = 0; i < diagram.nodes.size(); ++i)
        std::ranges::copy(boxesOf(diagram.nodes[i], layout.places[i], layout.markSize),
                          std::back_inserter(all));
    return all;
}

/// Empty, or what stands on something else, outside the area, or nowhere.
inline QString faultAmong(std::vector<OwnedBox> all, const QRectF &area)
{
    const QRectF allowed = area.adjusted(-hair, -hair, hair, hair);
    for (const OwnedBox &one : all) {
        if (!std::isfinite(one.box.x()) || !std::isfinite(one.box.y()))
            return QStringLiteral("%1 is nowhere").arg(one.owner);
        if (!allowed.contains(one.box))
            return QStringLiteral("%1 is outside").arg(one.owner);
    }
    std::ranges::sort(all, {}, [](const OwnedBox &one) { return one.box.left(); });
    for (std::size_t i = 0; i < all.size(); ++i) {
        for (std::size_t j = i + 1; j < all.size() && all[j].box.left() < all[i].box.right(); ++j) {
            if (all[i].owner != all[j].owner && overlap(all[i].box, all[j].box))
                return QStringLiteral("%1 is on %2").arg(all[i].owner, all[j].owner);
        }
    }
    return {};
}

/// The same of a whole layout, for the page it was made for.
inline QString faultAmong(const Diagram &diagram, const Layout &layout, const ViewSpec &view)
{
    if (layout.places.size() != diagram.nodes.size())
        return QStringLiteral("not a place for each node");
    if (!QRectF(QPointF(), view.page).contains(layout.area))
        return QStringLiteral("the drawing leaves the page");
    return faultAmong(boxesOf(diagram, layout), layout.area);
}

} // namespace copse
