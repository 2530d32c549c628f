#include "edits/bringingback.h"

namespace copse {

Edit bringBack(const Snapshot &now, const Snapshot &then)
{
    Edit edit;
    edit.forEach([&]<class T>(std::vector<Swap<T>> &swaps) {
        // Who asked to be forgotten stays forgotten.
        if constexpr (std::is_same_v<T, Forgotten>)
            return;
        const Table<T> &there = now.all<T>();
        const Table<T> &wanted = then.all<T>();
        auto old = there.begin();
        const auto removeBefore = [&](const auto &isBefore) {
            for (; old != there.end() && isBefore(old->id); ++old)
                swaps.push_back({old->id, std::nullopt});
        };
        for (const auto &[id, record] : wanted) {
            removeBefore([&id = id](Id<T> other) { return other < id; });
            const bool isThere = old != there.end() && old->id == id;
            if (!isThere || old->record != record)
                swaps.push_back({id, record});
            if (isThere)
                ++old;
        }
        removeBefore([](Id<T>) { return true; });
    });
    return edit;
}

} // namespace copse
