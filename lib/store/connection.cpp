#include "store/connection.h"

#include "base/logging.h"
#include "store/storeerror.h"

#include <atomic>

namespace copse {

Connection::Connection(QString path)
    : m_path(std::move(path))
{
    static std::atomic<quint64> count = 0;
    m_name = QStringLiteral("copse-%1").arg(++count);
    m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
}

Connection::~Connection()
{
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

Result<void> Connection::open(Access access)
{
    m_database.setDatabaseName(m_path);
    m_database.setConnectOptions(access == Access::Read
                                     ? QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=1000")
                                     : QStringLiteral("QSQLITE_BUSY_TIMEOUT=1000"));
    if (!m_database.open())
        return mapError(m_database.lastError(), m_path);
    return execute({
        QStringLiteral("PRAGMA trusted_schema = OFF"), QStringLiteral("PRAGMA cell_size_check = ON"),
        QStringLiteral("PRAGMA mmap_size = 0"), QStringLiteral("PRAGMA foreign_keys = ON"),
        QStringLiteral("PRAGMA synchronous = EXTRA"),
        QStringLiteral("PRAGMA fullfsync = ON"), // macOS: to the disk, not to its cache
    });
}

Result<void> Connection::execute(const QString &statement)
{
    QSqlQuery query = forwardQuery();
    if (!query.exec(statement))
        return errorOf(query);
    return {};
}

Result<void> Connection::execute(const QStringList &statements)
{
    for (const QString &statement : statements) {
        if (const auto done = execute(statement); !done)
            return done.error();
    }
    return {};
}

Result<QVariantList> Connection::select(const QString &statement)
{
    QSqlQuery query = forwardQuery();
    if (!query.exec(statement))
        return errorOf(query);
    QVariantList values;
    while (query.next())
        values += query.value(0);
    if (query.lastError().isValid())
        return errorOf(query);
    return values;
}

QSqlQuery Connection::forwardQuery() const
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    return query;
}

Error Connection::errorOf(const QSqlQuery &query) const { return mapError(query.lastError(), m_path); }

Transaction::~Transaction()
{
    // SQLite has rolled back by itself after some errors; then this fails, and nothing is wrong.
    if (m_open)
        (void)m_connection.execute(QStringLiteral("ROLLBACK"));
}

Result<void> Transaction::begin(Kind kind)
{
    const auto done = m_connection.execute(kind == Kind::Read    ? QStringLiteral("BEGIN")
                                           : kind == Kind::Write ? QStringLiteral("BEGIN IMMEDIATE")
                                                                 : QStringLiteral("BEGIN EXCLUSIVE"));
    m_open = done.has_value();
    return done;
}

Result<void> Transaction::commit()
{
    const auto done = m_connection.execute(QStringLiteral("COMMIT"));
    if (done)
        m_open = false;
    return done;
}

} // namespace copse
