#pragma once

#include "drawing/diagram.h"

#include <QPointF>

#include <vector>

// What Graphviz gets to see of a diagram. Part of the layout.

namespace copse {

/// People who are in exactly the same groups of the picture, at least two: one place for the layout.
struct Bundle
{
    std::vector<int> people; ///< nodes of the diagram
    std::vector<int> groups; ///< nodes of the diagram, ascending
};

/// What hangs together. People of one group only are not part of what is laid out; they are placed round it.
struct Component
{
    std::vector<int> groups; ///< nodes of the diagram, ascending
    std::vector<Bundle> bundles;
    std::vector<std::pair<int, int>> ties;    ///< sub-group and parent, nodes of the diagram
    std::vector<std::vector<int>> satellites; ///< for each of `groups`, the people who are in no other

    /// Places in a layout: the groups, then the bundles.
    std::size_t size() const { return groups.size() + bundles.size(); }

    template<class Use>
    void forEachNode(Use &&use) const
    {
        for (const int group : groups)
            use(group);
        for (const std::vector<int> &people : satellites) {
            for (const int person : people)
                use(person);
        }
        for (const Bundle &bundle : bundles) {
            for (const int person : bundle.people)
                use(person);
        }
    }
};

/// The components, in the order of their first group.
std::vector<Component> componentsOf(const Diagram &diagram);

/// Where the parts of a component stand, in any unit, y downwards: the groups, then the bundles.
using Skeleton = std::vector<QPointF>;

} // namespace copse
