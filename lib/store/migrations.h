#pragma once

#include "store/connection.h"

#include <functional>
#include <vector>

namespace copse {

/// Turns a map of schema version `from` into one of the next. A step is never changed once it was given to
/// people, and uses statements of its own, not those generated from today's records.
struct Migration
{
    int from = 0;
    std::function<Result<void>(Connection &)> run;
};
using Migrations = std::vector<Migration>;

/// All steps, the oldest first.
const Migrations &allMigrations();

/// Brings an open map of schema version `from` to today's, in one transaction. An Error, and the map as it
/// was, if there is no way.
Result<void> migrate(Connection &connection, int from, const Migrations &steps);

} // namespace copse
