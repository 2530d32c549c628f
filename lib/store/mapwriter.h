#pragma once

#include "store/mapcontents.h"
#include "store/mapheader.h"
#include "store/versions.h"

#include <QDateTime>

#include <optional>

namespace copse {

/// The one connection that holds a map open and writes it. Knows what stands in the file, so that each edit
/// writes what differs. Lives, works and goes in one thread.
class MapWriter
{
public:
    /// Locks, migrates if need be (after making a version), reads and checks. Errors as MapFile::open().
    static Result<std::unique_ptr<MapWriter>> open(const QString &path, const Migrations &steps,
                                                   const QString &versionsFolder, bool waitForDisk);

    const QString &path() const { return m_connection.path(); }
    const QString &mapId() const { return m_mapId; }
    const Snapshot &records() const { return m_records; }

    /// One transaction: when it returns the edit is on the disk whole, or (Error) nothing of it.
    Result<void> write(const Edit &edit);
    /// Makes a version of what is on the disk if the last one differs.
    Result<void> makeVersion();
    /// The same if there was a change and the last version is older than so many minutes.
    Result<void> makeVersionAfter(int minutes);
    /// A copy that is a map of its own.
    Result<void> saveCopy(const QString &path, Replace replace);
    /// Writes an edit after which nothing that it takes away can be read from the map file, the files beside
    /// it and the versions any more; these are written anew as `changed` gives them. Versions come first, so
    /// that the map still has what is to go when something fails (Error). What the disk itself keeps of freed
    /// blocks is out of reach.
    Result<void> forget(const Edit &edit, const Migrations &steps,
                        const std::function<Snapshot(const Snapshot &)> &changed);
    /// For tests: no more than so many pages, as if the disk were full; 0: no limit.
    Result<void> limitPages(int pages);

private:
    MapWriter(const QString &path, const QString &versionsFolder);

    Result<void> takeLock(const Migrations &steps, int version, bool waitForDisk);
    Result<MapContents> migrated(const Migrations &steps, int version);
    Result<void> writeRecords(const Edit &edit, quint64 &digest);

    OpenMapMark m_mark; // before the connection, so that it stands until that is closed
    Connection m_connection;
    QString m_versionsFolder;
    QString m_versionsFolderHere; // of other maps; versions from before the map went elsewhere may be there
    QString m_mapId;
    Snapshot m_records;
    quint64 m_digest = 0;
    QDateTime m_lastVersion;
    bool m_changed = false;
};

} // namespace copse
