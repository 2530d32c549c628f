#pragma once

#include "base/result.h"
#include "model/snapshot.h"

namespace copse {

// Each takes with it what would refer to nothing.

/// With memberships, affiliations, expertise, practices, ties and places in pictures.
Result<Edit> removePerson(const Snapshot &map, Id<Person> id);
/// With the affiliations to it and its places in pictures; it goes out of the hats, and its offices and
/// affiliates move up to its parent.
Result<Edit> removeOrganisation(const Snapshot &map, Id<Organisation> id);
/// With the expertise in it and its places in pictures; it goes out of the hats, and what was below it moves
/// up.
Result<Edit> removeDiscipline(const Snapshot &map, Id<Discipline> id);
/// With its memberships and places in pictures; its sub-groups move up to its parent, and views of it show
/// its parent (or everything) and do not name it among the folded ones.
Result<Edit> removeGroup(const Snapshot &map, Id<Group> id);
Result<Edit> removeMembership(const Snapshot &map, Id<Membership> id);
Result<Edit> removeAffiliation(const Snapshot &map, Id<Affiliation> id);
Result<Edit> removeExpertise(const Snapshot &map, Id<Expertise> id);
Result<Edit> removeTie(const Snapshot &map, Id<Tie> id);
/// With the places of its picture.
Result<Edit> removeView(const Snapshot &map, Id<View> id);

} // namespace copse
