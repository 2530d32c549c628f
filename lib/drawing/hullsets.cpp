#include "drawing/hullsets.h"

#include <algorithm>
#include <numeric>
#include <set>

namespace copse {

namespace {

constexpr std::size_t mostTogether = 5; // groups whose outlines can be followed where all of them overlap
constexpr int mostSteps = 50'000;

/// Looks for more than mostTogether groups that overlap each with each.
class KnotSearch
{
public:
    explicit KnotSearch(std::vector<std::vector<int>> overlaps)
        : m_overlaps(std::move(overlaps))
    {}

    bool run()
    {
        for (std::size_t group = 0; group < m_overlaps.size(); ++group) {
            if (m_overlaps[group].size() >= mostTogether && extends(1, m_overlaps[group]))
                return true;
        }
        return false;
    }

private:
    /// `candidates`: groups that overlap with all of those found so far, ascending, all after the last.
    bool extends(std::size_t found, const std::vector<int> &candidates)
    {
        if (found > mostTogether)
            return true;
        if (found + candidates.size() <= mostTogether || --m_steps < 0)
            return false;
        for (const int next : candidates) {
            std::vector<int> both;
            std::ranges::set_intersection(candidates, m_overlaps[std::size_t(next)],
                                          std::back_inserter(both));
            if (extends(found + 1, both))
                return true;
        }
        return false;
    }

    std::vector<std::vector<int>> m_overlaps; // of a group: the greater ones
    int m_steps = mostSteps;
};

} // namespace

std::vector<int> HullSets::allGroupsOf(int person) const
{
    std::vector<int> all;
    for (const int group : groupsOf[std::size_t(person)]) {
        for (int above = group; above >= 0; above = parentOf[std::size_t(above)])
            all.push_back(above);
    }
    std::ranges::sort(all);
    all.erase(std::ranges::unique(all).begin(), all.end());
    return all;
}

bool HullSets::encloses(int group, int other) const
{
    while (other >= 0 && other != group)
        other = parentOf[std::size_t(other)];
    return other == group;
}

HullSets hullSetsOf(const Diagram &diagram)
{
    const std::size_t count = diagram.nodes.size();
    HullSets sets{std::vector<int>(count, -1), std::vector<std::vector<int>>(count),
                  std::vector<std::vector<int>>(count), std::vector<std::vector<int>>(count),
                  std::vector<int>(count, 0)};
    for (const DiagramLink &link : diagram.links) {
        if (link.kind == LinkKind::SubGroup) {
            sets.parentOf[std::size_t(link.from)] = link.to;
            sets.subGroupsOf[std::size_t(link.to)].push_back(link.from);
        } else if (link.kind == LinkKind::Membership) {
            sets.groupsOf[std::size_t(link.from)].push_back(link.to);
        }
    }
    std::set<int> above; // those of one person
    for (std::size_t person = 0; person < count; ++person) {
        std::vector<int> &groups = sets.groupsOf[person];
        if (groups.empty())
            continue;
        std::ranges::sort(groups);
        groups.erase(std::ranges::unique(groups).begin(), groups.end());
        above.clear();
        for (const int group : groups) {
            for (int next = sets.parentOf[std::size_t(group)]; next >= 0 && above.insert(next).second;)
                next = sets.parentOf[std::size_t(next)];
        }
        std::erase_if(groups, [&](int group) { return above.contains(group); });
        for (const int group : groups)
            sets.membersOf[std::size_t(group)].push_back(int(person));
    }
    for (const int group : lowestFirst(diagram, sets)) {
        if (const int parent = sets.parentOf[std::size_t(group)]; parent >= 0)
            sets.heightOf[std::size_t(parent)] =
                std::max(sets.heightOf[std::size_t(parent)], sets.heightOf[std::size_t(group)] + 1);
    }
    return sets;
}

std::vector<int> lowestFirst(const Diagram &diagram, const HullSets &sets)
{
    std::vector<int> order;
    for (std::size_t node = 0; node < diagram.nodes.size(); ++node) {
        if (!diagram.nodes[node].isMark() && sets.parentOf[node] < 0)
            order.push_back(int(node));
    }
    for (std::size_t i = 0; i < order.size(); ++i) {
        const std::vector<int> &below = sets.subGroupsOf[std::size_t(order[i])];
        order.insert(order.end(), below.begin(), below.end());
    }
    std::ranges::reverse(order);
    return order;
}

bool isKnot(const Diagram &diagram, const HullSets &sets)
{
    std::vector<std::vector<int>> overlaps(diagram.nodes.size());
    for (const std::vector<int> &groups : sets.groupsOf) {
        if (groups.size() > mostTogether)
            return true;
        for (std::size_t i = 0; i < groups.size(); ++i) {
            for (std::size_t j = i + 1; j < groups.size(); ++j)
                overlaps[std::size_t(groups[i])].push_back(groups[j]);
        }
    }
    for (std::vector<int> &others : overlaps) {
        std::ranges::sort(others);
        others.erase(std::ranges::unique(others).begin(), others.end());
    }
    return KnotSearch(std::move(overlaps)).run();
}

} // namespace copse
