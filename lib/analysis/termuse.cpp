#include "analysis/termuse.h"

#include "model/terms.h"

#include <algorithm>

namespace copse {

std::unordered_map<qint64, std::vector<Id<Person>>> peopleByDiscipline(const Snapshot &map)
{
    std::unordered_map<qint64, std::vector<Id<Person>>> people;
    for (const auto &[id, expertise] : map.all<Expertise>()) {
        if (!expertise.discipline.isNull())
            people[expertise.discipline.value].push_back(expertise.person);
    }
    for (const auto &[id, membership] : map.all<Membership>()) {
        for (const Id<Discipline> discipline : membership.disciplines.values)
            people[discipline.value].push_back(membership.person);
    }
    for (auto &[discipline, who] : people) {
        std::ranges::sort(who);
        who.erase(std::unique(who.begin(), who.end()), who.end());
    }
    return people;
}

SortingState sortingState(const Snapshot &map)
{
    const std::unordered_set<qint64> asWritten = wordingsAsWritten(map);
    std::unordered_set<qint64> haveBelow;
    for (const auto &[id, discipline] : map.all<Discipline>())
        haveBelow.insert(discipline.parent.value);
    const auto people = peopleByDiscipline(map);
    SortingState state;
    state.asWritten = int(asWritten.size());
    for (const auto &[id, discipline] : map.all<Discipline>()) {
        const bool isEntry = entryOf(discipline) >= 0;
        const bool isMerelyATerm =
            (discipline.list == ownList || haveBelow.contains(id.value)) && !people.contains(id.value);
        state.wordings += !isEntry && !isMerelyATerm;
    }
    return state;
}

} // namespace copse
