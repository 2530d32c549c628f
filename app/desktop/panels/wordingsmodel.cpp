#include "desktop/panels/wordingsmodel.h"

#include "analysis/termuse.h"
#include "base/folding.h"
#include "desktop/document/document.h"
#include "desktop/panels/termtreemodel.h"
#include "model/terms.h"

#include <QCollator>
#include <QLocale>
#include <QMimeData>

#include <algorithm>

namespace copse {

WordingsModel::WordingsModel(Document &document, QObject *parent)
    : QAbstractTableModel(parent)
    , m_document(document)
{
    connect(&document, &Document::opened, this, &WordingsModel::reset);
    connect(&document, &Document::changed, this, &WordingsModel::take);
    reset();
}

int WordingsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int WordingsModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant WordingsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[size_t(index.row())];
    const Discipline *wording = m_document.map().find(row.id);
    const QString name = wording ? wording->name : QString();
    const bool isName = index.column() == NameColumn;
    switch (role) {
    case Qt::DisplayRole:
        return isName ? name : QLocale().toString(row.people);
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return tr("%1: %2", "a wording and its people").arg(name, tr("%n person(s)", nullptr, row.people));
    case Qt::TextAlignmentRole:
        return isName ? QVariant() : QVariant(int(Qt::AlignRight | Qt::AlignVCenter));
    case SortRole:
        return isName ? QVariant(name) : QVariant(row.people);
    case FindRole:
        return foldForFind(name);
    case IdRole:
        return row.id.value;
    default:
        return {};
    }
}

QVariant WordingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == NameColumn ? tr("As members wrote it") : tr("People");
}

Qt::ItemFlags WordingsModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index) | Qt::ItemIsDropEnabled;
    return index.isValid() ? flags | Qt::ItemIsDragEnabled : flags;
}

QStringList WordingsModel::mimeTypes() const { return {QLatin1StringView(disciplinesMimeType)}; }

QMimeData *WordingsModel::mimeData(const QModelIndexList &indexes) const
{
    std::vector<Id<Discipline>> wordings;
    for (const QModelIndex &index : indexes) {
        if (index.column() == NameColumn)
            wordings.push_back(wordingAt(index));
    }
    return carriedDisciplines(wordings);
}

bool WordingsModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                 const QModelIndex &parent)
{
    if (action == Qt::IgnoreAction || !canDropMimeData(data, action, row, column, parent))
        return false;
    std::vector<Id<Discipline>> terms = carriedDisciplines(data);
    std::erase_if(terms, [this](Id<Discipline> id) {
        return std::ranges::any_of(m_rows, [id](const Row &one) { return one.id == id; });
    });
    if (!terms.empty())
        emit dropped(terms);
    return !terms.empty();
}

Id<Discipline> WordingsModel::wordingAt(const QModelIndex &index) const
{
    return index.isValid() ? m_rows[size_t(index.row())].id : Id<Discipline>();
}

void WordingsModel::reset()
{
    beginResetModel();
    m_rows.clear();
    const Snapshot &map = m_document.map();
    const auto people = peopleByDiscipline(map);
    const std::unordered_set<qint64> asWritten = wordingsAsWritten(map);
    for (const auto &[id, discipline] : map.all<Discipline>()) {
        if (!asWritten.contains(id.value))
            continue;
        const auto who = people.find(id.value);
        m_rows.push_back({id, who == people.end() ? 0 : int(who->second.size())});
    }
    QCollator collator;
    collator.setNumericMode(true);
    std::ranges::stable_sort(m_rows, [&](const Row &a, const Row &b) {
        return a.people != b.people ? a.people > b.people
                                    : collator.compare(map.find(a.id)->name, map.find(b.id)->name) < 0;
    });
    endResetModel();
}

void WordingsModel::take(const MapChange &change)
{
    if (!change.done.swaps<Discipline>().empty() || !change.done.swaps<Expertise>().empty() ||
        !change.done.swaps<Membership>().empty())
        reset();
}

} // namespace copse
