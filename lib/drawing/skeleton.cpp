#include "drawing/skeleton.h"

#include <map>
#include <numeric>

namespace copse {

namespace {

/// Which of many things hang together; the smallest of them stands for all.
class Unions
{
public:
    explicit Unions(std::size_t count)
        : m_above(count)
    {
        std::iota(m_above.begin(), m_above.end(), 0);
    }
    int find(int thing)
    {
        while (m_above[std::size_t(thing)] != thing) {
            m_above[std::size_t(thing)] = m_above[std::size_t(m_above[std::size_t(thing)])];
            thing = m_above[std::size_t(thing)];
        }
        return thing;
    }
    void unite(int a, int b)
    {
        a = find(a);
        b = find(b);
        m_above[std::size_t(std::max(a, b))] = std::min(a, b);
    }

private:
    std::vector<int> m_above;
};

} // namespace

std::vector<Component> componentsOf(const Diagram &diagram)
{
    const std::size_t count = diagram.nodes.size();
    std::vector<std::vector<int>> groupsOf(count);
    Unions unions(count);
    for (const DiagramLink &link : diagram.links) {
        unions.unite(link.from, link.to);
        if (link.kind == LinkKind::Membership)
            groupsOf[std::size_t(link.from)].push_back(link.to);
    }

    std::vector<Component> components;
    std::vector<int> componentOf(count, -1);         // by the node that stands for it
    std::vector<std::pair<int, int>> placeOf(count); // of a group: component, place in its groups
    for (int node = 0; node < int(count); ++node) {
        if (diagram.nodes[std::size_t(node)].isMark())
            continue;
        int &number = componentOf[std::size_t(unions.find(node))];
        if (number < 0) {
            number = int(components.size());
            components.emplace_back();
        }
        Component &component = components[std::size_t(number)];
        placeOf[std::size_t(node)] = {number, int(component.groups.size())};
        component.groups.push_back(node);
        component.satellites.emplace_back();
    }

    std::map<std::vector<int>, std::pair<int, int>> bundleOf; // component, place in its bundles
    for (int node = 0; node < int(count); ++node) {
        const std::vector<int> &groups = groupsOf[std::size_t(node)];
        if (groups.empty())
            continue;
        const auto [number, place] = placeOf[std::size_t(groups.front())];
        Component &component = components[std::size_t(number)];
        if (groups.size() == 1) {
            component.satellites[std::size_t(place)].push_back(node);
            continue;
        }
        const auto [bundle, isNew] = bundleOf.try_emplace(groups, number, int(component.bundles.size()));
        if (isNew)
            component.bundles.push_back({{}, groups});
        component.bundles[std::size_t(bundle->second.second)].people.push_back(node);
    }
    for (const DiagramLink &link : diagram.links) {
        if (link.kind == LinkKind::SubGroup)
            components[std::size_t(placeOf[std::size_t(link.to)].first)].ties.emplace_back(link.from,
                                                                                           link.to);
    }
    return components;
}

} // namespace copse
