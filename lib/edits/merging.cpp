#include "edits/merging.h"

#include "base/folding.h"
#include "edits/mergedfacts.h"
#include "edits/mergedvalues.h"
#include "edits/names.h"
#include "edits/redirecting.h"
#include "edits/refusal.h"

#include <QCoreApplication>

namespace copse {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(copse::Edits)

public:
    static QString oneAlready()
    {
        return tr("These are one already. Nothing was changed. Choose another to put together with it.");
    }
    static QString partOf(const QString &name, const QString &parent)
    {
        return tr("“%1” was part of “%2”.").arg(name, parent);
    }
    static QString tieBetween(const QString &kind, const QString &name)
    {
        return kind.isEmpty() ? tr("There was a tie with “%1”.").arg(name)
                              : tr("There was a tie “%1” with “%2”.").arg(kind, name);
    }
};

template<class T>
Id<T> Merge::*staying();
template<>
Id<Person> Merge::*staying<Person>()
{
    return &Merge::person;
}
template<>
Id<Organisation> Merge::*staying<Organisation>()
{
    return &Merge::organisation;
}

bool isOfTwo(const DistinctPair &pair)
{
    return pair.person != pair.otherPerson || pair.organisation != pair.otherOrganisation;
}

/// Said of one organisation alone.
bool isOfOne(const DistinctPair &pair) { return pair.person.isNull() && pair.otherOrganisation.isNull(); }

/// Whether the same is said elsewhere in the map, by a record that stays as it is or by one of the edit.
template<class Record>
std::optional<Id<Record>> sameIn(const Snapshot &map, const Edit &edit, const Record &record)
{
    for (const Swap<Record> &swap : edit.swaps<Record>()) {
        if (swap.record == record)
            return swap.id;
    }
    for (const auto &row : map.all<Record>()) {
        if (row.record == record)
            return row.id;
    }
    return std::nullopt;
}

/// Puts one record into another of the same type.
template<class T>
class Merging
{
public:
    Merging(const Snapshot &map, Id<T> stays, Id<T> goes)
        : m_map(map)
        , m_stays(stays)
        , m_goes(goes)
        , m_record(joined(*map.find(stays), *map.find(goes)))
    {}

    Edit make(IdSource &ids)
    {
        m_facts.keepRecord(m_goes, *m_map.find(m_goes));
        const QString note = m_record.note; // before facts go into it that are nowhere else
        if constexpr (std::is_same_v<T, Organisation>)
            moveTree();
        m_map.forEach([this]<class Record>(const Table<Record> &table) {
            if constexpr (!std::is_same_v<Record, T>) {
                for (const auto &[id, record] : table)
                    take(id, record);
            }
        });
        T made = m_record;
        made.note = note;
        m_facts.keepStaying(*m_map.find(m_stays), made);
        Merge merge;
        merge.*staying<T>() = m_stays;
        merge.name = m_map.find(m_goes)->name;
        merge.before = m_facts.toText();
        m_edit.put(ids.next<Merge>(), std::move(merge));
        m_edit.put(m_stays, std::move(m_record));
        m_edit.remove(m_goes);
        return std::move(m_edit);
    }

private:
    template<class Record>
    void take(Id<Record> id, const Record &record)
    {
        if (!names(record, m_goes))
            return;
        Record changed = record;
        redirect(changed, m_goes, m_stays);
        if constexpr (std::is_same_v<Record, Tie>) {
            if (changed.fromPerson == changed.toPerson) {
                addToNote(m_record.note, Words::tieBetween(record.kind, m_map.find(m_goes)->name));
                m_edit.remove(id);
                return;
            }
        }
        if constexpr (std::is_same_v<Record, DistinctPair>) {
            if (!isOfTwo(changed) || isOfOne(record)) {
                m_edit.remove(id);
                return;
            }
        }
        if constexpr (std::is_same_v<Record, Placement>) {
            if (isPlaced(record.view)) {
                m_edit.remove(id);
                return;
            }
        } else if (const auto same = sameIn(m_map, m_edit, changed)) {
            m_facts.add(MergedFacts::twice, *same);
            m_edit.remove(id);
            return;
        } else {
            m_facts.add(names(record, m_stays) ? MergedFacts::shared : MergedFacts::moved, id);
        }
        m_edit.put(id, std::move(changed));
    }

    bool isPlaced(Id<View> view) const
    {
        return std::ranges::any_of(m_map.all<Placement>(), [&](const auto &row) {
            return row.record.view == view && names(row.record, m_stays);
        });
    }

    /// What was below the one that goes is below the one that stays; if that is itself somewhere below, the
    /// way up to it goes on from above both.
    void moveTree()
    {
        const Organisation &goes = *m_map.find(m_goes);
        std::vector<Id<Organisation>> above;
        for (const Organisation *at = m_map.find(m_stays); at; at = m_map.find(at->parent))
            above.push_back(at->parent);
        const bool isBelow = std::ranges::find(above, m_goes) != above.end();
        for (const auto &[id, organisation] : m_map.all<Organisation>()) {
            if (organisation.parent != m_goes || id == m_stays)
                continue;
            const bool isOnTheWay = isBelow && std::ranges::find(above, id) != above.end();
            Organisation changed = organisation;
            changed.parent = isOnTheWay ? goes.parent : m_stays;
            if (!isOnTheWay)
                m_facts.add(MergedFacts::moved, id);
            m_edit.put(id, std::move(changed));
        }
        if (!goes.parent.isNull() && !m_record.parent.isNull() && m_record.parent != goes.parent &&
            m_record.parent != m_goes && goes.parent != m_stays)
            addToNote(m_record.note, Words::partOf(goes.name, m_map.find(goes.parent)->name));
        if (m_record.parent == m_goes) {
            m_facts.add(MergedFacts::moved, m_stays);
            m_record.parent = goes.parent;
            m_record.link = goes.link;
        } else if (m_record.parent.isNull() && !isAbove(m_stays, goes.parent)) {
            m_record.parent = goes.parent;
            m_record.link = goes.link;
        }
    }

    /// Whether the first is the second or stands somewhere above it.
    bool isAbove(Id<Organisation> first, Id<Organisation> second) const
    {
        for (Id<Organisation> at = second; !at.isNull(); at = m_map.find(at)->parent) {
            if (at == first)
                return true;
        }
        return false;
    }

    const Snapshot &m_map;
    const Id<T> m_stays;
    const Id<T> m_goes;
    T m_record;
    Edit m_edit;
    MergedFacts m_facts;
};

template<class T>
Result<Edit> merged(const Snapshot &map, IdSource &ids, Id<T> stays, Id<T> goes)
{
    if (!map.find(stays) || !map.find(goes))
        return goneRefusal();
    if (stays == goes)
        return refusal(Words::oneAlready());
    return Merging<T>(map, stays, goes).make(ids);
}

void takeBackNote(QString &note, const QString &stayed, const QString &made)
{
    const QString added = made.mid(stayed.size());
    const qsizetype at = added.isEmpty() ? -1 : note.indexOf(added);
    if (at < 0)
        return;
    note.remove(at, added.size());
    if (at == 0 && note.startsWith(u'\n'))
        note.remove(0, 1);
}

void takeBackOwn(OwnFields &own, const OwnFields &stayed, const OwnFields &made)
{
    const auto valuesOf = [](const OwnFields &fields, const QString &name) {
        const auto field = std::ranges::find(fields, name, &OwnField::name);
        return field == fields.end() ? QStringList() : field->values;
    };
    for (OwnField &field : own) {
        const QStringList before = valuesOf(stayed, field.name);
        const QStringList brought = valuesOf(made, field.name);
        field.values.removeIf(
            [&](const QString &value) { return brought.contains(value) && !before.contains(value); });
    }
    std::erase_if(own, [&](const OwnField &field) {
        return field.values.isEmpty() && std::ranges::find(made, field.name, &OwnField::name) != made.end() &&
               std::ranges::find(stayed, field.name, &OwnField::name) == stayed.end();
    });
}

DistinctPair distinctPair(Id<Person> one, Id<Person> other)
{
    return {.person = std::min(one, other), .otherPerson = std::max(one, other)};
}

DistinctPair distinctPair(Id<Organisation> one, Id<Organisation> other)
{
    return {.organisation = std::min(one, other), .otherOrganisation = std::max(one, other)};
}

/// Takes out of a record what a merge has brought into it, where that is unchanged. Consent stays as strict,
/// and the place in a tree is left to the caller.
template<class T>
void takeBack(T &kept, const T &stayed, const T &made)
{
    const auto takeField = [&]<class Value>(const Field<T, Value> &field) {
        if constexpr ((std::is_same_v<Value, QString> ||
                       std::is_enum_v<Value>)&&!std::is_same_v<Value, Consent> &&
                      !std::is_same_v<Value, ParentLink>) {
            if (kept.*field.member == made.*field.member)
                kept.*field.member = stayed.*field.member;
        }
    };
    std::apply([&](const auto &...field) { (takeField(field), ...); }, RecordInfo<T>::fields);
    kept.aliases.removeIf([&](const QString &alias) {
        return made.aliases.contains(alias) && !stayed.aliases.contains(alias);
    });
    takeBackNote(kept.note, stayed.note, made.note);
    takeBackOwn(kept.own, stayed.own, made.own);
}

template<class T>
Result<Edit> split(const Snapshot &map, IdSource &ids, Id<Merge> id, Id<T> stays)
{
    const T *before = map.find(stays);
    if (!before)
        return goneRefusal();
    const MergedFacts facts(map.find(id)->before);
    T own = facts.record<T>(map);
    own.name = map.find(id)->name;
    T kept = *before;
    if (facts.hasStaying()) {
        takeBack(kept, facts.record<T>(map, MergedFacts::stayed), facts.record<T>(map, MergedFacts::made));
    } else {
        // The names that came with it go with it.
        const auto isOwn = [&own](const QString &alias) {
            return foldName(alias) == foldName(own.name) || own.aliases.contains(alias);
        };
        kept.aliases.removeIf(isOwn);
    }
    if constexpr (std::is_same_v<T, Person>)
        own.consent = std::max(own.consent, before->consent); // what was asked of both since holds for each
    const auto usable = usableName<T>(map, own.name);
    if (!usable)
        return usable.error();
    const Id<T> again = map.find(facts.id<T>()) || facts.id<T>().isNull() ? ids.next<T>() : facts.id<T>();
    if constexpr (std::is_same_v<T, Organisation>) {
        for (const Organisation *at = &own; at; at = map.find(at->parent)) {
            if (at->parent == stays && !own.parent.isNull())
                own.parent = {}; // what it was part of has come below the other
        }
        const auto parts = facts.ids<Organisation>(MergedFacts::moved);
        const auto earlier = facts.record<T>(map, MergedFacts::stayed);
        const bool wasPart = std::ranges::find(parts, stays) != parts.end();
        const bool isAsMade =
            facts.hasStaying() && kept.parent == facts.record<T>(map, MergedFacts::made).parent;
        if (isAsMade && (wasPart || earlier.parent.isNull())) {
            kept.parent = wasPart ? again : Id<T>{};
            kept.link = earlier.link;
        }
    }
    Edit edit;
    edit.put(again, own);
    map.forEach([&]<class Record>(const Table<Record> &table) {
        const auto forThose = [&](QLatin1StringView list, auto &&change) {
            for (const Id<Record> fact : facts.ids<Record>(list)) {
                const Record *record = table.find(fact);
                if (record && names(*record, stays))
                    change(fact, *record);
            }
        };
        forThose(MergedFacts::moved, [&](Id<Record> fact, Record record) {
            redirect(record, stays, again);
            edit.put(fact, std::move(record));
        });
        forThose(MergedFacts::shared, [&](Id<Record> fact, Record record) {
            addBeside(record, stays, again);
            edit.put(fact, std::move(record));
        });
        forThose(MergedFacts::twice, [&](Id<Record>, Record record) {
            redirect(record, stays, again);
            edit.put(ids.next<Record>(), std::move(record));
        });
    });
    edit.put(stays, std::move(kept));
    edit.remove(id);
    edit.put(ids.next<DistinctPair>(), distinctPair(stays, again));
    return edit;
}

template<class T>
Result<Edit> apart(const Snapshot &map, IdSource &ids, Id<T> one, Id<T> other)
{
    if (!map.find(one) || !map.find(other))
        return goneRefusal();
    if (one == other)
        return refusal(Words::oneAlready());
    Edit edit;
    const DistinctPair pair = distinctPair(one, other);
    if (!sameIn(map, edit, pair))
        edit.put(ids.next<DistinctPair>(), pair);
    return edit;
}

} // namespace

Result<Edit> merge(const Snapshot &map, IdSource &ids, Id<Person> stays, Id<Person> goes)
{
    return merged(map, ids, stays, goes);
}

Result<Edit> merge(const Snapshot &map, IdSource &ids, Id<Organisation> stays, Id<Organisation> goes)
{
    return merged(map, ids, stays, goes);
}

Result<Edit> splitOff(const Snapshot &map, IdSource &ids, Id<Merge> merge)
{
    const Merge *record = map.find(merge);
    if (!record)
        return goneRefusal();
    return record->person.isNull() ? split(map, ids, merge, record->organisation)
                                   : split(map, ids, merge, record->person);
}

Result<Edit> keepApart(const Snapshot &map, IdSource &ids, Id<Person> one, Id<Person> other)
{
    return apart(map, ids, one, other);
}

Result<Edit> keepApart(const Snapshot &map, IdSource &ids, Id<Organisation> one, Id<Organisation> other)
{
    return apart(map, ids, one, other);
}

Result<Edit> keepWhole(const Snapshot &map, IdSource &ids, Id<Organisation> id)
{
    if (!map.find(id))
        return goneRefusal();
    Edit edit;
    const DistinctPair whole{.organisation = id};
    if (!sameIn(map, edit, whole))
        edit.put(ids.next<DistinctPair>(), whole);
    return edit;
}

} // namespace copse
