#include "drawing/skeleton.h"

#include "drawing/unions.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace copse {

namespace {

/// A usual weight has the length 1; four times as heavy is half as long, within reason.
double lengthOf(double weight, double usual)
{
    return std::clamp(std::sqrt(usual / std::max(weight, 1e-9)), 0.4, 1.8);
}

class ComponentFinder
{
public:
    explicit ComponentFinder(const Diagram &diagram)
        : m_diagram(diagram)
        , m_neighbours(diagram.nodes.size())
        , m_roles(diagram.nodes.size(), Role::Open)
    {}

    std::vector<Component> find()
    {
        findNeighbours();
        findHubs();
        findComponents();
        addOthers();
        addTies();
        addLoose();
        return std::move(m_components);
    }

private:
    enum class Role { Open, Hub, Satellite, Bundled, Loose };
    using Neighbours = std::vector<std::pair<int, double>>; // node, length; ascending

    bool isMark(int node) const { return m_diagram.nodes[std::size_t(node)].isMark(); }
    Role &role(int node) { return m_roles[std::size_t(node)]; }
    const Neighbours &neighbours(int node) const { return m_neighbours[std::size_t(node)]; }

    void findNeighbours()
    {
        std::vector<double> weights;
        for (const DiagramLink &link : m_diagram.links)
            weights.push_back(link.weight);
        double usual = 1;
        if (!weights.empty()) {
            const auto middle = weights.begin() + std::ptrdiff_t(weights.size() / 2);
            std::ranges::nth_element(weights, middle);
            usual = *middle;
        }
        for (const DiagramLink &link : m_diagram.links) {
            if (link.from == link.to)
                continue;
            const double length = lengthOf(link.weight, usual);
            m_neighbours[std::size_t(link.from)].emplace_back(link.to, length);
            m_neighbours[std::size_t(link.to)].emplace_back(link.from, length);
        }
        for (Neighbours &list : m_neighbours) {
            // Of links between the same two the shortest counts.
            std::ranges::sort(list);
            const auto same = [](const auto &a, const auto &b) { return a.first == b.first; };
            list.erase(std::unique(list.begin(), list.end(), same), list.end());
        }
    }

    /// Groups are hubs. A mark is placed round one hub or among several where it can be; else it is a hub.
    void findHubs()
    {
        const int count = int(m_diagram.nodes.size());
        for (int node = 0; node < count; ++node) {
            if (!isMark(node))
                role(node) = Role::Hub;
            else if (neighbours(node).empty())
                role(node) = Role::Loose;
        }
        std::map<Neighbours, int> likes; // how many marks have these neighbours
        for (int node = 0; node < count; ++node) {
            if (role(node) == Role::Open && neighbours(node).size() > 1 && !onlyGroups(node))
                ++likes[neighbours(node)];
        }
        for (int node = 0; node < count; ++node) {
            if (role(node) != Role::Open)
                continue;
            const Neighbours &own = neighbours(node);
            const bool canHang = std::ranges::all_of(own, [&](const auto &other) {
                return role(other.first) == Role::Hub || role(other.first) == Role::Open;
            });
            const bool isLike = own.size() > 1 && (onlyGroups(node) || likes[own] > 1);
            if (!canHang || (own.size() > 1 && !isLike)) {
                role(node) = Role::Hub;
                continue;
            }
            role(node) = own.size() == 1 ? Role::Satellite : Role::Bundled;
            for (const auto &[other, length] : own)
                role(other) = Role::Hub;
        }
    }

    bool onlyGroups(int node) const
    {
        return std::ranges::none_of(neighbours(node), [&](const auto &other) { return isMark(other.first); });
    }

    void findComponents()
    {
        const int count = int(m_diagram.nodes.size());
        Unions unions{std::size_t(count)};
        for (const DiagramLink &link : m_diagram.links)
            unions.unite(link.from, link.to);
        std::vector<int> componentOf(std::size_t(count), -1); // by the node that stands for it
        m_placeOf.resize(std::size_t(count));
        for (int node = 0; node < count; ++node) {
            if (role(node) != Role::Hub)
                continue;
            int &number = componentOf[std::size_t(unions.find(node))];
            if (number < 0) {
                number = int(m_components.size());
                m_components.emplace_back();
            }
            Component &component = m_components[std::size_t(number)];
            m_placeOf[std::size_t(node)] = {number, int(component.groups.size())};
            component.groups.push_back(node);
            component.satellites.emplace_back();
        }
    }

    Component &componentOf(int hub) { return m_components[std::size_t(m_placeOf[std::size_t(hub)].first)]; }

    void addOthers()
    {
        std::map<Neighbours, int> bundleOf; // place in the bundles of the component
        for (int node = 0; node < int(m_diagram.nodes.size()); ++node) {
            if (role(node) != Role::Satellite && role(node) != Role::Bundled)
                continue;
            const Neighbours &own = neighbours(node);
            const int hub = own.front().first;
            Component &component = componentOf(hub);
            if (role(node) == Role::Satellite) {
                component.satellites[std::size_t(m_placeOf[std::size_t(hub)].second)].push_back(node);
                continue;
            }
            const auto [bundle, isNew] = bundleOf.try_emplace(own, int(component.bundles.size()));
            if (isNew) {
                component.bundles.emplace_back();
                for (const auto &[group, length] : own) {
                    component.bundles.back().groups.push_back(group);
                    component.bundles.back().lengths.push_back(length);
                }
            }
            component.bundles[std::size_t(bundle->second)].people.push_back(node);
        }
    }

    void addTies()
    {
        for (Component &component : m_components) {
            for (const int hub : component.groups) {
                for (const auto &[other, length] : neighbours(hub)) {
                    if (other > hub && role(other) == Role::Hub)
                        component.ties.push_back({hub, other, length});
                }
            }
        }
    }

    void addLoose()
    {
        Bundle loose;
        for (int node = 0; node < int(m_diagram.nodes.size()); ++node) {
            if (role(node) == Role::Loose)
                loose.people.push_back(node);
        }
        if (!loose.people.empty()) {
            m_components.emplace_back();
            m_components.back().bundles.push_back(std::move(loose));
        }
    }

    const Diagram &m_diagram;
    std::vector<Neighbours> m_neighbours;
    std::vector<Role> m_roles;
    std::vector<std::pair<int, int>> m_placeOf; // of a hub: component, place in its hubs
    std::vector<Component> m_components;
};

} // namespace

int Component::placeOf(int hub) const { return int(std::ranges::lower_bound(groups, hub) - groups.begin()); }

std::vector<Component> componentsOf(const Diagram &diagram) { return ComponentFinder(diagram).find(); }

} // namespace copse
