#include "store/mapheader.h"

#include "store/schema.h"
#include "store/storeerror.h"

#include <QFile>
#include <QFileInfo>
#include <QMutex>
#include <QSet>
#include <QtEndian>

namespace copse {

namespace {

QMutex openMutex;
QSet<QString> &openMaps()
{
    static QSet<QString> maps;
    return maps;
}

QString trueName(const QString &path)
{
    const QFileInfo info(path);
    const QString canonical = info.canonicalFilePath();
    return canonical.isEmpty() ? info.absoluteFilePath() : canonical;
}

} // namespace

Result<int> checkedSchemaVersion(const QString &path)
{
    // Offsets from "The SQLite Database File Format", section 1.3.
    constexpr qint64 headerSize = 100;
    constexpr qsizetype writeFormat = 18;
    constexpr qsizetype userVersion = 60;
    constexpr qsizetype applicationId = 68;

    if (OpenMapMark::isMarked(path))
        return mapError(ErrorKind::MapInUse, path, QStringLiteral("open in this program"));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadableError(path, file.errorString());
    const QByteArray header = file.read(headerSize);
    if (header.size() < headerSize || !header.startsWith(QByteArray("SQLite format 3\0", 16)) ||
        qFromBigEndian<quint32>(header.constData() + applicationId) != mapApplicationId)
        return mapError(ErrorKind::NotAMap, path);
    const int version = qFromBigEndian<qint32>(header.constData() + userVersion);
    if (version > schemaVersion)
        return mapError(ErrorKind::NewerMap, path, QStringLiteral("version %1").arg(version));
    if (header[writeFormat] == 2 || header[writeFormat + 1] == 2)
        return changedFormatError(path);
    if (header[writeFormat] != 1 || header[writeFormat + 1] != 1)
        return mapError(ErrorKind::DamagedMap, path, QStringLiteral("not in rollback-journal mode"));
    return version;
}

OpenMapMark::~OpenMapMark()
{
    const QMutexLocker locker(&openMutex);
    openMaps().remove(m_path);
}

bool OpenMapMark::mark(const QString &path)
{
    const QMutexLocker locker(&openMutex);
    const QString name = trueName(path);
    if (openMaps().contains(name))
        return false;
    openMaps().remove(m_path);
    openMaps().insert(name);
    m_path = name;
    return true;
}

bool OpenMapMark::isMarked(const QString &path)
{
    const QMutexLocker locker(&openMutex);
    return openMaps().contains(trueName(path));
}

} // namespace copse
