#pragma once

#include "model/fields.h"

#include <algorithm>
#include <tuple>
#include <type_traits>
#include <vector>

namespace copse {

// Records that name another one, whichever field does it: one reference, several, or a hat.

template<class T, class Value>
bool namesIn(const Value &value, Id<T> id)
{
    if constexpr (std::is_same_v<Value, Id<T>>)
        return value == id;
    else if constexpr (std::is_same_v<Value, std::vector<Id<T>>>)
        return std::ranges::find(value, id) != value.end();
    else if constexpr (std::is_same_v<Value, Hat<T>>)
        return namesIn(value.values, id);
    else
        return false;
}

/// Whether a record names another.
template<class T, class Record>
bool names(const Record &record, Id<T> id)
{
    return std::apply([&](const auto &...field) { return (namesIn<T>(record.*field.member, id) || ...); },
                      RecordInfo<Record>::fields);
}

/// Puts one in the place of the other; where both stand, once.
template<class T, class Value>
void redirectIn(Value &value, Id<T> from, Id<T> to)
{
    if constexpr (std::is_same_v<Value, Id<T>>) {
        if (value == from)
            value = to;
    } else if constexpr (std::is_same_v<Value, std::vector<Id<T>>>) {
        const auto at = std::ranges::find(value, from);
        if (at == value.end())
            return;
        if (namesIn(value, to))
            value.erase(at);
        else
            *at = to;
    } else if constexpr (std::is_same_v<Value, Hat<T>>) {
        redirectIn(value.values, from, to);
    }
}

template<class T, class Record>
void redirect(Record &record, Id<T> from, Id<T> to)
{
    std::apply([&](const auto &...field) { (redirectIn<T>(record.*field.member, from, to), ...); },
               RecordInfo<Record>::fields);
}

/// Adds one beside the other where several may stand; elsewhere nothing.
template<class T, class Record>
void addBeside(Record &record, Id<T> known, Id<T> added)
{
    const auto add = [&]<class Value>(Value &value) {
        std::vector<Id<T>> *list = nullptr;
        if constexpr (std::is_same_v<Value, std::vector<Id<T>>>)
            list = &value;
        else if constexpr (std::is_same_v<Value, Hat<T>>)
            list = &value.values;
        if (list && namesIn(*list, known) && !namesIn(*list, added))
            list->push_back(added);
    };
    std::apply([&](const auto &...field) { (add(record.*field.member), ...); }, RecordInfo<Record>::fields);
}

} // namespace copse
