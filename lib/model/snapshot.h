#pragma once

#include "model/edit.h"
#include "model/table.h"

namespace copse {

/// All records of a map at one moment. Cheap to copy; a copy may be read in any thread while the map goes on.
class Snapshot
{
public:
    // What concerns every record type at once stands in snapshot.cpp: compiled everywhere it would cost
    // minutes.
    Snapshot();
    Snapshot(const Snapshot &other);
    Snapshot(Snapshot &&other) noexcept;
    Snapshot &operator=(const Snapshot &other);
    Snapshot &operator=(Snapshot &&other) noexcept;
    ~Snapshot();

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
    Edit apply(Edit edit);

    /// Calls `use` with the table of each record type.
    template<class Use>
    void forEach(Use &&use) const
    {
        std::apply([&](const auto &...tables) { (use(tables), ...); }, m_tables);
    }

    bool isEmpty() const;

    bool operator==(const Snapshot &other) const;

private:
    ForRecords<std::tuple, Table> m_tables;
};

} // namespace copse
