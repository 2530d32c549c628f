#pragma once

#include "model/snapshot.h"

#include <utility>
#include <vector>

namespace copse {

/// Pairs of (owner, record), to find all records of one owner.
template<class Owner, class T>
class OwnerIndex
{
public:
    void add(Id<Owner> owner, Id<T> id)
    {
        if (!owner.isNull())
            m_pairs.emplace_back(owner, id);
    }
    void sort() { std::ranges::sort(m_pairs); }

    std::vector<Id<T>> of(Id<Owner> owner) const
    {
        std::vector<Id<T>> found;
        const auto [first, last] = std::ranges::equal_range(
            m_pairs, owner, {}, [](const std::pair<Id<Owner>, Id<T>> &pair) { return pair.first; });
        for (auto pair = first; pair != last; ++pair)
            found.push_back(pair->second);
        return found;
    }

private:
    std::vector<std::pair<Id<Owner>, Id<T>>> m_pairs;
};

/// Who is where in a map: the records that name another one, by that other one. Lists are in the order of the
/// ids. A value; goes with the snapshot it was made of.
struct MapIndex
{
    MapIndex() = default;
    explicit MapIndex(const Snapshot &map);

    OwnerIndex<Person, Membership> memberships;
    OwnerIndex<Group, Membership> members;
    OwnerIndex<Group, Group> subgroups;
    OwnerIndex<Person, Affiliation> affiliations;
    OwnerIndex<Organisation, Affiliation> affiliated;
    OwnerIndex<Person, Expertise> expertise;
    OwnerIndex<Discipline, Expertise> experts;
};

} // namespace copse
