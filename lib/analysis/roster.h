#pragma once

#include "analysis/composition.h"
#include "base/partialdate.h"
#include "model/snapshot.h"

#include <span>
#include <vector>

namespace copse {

/// Which memberships a run counts.
enum class Counted { All, WithoutLearners, CoreAndActive };

/// The members of one group in one run, both dimensions as recorded (values: numbers of the roster).
struct Members
{
    std::vector<int> people; ///< in the order of the roster
    std::vector<int>
        organisationSets; ///< for each of them the set of `organisations`; see `unknownSet`, `noneSet`
    std::vector<int> disciplineSets;
    Composition organisations;
    Composition disciplines;
    int withoutStart = 0; ///< members none of whose counted memberships has a start
    int missing = 0;      ///< members who are not in the map, among the unknown of both dimensions

    int count() const { return int(people.size()) + missing; }
    /// Counts so many who are not in the map as not recorded.
    void addMissing(int number)
    {
        missing += number;
        organisations.unknown += number;
        disciplines.unknown += number;
    }

    static constexpr int unknownSet = -1;
    static constexpr int noneSet = -2;
};

/// A map for one date, with its records numbered from 0, ready to be counted. Built once for all groups;
/// reading it in several threads is safe.
class Roster
{
public:
    Roster(const Snapshot &map, AsOf asOf);

    const std::vector<Id<Group>> &groups() const { return m_groups; }
    const std::vector<Id<Person>> &people() const { return m_people; }
    const std::vector<Id<Organisation>> &organisations() const { return m_organisations; }
    const std::vector<Id<Discipline>> &disciplines() const { return m_disciplines; }

    int groupNumber(Id<Group> id) const;
    int parentOf(int group) const { return m_parents[size_t(group)]; }
    bool hasSubgroups(int group) const;
    /// Whether any membership of the group or its sub-groups (all levels down) has a level recorded.
    bool hasLevels(int group) const { return m_hasLevels[size_t(group)]; }

    /// The rule, 3.1: for the group (and each sub-group apart) the hats of a person's counted memberships, or
    /// else every value of the person that holds on the date; then the union.
    Members members(int group, Scope scope, Counted counted) const;
    /// The practices of people, as sets; those without one are unknown.
    Composition practices(std::span<const int> people) const;

private:
    static constexpr int none = -1;

    /// Many short lists in one: list i is values[starts[i]] to values[starts[i + 1]].
    struct Lists
    {
        std::vector<int> starts{0};
        std::vector<int> values;

        void close() { starts.push_back(int(values.size())); }
        std::span<const int> operator[](int i) const
        {
            return {values.data() + starts[size_t(i)], size_t(starts[size_t(i) + 1] - starts[size_t(i)])};
        }
    };
    struct Row
    {
        int group;
        int person;
        Level level;
        bool hasStart;
        int hats; ///< number of its lists of hats
    };

    void addMemberships(const Snapshot &map, AsOf asOf);
    void addPersonValues(const Snapshot &map, AsOf asOf);
    std::vector<int> withSubgroups(int group) const;
    std::span<const Row> rowsOf(int group) const;

    std::vector<Id<Person>> m_people;
    std::vector<Id<Organisation>> m_organisations;
    std::vector<Id<Discipline>> m_disciplines;
    std::vector<Id<Practice>> m_practices;
    std::vector<Id<Group>> m_groups;
    std::vector<int> m_parents;
    Lists m_children;
    std::vector<char> m_hasLevels;
    std::vector<Row> m_rows; // by group, then person
    std::vector<int> m_rowStarts;
    Lists m_organisationHats;
    Lists m_disciplineHats;
    Lists m_personOrganisations;
    Lists m_personDisciplines;
    Lists m_personPractices;
};

} // namespace copse
