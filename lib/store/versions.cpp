#include "store/versions.h"

#include "store/mapcontents.h"
#include "store/storeerror.h"
#include "store/wholemap.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QStandardPaths>
#include <QStorageInfo>

namespace copse {

namespace {

constexpr auto nameFormat = "yyyyMMdd'T'HHmmsszzz'Z'";
constexpr auto onlyOwner = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

QString folderOf(const QString &mapId, const QString &versionsFolder)
{
    return versionsFolder + u'/' + mapId;
}

bool sameBytes(const QString &a, const QString &b)
{
    QFile first(a);
    QFile second(b);
    if (!first.open(QIODevice::ReadOnly) || !second.open(QIODevice::ReadOnly) ||
        first.size() != second.size())
        return false;
    constexpr qint64 piece = 1 << 20;
    while (!first.atEnd()) {
        if (first.read(piece) != second.read(piece))
            return false;
    }
    return true;
}

} // namespace

QString defaultVersionsFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/versions");
}

QString versionsFolderFor(const QString &mapPath, const QString &versionsFolder)
{
    if (versionsFolder.isEmpty())
        return {};
    const auto volumeOf = [](QString path) { // what is not there yet will be where its folder is
        while (!QFileInfo::exists(path) && !QDir(path).isRoot())
            path = QFileInfo(path).absolutePath();
        return QStorageInfo(path);
    };
    const QString folder = QFileInfo(mapPath).absolutePath();
    const QStorageInfo there = volumeOf(folder);
    const QStorageInfo here = volumeOf(QFileInfo(versionsFolder).absoluteFilePath());
    return !there.isValid() || !here.isValid() || there == here ? versionsFolder
                                                                : folder + QStringLiteral("/.copse-versions");
}

QList<Version> versionsOf(const QString &mapId, const QString &versionsFolder)
{
    QList<Version> versions;
    const QDir folder(folderOf(mapId, versionsFolder));
    const auto files =
        folder.entryInfoList({QStringLiteral("*.copse")}, QDir::Files, QDir::Name | QDir::Reversed);
    for (const QFileInfo &file : files) {
        QDateTime made = QDateTime::fromString(file.completeBaseName(), QLatin1StringView(nameFormat));
        made.setTimeSpec(Qt::UTC);
        if (made.isValid())
            versions.append({file.filePath(), made, file.size()});
    }
    return versions;
}

QList<Version> versionsToForget(const QList<Version> &versions, const QDateTime &now)
{
    constexpr qsizetype lastOnes = 10;
    constexpr qint64 days = 30;
    QList<Version> forgotten;
    QSet<QDate> keptDays;
    QSet<QDate> keptMonths;
    for (qsizetype i = 0; i < versions.size(); ++i) {
        const QDate day = versions[i].made.date();
        const QDate month(day.year(), day.month(), 1);
        const bool lastOfDay = !keptDays.contains(day) && versions[i].made.daysTo(now) <= days;
        const bool lastOfMonth = !keptMonths.contains(month);
        if (i < lastOnes || lastOfDay || lastOfMonth) {
            keptDays.insert(day);
            keptMonths.insert(month);
        } else {
            forgotten.append(versions[i]);
        }
    }
    return forgotten;
}

Result<void> makeVersion(Connection &connection, const QString &mapId, const QString &versionsFolder)
{
    const QString folder = folderOf(mapId, versionsFolder);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QString path =
        folder + u'/' + now.toString(QLatin1StringView(nameFormat)) + QStringLiteral(".copse");
    if (!QDir().mkpath(folder))
        return mapError(ErrorKind::File, path, QStringLiteral("folder"));
    // A stick may know no permissions: there whoever has it reads the map as well.
    const bool isPrivate = QFile::setPermissions(folder, onlyOwner | QFileDevice::ExeOwner);
    if (!isPrivate && versionsFolder == defaultVersionsFolder())
        return mapError(ErrorKind::File, path, QStringLiteral("folder"));

    NewFile file(path);
    {
        QFile empty(file.temporaryPath());
        if (!empty.open(QIODevice::WriteOnly) || (!empty.setPermissions(onlyOwner) && isPrivate))
            return mapError(ErrorKind::File, path, empty.errorString());
    }
    if (const auto done = copyMap(connection, file.temporaryPath(), {}); !done)
        return mapError(done.error().kind, path, done.error().detail);
    const QList<Version> before = versionsOf(mapId, versionsFolder);
    if (!before.isEmpty() && sameBytes(before.first().path, file.temporaryPath()))
        return {};
    if (const auto done = file.moveThere(Replace::No); !done)
        return done;
    const QList<Version> forgotten = versionsToForget(versionsOf(mapId, versionsFolder), now);
    for (const Version &version : forgotten) {
        if (const auto done = forgetVersion(version); !done)
            return done;
    }
    return {};
}

Result<void> changeVersions(const QString &mapId, const QString &versionsFolder, const Migrations &steps,
                            const std::function<Snapshot(const Snapshot &)> &changed)
{
    for (const Version &version : versionsOf(mapId, versionsFolder)) {
        const auto before = readMap(version.path, steps);
        if (!before && before.error().kind != ErrorKind::DamagedMap &&
            before.error().kind != ErrorKind::NotAMap)
            return before.error(); // it is sound, and can be read some other time or by a later Copse
        Result<void> done;
        if (before)
            done = writeMap(version.path, changed(*before), Replace::Yes, mapId);
        else
            done = forgetVersion(version);
        if (!done)
            return done;
        if (before)
            QFile::setPermissions(version.path, onlyOwner); // where there are any; the folder has them too
    }
    // What a stopped program left of versions that it never made.
    QDir folder(folderOf(mapId, versionsFolder));
    for (const QString &name : folder.entryList({QStringLiteral("*.part"), QStringLiteral("*-journal")},
                                                QDir::Files | QDir::Hidden)) {
        if (!folder.remove(name))
            return mapError(ErrorKind::File, folder.filePath(name), QStringLiteral("removing"));
    }
    return {};
}

KeptVersions keptVersions(const QString &versionsFolder)
{
    KeptVersions kept;
    const QStringList maps = QDir(versionsFolder).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &mapId : maps) {
        const QList<Version> versions = versionsOf(mapId, versionsFolder);
        kept.versions += int(versions.size());
        for (const Version &version : versions)
            kept.bytes += version.bytes;
    }
    return kept;
}

Result<void> forgetAllVersions(const QString &versionsFolder)
{
    const QStringList maps = QDir(versionsFolder).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &mapId : maps) {
        if (const auto done = forgetVersions(mapId, versionsFolder); !done)
            return done;
    }
    return {};
}

Result<void> forgetVersion(const Version &version)
{
    QFile file(version.path);
    if (!file.remove())
        return mapError(ErrorKind::File, version.path, file.errorString());
    return {};
}

Result<void> forgetVersions(const QString &mapId, const QString &versionsFolder)
{
    QDir folder(folderOf(mapId, versionsFolder));
    if (mapId.isEmpty() || (folder.exists() && !folder.removeRecursively()))
        return mapError(ErrorKind::File, folder.path(), QStringLiteral("removing versions"));
    return {};
}

} // namespace copse
