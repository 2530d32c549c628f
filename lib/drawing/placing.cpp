#include "drawing/placing.h"

#include "drawing/measures.h"
#include "drawing/settling.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

namespace copse {

namespace {

constexpr double fill = 0.62;     // of the part, with the air round everything
constexpr double mostAir = 16;    // points
constexpr double evenness = 0.45; // 0: distances as in the skeleton; 1: evenly spread in both directions

double twistOf(const QPointF &p, double angle) { return p.x() * std::cos(angle) + p.y() * std::sin(angle); }

/// Turns the skeleton so that it is longest along the longer side of the page.
void turn(Skeleton &skeleton, bool isWide)
{
    QPointF middle;
    for (const QPointF &p : skeleton)
        middle += p;
    middle /= double(skeleton.size());
    double xx = 0, yy = 0, xy = 0;
    for (QPointF &p : skeleton) {
        p -= middle;
        xx += p.x() * p.x();
        yy += p.y() * p.y();
        xy += p.x() * p.y();
    }
    const double angle = 0.5 * std::atan2(2 * xy, xx - yy) + (isWide ? 0 : std::numbers::pi / 2);
    for (QPointF &p : skeleton)
        p = {twistOf(p, angle), twistOf(p, angle + std::numbers::pi / 2)};
}

/// One coordinate of all parts, brought to 0..1; weights: how much page each needs.
std::vector<double> spread(const std::vector<double> &values, const std::vector<double> &weights, double even)
{
    std::vector<std::size_t> order(values.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::ranges::stable_sort(order, [&](std::size_t a, std::size_t b) { return values[a] < values[b]; });
    const double low = values[order.front()];
    const double range = values[order.back()] - low;
    const double whole = std::accumulate(weights.begin(), weights.end(), 0.);
    std::vector<double> result(values.size(), 0.5);
    double before = 0;
    for (const std::size_t i : order) {
        const double rank = (before + weights[i] / 2) / whole;
        before += weights[i];
        const double plain = range > 1e-9 ? (values[i] - low) / range : 0.5;
        result[i] = range > 1e-9 ? (1 - even) * plain + even * rank : 0.5;
    }
    return result;
}

/// The air round everything with which it fills the part.
double airFor(const std::vector<Body> &bodies, double markExtent, const QRectF &part)
{
    double least = 0;
    double most = mostAir;
    for (int i = 0; i < 20; ++i) {
        const double air = (least + most) / 2;
        double area = 0;
        for (const Body &body : bodies) {
            const QRectF box = extentOf(body, markExtent);
            const double own = body.size.isEmpty() ? std::min(air, 3 * markExtent) : air;
            area += (box.width() + 2 * own) * (box.height() + 2 * own);
        }
        (area < fill * part.width() * part.height() ? least : most) = air;
    }
    return least;
}

class Placing
{
public:
    Placing(const Diagram &diagram, const Detail &detail, const Component &component, const QRectF &part)
        : m_diagram(diagram)
        , m_detail(detail)
        , m_component(component)
        , m_part(part)
        , m_bodyOf(diagram.nodes.size(), -1)
    {}

    void place(const Skeleton &positions, bool isFree, std::vector<Place> &places)
    {
        const double hold = isFree ? 0.05 : 0.2;
        for (std::size_t i = 0; i < m_component.groups.size(); ++i)
            addGroup(m_component.groups[i], positions[i], hold);
        for (std::size_t i = 0; i < m_component.bundles.size(); ++i)
            addBundle(m_component.bundles[i], positions[m_component.groups.size() + i]);
        for (std::size_t i = 0; i < m_component.groups.size(); ++i)
            addSatellites(i);
        const int count = int(m_bodies.size());
        const int steps = std::clamp(600'000 / std::max(1, count), 40, 400);
        const double air = airFor(m_bodies, m_detail.markExtent, m_part);
        settle(m_bodies, m_links, m_part, m_detail.markExtent, air, steps);
        for (std::size_t i = 0; i < m_bodies.size(); ++i) {
            Place &place = places[std::size_t(m_nodes[i])];
            place.centre = m_bodies[i].at;
            place.side = m_bodies[i].side;
        }
    }

private:
    int add(int node, QPointF at, double hold)
    {
        Body body;
        body.at = body.home = at;
        body.hold = hold;
        body.size = m_detail.words[std::size_t(node)].size;
        body.isGroup = !m_diagram.nodes[std::size_t(node)].isMark();
        body.mass = body.isGroup ? 6 : 1;
        m_bodyOf[std::size_t(node)] = int(m_bodies.size());
        m_bodies.push_back(body);
        m_nodes.push_back(node);
        return int(m_bodies.size()) - 1;
    }

    void addGroup(int node, QPointF at, double hold) { add(node, at, hold); }

    void addPerson(int node, QPointF at, double hold, const std::vector<int> &groups)
    {
        if (!m_detail.words[std::size_t(node)].isShown)
            return;
        const int body = add(node, at, hold);
        for (const int group : groups)
            m_links.emplace_back(body, m_bodyOf[std::size_t(group)]);
    }

    void addBundle(const Bundle &bundle, QPointF at)
    {
        // A sunflower, so that all have the same room.
        const double side = std::sqrt(areaOf(m_diagram, m_detail, bundle.people.front()));
        for (std::size_t i = 0; i < bundle.people.size(); ++i) {
            const double radius = 0.56 * side * std::sqrt(double(i));
            const double angle = 2.399963 * double(i);
            addPerson(bundle.people[i], at + QPointF(radius * std::cos(angle), radius * std::sin(angle)),
                      0.02, bundle.groups);
        }
    }

    /// Round the group, those of one colour side by side, beginning where the group has no other neighbours.
    void addSatellites(std::size_t number)
    {
        std::vector<int> people = m_component.satellites[number];
        if (people.empty())
            return;
        std::ranges::stable_sort(people, {}, [&](int node) {
            const std::vector<int> &colours = m_diagram.nodes[std::size_t(node)].colours;
            return colours.empty() ? -1 : colours.front();
        });
        const int group = m_component.groups[number];
        const Body hub = m_bodies[std::size_t(m_bodyOf[std::size_t(group)])];
        const double away = awayFromNeighbours(group, hub.at);
        double area = areaOf(m_diagram, m_detail, group);
        for (const int node : people)
            area += areaOf(m_diagram, m_detail, node);
        const double reach = std::sqrt(area / std::numbers::pi);
        const double inner = std::sqrt(areaOf(m_diagram, m_detail, group) / std::numbers::pi);
        const double span = std::numbers::pi * (m_component.size() > 1 ? 0.85 : 1);
        for (std::size_t i = 0; i < people.size(); ++i) {
            const double share = (double(i) + 0.5) / double(people.size());
            const double angle = away + span * (2 * share - 1);
            const double depth = std::fmod(double(i) * 0.618034, 1); // spreads over all distances
            const double radius = std::sqrt(inner * inner + depth * (reach * reach - inner * inner));
            addPerson(people[i], hub.at + QPointF(1.3 * radius * std::cos(angle), radius * std::sin(angle)),
                      0, {group});
        }
    }

    double awayFromNeighbours(int group, QPointF at) const
    {
        QPointF sum;
        for (const auto &[person, hub] : m_links) {
            if (hub == m_bodyOf[std::size_t(group)])
                sum += m_bodies[std::size_t(person)].at - at;
        }
        for (const auto &[sub, parent] : m_component.ties) {
            if (sub == group)
                sum += m_bodies[std::size_t(m_bodyOf[std::size_t(parent)])].at - at;
            if (parent == group)
                sum += m_bodies[std::size_t(m_bodyOf[std::size_t(sub)])].at - at;
        }
        if (std::hypot(sum.x(), sum.y()) < 1e-6)
            return -std::numbers::pi / 2;
        return std::atan2(-sum.y(), -sum.x());
    }

    const Diagram &m_diagram;
    const Detail &m_detail;
    const Component &m_component;
    const QRectF m_part;
    std::vector<int> m_bodyOf; // of a node
    std::vector<int> m_nodes;  // of a body
    std::vector<Body> m_bodies;
    std::vector<std::pair<int, int>> m_links; // bodies of a person and of a group
};

} // namespace

bool isFree(std::optional<LayoutEngine> engine)
{
    return !engine || *engine == LayoutEngine::Sfdp || *engine == LayoutEngine::Neato ||
           *engine == LayoutEngine::Fdp;
}

void placeComponent(const Diagram &diagram, const Detail &detail, const Component &component,
                    Skeleton skeleton, bool isFree, const QRectF &part, std::vector<Place> &places)
{
    if (isFree)
        turn(skeleton, part.width() >= part.height());
    std::vector<double> weights;
    double widest = 0;
    double highest = 0;
    for (std::size_t i = 0; i < component.groups.size(); ++i) {
        double weight = areaOf(diagram, detail, component.groups[i]);
        for (const int node : component.satellites[i])
            weight += areaOf(diagram, detail, node);
        weights.push_back(weight);
        const QSizeF size = detail.words[std::size_t(component.groups[i])].size;
        widest = std::max(widest, size.width());
        highest = std::max(highest, size.height());
    }
    for (const Bundle &bundle : component.bundles) {
        double weight = 1;
        for (const int node : bundle.people)
            weight += areaOf(diagram, detail, node);
        weights.push_back(weight);
    }
    std::vector<double> x;
    std::vector<double> y;
    for (const QPointF &p : skeleton) {
        x.push_back(p.x());
        y.push_back(p.y());
    }
    const double even = isFree ? evenness : 0;
    x = spread(x, weights, even);
    y = spread(y, weights, even);
    const double marginX = std::min(widest / 2, 0.25 * part.width());
    const double marginY = std::min(highest, 0.25 * part.height());
    const QRectF inner = part.adjusted(marginX, marginY, -marginX, -marginY);
    for (std::size_t i = 0; i < skeleton.size(); ++i)
        skeleton[i] = {inner.left() + x[i] * inner.width(), inner.top() + y[i] * inner.height()};
    Placing(diagram, detail, component, part).place(skeleton, isFree, places);
}

} // namespace copse
