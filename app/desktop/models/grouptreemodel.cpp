#include "desktop/models/grouptreemodel.h"

#include "base/folding.h"
#include "desktop/document/answerbook.h"
#include "desktop/document/document.h"
#include "drawing/badge.h"
#include "edits/names.h"

namespace copse {

GroupTreeModel::GroupTreeModel(Document &document, AnswerBook &answers, QObject *parent)
    : QAbstractItemModel(parent)
    , m_document(document)
    , m_answers(answers)
{
    connect(&document, &Document::opened, this, &GroupTreeModel::reset);
    connect(&document, &Document::changed, this, &GroupTreeModel::take);
    connect(&answers, &AnswerBook::changed, this, [this] { retell({}); });
    reset();
}

const GroupTreeModel::Node &GroupTreeModel::nodeAt(const QModelIndex &index) const
{
    return m_nodes[index.isValid() ? size_t(index.internalId()) : 0];
}

QModelIndex GroupTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, quintptr(nodeAt(parent).children[size_t(row)]));
}

QModelIndex GroupTreeModel::parent(const QModelIndex &child) const
{
    if (!child.isValid())
        return {};
    const int parent = nodeAt(child).parent;
    return parent == 0 ? QModelIndex() : createIndex(m_nodes[size_t(parent)].row, 0, quintptr(parent));
}

int GroupTreeModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(nodeAt(parent).children.size());
}

int GroupTreeModel::columnCount(const QModelIndex &) const { return 1; }

QVariant GroupTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Id<Group> id = nodeAt(index).id;
    const Group *group = m_document.map().find(id);
    const GroupAnswer *answer = m_answers.find(id);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return group ? group->name : QString();
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        if (!group || !answer)
            return group ? group->name : QString();
        if (m_answers.areWithheld())
            return tr("%1: %2", "a group and its members")
                .arg(group->name, tr("%n member(s)", nullptr, answer->members));
        return tr("%1: %2, %3")
            .arg(group->name, tr("%n member(s)", nullptr, answer->members),
                 badgeWords(answer->organisations.answer, answer->disciplines.answer));
    case FindRole:
        return group ? foldForFind(group->name) : QString();
    case IdRole:
        return id.value;
    case OrganisationsRole:
        return int(!answer                   ? Answer::NotAGroup
                   : m_answers.areWithheld() ? Answer::CannotTellYet
                                             : answer->organisations.answer);
    case DisciplinesRole:
        return int(!answer                   ? Answer::NotAGroup
                   : m_answers.areWithheld() ? Answer::CannotTellYet
                                             : answer->disciplines.answer);
    case MembersRole:
        return answer ? answer->members : -1;
    default:
        return {};
    }
}

Qt::ItemFlags GroupTreeModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsEditable : flags;
}

bool GroupTreeModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid())
        return false;
    const QString name = value.toString();
    const auto done =
        m_document.perform(tr("Rename to “%1”").arg(name), rename(m_document.map(), nodeAt(index).id, name));
    if (!done)
        emit refused(done.error().message);
    return done.has_value();
}

QModelIndex GroupTreeModel::indexOf(Id<Group> group) const
{
    const auto place = m_places.find(group.value);
    return place == m_places.end()
               ? QModelIndex()
               : createIndex(m_nodes[size_t(place->second)].row, 0, quintptr(place->second));
}

Id<Group> GroupTreeModel::groupAt(const QModelIndex &index) const { return nodeAt(index).id; }

void GroupTreeModel::reset()
{
    beginResetModel();
    m_nodes.assign(1, {});
    m_places.clear();
    for (const auto &[id, group] : m_document.map().all<Group>()) {
        m_places.emplace(id.value, int(m_nodes.size()));
        m_nodes.push_back({id, 0, 0, {}});
    }
    for (size_t i = 1; i < m_nodes.size(); ++i) {
        Node &node = m_nodes[i];
        const auto parent = m_places.find(m_document.map().find(node.id)->parent.value);
        node.parent = parent == m_places.end() ? 0 : parent->second;
        std::vector<int> &siblings = m_nodes[size_t(node.parent)].children;
        node.row = int(siblings.size());
        siblings.push_back(int(i));
    }
    endResetModel();
}

void GroupTreeModel::take(const MapChange &change)
{
    const auto &now = change.done.swaps<Group>();
    const bool sameTree = std::ranges::all_of(now, [&](const Swap<Group> &swap) {
        const auto place = m_places.find(swap.id.value);
        if (!swap.record || place == m_places.end())
            return false;
        return m_nodes[size_t(m_nodes[size_t(place->second)].parent)].id == swap.record->parent;
    });
    if (!sameTree)
        reset();
    else if (!now.empty())
        retell({});
}

void GroupTreeModel::retell(const QModelIndex &parent)
{
    const int rows = rowCount(parent);
    if (rows == 0)
        return;
    emit dataChanged(index(0, 0, parent), index(rows - 1, 0, parent));
    for (int row = 0; row < rows; ++row)
        retell(index(row, 0, parent));
}

} // namespace copse
