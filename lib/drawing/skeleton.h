#pragma once

#include "drawing/diagram.h"

#include <QPointF>

#include <vector>

// What hangs together in a diagram, made as small as may be for those who lay it out. Part of the layout.

namespace copse {

/// What ties two nodes, and how long it should be: 1 is usual, heavier ties are shorter.
struct HubTie
{
    int from = 0; ///< nodes of the diagram
    int to = 0;
    double length = 1;
};

/// Marks with exactly the same neighbours, tied as strongly: one place for the layout.
struct Bundle
{
    std::vector<int> people;     ///< nodes of the diagram
    std::vector<int> groups;     ///< the hubs they are tied to, ascending
    std::vector<double> lengths; ///< of the ties to these
};

/// What hangs together. Marks that hang on one hub only are not part of what is laid out; they are placed
/// round it. Marks that hang on nothing are one component all together: a bundle without hubs.
struct Component
{
    std::vector<int> groups; ///< hubs: groups, and marks that are tied to marks; ascending
    std::vector<Bundle> bundles;
    std::vector<HubTie> ties;                 ///< between hubs
    std::vector<std::vector<int>> satellites; ///< for each of `groups`, those who hang on no other

    /// Places in a layout: the hubs, then the bundles.
    std::size_t size() const { return groups.size() + bundles.size(); }
    bool isLoose() const { return groups.empty(); }
    /// The place of a hub in `groups`.
    int placeOf(int hub) const;

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
    std::size_t nodeCount() const
    {
        std::size_t count = 0;
        forEachNode([&](int) { ++count; });
        return count;
    }
};

/// The components, in the order of their first hub; the loose marks last.
std::vector<Component> componentsOf(const Diagram &diagram);

/// Where the parts of a component stand, y downwards: the hubs, then the bundles. In the length of a tie.
using Skeleton = std::vector<QPointF>;

} // namespace copse
