#include "store/mapcontents.h"

#include "base/logging.h"
#include "model/invariants.h"
#include "store/digest.h"
#include "store/rows.h"
#include "store/schema.h"

#include <QFileInfo>
#include <QUuid>

#include <atomic>
#include <thread>

namespace copse {

namespace {

using Task = std::function<Result<void>(Connection &)>;

/// Does all tasks, in several threads with a connection each if the file is worth it. The first Error in the
/// order of the tasks.
Result<void> doAll(const std::vector<Task> &tasks, Connection &connection, Helpers helpers)
{
    constexpr qint64 worthIt = 1 << 20; // bytes; below, a thread and a connection cost more than they bring
    constexpr unsigned mostThreads = 4;

    std::vector<Result<void>> results(tasks.size());
    std::atomic<size_t> next = 0;
    const auto work = [&](Connection &own) {
        for (size_t i = next++; i < tasks.size(); i = next++)
            results[i] = tasks[i](own);
    };
    {
        std::vector<std::jthread> threads;
        if (helpers == Helpers::Yes && QFileInfo(connection.path()).size() > worthIt) {
            const unsigned count = std::min(mostThreads, std::thread::hardware_concurrency());
            for (unsigned i = 1; i < count; ++i) {
                threads.emplace_back([&] {
                    Connection own(connection.path());
                    if (own.open(Connection::Access::Read))
                        work(own);
                });
            }
        }
        work(connection);
    }
    for (const Result<void> &result : results) {
        if (!result)
            return result;
    }
    return {};
}

Result<void> checkSchema(Connection &connection)
{
    const auto found = connection.select(schemaColumnsQuery());
    if (!found)
        return found.error();
    QStringList lines;
    for (const QVariant &line : *found)
        lines += line.toString();
    lines.sort();
    if (lines != schemaColumns())
        return mapError(ErrorKind::DamagedMap, connection.path(),
                        QStringLiteral("other tables than ours: ") + lines.join(u'\n').left(2000));
    return {};
}

Result<void> checkPages(Connection &connection)
{
    const auto said = connection.select(QStringLiteral("PRAGMA quick_check(10)"));
    if (!said)
        return said.error();
    if (said->size() != 1 || said->first().toString() != QStringLiteral("ok"))
        return mapError(ErrorKind::DamagedMap, connection.path(), said->value(0).toString());
    return {};
}

} // namespace

QString newMapId() { return QUuid::createUuid().toString(QUuid::WithoutBraces); }

Result<MapContents> readContents(Connection &connection, Helpers helpers)
{
    if (const auto done = checkSchema(connection); !done)
        return done.error();

    Edit records;
    std::atomic<quint64> digest = 0;
    std::vector<Task> tasks;
    records.forEach([&]<class T>(std::vector<Swap<T>> &swaps) {
        tasks.push_back([&](Connection &own) -> Result<void> {
            auto read = readRecords<T>(own);
            if (!read)
                return read.error();
            swaps = *std::move(read);
            quint64 sum = 0;
            for (const Swap<T> &swap : swaps)
                sum += recordDigest(swap.id, *swap.record);
            digest += sum;
            return {};
        });
    });
    tasks.push_back(checkPages);
    if (const auto done = doAll(tasks, connection, helpers); !done)
        return done.error();

    MapContents contents;
    contents.digest = digest;
    contents.records.apply(std::move(records));

    QSqlQuery query = connection.forwardQuery();
    if (!query.exec(QStringLiteral("SELECT \"id\", \"digest\" FROM \"copse_map\"")) || !query.next())
        return mapError(ErrorKind::DamagedMap, connection.path(), QStringLiteral("copse_map is empty"));
    contents.mapId = query.value(0).toString();
    const QVariant written = query.value(1);
    if (!written.isNull() && quint64(written.toLongLong()) != contents.digest)
        return mapError(ErrorKind::DamagedMap, connection.path(), QStringLiteral("the digest differs"));
    if (QUuid(contents.mapId).isNull())
        return mapError(ErrorKind::DamagedMap, connection.path(), QStringLiteral("the map has no id"));
    if (const QStringList broken = brokenInvariants(contents.records); !broken.isEmpty())
        return mapError(ErrorKind::DamagedMap, connection.path(), broken.join(u'\n'));
    return contents;
}

Result<void> fillMap(Connection &connection, const QString &mapId, const Snapshot &records)
{
    QStringList statements = schemaStatements();
    statements += QStringLiteral("PRAGMA application_id = %1").arg(mapApplicationId);
    statements += QStringLiteral("PRAGMA user_version = %1").arg(schemaVersion);
    statements += QStringLiteral("INSERT INTO \"copse_map\" (\"id\") VALUES ('%1')").arg(mapId);
    Result<void> done = connection.execute(statements);
    records.forEach([&]<class T>(const Table<T> &table) {
        if (!done)
            return;
        Changes<T> changes;
        changes.reserve(size_t(table.size()));
        for (const auto &[id, record] : table)
            changes.push_back({id, nullptr, &record});
        if (!changes.empty())
            done = writeChanges(connection, changes);
    });
    return done;
}

Result<void> writeDigest(Connection &connection, quint64 digest)
{
    QSqlQuery query = connection.forwardQuery();
    if (!query.prepare(QStringLiteral("UPDATE \"copse_map\" SET \"digest\" = ?, \"written_by\" = ?")))
        return connection.errorOf(query);
    query.bindValue(0, qint64(digest));
    query.bindValue(1, QStringLiteral("Copse " COPSE_VERSION));
    if (!query.exec())
        return connection.errorOf(query);
    return {};
}

Result<void> copyMap(Connection &connection, const QString &path, const QString &newId)
{
    QSqlQuery query = connection.forwardQuery();
    if (!query.prepare(QStringLiteral("VACUUM INTO ?")))
        return connection.errorOf(query);
    query.bindValue(0, path);
    if (!query.exec())
        return mapError(query.lastError(), path);
    query.finish();

    // A write with full synchronisation brings the whole file to the disk, whatever VACUUM INTO did.
    Connection copy(path);
    Result<void> done = copy.open(Connection::Access::Write);
    if (done)
        done = copy.execute(newId.isEmpty()
                                ? QStringLiteral("UPDATE \"copse_map\" SET \"id\" = \"id\"")
                                : QStringLiteral("UPDATE \"copse_map\" SET \"id\" = '%1'").arg(newId));
    return done ? checkPages(copy) : done;
}

} // namespace copse
