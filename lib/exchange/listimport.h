#pragma once

#include "base/partialdate.h"
#include "base/result.h"
#include "exchange/importsummary.h"
#include "exchange/listheadings.h"
#include "exchange/listwords.h"
#include "model/edit.h"
#include "model/snapshot.h"

#include <QHash>
#include <QString>

#include <atomic>
#include <vector>

namespace copse {

/// Paths of the lists to read; empty: not given.
struct ListFiles
{
    QString memberships;
    QString groups;
    QString people;
    QString organisations;
    QString disciplines;
    QString ties;
};

/// A list whose text is there already: from the clipboard, from a test.
struct ListText
{
    ListTable kind = ListTable::Memberships;
    QString name; ///< stands for the file in notes, in the source, and (without its suffix) for the group
    QString text;
};

struct ListOptions
{
    /// Each of these characters parts values in a cell of an organisation, discipline, group, role or
    /// practice column. Empty: a cell is one value.
    QString split;
    QString group;     ///< for a list without a group column; empty: the name of the file without its suffix
    PartialDate today; ///< the date of the source
    /// What a person said of the words to ask, by foldName(); what is missing is taken as written.
    QHash<QString, CellMeaning> meanings;
};

/// What reading lists would do to a map. Nothing is done until somebody applies the edit.
struct ProposedImport
{
    Edit edit;
    ImportSummary summary;
    /// Names of new organisations and disciplines that have a word for none or unknown in them ("Independent
    /// Consultant"), taken as written; ListOptions::meanings takes the answers.
    std::vector<QString> wordsToAsk;
    /// A character for ListOptions::split whose pieces of cells stand in cells of their own too; else empty.
    QString proposedSplit;
};

/// Reads lists of members, a fact a row, into an edit that adds to `current` what it does not have; it never
/// removes or overwrites. People are known again by the id in the list or their name, ties by their people,
/// kind and dates, everything else by its name. Rows that are not understood are left out; they and
/// everything kept otherwise than written have a note. Errors: a file that cannot be opened, decoded or
/// parsed to its end, that lacks a column it cannot do without, or of which no row is understood; `cancelled`
/// was set. Any thread.
Result<ProposedImport> readLists(const ListFiles &files, const ListOptions &options, const Snapshot &current,
                                 IdSource &ids, const std::atomic_bool *cancelled = nullptr);

/// The same for texts that are there already, in any order.
Result<ProposedImport> readLists(const std::vector<ListText> &lists, const ListOptions &options,
                                 const Snapshot &current, IdSource &ids,
                                 const std::atomic_bool *cancelled = nullptr);

} // namespace copse
