#include "drawing/skeletonlayout.h"

#include "drawing/layoutprocess.h"

#include <QThread>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <thread>

namespace copse {

namespace {

// Up to so many places neato is worth its time; many small components share one process of about so many.
constexpr std::size_t largestForNeato = 100;
constexpr std::size_t batchSize = 400;

/// Components that go into one request, one behind the other.
struct Batch
{
    std::vector<std::size_t> components;
    LayoutRequest request;
};

int placeIn(const std::vector<int> &groups, int node)
{
    return int(std::ranges::lower_bound(groups, node) - groups.begin());
}

std::vector<LayoutEdge> edgesOf(const Component &component)
{
    std::vector<LayoutEdge> edges;
    for (std::size_t i = 0; i < component.bundles.size(); ++i) {
        const Bundle &bundle = component.bundles[i];
        // Many people pull more than one, and not so much that nothing else counts.
        const double weight = 1 + std::log2(double(bundle.people.size()));
        for (const int group : bundle.groups)
            edges.push_back({placeIn(component.groups, group), int(component.groups.size() + i), weight});
    }
    for (const auto &[sub, parent] : component.ties)
        edges.push_back({placeIn(component.groups, sub), placeIn(component.groups, parent), 1});
    return edges;
}

void append(Batch &batch, std::size_t number, const Component &component)
{
    const int first = int(batch.request.nodes.size());
    for (std::size_t i = 0; i < component.groups.size(); ++i) {
        const double side = 20 + 9 * std::sqrt(double(component.satellites[i].size()));
        batch.request.nodes.push_back({3 * side, side, {}, false});
    }
    for (const Bundle &bundle : component.bundles) {
        const double side = 10 * std::sqrt(double(bundle.people.size()));
        batch.request.nodes.push_back({side, side, {}, false});
    }
    for (LayoutEdge edge : edgesOf(component)) {
        edge.from += first;
        edge.to += first;
        batch.request.edges.push_back(edge);
    }
    batch.components.push_back(number);
}

/// A group, a bundle between two: everybody can see how that looks.
bool isTrivial(const Component &component) { return component.size() <= 2; }

Skeleton trivialSkeleton(const Component &component)
{
    Skeleton skeleton;
    for (std::size_t i = 0; i < component.size(); ++i)
        skeleton.emplace_back(double(i), 0);
    return skeleton;
}

std::vector<Batch> batchesOf(const std::vector<Component> &components, std::optional<LayoutEngine> engine)
{
    std::vector<Batch> batches;
    Batch shared[2]; // of the small ones for neato, of the middling ones for sfdp
    for (std::size_t i = 0; i < components.size(); ++i) {
        const Component &component = components[i];
        if (isTrivial(component))
            continue;
        const bool forNeato = component.size() < largestForNeato;
        const LayoutEngine suited = engine.value_or(forNeato ? LayoutEngine::Neato : LayoutEngine::Sfdp);
        const std::size_t most = std::min(batchSize, std::size_t(largestLayout(suited)));
        Batch &batch = shared[forNeato];
        if (!batch.components.empty() && batch.request.nodes.size() + component.size() > most)
            batches.push_back(std::exchange(batch, {}));
        batch.request.engine = suited;
        append(batch, i, component);
    }
    for (Batch &batch : shared) {
        if (!batch.components.empty())
            batches.push_back(std::move(batch));
    }
    for (Batch &batch : batches)
        batch.request.fast = batch.request.nodes.size() > 1000;
    return batches;
}

} // namespace

Result<std::vector<Skeleton>> layOutSkeletons(const std::vector<Component> &components,
                                              std::optional<LayoutEngine> engine,
                                              const std::atomic_bool *cancelled)
{
    const std::vector<Batch> batches = batchesOf(components, engine);
    std::vector<std::optional<Result<LayoutResult>>> results(batches.size());
    std::atomic_size_t next = 0;
    const auto work = [&] {
        for (std::size_t i = next++; i < batches.size() && !(cancelled && *cancelled); i = next++)
            results[i] = LayoutProcess::run(batches[i].request, {}, cancelled);
    };
    {
        std::vector<std::jthread> helpers;
        const std::size_t most = std::size_t(std::max(1, QThread::idealThreadCount()));
        for (std::size_t i = 1; i < std::min(batches.size(), most); ++i)
            helpers.emplace_back(work);
        work();
    }

    std::vector<Skeleton> skeletons(components.size());
    for (std::size_t i = 0; i < components.size(); ++i) {
        if (isTrivial(components[i]))
            skeletons[i] = trivialSkeleton(components[i]);
    }
    for (std::size_t i = 0; i < batches.size(); ++i) {
        if (!results[i])
            return Error{ErrorKind::Cancelled, {}, {}};
        if (!*results[i])
            return results[i]->error();
        auto from = (*results[i])->centres.begin();
        for (const std::size_t number : batches[i].components) {
            const auto to = from + std::ptrdiff_t(components[number].size());
            skeletons[number].assign(from, to);
            from = to;
        }
    }
    return skeletons;
}

std::vector<Skeleton> simpleSkeletons(const std::vector<Component> &components)
{
    std::vector<Skeleton> skeletons;
    for (const Component &component : components) {
        const std::size_t count = component.groups.size();
        std::vector<std::vector<int>> near(count); // groups that share people, or are parent and sub-group
        for (const Bundle &bundle : component.bundles) {
            const int first = placeIn(component.groups, bundle.groups.front());
            for (const int group : bundle.groups) {
                near[std::size_t(first)].push_back(placeIn(component.groups, group));
                near[std::size_t(placeIn(component.groups, group))].push_back(first);
            }
        }
        for (const auto &[sub, parent] : component.ties)
            near[std::size_t(placeIn(component.groups, parent))].push_back(placeIn(component.groups, sub));

        // Round the circle in the order of a walk from neighbour to neighbour.
        std::vector<int> order;
        std::vector<char> seen(count, 0);
        for (std::size_t start = 0; start < count; ++start) {
            std::vector<int> waiting{int(start)};
            while (!waiting.empty()) {
                const int at = waiting.back();
                waiting.pop_back();
                if (std::exchange(seen[std::size_t(at)], 1))
                    continue;
                order.push_back(at);
                waiting.insert(waiting.end(), near[std::size_t(at)].rbegin(), near[std::size_t(at)].rend());
            }
        }
        Skeleton skeleton(component.size());
        for (std::size_t i = 0; i < count; ++i) {
            const double angle = 2 * std::numbers::pi * double(i) / double(count);
            skeleton[std::size_t(order[i])] =
                count == 1 ? QPointF() : QPointF(std::cos(angle), std::sin(angle));
        }
        for (std::size_t i = 0; i < component.bundles.size(); ++i) {
            QPointF middle;
            for (const int group : component.bundles[i].groups)
                middle += skeleton[std::size_t(placeIn(component.groups, group))];
            skeleton[count + i] = middle / double(component.bundles[i].groups.size());
        }
        skeletons.push_back(std::move(skeleton));
    }
    return skeletons;
}

} // namespace copse
