#pragma once

#include "model/snapshot.h"

#include <compare>
#include <unordered_map>
#include <vector>

namespace copse {

/// What members are told apart by in one dimension at one level: an organisation, a discipline, or an entry
/// of the OECD list that is nobody's own record.
struct Category
{
    qint64 value =
        0; ///< > 0: id of an Organisation or Discipline; < 0: -1 - index of an entry of the OECD list

    auto operator<=>(const Category &) const = default;
};

/// The name of a category for people; entries of the list in the interface's language.
QString organisationName(const Snapshot &map, Category category);
QString disciplineName(const Snapshot &map, Category category);

/// For each organisation the one it counts as at a level: itself (office), the top of its chain of offices
/// (organisation), the top of its whole tree (family). Circles of parents end where they close.
std::unordered_map<qint64, Category> organisationCategories(const Snapshot &map, OrganisationLevel level);

/// For each discipline what it counts as at a level; no entry: too coarse to tell, which is "not recorded".
/// Entries of the OECD list stand at their place there; the root of an own tree is a field unless it hangs
/// under an area; anything below a field is a specialism. At area, a field without an area stands for itself;
/// at specialism, a field without children stands for itself.
std::unordered_map<qint64, Category> disciplineCategories(const Snapshot &map, DisciplineLevel level);

} // namespace copse
