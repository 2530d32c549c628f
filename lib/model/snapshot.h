#pragma once

#include "model/edit.h"
#include "model/table.h"

#include <ranges>

namespace copse {

/// All records of a map at one moment. Cheap to copy; a copy may be read in any thread while the map goes on.
class Snapshot
{
public:
    template<class T>
    const Table<T> &all() const
    {
        return std::get<Table<T>>(m_tables);
    }

    /// Null if there is no such record, or the id is null.
    template<class T>
    const T *find(Id<T> id) const
    {
        return all<T>().find(id);
    }

    /// Performs an edit and gives back the one that undoes it. Nothing in it can fail.
    Edit apply(Edit edit)
    {
        Edit inverse;
        edit.forEach([&]<class T>(std::vector<Swap<T>> &swaps) {
            Table<T> &table = std::get<Table<T>>(m_tables);
            std::vector<Swap<T>> &back = inverse.swaps<T>();
            back.reserve(swaps.size());
            for (Swap<T> &swap : swaps)
                back.push_back({swap.id, table.swap(swap.id, std::move(swap.record))});
            std::ranges::reverse(back); // an id that stands twice is undone in the other order
        });
        return inverse;
    }

    /// Calls `use` with the table of each record type.
    template<class Use>
    void forEach(Use &&use) const
    {
        std::apply([&](const auto &...tables) { (use(tables), ...); }, m_tables);
    }

    bool isEmpty() const
    {
        return std::apply([](const auto &...tables) { return (tables.isEmpty() && ...); }, m_tables);
    }

    bool operator==(const Snapshot &) const = default;

private:
    ForRecords<std::tuple, Table> m_tables;
};

} // namespace copse
