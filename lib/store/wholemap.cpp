#include "store/wholemap.h"

#include "store/digest.h"
#include "store/mapcontents.h"
#include "store/mapheader.h"
#include "store/schema.h"
#include "store/storeerror.h"

#include <QFileInfo>
#include <QTemporaryDir>

namespace copse {

namespace {

/// Fills without a journal and without waiting for the disk: nobody knows the file yet.
Result<void> fillNewFile(const QString &path, const Snapshot &records, const QString &mapId)
{
    Connection connection(path);
    Result<void> done = connection.open(Connection::Access::Write);
    if (done)
        done = connection.execute(
            {QStringLiteral("PRAGMA journal_mode = OFF"), QStringLiteral("PRAGMA synchronous = OFF"),
             QStringLiteral("PRAGMA locking_mode = EXCLUSIVE"), QStringLiteral("PRAGMA foreign_keys = OFF"),
             QStringLiteral("PRAGMA cache_size = -65536")});
    if (!done)
        return done;
    Transaction transaction(connection);
    done = transaction.begin(Transaction::Kind::Write);
    if (done)
        done = fillMap(connection, mapId, records);
    if (done)
        done = transaction.commit();
    // This last write waits until all of the file is on the disk.
    if (done)
        done = connection.execute(QStringLiteral("PRAGMA synchronous = FULL"));
    if (done)
        done = writeDigest(connection, mapDigest(records));
    return done;
}

Result<void> checkNewFile(const QString &path)
{
    Connection connection(path);
    if (const auto done = connection.open(Connection::Access::Read); !done)
        return done;
    const auto said = connection.select(QStringLiteral("PRAGMA quick_check"));
    if (!said)
        return said.error();
    if (said->value(0).toString() != QStringLiteral("ok"))
        return mapError(ErrorKind::DamagedMap, path, said->value(0).toString());
    return {};
}

/// A map of an older schema is brought to today's in a copy.
Result<Snapshot> readMigrated(Connection &connection, int version, const Migrations &steps)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("copy.copse"));
    if (!folder.isValid())
        return mapError(ErrorKind::File, path, folder.errorString());
    // People know the map by its name, not by that of the copy.
    const auto named = [&](const Error &error) {
        return mapError(error.kind, connection.path(), error.detail);
    };
    if (const auto done = copyMap(connection, path, {}); !done)
        return named(done.error());
    Connection copy(path);
    if (const auto done = copy.open(Connection::Access::Write); !done)
        return named(done.error());
    const auto contents = migrate(copy, version, steps);
    if (!contents)
        return named(contents.error());
    return contents->records;
}

} // namespace

Result<void> writeMap(const QString &path, const Snapshot &records, Replace replace)
{
    return writeMap(path, records, replace, newMapId());
}

Result<void> writeMap(const QString &path, const Snapshot &records, Replace replace, const QString &mapId)
{
    NewFile file(path);
    Result<void> done = file.check(replace);
    if (!done)
        return done;
    done = fillNewFile(file.temporaryPath(), records, mapId);
    if (done)
        done = checkNewFile(file.temporaryPath());
    if (!done) // people know the map by its name, not by that of the temporary file
        return mapError(done.error().kind, path, done.error().detail);
    return file.moveThere(replace);
}

Result<Snapshot> readMap(const QString &path, const Migrations &steps)
{
    const auto version = checkedSchemaVersion(path);
    if (!version)
        return version.error();
    Connection connection(path);
    // Only who may write can take back a change that was cut short.
    const bool writable = QFileInfo(path).isWritable();
    if (const auto done = connection.open(writable ? Connection::Access::Write : Connection::Access::Read);
        !done)
        return done.error();
    if (*version < schemaVersion)
        return readMigrated(connection, *version, steps);
    Transaction transaction(connection);
    if (const auto done = transaction.begin(Transaction::Kind::Read); !done)
        return done.error();
    auto contents = readContents(connection, Helpers::Yes);
    if (!contents)
        return contents.error();
    return contents->records;
}

} // namespace copse
