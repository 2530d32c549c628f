#pragma once

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

/// The versions of a map, the latest first.
QList<Version> versionsOf(const QString &mapId, const QString &versionsFolder = defaultVersionsFolder());

/// Those that are not kept: all but the last ten, the last of each day for thirty days, the last of each
/// month. `versions`: the latest first.
QList<Version> versionsToForget(const QList<Version> &versions, const QDateTime &now);

/// Makes a version of an open map that only this user can read, unless the last one is the same, and forgets
/// those that are not kept.
Result<void> makeVersion(Connection &connection, const QString &mapId, const QString &versionsFolder);

Result<void> forgetVersion(const Version &version);
Result<void> forgetVersions(const QString &mapId, const QString &versionsFolder = defaultVersionsFolder());

} // namespace copse
