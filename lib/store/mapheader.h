#pragma once

#include "base/result.h"

namespace copse {

/// Reads the first bytes of a file, before SQLite is let near it: the schema version of the map. An Error if
/// there is no file, it cannot be read, is not a map, is newer than this program, or is a map that this
/// program has open (closing any handle of a file drops the locks that SQLite holds on it).
Result<int> checkedSchemaVersion(const QString &path);

/// Notes that this program has a map open, for as long as it exists. Any thread.
class OpenMapMark
{
public:
    OpenMapMark() = default;
    ~OpenMapMark();
    OpenMapMark(const OpenMapMark &) = delete;
    OpenMapMark &operator=(const OpenMapMark &) = delete;

    /// False if it is marked already.
    bool mark(const QString &path);
    static bool isMarked(const QString &path);

private:
    QString m_path;
};

} // namespace copse
