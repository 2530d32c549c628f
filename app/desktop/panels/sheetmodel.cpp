#include "desktop/panels/sheetmodel.h"

#include "base/folding.h"
#include "desktop/document/appearance.h"
#include "desktop/document/document.h"
#include "desktop/document/personfacts.h"
#include "desktop/document/roles.h"

#include <QCollator>
#include <QGuiApplication>

#include <algorithm>
#include <unordered_set>

namespace copse {

SheetModel::SheetModel(Document &document, RecordType type, QObject *parent)
    : QAbstractTableModel(parent)
    , m_document(document)
    , m_type(type)
    , m_columns(fieldsOf(type))
{
    connect(&document, &Document::opened, this, [this] {
        m_typed.clear();
        arrange();
    });
    connect(&document, &Document::changed, this, &SheetModel::take);
    connect(&document, &Document::retraced, this, [this] {
        if (m_hasNewRows) // what comes back comes to its place
            arrange();
    });
    arrange();
}

const Snapshot &SheetModel::map() const { return m_document.map(); }

void SheetModel::setColumns(const std::vector<RecordField> &columns)
{
    if (columns == m_columns)
        return;
    const QString sorted =
        m_sortColumn >= 0 && m_sortColumn < columnCount() ? m_columns[size_t(m_sortColumn)].code : QString();
    beginResetModel();
    m_columns = columns;
    const auto at = std::ranges::find(m_columns, sorted, &RecordField::code);
    m_sortColumn = at == m_columns.end() ? 0 : int(at - m_columns.begin());
    endResetModel();
}

qint64 SheetModel::idAt(int row) const { return row >= 0 && row < recordCount() ? m_rows[size_t(row)] : 0; }

int SheetModel::rowOf(qint64 id) const
{
    const auto found = std::ranges::find(m_rows, id);
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

QString SheetModel::textOf(qint64 id, const RecordField &field, Wording wording) const
{
    if (field.place != FieldPlace::Related)
        return copse::textOf(map(), m_type, id, field, wording);
    // As relatedText() has it, with the index of the document.
    const Id<Person> person{id};
    if (field.of == RecordType::Organisation)
        return fieldText(map(), organisationsOf(m_document, person), wording);
    if (field.of == RecordType::Discipline)
        return fieldText(map(), disciplinesOf(m_document, person), wording);
    return fieldText(map(), groupsOf(m_document, person), wording);
}

QString SheetModel::text(int row, int column, Wording wording) const
{
    const RecordField &field = m_columns[size_t(column)];
    return row < recordCount() ? textOf(m_rows[size_t(row)], field, wording) : m_typed.value(field.code);
}

QString SheetModel::folded(qint64 id) const
{
    QStringList all;
    for (const RecordField &field : m_columns)
        all << textOf(id, field, Wording::ForPeople);
    return foldForFind(all.join(QLatin1Char('\n')));
}

void SheetModel::setFind(const QString &words)
{
    m_words = foldForFind(words).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    arrange();
}

void SheetModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
    arrange();
}

void SheetModel::arrange()
{
    struct Row
    {
        bool isEmpty;
        QCollatorSortKey key;
        qint64 id;
    };
    QCollator collator;
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    const RecordField &field = m_columns[size_t(std::clamp(m_sortColumn, 0, columnCount() - 1))];
    std::vector<Row> rows;
    for (const qint64 id : idsOf(map(), m_type)) {
        if (!m_words.isEmpty()) {
            const QString all = folded(id);
            if (!std::ranges::all_of(m_words, [&](const QString &word) { return all.contains(word); }))
                continue;
        }
        QString text = textOf(id, field, Wording::Plain);
        if (field.kind == FieldKind::Number)
            text = text.rightJustified(12, QLatin1Char('0'));
        rows.push_back({text.isEmpty(), collator.sortKey(text), id});
    }
    // What says nothing there comes last, whichever way.
    const bool isDown = m_sortOrder == Qt::DescendingOrder;
    std::ranges::stable_sort(rows, [isDown](const Row &a, const Row &b) {
        if (a.isEmpty != b.isEmpty)
            return b.isEmpty;
        const int order = a.key.compare(b.key);
        return isDown ? order > 0 : order < 0;
    });
    beginResetModel();
    m_rows.clear();
    for (const Row &row : rows)
        m_rows.push_back(row.id);
    endResetModel();
}

void SheetModel::take(const MapChange &change)
{
    std::vector<qint64> fresh;
    std::unordered_set<qint64> gone;
    withRecordType(m_type, [&]<class T>() {
        for (const Swap<T> &swap : change.done.swaps<T>()) {
            if (!map().find(swap.id))
                gone.insert(swap.id.value);
            else
                fresh.push_back(swap.id.value);
        }
    });
    const bool isTouched = !fresh.empty() || !gone.empty();
    m_hasNewRows = false;
    if (!gone.empty()) {
        for (int row = recordCount() - 1; row >= 0; --row) {
            if (!gone.contains(m_rows[size_t(row)]))
                continue;
            int first = row;
            while (first > 0 && gone.contains(m_rows[size_t(first - 1)]))
                --first;
            beginRemoveRows({}, first, row);
            m_rows.erase(m_rows.begin() + first, m_rows.begin() + row + 1);
            endRemoveRows();
            row = first;
        }
    }
    if (!fresh.empty()) {
        const std::unordered_set<qint64> known(m_rows.begin(), m_rows.end());
        std::unordered_set<qint64> seen;
        std::erase_if(fresh, [&](qint64 id) { return known.contains(id) || !seen.insert(id).second; });
        // Rows that the search hides stay hidden.
        if (!m_words.isEmpty()) {
            std::erase_if(fresh, [&](qint64 id) {
                return withRecordType(m_type, [&]<class T>() {
                    return std::ranges::any_of(change.inverse.swaps<T>(), [&](const Swap<T> &swap) {
                        return swap.id.value == id && swap.record;
                    });
                });
            });
        }
        m_hasNewRows = !fresh.empty();
        if (m_hasNewRows) {
            beginInsertRows({}, recordCount(), recordCount() + int(fresh.size()) - 1);
            m_rows.insert(m_rows.end(), fresh.begin(), fresh.end());
            endInsertRows();
        }
    }
    // What other records say of one may be other anywhere; views ask for what they show.
    emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    if (isTouched)
        emit recordsChanged();
}

Result<void> SheetModel::write(const QString &stepName, const std::vector<SheetCell> &cells,
                               QModelIndex *refusedAt)
{
    FieldChanges changes(map(), m_document.ids());
    std::vector<SheetCell> sorted = cells;
    std::ranges::stable_sort(sorted, {}, &SheetCell::row);
    for (auto cell = sorted.begin(); cell != sorted.end();) {
        std::vector<FieldValue> values;
        std::vector<int> at;
        const int row = cell->row;
        for (; cell != sorted.end() && cell->row == row; ++cell) {
            values.push_back({m_columns[size_t(cell->column)], cell->text});
            at.push_back(cell->column);
        }
        const auto done = changes.set(m_type, idAt(row), values);
        if (done)
            continue;
        const int value = changes.refusedValue();
        if (refusedAt)
            *refusedAt = value < 0 ? index(row, at.front()) : index(row, at[size_t(value)]);
        QString why = done.error().message;
        if (cells.size() > 1) {
            why = value < 0 ? tr("Row %1: %2").arg(QLocale().toString(row + 1), why)
                            : tr("Row %1, %2: %3")
                                  .arg(QLocale().toString(row + 1),
                                       m_columns[size_t(at[size_t(value)])].label, why);
        }
        return Error{done.error().kind, why, {}};
    }
    constexpr int mostNews = 4;
    QStringList news = changes.news().first(std::min(qsizetype(mostNews), changes.news().size()));
    if (const int more = int(changes.news().size()) - mostNews; more > 0)
        news << tr("And %n more like this.", nullptr, more);
    const auto done = m_document.perform(stepName, std::move(changes).take());
    if (done)
        emit told(news.isEmpty() ? stepName : news.join(QLatin1Char(' ')));
    return done;
}

int SheetModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : recordCount() + 1; }

int SheetModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant SheetModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool isEmptyRow = index.row() == recordCount();
    const RecordField &field = m_columns[size_t(index.column())];
    switch (role) {
    case Qt::DisplayRole: {
        const QString shown = text(index.row(), index.column(), Wording::ForPeople);
        if (isEmptyRow && shown.isEmpty() && index.column() == 0)
            return m_typed.isEmpty() ? tr("Type here to add") : QString();
        return field.kind == FieldKind::Lines ? shown.simplified() : shown;
    }
    case Qt::ToolTipRole: {
        const QString shown = text(index.row(), index.column(), Wording::ForPeople);
        return shown.isEmpty() ? QVariant() : shown;
    }
    case Qt::EditRole:
        return text(index.row(), index.column(), Wording::Plain);
    case Qt::AccessibleTextRole: {
        const QString shown = text(index.row(), index.column(), Wording::ForPeople);
        return !shown.isEmpty() ? shown : isEmptyRow ? tr("Type here to add") : tr("not recorded");
    }
    case Qt::TextAlignmentRole:
        return field.kind == FieldKind::Number || field.kind == FieldKind::Amount
                   ? QVariant(int(Qt::AlignTrailing | Qt::AlignVCenter))
                   : QVariant();
    case Qt::ForegroundRole:
        return isEmptyRow && m_typed.isEmpty() ? QVariant(QGuiApplication::palette().color(mutedText))
                                               : QVariant();
    case IdRole:
        return idAt(index.row());
    default:
        return {};
    }
}

QVariant SheetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        if (role == Qt::DisplayRole)
            return section < recordCount() ? QLocale().toString(section + 1) : QStringLiteral("+");
        return QAbstractTableModel::headerData(section, orientation, role);
    }
    if (role != Qt::DisplayRole || section < 0 || section >= columnCount())
        return QAbstractTableModel::headerData(section, orientation, role);
    return m_columns[size_t(section)].label;
}

Qt::ItemFlags SheetModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? QAbstractTableModel::flags(index) | Qt::ItemIsEditable : Qt::NoItemFlags;
}

bool SheetModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const QString typed = value.toString();
    if (index.row() == recordCount())
        return writeEmptyRow(index.column(), typed);
    const RecordField &field = m_columns[size_t(index.column())];
    const auto done =
        write(tr("Change “%1” of %2").arg(field.label, recordText(map(), m_type, idAt(index.row()))),
              {{index.row(), index.column(), typed}});
    if (!done)
        emit refused(done.error().message);
    return done.has_value();
}

bool SheetModel::writeEmptyRow(int column, const QString &text)
{
    const RecordField &field = m_columns[size_t(column)];
    if (text.trimmed().isEmpty())
        m_typed.remove(field.code);
    else
        m_typed.insert(field.code, text);
    const bool isWhole = std::ranges::all_of(
        m_columns, [&](const RecordField &one) { return one.canBeEmpty || m_typed.contains(one.code); });
    if (isWhole) {
        std::vector<SheetCell> cells;
        for (int at = 0; at < columnCount(); ++at) {
            if (const auto typed = m_typed.constFind(m_columns[size_t(at)].code); typed != m_typed.constEnd())
                cells.push_back({recordCount(), at, *typed});
        }
        const QHash<QString, QString> typed = std::exchange(m_typed, {});
        QStringList called;
        for (const RecordField &one : m_columns) {
            if (!one.canBeEmpty)
                called << typed.value(one.code);
        }
        const auto done = write(tr("Add %1").arg(called.join(QStringLiteral(" – "))), cells);
        if (!done) {
            m_typed = typed;
            emit refused(done.error().message);
        }
    }
    emit dataChanged(index(recordCount(), 0), index(recordCount(), columnCount() - 1));
    return true;
}

} // namespace copse
