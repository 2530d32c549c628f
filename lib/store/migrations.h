#pragma once

#include "model/snapshot.h"
#include "store/connection.h"

#include <functional>
#include <vector>

namespace copse {

struct MapContents;

/// Turns a map of schema version `from` into one of the next. A step is never changed once it was given to
/// people, and uses statements of its own, not those generated from today's records.
struct Migration
{
    int from = 0;
    std::function<Result<void>(Connection &)> run;
    /// Whether the digest in the map counts for these records as well, so that damage from before is seen.
    std::function<bool(const Snapshot &)> keepsDigest = [](const Snapshot &) { return false; };
};
using Migrations = std::vector<Migration>;

/// All steps, the oldest first.
const Migrations &allMigrations();

/// Brings an open map of schema version `from` to today's, in one transaction, and reads it. An Error, and
/// the map as it was, if there is no way or what comes out is not a sound map.
Result<MapContents> migrate(Connection &connection, int from, const Migrations &steps);

} // namespace copse
