#pragma once

#include "drawing/diagram.h"

#include <vector>

namespace copse {

/// Who is in what, as outlines show it: an outline encloses those of its sub-groups, so that a member of a
/// sub-group need not be a member of the group above it, too. Numbers are nodes of the diagram. A plain
/// value, part of the layout.
struct HullSets
{
    std::vector<int> parentOf;               ///< of a group; -1: none
    std::vector<std::vector<int>> groupsOf;  ///< of a person: the lowest ones, ascending, no duplicates
    std::vector<std::vector<int>> membersOf; ///< of a group: those who have it in groupsOf, ascending
    std::vector<std::vector<int>> subGroupsOf;
    std::vector<int> heightOf; ///< of a group: levels of sub-groups below it

    /// The groups of a person and all groups above them, ascending.
    std::vector<int> allGroupsOf(int person) const;
    /// Whether one is the other or somewhere above it.
    bool encloses(int group, int other) const;
};

HullSets hullSetsOf(const Diagram &diagram);

/// The groups, each after its sub-groups.
std::vector<int> lowestFirst(const Diagram &diagram, const HullSets &sets);

/// Outlines can hardly be told apart: somebody is in more than five groups, or more than five groups have
/// members in common, each with each. Groups within each other do not count. Bounded: a knot may be missed
/// in a very large map.
bool isKnot(const Diagram &diagram, const HullSets &sets);

} // namespace copse
