#pragma once

#include "drawing/viewspec.h"
#include "model/snapshot.h"

#include <vector>

// Who and what a view shows, before it is decided how: pure, in any thread.

namespace copse {

struct GroupInView
{
    Id<Group> id;
    int parent = -1; ///< place in PeopleInView::groups, above this one; -1: none in view
    int depth = 0;   ///< groups above it in the view
    int folded = 0;  ///< sub-groups that are not shown, their members being shown as its own
};

/// One person, with what the memberships in view say: the hat worn there, or else all that holds on the date.
struct PersonInView
{
    Id<Person> id;
    std::vector<int> groups;   ///< places in PeopleInView::groups, ascending, no duplicates
    std::vector<Level> levels; ///< of participation in each of them
    std::vector<Id<Organisation>> organisations;
    bool hasNoOrganisation = false; ///< recorded as independent
    std::vector<Id<Discipline>> disciplines;
    bool hasNoDiscipline = false; ///< recorded as having none
};

struct PeopleInView
{
    std::vector<GroupInView> groups; ///< in the map's order
    /// Who is in at least one of them, in the map's order; of ties: who has one, in a group or not.
    std::vector<PersonInView> people;
    int filteredOut = 0; ///< whom the filter of the view leaves out
    int outside = 0;     ///< people of the map who are in none
    int withoutTie = 0;  ///< of ties: people in groups who have none
};

/// The ties of the view's date.
std::vector<Tie> tiesInView(const Snapshot &map, const ViewSpec &view);

PeopleInView peopleInView(const Snapshot &map, const ViewSpec &view);

} // namespace copse
