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

template<class T, class List>
constexpr int placeInList = -1;
template<class T, class... Records>
constexpr int placeInList<T, std::tuple<Records...>> = [] {
    int place = 0;
    const bool isThere = ((std::is_same_v<T, Records> || (++place, false)) || ...);
    return isThere ? place : -1;
}();

template<class T>
concept EditedRecord = placeInList<T, EditedRecords>
>= 0;

template<EditedRecord T>
constexpr RecordType recordType()
{
    return RecordType(placeInList<T, EditedRecords>);
}

/// Calls `use.operator()<T>()` for the type and gives back what it gives, the same for all types.
template<class Use>
decltype(auto) withRecordType(RecordType type, Use &&use)
{
    using Given = decltype(use.template operator()<Person>());
    return [&]<class... Records>(std::type_identity<std::tuple<Records...>>) -> Given {
        using Call = Given (*)(Use &);
        static constexpr Call calls[] = {
            [](Use &one) -> Given { return one.template operator()<Records>(); }...};
        return calls[size_t(type)](use);
    }(std::type_identity<EditedRecords>());
}

} // namespace copse
