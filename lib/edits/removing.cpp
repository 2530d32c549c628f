#include "edits/removing.h"

#include "edits/redirecting.h"
#include "edits/refusal.h"

#include <algorithm>

namespace copse {

namespace {

template<class T>
Result<Edit> removed(const Snapshot &map, Id<T> id)
{
    if (!map.find(id))
        return goneRefusal();
    Edit edit;
    edit.remove(id);
    return edit;
}

/// Takes away the records of type T that refer to `id` with a member.
template<class T, class U>
void removeReferring(Edit &edit, const Snapshot &map, Id<U> T::*member, Id<U> id)
{
    for (const auto &[at, record] : map.all<T>()) {
        if (record.*member == id)
            edit.remove(at);
    }
}

/// Lets the records of type T that name `id` name something else, or (null) nothing.
template<class T, class U>
void redirectAll(Edit &edit, const Snapshot &map, Id<U> id, Id<U> instead)
{
    for (const auto &[at, record] : map.all<T>()) {
        if (names(record, id)) {
            T changed = record;
            redirect(changed, id, instead);
            edit.put(at, std::move(changed));
        }
    }
}

template<class T>
void moveUp(Edit &edit, const Snapshot &map, Id<T> id)
{
    redirectAll<T>(edit, map, id, map.find(id)->parent);
}

/// A hat that loses its last value is not said any more.
template<class T>
void takeOutOfHats(Edit &edit, const Snapshot &map, Hat<T> Membership::*hat, Id<T> id)
{
    for (const auto &[at, record] : map.all<Membership>()) {
        if (std::ranges::count((record.*hat).values, id) > 0) {
            Membership changed = record;
            std::erase((changed.*hat).values, id);
            edit.put(at, std::move(changed));
        }
    }
}

} // namespace

Result<Edit> removePerson(const Snapshot &map, Id<Person> id)
{
    auto edit = removed(map, id);
    if (edit) {
        removeReferring(*edit, map, &Membership::person, id);
        removeReferring(*edit, map, &Affiliation::person, id);
        removeReferring(*edit, map, &Expertise::person, id);
        removeReferring(*edit, map, &PersonPractice::person, id);
        removeReferring(*edit, map, &Tie::fromPerson, id);
        removeReferring(*edit, map, &Tie::toPerson, id); // never both of one tie
        removeReferring(*edit, map, &Attendance::person, id);
        removeReferring(*edit, map, &Contribution::person, id);
        removeReferring(*edit, map, &Sponsorship::person, id);
        redirectAll<FollowUp>(*edit, map, id, {});
        removeReferring(*edit, map, &DistinctPair::person, id);
        removeReferring(*edit, map, &DistinctPair::otherPerson, id);
        removeReferring(*edit, map, &Merge::person, id);
        removeReferring(*edit, map, &Placement::person, id);
    }
    return edit;
}

Result<Edit> removeOrganisation(const Snapshot &map, Id<Organisation> id)
{
    auto edit = removed(map, id);
    if (edit) {
        removeReferring(*edit, map, &Affiliation::organisation, id);
        removeReferring(*edit, map, &Sponsorship::organisation, id);
        removeReferring(*edit, map, &DistinctPair::organisation, id);
        removeReferring(*edit, map, &DistinctPair::otherOrganisation, id);
        removeReferring(*edit, map, &Merge::organisation, id);
        removeReferring(*edit, map, &Placement::organisation, id);
        takeOutOfHats(*edit, map, &Membership::organisations, id);
        moveUp(*edit, map, id);
    }
    return edit;
}

Result<Edit> removeDiscipline(const Snapshot &map, Id<Discipline> id)
{
    auto edit = removed(map, id);
    if (edit) {
        removeReferring(*edit, map, &Expertise::discipline, id);
        removeReferring(*edit, map, &Need::discipline, id);
        removeReferring(*edit, map, &Placement::discipline, id);
        takeOutOfHats(*edit, map, &Membership::disciplines, id);
        moveUp(*edit, map, id);
    }
    return edit;
}

Result<Edit> removePractice(const Snapshot &map, Id<Practice> id)
{
    auto edit = removed(map, id);
    if (edit) {
        removeReferring(*edit, map, &PersonPractice::practice, id);
        removeReferring(*edit, map, &Need::practice, id);
    }
    return edit;
}

Result<Edit> removeSource(const Snapshot &map, Id<Source> id)
{
    auto edit = removed(map, id);
    if (edit) {
        map.forEach([&]<class T>(const Table<T> &) {
            if constexpr (requires(T record) { record.source; })
                redirectAll<T>(*edit, map, id, {});
        });
    }
    return edit;
}

Result<Edit> removeGroup(const Snapshot &map, Id<Group> id)
{
    auto edit = removed(map, id);
    if (edit) {
        const Id<Group> parent = map.find(id)->parent;
        removeReferring(*edit, map, &Membership::group, id);
        removeReferring(*edit, map, &Need::group, id);
        removeReferring(*edit, map, &Contribution::group, id);
        removeReferring(*edit, map, &Sponsorship::group, id);
        removeReferring(*edit, map, &Placement::group, id);
        redirectAll<Event>(*edit, map, id, parent);
        redirectAll<Resource>(*edit, map, id, parent);
        redirectAll<FollowUp>(*edit, map, id, parent);
        moveUp(*edit, map, id);
        for (const auto &[at, view] : map.all<View>()) {
            View changed = view;
            if (changed.group == id)
                changed.group = parent;
            std::erase(changed.folded, id);
            if (changed != view)
                edit->put(at, std::move(changed));
        }
    }
    return edit;
}

Result<Edit> removeMembership(const Snapshot &map, Id<Membership> id) { return removed(map, id); }

Result<Edit> removeAffiliation(const Snapshot &map, Id<Affiliation> id) { return removed(map, id); }

Result<Edit> removeExpertise(const Snapshot &map, Id<Expertise> id) { return removed(map, id); }

Result<Edit> removeTie(const Snapshot &map, Id<Tie> id) { return removed(map, id); }

Result<Edit> removeNeed(const Snapshot &map, Id<Need> id) { return removed(map, id); }

Result<Edit> removeEvent(const Snapshot &map, Id<Event> id)
{
    auto edit = removed(map, id);
    if (edit)
        removeReferring(*edit, map, &Attendance::event, id);
    return edit;
}

Result<Edit> removeAttendance(const Snapshot &map, Id<Attendance> id) { return removed(map, id); }

Result<Edit> removeContribution(const Snapshot &map, Id<Contribution> id) { return removed(map, id); }

Result<Edit> removeResource(const Snapshot &map, Id<Resource> id) { return removed(map, id); }

Result<Edit> removeSponsorship(const Snapshot &map, Id<Sponsorship> id) { return removed(map, id); }

Result<Edit> removeFollowUp(const Snapshot &map, Id<FollowUp> id) { return removed(map, id); }

Result<Edit> removeView(const Snapshot &map, Id<View> id)
{
    auto edit = removed(map, id);
    if (edit)
        removeReferring(*edit, map, &Placement::view, id);
    return edit;
}

} // namespace copse
