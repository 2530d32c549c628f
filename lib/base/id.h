#pragma once

#include <QHashFunctions>
#include <QtGlobal>

#include <compare>

namespace copse {

/// Names one record of type T for ever: unique across maps made on different machines. 0 names nothing.
/// Ids of one sitting count upwards, and those of a later minute are greater, so order of ids is order of
/// making.
template<class T>
struct Id
{
    qint64 value = 0;

    bool isNull() const { return value == 0; }
    auto operator<=>(const Id &) const = default;
};

template<class T>
size_t qHash(Id<T> id, size_t seed = 0)
{
    return ::qHash(id.value, seed);
}

/// Gives out new ids. Not thread safe: one for each thread that makes records.
class IdSource
{
public:
    /// Starts at a place nobody else starts at: the minute (25 bits), chance (18 bits) and a counter (20
    /// bits; past a million records it counts on through the chance of others, hardly ever taken either).
    IdSource();
    /// Counts from a given place: for lists that are read, answered and forgotten, and for tests.
    explicit IdSource(qint64 first)
        : m_next(first)
    {}

    template<class T>
    Id<T> next()
    {
        return Id<T>{m_next++};
    }

private:
    qint64 m_next;
};

} // namespace copse
