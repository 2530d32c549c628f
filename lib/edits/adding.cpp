#include "edits/adding.h"

#include "base/disciplinelist.h"
#include "edits/names.h"
#include "edits/refusal.h"

#include <QCoreApplication>

#include <algorithm>

namespace copse {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(copse::Edits)

public:
    static QString datesTurned()
    {
        return tr("The end is before the beginning. Nothing was changed. Correct one of the two dates.");
    }
    static QString outsideScale()
    {
        return tr("Passion and work are numbers from 0 to 3. Nothing was changed. Choose one of these.");
    }
    static QString outsideStrengths()
    {
        return tr("Strength is a number from 0 to 3. Nothing was changed. Choose one of these.");
    }
    static QString tiedToThemselves()
    {
        return tr("A tie is between two people. Nothing was changed. Choose somebody else.");
    }
    static QString hatTwice()
    {
        return tr("What somebody brings to a group is either none or some, each once. Nothing was changed.");
    }
    static QString recorded()
    {
        return tr(
            "This is recorded already, so nothing was changed. Change the dates if it is another time.");
    }
};

template<class T>
Edit added(IdSource &ids, T record)
{
    Edit edit;
    edit.put(ids.next<T>(), std::move(record));
    return edit;
}

template<class T>
Result<Edit> addNamed(const Snapshot &map, IdSource &ids, const QString &name, T record = {})
{
    const auto usable = usableName<T>(map, name);
    if (!usable)
        return usable.error();
    record.name = *usable;
    return added(ids, std::move(record));
}

template<class T>
bool isThere(const Snapshot &map, Id<T> id)
{
    return id.isNull() || map.find(id);
}

bool isOnScale(int value) { return value >= -1 && value <= 3; }

bool isTurned(PartialDate from, PartialDate to)
{
    return !from.isNull() && !to.isNull() && from.firstNumber() > to.lastNumber();
}

template<class T>
bool isRecorded(const Snapshot &map, const T &record)
{
    return std::ranges::any_of(map.all<T>(), [&](const auto &row) { return row.record == record; });
}

template<class T>
Result<void> checkHat(const Snapshot &map, const Hat<T> &hat)
{
    for (auto value = hat.values.begin(); value != hat.values.end(); ++value) {
        if (!map.find(*value))
            return goneRefusal();
        if (hat.saidNone || std::find(hat.values.begin(), value, *value) != value)
            return refusal(Words::hatTwice());
    }
    return {};
}

/// An affiliation or expertise.
template<class T, class U>
Result<Edit> addKnowledge(const Snapshot &map, IdSource &ids, const T &record, Id<U> of)
{
    if (!map.find(record.person) || !isThere(map, of))
        return goneRefusal();
    if (isTurned(record.from, record.to))
        return refusal(Words::datesTurned());
    if (isRecorded(map, record))
        return refusal(Words::recorded());
    return added(ids, record);
}

} // namespace

Result<Edit> addPerson(const Snapshot &map, IdSource &ids, const QString &name)
{
    return addNamed<Person>(map, ids, name);
}

Result<Edit> addOrganisation(const Snapshot &map, IdSource &ids, const QString &name)
{
    return addNamed<Organisation>(map, ids, name);
}

Result<Edit> addDiscipline(const Snapshot &map, IdSource &ids, const QString &name)
{
    const DisciplineList &list = DisciplineList::builtIn();
    const int entry = list.find(name);
    return addNamed<Discipline>(map, ids, name,
                                entry < 0 ? Discipline{}
                                          : Discipline{.list = list[entry].list, .code = list[entry].code});
}

Result<Edit> addGroup(const Snapshot &map, IdSource &ids, const QString &name, Id<Group> parent)
{
    if (!isThere(map, parent))
        return goneRefusal();
    return addNamed<Group>(map, ids, name, Group{.parent = parent});
}

Result<Edit> addMembership(const Snapshot &map, IdSource &ids, const Membership &membership)
{
    if (!map.find(membership.person) || !map.find(membership.group) || !isThere(map, membership.source))
        return goneRefusal();
    if (isTurned(membership.from, membership.to))
        return refusal(Words::datesTurned());
    if (!isOnScale(membership.passion) || !isOnScale(membership.worksOn))
        return refusal(Words::outsideScale());
    if (const auto done = checkHat(map, membership.organisations); !done)
        return done.error();
    if (const auto done = checkHat(map, membership.disciplines); !done)
        return done.error();
    if (isRecorded(map, membership))
        return refusal(Words::recorded());
    return added(ids, membership);
}

Result<Edit> addAffiliation(const Snapshot &map, IdSource &ids, const Affiliation &affiliation)
{
    return addKnowledge(map, ids, affiliation, affiliation.organisation);
}

Result<Edit> addExpertise(const Snapshot &map, IdSource &ids, const Expertise &expertise)
{
    return addKnowledge(map, ids, expertise, expertise.discipline);
}

Result<Edit> addTie(const Snapshot &map, IdSource &ids, const Tie &tie)
{
    if (!map.find(tie.fromPerson) || !map.find(tie.toPerson))
        return goneRefusal();
    if (tie.fromPerson == tie.toPerson)
        return refusal(Words::tiedToThemselves());
    if (isTurned(tie.from, tie.to))
        return refusal(Words::datesTurned());
    if (!isOnScale(tie.strength))
        return refusal(Words::outsideStrengths());
    if (isRecorded(map, tie))
        return refusal(Words::recorded());
    return added(ids, tie);
}

} // namespace copse
