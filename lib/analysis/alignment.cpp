#include "analysis/alignment.h"

#include "analysis/composition.h"

#include <algorithm>
#include <map>
#include <set>
#include <unordered_map>

namespace copse {

namespace {

std::vector<ValueSet> valueSets(const std::map<std::vector<int>, int> &members)
{
    std::vector<ValueSet> sets;
    sets.reserve(members.size());
    for (const auto &[values, count] : members)
        sets.push_back({values, count});
    return sets;
}

size_t distinctValues(const std::map<std::vector<int>, int> &members)
{
    std::set<int> distinct;
    for (const auto &[values, count] : members)
        distinct.insert(values.begin(), values.end());
    return distinct.size();
}

/// Marks values, and finds in one step per value whether others are among them.
class Marks
{
public:
    explicit Marks(const std::vector<int> &values)
        : m_isMarked(values.empty() ? 0 : size_t(*std::ranges::max_element(values)) + 1)
    {
        for (const int value : values)
            m_isMarked[size_t(value)] = true;
    }
    bool hasAny(const std::vector<int> &values) const
    {
        return std::ranges::any_of(values, [this](int value) {
            return size_t(value) < m_isMarked.size() && m_isMarked[size_t(value)];
        });
    }

private:
    std::vector<bool> m_isMarked;
};

/// Two people share an organisation and a discipline just when they share a pair of the two. Somebody with
/// very many of both is compared with everybody instead: their pairs would fill the memory.
qint64 pairsSharingBoth(const std::vector<JointSet> &sets)
{
    constexpr size_t mostPairs = 4096;
    std::unordered_map<qint64, int> pairNumbers;
    std::vector<ValueSet> inPairs;
    std::vector<size_t> large;
    for (size_t i = 0; i < sets.size(); ++i) {
        const JointSet &set = sets[i];
        if (set.organisations.size() * set.disciplines.size() > mostPairs) {
            large.push_back(i);
            continue;
        }
        ValueSet pairs{{}, set.members};
        for (const int organisation : set.organisations) {
            for (const int discipline : set.disciplines) {
                const qint64 pair = qint64(organisation) << 32 | discipline;
                pairs.values.push_back(pairNumbers.try_emplace(pair, int(pairNumbers.size())).first->second);
            }
        }
        inPairs.push_back(std::move(pairs));
    }
    qint64 sharing = sharingPairs(inPairs);
    for (const size_t i : large) {
        const Marks organisations(sets[i].organisations);
        const Marks disciplines(sets[i].disciplines);
        sharing += qint64(sets[i].members) * (sets[i].members - 1) / 2;
        for (size_t j = 0; j < sets.size(); ++j) {
            const bool isCounted = j > i || !std::ranges::binary_search(large, j); // two large ones once
            if (j != i && isCounted && organisations.hasAny(sets[j].organisations) &&
                disciplines.hasAny(sets[j].disciplines))
                sharing += qint64(sets[i].members) * sets[j].members;
        }
    }
    return sharing;
}

} // namespace

Alignment alignment(const std::vector<JointSet> &sets)
{
    Alignment result;
    std::map<std::vector<int>, int> organisations;
    std::map<std::vector<int>, int> disciplines;
    for (const JointSet &set : sets) {
        result.basis += set.members;
        organisations[set.organisations] += set.members;
        disciplines[set.disciplines] += set.members;
    }
    if (result.basis < 2 || distinctValues(organisations) < 2 || distinctValues(disciplines) < 2)
        return result;

    const double all = double(result.basis) * double(result.basis - 1) / 2;
    const double sameOrganisation = double(sharingPairs(valueSets(organisations)));
    const double sameDiscipline = double(sharingPairs(valueSets(disciplines)));
    const double a = double(pairsSharingBoth(sets));
    const double b = sameOrganisation - a;
    const double c = sameDiscipline - a;
    const double d = all - a - b - c;
    const double denominator = (a + b) * (b + d) + (a + c) * (c + d);
    if (denominator != 0)
        result.ari = 2 * (a * d - b * c) / denominator;
    return result;
}

} // namespace copse
