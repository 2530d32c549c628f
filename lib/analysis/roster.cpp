#include "analysis/roster.h"

#include <algorithm>
#include <map>
#include <unordered_map>

namespace copse {

namespace {

template<class T>
std::vector<Id<T>> idsOf(const Table<T> &table)
{
    std::vector<Id<T>> ids;
    ids.reserve(size_t(table.size()));
    for (const auto &row : table)
        ids.push_back(row.id);
    return ids;
}

/// Numbers of ids that come in the order of a table; -1 for an id that is not in it.
template<class T>
class Numbers
{
public:
    explicit Numbers(const std::vector<Id<T>> &ids)
        : m_ids(ids)
        , m_dense(!ids.empty() && ids.back().value - ids.front().value == qint64(ids.size()) - 1)
    {}
    int operator()(Id<T> id) const
    {
        if (m_ids.empty() || id < m_ids.front() || m_ids.back() < id)
            return -1;
        if (m_dense)
            return int(id.value - m_ids.front().value);
        const auto at = std::ranges::lower_bound(m_ids, id);
        return at != m_ids.end() && *at == id ? int(at - m_ids.begin()) : -1;
    }

private:
    const std::vector<Id<T>> &m_ids;
    bool m_dense; // ids of one sitting usually have no gaps
};

struct PersonValue
{
    int person;
    int value;
    auto operator<=>(const PersonValue &) const = default;
};

void sortUnique(std::vector<PersonValue> &values)
{
    if (!std::ranges::is_sorted(values))
        std::ranges::sort(values);
    values.erase(std::unique(values.begin(), values.end()), values.end());
}

/// Turns the values of people (both in order) into sets, and says which set each person has.
class SetCollector
{
public:
    explicit SetCollector(size_t valueCount)
        : m_setOfValue(valueCount, -1)
    {}

    int setOf(std::span<const PersonValue> values, Composition &composition)
    {
        if (!values.empty() && values.front().value < 0) // "none" comes first, and a real value drops it
            values = values.subspan(1), m_sawNone = true;
        else
            m_sawNone = false;
        if (values.empty()) {
            ++(m_sawNone ? composition.none : composition.unknown);
            return m_sawNone ? Members::noneSet : Members::unknownSet;
        }
        int set = 0;
        if (values.size() == 1) {
            int &known = m_setOfValue[size_t(values.front().value)];
            if (known < 0)
                known = newSet({values.front().value}, composition);
            set = known;
        } else {
            std::vector<int> several;
            for (const PersonValue &value : values)
                several.push_back(value.value);
            const auto [place, isNew] = m_setOfSeveral.try_emplace(several, 0);
            if (isNew)
                place->second = newSet(several, composition);
            set = place->second;
        }
        ++composition.sets[size_t(set)].members;
        return set;
    }

private:
    static int newSet(std::vector<int> values, Composition &composition)
    {
        composition.sets.push_back({std::move(values), 0});
        return int(composition.sets.size()) - 1;
    }

    std::vector<int> m_setOfValue;
    std::map<std::vector<int>, int> m_setOfSeveral;
    bool m_sawNone = false;
};

std::vector<int> collectSets(const std::vector<int> &people, const std::vector<PersonValue> &values,
                             size_t valueCount, Composition &composition)
{
    SetCollector collector(valueCount);
    std::vector<int> sets;
    sets.reserve(people.size());
    size_t at = 0;
    for (const int person : people) {
        const size_t first = at;
        while (at < values.size() && values[at].person == person)
            ++at;
        sets.push_back(collector.setOf({values.data() + first, at - first}, composition));
    }
    return sets;
}

bool isCounted(Level level, Counted counted)
{
    switch (counted) {
    case Counted::All:
        return true;
    case Counted::WithoutLearners:
        return level != Level::Peripheral;
    case Counted::CoreAndActive:
        return level == Level::Core || level == Level::Active;
    }
    Q_UNREACHABLE();
}

} // namespace

Roster::Roster(const Snapshot &map, AsOf asOf)
    : m_people(idsOf(map.all<Person>()))
    , m_organisations(idsOf(map.all<Organisation>()))
    , m_disciplines(idsOf(map.all<Discipline>()))
    , m_practices(idsOf(map.all<Practice>()))
    , m_groups(idsOf(map.all<Group>()))
{
    const Numbers<Group> numberOf(m_groups);
    std::vector<std::vector<int>> children(m_groups.size());
    for (const auto &[id, group] : map.all<Group>()) {
        const int parent = group.parent.isNull() ? -1 : numberOf(group.parent);
        if (parent >= 0)
            children[size_t(parent)].push_back(int(m_parents.size()));
        m_parents.push_back(parent);
    }
    for (const std::vector<int> &list : children) {
        m_children.values.insert(m_children.values.end(), list.begin(), list.end());
        m_children.close();
    }
    addMemberships(map, asOf);
    addPersonValues(map, asOf);
}

void Roster::addMemberships(const Snapshot &map, AsOf asOf)
{
    const Numbers<Person> personNumber(m_people);
    const Numbers<Organisation> organisationNumber(m_organisations);
    const Numbers<Discipline> disciplineNumber(m_disciplines);
    const Numbers<Group> groupNumber(m_groups);

    m_rows.reserve(size_t(map.all<Membership>().size()));
    for (const auto &[id, membership] : map.all<Membership>()) {
        if (membership.level == Level::Transactional || !asOf.includes(membership.from, membership.to))
            continue;
        m_rows.push_back({groupNumber(membership.group), personNumber(membership.person), membership.level,
                          !membership.from.isNull(), int(m_organisationHats.starts.size()) - 1});
        if (membership.organisations.saidNone)
            m_organisationHats.values.push_back(none);
        for (const Id<Organisation> organisation : membership.organisations.values)
            m_organisationHats.values.push_back(organisationNumber(organisation));
        m_organisationHats.close();
        if (membership.disciplines.saidNone)
            m_disciplineHats.values.push_back(none);
        for (const Id<Discipline> discipline : membership.disciplines.values)
            m_disciplineHats.values.push_back(disciplineNumber(discipline));
        m_disciplineHats.close();
    }
    std::ranges::stable_sort(m_rows, [](const Row &a, const Row &b) {
        return a.group != b.group ? a.group < b.group : a.person < b.person;
    });
    m_rowStarts.assign(m_groups.size() + 1, 0);
    for (const Row &row : m_rows)
        ++m_rowStarts[size_t(row.group) + 1];
    for (size_t i = 0; i < m_groups.size(); ++i)
        m_rowStarts[i + 1] += m_rowStarts[i];

    m_hasLevels.assign(m_groups.size(), 0);
    for (size_t i = 0; i < m_groups.size(); ++i) {
        if (!std::ranges::any_of(rowsOf(int(i)),
                                 [](const Row &row) { return row.level != Level::NotRecorded; }))
            continue;
        for (int group = int(i); group >= 0 && !m_hasLevels[size_t(group)]; group = m_parents[size_t(group)])
            m_hasLevels[size_t(group)] = 1;
    }
}

void Roster::addPersonValues(const Snapshot &map, AsOf asOf)
{
    const Numbers<Person> personNumber(m_people);
    const auto gather = [&](std::vector<PersonValue> values, Lists &lists) {
        sortUnique(values);
        lists.values.reserve(values.size());
        lists.starts.reserve(m_people.size() + 1);
        size_t at = 0;
        for (int person = 0; person < int(m_people.size()); ++person) {
            for (; at < values.size() && values[at].person == person; ++at)
                lists.values.push_back(values[at].value);
            lists.close();
        }
    };

    const Numbers<Organisation> organisationNumber(m_organisations);
    std::vector<PersonValue> values;
    values.reserve(size_t(map.all<Affiliation>().size()));
    for (const auto &[id, affiliation] : map.all<Affiliation>()) {
        if (asOf.includes(affiliation.from, affiliation.to))
            values.push_back(
                {personNumber(affiliation.person),
                 affiliation.organisation.isNull() ? none : organisationNumber(affiliation.organisation)});
    }
    gather(std::move(values), m_personOrganisations);

    const Numbers<Discipline> disciplineNumber(m_disciplines);
    values = {};
    for (const auto &[id, expertise] : map.all<Expertise>()) {
        if (asOf.includes(expertise.from, expertise.to))
            values.push_back({personNumber(expertise.person),
                              expertise.discipline.isNull() ? none : disciplineNumber(expertise.discipline)});
    }
    gather(std::move(values), m_personDisciplines);

    const Numbers<Practice> practiceNumber(m_practices);
    values = {};
    for (const auto &[id, personPractice] : map.all<PersonPractice>())
        values.push_back({personNumber(personPractice.person), practiceNumber(personPractice.practice)});
    gather(std::move(values), m_personPractices);
}

int Roster::groupNumber(Id<Group> id) const { return Numbers<Group>(m_groups)(id); }

bool Roster::hasSubgroups(int group) const { return !m_children[group].empty(); }

std::span<const Roster::Row> Roster::rowsOf(int group) const
{
    return {m_rows.data() + m_rowStarts[size_t(group)],
            size_t(m_rowStarts[size_t(group) + 1] - m_rowStarts[size_t(group)])};
}

std::vector<int> Roster::withSubgroups(int group) const
{
    std::vector<int> all{group};
    for (size_t i = 0; i < all.size(); ++i) {
        const std::span<const int> children = m_children[all[i]];
        all.insert(all.end(), children.begin(), children.end());
    }
    return all;
}

Members Roster::members(int group, Scope scope, Counted counted) const
{
    struct Member
    {
        int person;
        bool hasStart;
        auto operator<=>(const Member &) const = default;
    };
    std::vector<Member> members;
    std::vector<PersonValue> organisations;
    std::vector<PersonValue> disciplines;
    const auto take = [](int person, std::span<const int> values, std::vector<PersonValue> &into) {
        for (const int value : values)
            into.push_back({person, value});
    };

    for (const int unit : scope == Scope::Direct ? std::vector<int>{group} : withSubgroups(group)) {
        const std::span<const Row> rows = rowsOf(unit);
        for (size_t i = 0; i < rows.size();) {
            const int person = rows[i].person;
            const size_t organisationsBefore = organisations.size();
            const size_t disciplinesBefore = disciplines.size();
            bool isMember = false;
            bool hasStart = false;
            for (; i < rows.size() && rows[i].person == person; ++i) {
                if (!isCounted(rows[i].level, counted))
                    continue;
                isMember = true;
                hasStart = hasStart || rows[i].hasStart;
                take(person, m_organisationHats[rows[i].hats], organisations);
                take(person, m_disciplineHats[rows[i].hats], disciplines);
            }
            if (!isMember)
                continue;
            members.push_back({person, hasStart});
            if (organisations.size() == organisationsBefore)
                take(person, m_personOrganisations[person], organisations);
            if (disciplines.size() == disciplinesBefore)
                take(person, m_personDisciplines[person], disciplines);
        }
    }
    if (!std::ranges::is_sorted(members))
        std::ranges::sort(members);
    sortUnique(organisations);
    sortUnique(disciplines);

    Members result;
    result.people.reserve(members.size());
    for (size_t i = 0; i < members.size(); ++i) {
        const bool last = i + 1 == members.size() || members[i + 1].person != members[i].person;
        if (last) {
            result.people.push_back(members[i].person);
            result.withoutStart += !members[i].hasStart;
        }
    }
    result.organisationSets =
        collectSets(result.people, organisations, m_organisations.size(), result.organisations);
    result.disciplineSets = collectSets(result.people, disciplines, m_disciplines.size(), result.disciplines);
    return result;
}

Composition Roster::practices(std::span<const int> people) const
{
    Composition result;
    SetCollector collector(m_practices.size());
    std::vector<PersonValue> values;
    for (const int person : people) {
        values.clear();
        for (const int practice : m_personPractices[person])
            values.push_back({person, practice});
        collector.setOf(values, result);
    }
    return result;
}

} // namespace copse
