#pragma once

#include "base/result.h"

class QSqlError;

namespace copse {

/// What people are told when something is wrong with a map file; `detail` is for the log.
Error mapError(ErrorKind kind, const QString &path, const QString &detail = {});

/// The same for what SQLite says.
Error mapError(const QSqlError &error, const QString &path);

} // namespace copse
