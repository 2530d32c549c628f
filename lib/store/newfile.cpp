#include "store/newfile.h"

#include "store/connection.h"
#include "store/mapheader.h"
#include "store/storeerror.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QUuid>

#include <filesystem>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace copse {

namespace {

/// A renamed file is in its place for good only when its folder is on the disk; elsewhere the system sees to
/// it.
void syncFolder([[maybe_unused]] const QString &folder)
{
#ifdef Q_OS_UNIX
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_CLOEXEC);
    if (handle < 0)
        return;
    ::fsync(handle);
    ::close(handle);
#endif
}

/// Takes the lock of a map for a moment: an Error if somebody else holds it.
Result<void> checkNotOpen(const QString &path)
{
    const auto version = checkedSchemaVersion(path);
    if (!version && version.error().kind != ErrorKind::NewerMap &&
        version.error().kind != ErrorKind::MapInUse)
        return {}; // not a map: SQLite holds no lock on it
    if (!version && version.error().kind == ErrorKind::MapInUse)
        return version.error();
    Connection connection(path);
    if (const auto done = connection.open(Connection::Access::Write); !done)
        return done;
    Transaction alone(connection);
    const auto done = alone.begin(Transaction::Kind::Alone);
    return done || done.error().kind == ErrorKind::DamagedMap ? Result<void>() : done;
}

/// Where a file is or will be: what a link stands for is written, and the link stays.
QString trueName(const QString &path)
{
    const QFileInfo info(path);
    return info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
}

} // namespace

void removeLeftovers(const QString &path, qint64 seconds)
{
    const QFileInfo info(path);
    const QRegularExpression form(QRegularExpression::anchoredPattern(
        QRegularExpression::escape(info.fileName()) + QStringLiteral("\\.[0-9a-f]{12}\\.part")));
    const QDateTime now = QDateTime::currentDateTime();
    for (const QFileInfo &file :
         info.dir().entryInfoList({QStringLiteral("*.part")}, QDir::Files | QDir::Hidden)) {
        if (form.match(file.fileName()).hasMatch() && file.lastModified().secsTo(now) >= seconds)
            QFile::remove(file.absoluteFilePath());
    }
}

NewFile::NewFile(QString path)
    : m_path(trueName(path))
    , m_temporaryPath(m_path + u'.' + QUuid::createUuid().toString(QUuid::Id128).left(12) +
                      QStringLiteral(".part"))
{
    constexpr qint64 day = 24 * 60 * 60;
    removeLeftovers(m_path, day);
}

NewFile::~NewFile() { QFile::remove(m_temporaryPath); }

Result<void> NewFile::check(Replace replace) const
{
    const QFileInfo info(m_path);
    if (!info.exists())
        return {};
    if (replace == Replace::No)
        return Error{ErrorKind::File,
                     QCoreApplication::translate("copse::Store",
                                                 "There is a file “%1” already. It was left as it is. "
                                                 "Choose another name, or say that it may be replaced.")
                         .arg(QDir::toNativeSeparators(m_path))};
    if (!info.isFile())
        return mapError(ErrorKind::File, m_path, QStringLiteral("not a plain file"));
    if (!info.isWritable())
        return mapError(ErrorKind::ReadOnlyMap, m_path);
    return checkNotOpen(m_path);
}

Result<void> NewFile::moveThere(Replace replace)
{
    if (const auto done = check(replace); !done)
        return done;
    // A journal left by what stood here would be taken for that of the new file.
    QFile::remove(m_path + QStringLiteral("-journal"));
    if (replace == Replace::Yes) {
        std::error_code error;
        std::filesystem::rename(QFileInfo(m_temporaryPath).filesystemAbsoluteFilePath(),
                                QFileInfo(m_path).filesystemAbsoluteFilePath(), error);
        if (error)
            return mapError(ErrorKind::File, m_path, QString::fromStdString(error.message()));
    } else {
        QFile file(m_temporaryPath);
        if (!file.rename(m_path))
            return mapError(ErrorKind::File, m_path, file.errorString());
    }
    syncFolder(QFileInfo(m_path).absolutePath());
    return {};
}

} // namespace copse
