#pragma once

#include "base/result.h"

class QSqlError;

namespace copse {

/// What people are told when something is wrong with a map file; `detail` is for the log.
Error mapError(ErrorKind kind, const QString &path, const QString &detail = {});

/// There is no such file, or it cannot be read.
Error unreadableError(const QString &path, const QString &detail);

/// A map that another program has set to write ahead, which leaves parts of it in further files.
Error changedFormatError(const QString &path);

/// An error that kept changes of an open map from being written: the same, told to who has made them.
Error unsavedError(const Error &error, const QString &path);

/// What SQLite says.
Error mapError(const QSqlError &error, const QString &path);

} // namespace copse
