#include "drawing/layerplan.h"

#include "drawing/textmeasure.h"

#include <algorithm>
#include <cmath>

namespace copse {

namespace {

constexpr int mostNamedLanes = 8;      // of people
constexpr int mostNamedOuterLanes = 4; // of organisations, groups, disciplines
constexpr double airOfLanes = 7;
constexpr double longerForGroups = 1.5; // in larger letters, and what the others hang from
constexpr double indentOfGroups = 11;
// Of the page's width for an outer column, where people are many.
constexpr double leastOuterShare = 0.24;
constexpr double mostOuterShare = 0.34;
constexpr double largestOuterShare = 0.42;
constexpr double firstShareInRoom = 0.36;
constexpr double largestShareInRoom = 0.5;
constexpr double gutterInRoom = 0.6;      // of that at a desk
constexpr double leastShareOfMark = 0.45; // of a mark's size in a room, for names beside it

bool hasCorners(const DiagramNode &node) { return node.shape != MarkShape::Circle; }

class Planner
{
public:
    Planner(const Diagram &diagram, const LayerOrder &order, const TypeScale &type, QSizeF page)
        : m_diagram(diagram)
        , m_type(type)
        , m_page(page)
        , m_order(order)
        , m_links(diagram.nodes.size(), 0)
        , m_widths(diagram.nodes.size(), -1)
    {
        for (const DiagramLink &link : diagram.links) {
            ++m_links[std::size_t(link.from)];
            if (link.kind != LinkKind::SubGroup)
                ++m_links[std::size_t(link.to)];
        }
    }

    LayerPlan plan()
    {
        const double room = m_page.width() - 2 * leastGutter(m_page.width());
        if (double(m_order.people.size()) * nameLineHeight(m_type.smallestName) <
            mostNamedLanes * m_page.height()) {
            for (const double longest : {170., 130., 100.}) {
                for (const double share : {1., 0.5, 0.}) {
                    size(share, longest);
                    if (isEverybodyNamed(room))
                        return m_plan;
                }
            }
        }
        m_isForRoom = m_type.namesGroupsFirst;
        const double roomOfCrowd =
            m_page.width() - (m_isForRoom ? gutterInRoom : 1) * 2 * leastGutter(m_page.width());
        LayerPlan best;
        double most = -1;
        for (const double share : {1., 0.8, 0.6, 0.45, 0.3, 0.15, 0.}) {
            if (!planCrowd(share, roomOfCrowd))
                continue;
            if (!m_isForRoom)
                return m_plan;
            if (const double words = wordsShown(m_plan); words > most) {
                most = words;
                best = m_plan;
            }
            if (share <= leastShareOfMark)
                break;
        }
        return best;
    }

private:
    const DiagramNode &node(int number) const { return m_diagram.nodes[std::size_t(number)]; }

    /// With marks of that share of their sizes; whether everybody is there.
    bool planCrowd(double share, double room)
    {
        size(0, 100);
        m_plan.markSize = m_type.smallestMark +
                          share * (std::min(m_type.largestMark, m_plan.markSize) - m_type.smallestMark);
        const double people = alone(m_order.people, room, true).width();
        const double most = std::clamp((room - people) / 2, leastOuterShare * m_page.width(),
                                       (m_isForRoom ? firstShareInRoom : mostOuterShare) * m_page.width());
        m_plan.first = outer(m_order.first, most);
        // What one column does not need is the other's.
        const double left = room - people - m_plan.first.width();
        m_plan.last = outer(
            m_order.last,
            std::clamp(left, most, (m_isForRoom ? largestShareInRoom : largestOuterShare) * m_page.width()));
        const double forPeople = room - m_plan.first.width() - m_plan.last.width();
        return (share == 1 && nameSomePeople(forPeople)) || marksAlone(forPeople, share == 0);
    }

    /// Names, of which one that is cut short counts for less than half of it.
    double wordsShown(const LayerPlan &plan)
    {
        double sum = 0;
        for (int number = 0; number < int(m_diagram.nodes.size()); ++number) {
            const bool isMark = node(number).isMark();
            const double whole = widthOf(number) * (isMark ? plan.nameSize : plan.groupSize);
            const double shown = whole > 0 ? plan.nameWidth[std::size_t(number)] / whole : 0;
            sum += (isMark ? 1 : 2) * shown * shown;
        }
        return sum;
    }

    void size(double share, double longest)
    {
        m_plan.nameSize = m_type.smallestName + share * (m_type.largestName - m_type.smallestName);
        m_plan.groupSize =
            m_type.smallestGroupName + share * (m_type.largestGroupName - m_type.smallestGroupName);
        const double line = nameLineHeight(m_plan.nameSize);
        m_plan.markSize =
            std::min(m_type.largestMark, (line - 0.7) / (m_diagram.hasShapes() ? reachOfShapes : 1));
        m_longest = longest * m_plan.nameSize / TypeScale().largestName;
        m_plan.nameWidth.assign(m_diagram.nodes.size(), 0);
    }

    /// Measured once, at a size of 1.
    double widthOf(int number)
    {
        double &width = m_widths[std::size_t(number)];
        if (width < 0)
            width = textWidth(node(number).name, 1, !node(number).isMark());
        return width;
    }

    void name(int number)
    {
        const double size = node(number).isMark() ? m_plan.nameSize : m_plan.groupSize;
        const double whole = widthOf(number) * size;
        const double width = std::min(whole, node(number).isMark() ? m_longest : longerForGroups * m_longest);
        m_plan.nameWidth[std::size_t(number)] = m_isForRoom && width < leastShareOfName * whole ? 0 : width;
    }

    double heightOf(int number) const
    {
        const bool isNamed = m_plan.nameWidth[std::size_t(number)] > 0;
        if (!node(number).isMark())
            return isNamed ? groupLabelHeight(m_plan.groupSize) : badgeAloneSize(m_plan.groupSize).height();
        const double extent = markExtent(m_plan.markSize * node(number).scale, hasCorners(node(number)));
        return isNamed ? std::max(extent, nameLineHeight(m_plan.nameSize)) : extent;
    }

    LayerColumn columnOf(const std::vector<int> &nodes, int lanes) const
    {
        LayerColumn column;
        column.lanes = lanes;
        for (const int number : nodes) {
            LayerColumn::Row row;
            row.node = number;
            column.rows.push_back(row);
        }
        measure(column);
        return column;
    }

    /// Heights and widths, by who is named now.
    void measure(LayerColumn &column) const
    {
        const bool isNamed = std::ranges::any_of(column.rows, [&](const LayerColumn::Row &row) {
            return m_plan.nameWidth[std::size_t(row.node)] > 0;
        });
        const double airOfMarks = std::max(0.8, 0.2 * m_plan.markSize);
        column.air = isNamed ? airOfLanes : airOfMarks + 0.6;
        column.rowAir = isNamed ? 1 + 0.5 * (column.lanes - 1) : airOfMarks;
        const double mark = m_plan.widestMark(m_diagram, column);
        column.laneWidth = 0;
        for (LayerColumn::Row &row : column.rows) {
            row.height = heightOf(row.node);
            const double words = m_plan.nameWidth[std::size_t(row.node)];
            double width = mark + (words > 0 ? words + 2 : 0);
            if (!node(row.node).isMark()) {
                width = words > 0 ? groupLabelSize(words, m_plan.groupSize).width()
                                  : badgeAloneSize(m_plan.groupSize).width();
                if (column.lanes == 1)
                    width += m_plan.indent * std::min(node(row.node).depth, deepestIndent);
            }
            column.laneWidth = std::max(column.laneWidth, width);
        }
    }

    static double sumOf(const LayerColumn &column)
    {
        double sum = 0;
        for (const LayerColumn::Row &row : column.rows)
            sum += row.isShown ? row.height + column.rowAir : 0;
        return sum;
    }

    bool fits(LayerColumn &column) const
    {
        return sumOf(column) <= column.lanes * m_page.height() && column.fill(m_page.height());
    }

    std::optional<LayerColumn> named(const std::vector<int> &nodes, int mostLanes)
    {
        for (const int number : nodes)
            name(number);
        for (int lanes = 1; lanes <= mostLanes; ++lanes) {
            m_plan.indent = lanes == 1 ? indentOfGroups : 0;
            LayerColumn column = columnOf(nodes, lanes);
            if (fits(column))
                return column;
        }
        return std::nullopt;
    }

    bool isEverybodyNamed(double room)
    {
        std::optional<LayerColumn> people = named(m_order.people, mostNamedLanes);
        std::optional<LayerColumn> first = named(m_order.first, mostNamedOuterLanes);
        std::optional<LayerColumn> last = named(m_order.last, mostNamedOuterLanes);
        if (!people || !first || !last || people->width() + first->width() + last->width() > room)
            return false;
        m_plan.people = std::move(*people);
        m_plan.first = std::move(*first);
        m_plan.last = std::move(*last);
        return true;
    }

    std::vector<int> byImportance(std::vector<int> nodes) const
    {
        std::ranges::stable_sort(nodes, [&](int a, int b) {
            const DiagramNode &one = node(a);
            const DiagramNode &other = node(b);
            if (one.depth != other.depth)
                return one.depth < other.depth;
            return m_links[std::size_t(a)] > m_links[std::size_t(b)];
        });
        return nodes;
    }

    void unname(const std::vector<int> &nodes)
    {
        for (const int number : nodes)
            m_plan.nameWidth[std::size_t(number)] = 0;
    }

    /// Names as many as there is room for, in so many lanes; how many.
    std::size_t nameSome(const std::vector<int> &nodes, LayerColumn &column, int lanes)
    {
        unname(nodes);
        column = columnOf(nodes, lanes);
        column.rowAir = 1 + 0.5 * (lanes - 1);
        const std::vector<int> first = byImportance(nodes);
        double left = lanes * m_page.height() - sumOf(column);
        std::size_t count = 0;
        for (; count < first.size(); ++count) {
            const double before = heightOf(first[count]);
            name(first[count]);
            left -= heightOf(first[count]) - before;
            if (left < 0)
                break;
        }
        for (;;) {
            unname({first.begin() + std::ptrdiff_t(count), first.end()});
            measure(column);
            if (count == 0 || fits(column))
                return count;
            count -= std::max(std::size_t(1), count / 20);
        }
    }

    /// All with their names, else some, else marks and badges alone, else as many of them as there is room
    /// for.
    LayerColumn outer(const std::vector<int> &nodes, double most)
    {
        const double longest = m_longest;
        if (m_isForRoom)
            return outerForRoom(nodes, most);
        for (const double share : {1.4, 1., 0.75, 0.55}) {
            m_longest = longest * share;
            std::optional<LayerColumn> all = named(nodes, mostNamedOuterLanes);
            if (all && all->width() <= most) {
                m_longest = longest;
                return std::move(*all);
            }
        }
        m_plan.indent = 0;
        LayerColumn column;
        int bestLanes = 0;
        double bestShare = 1, mostWords = 0;
        for (const double share : {1., 0.75, 0.55, 0.42}) {
            // Names cut that short are only better than none.
            if (share < 0.5 && bestLanes > 0)
                break;
            m_longest = longest * share;
            for (int lanes = 1; lanes <= mostNamedOuterLanes; ++lanes) {
                const double words = double(nameSome(nodes, column, lanes)) * share;
                if (words <= mostWords || column.width() > most)
                    continue;
                mostWords = words;
                bestLanes = lanes;
                bestShare = share;
            }
        }
        m_longest = longest * bestShare;
        if (bestLanes > 0)
            nameSome(nodes, column, bestLanes);
        m_longest = longest;
        return bestLanes > 0 ? column : alone(nodes, most, false);
    }

    /// Whichever length of names and number of lanes shows most of them.
    LayerColumn outerForRoom(const std::vector<int> &nodes, double most)
    {
        const double longest = m_longest;
        m_plan.indent = 0;
        LayerColumn column, best;
        std::vector<double> widths;
        double mostWords = 0;
        for (const double share : {2., 1.7, 1.4, 1.2, 1., 0.85, 0.75, 0.65, 0.55, 0.48, 0.42}) {
            m_longest = longest * share;
            for (int lanes = 1; lanes <= mostNamedOuterLanes; ++lanes) {
                nameSome(nodes, column, lanes);
                const double words = wordsShown(m_plan);
                if (words <= mostWords || column.width() > most || !fits(column))
                    continue;
                mostWords = words;
                best = column;
                widths = m_plan.nameWidth;
            }
        }
        m_longest = longest;
        if (widths.empty())
            return alone(nodes, most, false);
        m_plan.nameWidth = widths;
        return best;
    }

    /// Marks or badges alone.
    LayerColumn alone(const std::vector<int> &nodes, double width, bool isEven)
    {
        unname(nodes);
        LayerColumn column = columnOf(nodes, 1);
        const double lane = std::max(column.laneWidth + column.air, 0.1);
        const int most = std::max(1, int((width + column.air) / lane));
        column.lanes = std::clamp(int(std::ceil(sumOf(column) / m_page.height())), 1, most);
        while (!fits(column) && column.lanes < most)
            ++column.lanes;
        if (fits(column))
            return column;
        const double room = column.lanes * m_page.height();
        if (isEven) {
            // So that every group keeps its share.
            const double share = 0.98 * room / sumOf(column);
            for (std::size_t i = 0; i < column.rows.size(); ++i)
                column.rows[i].isShown = std::floor(double(i + 1) * share) > std::floor(double(i) * share);
        } else {
            std::vector<char> keeps(m_diagram.nodes.size(), 0);
            double left = room;
            for (const int number : byImportance(nodes)) {
                left -= heightOf(number) + column.rowAir;
                keeps[std::size_t(number)] = left >= 0;
            }
            for (LayerColumn::Row &row : column.rows)
                row.isShown = keeps[std::size_t(row.node)];
        }
        for (std::size_t i = column.rows.size(); i > 0 && !fits(column); --i)
            column.rows[i - 1].isShown = false;
        return column;
    }

    bool nameSomePeople(double room)
    {
        const double longest = m_longest;
        const std::vector<int> &people = m_order.people;
        std::size_t names = std::max<std::size_t>(3, people.size() / 6);
        double bestShare = 0;
        int bestLanes = 0;
        const auto attempt = [&](double share, int lanes) {
            m_longest = share * longest;
            return nameSome(people, m_plan.people, lanes);
        };
        for (const double share : {1., 0.75, 0.55}) {
            const double lane = share * longest + m_plan.markSize + 3 + airOfLanes;
            const int lanes = std::min(mostNamedLanes, int((room + airOfLanes) / lane));
            if (lanes < 1 || double(people.size()) * 0.5 * m_plan.markSize > lanes * m_page.height())
                continue;
            if (const std::size_t count = attempt(share, lanes);
                count > names && m_plan.people.width() <= room) {
                names = count;
                bestShare = share;
                bestLanes = lanes;
            }
        }
        if (bestLanes > 0)
            attempt(bestShare, bestLanes);
        else
            unname(people);
        m_longest = longest;
        return bestLanes > 0;
    }

    /// Whether all have room; if `force`, some are left out.
    bool marksAlone(double room, bool force)
    {
        m_plan.people = alone(m_order.people, room, true);
        return force || std::ranges::all_of(m_plan.people.rows, &LayerColumn::Row::isShown);
    }

    const Diagram &m_diagram;
    const TypeScale m_type;
    const QSizeF m_page;
    const LayerOrder &m_order;
    std::vector<int> m_links;
    std::vector<double> m_widths; // of names, at a size of 1
    double m_longest = 0;         // name, now
    bool m_isForRoom = false;     // and there are many
    LayerPlan m_plan;
};

} // namespace

double LayerPlan::widestMark(const Diagram &diagram, const LayerColumn &column) const
{
    double widest = 0;
    for (const LayerColumn::Row &row : column.rows) {
        const DiagramNode &node = diagram.nodes[std::size_t(row.node)];
        if (node.isMark())
            widest = std::max(widest, markExtent(markSize * node.scale, hasCorners(node)));
    }
    return widest;
}

LayerPlan planLayers(const Diagram &diagram, const LayerOrder &order, const TypeScale &type, QSizeF page)
{
    return Planner(diagram, order, type, page).plan();
}

double leastGutter(double pageWidth) { return std::min(0.09 * pageWidth, 80.); }

} // namespace copse
