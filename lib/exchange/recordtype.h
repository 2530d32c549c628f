#pragma once

#include "model/records.h"

#include <tuple>
#include <type_traits>

namespace copse {

/// The record types that people edit, as a value.
enum class RecordType {
    Person,
    Organisation,
    Discipline,
    Practice,
    Group,
    Source,
    Membership,
    Affiliation,
    Expertise,
    PersonPractice,
    Tie,
    Need,
    Event,
    Attendance,
    Contribution,
    Resource,
    Sponsorship,
    FollowUp,
};

/// In the order of RecordType.
using EditedRecords =
    std::tuple<Person, Organisation, Discipline, Practice, Group, Source, Membership, Affiliation, Expertise,
               PersonPractice, Tie, Need, Event, Attendance, Contribution, Resource, Sponsorship, FollowUp>;

template<class T>
constexpr RecordType recordType()
{
    return []<class... Records>(std::type_identity<std::tuple<Records...>>) {
        int place = 0;
        const bool found = ((std::is_same_v<T, Records> || (++place, false)) || ...);
        static_assert((std::is_same_v<T, Records> || ...));
        return found ? RecordType(place) : RecordType();
    }(std::type_identity<EditedRecords>());
}

/// Calls `use.operator()<T>()` for the type and gives back what it gives, the same for all types.
template<class Use>
decltype(auto) withRecordType(RecordType type, Use &&use)
{
    using Answer = decltype(use.template operator()<Person>());
    return [&]<class... Records>(std::type_identity<std::tuple<Records...>>) -> Answer {
        using Call = Answer (*)(Use &);
        static constexpr Call calls[] = {
            [](Use &one) -> Answer { return one.template operator()<Records>(); }...};
        return calls[size_t(type)](use);
    }(std::type_identity<EditedRecords>());
}

} // namespace copse
