#include "desktop/panels/termtreemodel.h"

#include "analysis/termuse.h"
#include "base/disciplinelist.h"
#include "base/folding.h"
#include "base/languages.h"
#include "desktop/document/appearance.h"
#include "desktop/document/document.h"
#include "edits/names.h"

#include <QCollator>
#include <QGuiApplication>
#include <QLocale>
#include <QMimeData>

#include <algorithm>
#include <unordered_map>

namespace copse {

QMimeData *carriedDisciplines(const std::vector<Id<Discipline>> &disciplines)
{
    QByteArrayList ids;
    for (const Id<Discipline> id : disciplines)
        ids += QByteArray::number(id.value);
    auto *data = new QMimeData;
    data->setData(QLatin1StringView(disciplinesMimeType), ids.join(' '));
    return data;
}

std::vector<Id<Discipline>> carriedDisciplines(const QMimeData *data)
{
    std::vector<Id<Discipline>> disciplines;
    const QByteArray text = data->data(QLatin1StringView(disciplinesMimeType));
    for (const QByteArray &id : text.split(' ')) {
        if (const qint64 value = id.toLongLong())
            disciplines.push_back({value});
    }
    return disciplines;
}

TermTreeModel::TermTreeModel(Document &document, QObject *parent)
    : QAbstractItemModel(parent)
    , m_document(document)
{
    connect(&document, &Document::opened, this, &TermTreeModel::reset);
    connect(&document, &Document::changed, this, &TermTreeModel::take);
    reset();
}

const TermTreeModel::Node &TermTreeModel::nodeAt(const QModelIndex &index) const
{
    return m_nodes[index.isValid() ? size_t(index.internalId()) : 0];
}

QModelIndex TermTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, quintptr(nodeAt(parent).children[size_t(row)]));
}

QModelIndex TermTreeModel::parent(const QModelIndex &child) const
{
    const int parent = child.isValid() ? nodeAt(child).parent : 0;
    return parent == 0 ? QModelIndex() : createIndex(m_nodes[size_t(parent)].row, 0, quintptr(parent));
}

int TermTreeModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(nodeAt(parent).children.size());
}

int TermTreeModel::columnCount(const QModelIndex &) const { return ColumnCount; }

QString TermTreeModel::nameOf(const Node &node) const
{
    return termName(m_document.map(), node.term, spokenLanguage());
}

QString TermTreeModel::findText(const Node &node) const
{
    QStringList texts{nameOf(node)};
    if (node.term.entry >= 0) {
        const auto &entry = DisciplineList::builtIn()[node.term.entry];
        texts.append(QStringList(entry.labels.begin(), entry.labels.end()));
        texts.append(entry.also);
    }
    return foldForFind(texts.join(u' '));
}

QVariant TermTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Node &node = nodeAt(index);
    const bool isName = index.column() == NameColumn;
    switch (role) {
    case Qt::DisplayRole:
        if (!isName)
            return node.people > 0 ? QLocale().toString(node.people) : QString();
        return nameOf(node);
    case Qt::EditRole:
        return isName ? nameOf(node) : QString();
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        if (node.term.discipline.isNull())
            return tr("%1: of the lists that come with Copse, nobody in this map").arg(nameOf(node));
        return tr("%1: %2", "a term and its people")
            .arg(nameOf(node), tr("%n person(s)", nullptr, node.people));
    case Qt::TextAlignmentRole:
        return isName ? QVariant() : QVariant(int(Qt::AlignRight | Qt::AlignVCenter));
    case Qt::FontRole:
        return node.people > 0 && node.parent == 0 ? textFont(TextSize::Normal, true) : QVariant();
    case Qt::ForegroundRole:
        return node.people > 0 || node.term.entry < 0 ? QVariant()
                                                      : QGuiApplication::palette().color(mutedText);
    case FindRole:
        return findText(node);
    case IdRole:
        return node.term.discipline.value;
    default:
        return {};
    }
}

QVariant TermTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == NameColumn ? tr("Terms") : tr("People");
}

Qt::ItemFlags TermTreeModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractItemModel::flags(index) | Qt::ItemIsDropEnabled;
    if (!index.isValid() || nodeAt(index).term.discipline.isNull())
        return flags;
    flags |= Qt::ItemIsDragEnabled;
    return index.column() == NameColumn ? flags | Qt::ItemIsEditable : flags;
}

bool TermTreeModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid())
        return false;
    const QString name = value.toString();
    const auto done = m_document.perform(tr("Rename to “%1”").arg(name),
                                         rename(m_document.map(), nodeAt(index).term.discipline, name));
    if (!done)
        emit refused(done.error().message);
    return done.has_value();
}

QStringList TermTreeModel::mimeTypes() const { return {QLatin1StringView(disciplinesMimeType)}; }

QMimeData *TermTreeModel::mimeData(const QModelIndexList &indexes) const
{
    std::vector<Id<Discipline>> disciplines;
    for (const QModelIndex &index : indexes) {
        const Id<Discipline> id = nodeAt(index).term.discipline;
        if (index.column() == NameColumn && !id.isNull())
            disciplines.push_back(id);
    }
    return carriedDisciplines(disciplines);
}

bool TermTreeModel::canDropMimeData(const QMimeData *data, Qt::DropAction, int, int,
                                    const QModelIndex &) const
{
    return data && data->hasFormat(QLatin1StringView(disciplinesMimeType));
}

bool TermTreeModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                 const QModelIndex &parent)
{
    if (action == Qt::IgnoreAction || !canDropMimeData(data, action, row, column, parent))
        return false;
    const std::vector<Id<Discipline>> disciplines = carriedDisciplines(data);
    if (!disciplines.empty())
        emit dropped(disciplines, nodeAt(parent).term);
    return !disciplines.empty();
}

Term TermTreeModel::termAt(const QModelIndex &index) const { return nodeAt(index).term; }

QModelIndex TermTreeModel::indexOf(Term term) const
{
    for (size_t i = 1; i < m_nodes.size(); ++i) {
        const Term &one = m_nodes[i].term;
        if (one == term || (term.discipline.isNull() && term.entry >= 0 && one.entry == term.entry))
            return createIndex(m_nodes[i].row, 0, quintptr(i));
    }
    return {};
}

int TermTreeModel::add(Term term, int parent)
{
    const int node = int(m_nodes.size());
    std::vector<int> &siblings = m_nodes[size_t(parent)].children;
    const int row = int(siblings.size());
    siblings.push_back(node);
    m_nodes.push_back({term, parent, row, 0, {}});
    return node;
}

void TermTreeModel::addBelow(int node, const std::unordered_map<qint64, std::vector<Id<Discipline>>> &below)
{
    const auto found = below.find(m_nodes[size_t(node)].term.discipline.value);
    if (m_nodes[size_t(node)].term.discipline.isNull() || found == below.end())
        return;
    for (const Id<Discipline> id : found->second)
        addBelow(add(termOf(m_document.map(), id), node), below);
}

void TermTreeModel::reset()
{
    beginResetModel();
    m_nodes.assign(1, {});
    const Snapshot &map = m_document.map();
    const DisciplineList &list = DisciplineList::builtIn();
    const std::unordered_set<qint64> wordings = wordingsAsWritten(map);

    std::vector<std::pair<QCollatorSortKey, Id<Discipline>>> byName;
    const QCollator collator;
    for (const auto &[id, discipline] : map.all<Discipline>()) {
        if (!wordings.contains(id.value))
            byName.emplace_back(collator.sortKey(discipline.name), id);
    }
    std::ranges::sort(byName, [](const auto &a, const auto &b) {
        const int order = a.first.compare(b.first);
        return order < 0 || (order == 0 && a.second < b.second);
    });
    std::unordered_map<qint64, std::vector<Id<Discipline>>> below; // of a discipline, or of none
    std::vector<std::vector<Id<Discipline>>> ofEntry(list.entries().size());
    for (const auto &[key, id] : byName) {
        const Discipline &discipline = *map.find(id);
        if (const int entry = entryOf(discipline); entry >= 0)
            ofEntry[size_t(entry)].push_back(id);
        else
            below[map.find(discipline.parent) ? discipline.parent.value : 0].push_back(id);
    }
    for (const Id<Discipline> id : below[0])
        addBelow(add(termOf(map, id), 0), below);
    std::vector<int> nodeOf(list.entries().size());
    for (int entry = 0; entry < int(list.entries().size()); ++entry) {
        // Spellings and translations of an entry stand below the first of them.
        const std::vector<Id<Discipline>> &records = ofEntry[size_t(entry)];
        const int parent = list.isArea(entry) ? 0 : nodeOf[size_t(list[entry].parent)];
        const int node = add({records.empty() ? Id<Discipline>() : records.front(), entry}, parent);
        nodeOf[size_t(entry)] = node;
        addBelow(node, below);
        for (size_t i = 1; i < records.size(); ++i)
            addBelow(add({records[i], entry}, node), below);
    }

    // Children stand behind their parents, so that from the end each is ready when it is added to its parent.
    const auto people = peopleByDiscipline(map);
    std::vector<std::vector<Id<Person>>> all(m_nodes.size());
    for (size_t i = m_nodes.size() - 1; i > 0; --i) {
        if (const auto own = people.find(m_nodes[i].term.discipline.value); own != people.end())
            all[i].insert(all[i].end(), own->second.begin(), own->second.end());
        std::ranges::sort(all[i]);
        all[i].erase(std::unique(all[i].begin(), all[i].end()), all[i].end());
        m_nodes[i].people = int(all[i].size());
        std::vector<Id<Person>> &above = all[size_t(m_nodes[i].parent)];
        above.insert(above.end(), all[i].begin(), all[i].end());
    }
    endResetModel();
}

void TermTreeModel::take(const MapChange &change)
{
    if (!change.done.swaps<Discipline>().empty() || !change.done.swaps<Expertise>().empty() ||
        !change.done.swaps<Membership>().empty())
        reset();
}

} // namespace copse
