#include "edits/several.h"

#include "edits/refusal.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace copse {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(copse::Several)

public:
    static QString recorded()
    {
        return tr("This is recorded of all of them already, so nothing was changed.");
    }
    static QString notThere()
    {
        return tr("None of them is in this group, so nothing was changed. Choose another group.");
    }
};

bool areThere(const Snapshot &map, const std::vector<Id<Person>> &people)
{
    return !people.empty() && std::ranges::all_of(people, [&](Id<Person> id) { return map.find(id); });
}

/// Each once, to be asked for quickly.
QSet<Id<Person>> setOf(const std::vector<Id<Person>> &people) { return {people.begin(), people.end()}; }

/// The edit, or why there is none.
Result<Edit> unlessEmpty(Edit edit, const QString &refused)
{
    if (edit.isEmpty())
        return refusal(refused);
    return edit;
}

/// An affiliation or expertise of each that has none of the same.
template<class T, class U>
Result<Edit> addFact(const Snapshot &map, IdSource &ids, const std::vector<Id<Person>> &people,
                     Id<U> T::*member, Id<U> value)
{
    if (!areThere(map, people) || !(value.isNull() || map.find(value)))
        return goneRefusal();
    QSet<Id<Person>> missing = setOf(people);
    for (const auto &[id, fact] : map.all<T>()) {
        if (fact.*member == value && fact.to.isNull())
            missing.remove(fact.person);
    }
    Edit edit;
    for (const Id<Person> person : people) {
        if (!missing.remove(person))
            continue;
        T fact;
        fact.person = person;
        fact.*member = value;
        edit.put(ids.next<T>(), fact);
    }
    return unlessEmpty(std::move(edit), Words::recorded());
}

/// Of the people in the group, each with its id.
template<class Use>
void forEachMembership(const Snapshot &map, const std::vector<Id<Person>> &people, Id<Group> group, Use &&use)
{
    const QSet<Id<Person>> wanted = setOf(people);
    for (const auto &[id, membership] : map.all<Membership>()) {
        if (membership.group == group && wanted.contains(membership.person))
            use(id, membership);
    }
}

} // namespace

Result<Edit> addToGroup(const Snapshot &map, IdSource &ids, const std::vector<Id<Person>> &people,
                        Id<Group> group)
{
    if (!areThere(map, people) || !map.find(group))
        return goneRefusal();
    return addFact(map, ids, people, &Membership::group, group);
}

Result<Edit> moveToGroup(const Snapshot &map, const std::vector<Id<Person>> &people, Id<Group> from,
                         Id<Group> to)
{
    if (!areThere(map, people) || !map.find(from) || !map.find(to))
        return goneRefusal();
    if (from == to)
        return refusal(Words::recorded());
    QSet<Id<Person>> there;
    forEachMembership(map, people, to, [&](Id<Membership>, const Membership &membership) {
        if (membership.to.isNull())
            there.insert(membership.person);
    });
    Edit edit;
    forEachMembership(map, people, from, [&](Id<Membership> id, const Membership &membership) {
        if (!membership.to.isNull()) // they were there once, whatever is now
            return;
        if (there.contains(membership.person)) {
            edit.remove(id);
            return;
        }
        Membership moved = membership;
        moved.group = to;
        edit.put(id, std::move(moved));
    });
    return unlessEmpty(std::move(edit), Words::notThere());
}

Result<Edit> leaveGroup(const Snapshot &map, const std::vector<Id<Person>> &people, Id<Group> group,
                        PartialDate day)
{
    if (!areThere(map, people) || !map.find(group))
        return goneRefusal();
    Edit edit;
    bool isTurnedSomewhere = false;
    forEachMembership(map, people, group, [&](Id<Membership> id, const Membership &membership) {
        if (!membership.to.isNull())
            return;
        isTurnedSomewhere = isTurnedSomewhere || isTurned(membership.from, day);
        Membership ended = membership;
        ended.to = day;
        edit.put(id, std::move(ended));
    });
    if (isTurnedSomewhere)
        return datesTurnedRefusal();
    return unlessEmpty(std::move(edit), Words::notThere());
}

Result<Edit> takeOutOfGroup(const Snapshot &map, const std::vector<Id<Person>> &people, Id<Group> group)
{
    if (!areThere(map, people) || !map.find(group))
        return goneRefusal();
    Edit edit;
    forEachMembership(map, people, group, [&](Id<Membership> id, const Membership &) { edit.remove(id); });
    return unlessEmpty(std::move(edit), Words::notThere());
}

Result<Edit> setLevel(const Snapshot &map, const std::vector<Id<Person>> &people, Id<Group> group,
                      Level level)
{
    if (!areThere(map, people) || !map.find(group))
        return goneRefusal();
    Edit edit;
    bool isThere = false;
    forEachMembership(map, people, group, [&](Id<Membership> id, const Membership &membership) {
        isThere = true;
        if (membership.level == level)
            return;
        Membership changed = membership;
        changed.level = level;
        edit.put(id, std::move(changed));
    });
    return unlessEmpty(std::move(edit), isThere ? Words::recorded() : Words::notThere());
}

Result<Edit> setConsent(const Snapshot &map, const std::vector<Id<Person>> &people, Consent consent)
{
    if (!areThere(map, people))
        return goneRefusal();
    Edit edit;
    for (const Id<Person> id : people) {
        Person changed = *map.find(id);
        if (changed.consent == consent)
            continue;
        changed.consent = consent;
        edit.put(id, std::move(changed));
    }
    return unlessEmpty(std::move(edit), Words::recorded());
}

Result<Edit> addOrganisationTo(const Snapshot &map, IdSource &ids, const std::vector<Id<Person>> &people,
                               Id<Organisation> organisation)
{
    return addFact(map, ids, people, &Affiliation::organisation, organisation);
}

Result<Edit> addDisciplineTo(const Snapshot &map, IdSource &ids, const std::vector<Id<Person>> &people,
                             Id<Discipline> discipline)
{
    return addFact(map, ids, people, &Expertise::discipline, discipline);
}

} // namespace copse
