#include "exchange/tierows.h"

#include "base/folding.h"

namespace copse {

namespace {

class TieRows
{
    Q_DECLARE_TR_FUNCTIONS(TieRows)

public:
    TieRows(ImportDraft &draft, const ListSheet &sheet)
        : m_draft(draft)
        , m_sheet(sheet)
    {}

    void read(qsizetype row);

private:
    bool namesBoth(qsizetype row);
    bool isForgotten(qsizetype row, ListColumn column);
    Id<Person> personOf(qsizetype row, ListColumn column);
    int strengthOf(qsizetype row);
    void leaveOutOneself(qsizetype row);
    void add(qsizetype row, const Tie &tie);

    ImportDraft &m_draft;
    const ListSheet &m_sheet;
};

void TieRows::read(qsizetype row)
{
    if (!namesBoth(row))
        return;
    // Both are looked at, so that whoever is left out is counted.
    const bool isFromForgotten = isForgotten(row, ListColumn::FromPerson);
    const bool isToForgotten = isForgotten(row, ListColumn::ToPerson);
    if (isFromForgotten || isToForgotten) {
        ++m_draft.summary.rowsForgotten;
        return;
    }
    Tie tie;
    tie.fromPerson = personOf(row, ListColumn::FromPerson);
    tie.toPerson = personOf(row, ListColumn::ToPerson);
    if (tie.fromPerson == tie.toPerson) {
        leaveOutOneself(row);
        return;
    }
    tie.strength = strengthOf(row);
    const Period period = m_draft.periodOf(m_sheet, row);
    tie.from = period.from;
    tie.to = period.to;
    add(row, tie);
}

/// Before anybody is looked up, so that a row that is left out adds no people.
bool TieRows::namesBoth(qsizetype row)
{
    for (const ListColumn column : {ListColumn::FromPerson, ListColumn::ToPerson}) {
        if (m_sheet.cell(row, column).isEmpty()) {
            m_draft.leaveOut(
                m_sheet, row, m_sheet.column(column),
                tr("A tie is between two people, and this row names one at most; it was left out."));
            return false;
        }
    }
    const auto folded = [&](ListColumn column) { return foldName(m_sheet.cell(row, column).toString()); };
    if (folded(ListColumn::FromPerson) != folded(ListColumn::ToPerson))
        return true;
    leaveOutOneself(row);
    return false;
}

void TieRows::leaveOutOneself(qsizetype row)
{
    m_draft.leaveOut(m_sheet, row, m_sheet.column(ListColumn::ToPerson),
                     tr("“%1” would be tied to themselves; the row was left out.")
                         .arg(m_sheet.cell(row, ListColumn::ToPerson)));
}

/// A cell may say a name or an id.
bool TieRows::isForgotten(qsizetype row, ListColumn column)
{
    if (m_draft.forgotten.isEmpty())
        return false;
    const QString text = m_sheet.cell(row, column).toString();
    return m_draft.isForgotten({{}, {}, m_sheet.file(), text}) || m_draft.isForgotten({{text}, {}, {}, {}});
}

Id<Person> TieRows::personOf(qsizetype row, ListColumn column)
{
    const QStringView text = m_sheet.cell(row, column);
    const PeopleBook::Found found = m_draft.people.findOrAddEither(text, m_draft.ids);
    if (found.isOneOfSeveral) {
        m_draft.note(m_sheet, row, m_sheet.column(column),
                     tr("Several people are called “%1”. The ties that have this name were taken as those of "
                        "one of them. Write the id in its place to say which.")
                         .arg(text));
    }
    return m_draft.people[found.person].id;
}

int TieRows::strengthOf(qsizetype row)
{
    constexpr int notRecorded = -1;
    const QStringView text = m_sheet.cell(row, ListColumn::Strength);
    if (meaningOf(text) == CellMeaning::NotRecorded)
        return notRecorded;
    const int strength = text.size() == 1 ? text[0].digitValue() : notRecorded; // in digits of any script
    if (strength >= 0 && strength <= 3)
        return strength;
    m_draft.note(
        m_sheet, row, m_sheet.column(ListColumn::Strength),
        tr("“%1” is not a strength; it was kept as not recorded. Strengths are 0, 1, 2 and 3.").arg(text));
    return notRecorded;
}

/// A strength is filled in where there is none; another one is reported.
void TieRows::add(qsizetype row, const Tie &tie)
{
    BookEntry<Tie> &entry = m_draft.ties.findOrAdd(tie, m_sheet.cell(row, ListColumn::Kind), m_draft.ids);
    bool saysNew = entry.isNew && !entry.isNamed;
    entry.isNamed = true;
    Tie &known = entry.record;
    if (saysNew)
        known.source = m_draft.sourceOf(m_sheet);
    if (tie.strength >= 0 && known.strength < 0) {
        known.strength = tie.strength;
        entry.isChanged = true;
        saysNew = true;
    } else if (tie.strength >= 0 && known.strength != tie.strength) {
        m_draft.note(m_sheet, row, m_sheet.column(ListColumn::Strength),
                     tr("This tie has the strength %1 already; %2 was left out.")
                         .arg(known.strength)
                         .arg(tie.strength));
    }
    if (saysNew)
        m_draft.rowSaysNew[size_t(m_sheet.firstRow() + row)] = true;
}

} // namespace

bool readTieRows(ImportDraft &draft, const ListSheet &sheet, const std::atomic_bool *cancelled)
{
    TieRows rows(draft, sheet);
    return draft.forEachRow(sheet, cancelled, [&](qsizetype row) { rows.read(row); });
}

} // namespace copse
