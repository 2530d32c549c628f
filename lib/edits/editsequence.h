#pragma once

#include "base/result.h"
#include "model/snapshot.h"

namespace copse {

/// Several edits that are one step for the person: each is made for the map as the ones before leave it. The
/// first refusal is the refusal of all.
class EditSequence
{
public:
    explicit EditSequence(Snapshot map)
        : m_map(std::move(map))
    {}

    /// The map as it would be now; what comes next is made for it.
    const Snapshot &map() const { return m_map; }

    void add(Result<Edit> edit)
    {
        if (!m_done)
            return;
        if (!edit) {
            m_done = edit.error();
            return;
        }
        m_map.apply(*edit);
        m_all.append(std::move(*edit));
    }

    /// The same, of an edit that adds one record of type T; null when there was a refusal.
    template<class T>
    Id<T> addOne(Result<Edit> edit)
    {
        const Id<T> id =
            edit && !edit->template swaps<T>().empty() ? edit->template swaps<T>().front().id : Id<T>();
        add(std::move(edit));
        return m_done ? id : Id<T>();
    }

    Result<Edit> take() &&
    {
        if (!m_done)
            return m_done.error();
        return std::move(m_all);
    }

private:
    Snapshot m_map;
    Edit m_all;
    Result<void> m_done;
};

} // namespace copse
