#pragma once

#include "exchange/recordfields.h"
#include "model/snapshot.h"

#include <vector>

namespace copse {

/// Records of one type that name an owner in one of their fields: the memberships of a person, the needs of a
/// group.
struct Relation
{
    RecordType of;
    QString field; ///< the code of the field that names the owner; empty: there is none
    QString title; ///< what they are to the owner, for people
    /// Those of an owner, in the order in which they were recorded; 0: those that name nobody.
    std::vector<qint64> (*find)(const Snapshot &map, qint64 owner);
    QString noneField; ///< the field that may say "none" where nothing is recorded yet; empty: there is none
    QString noneText;  ///< how people say it
};

/// What other records say of one of a type, the most important first.
std::vector<Relation> relationsOf(RecordType owner);
/// What belongs to the map as a whole.
std::vector<Relation> relationsOfMap();

/// Whether it is one of the four types that can be selected and have a page of their own.
constexpr bool hasPage(RecordType type)
{
    return type == RecordType::Person || type == RecordType::Organisation || type == RecordType::Discipline ||
           type == RecordType::Group;
}

} // namespace copse
