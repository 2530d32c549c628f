#pragma once

#include "base/result.h"
#include "model/snapshot.h"

#include <QString>

#include <vector>

namespace copse {

/// A tick on a sheet of paper: somebody is in a group, perhaps with how near the middle.
struct SheetTick
{
    Id<Group> group;
    Level level = Level::NotRecorded; ///< not recorded: nothing is said of it

    bool operator==(const SheetTick &) const = default;
};

/// A row of a sheet as somebody copies it out.
struct SheetRow
{
    Id<Person> person;    ///< null: somebody new
    QString name;         ///< of somebody new
    QString organisation; ///< by name; empty: nothing is said
    QString discipline;
    std::vector<SheetTick> ticks;
};

/// What a row adds to the map. What is recorded already is left as it is, but for a level that the sheet
/// knows better; what is not ticked is not taken away.
struct EnteredRow
{
    Edit edit; ///< one step; empty: all of it was there
    Id<Person> person;
    std::vector<Id<Group>> joined;  ///< that they were not in
    std::vector<Id<Group>> changed; ///< where the level is another now
};

/// New records get their ids from `ids`; an organisation or a discipline of a name that is not known is new,
/// too. Errors: Refused, as adding.h has them.
Result<EnteredRow> enterSheetRow(const Snapshot &map, IdSource &ids, const SheetRow &row);

} // namespace copse
