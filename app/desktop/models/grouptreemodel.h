#pragma once

#include "desktop/document/roles.h"
#include "model/records.h"

#include <QAbstractItemModel>

#include <unordered_map>
#include <vector>

namespace copse {

class AnswerBook;
class Document;
struct MapChange;

/// The groups with their sub-groups below them, in the order in which they were recorded; names can be
/// edited. Answers and counts come from the answer book.
class GroupTreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    GroupTreeModel(Document &document, AnswerBook &answers, QObject *parent = nullptr);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

    /// Invalid if it is not there.
    QModelIndex indexOf(Id<Group> group) const;
    Id<Group> groupAt(const QModelIndex &index) const;

signals:
    /// What was typed was not taken.
    void refused(const QString &message);

private:
    struct Node
    {
        Id<Group> id; // null: the root, node 0
        int parent = 0;
        int row = 0;
        std::vector<int> children;
    };

    void reset();
    void take(const MapChange &change);
    void retell(const QModelIndex &parent);
    const Node &nodeAt(const QModelIndex &index) const;

    Document &m_document;
    AnswerBook &m_answers;
    std::vector<Node> m_nodes;
    std::unordered_map<qint64, int> m_places;
};

} // namespace copse
