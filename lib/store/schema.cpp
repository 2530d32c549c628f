#include "store/schema.h"

#include "store/columns.h"

#include <algorithm>

namespace copse {

namespace {

struct TableColumn
{
    QString name;
    QString type;
    int keyPosition = 0; ///< 1, 2... in the primary key, 0: not part of it
};

struct TableShape
{
    QString name;
    std::vector<TableColumn> columns;
    bool ownKey = false; ///< a key of several columns
};

template<class T>
void addShapesOf(std::vector<TableShape> &shapes)
{
    TableShape record{QString::fromLatin1(RecordInfo<T>::name),
                      {{QStringLiteral("id"), QStringLiteral("INTEGER"), 1}}};
    forEachColumn<T>([&]<class V>(const auto &field, std::type_identity<V>) {
        record.columns.push_back({columnName<V>(field.name), Column<V>::type()});
    });
    shapes.push_back(record);

    forEachLinkTable<T>([&]<class V>(const auto &field, std::type_identity<V>) {
        TableShape links{linkTable<T>(field.name),
                         {{QStringLiteral("owner"), QStringLiteral("INTEGER NOT NULL") + references<T>(), 1}},
                         true};
        for (size_t i = 0; i < Links<V>::columns.size(); ++i)
            links.columns.push_back({QString::fromLatin1(Links<V>::columns[i]), Links<V>::type(i),
                                     i < Links<V>::keys ? int(i) + 2 : 0});
        shapes.push_back(links);
    });
}

template<class T>
using Nothing = std::type_identity<T>;

std::vector<TableShape> allShapes()
{
    std::vector<TableShape> shapes;
    std::apply([&]<class... T>(std::type_identity<T>...) { (addShapesOf<T>(shapes), ...); },
               ForRecords<std::tuple, Nothing>());
    shapes.push_back({QStringLiteral("copse_map"),
                      {{QStringLiteral("id"), QStringLiteral("TEXT NOT NULL"), 1},
                       {QStringLiteral("written_by"), QStringLiteral("TEXT")},
                       {QStringLiteral("digest"), QStringLiteral("INTEGER")}},
                      true});
    return shapes;
}

} // namespace

QStringList schemaStatements()
{
    QStringList statements;
    for (const TableShape &shape : allShapes()) {
        QStringList lines;
        QStringList key;
        for (const TableColumn &column : shape.columns) {
            const bool isKey = !shape.ownKey && column.keyPosition > 0;
            lines += quoted(column.name) + u' ' + column.type +
                     (isKey ? QStringLiteral(" PRIMARY KEY") : QString());
            if (column.keyPosition > 0)
                key += quoted(column.name);
        }
        if (shape.ownKey)
            lines += QStringLiteral("PRIMARY KEY (%1)").arg(key.join(QStringLiteral(", ")));
        statements += QStringLiteral("CREATE TABLE %1 (%2)%3")
                          .arg(quoted(shape.name), lines.join(QStringLiteral(", ")),
                               shape.ownKey ? QStringLiteral(" WITHOUT ROWID") : QString());
    }
    return statements;
}

QStringList schemaColumns()
{
    QStringList lines;
    for (const TableShape &shape : allShapes()) {
        for (const TableColumn &column : shape.columns)
            lines += QStringLiteral("%1.%2 %3 %4 %5")
                         .arg(shape.name, column.name, column.type.section(u' ', 0, 0))
                         .arg(int(column.type.contains(QStringLiteral("NOT NULL"))))
                         .arg(column.keyPosition);
    }
    lines.sort();
    return lines;
}

QString schemaColumnsQuery()
{
    // A table that is not made by a plain CREATE TABLE, an index, a view or a trigger gives a line that is
    // not ours, and so does a generated or hidden column.
    return QStringLiteral(
        "SELECT CASE WHEN m.type = 'table' AND m.sql LIKE 'CREATE TABLE %' AND x.hidden = 0 "
        "THEN m.name || '.' || x.name || ' ' || x.type || ' ' || x.\"notnull\" || ' ' || x.pk "
        "ELSE m.type || ' ' || m.name END "
        "FROM sqlite_master AS m LEFT JOIN pragma_table_xinfo(m.name) AS x");
}

} // namespace copse
