#include "drawing/layout.h"

#include "drawing/exchanging.h"
#include "drawing/gathering.h"
#include "drawing/hullknot.h"
#include "drawing/hullplacing.h"
#include "drawing/hulls.h"
#include "drawing/labelling.h"
#include "drawing/orderedlayout.h"
#include "drawing/packing.h"
#include "drawing/pageframe.h"
#include "drawing/perfecting.h"
#include "drawing/placing.h"
#include "drawing/skeletonlayout.h"
#include "drawing/tiewords.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdint>
#include <numeric>
#include <optional>
#include <span>

namespace copse {

namespace {

bool isCancelled(const std::atomic_bool *cancelled) { return cancelled && *cancelled; }

// Components as wide as labels are: a square would waste room on every small one.
constexpr double proportionOfParts = 1.7;
constexpr double airBetweenParts = 3; // points

/// A part of the area for each component; loose marks are the last, along the lower edge.
std::vector<QRectF> partsFor(const std::vector<Component> &components, std::vector<double> weights,
                             QRectF area)
{
    std::vector<QRectF> parts;
    const bool hasLoose = components.size() > 1 && components.back().isLoose();
    if (!hasLoose)
        return divided(area, weights, proportionOfParts);
    const double all = std::accumulate(weights.begin(), weights.end(), 0.);
    const double height = area.height() * std::clamp(weights.back() / std::max(all, 1e-9), 0.05, 0.9);
    weights.pop_back();
    parts = divided(area.adjusted(0, 0, 0, -height), weights, proportionOfParts);
    parts.push_back(area.adjusted(0, area.height() - height, 0, 0));
    return parts;
}

/// The middle of the area for a few things: at its ends they would be far from each other, and those who come
/// next from anybody.
QRectF amongFew(std::size_t things, const QRectF &area)
{
    constexpr double few = 12;
    const double share = std::min(1., std::sqrt(double(things) / few));
    const double acrossLeft = area.width() * (1 - std::max(share, 0.5)) / 2; // names want to be read
    const double downLeft = area.height() * (1 - share) / 2;
    return area.adjusted(acrossLeft, downLeft, -acrossLeft, -downLeft);
}

std::vector<QRectF> partsOf(const Diagram &diagram, const Detail &detail,
                            const std::vector<Component> &components, const QRectF &area)
{
    std::vector<double> weights;
    for (const Component &component : components) {
        double weight = 0;
        component.forEachNode([&](int node) { weight += areaOf(diagram, detail, node); });
        weights.push_back(weight);
    }
    std::vector<QRectF> parts = partsFor(components, weights, area);
    if (parts.size() > 1) {
        for (QRectF &part : parts) {
            const double air = std::min({airBetweenParts, 0.05 * part.width(), 0.05 * part.height()});
            part.adjust(air, air, -air, -air);
        }
    }
    return parts;
}

/// About how wide to how high the part of each component will be, before anybody knows sizes.
std::vector<double> proportionsOf(const std::vector<Component> &components, const QRectF &area)
{
    std::vector<double> weights;
    for (const Component &component : components)
        weights.push_back(double(component.nodeCount()));
    std::vector<double> proportions;
    for (const QRectF &part : partsFor(components, weights, area))
        proportions.push_back(std::clamp(part.width() / std::max(part.height(), 1e-6), 0.2, 5.));
    return proportions;
}

/// How much of the diagram the page shows: the more, the better.
struct Shown
{
    int groupsInFull = 0; ///< where their names come first
    int nodes = 0;
    int names = 0; ///< those of groups count for many of people, whole ones for twice as much
    auto operator<=>(const Shown &) const = default;
};

constexpr int nameOfGroup = 10;
constexpr std::size_t mostLines = 4000; // whose crossings are counted

Shown shownIn(const Diagram &diagram, const Layout &layout, bool namesGroupsFirst)
{
    Shown shown;
    for (std::size_t i = 0; i < layout.places.size(); ++i) {
        const Place &place = layout.places[i];
        shown.nodes += place.shown;
        shown.groupsInFull += namesGroupsFirst && !diagram.nodes[i].isMark() && place.shown &&
                              place.label == diagram.nodes[i].name;
        if (place.shown && !place.label.isEmpty())
            shown.names += diagram.nodes[i].isMark()              ? 1
                           : place.label == diagram.nodes[i].name ? 2 * nameOfGroup
                                                                  : nameOfGroup;
    }
    return shown;
}

/// How many pairs of lines cross; 0 where there are too many lines to look at. Fewer when cancelled.
std::int64_t crossingsIn(const Diagram &diagram, const Layout &layout, const std::atomic_bool *cancelled)
{
    const std::vector<DiagramLink> links = linksDrawn(diagram, layout);
    if (links.size() > mostLines)
        return 0;
    const auto at = [&](int node) { return layout.places[std::size_t(node)].centre; };
    // On which side of the line through a and b the point is.
    const auto side = [](QPointF a, QPointF b, QPointF p) {
        const QPointF way = b - a;
        const QPointF other = p - a;
        return way.x() * other.y() - way.y() * other.x();
    };
    std::int64_t count = 0;
    for (std::size_t i = 0; i < links.size() && !isCancelled(cancelled); ++i) {
        const QPointF a = at(links[i].from);
        const QPointF b = at(links[i].to);
        for (std::size_t j = 0; j < i; ++j) {
            const QPointF c = at(links[j].from);
            const QPointF d = at(links[j].to);
            count += side(a, b, c) * side(a, b, d) < -1e-9 && side(c, d, a) * side(c, d, b) < -1e-9;
        }
    }
    return count;
}

// Where names were lost a small map is tried with smaller words; of its pictures that show as much the one
// with the fewest crossings is best.
constexpr double fillsToTry[] = {usualFill, 0.65, 0.6, 0.55, 0.5, 0.43, 0.35};
// Outlines need room, too: first with plenty of it, then with smaller words and less.
constexpr double outlinedFills[] = {0.42, 0.45, 0.5, 0.55, 0.62};
constexpr std::size_t smallMap = 250; // nodes
constexpr std::size_t mediumMap = 6000;
constexpr int startsOfSmall = 8;
constexpr int startsOfMedium = 2;
constexpr double leastForOutline = 250; // square points of the page for each group
constexpr double clearlyEasier = 2;     // of two that are about as good the same one in every language

/// A layout and what it was made with.
struct Placed
{
    Layout layout;
    Detail detail;
    std::vector<QRectF> partOf; ///< of each node, that of its component
    HullSets sets;              ///< of outlines
};

/// The diagram on the page for one size of words and marks, before words have their final places.
Result<Placed> spreadOn(const QRectF &area, const Diagram &diagram, const ViewSpec &view,
                        const std::vector<Component> &components, const std::vector<Skeleton> &skeletons,
                        double fill, const std::atomic_bool *cancelled)
{
    const bool isOutlined = diagram.picture == PictureKind::Hulls;
    TypeScale type = typeScale(view.theme, view.page);
    if (isOutlined && fill > outlinedFills[0]) {
        type.largestName = type.smallestName;
        type.largestGroupName = (type.largestGroupName + 2 * type.smallestGroupName) / 3;
        type.hasSeconds = false;
    }
    if (isOutlined)
        type.longestGroupName = std::min(type.longestGroupName, 11 * type.largestGroupName); // wide outlines
    Placed placed;
    placed.detail = detailFor(diagram, type, area.size(), fill);
    placed.layout = emptyLayout(area, diagram, placed.detail);
    placed.partOf.assign(diagram.nodes.size(), area);
    if (isOutlined) {
        placed.layout.airOf.assign(diagram.nodes.size(), 0);
        placed.sets = hullSetsOf(diagram);
    }
    Layout &layout = placed.layout;
    const std::vector<QRectF> parts =
        partsOf(diagram, placed.detail, components, amongFew(diagram.nodes.size(), area));
    for (std::size_t i = 0; i < components.size(); ++i) {
        if (isOutlined) {
            const double air = placeForHulls(diagram, placed.sets, placed.detail, components[i], skeletons[i],
                                             parts[i], layout.places, cancelled);
            components[i].forEachNode([&](int node) { layout.airOf[std::size_t(node)] = air; });
        } else if (!placeComponent(diagram, placed.detail, components[i], skeletons[i], isFree(view.engine),
                                   parts[i], layout, cancelled)) {
            return drawingStopped();
        }
        if (isCancelled(cancelled))
            return drawingStopped();
        components[i].forEachNode([&](int node) { placed.partOf[std::size_t(node)] = parts[i]; });
    }
    layout.captionSize = layout.gatherings.empty() ? 0 : gatheringCaptionSize(placed.detail);
    return placed;
}

/// Where an engine is named its picture is wanted, and where ties are weighed their lengths mean something.
bool mayBeMoved(const Diagram &diagram, const ViewSpec &view)
{
    return diagram.picture == PictureKind::Membership && !view.engine &&
           std::ranges::none_of(diagram.links, [&](const DiagramLink &link) {
               return link.weight != diagram.links.front().weight;
           });
}

struct Beginning
{
    std::vector<Skeleton> skeletons;
    std::optional<Placed> spread; ///< on the page with the usual fill, where that has been looked at
};

/// Springs come to rest where they are caught: of several beginnings the one that can be read best.
Result<Beginning> bestBeginning(const Diagram &diagram, const ViewSpec &view, const QRectF &area,
                                const std::vector<Component> &components, StepsBetween &steps,
                                const std::atomic_bool *cancelled)
{
    const std::vector<double> proportions = proportionsOf(components, area);
    const bool hasSprings = diagram.picture != PictureKind::Hulls;
    const int starts = !mayBeMoved(diagram, view) || !canBePerfected(diagram) ? 1
                       : diagram.nodes.size() <= smallMap                     ? startsOfSmall
                                                                              : startsOfMedium;
    Beginning best;
    double least = 0;
    for (int start = 0; start < starts; ++start) {
        Result<std::vector<Skeleton>> skeletons =
            layOutSkeletons(components, proportions, view.engine, hasSprings, start, cancelled);
        if (!skeletons)
            return isCancelled(cancelled) || skeletons.error().kind == ErrorKind::Cancelled
                       ? drawingStopped()
                       : skeletons.error();
        if (starts == 1)
            return Beginning{std::move(*skeletons), {}};
        Result<Placed> placed = spreadOn(area, diagram, view, components, *skeletons, usualFill, cancelled);
        if (!placed)
            return placed.error();
        const std::optional<double> difficulty = difficultyOf(diagram, placed->layout, steps, cancelled);
        if (!difficulty)
            return drawingStopped();
        if (!best.spread || *difficulty < least - clearlyEasier) {
            best = {std::move(*skeletons), std::move(*placed)};
            least = *difficulty;
        }
    }
    return best;
}

/// What is done only for the layout that is taken.
bool finish(const Diagram &diagram, const ViewSpec &view, Placed &placed, StepsBetween &steps,
            const std::atomic_bool *cancelled)
{
    Layout &layout = placed.layout;
    if (mayBeMoved(diagram, view)) {
        const Perfected perfected = perfect(diagram, placed.partOf, layout, steps, cancelled);
        if (perfected == Perfected::Cancelled)
            return false;
        if (perfected == Perfected::Not && !exchangePlaces(diagram, placed.partOf, layout, cancelled))
            return false;
        // There may be room for more names now.
        if (perfected == Perfected::Moved &&
            !settleLabels(diagram, placed.detail, placed.partOf, layout, cancelled, false))
            return false;
    }
    for (Gathering &gathering : layout.gatherings) {
        gathering.outline = outlineOf(gathering, diagram, placed.detail, layout.places);
        layout.guides.push_back(guideOf(gathering, layout.captionSize));
    }
    if (diagram.picture == PictureKind::Organisations)
        addWeights(diagram, layout);
    return diagram.picture != PictureKind::Hulls || addHulls(diagram, placed.sets, layout, {}, cancelled);
}

/// A picture whose things may stand anywhere.
Result<Layout> layOutNetwork(const Diagram &diagram, const ViewSpec &view, const QRectF &area,
                             const std::atomic_bool *cancelled)
{
    const std::vector<Component> components = componentsOf(diagram);
    StepsBetween steps;
    Result<Beginning> beginning = bestBeginning(diagram, view, area, components, steps, cancelled);
    if (!beginning)
        return beginning.error();
    int everyName = 0;
    for (const DiagramNode &node : diagram.nodes)
        everyName += node.name.isEmpty() ? 0 : !node.isMark() ? 2 * nameOfGroup : 1;
    const bool namesGroupsFirst = typeScale(view.theme, view.page).namesGroupsFirst;
    const Shown everything{namesGroupsFirst ? diagram.groups : 0, int(diagram.nodes.size()), everyName};
    const bool isSmall = diagram.nodes.size() <= smallMap;
    std::optional<Placed> best;
    Shown most;
    std::int64_t fewest = 0;
    const bool isOutlined = diagram.picture == PictureKind::Hulls;
    const double usual = isOutlined ? outlinedFills[0] : usualFill;
    for (const double fill : isOutlined ? std::span<const double>(outlinedFills) : fillsToTry) {
        // A larger map is done again only if somebody is missing altogether; where there are too many for the
        // page anyway, not even then.
        const bool lacksNodes = most.nodes < everything.nodes && diagram.nodes.size() <= mediumMap;
        if (!isSmall && fill != usual && !(lacksNodes && fill < 0.9 * usualFill))
            continue;
        Result<Placed> placed =
            fill == usual && beginning->spread
                ? Result<Placed>(std::move(*beginning->spread))
                : spreadOn(area, diagram, view, components, beginning->skeletons, fill, cancelled);
        if (!placed)
            return placed.error();
        if (!settleLabels(diagram, placed->detail, placed->partOf, placed->layout, cancelled))
            return drawingStopped();
        const Shown shown = shownIn(diagram, placed->layout, namesGroupsFirst);
        const std::int64_t crossings =
            isSmall && !isOutlined ? crossingsIn(diagram, placed->layout, cancelled) : 0;
        if (!best || shown > most || (shown == most && crossings < fewest)) {
            best = std::move(*placed);
            most = shown;
            fewest = crossings;
        }
        if (most == everything && fewest == 0)
            break;
    }
    if (!finish(diagram, view, *best, steps, cancelled))
        return drawingStopped();
    return std::move(best->layout);
}

} // namespace

Error drawingStopped()
{
    return {
        ErrorKind::Cancelled, QCoreApplication::translate("copse::Layout", "The drawing was stopped."), {}};
}

Layout emptyLayout(const QRectF &area, const Diagram &diagram, const Detail &detail)
{
    Layout layout;
    layout.area = area;
    layout.places.resize(diagram.nodes.size());
    layout.markSize = detail.markSize;
    layout.nameSize = detail.nameSize;
    layout.groupSize = detail.groupSize;
    layout.smallestSecond = detail.smallestSecond;
    layout.hasSeconds = detail.hasSeconds;
    return layout;
}

Result<Layout> layOut(const Diagram &diagram, const ViewSpec &view, const std::atomic_bool *cancelled)
{
    if (!standsFreely(diagram.picture)) {
        std::optional<Layout> layout = layOutOrdered(diagram, view, nullptr, cancelled);
        return layout ? Result<Layout>(std::move(*layout)) : Result<Layout>(drawingStopped());
    }
    const QRectF area = pageFrame(diagram, view).area;
    // Closer together outlines are but ink.
    if (diagram.picture == PictureKind::Hulls &&
        diagram.groups * leastForOutline > area.width() * area.height())
        return Error{ErrorKind::Layout,
                     QCoreApplication::translate(
                         "copse::Layout",
                         "%n groups are too many to be told apart by outlines on this page. Choose "
                         "another picture, or show only some of them.",
                         nullptr, diagram.groups),
                     {}};
    if (const std::optional<Untangled> part = untangled(diagram, nullptr, cancelled)) {
        Result<Layout> layout = layOutNetwork(part->diagram, view, area, cancelled);
        return layout ? Result<Layout>(part->whole(std::move(*layout), diagram.nodes.size())) : layout;
    }
    return layOutNetwork(diagram, view, area, cancelled);
}

} // namespace copse
