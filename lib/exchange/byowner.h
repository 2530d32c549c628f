#pragma once

#include <algorithm>
#include <cstdint>
#include <numeric>
#include <span>
#include <unordered_set>
#include <vector>

namespace copse {

/// Items sorted by their owners, those of one owner in the order in which they came.
template<class Item>
class ByOwner
{
public:
    ByOwner(const std::vector<Item> &items, size_t owners, int32_t Item::*owner)
        : m_starts(owners + 1)
        , m_items(items.size())
    {
        for (const Item &item : items)
            ++m_starts[size_t(item.*owner)];
        std::exclusive_scan(m_starts.begin(), m_starts.end(), m_starts.begin(), size_t(0));
        for (const Item &item : items)
            m_items[m_starts[size_t(item.*owner)]++] = item;
        // Each start has moved to the next owner's.
        std::shift_right(m_starts.begin(), m_starts.end(), 1);
        m_starts.front() = 0;
    }

    std::span<Item> of(size_t owner)
    {
        return std::span<Item>(m_items).subspan(m_starts[owner], m_starts[owner + 1] - m_starts[owner]);
    }

private:
    std::vector<size_t> m_starts;
    std::vector<Item> m_items;
};

/// Takes away what stands earlier already. Most lists have one or two values, some (somebody else's) a
/// hundred thousand.
inline void keepFirsts(std::vector<int32_t> &values)
{
    if (values.size() < 2)
        return;
    constexpr size_t few = 16;
    auto end = values.begin();
    if (values.size() <= few) {
        for (const int32_t value : values) {
            if (std::find(values.begin(), end, value) == end)
                *end++ = value;
        }
    } else {
        std::unordered_set<int32_t> seen;
        for (const int32_t value : values) {
            if (seen.insert(value).second)
                *end++ = value;
        }
    }
    values.erase(end, values.end());
}

} // namespace copse
