#include "desktop/window/maplocations.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>

namespace copse {

namespace {

const auto mapIdsKey = QStringLiteral("mapIds");
const auto recentKey = QStringLiteral("recent");

QString folderKey(const QString &kind) { return QStringLiteral("folders/%1").arg(kind); }

} // namespace

MapLocations::MapLocations(QString documentsFolder)
    : m_documentsFolder(std::move(documentsFolder))
{}

QString MapLocations::newPath(const QString &name) const
{
    const QDir folder(m_documentsFolder);
    folder.mkpath(QStringLiteral("."));
    QString tidy = name;
    for (const QChar forbidden : QStringLiteral("/\\:*?\"<>|"))
        tidy.replace(forbidden, QLatin1Char(' '));
    QString path = folder.filePath(tidy + QStringLiteral(".copse"));
    for (int i = 2; QFileInfo::exists(path); ++i)
        path = folder.filePath(QStringLiteral("%1 %2.copse").arg(tidy, QString::number(i)));
    return path;
}

QString MapLocations::wholePath(const QString &path)
{
    const QFileInfo file(path);
    return file.exists() ? file.canonicalFilePath() : file.absoluteFilePath();
}

QStringList MapLocations::recent() const
{
    QStringList paths = QSettings().value(recentKey).toStringList();
    paths.removeIf([](const QString &path) { return QDir::isRelativePath(path); }); // leads nowhere
    return paths;
}

void MapLocations::addRecent(const QString &path)
{
    constexpr int most = 8;
    const QString whole = wholePath(path);
    QStringList paths = recent();
    paths.removeIf([&](const QString &other) { return wholePath(other) == whole; });
    paths.prepend(whole);
    QSettings().setValue(recentKey, paths.mid(0, most));
}

void MapLocations::forgetRecent(const QString &path)
{
    QStringList paths = recent();
    paths.removeAll(path);
    QSettings().setValue(recentKey, paths);
}

QString MapLocations::mapIdOf(const QString &path) const
{
    return QSettings().value(mapIdsKey).toMap().value(QFileInfo(path).absoluteFilePath()).toString();
}

void MapLocations::rememberMapId(const QString &path, const QString &mapId)
{
    QVariantMap ids = QSettings().value(mapIdsKey).toMap();
    ids.insert(QFileInfo(path).absoluteFilePath(), mapId);
    QSettings().setValue(mapIdsKey, ids);
}

QString MapLocations::folderFor(const QString &kind) const
{
    const QString folder = QSettings().value(folderKey(kind)).toString();
    return !folder.isEmpty() && QFileInfo(folder).isDir() ? folder : m_documentsFolder;
}

void MapLocations::setFolderFor(const QString &kind, const QString &pathInIt)
{
    QSettings().setValue(folderKey(kind), QFileInfo(pathInIt).absolutePath());
}

} // namespace copse
