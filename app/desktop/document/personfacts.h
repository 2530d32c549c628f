#pragma once

#include "base/partialdate.h"
#include "model/choices.h"
#include "model/records.h"

#include <vector>

namespace copse {

class Document;

// What a map says about one person, or about the people of one record, without duplicates and in the order in
// which it was recorded.

/// Values that hold on the date; `saidNone`: recorded as none (too).
Hat<Organisation> organisationsOf(const Document &document, Id<Person> person, AsOf asOf = AsOf::anyTime());
Hat<Discipline> disciplinesOf(const Document &document, Id<Person> person, AsOf asOf = AsOf::anyTime());
/// Groups they are direct members of on the date.
std::vector<Id<Group>> groupsOf(const Document &document, Id<Person> person, AsOf asOf = AsOf::anyTime());

/// Members of the group on the date, and of its sub-groups where the scope counts them.
std::vector<Id<Person>> peopleOf(const Document &document, Id<Group> group, AsOf asOf, Scope scope);
std::vector<Id<Person>> peopleOf(const Document &document, Id<Organisation> organisation,
                                 AsOf asOf = AsOf::anyTime());
std::vector<Id<Person>> peopleOf(const Document &document, Id<Discipline> discipline,
                                 AsOf asOf = AsOf::anyTime());

} // namespace copse
