#pragma once

#include "base/result.h"
#include "model/snapshot.h"

#include <variant>

namespace copse {

/// Keeps a way of looking; a null id: a new one, which gets its id from `ids`. Refused: groups that are not
/// there, numbers outside their ranges. A group folded twice is folded once.
Result<Edit> putView(const Snapshot &map, IdSource &ids, Id<View> id, const View &view);

/// Where something is to stand: in points, y down.
struct Place
{
    std::variant<Id<Person>, Id<Group>, Id<Organisation>, Id<Discipline>> what;
    double x = 0;
    double y = 0;
    bool pinned = false;
};

/// Puts all these in a view, in one edit; what is placed there already moves, the others stay. If something
/// stands twice, the last counts.
Result<Edit> putPlacements(const Snapshot &map, IdSource &ids, Id<View> view,
                           const std::vector<Place> &places);

} // namespace copse
