#pragma once

#include "base/folding.h"
#include "exchange/namebook.h"
#include "exchange/textbook.h"
#include "model/records.h"

#include <QHash>

#include <deque>
#include <vector>

namespace copse {

/// The ties of a map and those that lists add. Two with the same people, kind and dates are one.
class TieBook
{
public:
    explicit TieBook(const Table<Tie> &known);

    /// The tie as it is listed, a new one if there is none; its kind is that of `kind`, which must outlive
    /// the book. An entry that was not new has its strength as it was.
    BookEntry<Tie> &findOrAdd(Tie listed, QStringView kind, IdSource &ids);

    std::vector<BookEntry<Tie>> &entries() { return m_entries; }

private:
    struct Key
    {
        Id<Person> fromPerson;
        Id<Person> toPerson;
        qint32 kind = 0;
        PartialDate from;
        PartialDate to;

        bool operator==(const Key &) const = default;
        friend size_t qHash(const Key &key, size_t seed = 0)
        {
            return qHashMulti(seed, key.fromPerson, key.toPerson, key.kind, key.from.firstNumber(),
                              key.to.firstNumber());
        }
    };

    std::vector<BookEntry<Tie>> m_entries;
    TextBook m_kinds; // the empty text is one of them
    QHash<Key, size_t> m_places;
};

} // namespace copse
