#include "desktop/panels/sheetedits.h"

#include "base/folding.h"
#include "desktop/document/document.h"
#include "desktop/document/relations.h"
#include "desktop/document/removal.h"
#include "desktop/panels/editcell.h"
#include "desktop/panels/sheetblock.h"
#include "desktop/panels/sheettable.h"
#include "exchange/csvwriter.h"
#include "model/audience.h"
#include "model/fields.h"
#include "model/forgotten.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QSet>

#include <algorithm>
#include <memory>

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

/// What is shown to no audience but the desk (model/audience.h); a source says who told of somebody.
bool isPrivate(const RecordField &field)
{
    static const QSet<QString> codes{QStringLiteral("note"),        QStringLiteral("email"),
                                     QStringLiteral("willingness"), QStringLiteral("passion"),
                                     QStringLiteral("stance"),      QStringLiteral("strength"),
                                     QStringLiteral("why_ended"),   QStringLiteral("source")};
    return field.place == FieldPlace::Own ? isCalledPrivate(field.label) : codes.contains(field.code);
}

/// The people of a record, each with the field that names them.
QHash<QString, Id<Person>> peopleIn(const Snapshot &map, RecordType type, qint64 id)
{
    return withRecordType(type, [&]<class T>() {
        QHash<QString, Id<Person>> people;
        const T *record = map.find(Id<T>{id});
        if constexpr (std::is_same_v<T, Person>) {
            if (record)
                people.insert(QStringLiteral("name"), {id});
        } else if (record) {
            const auto add = [&]<class V>(const Field<T, V> &field) {
                if constexpr (std::is_same_v<V, Id<Person>>) {
                    if (map.find(record->*field.member))
                        people.insert(QString::fromLatin1(field.name), record->*field.member);
                }
            };
            std::apply([&](const auto &...fields) { (add(fields), ...); }, RecordInfo<T>::fields);
        }
        return people;
    });
}

/// The texts of cells as a file may have them.
class CellsForAll
{
public:
    CellsForAll(const SheetModel &model)
        : m_model(model)
    {
        for (const auto &row : model.map().all<Affiliation>())
            m_affiliated.insert(row.record.person);
        for (const auto &row : model.map().all<Expertise>())
            m_experts.insert(row.record.person);
    }

    /// Empty: a row for nobody else, being about somebody hidden.
    QStringList row(int row, const std::vector<int> &columns) const
    {
        if (m_model.idAt(row) == 0)
            return {}; // nobody knows yet who that will be
        const QHash<QString, Id<Person>> people = peopleIn(m_model.map(), m_model.type(), m_model.idAt(row));
        for (const Id<Person> id : people) {
            if (namingOf(*m_model.map().find(id), m_showing) == Naming::Counted)
                return {};
        }
        QStringList cells;
        for (const int column : columns)
            cells << safeCell(cell(row, column, people));
        return cells;
    }

private:
    bool isKnown(Id<Person> id) const { return m_affiliated.contains(id) && m_experts.contains(id); }
    QString cell(int row, int column, const QHash<QString, Id<Person>> &people) const
    {
        const RecordField &field = m_model.columns()[size_t(column)];
        if (isPrivate(field))
            return {};
        if (field.place == FieldPlace::Record) {
            if (const Person *person = m_model.map().find(people.value(field.code)))
                return nameFor(*person, m_showing, isKnown(people.value(field.code)));
            // Their other names are names as well.
            const Id<Person> self = people.value(QStringLiteral("name"));
            if (const Person *person = m_model.map().find(self);
                person && field.code == QLatin1StringView("alias") &&
                namingOf(*person, m_showing, isKnown(self)) != Naming::Full)
                return {};
        }
        const QString text = m_model.text(row, column, Wording::Plain);
        return looksLikeAddress(text) ? QString() : text;
    }

    const SheetModel &m_model;
    const Showing m_showing{Audience::File, NamesShown::Full, false};
    QSet<Id<Person>> m_affiliated;
    QSet<Id<Person>> m_experts;
};

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
    std::vector<QStringList> forAll;
    if (int(block.columns.size()) == m_model.columnCount()) {
        QStringList headings;
        QStringList safe;
        for (const RecordField &field : m_model.columns()) {
            headings << field.label;
            safe << safeCell(field.label);
        }
        rows.push_back(headings);
        forAll.push_back(safe);
    }
    const CellsForAll others(m_model);
    int count = 0;
    for (const int row : block.rows) {
        if (row == m_model.recordCount() && block.rows.size() > 1)
            continue; // the empty row
        QStringList cells;
        for (const int column : block.columns)
            cells << m_model.text(row, column, Wording::Plain);
        count += int(cells.size());
        rows.push_back(cells);
        if (const QStringList shown = others.row(row, block.columns); !shown.isEmpty())
            forAll.push_back(shown);
    }
    auto data = std::make_unique<QMimeData>();
    data->setData(cellsType, blockText(rows).toUtf8());
    data->setText(blockText(forAll));
    QGuiApplication::clipboard()->setMimeData(data.release());
    emit told(tr("%n cells are on the clipboard.", nullptr, count));
}

void SheetEdits::performPaste(std::vector<SheetCell> cells)
{
    const ForgottenPeople forgotten(m_model.map());
    QSet<int> left;
    if (m_model.type() == RecordType::Person && !forgotten.isEmpty()) {
        for (const SheetCell &cell : cells) {
            const QString code = m_model.columns()[size_t(cell.column)].code;
            const bool isName = code == QLatin1StringView("name");
            const bool isAddress = code == QLatin1StringView("email");
            if (cell.row >= m_model.recordCount() &&
                ((isName && !forgotten.withName({{cell.text}, {}, {}, {}}).isNull()) ||
                 (isAddress && !forgotten.withAddress({{}, cell.text, {}, {}}).isNull())))
                left.insert(cell.row);
        }
        std::erase_if(cells, [&](const SheetCell &cell) { return left.contains(cell.row); });
    }
    const int namesakes = namesakesAmong(cells);
    if (!cells.empty()) {
        if (const auto done = write(tr("Paste into %n cells", nullptr, int(cells.size())), cells); !done) {
            emit refused(done.error().message);
            return;
        }
    }
    QStringList notes;
    if (!left.isEmpty())
        notes << QCoreApplication::translate(
            "copse::ClipboardCommands", "%n left out who wanted to be forgotten", "people", int(left.size()));
    if (namesakes > 0)
        notes << tr("%n new rows have names that were in the map already. Undo takes them back.", nullptr,
                    namesakes);
    if (!notes.isEmpty())
        emit told(notes.join(QStringLiteral(" · ")));
}

/// How many new rows are called like a record.
int SheetEdits::namesakesAmong(const std::vector<SheetCell> &cells) const
{
    const auto name = std::ranges::find(m_model.columns(), QStringLiteral("name"), &RecordField::code);
    if (name == m_model.columns().end())
        return 0;
    const int column = int(name - m_model.columns().begin());
    QSet<QString> known;
    for (int row = 0; row < m_model.recordCount(); ++row)
        known << foldName(m_model.text(row, column, Wording::Plain));
    known.remove(QString());
    int count = 0;
    for (const SheetCell &cell : cells) {
        const QString folded = foldName(cell.text);
        count += cell.row >= m_model.recordCount() && cell.column == column && known.contains(folded);
    }
    return count;
}

void SheetEdits::paste()
{
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    const bool isOurs = data && data->hasFormat(cellsType);
    std::vector<QStringList> rows =
        blockOf(isOurs ? QString::fromUtf8(data->data(cellsType)) : QGuiApplication::clipboard()->text());
    SheetTable::Block block = m_table.selectedBlock();
    if (rows.empty() || block.isEmpty())
        return;
    std::vector<SheetCell> cells;
    if (rows.size() == 1 && rows.front().size() == 1) {
        if (block.rows.size() > 1) // a whole column: the empty row is not meant
            std::erase_if(block.rows, [&](int row) { return row >= m_model.recordCount(); });
        for (const int row : block.rows) {
            for (const int column : block.columns)
                cells.push_back({row, column, rows.front().front()});
        }
        performPaste(std::move(cells));
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
    performPaste(std::move(cells));
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
    m_table.setFocus(); // a field that loses the focus may add a record
    const QModelIndex first = m_model.index(m_model.recordCount(), 0);
    m_table.setCurrentIndex(first);
    m_table.scrollTo(first);
    editCell(m_table, first); // perhaps it is being typed already
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
    const QString with = hasPage(m_model.type()) ? goesWithRemoval(*edit) : QString();
    const QString question = with.isEmpty()
                                 ? tr("Remove %1? Undo brings it back.").arg(what)
                                 : tr("Remove %1, and with it %2? Undo brings it back.").arg(what, with);
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
