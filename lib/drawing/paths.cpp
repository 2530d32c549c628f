#include "drawing/paths.h"

#include <algorithm>
#include <functional>
#include <numeric>
#include <queue>
#include <utility>

namespace copse {

Adjacency::Adjacency(std::size_t count, std::span<const PathEdge> edges)
    : m_first(count + 1, 0)
{
    for (const PathEdge &edge : edges) {
        ++m_first[std::size_t(edge.from) + 1];
        ++m_first[std::size_t(edge.to) + 1];
        m_isEven = m_isEven && edge.length == edges.front().length;
    }
    std::partial_sum(m_first.begin(), m_first.end(), m_first.begin());
    m_all.resize(2 * edges.size());
    std::vector<std::size_t> next(m_first.begin(), m_first.end() - 1);
    for (const PathEdge &edge : edges) {
        m_all[next[std::size_t(edge.from)]++] = {edge.to, float(edge.length)};
        m_all[next[std::size_t(edge.to)]++] = {edge.from, float(edge.length)};
    }
}

std::vector<float> Adjacency::distancesFrom(std::size_t start) const
{
    std::vector<float> distances(m_first.size() - 1, unreachable);
    distances[start] = 0;
    m_isEven ? walk(start, distances) : walkUneven(start, distances);
    return distances;
}

/// Breadth first.
void Adjacency::walk(std::size_t start, std::vector<float> &distances) const
{
    std::vector<int> queue{int(start)};
    queue.reserve(distances.size());
    for (std::size_t i = 0; i < queue.size(); ++i) {
        const std::size_t at = std::size_t(queue[i]);
        for (const Neighbour &next : of(at)) {
            if (distances[std::size_t(next.node)] == unreachable) {
                distances[std::size_t(next.node)] = distances[at] + next.length;
                queue.push_back(next.node);
            }
        }
    }
}

/// Dijkstra.
void Adjacency::walkUneven(std::size_t start, std::vector<float> &distances) const
{
    using Reached = std::pair<float, int>;
    std::priority_queue<Reached, std::vector<Reached>, std::greater<>> queue;
    queue.emplace(0.f, int(start));
    while (!queue.empty()) {
        const auto [distance, at] = queue.top();
        queue.pop();
        if (distance > distances[std::size_t(at)])
            continue;
        for (const Neighbour &next : of(std::size_t(at))) {
            float &known = distances[std::size_t(next.node)];
            if (distance + next.length < known) {
                known = distance + next.length;
                queue.emplace(known, next.node);
            }
        }
    }
}

} // namespace copse
