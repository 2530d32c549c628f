#pragma once

#include "base/result.h"
#include "model/snapshot.h"

namespace copse {

// What is known about a group beside its members; put() as in putting.h.

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

} // namespace copse
