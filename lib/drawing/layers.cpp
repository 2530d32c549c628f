#include "drawing/layers.h"

#include "drawing/layerkeeping.h"
#include "drawing/layerplan.h"
#include "drawing/pageframe.h"
#include "drawing/room.h"
#include "drawing/textmeasure.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>

namespace copse {

namespace {

class LayersText
{
    Q_DECLARE_TR_FUNCTIONS(copse::Layers)
};

constexpr double lowestPage = 90; // with headings, points
constexpr double tallestRow = 46; // on a page with room to spare
constexpr double widestGutter = 240;
constexpr double pullOfPeople = 0.35; // of what stands beside them; the rest is standing evenly
constexpr double mostApart = 0.9;     // ends of lines on a label

class LayersLayout
{
public:
    LayersLayout(const Diagram &diagram, const ViewSpec &view, const Arrangement *before,
                 const std::atomic_bool *cancelled)
        : m_diagram(diagram)
        , m_frame(pageFrame(diagram, view))
        , m_before(before)
        , m_cancelled(cancelled)
        , m_rowOf(diagram.nodes.size(), 0)
    {
        m_layout.area = m_frame.area;
        m_layout.places.resize(diagram.nodes.size());
    }

    std::optional<Layout> layOut()
    {
        const double heading = m_layout.area.height() < lowestPage ? 0 : 1.9 * m_frame.type.caption;
        if (!keep()) {
            m_body = m_layout.area.adjusted(0, heading, 0, 0);
            const LayerOrder order =
                m_before ? keptOrder(m_diagram, *m_before) : orderLayers(m_diagram, m_cancelled);
            if (isCancelled())
                return std::nullopt;
            m_plan = planLayers(m_diagram, order, m_frame.type, m_body.size());
            if (isCancelled())
                return std::nullopt;
            standColumns();
            m_grid = gridOf();
        }
        m_layout.markSize = m_plan.markSize;
        m_layout.nameSize = m_plan.nameSize;
        m_layout.groupSize = m_plan.groupSize;
        placeNodes();
        if (isCancelled())
            return std::nullopt;
        keepApart();
        if (isCancelled())
            return std::nullopt;
        drawRoutes();
        if (heading > 0)
            addHeadings();
        if (m_frame.isMirrored)
            mirror();
        m_grid.isMirrored = m_frame.isMirrored;
        m_layout.grid = m_grid;
        return std::move(m_layout);
    }

private:
    bool isCancelled() const { return m_cancelled && *m_cancelled; }
    const DiagramNode &node(int number) const { return m_diagram.nodes[std::size_t(number)]; }
    Place &place(int number) { return m_layout.places[std::size_t(number)]; }
    LayerColumn &columnOf(int number)
    {
        switch (node(number).kind) {
        case NodeKind::Organisation:
            return m_plan.first;
        case NodeKind::Person:
            return m_plan.people;
        case NodeKind::Group:
        case NodeKind::Discipline:
            break;
        }
        return m_plan.last;
    }
    LayerColumn::Row &rowOf(int number) { return columnOf(number).rows[m_rowOf[std::size_t(number)]]; }

    /// On the columns of the one before, where that had any.
    bool keep()
    {
        const auto *grid = m_before ? std::get_if<LayerGrid>(&m_before->grid) : nullptr;
        if (!grid)
            return false;
        const QRectF &area = m_before->area;
        std::optional<KeptLayers> kept =
            keptLayers(m_diagram, *grid, *m_before,
                       area.top() + std::max(area.height(), mostGrown * m_frame.area.height()), m_cancelled);
        if (!kept)
            return false;
        m_grid = *grid;
        m_plan = std::move(kept->plan);
        m_kept = std::move(kept->kept);
        m_top = grid->top;
        m_layout.area = area;
        m_layout.area.setBottom(std::max(area.bottom(), kept->bottom));
        m_layout.page = m_before->page + (m_layout.area.size() - area.size());
        numberRows();
        return true;
    }

    LayerGrid gridOf() const
    {
        LayerGrid grid;
        grid.top = m_top;
        grid.indent = m_plan.indent;
        const LayerColumn *columns[] = {&m_plan.first, &m_plan.people, &m_plan.last};
        for (std::size_t i = 0; i < grid.columns.size(); ++i) {
            const LayerColumn &column = *columns[i];
            if (column.rows.empty())
                continue;
            const bool isNamed = std::ranges::any_of(column.rows, [&](const LayerColumn::Row &row) {
                return m_plan.nameWidth[std::size_t(row.node)] > 0;
            });
            grid.columns[i] = {column.lanes, column.left,   column.laneWidth,
                               column.air,   column.rowAir, m_plan.widestMark(m_diagram, column),
                               isNamed};
        }
        return grid;
    }

    void numberRows()
    {
        for (const LayerColumn *column : {&m_plan.first, &m_plan.people, &m_plan.last}) {
            for (std::size_t i = 0; i < column->rows.size(); ++i)
                m_rowOf[std::size_t(column->rows[i].node)] = i;
        }
    }

    void standColumns()
    {
        numberRows();
        LayerColumn *columns[] = {&m_plan.first, &m_plan.people, &m_plan.last};
        double width = 0;
        std::size_t rows = 1;
        int used = 0;
        for (LayerColumn *column : columns) {
            if (column->rows.empty())
                continue;
            ++used;
            width += column->width();
            rows = std::max(rows, column->rows.size());
        }
        const double gutter = used < 2 ? 0
                                       : std::clamp((m_body.width() - width) / (used - 1), 0.,
                                                    std::max(widestGutter, 0.6 * m_body.height()));
        double x = m_body.center().x() - (width + (used - 1) * gutter) / 2;
        for (LayerColumn *column : columns) {
            if (column->rows.empty())
                continue;
            column->left = x;
            x += column->width() + gutter;
        }
        // Few things do not stand far apart; all that is needed is on the page.
        const double height = std::min(m_body.height(), double(rows) * tallestRow + 40);
        m_top = m_body.top() + std::min(0.5 * (m_body.height() - height), 60.);
        m_bottom = m_top + height;
        double all = 0;
        const auto spread = [&](LayerColumn &column) {
            all = 0;
            for (const LayerColumn::Row &row : column.rows)
                all += row.isShown ? row.height + column.rowAir : 0;
            double above = 0;
            for (LayerColumn::Row &row : column.rows) {
                if (!row.isShown)
                    continue;
                const double own = row.height + column.rowAir;
                row.wish = m_top + (above + own / 2) / all * height;
                above += own;
            }
        };
        for (LayerColumn *column : columns) {
            spread(*column);
            if (column == &m_plan.people)
                column->stand(m_top, m_bottom);
        }
        pullToPeople();
        m_plan.first.stand(m_top, m_bottom);
        m_plan.last.stand(m_top, m_bottom);
    }

    void pullToPeople()
    {
        std::vector<double> sums(m_diagram.nodes.size(), 0);
        std::vector<int> counts(m_diagram.nodes.size(), 0);
        for (const DiagramLink &link : m_diagram.links) {
            if (link.kind == LinkKind::SubGroup)
                continue;
            sums[std::size_t(link.to)] += rowOf(link.from).y;
            ++counts[std::size_t(link.to)];
        }
        for (LayerColumn *column : {&m_plan.first, &m_plan.last}) {
            for (LayerColumn::Row &row : column->rows) {
                const std::size_t number = std::size_t(row.node);
                if (counts[number] > 0)
                    row.wish += pullOfPeople * (sums[number] / counts[number] - row.wish);
            }
        }
    }

    void placeNodes()
    {
        for (LayerColumn *column : {&m_plan.first, &m_plan.people, &m_plan.last}) {
            const bool isFirst = column == &m_plan.first;
            const double widest = m_grid.columns[isFirst ? 0 : column == &m_plan.people ? 1 : 2].widestMark;
            for (const LayerColumn::Row &row : column->rows) {
                Place &where = place(row.node);
                if (const Place *kept = m_kept.empty() ? nullptr : m_kept[std::size_t(row.node)]) {
                    where = m_grid.isMirrored ? mirrored(*kept, m_layout.area.left() + m_layout.area.right())
                                              : *kept;
                    continue;
                }
                where.shown = row.isShown;
                const double begin = column->laneLeft(row.lane);
                where.centre = {begin + column->laneWidth / 2, row.y};
                if (!row.isShown)
                    continue;
                const double words = m_plan.nameWidth[std::size_t(row.node)];
                if (node(row.node).isMark()) {
                    where.side = isFirst ? LabelSide::Left : LabelSide::Right;
                    where.centre.setX(isFirst ? begin + column->laneWidth - widest / 2 : begin + widest / 2);
                    if (words > 0) {
                        // In a column all words begin at the same place.
                        setLabel(row.node, m_plan.nameSize, false);
                        const QSizeF size =
                            wordsSize(textWidth(where.label, m_plan.nameSize), 0, 0, m_plan.nameSize);
                        if (!where.label.isEmpty())
                            where.box = wordsBox(where.centre, widest, where.side, size);
                    }
                } else {
                    if (words > 0)
                        setLabel(row.node, m_plan.groupSize, true);
                    const QSizeF size = where.label.isEmpty()
                                            ? badgeAloneSize(m_plan.groupSize)
                                            : groupLabelSize(textWidth(where.label, m_plan.groupSize, true),
                                                             m_plan.groupSize);
                    const double inset = insetOf(m_grid, node(row.node));
                    where.box = {begin + inset, row.y - size.height() / 2, size.width(), size.height()};
                    where.centre = where.box.center();
                }
            }
        }
    }

    void setLabel(int number, double size, bool semibold)
    {
        const QString &name = node(number).name;
        const double width = m_plan.nameWidth[std::size_t(number)];
        place(number).label =
            textWidth(name, size, semibold) <= width + 0.01 ? name : elidedText(name, width, size, semibold);
    }

    /// The last word: on a page too small for the plan something gives way.
    void keepApart()
    {
        const double hair = 0.005; // for the errors of calculation
        Room room(m_layout.area.adjusted(-hair, -hair, hair, hair), 24);
        const auto keep = [&](const QRectF &box, int owner) {
            if (!room.isFree(box, owner))
                return false;
            room.take(box, owner);
            return true;
        };
        for (const LayerColumn *column : {&m_plan.last, &m_plan.first, &m_plan.people}) {
            for (const LayerColumn::Row &row : column->rows) {
                Place &where = place(row.node);
                if (!where.shown)
                    continue;
                const double extent = markExtent(m_plan.markSize * node(row.node).scale,
                                                 node(row.node).shape != MarkShape::Circle);
                where.shown =
                    keep(node(row.node).isMark() ? markBox(where.centre, extent) : where.box, row.node);
            }
        }
        for (const LayerColumn *column : {&m_plan.first, &m_plan.last, &m_plan.people}) {
            for (const LayerColumn::Row &row : column->rows) {
                Place &where = place(row.node);
                if (!node(row.node).isMark() || where.label.isEmpty())
                    continue;
                if (where.shown && keep(where.box, row.node))
                    continue;
                where.label.clear();
                where.box = {};
            }
        }
    }

    static void bendTo(QPainterPath &path, QPointF to)
    {
        const QPointF from = path.currentPosition();
        if (std::abs(from.y() - to.y()) < 0.2) {
            path.lineTo(to);
            return;
        }
        const double half = 0.5 * (to.x() - from.x());
        path.cubicTo(from + QPointF(half, 0), to - QPointF(half, 0), to);
    }

    /// From a person, past names, to what stands beside: level in the columns, bent between them.
    void drawRoutes()
    {
        using Ways = std::vector<std::vector<LayerColumn::Way>>;
        const Ways toLeft = m_plan.people.ways(false);
        const Ways toRight = m_plan.people.ways(true);
        const Ways ofFirst = m_plan.first.ways(true);
        const Ways ofLast = m_plan.last.ways(false);
        const std::vector<double> endAt = ends();
        m_layout.routes.resize(m_diagram.links.size());
        for (std::size_t i = 0; i < m_diagram.links.size(); ++i) {
            if (i % 4096 == 0 && isCancelled())
                return;
            const DiagramLink &link = m_diagram.links[i];
            const Place &from = place(link.from);
            const Place &to = place(link.to);
            if (!from.shown || !to.shown)
                continue;
            QPainterPath &path = m_layout.routes[i];
            if (link.kind == LinkKind::SubGroup)
                continue;
            const LayerColumn &people = m_plan.people;
            const LayerColumn &other = columnOf(link.to);
            const bool isLeft = &other == &m_plan.first;
            const LayerColumn::Row &row = rowOf(link.from);
            const double lane = people.laneLeft(row.lane);
            if (isLeft) {
                path.moveTo(from.centre);
                path.lineTo(lane, row.y);
            } else {
                path.moveTo(from.label.isEmpty() ? from.centre.x() : from.box.right() + 1.5, row.y);
                path.lineTo(lane + people.laneWidth, row.y);
            }
            for (const LayerColumn::Way &way : (isLeft ? toLeft : toRight)[m_rowOf[std::size_t(link.from)]]) {
                bendTo(path, {way.from, way.y});
                path.lineTo(way.to, way.y);
            }
            // And on the other side inwards, to where it ends.
            const LayerColumn::Row &end = rowOf(link.to);
            const auto &ways = (isLeft ? ofFirst : ofLast)[m_rowOf[std::size_t(link.to)]];
            for (auto way = ways.rbegin(); way != ways.rend(); ++way) {
                bendTo(path, {way->to, way->y});
                path.lineTo(way->from, way->y);
            }
            const double edge =
                isLeft ? other.laneLeft(end.lane) + other.laneWidth : other.laneLeft(end.lane);
            // Labels are reached at their side; of round marks the middle is sure to be under them.
            const bool isMark = node(link.to).isMark();
            const double x = isMark ? to.centre.x() : to.box.left() + 1;
            bendTo(path, {isMark && other.lanes == 1 ? x - (isLeft ? -1 : 1) * 0.2 * m_plan.markSize : edge,
                          endAt[i]});
            path.lineTo(x, endAt[i]);
        }
        drawBranches();
    }

    /// As in a table of contents: down from the parent, past what stands before it, to the sub-group. What
    /// the sub-group before it in its lane has drawn is not drawn again.
    void drawBranch(QPainterPath &path, const DiagramLink &link)
    {
        const LayerColumn &column = m_plan.last;
        const Place &child = place(link.from);
        const Place &parent = place(link.to);
        const int lane = rowOf(link.from).lane;
        const bool isIndented = column.lanes == 1 && child.box.left() > parent.box.left();
        const double x = isIndented ? parent.box.left() + 0.55 * m_plan.indent
                                    : column.laneLeft(lane) - std::min(0.5 * column.air, 4.);
        const auto [found, isFirst] = m_branches.try_emplace({link.to, lane}, child.centre.y());
        if (!isFirst) {
            path.moveTo(x, found->second);
            found->second = child.centre.y();
        } else if (isIndented) {
            path.moveTo(x, parent.box.bottom());
        } else {
            path.moveTo(rowOf(link.to).lane < lane ? parent.box.right() : parent.box.left(),
                        parent.centre.y());
            path.lineTo(x, parent.centre.y());
        }
        path.lineTo(x, child.centre.y());
        path.lineTo(child.box.left() + 1, child.centre.y());
    }

    /// From top to bottom, so that one may go on where the one before it ended.
    void drawBranches()
    {
        std::vector<std::size_t> branches;
        for (std::size_t i = 0; i < m_diagram.links.size(); ++i) {
            const DiagramLink &link = m_diagram.links[i];
            if (link.kind == LinkKind::SubGroup && place(link.from).shown && place(link.to).shown)
                branches.push_back(i);
        }
        std::ranges::stable_sort(branches, {},
                                 [&](std::size_t i) { return rowOf(m_diagram.links[i].from).y; });
        for (const std::size_t i : branches)
            drawBranch(m_layout.routes[i], m_diagram.links[i]);
    }

    /// Where on its mark or label each line ends: in the order in which they come, so that they lie beside
    /// each other.
    std::vector<double> ends()
    {
        std::vector<std::vector<std::size_t>> linksOf(m_diagram.nodes.size());
        for (std::size_t i = 0; i < m_diagram.links.size(); ++i) {
            const DiagramLink &link = m_diagram.links[i];
            if (link.kind != LinkKind::SubGroup && place(link.from).shown)
                linksOf[std::size_t(link.to)].push_back(i);
        }
        std::vector<double> at(m_diagram.links.size(), 0);
        for (std::size_t number = 0; number < linksOf.size(); ++number) {
            std::vector<std::size_t> &links = linksOf[number];
            if (links.empty() || !place(int(number)).shown)
                continue;
            std::ranges::stable_sort(links, {},
                                     [&](std::size_t i) { return rowOf(m_diagram.links[i].from).y; });
            const LayerColumn::Row &row = rowOf(int(number));
            const double most = node(int(number)).isMark() ? 0.7 * m_plan.markSize * node(int(number)).scale
                                                           : 0.7 * place(int(number)).box.height();
            // Past other lanes they go as one.
            const bool isAlone = columnOf(int(number)).lanes == 1;
            const double span = isAlone ? std::min(most, mostApart * double(links.size() - 1)) : 0;
            for (std::size_t k = 0; k < links.size(); ++k)
                at[links[k]] =
                    row.y + (links.size() > 1 ? span * (double(k) / double(links.size() - 1) - 0.5) : 0);
        }
        return at;
    }

    void addHeadings()
    {
        const QString last = m_diagram.picture == PictureKind::Brings ? LayersText::tr("Disciplines")
                                                                      : LayersText::tr("Groups");
        const std::pair<const LayerColumn *, QString> headings[] = {
            {&m_plan.first, LayersText::tr("Organisations")},
            {&m_plan.people, LayersText::tr("People")},
            {&m_plan.last, last}};
        const QRectF &area = m_layout.area;
        const double size = m_frame.type.caption;
        double free = area.left();
        for (const auto &[column, words] : headings) {
            if (column->rows.empty())
                continue;
            const QString shown = elidedText(words, area.width() / 3.5, size);
            const double width = textWidth(shown, size);
            const double wanted = column == &m_plan.first ? column->right() - width : column->left;
            const double x = std::min(std::max(wanted, free), area.right() - width);
            if (shown.isEmpty() || x < free)
                continue;
            Guide guide;
            guide.kind = Guide::Kind::Heading;
            guide.words = shown;
            guide.at = {x, std::max(area.top(), m_top - 1.9 * size) + size};
            guide.anchor = TextAnchor::Left;
            guide.size = size;
            m_layout.guides.push_back(std::move(guide));
            free = x + width + size;
        }
    }

    static Place mirrored(Place where, double sum)
    {
        where.centre.setX(sum - where.centre.x());
        if (!where.box.isNull())
            where.box.moveLeft(sum - where.box.right());
        if (where.side == LabelSide::Left)
            where.side = LabelSide::Right;
        else if (where.side == LabelSide::Right)
            where.side = LabelSide::Left;
        return where;
    }

    void mirror()
    {
        const double sum = m_layout.area.left() + m_layout.area.right();
        for (Place &where : m_layout.places)
            where = mirrored(where, sum);
        const QTransform turned(-1, 0, 0, 1, sum, 0);
        for (QPainterPath &path : m_layout.routes)
            path = turned.map(path);
        for (Guide &guide : m_layout.guides) {
            guide.at.setX(sum - guide.at.x());
            guide.anchor = TextAnchor::Right;
        }
    }

    const Diagram &m_diagram;
    const PageFrame m_frame;
    const Arrangement *m_before; // null: there was no picture
    const std::atomic_bool *m_cancelled;
    LayerGrid m_grid;
    std::vector<const Place *> m_kept; // of each node; empty: nothing is kept
    std::vector<std::size_t> m_rowOf;  // place of each node in the rows of its column
    QRectF m_body;                     // without the headings
    double m_top = 0;                  // of what is used of it
    double m_bottom = 0;
    LayerPlan m_plan;
    std::map<std::pair<int, int>, double> m_branches; // parent and lane: down to where one goes
    Layout m_layout;
};

} // namespace

std::optional<Layout> layOutLayers(const Diagram &diagram, const ViewSpec &view, const Arrangement *before,
                                   const std::atomic_bool *cancelled)
{
    return LayersLayout(diagram, view, before, cancelled).layOut();
}

} // namespace copse
