#include "drawing/layerkeeping.h"

#include "drawing/textmeasure.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace copse {

namespace {

constexpr double exactness = 0.01;     // points
constexpr std::size_t mostAdded = 500; // each looks at a whole column
constexpr double mostlyBelow = 1e4;    // points that a sub-group would rather be away than above its parent

const Place *shownBefore(const Diagram &diagram, int node, const Arrangement &before)
{
    const auto found = before.things.constFind(diagram.nodes[std::size_t(node)].id);
    return found != before.things.constEnd() && found->place.shown ? &found->place : nullptr;
}

class Keeping
{
public:
    Keeping(const Diagram &diagram, const LayerGrid &grid, const Arrangement &before, double lowest,
            const std::atomic_bool *cancelled)
        : m_diagram(diagram)
        , m_grid(grid)
        , m_before(before)
        , m_lowest(lowest)
        , m_cancelled(cancelled)
        , m_neighbours(diagram.nodes.size())
        , m_parents(diagram.nodes.size(), -1)
        , m_heightOf(diagram.nodes.size())
    {
        for (const DiagramLink &link : diagram.links) {
            if (link.kind == LinkKind::SubGroup)
                m_parents[std::size_t(link.from)] = link.to;
            m_neighbours[std::size_t(link.from)].push_back(link.to);
            m_neighbours[std::size_t(link.to)].push_back(link.from);
        }
        m_result.kept.assign(diagram.nodes.size(), nullptr);
        LayerPlan &plan = m_result.plan;
        plan.markSize = before.markSize;
        plan.nameSize = before.nameSize;
        plan.groupSize = before.groupSize;
        plan.indent = grid.indent;
        plan.nameWidth.assign(diagram.nodes.size(), 0);
        for (std::size_t i = 0; i < grid.columns.size(); ++i) {
            const LayerGrid::Column &from = grid.columns[i];
            LayerColumn &to = column(i);
            to.lanes = std::max(1, from.lanes);
            to.left = from.left;
            to.laneWidth = from.laneWidth;
            to.air = from.air;
            to.rowAir = from.rowAir;
        }
        m_result.bottom = grid.top;
    }

    std::optional<KeptLayers> run()
    {
        std::vector<int> added;
        for (int node = 0; node < int(m_diagram.nodes.size()); ++node) {
            if (m_grid.columns[layerColumnOf(at(node))].lanes == 0)
                return std::nullopt;
            if (!keep(node))
                added.push_back(node);
        }
        dropOverlapping(added);
        if (added.size() > mostAdded)
            return std::nullopt;
        // People by what they are tied to, then that by its people.
        std::ranges::stable_sort(added, {}, [&](int node) { return at(node).kind != NodeKind::Person; });
        for (const int node : added) {
            if ((m_cancelled && *m_cancelled) || !insert(node))
                return std::nullopt;
        }
        return std::move(m_result);
    }

private:
    const DiagramNode &at(int node) const { return m_diagram.nodes[std::size_t(node)]; }
    LayerColumn &column(std::size_t number)
    {
        LayerColumn *columns[] = {&m_result.plan.first, &m_result.plan.people, &m_result.plan.last};
        return *columns[number];
    }

    double heightOf(int node, bool isNamed) const
    {
        const LayerPlan &plan = m_result.plan;
        if (!at(node).isMark())
            return isNamed ? groupLabelHeight(plan.groupSize) : badgeAloneSize(plan.groupSize).height();
        const double extent = markExtent(plan.markSize * at(node).scale, at(node).shape != MarkShape::Circle);
        return isNamed ? std::max(extent, nameLineHeight(plan.nameSize)) : extent;
    }

    /// How wide its words may be.
    double wordsOf(int node) const
    {
        const LayerGrid::Column &own = m_grid.columns[layerColumnOf(at(node))];
        if (!own.isNamed || at(node).name.isEmpty())
            return 0;
        const bool isMark = at(node).isMark();
        const double size = isMark ? m_result.plan.nameSize : m_result.plan.groupSize;
        const double besides =
            isMark ? own.widestMark + 2 : groupLabelSize(0, size).width() + insetOf(m_grid, at(node));
        return std::min(textWidth(at(node).name, size, !isMark), own.laneWidth - besides);
    }

    LayerColumn::Row rowAt(int node, int lane, double y, double height) const
    {
        LayerColumn::Row row;
        row.node = node;
        row.lane = lane;
        row.y = row.wish = y;
        row.height = height;
        return row;
    }

    bool keep(int node)
    {
        LayerColumn &own = column(layerColumnOf(at(node)));
        const Place *place = shownBefore(m_diagram, node, m_before);
        if (!place) {
            if (!m_before.things.contains(at(node).id))
                return false;
            own.rows.push_back(rowAt(node, 0, 0, 0));
            own.rows.back().isShown = false;
            return true;
        }
        const LayerGrid::Column &lines = m_grid.columns[layerColumnOf(at(node))];
        const double x = acrossOf(m_grid, place->centre, m_before.area);
        const std::optional<int> lane = lines.laneAt(x);
        if (!lane)
            return false;
        const bool hasName = m_before.things.constFind(at(node).id)->name == at(node).name;
        if (hasName)
            m_result.kept[std::size_t(node)] = place;
        else
            m_result.plan.nameWidth[std::size_t(node)] = wordsOf(node);
        own.rows.push_back(rowAt(node, *lane, place->centre.y(), heightOf(node, !place->label.isEmpty())));
        m_heightOf[std::size_t(node)] = place->centre.y();
        return true;
    }

    /// Those read from a map may stand on each other; the first stays.
    void dropOverlapping(std::vector<int> &added)
    {
        for (std::size_t i = 0; i < m_grid.columns.size(); ++i) {
            LayerColumn &own = column(i);
            std::ranges::stable_sort(own.rows, {}, &LayerColumn::Row::y);
            std::vector<double> ends(std::size_t(own.lanes), -1e9);
            std::erase_if(own.rows, [&](const LayerColumn::Row &row) {
                if (!row.isShown)
                    return false;
                double &end = ends[std::size_t(row.lane)];
                if (row.y - row.height / 2 < end - exactness) {
                    m_result.kept[std::size_t(row.node)] = nullptr;
                    m_heightOf[std::size_t(row.node)] = std::nullopt;
                    added.push_back(row.node);
                    return true;
                }
                end = row.y + row.height / 2;
                m_result.bottom = std::max(m_result.bottom, end);
                return false;
            });
        }
    }

    /// The mean of what it is tied to, as far as that has its place.
    double wishOf(int node)
    {
        double sum = 0;
        int count = 0;
        for (const int other : m_neighbours[std::size_t(node)]) {
            if (const std::optional<double> height = m_heightOf[std::size_t(other)]) {
                sum += *height;
                ++count;
            }
        }
        return count > 0 ? sum / count : m_result.bottom;
    }

    bool insert(int node)
    {
        LayerColumn &own = column(layerColumnOf(at(node)));
        const bool isNamed = m_grid.columns[layerColumnOf(at(node))].isNamed && !at(node).name.isEmpty();
        const double height = heightOf(node, isNamed);
        const double wish = wishOf(node);
        double parentAt = -1e9;
        if (const int parent = m_parents[std::size_t(node)]; parent >= 0)
            parentAt = m_heightOf[std::size_t(parent)].value_or(parentAt);
        struct Lane
        {
            double begin; // of the gap below what has been looked at
            double least = 1e18;
            double y = 0; // of the best place
        };
        std::vector<Lane> lanes(std::size_t(own.lanes), Lane{m_grid.top});
        const auto consider = [&](Lane &lane, double end) {
            const double high = lane.begin + height / 2;
            const double low = end - height / 2;
            if (high > low)
                return;
            const double y = std::clamp(wish, high, low);
            const double beyond = std::max(0., y + height / 2 - m_result.bottom);
            const double cost = std::abs(y - wish) + 4 * beyond + (y < parentAt ? mostlyBelow : 0);
            if (cost < lane.least) {
                lane.least = cost;
                lane.y = y;
            }
        };
        for (const LayerColumn::Row &row : own.rows) {
            if (!row.isShown)
                continue;
            Lane &lane = lanes[std::size_t(row.lane)];
            consider(lane, row.y - row.height / 2 - own.rowAir);
            lane.begin = std::max(lane.begin, row.y + row.height / 2 + own.rowAir);
        }
        for (Lane &lane : lanes)
            consider(lane, m_lowest);
        std::optional<LayerColumn::Row> best;
        const auto least = std::ranges::min_element(lanes, {}, &Lane::least);
        if (least != lanes.end() && least->least < 1e18)
            best = rowAt(node, int(least - lanes.begin()), least->y, height);
        if (!best) {
            if (isNamed)
                return false;
            best = rowAt(node, 0, 0, height); // nor would others have room for everybody
            best->isShown = false;
        } else {
            m_result.plan.nameWidth[std::size_t(node)] = wordsOf(node);
            m_result.bottom = std::max(m_result.bottom, best->y + best->height / 2);
            m_heightOf[std::size_t(node)] = best->y;
        }
        own.rows.insert(std::ranges::upper_bound(own.rows, best->y, {}, &LayerColumn::Row::y), *best);
        return true;
    }

    const Diagram &m_diagram;
    const LayerGrid &m_grid;
    const Arrangement &m_before;
    const double m_lowest;
    const std::atomic_bool *const m_cancelled;
    std::vector<std::vector<int>> m_neighbours;
    std::vector<int> m_parents;
    std::vector<std::optional<double>> m_heightOf; // of each node that has its place
    KeptLayers m_result;
};

} // namespace

std::size_t layerColumnOf(const DiagramNode &node)
{
    return node.kind == NodeKind::Organisation ? 0 : node.kind == NodeKind::Person ? 1 : 2;
}

double insetOf(const LayerGrid &grid, const DiagramNode &group)
{
    return grid.columns[layerColumnOf(group)].lanes == 1 ? grid.indent * std::min(group.depth, deepestIndent)
                                                         : 0;
}

double acrossOf(const LayerGrid &grid, QPointF centre, const QRectF &area)
{
    return grid.isMirrored ? area.left() + area.right() - centre.x() : centre.x();
}

bool standsOn(const LayerGrid &grid, const DiagramNode &node, QPointF centre, const QRectF &area)
{
    const std::size_t number = layerColumnOf(node);
    const LayerGrid::Column &own = grid.columns[number];
    const double x = acrossOf(grid, centre, area);
    const std::optional<int> lane = own.laneAt(x);
    if (!lane || centre.y() < grid.top || centre.y() > area.bottom())
        return false;
    const double inLane = x - own.laneLeft(*lane);
    if (!node.isMark())
        return inLane >= 0 && inLane <= own.laneWidth;
    const double middle = number == 0 ? own.laneWidth - own.widestMark / 2 : own.widestMark / 2;
    return std::abs(inLane - middle) < exactness;
}

std::optional<KeptLayers> keptLayers(const Diagram &diagram, const LayerGrid &grid, const Arrangement &before,
                                     double lowest, const std::atomic_bool *cancelled)
{
    return Keeping(diagram, grid, before, lowest, cancelled).run();
}

LayerOrder keptOrder(const Diagram &diagram, const Arrangement &before)
{
    const std::size_t count = diagram.nodes.size();
    constexpr double nowhere = std::numeric_limits<double>::infinity();
    std::vector<double> heights(count, nowhere);
    for (std::size_t i = 0; i < count; ++i) {
        if (const Place *place = shownBefore(diagram, int(i), before))
            heights[i] = place->centre.y();
    }
    std::vector<double> sums(count, 0);
    std::vector<int> counts(count, 0);
    std::vector<std::vector<int>> below(count);
    std::vector<char> isBelow(count, 0);
    for (const DiagramLink &link : diagram.links) {
        const auto add = [&](int to, int other) {
            if (heights[std::size_t(other)] < nowhere) {
                sums[std::size_t(to)] += heights[std::size_t(other)];
                ++counts[std::size_t(to)];
            }
        };
        add(link.from, link.to);
        add(link.to, link.from);
        if (link.kind == LinkKind::SubGroup) {
            below[std::size_t(link.to)].push_back(link.from);
            isBelow[std::size_t(link.from)] = 1;
        }
    }
    for (std::size_t i = 0; i < count; ++i) {
        if (heights[i] == nowhere && counts[i] > 0)
            heights[i] = sums[i] / counts[i];
    }
    LayerOrder order;
    std::vector<int> *columns[] = {&order.first, &order.people, &order.last};
    for (int i = 0; i < int(count); ++i) {
        if (!isBelow[std::size_t(i)])
            columns[layerColumnOf(diagram.nodes[std::size_t(i)])]->push_back(i);
    }
    const auto height = [&](int node) { return heights[std::size_t(node)]; };
    for (std::vector<int> *column : columns)
        std::ranges::stable_sort(*column, {}, height);
    // Each sub-group under its parent.
    std::vector<int> waiting(order.last.rbegin(), order.last.rend());
    order.last.clear();
    while (!waiting.empty()) {
        const int group = waiting.back();
        waiting.pop_back();
        order.last.push_back(group);
        std::vector<int> &own = below[std::size_t(group)];
        std::ranges::stable_sort(own, {}, height);
        waiting.insert(waiting.end(), own.rbegin(), own.rend());
    }
    return order;
}

} // namespace copse
