#pragma once

#include "exchange/memberpeople.h"

namespace copse {

/// Reads the rows of a list of memberships or of people: the people, what they are named after, and the facts
/// that settleFacts() makes records of. A list of memberships without a group column is one group. False if
/// cancelled.
bool readMemberRows(ImportDraft &draft, const ListSheet &sheet, MemberPeople &people,
                    const std::atomic_bool *cancelled);

} // namespace copse
