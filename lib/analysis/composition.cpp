#include "analysis/composition.h"

#include <algorithm>
#include <numeric>

namespace copse {

namespace {

struct ValueUse
{
    int value;
    int set;
    auto operator<=>(const ValueUse &) const = default;
};

/// Every value of every set, ordered by value.
std::vector<ValueUse> usesOf(const std::vector<ValueSet> &sets)
{
    std::vector<ValueUse> uses;
    uses.reserve(sets.size());
    for (size_t i = 0; i < sets.size(); ++i) {
        for (const int value : sets[i].values)
            uses.push_back({value, int(i)});
    }
    std::ranges::sort(uses);
    return uses;
}

} // namespace

Composition mapped(const Composition &composition, const std::vector<int> &categoryOf)
{
    Composition result;
    result.none = composition.none;
    result.unknown = composition.unknown;
    std::vector<ValueSet> &sets = result.sets;
    sets.reserve(composition.sets.size());
    for (const ValueSet &set : composition.sets) {
        std::vector<int> values;
        values.reserve(set.values.size());
        for (const int value : set.values) {
            if (categoryOf[size_t(value)] >= 0)
                values.push_back(categoryOf[size_t(value)]);
        }
        std::ranges::sort(values);
        values.erase(std::unique(values.begin(), values.end()), values.end());
        if (values.empty())
            result.unknown += set.members;
        else
            sets.push_back({std::move(values), set.members});
    }
    // Sets that have become equal are one.
    std::ranges::sort(sets, {}, &ValueSet::values);
    size_t last = 0;
    for (size_t i = 1; i < sets.size(); ++i) {
        if (sets[i].values == sets[last].values)
            sets[last].members += sets[i].members;
        else if (++last != i)
            sets[last] = std::move(sets[i]);
    }
    if (!sets.empty())
        sets.erase(sets.begin() + qsizetype(last) + 1, sets.end());
    return result;
}

qint64 sharingPairs(const std::vector<ValueSet> &sets, std::vector<qint64> *sharingWith)
{
    const std::vector<ValueUse> uses = usesOf(sets);
    const auto range = [&](int value) { return std::ranges::equal_range(uses, value, {}, &ValueUse::value); };
    std::vector<int> seenBy(sets.size(), -1);
    if (sharingWith)
        sharingWith->assign(sets.size(), 0);
    qint64 twice = 0;
    for (size_t i = 0; i < sets.size(); ++i) {
        qint64 sharing = 0;
        for (const int value : sets[i].values) {
            for (const ValueUse &use : range(value)) {
                if (seenBy[size_t(use.set)] != int(i)) {
                    seenBy[size_t(use.set)] = int(i);
                    sharing += sets[size_t(use.set)].members;
                }
            }
        }
        if (sharingWith)
            (*sharingWith)[i] = sharing;
        twice += sets[i].members * (sharing - 1);
    }
    return twice / 2;
}

Tally::Tally(const Composition &composition, qint64 members, Independents independents)
{
    const std::vector<ValueSet> &sets = composition.sets;
    for (const ValueUse &use : usesOf(sets)) {
        if (m_parts.empty() || m_parts.back().value != use.value)
            m_parts.push_back({use.value, 0, 0});
        const ValueSet &set = sets[size_t(use.set)];
        m_parts.back().members += set.members;
        m_parts.back().weight += double(set.members) / double(set.values.size());
    }
    for (const Part &part : m_parts) {
        if (part.members > m_commonest)
            m_secondCommonest = std::exchange(m_commonest, part.members);
        else
            m_secondCommonest = std::max(m_secondCommonest, part.members);
    }
    for (const ValueSet &set : sets)
        m_withCategory += set.members;

    m_none = independents == Independents::LeftOut ? 0 : composition.none;
    const bool pooled = independents == Independents::Pooled;
    const qint64 pool = pooled ? m_none : 0;
    std::vector<qint64> sharingWith;
    const qint64 sharing = sharingPairs(sets, &sharingWith) + pool * (pool - 1) / 2;

    m_counts.members = members;
    m_counts.known = m_withCategory + m_none;
    m_counts.unknown = composition.unknown;
    m_counts.differing = m_counts.known * (m_counts.known - 1) / 2 - sharing;
    m_counts.largest = std::max(m_commonest, pool);
    m_counts.categories = qint64(m_parts.size());

    // One member fewer.
    Counts fewer = m_counts;
    --fewer.members;
    if (composition.unknown > 0) {
        Counts left = fewer;
        --left.unknown;
        m_oneFewer.push_back(left);
    }
    if (composition.none > 0) {
        Counts left = fewer;
        if (m_none > 0) {
            --left.known;
            left.differing -= m_counts.known - (pooled ? pool : 1);
            left.largest = std::max(m_commonest, pooled ? pool - 1 : 0);
        }
        m_oneFewer.push_back(left);
    }
    const auto largestParts = std::ranges::count(m_parts, m_counts.largest, &Part::members);
    for (size_t i = 0; i < sets.size(); ++i) {
        qint64 largestHere = 0;
        qint64 singles = 0;
        for (const int value : sets[i].values) {
            const qint64 with = std::ranges::lower_bound(m_parts, value, {}, &Part::value)->members;
            largestHere += with == m_counts.largest;
            singles += with == 1;
        }
        Counts left = fewer;
        --left.known;
        left.differing -= m_counts.known - sharingWith[i];
        left.categories -= singles;
        if (pool < m_counts.largest && largestHere == largestParts)
            --left.largest;
        m_oneFewer.push_back(left);
    }
}

std::optional<Counts> Tally::oneMoreInLargest() const
{
    if (m_counts.largest == 0)
        return std::nullopt;
    Counts more = m_counts;
    ++more.members;
    ++more.known;
    more.differing += m_counts.known - m_counts.largest;
    ++more.largest;
    return more;
}

Counts Tally::oneMoreInNew() const
{
    Counts more = m_counts;
    ++more.members;
    ++more.known;
    more.differing += m_counts.known;
    more.largest = std::max<qint64>(1, more.largest);
    ++more.categories;
    return more;
}

std::vector<Counts> Tally::oneFewer() const { return m_oneFewer; }

} // namespace copse
