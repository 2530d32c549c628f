#pragma once

#include "base/result.h"
#include "desktop/document/roles.h"
#include "model/edit.h"

#include <QAbstractTableModel>
#include <QCollator>

#include <functional>
#include <optional>
#include <vector>

namespace copse {

class Document;
struct MapChange;

/// All records of one type as a table, ordered by name; the first column is the name and can be edited. The
/// lists and the tables of a window share it. RecordTable<T> says what the rows and columns are.
class RecordTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

    /// -1 if there is no such row.
    int rowOf(qint64 id) const;

signals:
    /// What was typed was not taken.
    void refused(const QString &message);

protected:
    struct Column
    {
        QString label;
        std::function<QString(qint64 id)> text;
        bool isNumber = false;
    };

    /// The last class calls reset(): before, there are neither rows nor columns.
    explicit RecordTableModel(Document &document, QObject *parent);

    virtual std::vector<Column> makeColumns() const = 0;
    virtual std::vector<qint64> ids() const = 0;
    /// Nothing if there is no such record.
    virtual std::optional<QString> nameOf(qint64 id) const = 0;
    virtual Result<void> rename(qint64 id, const QString &name) = 0;
    /// What a change does to the rows: ids of records of this type that are other, new or gone.
    virtual std::vector<qint64> touched(const MapChange &change) const = 0;
    /// Whether a column is missing after the change.
    virtual bool needsColumns(const MapChange &change) const = 0;

    void reset();
    Document &m_document;

private:
    struct Row
    {
        QCollatorSortKey key;
        qint64 id;

        bool operator<(const Row &other) const
        {
            const int order = key.compare(other.key);
            return order < 0 || (order == 0 && id < other.id);
        }
    };

    void take(const MapChange &change);
    void place(qint64 id);

    QCollator m_collator;
    std::vector<Column> m_columns;
    std::vector<Row> m_rows;
    mutable QHash<qint64, QString> m_findTexts;
};

} // namespace copse
