#include "edits/groupfacts.h"

#include "base/folding.h"
#include "edits/refusal.h"
#include "model/fields.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

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
    static QString nameless() { return tr("A name is needed. Nothing was changed."); }
    static QString recorded() { return tr("This is recorded already, so nothing was changed."); }
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
    static QString size()
    {
        return tr("The size of a group is a number of people, or it is left empty. Nothing was changed.");
    }
};

template<class V>
bool leadsSomewhere(const Snapshot &map, const V &value)
{
    if constexpr (requires { map.find(value); })
        return value.isNull() || map.find(value);
    else
        return true;
}

/// What holds of every record; its texts are made tidy.
template<class T>
Result<void> checked(const Snapshot &map, Id<T> id, T &record)
{
    if (!leadsSomewhere(map, id))
        return goneRefusal();
    bool isWhole = true;
    const auto check = [&]<class V>(const Field<T, V> &field) {
        V &value = record.*field.member;
        isWhole = isWhole && leadsSomewhere(map, value);
        if constexpr (std::is_same_v<V, QString>) {
            if (QLatin1StringView(field.name) != QLatin1StringView("note"))
                value = tidyName(value);
        }
    };
    std::apply([&](const auto &...fields) { (check(fields), ...); }, RecordInfo<T>::fields);
    if (!isWhole)
        return goneRefusal();
    if constexpr (requires { record.from; }) {
        if (!record.from.isNull() && !record.to.isNull() &&
            record.from.firstNumber() > record.to.lastNumber())
            return refusal(Words::datesTurned());
    }
    if constexpr (requires { record.name; }) {
        if (record.name.isEmpty())
            return refusal(Words::nameless());
    }
    return {};
}

template<class T>
bool isRecordedElsewhere(const Snapshot &map, Id<T> id, const T &record)
{
    return std::ranges::any_of(map.all<T>(),
                               [&](const auto &row) { return row.id != id && row.record == record; });
}

/// What stays as it is makes an empty edit.
template<class T>
Edit changed(const Snapshot &map, Id<T> id, T record)
{
    Edit edit;
    const T *before = map.find(id);
    if (!before || *before != record)
        edit.put(id, std::move(record));
    return edit;
}

template<class T>
Edit kept(const Snapshot &map, IdSource &ids, Id<T> id, T record)
{
    return changed(map, id.isNull() ? ids.next<T>() : id, std::move(record));
}

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
        return refusal(Words::recorded());
    return kept(map, ids, id, record);
}

Result<Edit> put(const Snapshot &map, IdSource &ids, Id<Event> id, const Event &event)
{
    Event record = event;
    if (const auto done = checked(map, id, record); !done)
        return done.error();
    return kept(map, ids, id, record);
}

Result<Edit> put(const Snapshot &map, IdSource &ids, Id<Attendance> id, const Attendance &attendance)
{
    Attendance record = attendance;
    if (const auto done = checked(map, id, record); !done)
        return done.error();
    if (record.person.isNull() || record.event.isNull())
        return goneRefusal();
    if (isRecordedElsewhere(map, id, record))
        return refusal(Words::recorded());
    return kept(map, ids, id, record);
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
    Resource record = resource;
    if (const auto done = checked(map, id, record); !done)
        return done.error();
    return kept(map, ids, id, record);
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
    if (isRecordedElsewhere(map, id, record))
        return refusal(Words::recorded());
    return kept(map, ids, id, record);
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

Result<Edit> setGroupSize(const Snapshot &map, Id<Group> id, int ownSize, bool countsMissing)
{
    const Group *group = map.find(id);
    if (!group)
        return goneRefusal();
    if (ownSize < -1)
        return refusal(Words::size());
    Group record = *group;
    record.ownSize = ownSize;
    record.countsMissing = countsMissing;
    return changed(map, id, record);
}

Result<Edit> setWhyEnded(const Snapshot &map, Id<Membership> id, EndReason why)
{
    const Membership *membership = map.find(id);
    if (!membership)
        return goneRefusal();
    Membership record = *membership;
    record.whyEnded = why;
    return changed(map, id, record);
}

} // namespace copse
