#include "desktop/models/recordtablemodel.h"

#include "base/folding.h"
#include "desktop/document/document.h"

namespace copse {

RecordTableModel::RecordTableModel(Document &document, QObject *parent)
    : QAbstractTableModel(parent)
    , m_document(document)
{
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    connect(&document, &Document::opened, this, &RecordTableModel::reset);
    connect(&document, &Document::changed, this, &RecordTableModel::take);
}

int RecordTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int RecordTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant RecordTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const qint64 id = m_rows[size_t(index.row())].id;
    const Column &column = m_columns[size_t(index.column())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
    case Qt::ToolTipRole:
        return column.text(id);
    case Qt::TextAlignmentRole:
        return column.isNumber ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case IdRole:
        return id;
    case SortRole:
        return column.isNumber ? QVariant(column.text(id).toInt()) : QVariant(column.text(id));
    case FindRole: {
        QString &text = m_findTexts[id];
        if (text.isEmpty()) {
            QStringList all;
            for (const Column &one : m_columns)
                all << one.text(id);
            text = foldForFind(all.join(QLatin1Char('\n')));
        }
        return text;
    }
    default:
        return {};
    }
}

QVariant RecordTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columnCount())
        return QAbstractTableModel::headerData(section, orientation, role);
    return m_columns[size_t(section)].label;
}

Qt::ItemFlags RecordTableModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() == 0 ? flags | Qt::ItemIsEditable | Qt::ItemIsDragEnabled
                                                  : flags;
}

bool RecordTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || index.column() != 0)
        return false;
    const auto done = rename(m_rows[size_t(index.row())].id, value.toString());
    if (!done)
        emit refused(done.error().message);
    return done.has_value();
}

int RecordTableModel::rowOf(qint64 id) const
{
    const auto found = std::ranges::find(m_rows, id, &Row::id);
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

void RecordTableModel::reset()
{
    beginResetModel();
    m_findTexts.clear();
    m_columns = makeColumns();
    m_rows.clear();
    for (const qint64 id : ids())
        m_rows.push_back({m_collator.sortKey(nameOf(id).value_or(QString())), id});
    std::ranges::sort(m_rows, std::less<>());
    endResetModel();
}

void RecordTableModel::take(const MapChange &change)
{
    constexpr size_t fewEnoughToFollow = 200;
    m_findTexts.clear();
    const std::vector<qint64> changed = touched(change);
    if (changed.size() > fewEnoughToFollow || needsColumns(change)) {
        reset();
        return;
    }
    for (const qint64 id : changed)
        place(id);
    // Columns that other records fill may say something else anywhere; views ask for what they show.
    if (!m_rows.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void RecordTableModel::place(qint64 id)
{
    const std::optional<QString> name = nameOf(id);
    const int from = rowOf(id);
    if (!name) {
        if (from >= 0) {
            beginRemoveRows({}, from, from);
            m_rows.erase(m_rows.begin() + from);
            endRemoveRows();
        }
        return;
    }
    Row row{m_collator.sortKey(*name), id};
    const auto place = std::ranges::lower_bound(m_rows, row, std::less<>());
    const int to = int(place - m_rows.begin());
    if (from < 0) {
        beginInsertRows({}, to, to);
        m_rows.insert(place, std::move(row));
        endInsertRows();
    } else if (to == from || to == from + 1) {
        m_rows[size_t(from)] = std::move(row);
    } else {
        beginMoveRows({}, from, from, {}, to);
        m_rows.insert(place, std::move(row));
        m_rows.erase(m_rows.begin() + (to < from ? from + 1 : from));
        endMoveRows();
    }
}

} // namespace copse
