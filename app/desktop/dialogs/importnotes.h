#pragma once

#include "exchange/importsummary.h"

#include <QAbstractTableModel>

namespace copse {

/// The notes of an import as a table: file, line, column, what there is to know.
class ImportNotes : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setNotes(std::vector<ImportNote> notes);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<ImportNote> m_notes;
};

} // namespace copse
