#pragma once

#include "base/result.h"
#include "model/snapshot.h"

#include <vector>

namespace copse {

// What is done to several people at once, as one edit. People of whom it is true already are passed over; it
// is refused if that is all of them, or if somebody or something is not there any more.

/// With a membership that has no dates, for those who have none there without an end.
Result<Edit> addToGroup(const Snapshot &map, IdSource &ids, const std::vector<Id<Person>> &people,
                        Id<Group> group);
/// Their memberships of one group that have no end are of another from now on, with all that they say; who is
/// in the other already leaves the first.
Result<Edit> moveToGroup(const Snapshot &map, const std::vector<Id<Person>> &people, Id<Group> from,
                         Id<Group> to);
/// The memberships that they have there without an end end on that day.
Result<Edit> leaveGroup(const Snapshot &map, const std::vector<Id<Person>> &people, Id<Group> group,
                        PartialDate day);
/// All memberships that they have there are gone, as if typed by mistake.
Result<Edit> takeOutOfGroup(const Snapshot &map, const std::vector<Id<Person>> &people, Id<Group> group);
/// Of the memberships that they have there; who is not there is passed over.
Result<Edit> setLevel(const Snapshot &map, const std::vector<Id<Person>> &people, Id<Group> group,
                      Level level);
Result<Edit> setConsent(const Snapshot &map, const std::vector<Id<Person>> &people, Consent consent);
/// They work there; null: they are independent.
Result<Edit> addOrganisationTo(const Snapshot &map, IdSource &ids, const std::vector<Id<Person>> &people,
                               Id<Organisation> organisation);
/// They know it; null: they have none.
Result<Edit> addDisciplineTo(const Snapshot &map, IdSource &ids, const std::vector<Id<Person>> &people,
                             Id<Discipline> discipline);

} // namespace copse
