#include "drawing/arrangement.h"

#include "drawing/anotherpage.h"
#include "drawing/freekeeping.h"
#include "drawing/hullknot.h"
#include "drawing/orderedlayout.h"

#include <algorithm>

namespace copse {

Arrangement arrangementOf(const Diagram &diagram, const Layout &layout, const ViewSpec &view,
                          const QSet<QString> &pinned)
{
    Arrangement result;
    result.picture = diagram.picture;
    result.group = view.group;
    result.asked = view.page;
    result.page = layout.page.isEmpty() ? view.page : layout.page;
    result.area = layout.area;
    result.type = typeScale(view.theme, view.page);
    result.markSize = layout.markSize;
    result.nameSize = layout.nameSize;
    result.groupSize = layout.groupSize;
    result.hasShapes = diagram.hasShapes();
    result.makesRoomForShapes = layout.makesRoomForShapes;
    result.hasSeconds = layout.hasSeconds;
    const std::vector<std::vector<int>> neighbours = neighboursOf(diagram);
    for (std::size_t i = 0; i < diagram.nodes.size(); ++i) {
        QStringList links;
        for (const int other : neighbours[i])
            links << diagram.nodes[std::size_t(other)].id;
        result.things.insert(diagram.nodes[i].id, {layout.places[i], diagram.nodes[i].name, links,
                                                   layout.airOf.empty() ? -1 : layout.airOf[i]});
        if (pinned.contains(diagram.nodes[i].id))
            result.pinned.insert(diagram.nodes[i].id);
    }
    for (const Gathering &gathering : layout.gatherings) {
        Arrangement::KeptGathering kept;
        kept.group = diagram.nodes[std::size_t(gathering.group)].id;
        if (gathering.colour >= 0)
            kept.colour = diagram.colour.keys[std::size_t(gathering.colour)].name;
        for (const int person : gathering.people)
            kept.people << diagram.nodes[std::size_t(person)].id;
        kept.captionBox = gathering.captionBox;
        result.gatherings.push_back(std::move(kept));
    }
    result.captionSize = layout.captionSize;
    result.grid = layout.grid;
    result.looks = diagram.looks();
    return result;
}

bool hasOutgrown(const Arrangement &before, const Diagram &diagram)
{
    constexpr int few = 4;
    const bool isOwn = !before.pinned.isEmpty() || before.stored != Arrangement::Stored();
    if (!standsFreely(diagram.picture) || isOwn || before.laidOut <= 0 || before.laidOut >= few)
        return false;
    return std::ssize(diagram.nodes) > 2 * before.laidOut;
}

std::optional<Layout> keptLayout(const Diagram &diagram, const ViewSpec &view, const Arrangement &before,
                                 const std::atomic_bool *cancelled, Growth growth)
{
    if (before.isEmpty() || before.picture != diagram.picture || before.group != view.group)
        return std::nullopt;
    const bool isOtherPage = before.asked != view.page || before.type != typeScale(view.theme, view.page);
    if (standsFreely(diagram.picture)) {
        const std::optional<Untangled> part = untangled(diagram, &before, cancelled);
        const Arrangement there = part ? part->arrangement(diagram, before) : before;
        const Diagram &drawn = part ? part->diagram : diagram;
        std::optional<Layout> layout =
            isOtherPage ? onAnotherPage(drawn, view, there, cancelled)
                        : keepFreely(drawn, onPage(diagram, view, there), growth, cancelled);
        if (layout && part)
            layout = part->whole(std::move(*layout), diagram.nodes.size());
        return layout;
    }
    Arrangement there = isOtherPage ? before : onPage(diagram, view, before);
    if (before.page.isEmpty())
        there = onOwnLines(diagram, std::move(there));
    const auto known = std::ranges::count_if(
        diagram.nodes, [&](const DiagramNode &node) { return there.things.contains(node.id); });
    if (2 * known < std::ssize(diagram.nodes))
        return std::nullopt;
    if (isOtherPage) {
        there.grid = {};
        there.page = {};
    }
    return layOutOrdered(diagram, view, &there, cancelled);
}

} // namespace copse
