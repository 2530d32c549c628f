#pragma once

#include "model/records.h"

#include <optional>
#include <tuple>
#include <vector>

namespace copse {

/// What stands under an id after the edit; nothing: no such record.
template<class T>
struct Swap
{
    Id<T> id;
    std::optional<T> record;

    bool operator==(const Swap &) const = default;
};

/// A change of a map as data: for each record type a list of swaps. Its inverse is an Edit too.
class Edit
{
public:
    // What concerns every record type at once stands in edit.cpp: compiled everywhere it would cost minutes.
    Edit();
    Edit(const Edit &other);
    Edit(Edit &&other) noexcept;
    Edit &operator=(const Edit &other);
    Edit &operator=(Edit &&other) noexcept;
    ~Edit();

    template<class T>
    const std::vector<Swap<T>> &swaps() const
    {
        return std::get<std::vector<Swap<T>>>(m_swaps);
    }
    template<class T>
    std::vector<Swap<T>> &swaps()
    {
        return std::get<std::vector<Swap<T>>>(m_swaps);
    }

    template<class T>
    void put(Id<T> id, T record)
    {
        swaps<T>().push_back({id, std::move(record)});
    }
    template<class T>
    void remove(Id<T> id)
    {
        swaps<T>().push_back({id, std::nullopt});
    }

    /// What another edit does after it.
    void append(Edit next);

    bool isEmpty() const { return size() == 0; }
    /// How many records it touches.
    size_t size() const;

    /// Calls `use` with the list of swaps of each record type.
    template<class Use>
    void forEach(Use &&use) const
    {
        std::apply([&](const auto &...lists) { (use(lists), ...); }, m_swaps);
    }
    template<class Use>
    void forEach(Use &&use)
    {
        std::apply([&](auto &...lists) { (use(lists), ...); }, m_swaps);
    }

    bool operator==(const Edit &other) const;

private:
    template<class T>
    using Swaps = std::vector<Swap<T>>;

    ForRecords<std::tuple, Swaps> m_swaps;
};

} // namespace copse
