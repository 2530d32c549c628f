#pragma once

#include "base/disciplinelist.h"
#include "base/folding.h"
#include "edits/refusal.h"
#include "model/fields.h"

#include <algorithm>
#include <type_traits>

namespace copse {

// What holds of every record that is put into a map; for the files of put() alone.

template<class V>
bool leadsSomewhere(const Snapshot &map, const V &value)
{
    if constexpr (requires { map.find(value); })
        return value.isNull() || map.find(value);
    else if constexpr (requires { value.values.front().isNull(); })
        return leadsSomewhere(map, value.values);
    else if constexpr (requires { map.find(value.front()); })
        return std::ranges::all_of(value, [&](const auto &one) { return map.find(one); });
    else
        return true;
}

/// Each once, none empty.
inline QStringList tidied(const QStringList &texts)
{
    QStringList tidy;
    QStringList known;
    for (const QString &text : texts) {
        const QString one = tidyName(text);
        const QString folded = foldName(one);
        if (one.isEmpty() || known.contains(folded))
            continue;
        tidy << one;
        known << folded;
    }
    return tidy;
}

/// Own fields that say something, each name once.
inline OwnFields tidied(const OwnFields &own)
{
    OwnFields tidy;
    for (const OwnField &field : own) {
        const OwnField one{tidyName(field.name), tidied(field.values)};
        const auto isIt = [&](const OwnField &other) { return other.name == one.name; };
        if (one.name.isEmpty() || one.values.isEmpty() || std::ranges::any_of(tidy, isIt))
            continue;
        tidy.push_back(one);
    }
    return tidy;
}

/// What was there already stays as it was written.
template<class T>
void makeTidy(T &record, const T &before)
{
    const auto make = [&]<class V>(const Field<T, V> &field) {
        V &value = record.*field.member;
        if (value == before.*field.member)
            return;
        if constexpr (std::is_same_v<V, QString>)
            value = hasLines(field) ? value.trimmed() : tidyName(value);
        else if constexpr (std::is_same_v<V, QStringList> || std::is_same_v<V, OwnFields>)
            value = tidied(value);
    };
    std::apply([&](const auto &...fields) { (make(fields), ...); }, RecordInfo<T>::fields);
}

/// Refused: what leads nowhere, ends before it begins or has no name. Texts that are new are made tidy.
template<class T>
Result<void> checked(const Snapshot &map, Id<T> id, T &record)
{
    const T *before = map.find(id);
    if (!before && !id.isNull())
        return goneRefusal();
    makeTidy(record, before ? *before : T{});
    const bool isWhole =
        std::apply([&](const auto &...fields) { return (leadsSomewhere(map, record.*fields.member) && ...); },
                   RecordInfo<T>::fields);
    if (!isWhole)
        return goneRefusal();
    if constexpr (requires { record.from; }) {
        if (isTurned(record.from, record.to))
            return datesTurnedRefusal();
    }
    if constexpr (requires { record.name; }) {
        if (record.name.isEmpty())
            return namelessRefusal();
    }
    return {};
}

template<class T>
bool isRecordedElsewhere(const Snapshot &map, Id<T> id, const T &record)
{
    return std::ranges::any_of(
        map.all<T>(), [&](const auto &row) { return row.id != id && isSameFact(row.record, record); });
}

/// What stands as somebody wrote it becomes the entry of the lists whose label its name is, if it is of one.
inline void takeEntryByName(Discipline &record)
{
    const DisciplineList &list = DisciplineList::builtIn();
    const int entry = record.list.isEmpty() && record.code.isEmpty() && record.parent.isNull()
                          ? list.find(record.name)
                          : -1;
    if (entry >= 0) {
        record.list = list[entry].list;
        record.code = list[entry].code;
    }
}

/// The edit that keeps it, under a new id where it has none. What stays as it is makes an empty edit.
template<class T>
Edit kept(const Snapshot &map, IdSource &ids, Id<T> id, T record)
{
    Edit edit;
    const T *before = map.find(id);
    if (!before || *before != record)
        edit.put(id.isNull() ? ids.next<T>() : id, std::move(record));
    return edit;
}

/// Of what has no rule of its own.
template<class T>
Result<Edit> checkedAndKept(const Snapshot &map, IdSource &ids, Id<T> id, T record)
{
    if (const auto done = checked(map, id, record); !done)
        return done.error();
    return kept(map, ids, id, std::move(record));
}

/// As kept(), of what is recorded once.
template<class T>
Result<Edit> keptOnce(const Snapshot &map, IdSource &ids, Id<T> id, T record)
{
    const T *before = map.find(id);
    if ((!before || *before != record) && isRecordedElsewhere(map, id, record))
        return recordedRefusal();
    return kept(map, ids, id, std::move(record));
}

} // namespace copse
