#pragma once

#include "model/records.h"

#include <QString>

#include <optional>
#include <variant>

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

/// The outline round the members of a group is "outline-group-4".
inline constexpr QLatin1StringView outlinePrefix{"outline-"};

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

/// Any record that pictures show as an item of its own.
using ItemRecord = std::variant<Id<Person>, Id<Group>, Id<Organisation>, Id<Discipline>>;

/// The record that an item shows, of whatever type; none if it shows none.
inline std::optional<ItemRecord> recordOfItem(const QString &item)
{
    if (const auto person = recordOfItem<Person>(item))
        return *person;
    if (const auto group = recordOfItem<Group>(item))
        return *group;
    if (const auto organisation = recordOfItem<Organisation>(item))
        return *organisation;
    if (const auto discipline = recordOfItem<Discipline>(item))
        return *discipline;
    return std::nullopt;
}

} // namespace copse
