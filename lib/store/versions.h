#pragma once

#include "store/migrations.h"
#include "store/newfile.h"

#include <QDateTime>
#include <QList>

namespace copse {

class Connection;

/// An earlier state of a map, kept without being asked for.
struct Version
{
    QString path;
    QDateTime made; ///< UTC
    qint64 bytes = 0;

    bool operator==(const Version &) const = default;
};

/// Where versions of all maps are kept: a folder of the program, not beside the documents.
QString defaultVersionsFolder();

/// Where those of one map are kept: in `versionsFolder` (empty: none are made), or beside a map that is on
/// another volume, a stick or a share, so that they go where it goes and nothing of it stays here.
QString versionsFolderFor(const QString &mapPath, const QString &versionsFolder);

/// The versions of a map, the latest first.
QList<Version> versionsOf(const QString &mapId, const QString &versionsFolder = defaultVersionsFolder());

/// Those that are not kept: all but the last ten, the last of each day for thirty days, the last of each
/// month. `versions`: the latest first.
QList<Version> versionsToForget(const QList<Version> &versions, const QDateTime &now);

/// Makes a version of an open map that only this user can read, unless the last one is the same, and forgets
/// those that are not kept.
Result<void> makeVersion(Connection &connection, const QString &mapId, const QString &versionsFolder);

/// Writes all versions of a map anew as `changed` gives back what is in them; their times stay. A version
/// that is damaged, and so cannot be changed, is forgotten. After an Error (one is in use, or of a later
/// Copse) some may be written anew.
Result<void> changeVersions(const QString &mapId, const QString &versionsFolder, const Migrations &steps,
                            const std::function<Snapshot(const Snapshot &)> &changed);

/// How many versions are kept of all maps, and how large they are together.
struct KeptVersions
{
    int versions = 0;
    qint64 bytes = 0;
};
KeptVersions keptVersions(const QString &versionsFolder = defaultVersionsFolder());

Result<void> forgetVersion(const Version &version);
Result<void> forgetVersions(const QString &mapId, const QString &versionsFolder = defaultVersionsFolder());
/// Of all maps.
Result<void> forgetAllVersions(const QString &versionsFolder = defaultVersionsFolder());

} // namespace copse
