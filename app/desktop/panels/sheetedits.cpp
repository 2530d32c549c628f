#include "desktop/panels/sheetedits.h"

#include "desktop/document/document.h"
#include "desktop/panels/sheetblock.h"
#include "desktop/panels/sheettable.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>

namespace copse {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(copse::SheetEdits)

public:
    static QString records(RecordType type, int count)
    {
        switch (type) {
        case RecordType::Person:
            return tr("%n people", nullptr, count);
        case RecordType::Organisation:
            return tr("%n organisations", nullptr, count);
        case RecordType::Discipline:
            return tr("%n disciplines", nullptr, count);
        case RecordType::Group:
            return tr("%n groups", nullptr, count);
        case RecordType::Membership:
            return tr("%n memberships", nullptr, count);
        case RecordType::Affiliation:
            return tr("%n affiliations", nullptr, count);
        case RecordType::Expertise:
            return tr("%n facts about disciplines", nullptr, count);
        case RecordType::Tie:
            return tr("%n ties", nullptr, count);
        default:
            return tr("%n other facts", nullptr, count);
        }
    }
};

template<class T>
constexpr bool isTold = std::is_same_v<T, Membership> || std::is_same_v<T, Affiliation> ||
                        std::is_same_v<T, Expertise> || std::is_same_v<T, Tie>;

/// What goes with the records, each kind counted: "5 memberships", "2 ties".
QStringList dependents(RecordType type, const Edit &edit)
{
    QStringList told;
    int others = 0;
    edit.forEach([&]<class T>(const std::vector<Swap<T>> &swaps) {
        const auto gone = int(std::ranges::count_if(swaps, [](const Swap<T> &swap) { return !swap.record; }));
        if constexpr (isTold<T>) {
            if (gone > 0 && recordType<T>() != type)
                told << Words::records(recordType<T>(), gone);
        } else if constexpr (EditedRecord<T>) {
            if (recordType<T>() != type)
                others += gone;
        }
    });
    if (others > 0)
        told << Words::records(RecordType::FollowUp, others);
    return told;
}

} // namespace

SheetEdits::SheetEdits(Document &document, SheetModel &model, SheetTable &table, AskBefore ask,
                       QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_model(model)
    , m_table(table)
    , m_ask(std::move(ask))
{}

Result<void> SheetEdits::write(const QString &stepName, const std::vector<SheetCell> &cells)
{
    QModelIndex refusedAt;
    const auto done = m_model.write(stepName, cells, &refusedAt);
    if (refusedAt.isValid())
        m_table.setCurrentIndex(refusedAt);
    return done;
}

void SheetEdits::perform(const QString &stepName, const std::vector<SheetCell> &cells)
{
    if (cells.empty())
        return;
    if (const auto done = write(stepName, cells); !done)
        emit refused(done.error().message);
}

void SheetEdits::copy()
{
    const SheetTable::Block block = m_table.selectedBlock();
    if (block.isEmpty())
        return;
    std::vector<QStringList> rows;
    if (int(block.columns.size()) == m_model.columnCount()) {
        QStringList headings;
        for (const RecordField &field : m_model.columns())
            headings << field.label;
        rows.push_back(headings);
    }
    for (const int row : block.rows) {
        if (row == m_model.recordCount() && block.rows.size() > 1)
            continue; // the empty row
        QStringList cells;
        for (const int column : block.columns)
            cells << m_model.text(row, column, Wording::Plain);
        rows.push_back(cells);
    }
    QGuiApplication::clipboard()->setText(blockText(rows));
    emit told(tr("%n cells are on the clipboard.", nullptr, int(block.rows.size() * block.columns.size())));
}

void SheetEdits::paste()
{
    std::vector<QStringList> rows = blockOf(QGuiApplication::clipboard()->text());
    const SheetTable::Block block = m_table.selectedBlock();
    if (rows.empty() || block.isEmpty())
        return;
    std::vector<SheetCell> cells;
    if (rows.size() == 1 && rows.front().size() == 1) {
        for (const int row : block.rows) {
            for (const int column : block.columns)
                cells.push_back({row, column, rows.front().front()});
        }
        perform(tr("Paste into %n cells", nullptr, int(cells.size())), cells);
        return;
    }
    const int top = block.rows.front();
    const int left = block.columns.front();
    const auto isHeading = [&](int at) {
        return left + at < m_model.columnCount() &&
               m_model.columns()[size_t(left + at)].label == rows.front()[at].trimmed();
    };
    bool hasHeadings = true;
    for (int at = 0; at < rows.front().size(); ++at)
        hasHeadings = hasHeadings && isHeading(at);
    if (hasHeadings)
        rows.erase(rows.begin());
    int row = top;
    for (const QStringList &line : rows) {
        if (left + line.size() > m_model.columnCount()) {
            emit refused(
                tr("What is on the clipboard has %n columns, and there are fewer from here on. Nothing "
                   "was changed. Begin further to the left, or show more columns.",
                   nullptr, int(line.size())));
            return;
        }
        const bool isBlank =
            std::ranges::all_of(line, [](const QString &cell) { return cell.trimmed().isEmpty(); });
        if (row >= m_model.recordCount() && isBlank)
            continue; // nothing to make a record of
        for (int at = 0; at < line.size(); ++at)
            cells.push_back({row, left + at, line[at]});
        ++row;
    }
    perform(tr("Paste into %n cells", nullptr, int(cells.size())), cells);
}

void SheetEdits::fillDown()
{
    SheetTable::Block block = m_table.selectedBlock();
    std::erase_if(block.rows, [&](int row) { return row >= m_model.recordCount(); });
    if (block.isEmpty())
        return;
    int from = block.rows.front();
    if (block.rows.size() == 1)
        --from;
    else
        block.rows.erase(block.rows.begin());
    if (from < 0)
        return;
    std::vector<SheetCell> cells;
    for (const int row : block.rows) {
        for (const int column : block.columns)
            cells.push_back({row, column, m_model.text(from, column, Wording::Plain)});
    }
    perform(tr("Fill down %n cells", nullptr, int(cells.size())), cells);
}

void SheetEdits::emptyCells()
{
    const SheetTable::Block block = m_table.selectedBlock();
    std::vector<SheetCell> cells;
    for (const int row : block.rows) {
        for (const int column : block.columns) {
            if (row < m_model.recordCount())
                cells.push_back({row, column, {}});
            else
                m_model.setData(m_model.index(row, column), QString());
        }
    }
    perform(tr("Empty %n cells", nullptr, int(cells.size())), cells);
}

void SheetEdits::addRow()
{
    const QModelIndex first = m_model.index(m_model.recordCount(), 0);
    m_table.setFocus();
    m_table.setCurrentIndex(first);
    m_table.scrollTo(first);
    m_table.edit(first);
}

std::vector<qint64> SheetEdits::selectedRecords() const
{
    std::vector<qint64> ids;
    for (const int row : m_table.selectedBlock().rows) {
        if (const qint64 id = m_model.idAt(row); id != 0)
            ids.push_back(id);
    }
    return ids;
}

void SheetEdits::removeRows()
{
    const std::vector<qint64> ids = selectedRecords();
    if (ids.empty())
        return;
    auto edit = removeRecords(m_model.map(), m_model.type(), ids);
    if (!edit) {
        emit refused(edit.error().message);
        return;
    }
    const QString what = Words::records(m_model.type(), int(ids.size()));
    const QStringList with = dependents(m_model.type(), *edit);
    const QString question = with.isEmpty() ? tr("Remove %1? Undo brings it back.").arg(what)
                                            : tr("Remove %1, and with it %2? Undo brings it back.")
                                                  .arg(what, QLocale().createSeparatedList(with));
    if (!m_ask(tr("Remove"), question, tr("Remove")))
        return;
    const int row = m_table.currentIndex().row();
    const QString step = tr("Remove %1").arg(what);
    if (const auto done = m_document.perform(step, std::move(edit)); !done) {
        emit refused(done.error().message);
        return;
    }
    m_table.setCurrentIndex(
        m_model.index(std::min(row, m_model.recordCount()), std::max(0, m_table.currentIndex().column())));
    emit told(step);
}

} // namespace copse
