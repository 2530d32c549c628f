#include "drawing/matrix.h"

#include "drawing/matrixkeeping.h"
#include "drawing/pageframe.h"
#include "drawing/seriation.h"
#include "drawing/textmeasure.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <map>

namespace copse {

namespace {

constexpr double lowestWithGaps = 4; // points: rows that show single cells
constexpr int groupsForSpare = 20;   // so many are likely to get one more

class MatrixText
{
    Q_DECLARE_TR_FUNCTIONS(copse::Matrix)
};

class Matrix
{
public:
    Matrix(const Diagram &diagram, const ViewSpec &view, const Arrangement *before,
           const std::atomic_bool *cancelled)
        : m_diagram(diagram)
        , m_theme(view.theme)
        , m_frame(pageFrame(diagram, view))
        , m_type(m_frame.type)
        , m_area(m_frame.area)
        , m_before(before)
        , m_cancelled(cancelled)
        , m_hasLevels(hasLevels(diagram))
    {
        m_layout.area = m_area;
        m_layout.places.resize(diagram.nodes.size());
    }

    std::optional<Layout> run()
    {
        collect();
        if (m_groups == 0)
            return std::move(m_layout);
        if (!keep()) {
            fit();
            if (isCancelled())
                return std::nullopt;
            order();
        }
        if (isCancelled())
            return std::nullopt;
        m_layout.grid = m_grid;
        placeColumns();
        placeRows();
        addCells();
        addRules();
        if (isCancelled())
            return std::nullopt;
        return std::move(m_layout);
    }

private:
    bool isCancelled() const { return m_cancelled && *m_cancelled; }
    const DiagramNode &node(int number) const { return m_diagram.nodes[std::size_t(number)]; }
    Place &place(int number) { return m_layout.places[std::size_t(number)]; }

    /// Groups are the first nodes.
    void collect()
    {
        while (m_groups < int(m_diagram.nodes.size()) && !node(m_groups).isMark())
            ++m_groups;
        m_rows.resize(m_diagram.nodes.size() - std::size_t(m_groups));
        for (std::size_t i = 0; i < m_rows.size(); ++i) {
            m_rows[i].people = {m_groups + int(i)};
            m_largestScale = std::max(m_largestScale, node(m_groups + int(i)).scale);
        }
        m_parents.assign(std::size_t(m_groups), -1);
        for (const DiagramLink &link : m_diagram.links) {
            if (link.kind == LinkKind::SubGroup) {
                m_parents[std::size_t(link.from)] = link.to;
            } else if (link.kind == LinkKind::Membership) {
                MatrixRow &row = m_rows[std::size_t(link.from - m_groups)];
                row.columns.push_back(link.to);
                row.levels.push_back(link.level);
            }
        }
    }

    /// On the lines of the one before, where that had any.
    bool keep()
    {
        const auto *grid = m_before ? std::get_if<MatrixGrid>(&m_before->grid) : nullptr;
        if (!grid)
            return false;
        std::optional<KeptMatrix> kept = keptMatrix(m_diagram, m_rows, m_groups, *grid, *m_before,
                                                    mostGrown * m_frame.area.size(), m_cancelled);
        if (!kept)
            return false;
        m_grid = kept->grid;
        m_rows = std::move(kept->rows);
        m_slots = std::move(kept->places);
        m_columnOf = std::move(kept->columnOf);
        leaveOut(kept->leftOut);
        m_area = m_before->area;
        m_area.setRight(std::max(m_area.right(), m_grid.right()));
        m_area.setBottom(std::max(m_area.bottom(), m_grid.bottom()));
        m_layout.area = m_area;
        m_layout.page = m_before->page + (m_area.size() - m_before->area.size());
        return true;
    }

    MatrixNeeds needs() const
    {
        MatrixNeeds needs;
        needs.rows = int(m_rows.size());
        needs.columns = m_groups;
        for (const MatrixRow &row : m_rows) {
            if (isCancelled())
                break;
            needs.widestName = std::max(needs.widestName, textWidth(wordsOf(row), 1));
        }
        for (int group = 0; group < m_groups; ++group)
            needs.widestHead = std::max(needs.widestHead, textWidth(node(group).name, 1));
        needs.markExtent = markExtent(m_type.largestMark * m_largestScale, m_diagram.hasShapes());
        return needs;
    }

    /// Names first, then higher rows; people with the same memberships in one row; some are left out.
    void fit()
    {
        const QSizeF area = m_area.size();
        for (const bool isBundled : {false, true}) {
            if (isBundled)
                bundle();
            const MatrixNeeds all = needs();
            for (const bool withNames : {true, false}) {
                if (const auto found = fitMatrix(all, m_type, area, withNames)) {
                    m_grid.fit = *found;
                    keepSpare(all, withNames);
                    return;
                }
            }
            if (isCancelled())
                return;
        }
        leaveOut(std::max(1, mostRows(needs(), m_type, area)));
        // On a page too small for anything, what there is.
        m_grid.fit = fitMatrix(needs(), m_type, area, false).value_or(smallest());
    }

    /// Room for groups to come, where they would push the panels behind theirs.
    void keepSpare(MatrixNeeds all, bool withNames)
    {
        const int spare = 1 + m_groups / groupsForSpare;
        all.columns += spare;
        const auto found =
            m_grid.fit.panels > 1 ? fitMatrix(all, m_type, m_area.size(), withNames) : std::nullopt;
        if (!found || found->panels != m_grid.fit.panels || found->nameSize != m_grid.fit.nameSize)
            return;
        m_grid.fit = *found;
        m_spare = spare;
    }

    MatrixFit smallest() const
    {
        MatrixFit fit;
        fit.rowsInPanel = int(m_rows.size());
        fit.marksWidth = std::min(lowestRow + 1, m_area.width() / 4);
        fit.columnWidth = std::min(lowestRow, (m_area.width() - fit.marksWidth) / m_groups);
        fit.badge = std::min(fit.columnWidth, m_area.height() / 4);
        fit.rowHeight = std::min(lowestRow, (m_area.height() - fit.top()) / double(m_rows.size()));
        fit.rowHeight = std::max(fit.rowHeight, 0.01);
        return fit;
    }

    void bundle()
    {
        m_grid.isBundled = true;
        std::map<std::pair<std::vector<int>, std::vector<Level>>, std::size_t> numberOf;
        std::vector<MatrixRow> bundles;
        for (MatrixRow &row : m_rows) {
            if (isCancelled())
                return;
            const auto [found, isNew] =
                numberOf.try_emplace(std::pair(row.columns, row.levels), bundles.size());
            if (isNew)
                bundles.push_back(std::move(row));
            else
                bundles[found->second].people.push_back(row.people.front());
        }
        m_rows = std::move(bundles);
    }

    void leaveOut(int most)
    {
        if (int(m_rows.size()) <= most)
            return;
        std::ranges::stable_sort(m_rows, [](const MatrixRow &a, const MatrixRow &b) {
            return a.columns.size() != b.columns.size() ? a.columns.size() > b.columns.size()
                                                        : a.people.size() > b.people.size();
        });
        for (auto row = m_rows.begin() + most; row != m_rows.end(); ++row)
            leaveOut(row->people);
        m_rows.resize(std::size_t(most));
    }

    void leaveOut(const std::vector<int> &people)
    {
        for (const int person : people) {
            place(person).shown = false;
            place(person).centre = m_area.center();
        }
    }

    /// As they stood, where they stood somewhere.
    Seriation seriation() const
    {
        if (m_before)
            return keptOrder(m_diagram, m_rows, m_parents, *m_before, m_cancelled);
        Incidence table;
        table.parents = m_parents;
        for (const MatrixRow &row : m_rows) {
            table.rows.push_back(row.columns);
            table.weights.push_back(int(row.people.size()));
        }
        return seriated(table, m_cancelled);
    }

    void order()
    {
        const Seriation found = seriation();
        m_columnOf.resize(std::size_t(m_groups));
        for (std::size_t i = 0; i < found.columns.size(); ++i)
            m_columnOf[std::size_t(found.columns[i])] = int(i);
        std::vector<MatrixRow> ordered;
        for (const int row : found.rows) {
            const int number = int(ordered.size());
            m_slots.push_back({number / m_grid.fit.rowsInPanel, number % m_grid.fit.rowsInPanel});
            ordered.push_back(std::move(m_rows[std::size_t(row)]));
        }
        m_rows = std::move(ordered);
        m_grid.columns = m_grid.wide = m_groups + m_spare;
        m_grid.corner = m_area.topLeft();
        m_grid.corner.rx() += std::max(0., (m_area.right() - m_grid.right()) / 2);
    }

    int panelsUsed() const
    {
        int used = 1;
        for (const MatrixGrid::Slot &slot : m_slots)
            used = std::max(used, slot.panel + 1);
        return used;
    }

    void placeColumns()
    {
        const double size = m_grid.fit.headSize;
        m_layout.groupSize = size > 0 ? size : m_type.smallestGroupName;
        for (int group = 0; group < m_groups; ++group) {
            Place &where = place(group);
            if (size > 0)
                where.label = elidedText(
                    node(group).name,
                    m_grid.fit.isTurned ? m_grid.fit.headHeight - 2 : m_grid.fit.columnWidth - 4, size);
            for (int panel = 0; panel < panelsUsed(); ++panel)
                addHead(group, panel, m_columnOf[std::size_t(group)], where);
        }
    }

    void addHead(int group, int panel, int column, Place &where)
    {
        const double size = m_grid.fit.headSize;
        const double middle = m_grid.columnLeft(panel, column) + m_grid.fit.columnWidth / 2;
        const double badgesTop = m_area.top() + m_grid.fit.headHeight;
        const QPointF badge(middle, badgesTop + (column % m_grid.fit.badgeRows + 0.5) * m_grid.fit.badge);
        Guide head;
        head.kind = Guide::Kind::Head;
        head.node = group;
        head.path.addEllipse(badge, m_grid.fit.badge / 2, m_grid.fit.badge / 2);
        if (!where.label.isEmpty()) {
            head.words = where.label;
            head.size = size;
            if (m_grid.fit.isTurned) {
                head.turn = -90;
                head.anchor = TextAnchor::Left;
                head.at = {middle + capHeight(size) / 2, badgesTop - 2};
            } else {
                head.at = {middle, badgesTop - 3};
            }
        }
        if (panel == 0) {
            where.centre = badge;
            where.box = head.path.boundingRect();
            if (!head.words.isEmpty())
                where.box |= textBox({head.words, head.at, size, false, head.anchor, {}, {}, head.turn});
        }
        m_layout.guides.push_back(std::move(head));
    }

    QString wordsOf(const MatrixRow &row) const
    {
        return row.people.size() == 1 ? node(row.people.front()).name
                                      : MatrixText::tr("%n people", nullptr, int(row.people.size()));
    }

    void placeRows()
    {
        const double extentOfOne = markExtent(m_largestScale, m_diagram.hasShapes()) -
                                   markExtent(0, false); // for each point of size
        const double room = m_grid.fit.rowHeight - (m_grid.fit.rowHeight > 6 ? 1.2 : 0.4);
        m_layout.markSize = std::clamp(
            room / extentOfOne, std::min(0.8 * lowestRow, m_grid.fit.rowHeight * 0.7), m_type.largestMark);
        m_layout.nameSize = m_grid.fit.nameSize > 0 ? m_grid.fit.nameSize : m_type.smallestName;
        for (std::size_t i = 0; i < m_rows.size(); ++i) {
            const MatrixRow &row = m_rows[i];
            const double left = m_grid.marksLeft(m_slots[i].panel);
            const double y = m_grid.rowTop(m_slots[i]) + m_grid.fit.rowHeight / 2;
            const double markX = left + m_grid.fit.marksWidth / 2;
            for (const int person : row.people) {
                place(person).centre = {markX, y};
                if (person != row.people.front())
                    place(person).sharedWith = row.people.front();
            }
            Place &where = place(row.people.front());
            if (m_grid.fit.nameSize <= 0)
                continue;
            where.label = elidedText(wordsOf(row), m_grid.fit.namesWidth - 4, m_grid.fit.nameSize);
            if (where.label.isEmpty())
                continue;
            const double width = textWidth(where.label, m_grid.fit.nameSize);
            const double height = std::min(nameLineHeight(m_grid.fit.nameSize), m_grid.fit.rowHeight);
            where.side = LabelSide::Left;
            where.box = {left - 1.5 - width, y - height / 2, width, height};
        }
    }

    /// One path for each column, panel and level; where rows are low, neighbours become one piece.
    void addCells()
    {
        std::map<std::tuple<int, int, Level>, std::vector<int>> rowsOf; // by column, panel, level
        for (std::size_t i = 0; i < m_rows.size(); ++i) {
            for (std::size_t k = 0; k < m_rows[i].columns.size(); ++k) {
                const int column = m_columnOf[std::size_t(m_rows[i].columns[k])];
                rowsOf[{column, m_slots[i].panel, m_rows[i].levels[k]}].push_back(m_slots[i].row);
            }
        }
        std::vector<int> groupIn(std::size_t(m_grid.columns), -1);
        for (int group = 0; group < m_groups; ++group)
            groupIn[std::size_t(m_columnOf[std::size_t(group)])] = group;
        const bool hasGaps = m_grid.fit.rowHeight >= lowestWithGaps;
        const double gapX =
            m_grid.fit.columnWidth >= lowestWithGaps ? std::min(1., 0.08 * m_grid.fit.columnWidth) : 0;
        const double gapY = hasGaps ? std::min(1., 0.08 * m_grid.fit.rowHeight) : 0;
        for (const auto &[key, rows] : rowsOf) {
            const auto &[column, panel, level] = key;
            Guide cells;
            cells.kind = Guide::Kind::Cell;
            cells.node = groupIn[std::size_t(column)];
            cells.strength = cellStrength(level, m_hasLevels);
            const double left = m_grid.columnLeft(panel, column);
            for (std::size_t i = 0; i < rows.size(); ++i) {
                const double top = m_grid.rowTop({panel, rows[i]});
                double bottom = top + m_grid.fit.rowHeight;
                for (; !hasGaps && i + 1 < rows.size() && rows[i + 1] == rows[i] + 1; ++i)
                    bottom += m_grid.fit.rowHeight;
                const QRectF box(left + gapX, top + gapY, m_grid.fit.columnWidth - 2 * gapX,
                                 bottom - top - 2 * gapY);
                cells.path.addRect(hasGaps ? cellBox(box, cells.strength, m_theme) : box);
            }
            m_layout.guides.push_back(std::move(cells));
        }
    }

    /// Hairlines that lead the eye from a name to its cells and from a head down.
    void addRules()
    {
        const int columns = 1 + std::ranges::max(m_columnOf);
        for (int panel = 0; panel < panelsUsed() && !m_rows.empty(); ++panel) {
            int rows = 0;
            for (const MatrixGrid::Slot &slot : m_slots)
                rows = slot.panel == panel ? std::max(rows, slot.row + 1) : rows;
            const double left = m_grid.cellsLeft(panel);
            const double right = left + columns * m_grid.fit.columnWidth;
            const double bottom = m_grid.cellsTop() + rows * m_grid.fit.rowHeight;
            Guide rules;
            rules.kind = Guide::Kind::Rule;
            const int rowStep = m_grid.fit.rowHeight >= lowestWithGaps ? 1 : rows;
            for (int i = 0; i <= rows; i += rowStep) {
                rules.path.moveTo(left, m_grid.cellsTop() + i * m_grid.fit.rowHeight);
                rules.path.lineTo(right, m_grid.cellsTop() + i * m_grid.fit.rowHeight);
            }
            const int columnStep = m_grid.fit.columnWidth >= lowestWithGaps ? 1 : columns;
            for (int i = 0; i <= columns; i += columnStep) {
                rules.path.moveTo(left + i * m_grid.fit.columnWidth, m_grid.cellsTop());
                rules.path.lineTo(left + i * m_grid.fit.columnWidth, bottom);
            }
            m_layout.guides.push_back(std::move(rules));
        }
    }

    const Diagram &m_diagram;
    const Theme m_theme;
    const PageFrame m_frame;
    const TypeScale m_type;
    QRectF m_area;
    const Arrangement *m_before; // null: there was no picture
    const std::atomic_bool *m_cancelled;
    const bool m_hasLevels;
    int m_groups = 0;
    int m_spare = 0; // columns for groups to come
    double m_largestScale = 1;
    std::vector<int> m_parents;            // of groups
    std::vector<MatrixRow> m_rows;         // in their order, once there is one
    std::vector<MatrixGrid::Slot> m_slots; // of the rows
    std::vector<int> m_columnOf;           // of each group
    MatrixGrid m_grid;
    Layout m_layout;
};

} // namespace

std::optional<Layout> layOutMatrix(const Diagram &diagram, const ViewSpec &view, const Arrangement *before,
                                   const std::atomic_bool *cancelled)
{
    return Matrix(diagram, view, before, cancelled).run();
}

bool hasLevels(const Diagram &diagram)
{
    return std::ranges::any_of(diagram.links, [](const DiagramLink &link) {
        return link.kind == LinkKind::Membership && link.level != Level::NotRecorded;
    });
}

double cellStrength(Level level, bool hasLevels)
{
    switch (level) {
    case Level::Core:
        return 1;
    case Level::Active:
        return 0.72;
    case Level::Occasional:
        return 0.5;
    case Level::Peripheral:
        return 0.32;
    case Level::Transactional:
        return 0.18;
    case Level::NotRecorded:
        break;
    }
    return hasLevels ? 0 : 1;
}

QRectF cellBox(const QRectF &box, double strength, const Theme &theme)
{
    if (theme.categories != CategoryColours::BlackAndWhite || strength <= 0)
        return box;
    const double share = std::sqrt(strength); // of each side
    return QRectF(0, 0, box.width() * share, box.height() * share)
        .translated(box.center() - QPointF(box.width() * share / 2, box.height() * share / 2));
}

} // namespace copse
