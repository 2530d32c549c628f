#pragma once

#include "model/terms.h"

#include <vector>

namespace copse {

/// Why a wording may belong under a term.
enum class TermLikeness {
    Name,   ///< it is a name of it, or another word for it
    Slip,   ///< the same, but for a typing slip
    Within, ///< it has all the words of a name of it among its own
    PartOf, ///< all its words are among those of a name of it
};

/// Something a wording may be sorted under.
struct TermSuggestion
{
    Id<Discipline> wording;
    Term term;
    TermLikeness why = TermLikeness::Name;
    QString name; ///< the name or other word that looks like it

    bool operator==(const TermSuggestion &) const = default;
};

/// One for each wording as members wrote it (terms.h) that looks like a term of the map or of the lists that
/// come with the program, in the order of their ids; none where two terms look as near. Words are compared
/// without accents, endings ("hydrologist", "hydrology") and small words. Any thread.
std::vector<TermSuggestion> termSuggestions(const Snapshot &map);

/// "holds “gender”".
QString likenessWords(const TermSuggestion &suggestion);

} // namespace copse
