#include "model/snapshot.h"

#include <algorithm>

namespace copse {

Snapshot::Snapshot() = default;
Snapshot::Snapshot(const Snapshot &other) = default;
Snapshot::Snapshot(Snapshot &&other) noexcept = default;
Snapshot &Snapshot::operator=(const Snapshot &other) = default;
Snapshot &Snapshot::operator=(Snapshot &&other) noexcept = default;
Snapshot::~Snapshot() = default;

Edit Snapshot::apply(Edit edit)
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

bool Snapshot::isEmpty() const
{
    return std::apply([](const auto &...tables) { return (tables.isEmpty() && ...); }, m_tables);
}

bool Snapshot::operator==(const Snapshot &other) const = default;

} // namespace copse
