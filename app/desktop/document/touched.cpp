#include "desktop/document/touched.h"

namespace copse {

namespace {

template<class T>
std::vector<Selection> allOf(const Edit &edit, const Snapshot &map)
{
    std::vector<Selection> found;
    for (const Swap<T> &swap : edit.swaps<T>()) {
        if (map.find(swap.id))
            found.emplace_back(swap.id);
    }
    return found;
}

/// Of facts, also of those that are gone: the records they name there.
template<class T, class Named>
std::vector<Selection> allNamed(const MapChange &change, const Snapshot &map, Id<Named> T::*member)
{
    std::vector<Selection> found;
    for (const Edit *edit : {&change.done, &change.inverse}) {
        for (const Swap<T> &swap : edit->swaps<T>()) {
            if (swap.record && map.find((*swap.record).*member))
                found.emplace_back((*swap.record).*member);
        }
    }
    return found;
}

} // namespace

std::vector<Selection> touchedBy(const MapChange &change, const Snapshot &map)
{
    const auto tries = {
        +[](const MapChange &c, const Snapshot &m) { return allOf<Person>(c.done, m); },
        +[](const MapChange &c, const Snapshot &m) { return allOf<Group>(c.done, m); },
        +[](const MapChange &c, const Snapshot &m) { return allOf<Organisation>(c.done, m); },
        +[](const MapChange &c, const Snapshot &m) { return allOf<Discipline>(c.done, m); },
        +[](const MapChange &c, const Snapshot &m) { return allNamed(c, m, &Membership::person); },
        +[](const MapChange &c, const Snapshot &m) { return allNamed(c, m, &Membership::group); },
        +[](const MapChange &c, const Snapshot &m) { return allNamed(c, m, &Affiliation::person); },
        +[](const MapChange &c, const Snapshot &m) { return allNamed(c, m, &Affiliation::organisation); },
        +[](const MapChange &c, const Snapshot &m) { return allNamed(c, m, &Expertise::person); },
        +[](const MapChange &c, const Snapshot &m) { return allNamed(c, m, &Expertise::discipline); },
        +[](const MapChange &c, const Snapshot &m) { return allNamed(c, m, &Tie::fromPerson); },
        +[](const MapChange &c, const Snapshot &m) { return allNamed(c, m, &Tie::toPerson); },
    };
    for (const auto attempt : tries) {
        if (std::vector<Selection> found = attempt(change, map); !found.empty())
            return found;
    }
    return {};
}

} // namespace copse
