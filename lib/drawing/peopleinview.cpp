#include "drawing/peopleinview.h"

#include "analysis/roster.h"
#include "drawing/filtering.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace copse {

namespace {

class Collector
{
public:
    Collector(const Snapshot &map, const ViewSpec &view)
        : m_map(map)
        , m_view(view)
        , m_roster(map, view.question.asOf)
        , m_placeOf(m_roster.groups().size(), -1)
    {
        for (std::size_t i = 0; i < m_roster.groups().size(); ++i)
            m_numberOf.emplace(m_roster.groups()[i].value, int(i));
    }

    PeopleInView collect()
    {
        addGroups();
        addPeople();
        addLevels();
        return std::move(m_result);
    }

private:
    // Circles of parents are refused by the map; the limit is for maps that were made by others.
    template<class Visit>
    void forThisAndAbove(int group, Visit &&visit) const
    {
        for (int at = group, steps = 0; at >= 0 && steps < 1000; at = m_roster.parentOf(at), ++steps) {
            if (!visit(at))
                return;
        }
    }

    bool isInView(int group) const
    {
        if (m_view.group.isNull())
            return true;
        bool found = false;
        forThisAndAbove(group, [&](int at) {
            found = m_roster.groups()[std::size_t(at)] == m_view.group;
            return !found;
        });
        return found;
    }

    /// The group itself, or the highest one above it, in view, that is folded.
    int shownAs(int group) const
    {
        int shown = group;
        forThisAndAbove(group, [&](int at) {
            if (at != group &&
                std::ranges::find(m_view.folded, m_roster.groups()[std::size_t(at)]) != m_view.folded.end())
                shown = at;
            return m_roster.groups()[std::size_t(at)] != m_view.group;
        });
        return shown;
    }

    void addGroups()
    {
        const int count = int(m_roster.groups().size());
        std::vector<int> shown(std::size_t(count), -1);
        for (int number = 0; number < count; ++number) {
            if (isInView(number))
                shown[std::size_t(number)] = m_view.folded.empty() ? number : shownAs(number);
        }
        for (int number = 0; number < count; ++number) {
            if (shown[std::size_t(number)] != number)
                continue;
            m_placeOf[std::size_t(number)] = int(m_result.groups.size());
            m_result.groups.push_back({m_roster.groups()[std::size_t(number)], -1, 0, 0});
        }
        for (int number = 0; number < count; ++number) {
            const int as = shown[std::size_t(number)];
            if (as < 0)
                continue;
            const int place = m_placeOf[std::size_t(as)];
            if (as != number) {
                m_placeOf[std::size_t(number)] = place;
                ++m_result.groups[std::size_t(place)].folded;
                continue;
            }
            GroupInView &group = m_result.groups[std::size_t(place)];
            const int parent = m_roster.parentOf(number);
            if (parent >= 0 && shown[std::size_t(parent)] == parent)
                group.parent = m_placeOf[std::size_t(parent)];
            forThisAndAbove(number, [&](int at) {
                group.depth += at != number && shown[std::size_t(at)] == at;
                return true;
            });
        }
    }

    void addPeople()
    {
        std::vector<PersonInView> people(m_roster.people().size());
        for (int number = 0; number < int(m_placeOf.size()); ++number) {
            const int place = m_placeOf[std::size_t(number)];
            if (place < 0)
                continue;
            const Members members = m_roster.members(number, Scope::Direct, Counted::All);
            for (std::size_t i = 0; i < members.people.size(); ++i) {
                PersonInView &person = people[std::size_t(members.people[i])];
                addOnce(person.groups, place);
                addSet(person.organisations, person.hasNoOrganisation, members.organisations,
                       members.organisationSets[i], m_roster.organisations());
                addSet(person.disciplines, person.hasNoDiscipline, members.disciplines,
                       members.disciplineSets[i], m_roster.disciplines());
            }
        }
        const bool ofTies = m_view.picture == PictureKind::Ties;
        std::unordered_set<qint64> tied;
        if (ofTies) {
            for (const Tie &tie : tiesInView(m_map, m_view))
                tied.insert({tie.fromPerson.value, tie.toPerson.value});
        }
        for (std::size_t number = 0; number < people.size(); ++number) {
            PersonInView &person = people[number];
            person.id = m_roster.people()[number];
            const bool isInGroup = !person.groups.empty();
            const bool isTied = tied.contains(person.id.value);
            m_result.outside += !isInGroup;
            m_result.withoutTie += ofTies && isInGroup && !isTied;
            if (ofTies ? !isTied || (!m_view.group.isNull() && !isInGroup) : !isInGroup)
                continue;
            std::ranges::sort(person.groups);
            person.levels.assign(person.groups.size(), Level::NotRecorded);
            m_result.people.push_back(std::move(person));
        }
        if (ofTies)
            addOwnFacts();
    }

    /// Of those in no group, who wear no hat.
    void addOwnFacts()
    {
        std::unordered_map<qint64, std::size_t> places;
        for (std::size_t i = 0; i < m_result.people.size(); ++i) {
            if (m_result.people[i].groups.empty())
                places.emplace(m_result.people[i].id.value, i);
        }
        if (places.empty())
            return;
        for (const auto &[id, affiliation] : m_map.all<Affiliation>()) {
            const auto place = places.find(affiliation.person.value);
            if (place == places.end() || !m_view.question.asOf.includes(affiliation.from, affiliation.to))
                continue;
            PersonInView &person = m_result.people[place->second];
            if (affiliation.organisation.isNull())
                person.hasNoOrganisation = true;
            else
                addOnce(person.organisations, affiliation.organisation);
        }
        for (const auto &[id, expertise] : m_map.all<Expertise>()) {
            const auto place = places.find(expertise.person.value);
            if (place == places.end() || !m_view.question.asOf.includes(expertise.from, expertise.to))
                continue;
            PersonInView &person = m_result.people[place->second];
            if (expertise.discipline.isNull())
                person.hasNoDiscipline = true;
            else
                addOnce(person.disciplines, expertise.discipline);
        }
    }

    template<class T>
    static void addOnce(std::vector<T> &list, T value)
    {
        if (std::ranges::find(list, value) == list.end())
            list.push_back(value);
    }

    template<class T>
    static void addSet(std::vector<Id<T>> &values, bool &isNone, const Composition &composition, int set,
                       const std::vector<Id<T>> &ids)
    {
        isNone = isNone || set == Members::noneSet;
        if (set < 0)
            return;
        for (const int value : composition.sets[std::size_t(set)].values)
            addOnce(values, ids[std::size_t(value)]);
    }

    void addLevels()
    {
        std::unordered_map<qint64, std::size_t> placeOfPerson;
        for (std::size_t i = 0; i < m_result.people.size(); ++i)
            placeOfPerson.emplace(m_result.people[i].id.value, i);
        for (const auto &[id, membership] : m_map.all<Membership>()) {
            if (membership.level == Level::NotRecorded || membership.level == Level::Transactional ||
                !m_view.question.asOf.includes(membership.from, membership.to))
                continue;
            const auto person = placeOfPerson.find(membership.person.value);
            const auto number = m_numberOf.find(membership.group.value);
            if (person == placeOfPerson.end() || number == m_numberOf.end())
                continue;
            PersonInView &found = m_result.people[person->second];
            const int place = m_placeOf[std::size_t(number->second)];
            const auto group = std::ranges::lower_bound(found.groups, place);
            if (group == found.groups.end() || *group != place)
                continue;
            Level &level = found.levels[std::size_t(group - found.groups.begin())];
            if (level == Level::NotRecorded || membership.level < level)
                level = membership.level;
        }
    }

    const Snapshot &m_map;
    const ViewSpec &m_view;
    const Roster m_roster;
    std::unordered_map<qint64, int> m_numberOf; // of a group in the roster
    std::vector<int> m_placeOf; // of a group of the roster: where it, or what stands for it, is in the result
    PeopleInView m_result;
};

} // namespace

std::vector<Tie> tiesInView(const Snapshot &map, const ViewSpec &view)
{
    std::vector<Tie> ties;
    for (const auto &[id, tie] : map.all<Tie>()) {
        if (view.question.asOf.includes(tie.from, tie.to))
            ties.push_back(tie);
    }
    return ties;
}

PeopleInView peopleInView(const Snapshot &map, const ViewSpec &view)
{
    return filtered(map, view, Collector(map, view).collect());
}

} // namespace copse
