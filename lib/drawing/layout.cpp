#include "drawing/layout.h"

#include "drawing/labelling.h"
#include "drawing/packing.h"
#include "drawing/pageframe.h"
#include "drawing/placing.h"
#include "drawing/skeletonlayout.h"

#include <QCoreApplication>

#include <algorithm>

namespace copse {

namespace {

bool isCancelled(const std::atomic_bool *cancelled) { return cancelled && *cancelled; }

// Components as wide as labels are: a square would waste room on every small one.
constexpr double proportionOfParts = 1.7;
constexpr double airBetweenParts = 3; // points

std::vector<QRectF> partsOf(const Diagram &diagram, const Detail &detail,
                            const std::vector<Component> &components, const QRectF &area)
{
    std::vector<double> weights;
    for (const Component &component : components) {
        double weight = 0;
        for (const int group : component.groups)
            weight += areaOf(diagram, detail, group);
        for (const std::vector<int> &people : component.satellites) {
            for (const int person : people)
                weight += areaOf(diagram, detail, person);
        }
        for (const Bundle &bundle : component.bundles) {
            for (const int person : bundle.people)
                weight += areaOf(diagram, detail, person);
        }
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

Error cancelledError()
{
    return {
        ErrorKind::Cancelled, QCoreApplication::translate("copse::Layout", "The drawing was stopped."), {}};
}

} // namespace

Result<Layout> layOut(const Diagram &diagram, const ViewSpec &view, const std::atomic_bool *cancelled)
{
    Layout layout;
    layout.area = pageFrame(diagram, view).area;
    layout.places.resize(diagram.nodes.size());
    Detail detail = detailFor(diagram, layout.area.size());
    layout.markSize = detail.markSize;
    layout.nameSize = detail.nameSize;
    layout.groupSize = detail.groupSize;
    layout.hasSeconds = detail.hasSeconds;

    const std::vector<Component> components = componentsOf(diagram);
    Result<std::vector<Skeleton>> skeletons = layOutSkeletons(components, view.engine, cancelled);
    if (!skeletons) {
        if (isCancelled(cancelled) || skeletons.error().kind == ErrorKind::Cancelled)
            return cancelledError();
        if (view.engine)
            return skeletons.error();
        layout.withoutGraphviz = true;
        skeletons = simpleSkeletons(components);
    }
    const std::vector<QRectF> parts = partsOf(diagram, detail, components, layout.area);
    std::vector<QRectF> partOf(diagram.nodes.size(), layout.area);
    for (std::size_t i = 0; i < components.size(); ++i) {
        if (isCancelled(cancelled))
            return cancelledError();
        placeComponent(diagram, detail, components[i], std::move((*skeletons)[i]), isFree(view.engine),
                       parts[i], layout.places);
        for (std::size_t g = 0; g < components[i].groups.size(); ++g) {
            partOf[std::size_t(components[i].groups[g])] = parts[i];
            for (const int person : components[i].satellites[g])
                partOf[std::size_t(person)] = parts[i];
        }
        for (const Bundle &bundle : components[i].bundles) {
            for (const int person : bundle.people)
                partOf[std::size_t(person)] = parts[i];
        }
    }
    if (isCancelled(cancelled))
        return cancelledError();
    settleLabels(diagram, detail, partOf, layout);
    return layout;
}

} // namespace copse
