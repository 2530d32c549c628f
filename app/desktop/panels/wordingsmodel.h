#pragma once

#include "desktop/document/roles.h"
#include "model/records.h"

#include <QAbstractTableModel>

#include <vector>

namespace copse {

class Document;
struct MapChange;

/// What members wrote as their discipline and nobody has sorted yet, what most people brought first. Terms
/// can be dropped here to be wordings again.
class WordingsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, PeopleColumn, ColumnCount };

    explicit WordingsModel(Document &document, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::CopyAction; }
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

    /// Null for an invalid index.
    Id<Discipline> wordingAt(const QModelIndex &index) const;

signals:
    void dropped(const std::vector<copse::Id<copse::Discipline>> &disciplines);

private:
    struct Row
    {
        Id<Discipline> id;
        int people;
    };

    void reset();
    void take(const MapChange &change);

    Document &m_document;
    std::vector<Row> m_rows;
};

} // namespace copse
