#pragma once

#include "model/records.h"

#include <QString>

#include <optional>

namespace copse {

// What the items of pictures are called after the records they show: "person-17", "group-4".

template<class T>
inline constexpr QLatin1StringView itemPrefix{};
template<>
inline constexpr QLatin1StringView itemPrefix<Person>{"person-"};
template<>
inline constexpr QLatin1StringView itemPrefix<Group>{"group-"};
template<>
inline constexpr QLatin1StringView itemPrefix<Organisation>{"organisation-"};
template<>
inline constexpr QLatin1StringView itemPrefix<Discipline>{"discipline-"};

/// The item that shows a record.
template<class T>
QString itemOf(Id<T> id)
{
    static_assert(!itemPrefix<T>.isEmpty());
    return itemPrefix<T> + QString::number(id.value);
}

/// The record that an item shows; none if it shows no T.
template<class T>
std::optional<Id<T>> recordOfItem(const QString &item)
{
    static_assert(!itemPrefix<T>.isEmpty());
    if (!item.startsWith(itemPrefix<T>))
        return std::nullopt;
    bool isNumber = false;
    const qint64 value = item.mid(itemPrefix<T>.size()).toLongLong(&isNumber);
    return isNumber ? std::optional(Id<T>{value}) : std::nullopt;
}

} // namespace copse
