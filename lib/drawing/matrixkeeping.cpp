#include "drawing/matrixkeeping.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

namespace copse {

namespace {

using Slot = MatrixGrid::Slot;

constexpr std::size_t mostAdded = 500; // rows; each is compared with all others
constexpr double exactness = 0.01;     // points

const Place *shownBefore(const Diagram &diagram, int node, const Arrangement &before)
{
    const auto found = before.things.constFind(diagram.nodes[std::size_t(node)].id);
    return found != before.things.constEnd() && found->place.shown ? &found->place : nullptr;
}

/// In how many groups two rows differ.
std::size_t differenceOf(const MatrixRow &a, const MatrixRow &b)
{
    std::size_t both = 0;
    for (auto one = a.columns.begin(), other = b.columns.begin();
         one != a.columns.end() && other != b.columns.end();) {
        both += *one == *other;
        const bool isFirst = *one <= *other;
        other += *other <= *one;
        one += isFirst;
    }
    return a.columns.size() + b.columns.size() - 2 * both;
}

/// How many people each group shares with this one.
std::vector<int> sharedWith(int group, int groups, const std::vector<MatrixRow> &rows)
{
    std::vector<int> shared(std::size_t(groups), 0);
    for (const MatrixRow &row : rows) {
        if (!std::ranges::binary_search(row.columns, group))
            continue;
        for (const int other : row.columns)
            shared[std::size_t(other)] += int(row.people.size());
    }
    shared[std::size_t(group)] = 0;
    return shared;
}

class Keeping
{
public:
    Keeping(const Diagram &diagram, const std::vector<MatrixRow> &rows, int groups, const MatrixGrid &grid,
            const Arrangement &before, QSizeF most, const std::atomic_bool *cancelled)
        : m_diagram(diagram)
        , m_all(rows)
        , m_before(before)
        , m_most(most)
        , m_cancelled(cancelled)
    {
        m_kept.grid = grid;
        m_kept.columnOf.assign(std::size_t(groups), -1);
    }

    std::optional<KeptMatrix> run()
    {
        keepColumns();
        keepRows();
        if (m_new.size() > mostAdded)
            return std::nullopt;
        for (MatrixRow &row : m_new) {
            if (isCancelled() || !put(std::move(row)))
                return std::nullopt;
        }
        for (auto &[slot, row] : m_rows) {
            m_kept.places.push_back(slot);
            m_kept.rows.push_back(std::move(row));
        }
        return fits() && !isCancelled() ? std::optional(std::move(m_kept)) : std::nullopt;
    }

private:
    bool isCancelled() const { return m_cancelled && *m_cancelled; }

    bool fits() const
    {
        const MatrixGrid &grid = m_kept.grid;
        return grid.right() - grid.corner.x() <= m_most.width() &&
               grid.bottom() - grid.corner.y() <= m_most.height();
    }

    void keepColumns()
    {
        const int groups = int(m_kept.columnOf.size());
        std::vector<int> groupIn(std::size_t(m_kept.grid.columns), -1);
        std::vector<int> added;
        for (int group = 0; group < groups; ++group) {
            const Place *place = shownBefore(m_diagram, group, m_before);
            const int column = place ? m_kept.grid.columnAt(place->centre) : -1;
            if (column < 0 || column >= int(groupIn.size()) || groupIn[std::size_t(column)] >= 0)
                added.push_back(group);
            else
                groupIn[std::size_t(column)] = group;
        }
        for (const int group : added) {
            if (isCancelled())
                return;
            const std::vector<int> shared = sharedWith(group, groups, m_all);
            const auto alike = [&](std::size_t column) {
                const int other = column < groupIn.size() ? groupIn[column] : -1;
                return other < 0 ? 0 : shared[std::size_t(other)];
            };
            std::size_t best = groupIn.size();
            int most = -1;
            for (std::size_t i = 0; i < groupIn.size(); ++i) {
                const int both = (i > 0 ? alike(i - 1) : 0) + alike(i + 1);
                if (groupIn[i] < 0 && both > most) {
                    most = both;
                    best = i;
                }
            }
            if (best == groupIn.size())
                groupIn.push_back(-1);
            groupIn[best] = group;
        }
        m_kept.grid.columns = int(groupIn.size());
        for (std::size_t column = 0; column < groupIn.size(); ++column) {
            if (groupIn[column] >= 0)
                m_kept.columnOf[std::size_t(groupIn[column])] = int(column);
        }
    }

    void keepRows()
    {
        std::map<Slot, std::vector<MatrixRow>> before; // who stood in it, those who are alike together
        for (const MatrixRow &row : m_all) {
            if (isCancelled())
                return;
            const int person = row.people.front();
            const Place *place = shownBefore(m_diagram, person, m_before);
            if (!place) {
                m_before.things.contains(m_diagram.nodes[std::size_t(person)].id)
                    ? m_kept.leftOut.push_back(person)
                    : addNew(row);
                continue;
            }
            const Slot slot = m_kept.grid.slotAt(place->centre);
            std::vector<MatrixRow> &here = before[slot];
            const auto like =
                m_kept.grid.isBundled
                    ? std::ranges::find_if(here, [&](const MatrixRow &other) { return other.isLike(row); })
                    : here.end();
            if (!m_kept.grid.contains(slot) || (!m_kept.grid.isBundled && !here.empty()))
                addNew(row);
            else if (like == here.end())
                here.push_back(row);
            else
                like->people.push_back(person);
        }
        for (auto &[slot, rows] : before) {
            if (rows.empty())
                continue;
            // Who is in the same groups as before stays, or else most of them; others have gone elsewhere.
            const auto largest = std::ranges::max_element(rows, {}, [this](const MatrixRow &row) {
                return std::pair(isAsBefore(row), row.people.size());
            });
            m_rows.emplace(slot, *largest);
            for (auto row = rows.begin(); row != rows.end(); ++row) {
                if (row != largest)
                    addNew(*row);
            }
        }
    }

    bool isAsBefore(const MatrixRow &row) const
    {
        const auto kept = m_before.things.constFind(m_diagram.nodes[std::size_t(row.people.front())].id);
        return kept->links.size() == std::ssize(row.columns) &&
               std::ranges::all_of(row.columns, [&](int group) {
                   return kept->links.contains(m_diagram.nodes[std::size_t(group)].id);
               });
    }

    void addNew(const MatrixRow &row)
    {
        const auto like =
            m_kept.grid.isBundled
                ? std::ranges::find_if(m_new, [&](const MatrixRow &other) { return other.isLike(row); })
                : m_new.end();
        if (like == m_new.end())
            m_new.push_back(row);
        else
            like->people.insert(like->people.end(), row.people.begin(), row.people.end());
    }

    bool put(MatrixRow row)
    {
        if (m_kept.grid.isBundled) {
            for (auto &[slot, other] : m_rows) {
                if (!other.isLike(row))
                    continue;
                other.people.insert(other.people.end(), row.people.begin(), row.people.end());
                return true;
            }
        }
        MatrixFit &fit = m_kept.grid.fit;
        std::optional<Slot> best = bestFree(row);
        if (!best) {
            ++fit.rowsInPanel;
            if (fits()) {
                best = bestFree(row);
            } else {
                --fit.rowsInPanel;
                if (fit.rowHeight > lowestRow + 0.01)
                    return false;
                // Nor would a fresh one have room for everybody.
                m_kept.leftOut.insert(m_kept.leftOut.end(), row.people.begin(), row.people.end());
                return true;
            }
        }
        m_rows.emplace(*best, std::move(row));
        return true;
    }

    std::optional<Slot> bestFree(const MatrixRow &row) const
    {
        std::optional<Slot> best;
        double least = 1e18;
        for (int panel = 0; panel < m_kept.grid.fit.panels; ++panel) {
            for (int i = 0; i < m_kept.grid.fit.rowsInPanel; ++i) {
                const Slot slot{panel, i};
                if (m_rows.contains(slot))
                    continue;
                double sum = 0;
                int count = 0;
                for (const int next : {i - 1, i + 1}) {
                    if (const auto other = m_rows.find({panel, next}); other != m_rows.end()) {
                        sum += double(differenceOf(row, other->second));
                        ++count;
                    }
                }
                const double cost = count > 0 ? sum / count : 1e6; // rather beside somebody
                if (cost < least) {
                    least = cost;
                    best = slot;
                }
            }
        }
        return best;
    }

    const Diagram &m_diagram;
    const std::vector<MatrixRow> &m_all;
    const Arrangement &m_before;
    const QSizeF m_most;
    const std::atomic_bool *const m_cancelled;
    std::map<Slot, MatrixRow> m_rows;
    std::vector<MatrixRow> m_new;
    KeptMatrix m_kept;
};

/// Inserts each of `added` into the order behind the one that costs least; where there is none, at the end.
/// Not all of them when cancelled.
template<class Cost>
void insertBeside(std::vector<int> &order, const std::vector<int> &added, Cost &&cost,
                  const std::atomic_bool *cancelled)
{
    for (const int one : added) {
        if (cancelled && *cancelled)
            return;
        auto best = order.end();
        double least = 1e18;
        for (auto other = order.begin(); other != order.end(); ++other) {
            if (const std::optional<double> now = cost(one, *other); now && *now <= least) {
                least = *now;
                best = other;
            }
        }
        order.insert(best == order.end() ? best : best + 1, one);
    }
}

} // namespace

bool standsOn(const MatrixGrid &grid, const DiagramNode &node, QPointF centre)
{
    if (!node.isMark()) {
        const int column = grid.columnAt(centre);
        return column >= 0 && column < grid.columns &&
               std::abs(grid.columnLeft(0, column) + grid.fit.columnWidth / 2 - centre.x()) < exactness;
    }
    const Slot slot = grid.slotAt(centre);
    const QPointF middle(grid.marksLeft(slot.panel) + grid.fit.marksWidth / 2,
                         grid.rowTop(slot) + grid.fit.rowHeight / 2);
    return grid.contains(slot) && std::abs(middle.x() - centre.x()) < exactness &&
           std::abs(middle.y() - centre.y()) < exactness;
}

std::optional<KeptMatrix> keptMatrix(const Diagram &diagram, const std::vector<MatrixRow> &rows, int groups,
                                     const MatrixGrid &grid, const Arrangement &before, QSizeF most,
                                     const std::atomic_bool *cancelled)
{
    return Keeping(diagram, rows, groups, grid, before, most, cancelled).run();
}

Seriation keptOrder(const Diagram &diagram, const std::vector<MatrixRow> &rows,
                    const std::vector<int> &parents, const Arrangement &before,
                    const std::atomic_bool *cancelled)
{
    Seriation order;
    std::vector<std::pair<double, double>> at(rows.size());
    std::vector<int> added;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const Place *place = nullptr;
        for (auto person = rows[i].people.begin(); !place && person != rows[i].people.end(); ++person)
            place = shownBefore(diagram, *person, before);
        if (place)
            at[i] = {std::round(place->centre.x()), place->centre.y()};
        (place ? order.rows : added).push_back(int(i));
    }
    std::ranges::stable_sort(order.rows, {}, [&](int row) { return at[std::size_t(row)]; });
    const auto difference = [&](int one, int other) -> std::optional<double> {
        return differenceOf(rows[std::size_t(one)], rows[std::size_t(other)]);
    };
    insertBeside(order.rows, added, difference, cancelled);

    added.clear();
    const int groups = int(parents.size());
    for (int group = 0; group < groups; ++group)
        (shownBefore(diagram, group, before) ? order.columns : added).push_back(group);
    std::ranges::stable_sort(order.columns, {},
                             [&](int group) { return shownBefore(diagram, group, before)->centre.x(); });
    for (const int group : added) {
        const std::vector<int> shared = sharedWith(group, groups, rows);
        const auto cost = [&](int one, int other) -> std::optional<double> {
            const int parent = parents[std::size_t(one)];
            if (parent >= 0 && parent != other && parents[std::size_t(other)] != parent)
                return std::nullopt; // under its parent, with the others there
            return parent < 0 && shared[std::size_t(other)] == 0
                       ? std::nullopt
                       : std::optional(-double(shared[std::size_t(other)]));
        };
        insertBeside(order.columns, {group}, cost, cancelled);
    }
    return order;
}

} // namespace copse
