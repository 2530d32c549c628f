#pragma once

#include "desktop/document/roles.h"
#include "model/terms.h"

#include <QAbstractItemModel>

#include <vector>

namespace copse {

class Document;
struct MapChange;

/// How disciplines are carried from one place to another: ids with blanks between them.
inline constexpr const char *disciplinesMimeType = "application/x-copse-disciplines";
QMimeData *carriedDisciplines(const std::vector<Id<Discipline>> &disciplines);
std::vector<Id<Discipline>> carriedDisciplines(const QMimeData *data);

/// The terms of the map and of the lists that come with the program as a tree: the map's own first, then
/// area, field, practice, and below each what is sorted there. Beside each, how many people bring it or
/// something below it. What stands as members wrote it is not in it. Disciplines can be dropped on a term, or
/// beside all of them.
class TermTreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, PeopleColumn, ColumnCount };

    explicit TermTreeModel(Document &document, QObject *parent = nullptr);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::CopyAction; }
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                         const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

    /// Null for an invalid index.
    Term termAt(const QModelIndex &index) const;
    /// Invalid if it is not there.
    QModelIndex indexOf(Term term) const;
    /// Whether people bring it or something below it.
    bool isUsed(const QModelIndex &index) const { return nodeAt(index).people > 0; }

signals:
    /// Disciplines were dropped on a term; null: beside all terms.
    void dropped(const std::vector<copse::Id<copse::Discipline>> &disciplines, copse::Term on);
    /// What was typed was not taken.
    void refused(const QString &message);

private:
    struct Node
    {
        Term term; // null: the root, node 0
        int parent = 0;
        int row = 0;
        int people = 0;
        std::vector<int> children;
    };

    void reset();
    void take(const MapChange &change);
    int add(Term term, int parent);
    void addBelow(int node, const std::unordered_map<qint64, std::vector<Id<Discipline>>> &below);
    const Node &nodeAt(const QModelIndex &index) const;
    QString nameOf(const Node &node) const;
    QString findText(const Node &node) const;

    Document &m_document;
    std::vector<Node> m_nodes;
};

} // namespace copse
