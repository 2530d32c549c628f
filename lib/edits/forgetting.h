#pragma once

#include "base/result.h"
#include "model/snapshot.h"

#include <QStringList>

namespace copse {

/// Takes a person out of the map for good: all that removePerson() takes, their name as the source of facts,
/// and leaves a nameless mark by which lists do not bring them back (forgotten.h).
Result<Edit> forgetPerson(const Snapshot &map, IdSource &ids, Id<Person> id);

/// The records that a person has had: their own, and those that were put together with it.
std::vector<Id<Person>> recordsOf(const Snapshot &map, Id<Person> id);

/// An earlier state of a map without the records of a person who is forgotten `now` (recordsOf() before
/// that), under whatever name, and without all others whom the marks of `now` recognise; with these marks.
/// Somebody of the same name who is in `now` stays.
Snapshot withoutForgotten(const Snapshot &earlier, const Snapshot &now,
                          const std::vector<Id<Person>> &records);

/// Texts of the map that name a person and stay when the person is removed or forgotten, each as where it
/// stands: "Note of WASH". In the language of the interface; at most a hundred.
QStringList textsNaming(const Snapshot &map, Id<Person> id);

} // namespace copse
