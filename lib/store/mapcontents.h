#pragma once

#include "model/snapshot.h"
#include "store/connection.h"
#include "store/migrations.h"

namespace copse {

/// All that stands in a map file.
struct MapContents
{
    QString mapId;
    Snapshot records;
    quint64 digest = 0; ///< mapDigest() of the records
};

QString newMapId();

/// Whether further connections, in threads of their own, may help with a big map: not when this one holds a
/// lock that keeps them out.
enum class Helpers { No, Yes };

/// Reads and checks everything: the pages, the schema, every value, the digest and the invariants. Nobody may
/// write meanwhile.
Result<MapContents> readContents(Connection &connection, Helpers helpers);

/// Makes the tables in an empty database and fills them, within a transaction.
Result<void> fillMap(Connection &connection, const QString &mapId, const Snapshot &records);

/// Writes the digest of what the map holds, and the version of this program.
Result<void> writeDigest(Connection &connection, quint64 digest);

/// Copies an open map to a file that is not there yet (or empty), through SQLite. The copy is on the disk
/// when this returns. With an id of its own, or (empty) that of the map.
Result<void> copyMap(Connection &connection, const QString &path, const QString &newId);

} // namespace copse
