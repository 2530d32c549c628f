#pragma once

#include "base/partialdate.h"
#include "drawing/picture.h"
#include "model/audience.h"
#include "model/snapshot.h"

#include <QSizeF>

#include <vector>

namespace copse {

// Pages for a room without a projector: to be printed, written on, and entered afterwards. Plain pictures,
// drawn, shown and written like any other.

enum class SheetKind {
    NameCards, ///< one for each person, to be cut
    List,      ///< lines to write on: name, organisation, discipline, groups; never an e-mail address
    Matrix,    ///< names against groups, to be ticked
};

enum class Paper { A4, Letter };
/// Upright, in points.
QSizeF paperSize(Paper paper);

struct SheetWish
{
    SheetKind kind = SheetKind::NameCards;
    Paper paper = Paper::A4;
    QString language; ///< a code of languageCodes(); empty: the interface's
    QString title;    ///< what the map is called
    Id<Group> group;  ///< its members and those of its sub-groups, and these groups; null: everybody, all
    AsOf asOf;        ///< when they are members
    Showing showing{Audience::File, NamesShown::Full, false};
    int cardsOnPage = 8; ///< 8 or 10
    int empty = 0;       ///< cards or rows to write on, after those with a name

    bool operator==(const SheetWish &) const = default;
};

/// Who stands on a sheet, and what they may be called there. Who wishes to be hidden does not.
struct SheetPerson
{
    QString name;
    QString organisation; ///< the main one, or the first; may be empty

    bool operator==(const SheetPerson &) const = default;
};

/// In the order of their names in the language spoken. Pure; any thread.
std::vector<SheetPerson> peopleOnSheet(const Snapshot &map, const SheetWish &wish);

/// The pages, at least one. No letters are smaller than 7 points. Pure; any thread.
std::vector<Picture> makeSheets(const Snapshot &map, const SheetWish &wish);

} // namespace copse
