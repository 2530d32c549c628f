#include "drawing/layout.h"

#include "drawing/labelling.h"
#include "drawing/layers.h"
#include "drawing/packing.h"
#include "drawing/pageframe.h"
#include "drawing/placing.h"
#include "drawing/skeletonlayout.h"
#include "drawing/tiewords.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace copse {

namespace {

bool isCancelled(const std::atomic_bool *cancelled) { return cancelled && *cancelled; }

Error cancelledError()
{
    return {
        ErrorKind::Cancelled, QCoreApplication::translate("copse::Layout", "The drawing was stopped."), {}};
}

// Components as wide as labels are: a square would waste room on every small one.
constexpr double proportionOfParts = 1.7;
constexpr double airBetweenParts = 3; // points

std::vector<QRectF> partsOf(const Diagram &diagram, const Detail &detail,
                            const std::vector<Component> &components, const QRectF &area)
{
    std::vector<double> weights;
    for (const Component &component : components) {
        double weight = 0;
        component.forEachNode([&](int node) { weight += areaOf(diagram, detail, node); });
        weights.push_back(weight);
    }
    std::vector<QRectF> parts = divided(area, weights, proportionOfParts);
    if (parts.size() > 1) {
        for (QRectF &part : parts) {
            const double air = std::min({airBetweenParts, 0.05 * part.width(), 0.05 * part.height()});
            part.adjust(air, air, -air, -air);
        }
    }
    return parts;
}

/// How much of the diagram the page shows: the more, the better.
struct Shown
{
    int nodes = 0;
    int names = 0; ///< those of groups count for many of people
    auto operator<=>(const Shown &) const = default;
};

Shown shownIn(const Diagram &diagram, const Layout &layout)
{
    Shown shown;
    for (std::size_t i = 0; i < layout.places.size(); ++i) {
        const Place &place = layout.places[i];
        shown.nodes += place.shown;
        if (place.shown && !place.label.isEmpty())
            shown.names += !diagram.nodes[i].isMark() ? 10 : 1;
    }
    return shown;
}

// Where names were lost a small map is tried with smaller words.
constexpr double fillsToTry[] = {usualFill, 0.65, 0.6, 0.55, 0.5, 0.43, 0.35};
constexpr std::size_t smallMap = 250; // nodes
constexpr std::size_t mediumMap = 6000;

/// The diagram on the page for one size of words and marks.
Result<Layout> placedOn(const QRectF &area, const Diagram &diagram, const ViewSpec &view,
                        const std::vector<Component> &components, const std::vector<Skeleton> &skeletons,
                        double fill, const std::atomic_bool *cancelled)
{
    Detail detail = detailFor(diagram, typeScale(view.theme.isLarge, view.page), area.size(), fill);
    Layout layout = emptyLayout(area, diagram, detail);
    const std::vector<QRectF> parts = partsOf(diagram, detail, components, area);
    std::vector<QRectF> partOf(diagram.nodes.size(), area);
    for (std::size_t i = 0; i < components.size(); ++i) {
        if (isCancelled(cancelled))
            return cancelledError();
        placeComponent(diagram, detail, components[i], skeletons[i], isFree(view.engine), parts[i],
                       layout.places);
        components[i].forEachNode([&](int node) { partOf[std::size_t(node)] = parts[i]; });
    }
    if (isCancelled(cancelled))
        return cancelledError();
    settleLabels(diagram, detail, partOf, layout);
    return layout;
}

} // namespace

Layout emptyLayout(const QRectF &area, const Diagram &diagram, const Detail &detail)
{
    Layout layout;
    layout.area = area;
    layout.places.resize(diagram.nodes.size());
    layout.markSize = detail.markSize;
    layout.nameSize = detail.nameSize;
    layout.groupSize = detail.groupSize;
    layout.hasSeconds = detail.hasSeconds;
    return layout;
}

Result<Layout> layOut(const Diagram &diagram, const ViewSpec &view, const std::atomic_bool *cancelled)
{
    if (diagram.picture == PictureKind::Layers || diagram.picture == PictureKind::Brings)
        return layOutLayers(diagram, view, cancelled);
    const QRectF area = pageFrame(diagram, view).area;
    const std::vector<Component> components = componentsOf(diagram);
    Result<std::vector<Skeleton>> skeletons = layOutSkeletons(components, view.engine, cancelled);
    const bool withoutGraphviz = !skeletons;
    if (!skeletons) {
        if (isCancelled(cancelled) || skeletons.error().kind == ErrorKind::Cancelled)
            return cancelledError();
        if (view.engine)
            return skeletons.error();
        skeletons = simpleSkeletons(components);
    }
    const Shown everything{int(diagram.nodes.size()), 10 * diagram.groups + diagram.people};
    const bool isSmall = diagram.nodes.size() <= smallMap;
    std::optional<Layout> best;
    for (const double fill : fillsToTry) {
        // A larger map is done again only if somebody is missing altogether; where there are too many for the
        // page anyway, not even then.
        const bool lacksNodes =
            best && shownIn(diagram, *best).nodes < everything.nodes && diagram.nodes.size() <= mediumMap;
        if (!isSmall && fill != usualFill && !(lacksNodes && fill < 0.9 * usualFill))
            continue;
        Result<Layout> layout = placedOn(area, diagram, view, components, *skeletons, fill, cancelled);
        if (!layout)
            return layout.error();
        if (!best || shownIn(diagram, *layout) > shownIn(diagram, *best))
            best = std::move(*layout);
        if (shownIn(diagram, *best) == everything)
            break;
    }
    if (diagram.picture == PictureKind::Organisations)
        addWeights(diagram, *best);
    best->withoutGraphviz = withoutGraphviz;
    return std::move(*best);
}

} // namespace copse
