#include "edits/putting.h"
#include "edits/recordrules.h"

#include <QCoreApplication>

#include <cmath>

namespace copse {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(copse::Edits)

public:
    static QString needsOneThing()
    {
        return tr("A group looks for one of a discipline, a type of organisation and a practice. Nothing was "
                  "changed. Record each as a need of its own.");
    }
    static QString oneSponsor()
    {
        return tr("The sponsor is either an organisation or a person. Nothing was changed. Choose one.");
    }
    static QString amount()
    {
        return tr("The amount is a number above 0, or it is left empty. Nothing was changed.");
    }
    static QString count()
    {
        return tr("How many is a number above 0, or it is left empty. Nothing was changed.");
    }
    static QString nothingToDo() { return tr("Say what is to be done. Nothing was changed."); }
};

} // namespace

Result<Edit> put(const Snapshot &map, IdSource &ids, Id<Need> id, const Need &need)
{
    Need record = need;
    if (const auto done = checked(map, id, record); !done)
        return done.error();
    if (record.group.isNull())
        return goneRefusal();
    if (!record.discipline.isNull() + !record.organisationType.isEmpty() + !record.practice.isNull() != 1)
        return refusal(Words::needsOneThing());
    const bool isTwice = std::ranges::any_of(map.all<Need>(), [&](const auto &row) {
        Need other = row.record;
        other.note = record.note;
        return row.id != id && other == record;
    });
    if (isTwice)
        return recordedRefusal();
    return kept(map, ids, id, record);
}

Result<Edit> put(const Snapshot &map, IdSource &ids, Id<Event> id, const Event &event)
{
    return checkedAndKept(map, ids, id, event);
}

Result<Edit> put(const Snapshot &map, IdSource &ids, Id<Attendance> id, const Attendance &attendance)
{
    Attendance record = attendance;
    if (const auto done = checked(map, id, record); !done)
        return done.error();
    if (record.person.isNull() || record.event.isNull())
        return goneRefusal();
    return keptOnce(map, ids, id, record);
}

Result<Edit> put(const Snapshot &map, IdSource &ids, Id<Contribution> id, const Contribution &contribution)
{
    Contribution record = contribution;
    if (const auto done = checked(map, id, record); !done)
        return done.error();
    if (record.person.isNull() || record.group.isNull())
        return goneRefusal();
    if (record.count < 1 && record.count != -1)
        return refusal(Words::count());
    return kept(map, ids, id, record);
}

Result<Edit> put(const Snapshot &map, IdSource &ids, Id<Resource> id, const Resource &resource)
{
    return checkedAndKept(map, ids, id, resource);
}

Result<Edit> put(const Snapshot &map, IdSource &ids, Id<Sponsorship> id, const Sponsorship &sponsorship)
{
    Sponsorship record = sponsorship;
    if (const auto done = checked(map, id, record); !done)
        return done.error();
    if (record.group.isNull())
        return goneRefusal();
    if (record.organisation.isNull() == record.person.isNull())
        return refusal(Words::oneSponsor());
    if (!std::isfinite(record.amount) || record.amount < 0)
        return refusal(Words::amount());
    return keptOnce(map, ids, id, record);
}

Result<Edit> put(const Snapshot &map, IdSource &ids, Id<FollowUp> id, const FollowUp &followUp)
{
    FollowUp record = followUp;
    if (const auto done = checked(map, id, record); !done)
        return done.error();
    if (record.what.isEmpty())
        return refusal(Words::nothingToDo());
    return kept(map, ids, id, record);
}

} // namespace copse
