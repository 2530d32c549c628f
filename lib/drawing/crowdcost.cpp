#include "drawing/crowdcost.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace copse {

namespace {

// How much each part counts, by shares of the whole.
constexpr double costOfStress = 5.6;
constexpr double costOfLength = 1.4;
constexpr double costOfLengthOfMany = 2; // their lines cross most
constexpr std::size_t many = 6000;
constexpr double costOfSpread = 1.1;
constexpr std::size_t lanes = 4;       // reckoned at a time
constexpr std::size_t mostPivots = 64; // a multiple of that

double lengthOf(QPointF p) { return std::sqrt(p.x() * p.x() + p.y() * p.y()); }

} // namespace

CrowdCost::CrowdCost(const Diagram &diagram, const Layout &layout)
    : m_layout(layout)
    , m_numberOf(diagram.nodes.size(), 0)
    , m_neighbours(diagram.nodes.size())
    , m_groupsOf(diagram.nodes.size())
{
    const auto isShown = [&](int node) { return layout.places[std::size_t(node)].shown; };
    std::vector<std::vector<int>> members(diagram.nodes.size());
    for (const DiagramLink &link : diagram.links) {
        if (link.from == link.to || !isShown(link.from) || !isShown(link.to))
            continue;
        std::vector<int> &own = m_neighbours[std::size_t(link.from)];
        if (std::ranges::find(own, link.to) != own.end())
            continue;
        own.push_back(link.to);
        m_neighbours[std::size_t(link.to)].push_back(link.from);
        m_edges.push_back({link.from, link.to});
        if (link.kind == LinkKind::Membership)
            members[std::size_t(link.to)].push_back(link.from);
    }
    for (int node = 0; node < int(diagram.nodes.size()); ++node) {
        if (!isShown(node))
            continue;
        m_numberOf[std::size_t(node)] = m_shown.size();
        m_shown.push_back(node);
    }
    for (std::vector<int> &group : members) {
        if (group.size() < 2)
            continue;
        for (const int member : group)
            m_groupsOf[std::size_t(member)].push_back(int(m_groups.size()));
        m_groups.push_back({std::move(group), {}});
    }
}

bool CrowdCost::findDistances(const std::atomic_bool *cancelled)
{
    const Adjacency adjacency(m_neighbours.size(), m_edges);
    const std::size_t count = std::min(mostPivots, m_shown.size() / lanes * lanes);
    m_inverse.resize(m_shown.size() * count);
    for (std::size_t p = 0; p < count; ++p) {
        if (cancelled && *cancelled)
            return false;
        m_pivots.push_back(m_shown[(2 * p + 1) * m_shown.size() / (2 * count)]);
        const std::vector<float> distances = adjacency.distancesFrom(std::size_t(m_pivots.back()));
        for (std::size_t i = 0; i < m_shown.size(); ++i) {
            const float d = distances[std::size_t(m_shown[i])];
            m_inverse[i * count + p] = d > 0 && std::isfinite(d) ? 1 / d : 0;
        }
    }
    return true;
}

void CrowdCost::refresh()
{
    weighStress();
    weighLength();
    weighSpread();
}

void CrowdCost::weighStress()
{
    m_pivotsX.clear();
    m_pivotsY.clear();
    for (const int pivot : m_pivots) {
        m_pivotsX.push_back(float(at(pivot).x()));
        m_pivotsY.push_back(float(at(pivot).y()));
    }
    double sum = 0;
    double squares = 0;
    double pairs = 0;
    for (std::size_t i = 0; i < m_shown.size(); ++i) {
        for (std::size_t p = 0; p < m_pivots.size(); ++p) {
            const double inverse = double(m_inverse[i * m_pivots.size() + p]);
            const double ratio = inverse * lengthOf(at(m_shown[i]) - at(m_pivots[p]));
            sum += ratio;
            squares += ratio * ratio;
            pairs += inverse > 0;
        }
    }
    m_scale = squares > 0 ? sum / squares : 0;
    const double stress = squares > 0 ? std::max(1 - sum * sum / (squares * pairs), 1e-3) : 1;
    m_ofStress = 2 * costOfStress / stress / std::max(pairs, 1.);
}

/// Lines cross the more, the longer both of them are.
void CrowdCost::weighLength()
{
    double length = 0;
    for (const PathEdge &edge : m_edges)
        length += lengthOf(at(edge.from) - at(edge.to));
    m_ofLength = 2 * (m_shown.size() > many ? costOfLengthOfMany : costOfLength) / std::max(length, 1e-9);
}

void CrowdCost::weighSpread()
{
    double spread = 0;
    for (Group &group : m_groups) {
        group.middle = {};
        for (const int member : group.members)
            group.middle += at(member);
        group.middle /= double(group.members.size());
        double sum = 0;
        for (const int member : group.members)
            sum += lengthOf(at(member) - group.middle);
        spread += sum / double(group.members.size());
    }
    m_ofSpread = costOfSpread / std::max(spread, 1e-9);
}

void CrowdCost::moved(int node, QPointF way)
{
    for (const int number : m_groupsOf[std::size_t(node)]) {
        Group &group = m_groups[std::size_t(number)];
        group.middle += way / double(group.members.size());
    }
}

/// Four at a time, so that compilers find the instructions for it. Where there is no path each place has the
/// same cost.
double CrowdCost::stressOf(int node, QPointF there) const
{
    const float *const inverses = m_inverse.data() + m_numberOf[std::size_t(node)] * m_pivots.size();
    const float x = float(there.x());
    const float y = float(there.y());
    const float scale = float(m_scale);
    std::array<float, lanes> sums{};
    for (std::size_t p = 0; p < m_pivots.size(); p += lanes) {
        for (std::size_t lane = 0; lane < lanes; ++lane) {
            const float dx = m_pivotsX[p + lane] - x;
            const float dy = m_pivotsY[p + lane] - y;
            const float off = scale * inverses[p + lane] * std::sqrt(dx * dx + dy * dy) - 1;
            sums[lane] += off * off;
        }
    }
    return double(sums[0] + sums[1] + sums[2] + sums[3]);
}

double CrowdCost::of(int node, QPointF there) const
{
    double length = 0;
    for (const int other : neighboursOf(node))
        length += lengthOf(at(other) - there);
    double spread = 0;
    for (const int number : m_groupsOf[std::size_t(node)]) {
        const Group &group = m_groups[std::size_t(number)];
        spread += lengthOf(group.middle - there) / double(group.members.size());
    }
    return m_ofLength * length + m_ofSpread * spread + m_ofStress * stressOf(node, there);
}

} // namespace copse
