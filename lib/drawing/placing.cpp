#include "drawing/placing.h"

#include "drawing/blocks.h"
#include "drawing/gathering.h"
#include "drawing/loosening.h"
#include "drawing/measures.h"
#include "drawing/packing.h"
#include "drawing/settling.h"
#include "drawing/springs.h"
#include "drawing/stress.h"
#include "drawing/textmeasure.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace copse {

namespace {

constexpr double fill = 0.62;         // of the part, with the air round everything
constexpr double leastAir = 1;        // points, of labels and words; marks have less
constexpr double mostAir = 4;         // points
constexpr double mostStretch = 1.02;  // of one direction against the other, before stress becomes visible
constexpr std::size_t smallMap = 600; // nodes: everybody has a place of their own in the stress
constexpr double proportionOfBlocks = 1.5;
constexpr double airOfBlocks = 5;           // points
constexpr double closenessOfPeople = 0.2;   // see StressWish: their links are many and short already
constexpr double closenessOfWeighed = 0.12; // where lengths mean something
constexpr double goldenAngle = 2.399963;

/// The air round everything with which it fills the part.
double airFor(const std::vector<Body> &bodies, const QRectF &part)
{
    double least = 0;
    double most = mostAir;
    for (int i = 0; i < 20; ++i) {
        const double air = (least + most) / 2;
        double area = 0;
        for (const Body &body : bodies) {
            const QRectF box = extentOf(body);
            const double own = airOf(body, air);
            area += (box.width() + 2 * own) * (box.height() + 2 * own);
        }
        (area < fill * part.width() * part.height() ? least : most) = air;
    }
    return least;
}

class Placing
{
public:
    Placing(const Diagram &diagram, Detail &detail, const Component &component, bool isFree,
            const QRectF &part, const std::atomic_bool *cancelled)
        : m_diagram(diagram)
        , m_detail(detail)
        , m_component(component)
        , m_isFree(isFree)
        , m_part(part)
        , m_cancelled(cancelled)
        , m_gatherings(gatheringsOf(diagram, component))
        , m_placeOf(diagram.nodes.size(), -1)
    {
        const double people = double(component.nodeCount());
        // In large maps short links matter more than true distances: there are too many of them.
        for (const Gathering &gathering : m_gatherings) {
            for (const int person : gathering.people)
                m_needed += areaOf(diagram, detail, person);
        }
        m_reach = std::clamp(0.95 - std::log10(std::max(1., people / 200)), 0.2, 0.95);
    }

    bool place(const Skeleton &skeleton, Layout &layout)
    {
        std::vector<Place> &places = layout.places;
        if (m_component.isLoose()) {
            placeInRows(m_component.bundles.front().people, m_part, places);
            return true;
        }
        if (m_component.size() == 1 && !m_gatherings.empty()) {
            if (!placeInBlocks(m_diagram, m_component.groups.front(), m_gatherings, m_part, m_detail, layout))
                placeBlocks(layout);
            return true;
        }
        unfold(skeleton);
        if (m_isFree && m_nodes.size() <= smallMap && m_nodes.size() > 2 && !m_component.isLoose() &&
            !refine())
            return false;
        bringToPage();
        std::vector<Body> bodies;
        std::vector<int> bodyOf(m_nodes.size(), -1);
        for (std::size_t i = 0; i < m_nodes.size(); ++i) {
            if (!m_detail.words[std::size_t(m_nodes[i])].isShown)
                continue;
            bodyOf[i] = int(bodies.size());
            bodies.push_back(bodyFor(m_nodes[i], m_homes[i]));
        }
        const std::size_t firstCaption = bodies.size();
        addCaptions(bodies, bodyOf);
        std::vector<std::pair<int, int>> links;
        for (const PathEdge &link : m_links) {
            const int person = bodyOf[std::size_t(link.to)];
            const int group = bodyOf[std::size_t(link.from)];
            if (person >= 0 && group >= 0)
                links.emplace_back(person, group);
        }
        const int steps = std::clamp(200'000 / std::max(1, int(bodies.size())), 24, 250);
        const double air = std::max(leastAir, airFor(bodies, m_part));
        if (!loosen(bodies, m_part, air, m_cancelled))
            return false;
        if (!settle(bodies, links, m_part, air, steps, m_cancelled))
            return false;
        for (std::size_t i = 0; i < m_gatherings.size(); ++i) {
            m_gatherings[i].captionBox = extentOf(bodies[firstCaption + i]);
            layout.gatherings.push_back(m_gatherings[i]);
        }
        for (std::size_t i = 0; i < m_nodes.size(); ++i) {
            Place &place = places[std::size_t(m_nodes[i])];
            if (bodyOf[i] < 0) {
                place.centre = m_homes[i]; // as good as any: nobody sees it
                continue;
            }
            place.centre = bodies[std::size_t(bodyOf[i])].at;
            place.side = bodies[std::size_t(bodyOf[i])].side;
        }
        return true;
    }

private:
    const DiagramNode &node(int number) const { return m_diagram.nodes[std::size_t(number)]; }

    /// In rows from the upper left corner, names to the right.
    void placeInRows(const std::vector<int> &people, const QRectF &room, std::vector<Place> &places) const
    {
        double width = 1;
        double height = 1;
        std::vector<int> shown;
        for (const int person : people) {
            places[std::size_t(person)].centre = room.center();
            places[std::size_t(person)].side = LabelSide::Right;
            if (!m_detail.words[std::size_t(person)].isShown)
                continue;
            shown.push_back(person);
            Body body = bodyFor(person, {});
            body.side = LabelSide::Right;
            const QRectF box = extentOf(body);
            width = std::max(width, box.width() + 2 * leastAir);
            height = std::max(height, box.height() + 2 * leastAir);
        }
        if (shown.empty())
            return;
        // As many columns as make the rows fill the room.
        const double count = double(shown.size());
        const double wished = std::ceil(std::sqrt(count * room.width() * height / (room.height() * width)));
        const double needed = std::ceil(count / std::max(1., std::floor(room.height() / height)));
        const double fitting = std::max(1., std::floor(room.width() / width));
        const std::size_t columns = std::size_t(std::max(needed, std::min(wished, fitting)));
        const std::size_t rows = (shown.size() + columns - 1) / columns;
        const double across = std::min(room.width() / double(columns), 1.5 * width);
        const double down = std::min(room.height() / double(rows), 1.5 * height);
        for (std::size_t i = 0; i < shown.size(); ++i) {
            const double inset = m_detail.extentOf(node(shown[i])) / 2 + leastAir;
            places[std::size_t(shown[i])].centre =
                room.topLeft() +
                QPointF(across * double(i % columns) + inset, down * (double(i / columns) + 0.5));
        }
    }

    /// One group and so many people that they have to make do with what there is.
    void placeBlocks(Layout &layout)
    {
        const int hub = m_component.groups.front();
        const QSizeF label = m_detail.words[std::size_t(hub)].size;
        const double head = std::min(2.5 * label.height(), 0.25 * m_part.height());
        layout.places[std::size_t(hub)].centre = {m_part.center().x(), m_part.top() + head / 3};
        std::vector<double> weights;
        const double size = gatheringCaptionSize(m_detail);
        const double line = nameLineHeight(size);
        for (const Gathering &gathering : m_gatherings) {
            double weight = textWidth(gathering.caption, size, true) * line;
            for (const int person : gathering.people)
                weight += areaOf(m_diagram, m_detail, person);
            weights.push_back(weight);
        }
        const std::vector<QRectF> blocks =
            divided(m_part.adjusted(0, head, 0, 0), weights, proportionOfBlocks);
        for (std::size_t i = 0; i < blocks.size(); ++i) {
            const double air = std::min({airOfBlocks, 0.1 * blocks[i].width(), 0.1 * blocks[i].height()});
            QRectF block = blocks[i].adjusted(air, air, -air, -air);
            Gathering &gathering = m_gatherings[i];
            gathering.captionBox = {block.topLeft(), QSizeF(textWidth(gathering.caption, size, true), line)};
            if (gathering.captionBox.height() < 0.4 * block.height())
                block.setTop(gathering.captionBox.bottom() + 2);
            placeInRows(gathering.people, block, layout.places);
            layout.gatherings.push_back(gathering);
        }
    }

    /// Above the middle of each gathering.
    void addCaptions(std::vector<Body> &bodies, const std::vector<int> &bodyOf) const
    {
        const double size = gatheringCaptionSize(m_detail);
        for (const Gathering &gathering : m_gatherings) {
            QRectF around;
            for (const int person : gathering.people) {
                const int place = m_placeOf[std::size_t(person)];
                const int body = bodyOf[std::size_t(place)];
                around |= body >= 0 ? extentOf(bodies[std::size_t(body)])
                                    : QRectF(m_homes[std::size_t(place)], QSizeF(1, 1));
            }
            Body caption;
            caption.isGroup = true;
            caption.mass = 3;
            caption.size = QSizeF(textWidth(gathering.caption, size, true), nameLineHeight(size));
            caption.at = caption.home =
                QPointF(around.center().x(), around.top() - caption.size.height() / 2);
            bodies.push_back(caption);
        }
    }

    Body bodyFor(int number, QPointF at) const
    {
        Body body;
        body.at = body.home = at;
        body.size = m_detail.words[std::size_t(number)].size;
        body.isGroup = !node(number).isMark();
        body.extent = m_detail.extentOf(node(number));
        body.mass = body.isGroup ? 6 : node(number).scale;
        return body;
    }

    int add(int number, QPointF at)
    {
        m_placeOf[std::size_t(number)] = int(m_nodes.size());
        m_nodes.push_back(number);
        m_homes.push_back(at);
        return int(m_nodes.size()) - 1;
    }

    void link(int hub, int place, double length)
    {
        const std::size_t from = std::size_t(m_placeOf[std::size_t(hub)]);
        const QPointF way = m_homes[std::size_t(place)] - m_homes[from];
        m_links.push_back({int(from), place, length});
        m_towards[from] += way;
        if (std::size_t(place) < m_towards.size())
            m_towards[std::size_t(place)] -= way;
    }

    /// Everybody round the skeleton, in its unit.
    void unfold(const Skeleton &skeleton)
    {
        measure(skeleton);
        for (std::size_t i = 0; i < m_component.groups.size(); ++i)
            add(m_component.groups[i], skeleton[i]);
        m_towards.resize(m_component.groups.size());
        for (const HubTie &tie : m_component.ties)
            link(tie.from, m_placeOf[std::size_t(tie.to)], tie.length);
        for (std::size_t i = 0; i < m_component.bundles.size(); ++i)
            addBundle(m_component.bundles[i], skeleton[m_component.groups.size() + i]);
        for (std::size_t i = 0; i < m_component.groups.size(); ++i)
            addSatellites(i);
    }

    /// How many points the unit of the skeleton has, about.
    void measure(const Skeleton &skeleton)
    {
        QRectF box(skeleton.front(), QSizeF());
        for (const QPointF &p : skeleton)
            box |= QRectF(p, QSizeF(1e-9, 1e-9));
        m_scale = std::min(m_part.width() / (box.width() + 2 * m_reach),
                           m_part.height() / (box.height() + 2 * m_reach));
    }

    /// The radius, in the unit of the skeleton, of a disc with so much on it, points^2.
    double radiusFor(double area) const { return std::sqrt(1.2 * area / std::numbers::pi) / m_scale; }

    /// A sunflower, so that all have the same room; flattened across the way to the hubs, so that few links
    /// cross.
    void addBundle(const Bundle &bundle, QPointF at)
    {
        double area = 0;
        for (const int person : bundle.people)
            area += areaOf(m_diagram, m_detail, person);
        double cosine = 0;
        double sine = 0;
        for (const int group : bundle.groups) {
            const QPointF way = m_homes[std::size_t(m_placeOf[std::size_t(group)])] - at;
            const double squared = std::max(QPointF::dotProduct(way, way), 1e-12);
            cosine += (way.x() * way.x() - way.y() * way.y()) / squared;
            sine += 2 * way.x() * way.y() / squared;
        }
        const double count = double(std::max<std::size_t>(1, bundle.groups.size()));
        const double flatness = 1 + 1.5 * std::hypot(cosine, sine) / count;
        const double along = 0.5 * std::atan2(sine, cosine); // the way to the hubs
        const QPointF ahead(std::cos(along) / flatness, std::sin(along) / flatness);
        const QPointF across(-std::sin(along) * flatness, std::cos(along) * flatness);
        const double radius = radiusFor(area);
        for (std::size_t i = 0; i < bundle.people.size(); ++i) {
            const double distance =
                bundle.people.size() == 1
                    ? 0
                    : radius * std::sqrt((double(i) + 0.5) / double(bundle.people.size()));
            const double angle = goldenAngle * double(i);
            const int place =
                add(bundle.people[i], at + distance * (std::cos(angle) * across + std::sin(angle) * ahead));
            for (std::size_t g = 0; g < bundle.groups.size(); ++g)
                link(bundle.groups[g], place, bundle.lengths[g]);
        }
    }

    /// Round the hub, those of one colour side by side, beginning where the hub has no other neighbours.
    void addSatellites(std::size_t number)
    {
        std::vector<int> people = m_component.satellites[number];
        if (people.empty() || addGathered(number))
            return;
        std::ranges::stable_sort(people, {}, [&](int person) {
            const std::vector<int> &colours = node(person).colours;
            return colours.empty() ? -1 : colours.front();
        });
        const int hub = m_component.groups[number];
        const QPointF at = m_homes[number];
        const double away = awayFromNeighbours(number);
        double area = areaOf(m_diagram, m_detail, hub);
        const double inner = radiusFor(area);
        for (const int person : people)
            area += areaOf(m_diagram, m_detail, person);
        const double reach = std::max(radiusFor(area), m_reach);
        const double span = std::numbers::pi * (m_component.size() > 1 ? 0.7 : 1);
        for (std::size_t i = 0; i < people.size(); ++i) {
            const double share = (double(i) + 0.5) / double(people.size());
            const double angle = away + span * (2 * share - 1);
            const double depth = std::fmod(double(i) * 0.618034 + 0.5, 1); // spreads over all distances
            const double radius = std::sqrt(inner * inner + depth * (reach * reach - inner * inner));
            const int place =
                add(people[i], at + QPointF(radius * std::cos(angle), radius * std::sin(angle)));
            link(hub, place, 1);
        }
    }

    /// The gatherings of a hub clockwise round it, where no others are. False: it has none.
    bool addGathered(std::size_t number)
    {
        const int hub = m_component.groups[number];
        const double all = double(m_component.satellites[number].size());
        const double reach = std::max(radiusFor(2 * m_needed), m_reach);
        const double span = 1.7 * std::numbers::pi;
        double angle = awayFromNeighbours(number) - span / 2;
        bool isAny = false;
        for (const Gathering &gathering : m_gatherings) {
            if (gathering.group != hub)
                continue;
            const double share = double(gathering.people.size()) / all;
            angle += span * share / 2;
            const double radius = std::sqrt(0.7 * share) * reach;
            const double away = std::max(0.45 * reach, reach - radius);
            const QPointF middle = m_homes[number] + away * QPointF(std::cos(angle), std::sin(angle));
            angle += span * share / 2;
            for (std::size_t i = 0; i < gathering.people.size(); ++i) {
                const double distance =
                    0.85 * radius * std::sqrt((double(i) + 0.5) / double(gathering.people.size()));
                const double turn = goldenAngle * double(i);
                link(hub,
                     add(gathering.people[i], middle + distance * QPointF(std::cos(turn), std::sin(turn))),
                     1);
            }
            isAny = true;
        }
        return isAny;
    }

    double awayFromNeighbours(std::size_t hub) const
    {
        const QPointF sum = m_towards[hub];
        return std::hypot(sum.x(), sum.y()) < 1e-6 ? -std::numbers::pi / 2 : std::atan2(-sum.y(), -sum.x());
    }

    /// There are few enough to give everybody a place of their own by their distances.
    bool refine()
    {
        const std::vector<StressNode> nodes(m_nodes.size());
        StressWish wish{.proportion = m_part.width() / m_part.height(),
                        .closeness = areEven(m_links) ? closenessOfPeople : closenessOfWeighed,
                        .start = std::move(m_homes)};
        std::optional<std::vector<QPointF>> found = leastStress(nodes, m_links, wish, m_cancelled);
        if (!found)
            return false;
        if (!areEven(m_links)) { // springs do not heed lengths
            m_homes = std::move(*found);
            return true;
        }
        // Springs sort out crowds and crossings; then the distances are put right again.
        std::vector<Spring> springs;
        for (const PathEdge &link : m_links)
            springs.push_back({link.from, link.to});
        const std::vector<double> charges(m_nodes.size(), 1);
        found = relaxedBySprings(std::move(*found), charges, springs, {}, m_cancelled);
        if (!found)
            return false;
        wish.start = std::move(*found);
        wish.mostRounds = 5;
        found = leastStress(nodes, m_links, wish, m_cancelled);
        if (found)
            m_homes = std::move(*found);
        return found.has_value();
    }

    /// From the unit of the skeleton to the part of the page, with as little stretching as fills it.
    void bringToPage()
    {
        double left = 1e18, right = -1e18, top = 1e18, bottom = -1e18;
        for (const QPointF &home : m_homes) {
            left = std::min(left, home.x());
            right = std::max(right, home.x());
            top = std::min(top, home.y());
            bottom = std::max(bottom, home.y());
        }
        double widest = 0;
        double highest = 0;
        for (const int number : m_nodes) {
            const QSizeF size = m_detail.words[std::size_t(number)].size;
            widest = std::max(widest, size.width());
            highest = std::max(highest, size.height());
        }
        const double marginX = std::min(widest / 2, 0.12 * m_part.width());
        const double marginY = std::min(highest, 0.12 * m_part.height());
        const QRectF inner = m_part.adjusted(marginX, marginY, -marginX, -marginY);
        double x = inner.width() / std::max(right - left, 1e-6);
        double y = inner.height() / std::max(bottom - top, 1e-6);
        if (m_isFree) {
            x = std::min(x, mostStretch * y);
            y = std::min(y, mostStretch * x);
        }
        for (QPointF &home : m_homes) {
            home = {inner.center().x() + (home.x() - (left + right) / 2) * x,
                    inner.center().y() + (home.y() - (top + bottom) / 2) * y};
        }
    }

    const Diagram &m_diagram;
    Detail &m_detail;
    const Component &m_component;
    const bool m_isFree;
    const QRectF m_part;
    const std::atomic_bool *const m_cancelled;
    std::vector<Gathering> m_gatherings;
    double m_needed = 0;        // by all who are gathered, points^2
    double m_reach = 1;         // how far from their hub satellites stand, in ties
    double m_scale = 1;         // points in a tie
    std::vector<int> m_placeOf; // of a node
    std::vector<int> m_nodes;   // of a place; the hubs come first
    std::vector<QPointF> m_homes;
    std::vector<QPointF> m_towards; // of a hub: the ways to all its neighbours, added up
    std::vector<PathEdge> m_links;  // between places, the first is a hub
};

} // namespace

bool isFree(std::optional<LayoutEngine> engine)
{
    return !engine || *engine == LayoutEngine::Sfdp || *engine == LayoutEngine::Neato ||
           *engine == LayoutEngine::Fdp;
}

bool placeComponent(const Diagram &diagram, Detail &detail, const Component &component,
                    const Skeleton &skeleton, bool isFree, const QRectF &part, Layout &layout,
                    const std::atomic_bool *cancelled)
{
    return Placing(diagram, detail, component, isFree, part, cancelled).place(skeleton, layout);
}

} // namespace copse
