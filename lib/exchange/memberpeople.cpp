#include "exchange/memberpeople.h"

namespace copse {

void MemberPeople::readIds()
{
    if (!m_sheet.has(ListColumn::Id))
        return;
    m_known.resize(size_t(m_sheet.rowCount()), PeopleBook::nothing);
    for (qsizetype row = 0; row < m_sheet.rowCount(); ++row) {
        const QStringView id = m_sheet.cell(row, ListColumn::Id);
        const QStringView name = id.isEmpty() ? QStringView() : nameOf(row);
        const bool isReadable = !name.isEmpty() && m_sheet.cellWithoutHeading(row) < 0;
        if (isReadable && !isForgotten(row, name, id))
            m_known[size_t(row)] = find(row, name, id);
    }
}

qint32 MemberPeople::personOf(qsizetype row)
{
    if (!m_known.empty() && m_known[size_t(row)] != PeopleBook::nothing)
        return m_known[size_t(row)];
    const QStringView name = nameOf(row);
    const QStringView id = m_sheet.cell(row, ListColumn::Id);
    if (isForgotten(row, name, id)) {
        ++m_draft.summary.rowsForgotten;
        return PeopleBook::nothing;
    }
    return find(row, name, id);
}

bool MemberPeople::isForgotten(qsizetype row, QStringView name, QStringView id)
{
    return !m_draft.forgotten.isEmpty() &&
           m_draft.isForgotten({name.isEmpty() ? QStringList() : QStringList(name.toString()),
                                m_sheet.cell(row, ListColumn::Email).toString(), m_sheet.file(),
                                id.toString()});
}

qint32 MemberPeople::find(qsizetype row, QStringView name, QStringView id)
{
    const PeopleBook::Found found = m_draft.people.findOrAdd(name, id, m_draft.ids);
    const qsizetype column = m_sheet.column(m_sheet.has(ListColumn::Person)     ? ListColumn::Person
                                            : m_sheet.has(ListColumn::LastName) ? ListColumn::LastName
                                                                                : ListColumn::FirstName);
    if (found.person == PeopleBook::nothing) {
        if (id.isEmpty()) {
            m_draft.leaveOut(m_sheet, row, column, tr("The row names no person; it was left out."));
        } else {
            m_draft.leaveOut(m_sheet, row, column,
                             tr("Nobody has the id “%1”, and the row has no name; it was left out.").arg(id));
        }
    } else if (found.isOneOfSeveral) {
        m_draft.note(m_sheet, row, column,
                     tr("Several people are called “%1”. The rows that have this name and no id were taken "
                        "as said of one of them.")
                         .arg(name));
    } else if (found.isOtherName) {
        m_draft.note(m_sheet, row, column,
                     tr("The id “%1” stands for “%2” and for “%3”; they were taken as one person, who keeps "
                        "both names.")
                         .arg(id, m_draft.people[found.person].record.name, name));
    }
    return found.person;
}

QStringView MemberPeople::nameOf(qsizetype row)
{
    if (m_sheet.has(ListColumn::Person))
        return m_sheet.cell(row, ListColumn::Person);
    const QStringView first = m_sheet.cell(row, ListColumn::FirstName);
    const QStringView last = m_sheet.cell(row, ListColumn::LastName);
    if (first.isEmpty() || last.isEmpty())
        return first.isEmpty() ? last : first;
    return m_draft.joinedNames.emplace_back(first.toString() + u' ' + last.toString());
}

} // namespace copse
