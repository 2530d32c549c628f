#include "drawing/seriation.h"

#include "drawing/unions.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <numeric>

namespace copse {

namespace {

constexpr double tieToParent = 0.5;         // as strong as this many people
constexpr double mostSteps = 3e7;           // of all iterations together
constexpr int mostSwaps = 12;               // rounds
constexpr std::size_t mostToUntangle = 400; // columns
constexpr double leastGain = 0.4;           // of likeness; less would pull apart what overlaps step by step

std::size_t at(int number) { return std::size_t(number); }

class Seriating
{
public:
    Seriating(const Incidence &table, const std::atomic_bool *cancelled)
        : m_table(table)
        , m_cancelled(cancelled)
        , m_columns(table.parents.size())
        , m_scores(m_columns, 0)
        , m_sizes(m_columns, 0)
        , m_sums(m_columns, 0)
        , m_counts(m_columns, 0)
        , m_means(table.rows.size(), 0)
        , m_placeOf(m_columns, -1)
        , m_children(m_columns)
    {
        for (std::size_t row = 0; row < table.rows.size(); ++row) {
            for (const int column : table.rows[row])
                m_sizes[at(column)] += table.weights[row];
        }
        for (std::size_t column = 0; column < m_columns; ++column) {
            if (table.parents[column] >= 0)
                m_children[at(table.parents[column])].push_back(int(column));
        }
    }

    Seriation run()
    {
        findParts();
        score();
        Seriation order;
        for (const Part &part : m_parts) {
            const Seriation own = ordered(part);
            order.rows.insert(order.rows.end(), own.rows.begin(), own.rows.end());
            order.columns.insert(order.columns.end(), own.columns.begin(), own.columns.end());
        }
        for (std::size_t row = 0; row < m_table.rows.size(); ++row) {
            if (m_table.rows[row].empty())
                order.rows.push_back(int(row));
        }
        return order;
    }

private:
    struct Part
    {
        std::vector<int> rows;
        std::vector<int> columns;
        double weight = 0;
    };

    bool isCancelled() const { return m_cancelled && *m_cancelled; }
    const std::vector<int> &columnsOf(int row) const { return m_table.rows[at(row)]; }

    void findParts()
    {
        Unions parts(m_columns);
        for (const std::vector<int> &row : m_table.rows) {
            for (const int column : row)
                parts.unite(row.front(), column);
        }
        for (std::size_t column = 0; column < m_columns; ++column) {
            if (m_table.parents[column] >= 0)
                parts.unite(int(column), m_table.parents[column]);
        }
        std::vector<int> numberOf(m_columns, -1);
        const auto partOf = [&](int column) -> Part & {
            int &number = numberOf[at(parts.find(column))];
            if (number < 0) {
                number = int(m_parts.size());
                m_parts.emplace_back();
            }
            return m_parts[at(number)];
        };
        for (std::size_t column = 0; column < m_columns; ++column)
            partOf(int(column)).columns.push_back(int(column));
        for (std::size_t row = 0; row < m_table.rows.size(); ++row) {
            if (m_table.rows[row].empty())
                continue;
            Part &part = partOf(m_table.rows[row].front());
            part.rows.push_back(int(row));
            part.weight += m_table.weights[row];
        }
        std::ranges::stable_sort(m_parts, std::ranges::greater(), &Part::weight);
    }

    /// All parts at the same time: they do not touch each other.
    void score()
    {
        std::vector<double> mass(m_columns, 1e-9);
        double steps = 0;
        for (std::size_t row = 0; row < m_table.rows.size(); ++row) {
            for (const int column : m_table.rows[row])
                mass[at(column)] += m_table.weights[row];
            steps += double(m_table.rows[row].size());
        }
        for (std::size_t column = 0; column < m_columns; ++column) {
            if (const int parent = m_table.parents[column]; parent >= 0) {
                mass[column] += tieToParent;
                mass[at(parent)] += tieToParent;
            }
            const double golden = double(column + 1) * 0.6180339887498949;
            m_scores[column] = golden - std::floor(golden) - 0.5;
        }
        const int rounds = int(std::clamp(mostSteps / (steps + double(m_columns) + 1), 20., 400.));
        std::vector<double> next(m_columns);
        for (int round = 0; round < rounds && !isCancelled(); ++round) {
            for (const Part &part : m_parts)
                standardise(part, mass);
            std::ranges::fill(next, 0);
            for (std::size_t row = 0; row < m_table.rows.size(); ++row) {
                double mean = 0;
                for (const int column : m_table.rows[row])
                    mean += m_scores[at(column)];
                mean *= m_table.weights[row] / double(std::max<std::size_t>(1, m_table.rows[row].size()));
                for (const int column : m_table.rows[row])
                    next[at(column)] += mean;
            }
            for (std::size_t column = 0; column < m_columns; ++column) {
                if (const int parent = m_table.parents[column]; parent >= 0) {
                    const double mean = (m_scores[column] + m_scores[at(parent)]) / 2 * tieToParent;
                    next[column] += mean;
                    next[at(parent)] += mean;
                }
            }
            for (std::size_t column = 0; column < m_columns; ++column)
                m_scores[column] = next[column] / mass[column];
        }
        for (const Part &part : m_parts) {
            standardise(part, mass);
            // The end that reaches farthest comes first, whichever way the sign fell.
            double farthest = 0;
            for (const int column : part.columns) {
                if (std::abs(m_scores[at(column)]) > std::abs(farthest) + 1e-6)
                    farthest = m_scores[at(column)];
            }
            for (const int column : part.columns)
                m_scores[at(column)] *= farthest > 0 ? -1 : 1;
        }
    }

    /// Mean 0, so that the first axis (all alike) goes, and length 1.
    void standardise(const Part &part, const std::vector<double> &mass)
    {
        double sum = 0;
        double all = 0;
        for (const int column : part.columns) {
            sum += mass[at(column)] * m_scores[at(column)];
            all += mass[at(column)];
        }
        double length = 0;
        for (const int column : part.columns) {
            m_scores[at(column)] -= sum / all;
            length += mass[at(column)] * m_scores[at(column)] * m_scores[at(column)];
        }
        for (const int column : part.columns)
            m_scores[at(column)] = length > 1e-30 ? m_scores[at(column)] * std::sqrt(all / length) : 0;
    }

    /// Parents before their sub-groups, each tree in one piece, else by score.
    std::vector<int> columnsByScore(const Part &part)
    {
        for (const int column : part.columns)
            m_sums[at(column)] = m_counts[at(column)] = 0;
        for (const int column : part.columns) {
            // Trees are as deep as people make groups: a handful.
            std::size_t steps = 0;
            for (int above = column; above >= 0 && steps <= m_columns;
                 above = m_table.parents[at(above)], ++steps) {
                m_sums[at(above)] += m_scores[at(column)];
                m_counts[at(above)] += 1;
            }
        }
        const auto sorted = [&](std::vector<int> columns) {
            std::ranges::stable_sort(columns, {}, [&](int column) {
                return std::round(m_sums[at(column)] / std::max(1., m_counts[at(column)]) * 1e6);
            });
            untangle(columns, part.rows);
            return columns;
        };
        std::vector<int> roots;
        std::ranges::copy_if(part.columns, std::back_inserter(roots),
                             [this](int column) { return m_table.parents[at(column)] < 0; });
        roots = sorted(roots);
        std::vector<int> waiting(roots.rbegin(), roots.rend());
        std::vector<int> order;
        while (!waiting.empty()) {
            const int column = waiting.back();
            waiting.pop_back();
            order.push_back(column);
            const std::vector<int> below = sorted(m_children[at(column)]);
            waiting.insert(waiting.end(), below.rbegin(), below.rend());
        }
        return order;
    }

    /// One axis folds a ring of groups flat, and two sides of it stand between each other: stretches are
    /// turned round while that makes neighbours more alike.
    void untangle(std::vector<int> &columns, const std::vector<int> &rows)
    {
        const std::size_t count = columns.size();
        if (count < 3 || count > mostToUntangle)
            return;
        std::vector<double> alike(count * count, 0); // cosine of their people
        std::ranges::fill(m_placeOf, -1);
        for (std::size_t i = 0; i < count; ++i)
            m_placeOf[at(columns[i])] = int(i);
        std::vector<std::size_t> here;
        double steps = 0;
        for (const int row : rows) {
            here.clear();
            for (const int column : columnsOf(row)) {
                if (m_placeOf[at(column)] >= 0)
                    here.push_back(at(m_placeOf[at(column)]));
            }
            steps += double(here.size() * here.size());
            if (steps > mostSteps || isCancelled())
                return;
            for (const std::size_t a : here) {
                for (const std::size_t b : here)
                    alike[a * count + b] +=
                        m_table.weights[at(row)] /
                        std::sqrt(double(m_sizes[at(columns[a])]) * m_sizes[at(columns[b])]);
            }
        }
        std::vector<std::size_t> order(count);
        std::iota(order.begin(), order.end(), std::size_t(0));
        // Beyond the ends is nothing.
        const auto between = [&](std::ptrdiff_t a, std::ptrdiff_t b) {
            return a < 0 || b >= std::ptrdiff_t(count)
                       ? 0.
                       : alike[order[std::size_t(a)] * count + order[std::size_t(b)]];
        };
        for (int round = 0; round < mostSwaps && !isCancelled(); ++round) {
            bool isBetter = false;
            for (std::ptrdiff_t first = 0; first < std::ptrdiff_t(count); ++first) {
                for (std::ptrdiff_t last = first + 1; last < std::ptrdiff_t(count); ++last) {
                    if (first == 0 && last + 1 == std::ptrdiff_t(count))
                        continue;
                    const double gain = between(first - 1, last) + between(first, last + 1) -
                                        between(first - 1, first) - between(last, last + 1);
                    if (gain < leastGain)
                        continue;
                    std::reverse(order.begin() + first, order.begin() + last + 1);
                    isBetter = true;
                }
            }
            if (!isBetter)
                break;
        }
        std::vector<int> untangled;
        for (const std::size_t place : order)
            untangled.push_back(columns[place]);
        columns = std::move(untangled);
    }

    Seriation ordered(const Part &part)
    {
        Seriation best;
        double bestCost = 0;
        for (int round = 0; round < 4 && !isCancelled(); ++round) {
            Seriation now{part.rows, columnsByScore(part)};
            sortRows(now);
            swapRows(now.rows);
            const double cost = costOf(now.rows);
            if (round > 0 && cost >= bestCost)
                break;
            best = now;
            bestCost = cost;
            // Columns by the mean place of their people, for the next round.
            for (const int column : part.columns)
                m_sums[at(column)] = 0;
            for (std::size_t i = 0; i < now.rows.size(); ++i) {
                for (const int column : columnsOf(now.rows[i]))
                    m_sums[at(column)] += double(i) * m_table.weights[at(now.rows[i])];
            }
            for (const int column : part.columns)
                m_scores[at(column)] = m_sums[at(column)] / std::max(1, m_sizes[at(column)]);
        }
        if (best.columns.empty())
            best = {part.rows, columnsByScore(part)};
        return best;
    }

    /// By the mean place of their columns, of which a small one says more about a row than a large one.
    void sortRows(Seriation &order)
    {
        for (std::size_t i = 0; i < order.columns.size(); ++i)
            m_sums[at(order.columns[i])] = double(i);
        for (const int row : order.rows) {
            double sum = 0;
            double weight = 0;
            for (const int column : columnsOf(row)) {
                const double share = 1. / std::max(1, m_sizes[at(column)]);
                sum += share * m_sums[at(column)];
                weight += share;
            }
            m_means[at(row)] = std::round(sum / weight * 1e6);
        }
        std::ranges::stable_sort(order.rows, [&](int a, int b) {
            if (m_means[at(a)] != m_means[at(b)])
                return m_means[at(a)] < m_means[at(b)];
            return columnsOf(a) < columnsOf(b);
        });
    }

    /// In how many columns they differ.
    double differenceOf(int a, int b) const
    {
        const std::vector<int> &one = columnsOf(a);
        const std::vector<int> &other = columnsOf(b);
        std::size_t shared = 0;
        for (std::size_t i = 0, k = 0; i < one.size() && k < other.size();) {
            if (one[i] == other[k]) {
                ++shared;
                ++i;
                ++k;
            } else if (one[i] < other[k]) {
                ++i;
            } else {
                ++k;
            }
        }
        return double(one.size() + other.size() - 2 * shared);
    }

    double costOf(const std::vector<int> &rows) const
    {
        double cost = 0;
        for (std::size_t i = 1; i < rows.size(); ++i)
            cost += differenceOf(rows[i - 1], rows[i]);
        return cost;
    }

    void swapRows(std::vector<int> &rows) const
    {
        for (int round = 0; round < mostSwaps && !isCancelled(); ++round) {
            bool isBetter = false;
            for (std::size_t i = 0; i + 1 < rows.size(); ++i) {
                double gain = 0;
                if (i > 0)
                    gain += differenceOf(rows[i - 1], rows[i]) - differenceOf(rows[i - 1], rows[i + 1]);
                if (i + 2 < rows.size())
                    gain += differenceOf(rows[i + 1], rows[i + 2]) - differenceOf(rows[i], rows[i + 2]);
                if (gain <= 0)
                    continue;
                std::swap(rows[i], rows[i + 1]);
                isBetter = true;
            }
            if (!isBetter)
                return;
        }
    }

    const Incidence &m_table;
    const std::atomic_bool *m_cancelled;
    const std::size_t m_columns;
    std::vector<double> m_scores; // of columns
    std::vector<int> m_sizes;     // of columns: their people
    std::vector<double> m_sums;   // of columns, of the part at hand
    std::vector<double> m_counts;
    std::vector<double> m_means; // of rows
    std::vector<int> m_placeOf;  // of columns, among those at hand
    std::vector<std::vector<int>> m_children;
    std::vector<Part> m_parts;
};

} // namespace

Seriation seriated(const Incidence &table, const std::atomic_bool *cancelled)
{
    return Seriating(table, cancelled).run();
}

} // namespace copse
