#pragma once

#include "base/partialdate.h"
#include "model/choices.h"
#include "model/snapshot.h"

#include <QLocale>

namespace copse {

// The value of a field as people read it. Nothing recorded is the empty text.

inline QString fieldText(const Snapshot &, const QString &value) { return value; }
inline QString fieldText(const Snapshot &, const QStringList &value)
{
    return value.join(QStringLiteral("; "));
}
inline QString fieldText(const Snapshot &, PartialDate value)
{
    return value.isNull() ? QString() : value.toText(QLocale());
}

template<class T>
QString fieldText(const Snapshot &map, Id<T> id)
{
    const T *record = map.find(id);
    return record ? record->name : QString();
}

template<class E>
requires std::is_enum_v<E> QString fieldText(const Snapshot &, E value)
{
    return value == E() ? QString() : choiceLabel(value);
}

} // namespace copse
