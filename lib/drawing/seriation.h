#pragma once

#include <atomic>
#include <vector>

namespace copse {

/// Who is where: rows are people or bundles of them, columns are groups.
struct Incidence
{
    std::vector<std::vector<int>> rows; ///< the columns of each, ascending, no duplicates
    std::vector<int> weights;           ///< of the rows: how many people
    std::vector<int> parents;           ///< of the columns: another column, above it; -1: none
};

struct Seriation
{
    std::vector<int> rows;
    std::vector<int> columns; ///< a column stands before those below it, which follow it without a gap
};

/// Orders both sides so that what belongs together stands together: what does not hang together part by part,
/// the largest first; each part by reciprocal averaging (the second axis of correspondence analysis, Hill
/// 1973), then rows by the mean place of their columns and neighbours exchanged while that makes neighbours
/// more alike. Deterministic; `cancelled` ends it early, with an order. Pure, any thread.
Seriation seriated(const Incidence &table, const std::atomic_bool *cancelled = nullptr);

} // namespace copse
