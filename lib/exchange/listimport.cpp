#include "exchange/listimport.h"

#include "exchange/importdraft.h"
#include "exchange/memberfacts.h"
#include "exchange/memberrows.h"
#include "exchange/nametables.h"
#include "exchange/splitproposal.h"
#include "exchange/tierows.h"

#include <QSet>

#include <algorithm>

namespace copse {

namespace {

class Import
{
    Q_DECLARE_TR_FUNCTIONS(ListImport)

public:
    Import(const ListOptions &options, const Snapshot &current, IdSource &ids,
           const std::atomic_bool *cancelled)
        : m_draft(options, current, ids)
        , m_cancelled(cancelled)
    {}

    Result<ProposedImport> run(std::vector<ListSheet> sheets);

private:
    static std::optional<Error> missingColumn(const ListSheet &sheet);
    std::optional<Error> readSheet(const ListSheet &sheet, MemberPeople &people);
    static Error cancelled() { return {ErrorKind::Cancelled, tr("Nothing was read.")}; }
    Error nothingUnderstood(const ListSheet &sheet, size_t firstNote) const;

    void addPractices();
    template<class T>
    void addRecords(std::vector<BookEntry<T>> &entries, int &added, int *known);
    void sortNotes();
    QString proposedSplit() const;

    ImportDraft m_draft;
    const std::atomic_bool *m_cancelled;
    Edit m_edit;
};

// The order in which lists are read is the order of the records: a groups table tells the order of groups.
constexpr ListTable order[] = {ListTable::Groups, ListTable::Organisations, ListTable::Disciplines,
                               ListTable::People, ListTable::Memberships,   ListTable::Ties};

bool isOfPeople(const ListSheet &sheet)
{
    return sheet.kind() == ListTable::Memberships || sheet.kind() == ListTable::People;
}

Result<ProposedImport> Import::run(std::vector<ListSheet> sheets)
{
    for (const ListSheet &sheet : sheets) {
        if (auto error = missingColumn(sheet))
            return std::move(*error);
    }
    std::ranges::stable_sort(sheets, {}, [](const ListSheet &sheet) {
        return std::ranges::find(order, sheet.kind()) - std::begin(order);
    });
    std::vector<MemberPeople> people;
    people.reserve(sheets.size());
    for (ListSheet &sheet : sheets)
        people.emplace_back(m_draft, m_draft.addSheet(std::move(sheet)));
    for (size_t i = 0; i < people.size(); ++i) {
        if (isOfPeople(m_draft.sheets[i]))
            people[i].readIds();
    }
    for (size_t i = 0; i < people.size(); ++i) {
        if (auto error = readSheet(m_draft.sheets[i], people[i]))
            return std::move(*error);
    }
    recogniseDisciplines(m_draft);
    settleFacts(m_draft, m_edit);
    addPractices();
    for (auto &[id, source] : m_draft.sources)
        m_edit.put(id, std::move(source));
    m_draft.peopleFields.settle(m_draft.people.entries(), m_draft.rowSaysNew);
    ProposedImport proposed;
    proposed.proposedSplit = proposedSplit();

    ImportSummary &summary = m_draft.summary;
    addRecords(m_draft.groups.entries(), summary.groupsNew, &summary.groupsKnown);
    addRecords(m_draft.organisations.entries(), summary.organisationsNew, &summary.organisationsKnown);
    addRecords(m_draft.disciplines.entries(), summary.disciplinesNew, &summary.disciplinesKnown);
    addRecords(m_draft.practices.entries(), summary.practicesNew, nullptr);
    addRecords(m_draft.people.entries(), summary.peopleNew, &summary.peopleKnown);
    addRecords(m_draft.ties.entries(), summary.tiesNew, &summary.tiesKnown);
    summary.rowsRepeated = summary.rowsRead - summary.rowsLeftOut - summary.rowsForgotten -
                           int(std::ranges::count(m_draft.rowSaysNew, true));
    sortNotes();
    proposed.edit = std::move(m_edit);
    proposed.summary = std::move(summary);
    proposed.wordsToAsk = std::move(m_draft.wordsToAsk);
    return proposed;
}

std::optional<Error> Import::missingColumn(const ListSheet &sheet)
{
    const auto missing = [&](const QString &message) {
        return Error{ErrorKind::Data, message, sheet.file()};
    };
    switch (sheet.kind()) {
    case ListTable::Memberships:
    case ListTable::People:
        if (!sheet.has(ListColumn::Person) && !sheet.has(ListColumn::FirstName) &&
            !sheet.has(ListColumn::LastName)) {
            return missing(tr("%1:1: No column of this list is headed as the people's names. Nothing was "
                              "read. Name that column “person” in the first row.")
                               .arg(sheet.file()));
        }
        break;
    case ListTable::Groups:
        if (!sheet.has(ListColumn::Group)) {
            return missing(tr("%1:1: No column of this list is headed as the names of groups. Nothing was "
                              "read. Name that column “group” in the first row.")
                               .arg(sheet.file()));
        }
        break;
    case ListTable::Organisations:
        if (!sheet.has(ListColumn::Organisation)) {
            return missing(tr("%1:1: No column of this list is headed as the names of organisations. Nothing "
                              "was read. Name that column “organisation” in the first row.")
                               .arg(sheet.file()));
        }
        break;
    case ListTable::Disciplines:
        if (!sheet.has(ListColumn::Discipline)) {
            return missing(tr("%1:1: No column of this list is headed as the names of disciplines. Nothing "
                              "was read. Name that column “discipline” in the first row.")
                               .arg(sheet.file()));
        }
        break;
    case ListTable::Ties:
        if (!sheet.has(ListColumn::FromPerson) || !sheet.has(ListColumn::ToPerson)) {
            return missing(tr("%1:1: Two columns of this list have to be headed as the people of a tie. "
                              "Nothing was read. Name them “from” and “to” in the first row.")
                               .arg(sheet.file()));
        }
        break;
    }
    return std::nullopt;
}

std::optional<Error> Import::readSheet(const ListSheet &sheet, MemberPeople &people)
{
    const ImportSummary &summary = m_draft.summary;
    const int read = summary.rowsRead;
    const int leftOut = summary.rowsLeftOut;
    const size_t firstNote = summary.notes.size();
    const bool isDone = isOfPeople(sheet) ? readMemberRows(m_draft, sheet, people, m_cancelled)
                        : sheet.kind() == ListTable::Ties ? readTieRows(m_draft, sheet, m_cancelled)
                                                          : readNameTable(m_draft, sheet, m_cancelled);
    if (!isDone)
        return cancelled();
    const int rows = summary.rowsRead - read;
    if (rows > 0 && rows == summary.rowsLeftOut - leftOut)
        return nothingUnderstood(sheet, firstNote);
    if (rows == 0 && sheet.kind() == ListTable::Memberships) {
        return Error{
            ErrorKind::Data,
            tr("%1 has no row below its headings. Nothing was read. Check that it is the right file.")
                .arg(sheet.file()),
            sheet.file()};
    }
    return std::nullopt;
}

Error Import::nothingUnderstood(const ListSheet &sheet, size_t firstNote) const
{
    const ImportNote &note = m_draft.summary.notes[firstNote];
    return {ErrorKind::Data,
            tr("Not one row of %1 was understood, and nothing was read. The first of them: %2")
                .arg(sheet.file(), note.toLine()),
            note.toLine()};
}

void Import::addPractices()
{
    QSet<std::pair<Id<Person>, Id<Practice>>> known;
    for (const auto &row : m_draft.current.all<PersonPractice>())
        known.insert({row.record.person, row.record.practice});
    for (const auto &[person, practice] : m_draft.peoplePractices) {
        const PersonPractice said{m_draft.people[person].id, m_draft.practices[practice].id};
        if (!known.contains({said.person, said.practice}))
            m_edit.put(m_draft.ids.next<PersonPractice>(), said);
    }
}

template<class T>
void Import::addRecords(std::vector<BookEntry<T>> &entries, int &added, int *known)
{
    m_edit.swaps<T>().reserve(entries.size());
    for (BookEntry<T> &entry : entries) {
        if (entry.isNew)
            ++added;
        else if (entry.isChanged)
            ++m_draft.summary.completed;
        if (!entry.isNew && entry.isNamed && known)
            ++*known;
        if (entry.isNew || entry.isChanged)
            m_edit.put(entry.id, std::move(entry.record));
    }
}

/// As the person meets them in the files; what only turned up at the end stands where it belongs.
void Import::sortNotes()
{
    QHash<QString, size_t> places;
    for (const ListSheet &sheet : m_draft.sheets)
        places.insert(sheet.file(), size_t(places.size()));
    std::ranges::stable_sort(m_draft.summary.notes, {}, [&](const ImportNote &note) {
        return std::tuple(places.value(note.file), note.line, note.column);
    });
}

QString Import::proposedSplit() const
{
    if (!m_draft.options.split.isEmpty())
        return {};
    return copse::proposedSplit({&m_draft.organisationCells.texts(), &m_draft.disciplineCells.texts(),
                                 &m_draft.groups.texts(), &m_draft.roles.texts(),
                                 &m_draft.practices.texts()});
}

Result<ProposedImport> propose(Result<std::vector<ListSheet>> sheets, const ListOptions &options,
                               const Snapshot &current, IdSource &ids, const std::atomic_bool *cancelled)
{
    if (!sheets)
        return sheets.error();
    if (sheets->empty()) {
        return Error{ErrorKind::Call,
                     QCoreApplication::translate("ListImport", "There is no list to read. Choose one."),
                     {}};
    }
    return Import(options, current, ids, cancelled).run(std::move(*sheets));
}

Result<std::vector<ListSheet>> openAll(const ListFiles &files)
{
    const std::pair<ListTable, const QString &> given[] = {
        {ListTable::Groups, files.groups},           {ListTable::Organisations, files.organisations},
        {ListTable::Disciplines, files.disciplines}, {ListTable::People, files.people},
        {ListTable::Memberships, files.memberships}, {ListTable::Ties, files.ties}};
    std::vector<ListSheet> sheets;
    for (const auto &[kind, path] : given) {
        if (path.isEmpty())
            continue;
        Result<ListSheet> sheet = ListSheet::open(kind, path);
        if (!sheet)
            return sheet.error();
        sheets.push_back(std::move(*sheet));
    }
    return sheets;
}

Result<std::vector<ListSheet>> readAll(const std::vector<ListText> &lists)
{
    std::vector<ListSheet> sheets;
    for (const ListText &list : lists) {
        Result<ListSheet> sheet = ListSheet::read(list.kind, list.name, list.text);
        if (!sheet)
            return sheet.error();
        sheets.push_back(std::move(*sheet));
    }
    return sheets;
}

} // namespace

Result<ProposedImport> readLists(const ListFiles &files, const ListOptions &options, const Snapshot &current,
                                 IdSource &ids, const std::atomic_bool *cancelled)
{
    return propose(openAll(files), options, current, ids, cancelled);
}

Result<ProposedImport> readLists(const std::vector<ListText> &lists, const ListOptions &options,
                                 const Snapshot &current, IdSource &ids, const std::atomic_bool *cancelled)
{
    return propose(readAll(lists), options, current, ids, cancelled);
}

} // namespace copse
