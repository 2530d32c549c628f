#pragma once

#include "base/result.h"

namespace copse {

enum class Replace { No, Yes };

/// Removes what stopped programs left beside a map when they were about to put it in its place. Younger files
/// than `seconds` may belong to a program that is at work.
void removeLeftovers(const QString &path, qint64 seconds);

/// A file that is made beside its place and then moved there, whole or not at all. What is not moved is
/// removed.
class NewFile
{
public:
    /// For a map at `path`, or where a link of that name leads. Removes what a stopped program left of the
    /// same map a day ago or earlier.
    explicit NewFile(QString path);
    ~NewFile();
    NewFile(const NewFile &) = delete;
    NewFile &operator=(const NewFile &) = delete;

    /// Where to write it. There is no file there yet.
    const QString &temporaryPath() const { return m_temporaryPath; }

    /// An Error if something is in the way: a file that may not be replaced, or one that is open.
    Result<void> check(Replace replace) const;
    /// Checks again, puts it in its place, and waits until the folder is on the disk.
    Result<void> moveThere(Replace replace);

private:
    QString m_path;
    QString m_temporaryPath;
};

} // namespace copse
