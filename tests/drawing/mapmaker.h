#pragma once

#include "model/snapshot.h"

#include <vector>

namespace copse {

/// Makes small maps for tests, a fact a line.
class MapMaker
{
public:
    explicit MapMaker(qint64 firstId = 1)
        : m_ids(firstId)
    {}

    Id<Group> group(const QString &name, Id<Group> parent = {})
    {
        Group group;
        group.name = name;
        group.parent = parent;
        return add(group);
    }
    /// So many, every fourth of them (but the first) part of an earlier one.
    std::vector<Id<Group>> workingGroups(int count)
    {
        std::vector<Id<Group>> all;
        for (int i = 0; i < count; ++i)
            all.push_back(group(QStringLiteral("Working group %1").arg(i),
                                i > 3 && i % 4 == 0 ? all[std::size_t(i) / 4] : Id<Group>()));
        return all;
    }
    Id<Organisation> organisation(const QString &name, const QStringList &aliases = {})
    {
        Organisation organisation;
        organisation.name = name;
        organisation.aliases = aliases;
        return add(organisation);
    }
    /// An entry of the OECD list.
    Id<Discipline> discipline(const QString &name, const QString &code)
    {
        Discipline discipline;
        discipline.name = name;
        discipline.list = QStringLiteral("FORD");
        discipline.code = code;
        return add(discipline);
    }
    Id<Person> person(const QString &name, Consent consent = {})
    {
        Person person;
        person.name = name;
        person.consent = consent;
        return add(person);
    }
    void worksFor(Id<Person> person, Id<Organisation> organisation)
    {
        Affiliation affiliation;
        affiliation.person = person;
        affiliation.organisation = organisation;
        add(affiliation);
    }
    void knows(Id<Person> person, Id<Discipline> discipline)
    {
        Expertise expertise;
        expertise.person = person;
        expertise.discipline = discipline;
        add(expertise);
    }
    void join(Id<Person> person, Id<Group> group, PartialDate from = {}, PartialDate to = {},
              Level level = Level::NotRecorded)
    {
        Membership membership;
        membership.person = person;
        membership.group = group;
        membership.from = from;
        membership.to = to;
        membership.level = level;
        add(membership);
    }
    void tie(Id<Person> from, Id<Person> to)
    {
        Tie tie;
        tie.fromPerson = from;
        tie.toPerson = to;
        tie.kind = QStringLiteral("knows");
        add(tie);
    }
    const Snapshot &map() const { return m_map; }

private:
    template<class T>
    Id<T> add(T record)
    {
        const Id<T> id = m_ids.next<T>();
        Edit edit;
        edit.swaps<T>().push_back({id, std::move(record)});
        m_map.apply(std::move(edit));
        return id;
    }

    IdSource m_ids;
    Snapshot m_map;
};

} // namespace copse
