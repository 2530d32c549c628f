#pragma once

#include "analysis/categories.h"
#include "analysis/composition.h"

#include <QString>

#include <optional>
#include <vector>

namespace copse {

/// The answer of one dimension (rule of the verdict).
enum class Answer { NotAGroup, Yes, No, InNameOnly, CannotTellYet };

/// The headline of a group.
enum class Verdict {
    Both,
    InterOrganisationalOnly,
    MultidisciplinaryOnly,
    Neither,
    InNameOnly,
    InterOrganisationalAtLeast,
    MultidisciplinaryAtLeast,
    CannotTellYet,
    NotAGroup,
};

/// Machine-readable names, as in files: "in name only", "inter-organisational at least"...
QString answerCode(Answer answer);
QString verdictCode(Verdict verdict);

/// The answer that counts give, in whole numbers: "yes" needs at least one pair in four to differ (Kanter
/// 1977, 85:15) however the unknown turn out.
Answer answerFor(const Counts &counts);
Verdict verdictFor(Answer organisations, Answer disciplines);

/// The fewest unknown members who would settle it.
struct Settle
{
    std::optional<int> yes;       ///< ...if recorded in the second commonest category, else in a new one
    std::optional<int> otherwise; ///< ...if recorded in the commonest: no, or in name only

    bool operator==(const Settle &) const = default;
};
Settle settle(const Tally &tally);

/// Members with one category: `members` with it among others, `weight` counting someone with n values 1/n.
struct Share
{
    Category category;
    int members = 0;
    double weight = 0;

    bool operator==(const Share &) const = default;
};

/// One dimension of one group.
struct DimensionAnswer
{
    Answer answer = Answer::NotAGroup;
    int known = 0; ///< independents included unless left out
    int unknown = 0;
    int none = 0; ///< independents, or members recorded without a discipline
    int categories = 0;
    std::optional<double> mixLow; ///< 0 to 1; Simpson 1949 = Hurlbert's PIE 1971, bounds for the unknown
    std::optional<double> mixHigh;
    std::optional<double> mixKnown;
    std::optional<double> hill1; ///< effective number of categories (Hill 1973), over members with a category
    std::optional<double> hill2;
    std::optional<double> largestShare; ///< 0 to 1, over members with a category
    std::vector<Share> shares;          ///< largest first
    std::optional<Settle> settle;       ///< when it cannot be told yet

    int base() const { return known + unknown; }
    bool operator==(const DimensionAnswer &) const = default;
};

/// Everything but `shares`, from a tally.
DimensionAnswer dimensionAnswer(const Tally &tally, int none);

} // namespace copse
