#pragma once

#include "exchange/importdraft.h"

namespace copse {

/// Whom the rows of one list of memberships or of people speak of.
class MemberPeople
{
    Q_DECLARE_TR_FUNCTIONS(MemberPeople)

public:
    MemberPeople(ImportDraft &draft, const ListSheet &sheet)
        : m_draft(draft)
        , m_sheet(sheet)
    {}

    /// Reads the rows with an id and a name. To be done for all lists before any other row is read, so that a
    /// row with one of the two may stand anywhere.
    void readIds();
    /// PeopleBook::nothing if the row names nobody, then it is reported and left out; or somebody who wanted
    /// to be forgotten.
    qint32 personOf(qsizetype row);

private:
    QStringView nameOf(qsizetype row);
    bool isForgotten(qsizetype row, QStringView name, QStringView id);
    qint32 find(qsizetype row, QStringView name, QStringView id);

    ImportDraft &m_draft;
    const ListSheet &m_sheet;
    std::vector<qint32> m_known; // of each row, where readIds() knows
};

} // namespace copse
