#pragma once

#include "exchange/recordfields.h"
#include "model/fields.h"

#include <array>

namespace copse {

// From a field without its C++ type to the one with it; for recordfields.cpp and fieldchanges.cpp alone.

template<class T>
constexpr size_t fieldCount = std::tuple_size_v<decltype(RecordInfo<T>::fields)>;

/// Calls `use` with the field (a Field<T, V>) at a place, and gives back what it gives.
template<class T, class Use>
decltype(auto) withField(int at, Use &&use)
{
    using Given = decltype(use(std::get<0>(RecordInfo<T>::fields)));
    return [&]<size_t... I>(std::index_sequence<I...>)->Given
    {
        using Call = Given (*)(Use &);
        static constexpr Call calls[] = {
            [](Use &one) -> Given { return one(std::get<I>(RecordInfo<T>::fields)); }...};
        return calls[size_t(at)](use);
    }
    (std::make_index_sequence<fieldCount<T>>());
}

/// An affiliation or expertise names what somebody works for or knows; nothing is "none" there.
template<class T, class V>
constexpr bool isNoneWhenNull = (std::is_same_v<T, Affiliation> && std::is_same_v<V, Id<Organisation>>) ||
                                (std::is_same_v<T, Expertise> && std::is_same_v<V, Id<Discipline>>);

inline QString ownText(const OwnFields &own, const QString &name)
{
    for (const OwnField &field : own) {
        if (field.name == name)
            return field.values.join(QStringLiteral("; "));
    }
    return {};
}

inline QString ownNameOf(const RecordField &field) { return field.code.sliced(4); }

} // namespace copse
