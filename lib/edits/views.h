#pragma once

#include "base/result.h"
#include "model/snapshot.h"

#include <variant>

namespace copse {

/// Keeps a way of looking; a null id: a new one, which gets its id from `ids`. Refused: groups that are not
/// there, numbers outside their ranges. A group folded twice is folded once.
Result<Edit> putView(const Snapshot &map, IdSource &ids, Id<View> id, const View &view);

/// A view as a step of presenting, or as none.
struct Step
{
    Id<View> view;
    QString title;
    QString words; ///< a sentence that the room reads
    QString notes; ///< what whoever presents it reads
    bool isPresented = true;

    bool operator==(const Step &) const = default;
};

/// The views that were chosen to be presented, in their order; all views where none was.
std::vector<Id<View>> stepsOf(const Snapshot &map);
/// Presents those in that order; views that are not named are no steps any more. Refused: views that are not
/// there.
Result<Edit> putSteps(const Snapshot &map, const std::vector<Step> &steps);

/// Where something is to stand: in points, y down.
struct Placed
{
    std::variant<Id<Person>, Id<Group>, Id<Organisation>, Id<Discipline>> what;
    double x = 0;
    double y = 0;
    bool pinned = false;
};

/// Puts all these in a view, in one edit; what is placed there already moves, the others stay. If something
/// stands twice, the last counts.
Result<Edit> putPlacements(const Snapshot &map, IdSource &ids, Id<View> view,
                           const std::vector<Placed> &places);

} // namespace copse
