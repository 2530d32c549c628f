#include "drawing/hullknot.h"

#include "drawing/arrangement.h"
#include "drawing/hullsets.h"

#include <algorithm>

namespace copse {

namespace {

constexpr std::size_t smallMap = 250; // nodes: here even a knot can be looked at
constexpr std::size_t mostDrawn = 8;
constexpr int mostTries = 24; // groups that would make a knot of the others

/// The diagram with those groups only; who is below them is in them.
Untangled only(const Diagram &diagram, const HullSets &sets, std::vector<int> groups)
{
    std::ranges::sort(groups);
    Untangled result;
    result.diagram = diagram;
    result.diagram.nodes.clear();
    result.diagram.links.clear();
    std::vector<int> numberOf(diagram.nodes.size(), -1);
    for (int node = 0; node < int(diagram.nodes.size()); ++node) {
        if (!diagram.nodes[std::size_t(node)].isMark() && !std::ranges::binary_search(groups, node))
            continue;
        numberOf[std::size_t(node)] = int(result.nodes.size());
        result.nodes.push_back(node);
        result.diagram.nodes.push_back(diagram.nodes[std::size_t(node)]);
    }
    // The nearest group above that is drawn.
    const auto above = [&](int group) {
        while (group >= 0 && numberOf[std::size_t(group)] < 0)
            group = sets.parentOf[std::size_t(group)];
        return group;
    };
    for (const int node : result.nodes) {
        std::vector<int> to;
        if (diagram.nodes[std::size_t(node)].isMark()) {
            for (const int group : sets.groupsOf[std::size_t(node)])
                to.push_back(above(group));
        } else {
            to.push_back(above(sets.parentOf[std::size_t(node)]));
        }
        std::ranges::sort(to);
        to.erase(std::ranges::unique(to).begin(), to.end());
        for (const int group : to) {
            if (group < 0)
                continue;
            DiagramLink link;
            link.from = numberOf[std::size_t(node)];
            link.to = numberOf[std::size_t(group)];
            link.kind = diagram.nodes[std::size_t(node)].isMark() ? LinkKind::Membership : LinkKind::SubGroup;
            result.diagram.links.push_back(link);
        }
    }
    return result;
}

bool isKnot(const Untangled &part) { return copse::isKnot(part.diagram, hullSetsOf(part.diagram)); }

} // namespace

Layout Untangled::whole(Layout layout, std::size_t nodeCount) const
{
    std::vector<Place> places(nodeCount);
    std::vector<double> airOf(nodeCount, -1);
    for (Place &place : places)
        place.shown = false;
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        places[std::size_t(nodes[i])] = layout.places[i];
        if (!layout.airOf.empty())
            airOf[std::size_t(nodes[i])] = layout.airOf[i];
    }
    for (Guide &guide : layout.guides) {
        if (guide.node >= 0)
            guide.node = nodes[std::size_t(guide.node)];
    }
    layout.places = std::move(places);
    layout.airOf = std::move(airOf);
    layout.suggestsMatrix = true;
    return layout;
}

Arrangement Untangled::arrangement(const Diagram &whole, const Arrangement &before) const
{
    const auto linksOf = [](const Diagram &of) {
        std::vector<QStringList> links(of.nodes.size());
        for (const DiagramLink &link : of.links) {
            links[std::size_t(link.from)] << of.nodes[std::size_t(link.to)].id;
            links[std::size_t(link.to)] << of.nodes[std::size_t(link.from)].id;
        }
        return links;
    };
    const std::vector<QStringList> all = linksOf(whole);
    const std::vector<QStringList> here = linksOf(diagram);
    Arrangement result = before;
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        const auto thing = result.things.find(diagram.nodes[i].id);
        if (thing == result.things.end())
            continue;
        // Who still is in a group, even in one that is not drawn, has not gone elsewhere.
        const QStringList &now = all[std::size_t(nodes[i])];
        if (std::ranges::any_of(now, [&](const QString &link) { return thing->links.contains(link); }))
            thing->links = here[i];
    }
    return result;
}

std::optional<Untangled> untangled(const Diagram &diagram, const Arrangement *before,
                                   const std::atomic_bool *cancelled)
{
    if (diagram.picture != PictureKind::Hulls || diagram.nodes.size() <= smallMap)
        return std::nullopt;
    const HullSets sets = hullSetsOf(diagram);
    std::vector<int> groups;
    for (int node = 0; node < int(diagram.nodes.size()); ++node) {
        if (!diagram.nodes[std::size_t(node)].isMark())
            groups.push_back(node);
    }
    std::vector<int> chosen;
    if (before) {
        std::vector<int> added;
        for (const int group : groups) {
            const auto kept = before->things.constFind(diagram.nodes[std::size_t(group)].id);
            if (kept == before->things.constEnd())
                added.push_back(group);
            else if (kept->place.shown)
                chosen.push_back(group);
        }
        // An arrangement that was read from the map knows nothing of those that are not shown.
        if (added.size() < 2 || !copse::isKnot(diagram, sets))
            chosen.insert(chosen.end(), added.begin(), added.end());
        return chosen.size() == groups.size() ? std::nullopt : std::optional(only(diagram, sets, chosen));
    }
    if (!copse::isKnot(diagram, sets))
        return std::nullopt;
    std::ranges::stable_sort(groups, [&](int a, int b) {
        const DiagramNode &one = diagram.nodes[std::size_t(a)];
        const DiagramNode &other = diagram.nodes[std::size_t(b)];
        return one.depth != other.depth ? one.depth < other.depth : one.size > other.size;
    });
    int tries = 0;
    for (const int group : groups) {
        if (chosen.size() == mostDrawn || tries == mostTries)
            break;
        if (cancelled && *cancelled)
            return std::nullopt;
        // A sub-group inside an outline makes it no easier to follow.
        if (sets.parentOf[std::size_t(group)] >= 0 && !chosen.empty())
            break;
        chosen.push_back(group);
        if (isKnot(only(diagram, sets, chosen))) {
            chosen.pop_back();
            ++tries;
        }
    }
    return only(diagram, sets, chosen);
}

} // namespace copse
