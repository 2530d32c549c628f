#include "drawing/hulls.h"

#include "drawing/guides.h"
#include "drawing/hulloutline.h"
#include "drawing/measures.h"
#include "drawing/room.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace copse {

namespace {

constexpr double airOfLabels = 0.8;        // points
constexpr double usualAir = 6;             // round blocks, where it is not known
constexpr double mostVertices = 5'000'000; // of the grids of all outlines
constexpr double mostOfOne = 120'000;
constexpr double mostOffset = 13; // of an outline, points, before its style adds to it
constexpr double mostBeyond = 3;  // of an outline, past the area
constexpr double finest = 0.5;    // cell, points
constexpr double coarsest = 2;
constexpr std::size_t mostTogether = 100; // groups of one person that are compared, each with each

class Hulls
{
public:
    Hulls(const Diagram &diagram, const HullSets &sets, Layout &layout, const std::vector<char> &fixed,
          const std::atomic_bool *cancelled)
        : m_diagram(diagram)
        , m_sets(sets)
        , m_airOf(layout.airOf)
        , m_layout(layout)
        , m_fixed(fixed)
        , m_cancelled(cancelled)
        , m_extent(markExtent(layout.markSize, diagram.hasShapes()))
        , m_outlines(diagram.nodes.size())
        , m_memberOf(diagram.nodes.size(), -1)
        , m_styles(diagram.nodes.size(), 0)
        , m_room(layout.area, 24)
    {
        for (std::size_t node = 0; node < diagram.nodes.size(); ++node) {
            const Place &place = layout.places[node];
            if (!place.shown)
                continue;
            if (diagram.nodes[node].isMark()) {
                m_byLeft.push_back(int(node));
                m_room.take(markBox(place.centre, extentOf(int(node))), int(node));
                if (!place.label.isEmpty())
                    m_room.take(place.box, int(node));
            } else {
                m_room.take(withAir(place.box), int(node));
            }
        }
        std::ranges::sort(m_byLeft, [&](int a, int b) {
            return std::pair(place(a).centre.x(), a) < std::pair(place(b).centre.x(), b);
        });
    }

    bool run()
    {
        const std::vector<int> order = lowestFirst(m_diagram, m_sets);
        chooseStyles(order);
        chooseCells(order);
        for (const int group : order) {
            if (!outline(group))
                return false;
        }
        for (auto group = order.rbegin(); group != order.rend(); ++group) {
            const std::vector<QPolygonF> &outline = m_outlines[std::size_t(*group)];
            if (outline.empty())
                continue;
            Guide guide;
            guide.kind = Guide::Kind::Hull;
            guide.node = *group;
            guide.style = m_styles[std::size_t(*group)];
            guide.path = smoothPath(outline, std::max(1.4 * cellOf(*group), 0.3 * offsetOf(*group)));
            m_layout.guides.push_back(std::move(guide));
        }
        return true;
    }

private:
    double extentOf(int node) const { return m_extent * m_diagram.nodes[std::size_t(node)].scale; }
    Place &place(int node) { return m_layout.places[std::size_t(node)]; }
    static QRectF withAir(const QRectF &box)
    {
        return box.adjusted(-airOfLabels, -airOfLabels, airOfLabels, airOfLabels);
    }

    /// For each group those that share somebody with it, and those above and below it.
    std::vector<std::vector<int>> overlaps() const
    {
        std::vector<std::vector<int>> result(m_diagram.nodes.size());
        const auto add = [&](const std::vector<int> &together) {
            for (const int group : together) {
                std::vector<int> &others = result[std::size_t(group)];
                others.insert(others.end(), together.begin(), together.end());
            }
        };
        const auto tidy = [](std::vector<int> &others) {
            std::ranges::sort(others);
            others.erase(std::ranges::unique(others).begin(), others.end());
        };
        std::vector<int> together;
        for (std::size_t node = 0; node < m_diagram.nodes.size(); ++node) {
            if (m_diagram.nodes[node].isMark())
                together = m_sets.allGroupsOf(int(node));
            else if (const int parent = m_sets.parentOf[node]; parent >= 0)
                together = {int(node), parent};
            else
                continue;
            // Who is in hundreds of groups says nothing about any two of them.
            together.resize(std::min(together.size(), mostTogether));
            add(together);
            for (const int group : together) {
                if (result[std::size_t(group)].size() > 4096)
                    tidy(result[std::size_t(group)]);
            }
        }
        std::ranges::for_each(result, tidy);
        return result;
    }

    /// Outlines that are in each other's way differ in their dashes and their offsets.
    void chooseStyles(const std::vector<int> &order)
    {
        std::vector<int> largestFirst(order.rbegin(), order.rend());
        std::ranges::stable_sort(largestFirst, std::greater(),
                                 [&](int group) { return m_diagram.nodes[std::size_t(group)].size; });
        const std::vector<std::vector<int>> conflicts = overlaps();
        std::vector<char> isDone(m_diagram.nodes.size(), 0);
        for (const int group : largestFirst) {
            std::vector<int> used(std::size_t(hullStyles), 0);
            const auto count = [&](int other) {
                if (isDone[std::size_t(other)])
                    ++used[std::size_t(m_styles[std::size_t(other)])];
            };
            for (const int other : conflicts[std::size_t(group)])
                count(other);
            m_styles[std::size_t(group)] = int(std::ranges::min_element(used) - used.begin());
            isDone[std::size_t(group)] = 1;
        }
    }

    /// Of the whole tree of groups that it belongs to.
    int levelsOf(int group) const
    {
        const int depth = m_diagram.nodes[std::size_t(group)].depth;
        return depth + 1 + m_sets.heightOf[std::size_t(group)];
    }

    /// Half of the room between blocks, and the more the later the style, so that lines do not run into one.
    double offsetOf(int group) const
    {
        const double air = std::min(m_airOf[std::size_t(group)], mostOffset);
        // Those within each other share the room.
        return air * (0.5 + 0.25 * m_styles[std::size_t(group)]) / std::max(1., 0.5 * levelsOf(group));
    }

    /// Ends of names make no bays.
    double smoothingOf(int group) const
    {
        const double air = m_airOf[std::size_t(group)];
        return std::max(2.2 * air, std::min(2.2 * m_layout.nameSize, 5 * air));
    }

    /// The task without anything of others.
    HullTask taskOf(int group)
    {
        HullTask task;
        // At the edge of the page outlines within each other do not run into one.
        const double above = std::min(1., mostBeyond / levelsOf(group)) * m_sets.heightOf[std::size_t(group)];
        task.area = m_layout.area.adjusted(-above, -above, above, above);
        task.offset = offsetOf(group);
        task.smoothing = smoothingOf(group);
        for (const int person : m_sets.membersOf[std::size_t(group)]) {
            const Place &where = place(person);
            if (!where.shown)
                continue;
            task.inside.push_back(markBox(where.centre, extentOf(person)));
            if (!where.label.isEmpty())
                task.inside.push_back(where.box);
        }
        for (const int below : m_sets.subGroupsOf[std::size_t(group)]) {
            const std::vector<QPolygonF> &outline = m_outlines[std::size_t(below)];
            task.within.insert(task.within.end(), outline.begin(), outline.end());
            if (place(below).shown)
                task.inside.push_back(place(below).box);
        }
        return task;
    }

    /// Fine where little is drawn; all grids together have an end.
    void chooseCells(const std::vector<int> &order)
    {
        m_cells.assign(m_diagram.nodes.size(), coarsest);
        std::vector<QRectF> boxes(m_diagram.nodes.size());
        double sum = 0;
        for (const int group : order) {
            QRectF &box = boxes[std::size_t(group)];
            for (const int person : m_sets.membersOf[std::size_t(group)])
                box |= markBox(place(person).centre, extentOf(person));
            if (place(group).shown)
                box |= place(group).box;
            if (const int parent = m_sets.parentOf[std::size_t(group)]; parent >= 0)
                boxes[std::size_t(parent)] |= box;
            const double area = (box.width() + 60) * (box.height() + 60);
            double &cell = m_cells[std::size_t(group)];
            cell = std::clamp(offsetOf(group) / 3, finest, coarsest);
            cell = std::max(cell, std::sqrt(area / mostOfOne));
            sum += area / (cell * cell);
        }
        const double coarser = std::sqrt(std::max(1., sum / mostVertices));
        for (double &cell : m_cells)
            cell *= coarser;
    }

    double cellOf(int group) const { return m_cells[std::size_t(group)]; }

    void markMembers(int group, int of)
    {
        for (const int person : m_sets.membersOf[std::size_t(group)])
            m_memberOf[std::size_t(person)] = of;
        for (const int below : m_sets.subGroupsOf[std::size_t(group)])
            markMembers(below, of);
    }

    void addOthers(HullTask &task, int group)
    {
        markMembers(group, group);
        const QRectF window = hullWindow(task).adjusted(-m_extent, -m_extent, m_extent, m_extent);
        // Words reach further than marks; those of people outside the window do not matter much.
        const auto first = std::ranges::lower_bound(m_byLeft, window.left(), {},
                                                    [&](int node) { return place(node).centre.x(); });
        for (auto node = first; node != m_byLeft.end() && place(*node).centre.x() <= window.right(); ++node) {
            const Place &where = place(*node);
            if (m_memberOf[std::size_t(*node)] == group || !window.contains(where.centre))
                continue;
            task.outside.push_back(markBox(where.centre, extentOf(*node)));
            if (!where.label.isEmpty())
                task.ratherOutside.push_back(where.box);
        }
    }

    bool outline(int group)
    {
        if (m_cancelled && *m_cancelled)
            return false;
        HullTask task = taskOf(group);
        task.cell = cellOf(group);
        std::vector<QPolygonF> &outline = m_outlines[std::size_t(group)];
        Place &label = place(group);
        const bool isEmpty = task.inside.empty() && task.within.empty();
        if (!isEmpty) {
            addOthers(task, group);
            std::optional<std::vector<QPolygonF>> found = hullOutline(task, m_cancelled);
            if (!found)
                return false;
            outline = std::move(*found);
            if (!label.shown || (isFixed(group) ? isOnOutline(group) : moveLabel(group)))
                return true;
        }
        if (!label.shown)
            return true;
        // The label stays where room was kept for it, and the outline comes to the label.
        const double height = label.box.height() / 2 - 1;
        const double width = std::min(label.box.width() / 2 - 1, isEmpty ? 0. : label.box.height());
        task.inside.push_back(label.box.adjusted(width, height, -width, -height));
        task.outside.clear();
        task.ratherOutside.clear();
        addOthers(task, group);
        std::optional<std::vector<QPolygonF>> found = hullOutline(task, m_cancelled);
        if (!found)
            return false;
        outline = std::move(*found);
        return true;
    }

    bool isFixed(int group) const { return !m_fixed.empty() && m_fixed[std::size_t(group)]; }

    /// A label that stays where it is need not be gone round where it is on the line.
    bool isOnOutline(int group)
    {
        const QRectF &label = place(group).box;
        return std::ranges::any_of(m_outlines[std::size_t(group)], [&](const QPolygonF &line) {
            return std::ranges::any_of(line, [&](QPointF point) { return label.contains(point); });
        });
    }

    /// To the best free place along the upper edge; false if there is none.
    bool moveLabel(int group)
    {
        Place &label = place(group);
        QRectF bounds;
        for (const QPolygonF &line : m_outlines[std::size_t(group)])
            bounds |= line.boundingRect();
        const double height = label.box.height();
        const double width = label.box.width();
        m_room.release(withAir(label.box), group);
        std::optional<QRectF> best;
        double least = 1e18;
        for (const QPolygonF &line : m_outlines[std::size_t(group)]) {
            const qsizetype step = std::max<qsizetype>(1, qsizetype(3 / cellOf(group)));
            const qsizetype reach = std::max<qsizetype>(2, qsizetype(0.3 * width / cellOf(group)));
            for (qsizetype i = 0; i < line.size(); i += step) {
                // Outlines go clockwise: along an upper edge to the right.
                const QPointF along = line[(i + reach) % line.size()] -
                                      line[(i + line.size() - reach % line.size()) % line.size()];
                const double slope = along.x() / std::max(1e-9, std::hypot(along.x(), along.y()));
                if (slope < 0.6)
                    continue;
                for (const double raised : {0., 0.25, 0.45}) {
                    QRectF box(0, 0, width, height);
                    box.moveCenter(line[i] - QPointF(0, raised * height));
                    const double cost = 1.5 * (box.center().y() - bounds.top()) +
                                        0.15 * std::abs(box.center().x() - bounds.center().x()) +
                                        60 * (1 - slope) + 6 * raised;
                    if (cost < least && box.top() >= m_layout.area.top() &&
                        m_room.isFree(withAir(box), group)) {
                        least = cost;
                        best = box;
                    }
                }
            }
        }
        const bool isFound = best && least < 0.8 * bounds.height() + 0.15 * bounds.width() + 20;
        if (isFound) {
            label.box = *best;
            label.centre = best->center();
        }
        m_room.take(withAir(label.box), group);
        return isFound;
    }

    const Diagram &m_diagram;
    const HullSets &m_sets;
    const std::vector<double> &m_airOf;
    Layout &m_layout;
    const std::vector<char> &m_fixed;
    const std::atomic_bool *m_cancelled;
    const double m_extent;
    std::vector<std::vector<QPolygonF>> m_outlines; // of each group
    std::vector<int> m_memberOf; // of each person: the last group looked at that encloses them
    std::vector<int> m_styles;
    std::vector<double> m_cells;
    std::vector<int> m_byLeft; // people who are shown
    Room m_room;
};

/// What is new has as much room round it as what it is tied to, or as others have.
void fillAir(const Diagram &diagram, Layout &layout)
{
    layout.airOf.resize(diagram.nodes.size(), -1);
    double sum = 0;
    int count = 0;
    for (const double air : layout.airOf) {
        sum += std::max(air, 0.);
        count += air >= 0;
    }
    const double usual = count > 0 ? sum / count : usualAir;
    const std::vector<double> known = layout.airOf;
    for (const DiagramLink &link : diagram.links) {
        for (const auto &[to, from] : {std::pair(link.from, link.to), {link.to, link.from}}) {
            if (layout.airOf[std::size_t(to)] < 0)
                layout.airOf[std::size_t(to)] = known[std::size_t(from)];
        }
    }
    for (double &air : layout.airOf)
        air = air < 0 ? usual : air;
}

} // namespace

bool addHulls(const Diagram &diagram, const HullSets &sets, Layout &layout, const std::vector<char> &fixed,
              const std::atomic_bool *cancelled)
{
    layout.suggestsMatrix = isKnot(diagram, sets);
    fillAir(diagram, layout);
    return Hulls(diagram, sets, layout, fixed, cancelled).run();
}

} // namespace copse
