#pragma once

#include "exchange/listwords.h"
#include "model/snapshot.h"

#include <QLocale>

namespace copse {

/// Who reads the text of a value: people, in the language of the interface; or what sorts and edits it, with
/// dates as `2007-03`.
enum class Wording { ForPeople, Plain };

/// "works for themselves", "none": what is said of none, as the words of listwords.h and these are read.
QString noOrganisationText();
QString noDisciplineText();
/// Of what was recorded, how and when: "list members.csv, 2007".
QString sourceText(const Source &source);

// The value of a field as text, as FieldReader reads it again. Nothing recorded is the empty text.

inline QString fieldText(const Snapshot &, const QString &value, Wording) { return value; }
inline QString fieldText(const Snapshot &, const QStringList &value, Wording)
{
    return value.join(QStringLiteral("; "));
}
inline QString fieldText(const Snapshot &, PartialDate value, Wording wording)
{
    if (value.isNull())
        return {};
    return wording == Wording::Plain ? value.toIso() : value.toText(QLocale());
}
/// Below 0: not recorded.
inline QString fieldText(const Snapshot &, int value, Wording)
{
    return value < 0 ? QString() : QString::number(value);
}
/// 0: not recorded.
inline QString fieldText(const Snapshot &, double value, Wording)
{
    return value == 0 ? QString() : QLocale().toString(value, 'g', QLocale::FloatingPointShortest);
}
inline QString fieldText(const Snapshot &, bool value, Wording)
{
    return choiceLabel(value ? Willingness::Yes : Willingness::No);
}

template<class T>
QString fieldText(const Snapshot &map, Id<T> id, Wording)
{
    const T *record = map.find(id);
    if (!record)
        return {};
    if constexpr (std::is_same_v<T, Source>)
        return sourceText(*record);
    else
        return record->name;
}

template<class T>
QString fieldText(const Snapshot &map, const std::vector<Id<T>> &ids, Wording wording)
{
    QStringList names;
    for (const Id<T> id : ids)
        names << fieldText(map, id, wording);
    return names.join(QStringLiteral("; "));
}

/// `saidNone` beside values is not told.
template<class T>
QString fieldText(const Snapshot &map, const Hat<T> &hat, Wording wording)
{
    if (hat.saidNone && hat.values.empty())
        return std::is_same_v<T, Organisation> ? noOrganisationText() : noDisciplineText();
    return fieldText(map, hat.values, wording);
}

/// Whether a choice says "not recorded", "not set" and their like.
template<class E>
bool saysNothing(E value)
{
    return value == E() && choiceCode(value).startsWith(QLatin1StringView("not-"));
}

template<class E>
requires std::is_enum_v<E> QString fieldText(const Snapshot &, E value, Wording)
{
    return saysNothing(value) ? QString() : choiceLabel(value);
}

} // namespace copse
