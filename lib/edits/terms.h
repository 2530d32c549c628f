#pragma once

#include "base/result.h"
#include "model/terms.h"

#include <vector>

namespace copse {

// Sorting what members wrote under terms, and the tree of these. Each is one step for the person.

/// A term of the map's own with that name, below another or (null) for itself. A name of the lists that come
/// with the program is that entry, which has its place there. Refused: the name is in use.
Result<Edit> addTerm(const Snapshot &map, IdSource &ids, const QString &name, Term under = {});

/// Hangs disciplines below a term, with all that is below them. An entry of the lists that is not in the map
/// comes into it under its label in the language ("fr"); wordings that are a label of it become it. What is
/// an entry of our list of development practice becomes a term of the map's own. Refused: an entry of the
/// OECD list (it has its place there), a circle, one of them gone. The term itself may be among several.
Result<Edit> hangUnder(const Snapshot &map, IdSource &ids, const std::vector<Id<Discipline>> &what, Term term,
                       const QString &language);
/// The same below the term of that name: one of the map or of the lists, else a new one of the map's own.
Result<Edit> hangUnder(const Snapshot &map, IdSource &ids, const std::vector<Id<Discipline>> &what,
                       const QString &name, const QString &language);

/// Makes each a term of the map's own below nothing. Refused as above.
Result<Edit> makeTerms(const Snapshot &map, const std::vector<Id<Discipline>> &what);
/// Makes each again what members wrote: below nothing, of no list. What is below it stays there. Refused as
/// above.
Result<Edit> takeApart(const Snapshot &map, const std::vector<Id<Discipline>> &what);

} // namespace copse
