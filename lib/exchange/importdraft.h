#pragma once

#include "exchange/datecells.h"
#include "exchange/importsummary.h"
#include "exchange/listimport.h"
#include "exchange/listsheet.h"
#include "exchange/namebook.h"
#include "exchange/ownfieldfacts.h"
#include "exchange/peoplebook.h"
#include "exchange/textbook.h"
#include "exchange/tiebook.h"
#include "exchange/valuecells.h"
#include "model/forgotten.h"
#include "model/snapshot.h"

#include <QSet>

#include <atomic>
#include <deque>
#include <utility>
#include <vector>

namespace copse {

/// One thing that a row says. Records are named by their places in the books of the draft.
struct MemberFact
{
    static constexpr qint32 notSaid = -1;
    static constexpr qint32 none = -2;

    qint32 person = notSaid;
    qint32 group = notSaid;        ///< not said: about the person, whatever the group
    qint32 organisation = notSaid; ///< or none
    qint32 discipline = notSaid;   ///< or none
    qint32 role = notSaid;         ///< place in ImportDraft::roles
    PartialDate from;
    PartialDate to;
    Level level = Level::NotRecorded;
    qint32 row = 0; ///< counted through all sheets of the draft
};

/// What the parts of an import put together before it becomes an edit.
struct ImportDraft
{
    Q_DECLARE_TR_FUNCTIONS(ImportDraft)

public:
    ImportDraft(const ListOptions &listOptions, const Snapshot &map, IdSource &idSource);
    Q_DISABLE_COPY_MOVE(ImportDraft)

    const ListOptions &options;
    const Snapshot &current;
    IdSource &ids;

    std::deque<ListSheet> sheets; // cells are views into them
    NameBook<Group> groups;
    NameBook<Organisation> organisations;
    NameBook<Discipline> disciplines;
    NameBook<Practice> practices;
    PeopleBook people;
    const ForgottenPeople forgotten;
    TieBook ties;
    TextBook roles;
    ValueCells<Organisation> organisationCells;
    ValueCells<Discipline> disciplineCells;
    DateCells dates;

    std::deque<QString> joinedNames; ///< texts that stand in no cell
    std::vector<MemberFact> facts;
    std::vector<std::pair<qint32, qint32>> peoplePractices;
    std::vector<std::pair<Id<Source>, Source>> sources; ///< that are new
    OwnFieldFacts peopleFields;
    std::vector<bool> rowSaysNew; ///< by row, counted through all sheets
    ImportSummary summary;
    std::vector<QString> wordsToAsk;

    /// The next sheet, where it stays until the import is done.
    const ListSheet &addSheet(ListSheet sheet);
    /// The sheet of a row that is counted through all of them.
    const ListSheet &sheetOf(qint32 row) const;
    /// What new facts of the sheet name as their source: the record of its file, the one the map has if it
    /// was read before on the same day.
    Id<Source> sourceOf(const ListSheet &sheet);

    /// The organisation or discipline of a cell, notSaid or none.
    qint32 organisationOf(const ListSheet &sheet, qsizetype row, QStringView text);
    qint32 disciplineOf(const ListSheet &sheet, qsizetype row, QStringView text);
    /// Whether a row speaks of somebody who wanted to be forgotten; counts them. Somebody of the map who has
    /// their name is meant where only the name is theirs.
    bool isForgotten(const KnownBy &known);
    /// False if the list has said so already.
    bool addPractice(qint32 person, qint32 practice);
    /// Reads both dates of a row; reports what cannot be kept of them.
    Period periodOf(const ListSheet &sheet, qsizetype row);

    /// The rows of a sheet that have something in them, one after the other, until `use` is through or
    /// `cancelled` is set. Rows with a cell beside the headings are left out. False if cancelled.
    template<class Use>
    bool forEachRow(const ListSheet &sheet, const std::atomic_bool *cancelled, Use use);

    /// Reports something; `row` counts in the sheet, `column` from 0, -1: of the whole row.
    void note(const ListSheet &sheet, qsizetype row, qsizetype column, const QString &text);
    void leaveOut(const ListSheet &sheet, qsizetype row, qsizetype column, const QString &text);

private:
    template<class T>
    qint32 valueOf(ValueCells<T> &cells, const NameBook<T> &book, ListColumn column, const ListSheet &sheet,
                   qsizetype row, QStringView text);
    PartialDate dateOf(const ListSheet &sheet, qsizetype row, ListColumn column);
    bool isReadable(const ListSheet &sheet, qsizetype row);
    /// Which columns nobody told the meaning of, so that a misspelt heading is found.
    void reportOwnColumns(const ListSheet &sheet);

    QSet<std::pair<qint32, qint32>> m_practicesSaid;
    QHash<const ListSheet *, Id<Source>> m_sources;
    QHash<QString, Id<Forgotten>> m_forgottenIds; // in the lists that are read
    QSet<Id<Forgotten>> m_forgottenPeople;
};

template<class Use>
bool ImportDraft::forEachRow(const ListSheet &sheet, const std::atomic_bool *cancelled, Use use)
{
    constexpr qsizetype often = 1024;
    for (qsizetype row = 0; row < sheet.rowCount(); ++row) {
        if (row % often == 0 && cancelled && cancelled->load(std::memory_order_relaxed))
            return false;
        if (sheet.isBlank(row))
            continue;
        ++summary.rowsRead;
        if (isReadable(sheet, row))
            use(row);
    }
    return true;
}

} // namespace copse
