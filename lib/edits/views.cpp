#include "edits/views.h"

#include "edits/refusal.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>

namespace copse {

namespace {

bool isWithinRanges(const View &view)
{
    const double sizes[] = {view.width, view.height, view.markSize, view.nameSize, view.groupSize};
    return view.step >= -1 && view.backbone >= 0 && view.backbone <= 1 &&
           std::ranges::all_of(sizes, [](double size) { return std::isfinite(size) && size >= 0; });
}

/// What a placement is for: one of these, the others null.
auto thingOf(const Placement &placement)
{
    return std::tuple(placement.person, placement.group, placement.organisation, placement.discipline);
}

void setThing(Placement &placement, Id<Person> id) { placement.person = id; }
void setThing(Placement &placement, Id<Group> id) { placement.group = id; }
void setThing(Placement &placement, Id<Organisation> id) { placement.organisation = id; }
void setThing(Placement &placement, Id<Discipline> id) { placement.discipline = id; }

} // namespace

Result<Edit> putView(const Snapshot &map, IdSource &ids, Id<View> id, const View &view)
{
    if ((!id.isNull() && !map.find(id)) || (!view.group.isNull() && !map.find(view.group)))
        return goneRefusal();
    if (!isWithinRanges(view))
        return refusal(QCoreApplication::translate(
            "copse::Edits", "A number of this view is outside its range. Nothing was changed."));
    View kept = view;
    kept.folded.clear();
    for (const Id<Group> group : view.folded) {
        if (!map.find(group))
            return goneRefusal();
        if (std::ranges::count(kept.folded, group) == 0)
            kept.folded.push_back(group);
    }
    Edit edit;
    edit.put(id.isNull() ? ids.next<View>() : id, std::move(kept));
    return edit;
}

std::vector<Id<View>> stepsOf(const Snapshot &map)
{
    std::vector<std::pair<int, Id<View>>> chosen;
    std::vector<Id<View>> all;
    for (const auto &[id, view] : map.all<View>()) {
        all.push_back(id);
        if (view.step >= 0)
            chosen.emplace_back(view.step, id);
    }
    if (chosen.empty())
        return all;
    std::ranges::sort(chosen);
    std::vector<Id<View>> steps;
    for (const auto &[step, id] : chosen)
        steps.push_back(id);
    return steps;
}

Result<Edit> putSteps(const Snapshot &map, const std::vector<Step> &steps)
{
    std::map<Id<View>, View> views;
    for (const auto &[id, view] : map.all<View>()) {
        views[id] = view;
        views[id].step = -1;
    }
    int next = 0;
    for (const Step &step : steps) {
        const auto found = views.find(step.view);
        if (found == views.end())
            return goneRefusal();
        View &view = found->second;
        view.title = step.title;
        view.words = step.words;
        view.notes = step.notes;
        view.step = step.isPresented ? next++ : -1;
    }
    Edit edit;
    for (auto &[id, view] : views) {
        if (view != *map.find(id))
            edit.put(id, std::move(view));
    }
    return edit;
}

Result<Edit> putPlacements(const Snapshot &map, IdSource &ids, Id<View> view,
                           const std::vector<Placed> &places)
{
    if (!map.find(view))
        return goneRefusal();
    std::map<decltype(thingOf({})), Id<Placement>> placed;
    for (const auto &[id, placement] : map.all<Placement>()) {
        if (placement.view == view)
            placed[thingOf(placement)] = id;
    }
    std::map<Id<Placement>, Placement> changed;
    for (const Placed &place : places) {
        Placement placement{.view = view, .x = place.x, .y = place.y, .pinned = place.pinned};
        const bool isThere = std::visit(
            [&](auto id) {
                setThing(placement, id);
                return map.find(id) != nullptr;
            },
            place.what);
        if (!isThere)
            return goneRefusal();
        if (!std::isfinite(place.x) || !std::isfinite(place.y))
            return refusal(QCoreApplication::translate(
                "copse::Edits",
                "This place is outside the picture. Nothing was moved. Choose another place."));
        const auto at = placed.try_emplace(thingOf(placement));
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
