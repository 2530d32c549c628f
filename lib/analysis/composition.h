#pragma once

#include "model/choices.h"

#include <optional>
#include <vector>

namespace copse {

/// The members who have just these values (sorted, not empty, no duplicates).
struct ValueSet
{
    std::vector<int> values;
    int members = 0;
};

/// One dimension of one group: who has which values. Values are small numbers whose meaning the caller knows.
struct Composition
{
    std::vector<ValueSet> sets; ///< no two with the same values
    int none = 0;               ///< recorded as none: independents, or without a discipline
    int unknown = 0;            ///< not recorded
};

/// The same with every value replaced by what it counts as (-1: too coarse to tell, so not recorded).
Composition mapped(const Composition &composition, const std::vector<int> &categoryOf);

/// What the answer of one dimension is made of (names as in the rule, domain of all counts: people or pairs).
struct Counts
{
    qint64 members = 0;    ///< of the group
    qint64 known = 0;      ///< k, independents included unless left out
    qint64 unknown = 0;    ///< u
    qint64 differing = 0;  ///< D: pairs of known members with nothing in common
    qint64 largest = 0;    ///< m: most known members sharing one category
    qint64 categories = 0; ///< R: real categories among the known

    qint64 base() const { return known + unknown; }            ///< N
    qint64 pairs() const { return base() * (base() - 1) / 2; } ///< T
    qint64 lowest() const { return differing + unknown * (known - largest); }
    qint64 highest() const { return differing + unknown * known + unknown * (unknown - 1) / 2; }
};

/// Counts a composition. Cost: proportional to the sets, and to the members of shared categories for sets of
/// several.
class Tally
{
public:
    /// `independents` says how members recorded as none count; for disciplines they are always left out.
    Tally(const Composition &composition, qint64 members, Independents independents);

    const Counts &counts() const { return m_counts; }
    /// Members with a real category.
    qint64 withCategory() const { return m_withCategory; }
    /// Known members with the commonest and the second commonest real category; 0 if there is none.
    qint64 commonest() const { return m_commonest; }
    qint64 secondCommonest() const { return m_secondCommonest; }

    /// The counts if one known member more had the commonest category (nothing if there is none)...
    std::optional<Counts> oneMoreInLargest() const;
    /// ...or a category of their own.
    Counts oneMoreInNew() const;
    /// The counts after any one member has left; each different outcome at least once.
    std::vector<Counts> oneFewer() const;

    /// Members for each real category, by value; and their weight when someone with n values counts 1/n for
    /// each.
    struct Part
    {
        int value = 0;
        qint64 members = 0;
        double weight = 0;
    };
    const std::vector<Part> &parts() const { return m_parts; }

private:
    Counts m_counts;
    qint64 m_none = 0;
    qint64 m_withCategory = 0;
    qint64 m_commonest = 0;
    qint64 m_secondCommonest = 0;
    std::vector<Part> m_parts; // by value
    std::vector<Counts> m_oneFewer;
};

/// Pairs of members who have at least one value in common, and (if asked for) for each set how many members
/// share something with it, itself included.
qint64 sharingPairs(const std::vector<ValueSet> &sets, std::vector<qint64> *sharingWith = nullptr);

} // namespace copse
