#pragma once

#include "exchange/fieldchanges.h"

#include <QAbstractTableModel>
#include <QHash>

#include <vector>

namespace copse {

class Document;
struct MapChange;

/// A value for a cell of a sheet, as a person types it.
struct SheetCell
{
    int row = 0;
    int column = 0;
    QString text;
};

/// All records of one type as a sheet: a row for each, the chosen fields as columns, every cell can be
/// typed into, and an empty row at the end for a new one. Rows stay where they are while things change, as in
/// a spreadsheet; they are put in order when that is asked for.
class SheetModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    SheetModel(Document &document, RecordType type, QObject *parent = nullptr);

    RecordType type() const { return m_type; }
    const Snapshot &map() const;
    const std::vector<RecordField> &columns() const { return m_columns; }
    void setColumns(const std::vector<RecordField> &columns);

    /// Without the empty row, which comes behind them.
    int recordCount() const { return int(m_rows.size()); }
    /// 0: the empty row.
    qint64 idAt(int row) const;
    /// -1 if there is no such row.
    int rowOf(qint64 id) const;
    QString text(int row, int column, Wording wording) const;
    int sortColumn() const { return m_sortColumn; }
    Qt::SortOrder sortOrder() const { return m_sortOrder; }

    /// Only rows that contain all these words, whatever their accents and case; what is added later is shown.
    void setFind(const QString &words);

    /// Writes into cells, as one step with that name; rows behind the last are new records. Refused as a
    /// whole: the message names the cell, `refusedAt` is it (invalid: the row as a whole).
    Result<void> write(const QString &stepName, const std::vector<SheetCell> &cells,
                       QModelIndex *refusedAt = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

signals:
    /// What was typed was not taken.
    void refused(const QString &message);
    /// What was done, or what else has come or gone by it.
    void told(const QString &message);
    /// Records of this type are other than before.
    void recordsChanged();

private:
    void arrange();
    void take(const MapChange &change);
    QString folded(qint64 id) const;
    QString textOf(qint64 id, const RecordField &field, Wording wording) const;
    bool writeEmptyRow(int column, const QString &text);

    Document &m_document;
    const RecordType m_type;
    std::vector<RecordField> m_columns;
    std::vector<qint64> m_rows;
    QHash<QString, QString> m_typed; // into the empty row, by the code of the field, until it is a record
    QStringList m_words;
    int m_sortColumn = 0;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    bool m_hasNewRows = false; // the last change has brought some, which stand at the end
};

} // namespace copse
