#include "desktop/document/mapindex.h"

namespace copse {

MapIndex::MapIndex(const Snapshot &map)
{
    for (const auto &[id, membership] : map.all<Membership>()) {
        memberships.add(membership.person, id);
        members.add(membership.group, id);
    }
    for (const auto &[id, group] : map.all<Group>())
        subgroups.add(group.parent, id);
    for (const auto &[id, affiliation] : map.all<Affiliation>()) {
        affiliations.add(affiliation.person, id);
        affiliated.add(affiliation.organisation, id);
    }
    for (const auto &[id, known] : map.all<Expertise>()) {
        expertise.add(known.person, id);
        experts.add(known.discipline, id);
    }
    memberships.sort();
    members.sort();
    subgroups.sort();
    affiliations.sort();
    affiliated.sort();
    expertise.sort();
    experts.sort();
}

} // namespace copse
