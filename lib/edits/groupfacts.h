#pragma once

#include "base/result.h"
#include "model/snapshot.h"

namespace copse {

// What is known about a group beside its members, and why somebody is no member any more. Each put() keeps a
// record under its id; a null id: a new one, which gets its id from `ids`. Texts are kept tidy. Refused: what
// refers to something that is not there, dates the wrong way round, numbers outside their ranges, and what is
// named at each.

/// For one of a discipline, a type of organisation and a practice; twice for the same is refused.
Result<Edit> put(const Snapshot &map, IdSource &ids, Id<Need> id, const Need &need);
/// It has a name; events may share one.
Result<Edit> put(const Snapshot &map, IdSource &ids, Id<Event> id, const Event &event);
/// Once for each event.
Result<Edit> put(const Snapshot &map, IdSource &ids, Id<Attendance> id, const Attendance &attendance);
Result<Edit> put(const Snapshot &map, IdSource &ids, Id<Contribution> id, const Contribution &contribution);
/// It has a name.
Result<Edit> put(const Snapshot &map, IdSource &ids, Id<Resource> id, const Resource &resource);
/// Either an organisation or a person is the sponsor.
Result<Edit> put(const Snapshot &map, IdSource &ids, Id<Sponsorship> id, const Sponsorship &sponsorship);
/// It says what is to be done.
Result<Edit> put(const Snapshot &map, IdSource &ids, Id<FollowUp> id, const FollowUp &followUp);

/// How many members the group says it has, those of its sub-groups included (-1: not recorded), and whether
/// those of them who are not in the map count as not recorded.
Result<Edit> setGroupSize(const Snapshot &map, Id<Group> id, int ownSize, bool countsMissing);
Result<Edit> setWhyEnded(const Snapshot &map, Id<Membership> id, EndReason why);

} // namespace copse
