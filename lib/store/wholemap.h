#pragma once

#include "model/snapshot.h"
#include "store/migrations.h"
#include "store/newfile.h"

namespace copse {

/// Writes a map file whole or not at all. Any thread. On the disk when it returns; a file that is open as a
/// map is never replaced.
Result<void> writeMap(const QString &path, const Snapshot &records, Replace replace);
/// The same for a map that is known by an id already.
Result<void> writeMap(const QString &path, const Snapshot &records, Replace replace, const QString &mapId);

/// Reads a map file and checks all of it; the file stays as it is, but for a change that was cut short by a
/// crash, which is taken back. Any thread. Errors: File, NotAMap, NewerMap, DamagedMap, MapInUse,
/// ReadOnlyMap (a change was cut short and cannot be taken back).
Result<Snapshot> readMap(const QString &path, const Migrations &steps = allMigrations());

} // namespace copse
