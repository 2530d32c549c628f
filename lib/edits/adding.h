#pragma once

#include "base/result.h"
#include "model/snapshot.h"

namespace copse {

// What is new gets its id from `ids`; in the Edit it is the only swap of its type, so that the caller finds
// the id there. By the rules of putting.h.

Result<Edit> addPerson(const Snapshot &map, IdSource &ids, const QString &name);
Result<Edit> addOrganisation(const Snapshot &map, IdSource &ids, const QString &name);
/// A name that is a label of the lists that come with the program, in any language, is that entry.
Result<Edit> addDiscipline(const Snapshot &map, IdSource &ids, const QString &name);
/// `parent`: null for a group of its own.
Result<Edit> addGroup(const Snapshot &map, IdSource &ids, const QString &name, Id<Group> parent = {});
Result<Edit> addMembership(const Snapshot &map, IdSource &ids, const Membership &membership);
Result<Edit> addAffiliation(const Snapshot &map, IdSource &ids, const Affiliation &affiliation);
Result<Edit> addExpertise(const Snapshot &map, IdSource &ids, const Expertise &expertise);
Result<Edit> addTie(const Snapshot &map, IdSource &ids, const Tie &tie);

} // namespace copse
