#include "exchange/nametables.h"

#include "base/disciplinelist.h"
#include "exchange/parentforest.h"
#include "model/terms.h"

#include <QCoreApplication>

#include <type_traits>

namespace copse {

namespace {

template<class T>
class NameTable
{
public:
    NameTable(ImportDraft &draft, NameBook<T> &book, ListColumn nameColumn, const ListSheet &sheet);

    bool read(const std::atomic_bool *cancelled);

private:
    static constexpr bool isGroup = std::is_same_v<T, Group>;
    static constexpr bool isOrganisation = std::is_same_v<T, Organisation>;
    static constexpr bool isDiscipline = std::is_same_v<T, Discipline>;

    struct ParentRow
    {
        qsizetype row;
        qint32 child;
        qint32 parent;
    };

    void readRow(qsizetype row);
    void readText(qsizetype row, qint32 at, ListColumn column, QString T::*member);
    void readPeriod(qsizetype row, qint32 at);
    void linkParents();
    void linkParent(const ParentRow &link, ParentForest &forest);
    bool hasPlaceInList(const ParentRow &link);
    void readLink(const ParentRow &link);
    void noteLinkWithoutParent(qsizetype row);
    bool isName(QStringView text) const { return isGroup || meaningOf(text) == CellMeaning::Value; }
    void saysNew(qsizetype row, qint32 at)
    {
        m_draft.rowSaysNew[size_t(m_sheet.firstRow() + row)] = true;
        m_book[at].isChanged = true;
    }
    void note(qsizetype row, ListColumn column, const QString &text)
    {
        m_draft.note(m_sheet, row, m_sheet.column(column), text);
    }

    ImportDraft &m_draft;
    NameBook<T> &m_book;
    const ListColumn m_nameColumn;
    const ListSheet &m_sheet;
    std::vector<ParentRow> m_parents;
    OwnFieldFacts m_own;
    std::vector<qint32> m_ownFields; // of each own column of the sheet
};

template<class T>
NameTable<T>::NameTable(ImportDraft &draft, NameBook<T> &book, ListColumn nameColumn, const ListSheet &sheet)
    : m_draft(draft)
    , m_book(book)
    , m_nameColumn(nameColumn)
    , m_sheet(sheet)
{
    for (const qsizetype column : sheet.ownColumns())
        m_ownFields.push_back(m_own.field(sheet.heading(column)));
}

template<class T>
bool NameTable<T>::read(const std::atomic_bool *cancelled)
{
    if (!m_draft.forEachRow(m_sheet, cancelled, [&](qsizetype row) { readRow(row); }))
        return false;
    for (ParentRow &link : m_parents) {
        link.parent = m_book.findOrAdd(m_sheet.cell(link.row, ListColumn::Parent), m_draft.ids);
    }
    if constexpr (isDiscipline)
        recogniseDisciplines(m_draft);
    linkParents();
    m_own.settle(m_book.entries(), m_draft.rowSaysNew);
    return true;
}

template<class T>
void NameTable<T>::readRow(qsizetype row)
{
    const QStringView name = m_sheet.cell(row, m_nameColumn);
    if (name.isEmpty() || !isName(name)) {
        m_draft.leaveOut(
            m_sheet, row, m_sheet.column(m_nameColumn),
            name.isEmpty()
                ? QCoreApplication::translate("NameTable", "The row has no name; it was left out.")
                : QCoreApplication::translate("NameTable", "“%1” is not a name; the row was left out.")
                      .arg(name));
        return;
    }
    const qint32 before = m_book.size();
    const qint32 known = m_book.find(foldName(name.toString()));
    const bool isFirst = known < 0 || !m_book[known].isNamed;
    const qint32 at = m_book.findOrAdd(name, m_draft.ids);
    if (isFirst || at == before)
        m_draft.rowSaysNew[size_t(m_sheet.firstRow() + row)] = true;

    if constexpr (isGroup) {
        readText(row, at, ListColumn::Kind, &Group::kind);
        readPeriod(row, at);
    }
    if constexpr (isOrganisation) {
        readText(row, at, ListColumn::Type, &Organisation::type);
        readText(row, at, ListColumn::Country, &Organisation::country);
    }
    const QStringView parent = m_sheet.cell(row, ListColumn::Parent);
    if (!parent.isEmpty() && isName(parent))
        m_parents.push_back({row, at, NameBook<T>::nothing});
    else if constexpr (isOrganisation)
        noteLinkWithoutParent(row);
    for (size_t i = 0; i < m_ownFields.size(); ++i) {
        m_own.add(at, m_ownFields[i], m_sheet.cell(row, m_sheet.ownColumns()[i]),
                  qint32(m_sheet.firstRow() + row));
    }
}

/// A text is filled in where there is none; another one is reported.
template<class T>
void NameTable<T>::readText(qsizetype row, qint32 at, ListColumn column, QString T::*member)
{
    const QStringView text = m_sheet.cell(row, column);
    if (text.isEmpty())
        return;
    T &record = m_book[at].record;
    const QString listed = tidyName(text.toString());
    if ((record.*member).isEmpty()) {
        record.*member = listed;
        saysNew(row, at);
    } else if (foldName(record.*member) != foldName(listed)) {
        note(row, column,
             QCoreApplication::translate("NameTable", "%1 is “%2” already; “%3” was left out.")
                 .arg(record.name, record.*member, listed));
    }
}

template<class T>
void NameTable<T>::readPeriod(qsizetype row, qint32 at)
{
    if constexpr (isGroup) {
        const Period period = m_draft.periodOf(m_sheet, row);
        if (period.isNull())
            return;
        Group &group = m_book[at].record;
        const Period before{group.from, group.to};
        const Period after{before.from.isNull() ? period.from : before.from,
                           before.to.isNull() ? period.to : before.to};
        const bool differs = (!period.from.isNull() && period.from != after.from) ||
                             (!period.to.isNull() && period.to != after.to);
        if (differs || after.isBackwards()) {
            note(row, m_sheet.has(ListColumn::From) ? ListColumn::From : ListColumn::To,
                 QCoreApplication::translate("NameTable", "%1 has other dates already; these were left out.")
                     .arg(group.name));
        } else if (after.from != before.from || after.to != before.to) {
            group.from = after.from;
            group.to = after.to;
            saysNew(row, at);
        }
    }
}

template<class T>
void NameTable<T>::linkParents()
{
    ParentForest forest(m_book.size());
    QHash<Id<T>, qint32> places;
    for (qint32 at = 0; at < m_book.size(); ++at)
        places.insert(m_book[at].id, at);
    for (qint32 at = 0; at < m_book.size(); ++at) {
        const Id<T> parent = m_book[at].record.parent;
        const auto place = parent.isNull() ? places.constEnd() : places.constFind(parent);
        if (place != places.constEnd() && !forest.wouldCloseCircle(at, *place))
            forest.link(at, *place);
    }
    for (const ParentRow &link : m_parents) {
        linkParent(link, forest);
        if constexpr (isOrganisation)
            readLink(link);
    }
    if constexpr (isOrganisation) {
        std::vector<bool> counted(size_t(m_book.size()));
        for (const ParentRow &link : m_parents) {
            const Organisation &record = m_book[link.child].record;
            if (counted[size_t(link.child)] || !m_book[link.child].isChanged || record.parent.isNull() ||
                record.link != ParentLink::NotSaid)
                continue;
            counted[size_t(link.child)] = true;
            ++m_draft.summary.takenAsOffices;
        }
    }
}

template<class T>
void NameTable<T>::linkParent(const ParentRow &link, ParentForest &forest)
{
    if constexpr (isDiscipline) {
        if (hasPlaceInList(link))
            return;
    }
    T &child = m_book[link.child].record;
    const T &parent = m_book[link.parent].record;
    const Id<T> parentId = m_book[link.parent].id;
    if (child.parent == parentId)
        return;
    if (!child.parent.isNull()) {
        note(link.row, ListColumn::Parent,
             QCoreApplication::translate("NameTable",
                                         "%1 has a parent already; “%2” was left out as a second one.")
                 .arg(child.name, parent.name));
    } else if (forest.wouldCloseCircle(link.child, link.parent)) {
        note(link.row, ListColumn::Parent,
             QCoreApplication::translate(
                 "NameTable", "“%2” as the parent of “%1” would close a circle of parents; it was left out.")
                 .arg(child.name, parent.name));
    } else {
        child.parent = parentId;
        forest.link(link.child, link.parent);
        saysNew(link.row, link.child);
    }
}

/// An entry of the OECD list has its place there, whatever a table says; reports where that is another one.
/// Our own list gives way to a table.
template<class T>
bool NameTable<T>::hasPlaceInList(const ParentRow &link)
{
    if constexpr (isDiscipline) {
        Discipline &child = m_book[link.child].record;
        const Discipline &parent = m_book[link.parent].record;
        const int entry = entryOf(child);
        if (entry < 0)
            return false;
        const int above = DisciplineList::builtIn()[entry].parent;
        const bool isThere = above >= 0 && entryOf(parent) == above;
        if (!isThere && child.list == developmentList) {
            child.list.clear();
            child.code.clear();
            if (m_book[link.child].isNew)
                --m_draft.summary.disciplinesOfPractice;
            return false;
        }
        if (!isThere) {
            note(link.row, ListColumn::Parent,
                 QCoreApplication::translate(
                     "NameTable",
                     "“%1” is an entry of the OECD list and has its place there; “%2” was left out as its "
                     "parent.")
                     .arg(child.name, parent.name));
        }
        return true;
    }
    return false;
}

template<class T>
void NameTable<T>::readLink(const ParentRow &link)
{
    if constexpr (isOrganisation) {
        const QStringView text = m_sheet.cell(link.row, ListColumn::Link);
        BookEntry<Organisation> &child = m_book[link.child];
        if (text.isEmpty() || meaningOf(text) == CellMeaning::NotRecorded ||
            child.record.parent != m_book[link.parent].id)
            return;
        const std::optional<LinkWord> word = linkOfWord(text);
        if (!word) {
            note(link.row, ListColumn::Link,
                 QCoreApplication::translate(
                     "NameTable",
                     "“%1” is not a word for the link of an organisation to its parent; known are office and "
                     "affiliate.")
                     .arg(text));
            return;
        }
        const ParentLink said = *word == LinkWord::Office ? ParentLink::Office : ParentLink::Affiliate;
        if (child.record.link == ParentLink::NotSaid) {
            child.record.link = said;
            saysNew(link.row, link.child);
        } else if (child.record.link != said) {
            note(link.row, ListColumn::Link,
                 QCoreApplication::translate(
                     "NameTable", "%1 is linked to its parent in another way already; “%2” was left out.")
                     .arg(child.record.name, text));
        }
    }
}

template<class T>
void NameTable<T>::noteLinkWithoutParent(qsizetype row)
{
    const QStringView text = m_sheet.cell(row, ListColumn::Link);
    if (!text.isEmpty() && meaningOf(text) == CellMeaning::Value) {
        note(row, ListColumn::Link,
             QCoreApplication::translate(
                 "NameTable",
                 "“%1” says how it belongs to a parent, but the row has no parent; it was left out.")
                 .arg(text));
    }
}

} // namespace

bool readNameTable(ImportDraft &draft, const ListSheet &sheet, const std::atomic_bool *cancelled)
{
    switch (sheet.kind()) {
    case ListTable::Groups:
        return NameTable<Group>(draft, draft.groups, ListColumn::Group, sheet).read(cancelled);
    case ListTable::Organisations:
        return NameTable<Organisation>(draft, draft.organisations, ListColumn::Organisation, sheet)
            .read(cancelled);
    case ListTable::Disciplines:
        return NameTable<Discipline>(draft, draft.disciplines, ListColumn::Discipline, sheet).read(cancelled);
    case ListTable::Memberships:
    case ListTable::People:
    case ListTable::Ties:
        break;
    }
    Q_ASSERT_X(false, "readNameTable", "not a list of names");
    return true;
}

void recogniseDisciplines(ImportDraft &draft)
{
    const DisciplineList &list = DisciplineList::builtIn();
    for (BookEntry<Discipline> &entry : draft.disciplines.entries()) {
        if (!entry.isNew || !entry.record.list.isEmpty())
            continue;
        const int place = list.find(entry.record.name);
        if (place < 0)
            continue;
        entry.record.list = list[place].list;
        entry.record.code = list[place].code;
        ++(list[place].list == oecdList ? draft.summary.disciplinesOfTheList
                                        : draft.summary.disciplinesOfPractice);
    }
}

} // namespace copse
