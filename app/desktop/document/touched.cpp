#include "desktop/document/touched.h"

namespace copse {

namespace {

bool isNothing(const Selection &selection) { return std::holds_alternative<std::monostate>(selection); }

template<class T>
Selection there(const Snapshot &map, Id<T> id)
{
    return map.find(id) ? Selection(id) : Selection();
}

template<class T>
Selection firstOf(const Edit &edit, const Snapshot &map)
{
    for (const Swap<T> &swap : edit.swaps<T>()) {
        if (map.find(swap.id))
            return swap.id;
    }
    return {};
}

/// Of facts, also of those that are gone: the records they name.
template<class T, class... Named>
Selection firstNamed(const MapChange &change, const Snapshot &map, Id<Named> T::*...members)
{
    Selection found;
    for (const Edit *edit : {&change.done, &change.inverse}) {
        for (const Swap<T> &swap : edit->swaps<T>()) {
            if (!swap.record || !isNothing(found))
                continue;
            ((found = isNothing(found) ? there(map, (*swap.record).*members) : found), ...);
        }
    }
    return found;
}

} // namespace

Selection touchedBy(const MapChange &change, const Snapshot &map)
{
    const auto tries = {
        +[](const MapChange &c, const Snapshot &m) { return firstOf<Person>(c.done, m); },
        +[](const MapChange &c, const Snapshot &m) { return firstOf<Group>(c.done, m); },
        +[](const MapChange &c, const Snapshot &m) { return firstOf<Organisation>(c.done, m); },
        +[](const MapChange &c, const Snapshot &m) { return firstOf<Discipline>(c.done, m); },
        +[](const MapChange &c, const Snapshot &m) {
            return firstNamed(c, m, &Membership::person, &Membership::group);
        },
        +[](const MapChange &c, const Snapshot &m) {
            return firstNamed(c, m, &Affiliation::person, &Affiliation::organisation);
        },
        +[](const MapChange &c, const Snapshot &m) {
            return firstNamed(c, m, &Expertise::person, &Expertise::discipline);
        },
        +[](const MapChange &c, const Snapshot &m) {
            return firstNamed(c, m, &Tie::fromPerson, &Tie::toPerson);
        },
    };
    for (const auto attempt : tries) {
        if (const Selection found = attempt(change, map); !isNothing(found))
            return found;
    }
    return {};
}

} // namespace copse
