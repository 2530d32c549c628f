#include "drawing/projection.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace copse {

namespace {

constexpr qsizetype mostPairs = 2'000'000;
constexpr std::size_t fewTies = 60; // need no filter
constexpr std::size_t tiesEach = 3;

/// The sets that there is room for, the smallest first.
std::vector<std::size_t> usableSets(const std::vector<std::vector<int>> &sets)
{
    std::vector<std::size_t> order(sets.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::ranges::stable_sort(order, {}, [&](std::size_t i) { return sets[i].size(); });
    qsizetype pairs = 0;
    std::size_t usable = 0;
    for (; usable < order.size(); ++usable) {
        const qsizetype size = qsizetype(sets[order[usable]].size());
        pairs += size * (size - 1) / 2;
        if (pairs > mostPairs)
            break;
    }
    order.resize(usable);
    std::ranges::sort(order); // sums of weights come out the same
    return order;
}

std::vector<SharedTie> allTies(const std::vector<std::vector<int>> &sets,
                               const std::vector<std::size_t> &usable, TieWeight weight)
{
    std::vector<SharedTie> pairs;
    for (const std::size_t number : usable) {
        const std::vector<int> &set = sets[number];
        const double share = weight == TieWeight::Newman ? 1 / double(set.size() - 1) : 1;
        for (std::size_t i = 0; i < set.size(); ++i) {
            for (std::size_t j = i + 1; j < set.size(); ++j)
                pairs.push_back({std::min(set[i], set[j]), std::max(set[i], set[j]), share});
        }
    }
    std::ranges::stable_sort(pairs, [](const SharedTie &a, const SharedTie &b) {
        return std::pair(a.from, a.to) < std::pair(b.from, b.to);
    });
    std::vector<SharedTie> ties;
    for (const SharedTie &pair : pairs) {
        if (!ties.empty() && ties.back().from == pair.from && ties.back().to == pair.to)
            ties.back().weight += pair.weight;
        else
            ties.push_back(pair);
    }
    return ties;
}

/// The chance of a tie as strong, for that end of the two for which it is the smaller. The only tie of
/// somebody always stays.
std::vector<double> chances(int things, const std::vector<SharedTie> &ties)
{
    std::vector<int> degree(std::size_t(things), 0);
    std::vector<double> strength(std::size_t(things), 0);
    for (const SharedTie &tie : ties) {
        for (const int end : {tie.from, tie.to}) {
            ++degree[std::size_t(end)];
            strength[std::size_t(end)] += tie.weight;
        }
    }
    const auto chance = [&](int end, double weight) {
        const int k = degree[std::size_t(end)];
        return k < 2 ? 0. : std::pow(1 - weight / strength[std::size_t(end)], k - 1);
    };
    std::vector<double> result;
    for (const SharedTie &tie : ties)
        result.push_back(std::min(chance(tie.from, tie.weight), chance(tie.to, tie.weight)));
    return result;
}

double strictnessFor(int things, const std::vector<double> &chances)
{
    const std::size_t most = std::max(fewTies, tiesEach * std::size_t(things));
    if (chances.size() <= most)
        return 1;
    double strictness = 1;
    for (const double at : {0.5, 0.4, 0.3, 0.2, 0.1, 0.05, 0.01}) {
        strictness = at;
        if (std::size_t(std::ranges::count_if(chances, [&](double c) { return c <= at; })) <= most)
            break;
    }
    return strictness;
}

} // namespace

Projection project(int things, const std::vector<std::vector<int>> &sets, TieWeight weight, double backbone)
{
    Projection result;
    const std::vector<std::size_t> usable = usableSets(sets);
    result.setsLeftOut = int(sets.size() - usable.size());
    const std::vector<SharedTie> ties = allTies(sets, usable, weight);
    const std::vector<double> chance = chances(things, ties);
    const double strictness = backbone > 0 ? backbone : strictnessFor(things, chance);
    for (std::size_t i = 0; i < ties.size(); ++i) {
        if (chance[i] <= strictness)
            result.ties.push_back(ties[i]);
    }
    result.tiesLeftOut = int(ties.size() - result.ties.size());
    return result;
}

} // namespace copse
