#pragma once

#include "base/result.h"
#include "model/snapshot.h"

namespace copse {

// What is new gets its id from `ids`; in the Edit it is the only swap of its type, so that the caller finds
// the id there. Names as in names.h.

Result<Edit> addPerson(const Snapshot &map, IdSource &ids, const QString &name);
Result<Edit> addOrganisation(const Snapshot &map, IdSource &ids, const QString &name);
/// A name that is a label of the lists that come with the program, in any language, is that entry.
Result<Edit> addDiscipline(const Snapshot &map, IdSource &ids, const QString &name);
/// `parent`: null for a group of its own.
Result<Edit> addGroup(const Snapshot &map, IdSource &ids, const QString &name, Id<Group> parent = {});

/// Person and group must be there. A person may be in a group several times at different times; exactly the
/// same membership twice is refused, and so are dates the wrong way round, passion or work outside 0 to 3 and
/// hats that lead nowhere.
Result<Edit> addMembership(const Snapshot &map, IdSource &ids, const Membership &membership);
/// The person works there; no organisation: recorded as independent. Refused if it is recorded already.
Result<Edit> addAffiliation(const Snapshot &map, IdSource &ids, const Affiliation &affiliation);
/// The person knows it; no discipline: recorded as having none. Refused if it is recorded already.
Result<Edit> addExpertise(const Snapshot &map, IdSource &ids, const Expertise &expertise);
/// Between two people who are there. Refused: of somebody with themselves, recorded already, dates the wrong
/// way round, strength outside 0 to 3.
Result<Edit> addTie(const Snapshot &map, IdSource &ids, const Tie &tie);

} // namespace copse
