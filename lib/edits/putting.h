#pragma once

#include "base/result.h"
#include "model/snapshot.h"

namespace copse {

// One way to change any record: put() keeps it under its id, a null id: as a new one, which gets its id from
// `ids` and is the only swap of its type.
//
// What stays as it is makes an empty edit. Texts are kept tidy, lists without duplicates, own fields without
// values go. Refused: what refers to something that is not there, dates the wrong way round, numbers outside
// their ranges, exactly the same fact twice, and what is named at each.

/// It has a name; people may share one.
Result<Edit> put(const Snapshot &map, IdSource &ids, Id<Person> id, const Person &person);
/// Its name is its own; it is not part of itself, whoever is between.
Result<Edit> put(const Snapshot &map, IdSource &ids, Id<Organisation> id, const Organisation &organisation);
/// As above. A new one, or one that gets another name, which is a label of a list that comes with the program
/// is that entry; the code of an entry is one of the list.
Result<Edit> put(const Snapshot &map, IdSource &ids, Id<Discipline> id, const Discipline &discipline);
Result<Edit> put(const Snapshot &map, IdSource &ids, Id<Practice> id, const Practice &practice);
/// As an organisation. Its own size is a number from 0, or -1.
Result<Edit> put(const Snapshot &map, IdSource &ids, Id<Group> id, const Group &group);
Result<Edit> put(const Snapshot &map, IdSource &ids, Id<Source> id, const Source &source);
/// Person and group must be there. A person may be in a group several times at different times. Passion and
/// work are 0 to 3, or -1; what is brought is either none or some, each once.
Result<Edit> put(const Snapshot &map, IdSource &ids, Id<Membership> id, const Membership &membership);
/// The person works there; no organisation: recorded as independent.
Result<Edit> put(const Snapshot &map, IdSource &ids, Id<Affiliation> id, const Affiliation &affiliation);
/// The person knows it; no discipline: recorded as having none.
Result<Edit> put(const Snapshot &map, IdSource &ids, Id<Expertise> id, const Expertise &expertise);
Result<Edit> put(const Snapshot &map, IdSource &ids, Id<PersonPractice> id, const PersonPractice &practice);
/// Between two people, not of somebody with themselves; strength 0 to 3, or -1.
Result<Edit> put(const Snapshot &map, IdSource &ids, Id<Tie> id, const Tie &tie);

// What is known about a group beside its members (groupfacts.cpp).

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
