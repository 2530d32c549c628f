#include "model/edit.h"

#include <algorithm>
#include <iterator>

namespace copse {

Edit::Edit() = default;
Edit::Edit(const Edit &other) = default;
Edit::Edit(Edit &&other) noexcept = default;
Edit &Edit::operator=(const Edit &other) = default;
Edit &Edit::operator=(Edit &&other) noexcept = default;
Edit::~Edit() = default;

void Edit::append(Edit next)
{
    next.forEach([this]<class T>(std::vector<Swap<T>> &swaps) {
        std::ranges::move(swaps, std::back_inserter(this->swaps<T>()));
    });
}

size_t Edit::size() const
{
    return std::apply([](const auto &...lists) { return (lists.size() + ...); }, m_swaps);
}

bool Edit::operator==(const Edit &other) const = default;

} // namespace copse
