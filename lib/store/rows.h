#pragma once

#include "model/edit.h"
#include "store/bulkinsert.h"
#include "store/columns.h"
#include "store/storeerror.h"

#include <algorithm>

namespace copse {

/// A record before and after; null: not there.
template<class T>
struct Change
{
    Id<T> id;
    const T *before = nullptr;
    const T *after = nullptr;
};

template<class T>
using Changes = std::vector<Change<T>>;

/// Deletes from `table` where `column` is one of the ids.
Result<void> deleteRows(Connection &connection, const QString &table, const QString &column,
                        const std::vector<qint64> &ids);

/// Writes the changes of one record type: its table and the tables of its links. Ids stand once.
template<class T>
Result<void> writeChanges(Connection &connection, const Changes<T> &changes)
{
    const QString table = QString::fromLatin1(RecordInfo<T>::name);

    // Columns that nobody uses keep their default; that is most of them in a map made from a list.
    QStringList columns{QStringLiteral("id")};
    QStringList updates;
    std::vector<bool> used;
    forEachColumn<T>([&]<class V>(const auto &field, std::type_identity<V>) {
        used.push_back(std::ranges::any_of(changes, [&](const Change<T> &change) {
            return change.after && (change.before || !Column<V>::isNothing(change.after->*field.member));
        }));
        if (used.back()) {
            const QString name = columnName<V>(field.name);
            columns += name;
            updates += QStringLiteral("%1=excluded.%1").arg(quoted(name));
        }
    });
    BulkInsert rows(connection, table, columns,
                    updates.isEmpty()
                        ? QStringLiteral(" ON CONFLICT(\"id\") DO NOTHING")
                        : QStringLiteral(" ON CONFLICT(\"id\") DO UPDATE SET ") + updates.join(u','));
    std::vector<qint64> removed;
    Result<void> done;
    for (const auto &[id, before, after] : changes) {
        if (!after) {
            if (before)
                removed.push_back(id.value);
            continue;
        }
        done = rows.add(id.value);
        size_t column = 0;
        forEachColumn<T>([&]<class V>(const auto &field, std::type_identity<V>) {
            if (done && used[column++])
                done = rows.add(Column<V>::toSql(after->*field.member));
        });
        if (!done)
            return done;
    }
    if (done = rows.finish(); !done)
        return done;

    forEachLinkTable<T>([&]<class V>(const auto &field, std::type_identity<V>) {
        if (!done)
            return;
        const QString links = linkTable<T>(field.name);
        QStringList linkColumns{QStringLiteral("owner")};
        for (const char *column : Links<V>::columns)
            linkColumns += QString::fromLatin1(column);
        const auto same = [&](const Change<T> &change) {
            return change.before && change.after &&
                   Links<V>::equal(change.before->*field.member, change.after->*field.member);
        };
        std::vector<qint64> owners;
        for (const Change<T> &change : changes) {
            if (change.before && !Links<V>::isEmpty(change.before->*field.member) && !same(change))
                owners.push_back(change.id.value);
        }
        if (done = deleteRows(connection, links, QStringLiteral("owner"), owners); !done)
            return;
        BulkInsert linkRows(connection, links, linkColumns);
        for (const Change<T> &change : changes) {
            if (!change.after || Links<V>::isEmpty(change.after->*field.member) || same(change))
                continue;
            Links<V>::forEachRow(change.after->*field.member, [&](auto &&...cells) {
                if (done)
                    done = linkRows.add(change.id.value);
                ((done = done ? linkRows.add(std::move(cells)) : done), ...);
            });
        }
        if (done)
            done = linkRows.finish();
    });
    if (!done)
        return done;
    return deleteRows(connection, table, QStringLiteral("id"), removed);
}

/// Reads all records of one type in the order of their ids. Anything that cannot be such a record is damage.
template<class T>
Result<std::vector<Swap<T>>> readRecords(Connection &connection)
{
    const auto damaged = [&](const char *table) {
        return mapError(ErrorKind::DamagedMap, connection.path(),
                        QStringLiteral("a value in %1").arg(QLatin1StringView(table)));
    };
    QStringList columns{quoted("id")};
    forEachColumn<T>([&]<class V>(const auto &field, std::type_identity<V>) {
        columns += quoted(columnName<V>(field.name));
    });
    QSqlQuery query = connection.forwardQuery();
    if (!query.exec(QStringLiteral("SELECT %1 FROM %2 ORDER BY \"id\"")
                        .arg(columns.join(u','), quoted(RecordInfo<T>::name))))
        return connection.errorOf(query);
    std::vector<Swap<T>> records;
    while (query.next()) {
        Id<T> id;
        T record;
        bool good = readNumber(query.value(0), id.value);
        int column = 1;
        forEachColumn<T>([&]<class V>(const auto &field, std::type_identity<V>) {
            good = good && Column<V>::fromSql(query.value(column++), record.*field.member);
        });
        if (!good || (!records.empty() && !(records.back().id < id)))
            return damaged(RecordInfo<T>::name);
        records.push_back({id, std::move(record)});
    }
    if (query.lastError().isValid())
        return connection.errorOf(query);

    Result<void> done;
    forEachLinkTable<T>([&]<class V>(const auto &field, std::type_identity<V>) {
        if (!done)
            return;
        QStringList keys{quoted("owner")};
        QStringList cells = keys;
        for (size_t i = 0; i < Links<V>::columns.size(); ++i) {
            cells += quoted(Links<V>::columns[i]);
            if (i < Links<V>::keys)
                keys += quoted(Links<V>::columns[i]);
        }
        if (!query.exec(QStringLiteral("SELECT %1 FROM %2 ORDER BY %3")
                            .arg(cells.join(u','), quoted(linkTable<T>(field.name)), keys.join(u',')))) {
            done = connection.errorOf(query);
            return;
        }
        auto owner = records.begin();
        while (query.next()) {
            qint64 id = 0;
            if (readNumber(query.value(0), id)) {
                while (owner != records.end() && owner->id.value < id)
                    ++owner;
            }
            if (owner == records.end() || owner->id.value != id ||
                !Links<V>::addRow((*owner->record).*field.member,
                                  [&](int i) { return query.value(i + 1); })) {
                done = damaged(field.name);
                return;
            }
        }
        if (query.lastError().isValid())
            done = connection.errorOf(query);
    });
    if (!done)
        return done.error();
    return records;
}

} // namespace copse
