#include "store/bulkinsert.h"

#include "store/columns.h"

namespace copse {

BulkInsert::BulkInsert(Connection &connection, const QString &table, const QStringList &columns,
                       QString conflict)
    : m_connection(connection)
    , m_conflict(std::move(conflict))
    , m_columnCount(size_t(columns.size()))
    , m_query(connection.forwardQuery())
{
    QStringList names;
    for (const QString &column : columns)
        names += quoted(column);
    m_start = QStringLiteral("INSERT INTO %1 (%2) VALUES ").arg(quoted(table), names.join(u','));
    m_cells.reserve(m_columnCount * rowsAtOnce);
    // Eight characters: Qt's hash of shorter ones is several times slower.
    for (size_t i = 0; i < m_columnCount * rowsAtOnce; ++i)
        m_placeholders.append(QStringLiteral(":c%1").arg(i, 6, 10, QLatin1Char('0')));
}

Result<void> BulkInsert::finish()
{
    if (!m_cells.empty()) {
        if (const auto done = write(); !done)
            return done;
    }
    m_query.finish();
    return {};
}

Result<void> BulkInsert::prepare(size_t rows)
{
    if (m_preparedRows == rows)
        return {};
    m_preparedRows = rows;
    QStringList places;
    for (size_t row = 0; row < rows; ++row)
        places += u'(' +
                  m_placeholders.mid(qsizetype(row * m_columnCount), qsizetype(m_columnCount)).join(u',') +
                  u')';
    if (!m_query.prepare(m_start + places.join(u',') + m_conflict))
        return m_connection.errorOf(m_query);
    return {};
}

Result<void> BulkInsert::write()
{
    if (const auto done = prepare(m_cells.size() / m_columnCount); !done)
        return done;
    // By name: Qt makes up a name at each binding by number, which takes longer than all the rest.
    for (size_t i = 0; i < m_cells.size(); ++i)
        m_query.bindValue(m_placeholders[qsizetype(i)], m_cells[i]);
    m_cells.clear();
    if (!m_query.exec())
        return m_connection.errorOf(m_query);
    return {};
}

} // namespace copse
