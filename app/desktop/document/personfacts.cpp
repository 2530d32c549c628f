#include "desktop/document/personfacts.h"

#include "desktop/document/document.h"

#include <set>

namespace copse {

namespace {

template<class T>
void addOnce(std::vector<T> &list, const T &value)
{
    if (std::ranges::find(list, value) == list.end())
        list.push_back(value);
}

template<class T, class Fact>
Hat<T> valuesOf(const Snapshot &map, const std::vector<Id<Fact>> &facts, Id<T> Fact::*value, AsOf asOf)
{
    Hat<T> values;
    for (const Id<Fact> id : facts) {
        const Fact &fact = *map.find(id);
        if (!asOf.includes(fact.from, fact.to))
            continue;
        if ((fact.*value).isNull())
            values.saidNone = true;
        else
            addOnce(values.values, fact.*value);
    }
    return values;
}

template<class Fact>
std::vector<Id<Person>> peopleIn(const Snapshot &map, const std::vector<Id<Fact>> &facts, AsOf asOf)
{
    std::set<Id<Person>> people;
    for (const Id<Fact> id : facts) {
        const Fact &fact = *map.find(id);
        if (asOf.includes(fact.from, fact.to))
            people.insert(fact.person);
    }
    return {people.begin(), people.end()};
}

} // namespace

Hat<Organisation> organisationsOf(const Document &document, Id<Person> person, AsOf asOf)
{
    return valuesOf(document.map(), document.index().affiliations.of(person), &Affiliation::organisation,
                    asOf);
}

Hat<Discipline> disciplinesOf(const Document &document, Id<Person> person, AsOf asOf)
{
    return valuesOf(document.map(), document.index().expertise.of(person), &Expertise::discipline, asOf);
}

std::vector<Id<Group>> groupsOf(const Document &document, Id<Person> person, AsOf asOf)
{
    std::vector<Id<Group>> groups;
    for (const Id<Membership> id : document.index().memberships.of(person)) {
        const Membership &membership = *document.map().find(id);
        if (asOf.includes(membership.from, membership.to) && membership.level != Level::Transactional)
            addOnce(groups, membership.group);
    }
    return groups;
}

std::vector<Id<Person>> peopleOf(const Document &document, Id<Group> group, AsOf asOf, Scope scope)
{
    std::set<Id<Person>> people;
    const auto addFrom = [&](auto &&self, Id<Group> from) -> void {
        for (const Id<Membership> id : document.index().members.of(from)) {
            const Membership &membership = *document.map().find(id);
            if (asOf.includes(membership.from, membership.to) && membership.level != Level::Transactional)
                people.insert(membership.person);
        }
        if (scope == Scope::Direct)
            return;
        for (const Id<Group> below : document.index().subgroups.of(from))
            self(self, below);
    };
    addFrom(addFrom, group);
    return {people.begin(), people.end()};
}

std::vector<Id<Person>> peopleOf(const Document &document, Id<Organisation> organisation, AsOf asOf)
{
    return peopleIn(document.map(), document.index().affiliated.of(organisation), asOf);
}

std::vector<Id<Person>> peopleOf(const Document &document, Id<Discipline> discipline, AsOf asOf)
{
    return peopleIn(document.map(), document.index().experts.of(discipline), asOf);
}

} // namespace copse
