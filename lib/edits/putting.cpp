#include "edits/putting.h"

#include "base/disciplinelist.h"
#include "edits/names.h"
#include "edits/recordrules.h"
#include "model/terms.h"

#include <QCoreApplication>

namespace copse {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(copse::Edits)

public:
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
    static QString size()
    {
        return tr("The size of a group is a number of people, or it is left empty. Nothing was changed.");
    }
    static QString unknownCode(const QString &code)
    {
        return tr("The list has no code “%1”. Nothing was changed.").arg(code);
    }
    static QString ownParent(const Group &group)
    {
        return tr("“%1” cannot be part of itself or of one of its sub-groups. Nothing was changed. Choose "
                  "another group.")
            .arg(group.name);
    }
    static QString ownParent(const Organisation &organisation)
    {
        return tr("“%1” cannot be part of itself or of one of its own parts. Nothing was changed. Choose "
                  "another organisation.")
            .arg(organisation.name);
    }
    static QString ownParent(const Discipline &discipline)
    {
        return tr("“%1” cannot be below itself or below one of its own parts. Nothing was changed. Choose "
                  "another discipline.")
            .arg(discipline.name);
    }
};

bool isOnScale(int value) { return value >= -1 && value <= 3; }

template<class T>
bool isInItself(const Snapshot &map, Id<T> id, const T &record)
{
    if (id.isNull())
        return false;
    for (Id<T> above = record.parent; !above.isNull(); above = map.find(above)->parent) {
        if (above == id)
            return true;
    }
    return false;
}

/// Of what has a name of its own and may have a parent.
template<class T>
Result<void> checkedThing(const Snapshot &map, Id<T> id, T &record)
{
    if (const auto done = checked(map, id, record); !done)
        return done;
    const T *before = map.find(id);
    if (!before || before->name != record.name) {
        const auto usable = usableName(map, record.name, id);
        if (!usable)
            return usable.error();
    }
    if constexpr (requires { record.parent; }) {
        if (isInItself(map, id, record))
            return refusal(Words::ownParent(record));
    }
    return {};
}

template<class T>
bool isEither(const Hat<T> &hat)
{
    for (auto value = hat.values.begin(); value != hat.values.end(); ++value) {
        if (hat.saidNone || std::find(hat.values.begin(), value, *value) != value)
            return false;
    }
    return true;
}

/// An affiliation, an expertise, a practice.
template<class T>
Result<Edit> putOfPerson(const Snapshot &map, IdSource &ids, Id<T> id, T record)
{
    if (const auto done = checked(map, id, record); !done)
        return done.error();
    if (record.person.isNull())
        return goneRefusal();
    return keptOnce(map, ids, id, record);
}

} // namespace

Result<Edit> put(const Snapshot &map, IdSource &ids, Id<Person> id, const Person &person)
{
    return checkedAndKept(map, ids, id, person);
}

Result<Edit> put(const Snapshot &map, IdSource &ids, Id<Organisation> id, const Organisation &organisation)
{
    Organisation record = organisation;
    if (const auto done = checkedThing(map, id, record); !done)
        return done.error();
    return kept(map, ids, id, record);
}

Result<Edit> put(const Snapshot &map, IdSource &ids, Id<Discipline> id, const Discipline &discipline)
{
    Discipline record = discipline;
    if (const auto done = checkedThing(map, id, record); !done)
        return done.error();
    const Discipline *before = map.find(id);
    const DisciplineList &list = DisciplineList::builtIn();
    // Taken off a list on purpose it keeps its name.
    if (!before || (before->name != record.name && before->list.isEmpty()))
        takeEntryByName(record);
    const bool isOther = !before || before->list != record.list || before->code != record.code;
    const bool isOfAList = record.list == oecdList || record.list == developmentList;
    if (isOther && isOfAList && list.findCode(record.list, record.code) < 0)
        return refusal(Words::unknownCode(record.code));
    return kept(map, ids, id, record);
}

Result<Edit> put(const Snapshot &map, IdSource &ids, Id<Practice> id, const Practice &practice)
{
    Practice record = practice;
    if (const auto done = checked(map, id, record); !done)
        return done.error();
    return keptOnce(map, ids, id, record);
}

Result<Edit> put(const Snapshot &map, IdSource &ids, Id<Group> id, const Group &group)
{
    Group record = group;
    if (const auto done = checkedThing(map, id, record); !done)
        return done.error();
    if (record.ownSize < -1)
        return refusal(Words::size());
    return kept(map, ids, id, record);
}

Result<Edit> put(const Snapshot &map, IdSource &ids, Id<Source> id, const Source &source)
{
    return checkedAndKept(map, ids, id, source);
}

Result<Edit> put(const Snapshot &map, IdSource &ids, Id<Membership> id, const Membership &membership)
{
    Membership record = membership;
    if (const auto done = checked(map, id, record); !done)
        return done.error();
    if (record.person.isNull() || record.group.isNull())
        return goneRefusal();
    if (!isOnScale(record.passion) || !isOnScale(record.worksOn))
        return refusal(Words::outsideScale());
    if (!isEither(record.organisations) || !isEither(record.disciplines))
        return refusal(Words::hatTwice());
    return keptOnce(map, ids, id, record);
}

Result<Edit> put(const Snapshot &map, IdSource &ids, Id<Affiliation> id, const Affiliation &affiliation)
{
    return putOfPerson(map, ids, id, affiliation);
}

Result<Edit> put(const Snapshot &map, IdSource &ids, Id<Expertise> id, const Expertise &expertise)
{
    return putOfPerson(map, ids, id, expertise);
}

Result<Edit> put(const Snapshot &map, IdSource &ids, Id<PersonPractice> id, const PersonPractice &practice)
{
    if (practice.practice.isNull())
        return goneRefusal();
    return putOfPerson(map, ids, id, practice);
}

Result<Edit> put(const Snapshot &map, IdSource &ids, Id<Tie> id, const Tie &tie)
{
    Tie record = tie;
    if (const auto done = checked(map, id, record); !done)
        return done.error();
    if (record.fromPerson.isNull() || record.toPerson.isNull())
        return goneRefusal();
    if (record.fromPerson == record.toPerson)
        return refusal(Words::tiedToThemselves());
    if (!isOnScale(record.strength))
        return refusal(Words::outsideStrengths());
    return keptOnce(map, ids, id, record);
}

} // namespace copse
