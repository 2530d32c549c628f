#pragma once

#include "base/disciplinelist.h"
#include "model/snapshot.h"

#include <QString>

#include <unordered_set>

namespace copse {

// Disciplines come into a map as members write them: wordings. Terms are what wordings are sorted under: the
// entries of the lists that come with the program (base/disciplinelist.h) and the map's own. Pure; any
// thread.

/// The `list` of disciplines that are entries of our list of development practice, as oecdList is of those of
/// the OECD's.
inline constexpr QLatin1StringView developmentList = DisciplineList::development;
/// The `list` of disciplines that somebody has made a term of the map's own, beside those lists.
inline constexpr QLatin1StringView ownList{"own"};

/// A term: a discipline of the map, or an entry of the lists that nobody in the map has yet.
struct Term
{
    Id<Discipline> discipline; ///< null: the entry is not in the map
    int entry = -1;            ///< of DisciplineList::builtIn(); -1: a term of the map's own

    bool isNull() const { return discipline.isNull() && entry < 0; }
    bool operator==(const Term &) const = default;
};

/// The entry of the lists that a discipline is, -1: none.
int entryOf(const Discipline &discipline);
/// The first discipline of the map that is that entry; null if there is none.
Id<Discipline> disciplineOf(const Snapshot &map, int entry);
/// The term of that name: a discipline of the map, or an entry under any of its labels, even where a
/// wording has that name. Null if there is none.
Term findTerm(const Snapshot &map, const QString &name);
Term termOf(const Snapshot &map, Id<Discipline> id);
/// As the map has it; an entry that is not in the map in the language ("fr").
QString termName(const Snapshot &map, Term term, const QString &language);

/// The disciplines that stand as members wrote them: of no list, below nothing, and nothing below them.
std::unordered_set<qint64> wordingsAsWritten(const Snapshot &map);

} // namespace copse
