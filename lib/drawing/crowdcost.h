#pragma once

#include "drawing/diagram.h"
#include "drawing/layout.h"
#include "drawing/paths.h"

#include <QPointF>

#include <atomic>
#include <vector>

namespace copse {

/// How hard a large picture is to read, node by node, as it would be with a node elsewhere: long lines, which
/// cross many others; groups far spread; distances that are not those in the graph. Each part counts by how
/// much of the whole it is. Part of the layout: for exchanging.cpp alone.
class CrowdCost
{
public:
    /// Of the nodes that are shown; `layout` has to stay.
    CrowdCost(const Diagram &diagram, const Layout &layout);

    /// To be called before all others. False when `cancelled` became true.
    bool findDistances(const std::atomic_bool *cancelled);
    /// Measures the whole again, after many moves.
    void refresh();
    /// Has to be told of each move, after it, so that the middles of groups are right.
    void moved(int node, QPointF way);

    /// The higher, the harder; only differences for one node mean something.
    double of(int node, QPointF there) const;

    /// Those that are shown.
    const std::vector<int> &neighboursOf(int node) const { return m_neighbours[std::size_t(node)]; }
    /// The middle of the members of each of its groups.
    template<class Use>
    void forMiddles(int node, Use &&use) const
    {
        for (const int group : m_groupsOf[std::size_t(node)])
            use(m_groups[std::size_t(group)].middle);
    }

private:
    struct Group
    {
        std::vector<int> members;
        QPointF middle;
    };

    QPointF at(int node) const { return m_layout.places[std::size_t(node)].centre; }
    double stressOf(int node, QPointF there) const;
    void weighStress();
    void weighLength();
    void weighSpread();

    const Layout &m_layout;
    std::vector<int> m_shown;
    std::vector<std::size_t> m_numberOf;        // of each node of the diagram, in m_shown
    std::vector<std::vector<int>> m_neighbours; // of each node of the diagram, those that are shown
    std::vector<PathEdge> m_edges;
    std::vector<std::vector<int>> m_groupsOf; // of each node, in m_groups
    std::vector<Group> m_groups;              // of at least two
    std::vector<int> m_pivots;
    std::vector<float> m_pivotsX; // at the last refresh()
    std::vector<float> m_pivotsY;
    std::vector<float> m_inverse; // of the distance of each that is shown to each pivot; 0: none
    double m_scale = 0;           // of distances in the drawing to those in the graph
    double m_ofStress = 0;
    double m_ofLength = 0;
    double m_ofSpread = 0;
};

} // namespace copse
