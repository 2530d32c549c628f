#include "store/rows.h"

namespace copse {

Result<void> deleteRows(Connection &connection, const QString &table, const QString &column,
                        const std::vector<qint64> &ids)
{
    if (ids.empty())
        return {};
    QSqlQuery query = connection.forwardQuery();
    if (!query.prepare(QStringLiteral("DELETE FROM %1 WHERE %2 = ?").arg(quoted(table), quoted(column))))
        return connection.errorOf(query);
    for (const qint64 id : ids) {
        query.bindValue(0, id);
        if (!query.exec())
            return connection.errorOf(query);
    }
    return {};
}

} // namespace copse
