#include "drawing/layernaming.h"

#include "drawing/layerkeeping.h"
#include "drawing/layerplan.h"
#include "drawing/textmeasure.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>

namespace copse {

namespace {

constexpr double exactness = 0.01; // points

class NamingAgain
{
public:
    NamingAgain(Arrangement &there, const Diagram &diagram, const LayerGrid &grid)
        : m_there(there)
        , m_diagram(diagram)
        , m_grid(grid)
        , m_links(diagram.nodes.size(), 0)
    {
        for (const DiagramLink &link : diagram.links) {
            ++m_links[std::size_t(link.from)];
            ++m_links[std::size_t(link.to)];
        }
    }

    void run()
    {
        std::array<std::vector<Row>, 3> columns;
        for (int number = 0; number < int(m_diagram.nodes.size()); ++number) {
            const DiagramNode &node = m_diagram.nodes[std::size_t(number)];
            const auto kept = m_there.things.find(node.id);
            if (kept == m_there.things.end() || !kept->place.shown)
                continue;
            const std::size_t column = layerColumnOf(node);
            const LayerGrid::Column &own = m_grid.columns[column];
            const double x = acrossOf(m_grid, kept->place.centre, m_there.area);
            const std::optional<int> lane = own.laneAt(x);
            if (!lane)
                continue;
            if (!node.isMark()) {
                nameGroup(node, *kept, x - own.laneLeft(*lane));
                continue;
            }
            kept->name = node.name;
            columns[column].push_back({number, *lane, kept->place.centre.y(), heightOf(number, false)});
        }
        for (std::size_t column = 0; column < columns.size(); ++column) {
            if (m_grid.columns[column].isNamed)
                nameMarks(columns[column], m_grid.columns[column], column == 0);
        }
    }

private:
    struct Row
    {
        int node = 0;
        int lane = 0;
        double y = 0;
        double height = 0;
        Row *above = nullptr;
        Row *below = nullptr;
    };

    double heightOf(int number, bool isNamed) const
    {
        const DiagramNode &node = m_diagram.nodes[std::size_t(number)];
        const double extent = markExtent(m_there.markSize * node.scale, node.shape != MarkShape::Circle);
        return isNamed ? std::max(extent, nameLineHeight(m_there.nameSize)) : extent;
    }

    /// Its middle is so far from the beginning of its lane. Words that do not fill the label are not those it
    /// had: then its name counts as another one than before.
    void nameGroup(const DiagramNode &node, Arrangement::Kept &kept, double middle) const
    {
        Place &place = kept.place;
        const double size = m_there.groupSize;
        const QSizeF badge = badgeAloneSize(size);
        place.label = node.name;
        for (const double inset : insetsOf(node)) {
            const double width = 2 * (middle - inset);
            const double words = width - groupLabelSize(0, size).width();
            const QString label = elidedText(node.name, words + exactness, size, true);
            const bool isBadge = std::abs(width - badge.width()) < exactness;
            if (!isBadge && std::abs(textWidth(label, size, true) - words) > exactness)
                continue;
            const QSizeF box = isBadge ? badge : QSizeF(width, groupLabelSize(words, size).height());
            kept.name = node.name;
            place.label = isBadge ? QString() : label;
            place.box = QRectF(place.centre - QPointF(box.width(), box.height()) / 2, box);
            return;
        }
    }

    /// That of its depth first; it may have been another.
    std::vector<double> insetsOf(const DiagramNode &node) const
    {
        std::vector<double> insets{insetOf(m_grid, node)};
        if (m_grid.columns[layerColumnOf(node)].lanes == 1 && m_grid.indent > 0) {
            for (int depth = 0; depth <= deepestIndent; ++depth)
                insets.push_back(depth * m_grid.indent);
        }
        return insets;
    }

    void nameMarks(std::vector<Row> &rows, const LayerGrid::Column &column, bool isFirst)
    {
        std::ranges::stable_sort(rows, {}, &Row::y);
        std::vector<Row *> last(std::size_t(column.lanes), nullptr);
        std::vector<Row *> waiting;
        for (Row &row : rows) {
            row.above = std::exchange(last[std::size_t(row.lane)], &row);
            if (row.above)
                row.above->below = &row;
            waiting.push_back(&row);
        }
        std::ranges::stable_sort(waiting, std::greater(),
                                 [this](const Row *row) { return m_links[std::size_t(row->node)]; });
        for (Row *const row : waiting) {
            const double height = heightOf(row->node, true);
            const auto isRoom = [&](const Row *other) {
                return !other || std::abs(other->y - row->y) >=
                                     (other->height + height) / 2 + column.rowAir - exactness;
            };
            if (!isRoom(row->above) || !isRoom(row->below) ||
                row->y + height / 2 > m_there.area.bottom() + exactness)
                continue;
            row->height = height;
            nameMark(m_diagram.nodes[std::size_t(row->node)], column, isFirst);
        }
    }

    void nameMark(const DiagramNode &node, const LayerGrid::Column &column, bool isFirst)
    {
        Place &place = m_there.things[node.id].place;
        const double most = column.laneWidth - column.widestMark - 2;
        const double whole = textWidth(node.name, m_there.nameSize);
        if (m_there.type.namesGroupsFirst && most < leastShareOfName * whole)
            return;
        const bool isWhole = whole <= most + exactness;
        place.label = isWhole ? node.name : elidedText(node.name, most, m_there.nameSize);
        if (place.label.isEmpty())
            return;
        place.side = isFirst != m_grid.isMirrored ? LabelSide::Left : LabelSide::Right;
        place.box = wordsBox(place.centre, column.widestMark, place.side,
                             wordsSize(textWidth(place.label, m_there.nameSize), 0, 0, m_there.nameSize));
    }

    Arrangement &m_there;
    const Diagram &m_diagram;
    const LayerGrid &m_grid;
    std::vector<int> m_links; // of each node
};

} // namespace

void nameAgain(Arrangement &there, const Diagram &diagram, const LayerGrid &grid)
{
    NamingAgain(there, diagram, grid).run();
}

} // namespace copse
