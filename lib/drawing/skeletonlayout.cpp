#include "drawing/skeletonlayout.h"

#include "drawing/layoutprocess.h"
#include "drawing/springs.h"
#include "drawing/stress.h"

#include <QThread>

#include <algorithm>
#include <cmath>
#include <thread>

namespace copse {

namespace {

constexpr std::size_t batchSize = 400;     // about so many nodes of small components share one process
constexpr double closeness = 0.42;         // see StressWish
constexpr std::size_t springWork = 80'000; // nodes times rounds, within reason

/// Components that go into one request, one behind the other.
struct Batch
{
    std::vector<std::size_t> components;
    LayoutRequest request;
};

std::vector<PathEdge> edgesOf(const Component &component)
{
    std::vector<PathEdge> edges;
    for (std::size_t i = 0; i < component.bundles.size(); ++i) {
        const Bundle &bundle = component.bundles[i];
        for (std::size_t g = 0; g < bundle.groups.size(); ++g)
            edges.push_back(
                {component.placeOf(bundle.groups[g]), int(component.groups.size() + i), bundle.lengths[g]});
    }
    for (const HubTie &tie : component.ties)
        edges.push_back({component.placeOf(tie.from), component.placeOf(tie.to), tie.length});
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
    for (const PathEdge &edge : edgesOf(component)) {
        // Many people pull more than one, and not so much that nothing else counts.
        const std::size_t to = std::size_t(edge.to);
        const double people = to < component.groups.size()
                                  ? 1
                                  : double(component.bundles[to - component.groups.size()].people.size());
        const double weight = (1 + std::log2(people)) / edge.length;
        batch.request.edges.push_back({edge.from + first, edge.to + first, weight});
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

std::vector<Batch> batchesOf(const std::vector<Component> &components, LayoutEngine engine)
{
    std::vector<Batch> batches;
    const std::size_t most = std::min(batchSize, std::size_t(largestLayout(engine)));
    Batch shared;
    for (std::size_t i = 0; i < components.size(); ++i) {
        const Component &component = components[i];
        if (isTrivial(component))
            continue;
        if (!shared.components.empty() && shared.request.nodes.size() + component.size() > most)
            batches.push_back(std::exchange(shared, {}));
        append(shared, i, component);
    }
    if (!shared.components.empty())
        batches.push_back(std::move(shared));
    for (Batch &batch : batches) {
        batch.request.engine = engine;
        batch.request.fast = batch.request.nodes.size() > 1000;
    }
    return batches;
}

/// Along a spiral, at each start in another order.
Skeleton spiral(std::size_t nodes, int start)
{
    constexpr double goldenAngle = 2.399963;
    constexpr double mostSteps = 2;                               // from the middle to the rim
    const std::size_t stride = 1 + 7918 * std::size_t(start - 1); // primes among them
    Skeleton places;
    for (std::size_t i = 0; i < nodes; ++i) {
        const double turn = double(i * stride % nodes);
        const double radius = mostSteps * std::sqrt(turn / double(nodes));
        places.push_back(radius * QPointF(std::cos(goldenAngle * turn), std::sin(goldenAngle * turn)));
    }
    return places;
}

/// By our own hand: nearer to the distances in the graph than Graphviz's, in a tenth of its time and without
/// a process.
std::optional<Skeleton> ownSkeleton(const Component &component, double proportion, bool hasSprings, int start,
                                    const std::atomic_bool *cancelled)
{
    std::vector<StressNode> nodes;
    for (const std::vector<int> &people : component.satellites)
        nodes.push_back({1, double(people.size())});
    for (const Bundle &bundle : component.bundles)
        nodes.push_back({double(bundle.people.size()), 0});
    const std::vector<PathEdge> edges = edgesOf(component);
    if (!hasSprings || !areEven(edges)) // lengths mean something, and springs do not heed them
        return leastStress(nodes, edges, {.proportion = proportion}, cancelled);
    StressWish wish{.proportion = proportion,
                    .closeness = closeness,
                    .closeLength = 0.1,
                    .prefersSmall = true,
                    .mostRounds = 30};
    std::optional<Skeleton> places =
        start == 0 ? leastStress(nodes, edges, wish, cancelled) : spiral(nodes.size(), start);
    if (!places)
        return places;
    // Springs sort out crowds and crossings; then the distances are put right again.
    std::vector<double> charges;
    for (const StressNode &node : nodes)
        charges.push_back(node.here + node.hanging);
    std::vector<Spring> springs;
    for (const PathEdge &edge : edges)
        springs.push_back({edge.from, edge.to, nodes[std::size_t(edge.to)].here});
    const SpringWish rounds{.rounds = std::clamp(int(springWork / nodes.size()), 50, 100), .firstStep = 0.5};
    places = relaxedBySprings(std::move(*places), charges, springs, rounds, cancelled);
    if (!places)
        return places;
    wish.start = std::move(*places);
    wish.mostRounds = 20;
    return leastStress(nodes, edges, wish, cancelled);
}

/// Brings what an engine gave to the length of a tie.
void bringToScale(Skeleton &skeleton, const Component &component)
{
    double sum = 0;
    double wanted = 0;
    for (const PathEdge &edge : edgesOf(component)) {
        const QPointF apart = skeleton[std::size_t(edge.from)] - skeleton[std::size_t(edge.to)];
        sum += std::hypot(apart.x(), apart.y());
        wanted += edge.length;
    }
    if (sum > 1e-9) {
        for (QPointF &place : skeleton)
            place *= wanted / sum;
    }
}

std::atomic_int mostThreads = 0; // 0: as many as there are cores

/// Does the work of all these numbers, side by side.
template<class Work>
void sideBySide(std::size_t count, const std::atomic_bool *cancelled, Work &&work)
{
    std::atomic_size_t next = 0;
    const auto run = [&] {
        for (std::size_t i = next++; i < count && !(cancelled && *cancelled); i = next++)
            work(i);
    };
    std::vector<std::jthread> helpers;
    const int threads = mostThreads > 0 ? mostThreads.load() : QThread::idealThreadCount();
    const std::size_t most = std::size_t(std::max(1, threads));
    for (std::size_t i = 1; i < std::min(count, most); ++i)
        helpers.emplace_back(run);
    run();
}

Result<std::vector<Skeleton>> layOutByEngine(const std::vector<Component> &components, LayoutEngine engine,
                                             const std::atomic_bool *cancelled)
{
    const std::vector<Batch> batches = batchesOf(components, engine);
    std::vector<std::optional<Result<LayoutResult>>> results(batches.size());
    sideBySide(batches.size(), cancelled,
               [&](std::size_t i) { results[i] = LayoutProcess::run(batches[i].request, {}, cancelled); });

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
            bringToScale(skeletons[number], components[number]);
            from = to;
        }
    }
    return skeletons;
}

} // namespace

Result<std::vector<Skeleton>> layOutSkeletons(const std::vector<Component> &components,
                                              const std::vector<double> &proportions,
                                              std::optional<LayoutEngine> engine, bool hasSprings, int start,
                                              const std::atomic_bool *cancelled)
{
    if (engine)
        return layOutByEngine(components, *engine, cancelled);
    std::vector<std::optional<Skeleton>> found(components.size());
    sideBySide(components.size(), cancelled, [&](std::size_t i) {
        found[i] = isTrivial(components[i])
                       ? trivialSkeleton(components[i])
                       : ownSkeleton(components[i], proportions[i], hasSprings, start, cancelled);
    });
    std::vector<Skeleton> skeletons;
    for (std::optional<Skeleton> &skeleton : found) {
        if (!skeleton)
            return Error{ErrorKind::Cancelled, {}, {}};
        skeletons.push_back(std::move(*skeleton));
    }
    return skeletons;
}

void setSkeletonThreads(int most) { mostThreads = most; }

} // namespace copse
