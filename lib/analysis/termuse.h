#pragma once

#include "model/snapshot.h"

#include <unordered_map>
#include <vector>

namespace copse {

/// Who brings each discipline, at any time and to any group: expertise and hats; people in the order of their
/// ids, each once. Nothing for those nobody brings. Any thread.
std::unordered_map<qint64, std::vector<Id<Person>>> peopleByDiscipline(const Snapshot &map);

/// How far the sorting of wordings (terms.h) is.
struct SortingState
{
    int wordings = 0;  ///< disciplines that somebody wrote: of no list, or brought by people
    int asWritten = 0; ///< of these not sorted yet

    bool operator==(const SortingState &) const = default;
};
SortingState sortingState(const Snapshot &map);

} // namespace copse
