#pragma once

#include "base/result.h"
#include "model/snapshot.h"

#include <QStringList>

namespace copse {

// What looks alike is one, or two: each an edit that can be undone, and that can be gone back on much later.
//
// A merge keeps every fact. Whatever named the one that goes (memberships, affiliations, expertise, ties,
// hats, offices, and any record that names a person or an organisation) names the one that stays; facts that
// are the same twice are there once. Its name and other names become other names. What only one of the two
// has is taken; where both have different values the one that stays keeps its own, and the other value goes
// into its note with its name, or among the values of an own field. Consent: the stricter of the two. A tie
// between the two goes into the note, too. What was whose is kept in a record (Merge).

/// Refused: one of them is gone, or both are one already.
Result<Edit> merge(const Snapshot &map, IdSource &ids, Id<Person> stays, Id<Person> goes);
/// As above. If one is above the other, the one that stays takes the place of both.
Result<Edit> merge(const Snapshot &map, IdSource &ids, Id<Organisation> stays, Id<Organisation> goes);

/// Goes back on a merge, whatever has happened since: the name that went is a record again, with its old id
/// where that is free and the values it had; the facts that were its own and are still there go back to it,
/// those that both had are there for each, and what the merge brought into the other is taken out of it where
/// nobody has changed it since. All that was recorded since stays where it is; consent stays as strict, for
/// both. The two are kept apart from now on. Refused: gone, or its name is used by
/// another.
Result<Edit> splitOff(const Snapshot &map, IdSource &ids, Id<Merge> merge);

/// They are two: never offered as one again. Nothing changes if that is known.
Result<Edit> keepApart(const Snapshot &map, IdSource &ids, Id<Person> one, Id<Person> other);
Result<Edit> keepApart(const Snapshot &map, IdSource &ids, Id<Organisation> one, Id<Organisation> other);

/// Its name is that of one organisation, whatever it looks like: never offered for splitName() again.
Result<Edit> keepWhole(const Snapshot &map, IdSource &ids, Id<Organisation> id);

/// Makes of an organisation whose name holds several ("IRD / CIRAD") those: whoever works for it works for
/// each, at the same time, and brings each where it was brought. Parts that are there under this or another
/// name are those; the first that is not keeps the record with its other values, and if all are there, the
/// first of them takes these. What was given for a group, and the primary affiliation, stay with the first.
/// Refused: fewer than two names.
Result<Edit> splitName(const Snapshot &map, IdSource &ids, Id<Organisation> id, const QStringList &parts);

} // namespace copse
