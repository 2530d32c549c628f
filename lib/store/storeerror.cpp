#include "store/storeerror.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSqlError>

namespace copse {

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(copse::Store)

public:
    static QString of(ErrorKind kind)
    {
        switch (kind) {
        case ErrorKind::NotAMap:
            return tr(
                "“%1” is not a Copse map. It was left as it is. If it is a list of members, import it.");
        case ErrorKind::NewerMap:
            return tr("“%1” was written by a newer version of Copse. It was left as it is. Update Copse to "
                      "open it.");
        case ErrorKind::DamagedMap:
            return tr(
                "“%1” is damaged and was left as it is. Open an earlier version of this map or a copy.");
        case ErrorKind::ReadOnlyMap:
            return tr(
                "“%1” may be read here but not changed. Save a copy in a folder of your own and work there.");
        case ErrorKind::MapInUse:
            return tr("“%1” is open elsewhere. Nothing was read or written. Close it there and try again.");
        case ErrorKind::DiskFull:
            return tr("There is no room left for “%1”. What was there is as it was. Make room and try again, "
                      "or save elsewhere.");
        default:
            return tr(
                "“%1” could not be written. What was there is as it was. See whether the folder is there "
                "and may be written to, or save elsewhere.");
        }
    }

    static QString ofReading(bool exists)
    {
        return exists ? tr("“%1” could not be read. See whether it is a file and whether you may read it.")
                      : tr("There is no file “%1”. See whether the name is right and the folder is there.");
    }

    static QString ofChangedFormat()
    {
        return tr(
            "Another program has changed the way in which “%1” is stored. It was left as it is. Open an "
            "earlier version of this map or a copy.");
    }

    static QString ofUnsaved(ErrorKind kind)
    {
        if (kind == ErrorKind::DiskFull)
            return tr(
                "There is no room left for “%1”. Your changes are not saved, but kept in this window. Make "
                "room and try again, or save elsewhere.");
        return tr(
            "“%1” could not be written. Your changes are not saved, but kept in this window. See whether "
            "the folder is still there and try again, or save elsewhere.");
    }
};

// Primary result codes of sqlite3.h.
enum SqliteCode {
    Moved = 8 | (4 << 8), // the file is not where it was (an extended code)

    StatementFails = 1, // ours are right, so it is the tables that are not ours
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    Corrupt = 11,
    Full = 13,
    Constraint = 19,
    NotADatabase = 26
};

ErrorKind kindOf(int code)
{
    if (code == Moved)
        return ErrorKind::File;
    switch (code & 0xff) {
    case Busy:
    case Locked:
        return ErrorKind::MapInUse;
    case ReadOnly:
        return ErrorKind::ReadOnlyMap;
    case StatementFails:
    case Corrupt:
    case Constraint:
    case NotADatabase: // the header was right, so it is one that was damaged
        return ErrorKind::DamagedMap;
    case Full:
        return ErrorKind::DiskFull;
    default:
        return ErrorKind::File;
    }
}

} // namespace

Error mapError(ErrorKind kind, const QString &path, const QString &detail)
{
    return {kind, Messages::of(kind).arg(QDir::toNativeSeparators(path)), detail};
}

Error unreadableError(const QString &path, const QString &detail)
{
    return {ErrorKind::File, Messages::ofReading(QFileInfo::exists(path)).arg(QDir::toNativeSeparators(path)),
            detail};
}

Error changedFormatError(const QString &path)
{
    return {ErrorKind::DamagedMap, Messages::ofChangedFormat().arg(QDir::toNativeSeparators(path)),
            QStringLiteral("write-ahead mode")};
}

Error unsavedError(const Error &error, const QString &path)
{
    return {error.kind, Messages::ofUnsaved(error.kind).arg(QDir::toNativeSeparators(path)), error.detail};
}

Error mapError(const QSqlError &error, const QString &path)
{
    return mapError(kindOf(error.nativeErrorCode().toInt()), path,
                    QStringLiteral("SQLite %1: %2").arg(error.nativeErrorCode(), error.databaseText()));
}

} // namespace copse
