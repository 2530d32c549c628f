#include "edits/views.h"

#include "edits/refusal.h"

#include <QCoreApplication>

#include <cmath>
#include <map>

namespace copse {

Result<Edit> putView(const Snapshot &map, IdSource &ids, Id<View> id, const View &view)
{
    if ((!id.isNull() && !map.find(id)) || (!view.group.isNull() && !map.find(view.group)))
        return goneRefusal();
    Edit edit;
    edit.put(id.isNull() ? ids.next<View>() : id, view);
    return edit;
}

Result<Edit> putPlacements(const Snapshot &map, IdSource &ids, Id<View> view,
                           const std::vector<Place> &places)
{
    if (!map.find(view))
        return goneRefusal();
    using What = std::pair<Id<Person>, Id<Group>>; // one of them null
    std::map<What, Id<Placement>> placed;
    for (const auto &[id, placement] : map.all<Placement>()) {
        if (placement.view == view)
            placed[{placement.person, placement.group}] = id;
    }
    std::map<Id<Placement>, Placement> changed;
    for (const Place &place : places) {
        Placement placement{.view = view, .x = place.x, .y = place.y, .pinned = place.pinned};
        if (const auto *person = std::get_if<Id<Person>>(&place.what))
            placement.person = *person;
        else
            placement.group = std::get<Id<Group>>(place.what);
        if (!map.find(placement.person) && !map.find(placement.group))
            return goneRefusal();
        if (!std::isfinite(place.x) || !std::isfinite(place.y))
            return refusal(QCoreApplication::translate(
                "copse::Edits",
                "This place is outside the picture. Nothing was moved. Choose another place."));
        const auto at = placed.try_emplace({placement.person, placement.group});
        if (at.second)
            at.first->second = ids.next<Placement>();
        changed[at.first->second] = placement;
    }
    Edit edit;
    for (auto &[id, placement] : changed)
        edit.put(id, placement);
    return edit;
}

} // namespace copse
