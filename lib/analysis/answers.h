#pragma once

#include "analysis/alignment.h"
#include "analysis/answer.h"
#include "analysis/lookalikes.h"
#include "analysis/qualifiers.h"
#include "analysis/question.h"
#include "model/snapshot.h"

#include <atomic>
#include <optional>
#include <vector>

namespace copse {

/// The members of level core and active beside the whole.
struct CoreAnswer
{
    int members = 0;
    DimensionAnswer organisations;
    DimensionAnswer disciplines;

    bool operator==(const CoreAnswer &) const = default;
};

/// Share of pairs of members with a practice in common, over those whose practices are recorded.
struct SharedPractice
{
    std::optional<double> share; ///< 0 to 1; none below two members with a practice
    int basis = 0;

    bool operator==(const SharedPractice &) const = default;
};

/// All that the map says about one group for one question.
struct GroupAnswer
{
    Id<Group> group;
    int members = 0;  ///< in the map
    int ownSize = -1; ///< how many the group says it has; -1: not recorded, or asked without its sub-groups
    int missing = 0;  ///< of these not in the map and, as the user wants it, counted as not recorded
    int withoutStart = 0; ///< members whose memberships have no start: for a date before the list was made
    DimensionAnswer organisations;
    DimensionAnswer disciplines;
    Verdict verdict = Verdict::NotAGroup;
    Alignment alignment;
    SharedPractice practice;
    std::optional<CoreAnswer> core; ///< none: no level recorded
    std::vector<Qualifier> qualifiers;

    bool operator==(const GroupAnswer &) const = default;
};

/// The answers for all groups, in the order of their ids; worker threads of its own share the groups. May be
/// called in any thread. Cancelled: what is there so far. `alike`: pairs of organisations whose names look
/// alike (organisationsAlike()); an answer that would be another if they were one says so.
std::vector<GroupAnswer> answers(const Snapshot &map, const Question &question,
                                 const std::atomic_bool *cancelled = nullptr,
                                 const std::vector<LookAlike<Organisation>> &alike = {});

/// The answer for one group.
GroupAnswer answer(const Snapshot &map, const Question &question, Id<Group> group);

/// Today, or any time when the map has memberships and all of them have ended.
AsOf defaultAsOf(const Snapshot &map, PartialDate today);

} // namespace copse
