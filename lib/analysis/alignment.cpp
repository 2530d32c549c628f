#include "analysis/alignment.h"

#include "analysis/composition.h"

#include <map>
#include <set>
#include <utility>

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

} // namespace

Alignment alignment(const std::vector<JointSet> &sets)
{
    Alignment result;
    std::map<std::vector<int>, int> organisations;
    std::map<std::vector<int>, int> disciplines;
    // Two people share an organisation and a discipline just when they share a pair of the two.
    std::map<std::pair<int, int>, int> pairNumbers;
    std::vector<ValueSet> both;
    both.reserve(sets.size());
    for (const JointSet &set : sets) {
        result.basis += set.members;
        organisations[set.organisations] += set.members;
        disciplines[set.disciplines] += set.members;
        ValueSet pairs{{}, set.members};
        for (const int organisation : set.organisations) {
            for (const int discipline : set.disciplines)
                pairs.values.push_back(
                    pairNumbers.try_emplace({organisation, discipline}, int(pairNumbers.size()))
                        .first->second);
        }
        both.push_back(std::move(pairs));
    }
    if (result.basis < 2 || distinctValues(organisations) < 2 || distinctValues(disciplines) < 2)
        return result;

    const double all = double(result.basis) * double(result.basis - 1) / 2;
    const double sameOrganisation = double(sharingPairs(valueSets(organisations)));
    const double sameDiscipline = double(sharingPairs(valueSets(disciplines)));
    const double a = double(sharingPairs(both));
    const double b = sameOrganisation - a;
    const double c = sameDiscipline - a;
    const double d = all - a - b - c;
    const double denominator = (a + b) * (b + d) + (a + c) * (c + d);
    if (denominator != 0)
        result.ari = 2 * (a * d - b * c) / denominator;
    return result;
}

} // namespace copse
