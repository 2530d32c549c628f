#pragma once

#include "model/snapshot.h"

#include <QSet>

// The one rule of what others may see of a person. Whatever shows people (pictures on the wall, files,
// tables, completion, search) asks here and nowhere else. Pure; any thread.

namespace copse {

/// Who sees what is shown of a map.
enum class Audience {
    Desk, ///< whoever keeps the map, on a screen of their own
    Room, ///< all who see the wall: what is presented, and what is typed and found meanwhile
    File, ///< whoever gets a picture or a table, today or in ten years
};

/// To whom, and how people wanted it shown there.
struct Showing
{
    Audience audience = Audience::Desk;
    NamesShown names = NamesShown::Full; ///< never more than this
    /// Somebody has chosen these names for this one time, not for a view that is kept: then the names of
    /// those who were not asked, and of those whose facts are missing, are shown as well.
    bool isChosenForOnce = false;

    bool operator==(const Showing &) const = default;
};

/// What somebody is called.
enum class Naming {
    Full,
    Initials,
    None,    ///< a mark without a name
    Counted, ///< no mark at all: counted, and the caption says how many
};

/// The rule. At the desk: as wanted. In a room and in a file, never more than was wanted, and by consent:
///
/// | consent   | a name that was not chosen for once         | chosen for once |
/// |-----------|---------------------------------------------|-----------------|
/// | open      | in full; initials where a fact is missing   | in full         |
/// | not asked | initials                                    | in full         |
/// | initials  | initials                                    | initials        |
/// | hidden    | counted                                     | counted         |
///
/// `isKnown`: their organisation and discipline are recorded, or recorded as none, in what is shown; nobody
/// is shown by name as the one whose facts are missing.
///
/// Notes, e-mails, willingness, passion, stances, the strength of ties and why somebody left are shown to no
/// audience but the desk, whatever is chosen: no picture, table or answer has a place for them.
Naming namingOf(const Person &person, const Showing &showing, bool isKnown = true);

/// The name by that rule; empty where there is none to be shown.
QString nameFor(const Person &person, const Showing &showing, bool isKnown = true);

/// Whether it reads as an e-mail address, which is shown to no room and in no file, whatever field it is in.
bool looksLikeAddress(const QString &text);

/// Whether a field is called as what is shown to nobody but the desk: passion, why somebody left, a stance,
/// notes, in the interface's six languages.
bool isCalledPrivate(const QString &field);

/// Of whom organisation and discipline are recorded, or recorded as none, at whatever time: whoever shows
/// people without a date asks here who is known.
QSet<Id<Person>> peopleKnown(const Snapshot &map);

/// "A. D.": the first letter or digit of every word; empty without any. The one short number beside words
/// stays whole ("CEO 01": "C. 01"), it tells people apart who are called by one; longer ones, several, and a
/// number alone may be a telephone, a date or of a staff list, and do not.
QString initialsOf(const QString &name);

} // namespace copse
