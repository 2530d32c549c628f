#pragma once

#include <algorithm>
#include <cstddef>
#include <limits>
#include <span>
#include <vector>

// The lengths of the shortest paths of a graph. Part of the layout.

namespace copse {

struct PathEdge
{
    int from = 0;
    int to = 0;
    double length = 1; ///< above 0
};

/// All of one length: it means nothing.
inline bool areEven(std::span<const PathEdge> edges)
{
    return std::ranges::all_of(edges,
                               [&](const PathEdge &edge) { return edge.length == edges.front().length; });
}

inline constexpr float unreachable = std::numeric_limits<float>::infinity();

/// The neighbours of all nodes, one list behind the other.
class Adjacency
{
public:
    struct Neighbour
    {
        int node;
        float length;
    };

    Adjacency(std::size_t count, std::span<const PathEdge> edges);

    std::span<const Neighbour> of(std::size_t node) const
    {
        return {m_all.data() + m_first[node], m_first[node + 1] - m_first[node]};
    }

    /// From one node to all, `unreachable` where there is no path.
    std::vector<float> distancesFrom(std::size_t start) const;

private:
    void walk(std::size_t start, std::vector<float> &distances) const;
    void walkUneven(std::size_t start, std::vector<float> &distances) const;

    std::vector<std::size_t> m_first;
    std::vector<Neighbour> m_all;
    bool m_isEven = true; // all edges have one length
};

} // namespace copse
