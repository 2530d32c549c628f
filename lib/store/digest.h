#pragma once

#include "model/snapshot.h"

namespace copse {

/// A number for the content of a record: different content, different number, on every machine and for ever.
/// What is not recorded does not count, so that a new field does not change the numbers of old records.
template<class T>
quint64 recordDigest(Id<T> id, const T &record);

/// The sum of those of all records; kept in the file so that damage SQLite cannot see is seen.
quint64 mapDigest(const Snapshot &map);

} // namespace copse
