#pragma once

#include "store/connection.h"

#include <vector>

namespace copse {

/// Puts rows into a table, many with each statement: the price of a statement in Qt Sql is more than that of
/// a row. Call add() for each cell, row after row, and finish() at the end.
class BulkInsert
{
public:
    /// `conflict` follows the rows in the statement: what to do with those that are there.
    BulkInsert(Connection &connection, const QString &table, const QStringList &columns,
               QString conflict = {});

    Result<void> add(QVariant cell)
    {
        m_cells.push_back(std::move(cell));
        return m_cells.size() == m_columnCount * rowsAtOnce ? write() : Result<void>();
    }
    Result<void> finish();

private:
    static constexpr size_t rowsAtOnce = 32;

    Result<void> prepare(size_t rows);
    Result<void> write();

    Connection &m_connection;
    QString m_start;
    QString m_conflict;
    QStringList m_placeholders;
    size_t m_columnCount;
    size_t m_preparedRows = 0;
    QSqlQuery m_query;
    std::vector<QVariant> m_cells;
};

} // namespace copse
