#pragma once

#include "base/result.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QStringList>

namespace copse {

/// A connection to one SQLite file, closed when it goes. Belongs to the thread that made it.
class Connection
{
public:
    enum class Access { Read, Write };

    /// `open()` next.
    explicit Connection(QString path);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    /// With the settings for a file that may have been made by somebody else. Does not touch the file yet.
    Result<void> open(Access access);

    /// Executes one statement, or stops at the first of several that fails.
    Result<void> execute(const QString &statement);
    Result<void> execute(const QStringList &statements);
    /// The first column of all rows.
    Result<QVariantList> select(const QString &statement);

    const QString &path() const { return m_path; }
    const QSqlDatabase &database() const { return m_database; }
    QSqlQuery forwardQuery() const;
    Error errorOf(const QSqlQuery &query) const;

private:
    QString m_path;
    QString m_name;
    QSqlDatabase m_database;
};

/// Leaves nothing half done: what is not committed when it goes is rolled back.
class Transaction
{
public:
    explicit Transaction(Connection &connection)
        : m_connection(connection)
    {}
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    enum class Kind { Read, Write, Alone };
    Result<void> begin(Kind kind);
    Result<void> commit();

private:
    Connection &m_connection;
    bool m_open = false;
};

} // namespace copse
