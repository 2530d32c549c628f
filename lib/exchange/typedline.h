#pragma once

#include "exchange/typednames.h"
#include "model/audience.h"

#include <QHash>
#include <QString>

#include <vector>

namespace copse {

// One line that somebody types adds or completes a person: "Amina Diallo; IRD; hydrology; WASH group". Read
// here, turned into an edit by typedplan.h.

/// What a part of a line is.
enum class TypedKind {
    Person,
    Organisation,
    Discipline,
    Group,
    Level,
    Role,
    Dates,        ///< since, until, or both
    Email,        ///< an address; the name is it
    Independent,  ///< works for no organisation
    NoDiscipline, ///< has none
    NotRecorded,  ///< "?": holds a place
    Tie,          ///< to another person
    TakeOut,      ///< out of a group, an organisation or a discipline
};

/// How somebody comes out of a group.
enum class TypedEnding { NotSaid, Left, Mistake };

/// One thing that a part may be.
struct TypedMeaning
{
    TypedKind kind = TypedKind::Person;
    NamedKind named = NamedKind::Person; ///< of what the id is, in a tie or what somebody is taken out of
    qint64 id = 0;                       ///< of the record; 0: a new one, or it has none
    QString name;                        ///< of the record, of a new one as typed; of a role its word
    bool isFromList = false;             ///< a new discipline that is an entry of a list of the program
    bool isSlip = false;                 ///< offered since the text looks like it with a typing slip
    Level level = Level::NotRecorded;
    PartialDate from;
    PartialDate to;
    QString tieKind;
    TypedEnding ending = TypedEnding::NotSaid;

    bool isNew() const { return id == 0; }
    /// Whether it is the same thing, whatever it is called by now.
    bool isSameAs(const TypedMeaning &other) const
    {
        return kind == other.kind && named == other.named && id == other.id && ending == other.ending &&
               level == other.level && from == other.from && to == other.to;
    }
};

struct TypedPart
{
    QString text;       ///< tidy
    qsizetype from = 0; ///< in the line, in UTF-16 units, without blanks around it
    qsizetype length = 0;
    QString tieKind; ///< "works with": said before another name, and of this one too; empty: not so
    bool isOfPartBefore = false;        ///< a date that stands right behind a name, without anything between
    std::vector<TypedMeaning> meanings; ///< the likeliest first; none: not understood
    int chosen = -1;                    ///< of these; -1: has to be asked

    const TypedMeaning *meaning() const { return chosen < 0 ? nullptr : &meanings[size_t(chosen)]; }
    bool is(TypedKind kind) const { return chosen >= 0 && meaning()->kind == kind; }
};

/// What was chosen for a text, by typedKey().
using TypedChoices = QHash<QString, TypedMeaning>;
QString typedKey(const QString &partText);

struct TypedContext
{
    const Snapshot &map;
    const TypedNames &names; ///< of that map
    PartialDate today;
    const TypedChoices &choices;
    /// Who reads along. People who may not be called by their whole name there are known by it only to
    /// whoever types it whole: they are not offered, and are called what was typed.
    Showing showing;
};

struct TypedReading
{
    std::vector<TypedPart> parts;
    /// Why nothing of the line is read, for people; the parts are empty then.
    QString trouble;

    /// The first part that has to be asked; -1: none.
    int question() const;
};

/// The longest line that is read, in UTF-16 units, and the most parts it may have.
inline constexpr qsizetype longestTypedLine = 1000;
inline constexpr int mostTypedParts = 24;

/// Parts stand between semicolons (also the Arabic one), or where there are none between commas. In any
/// order: words that are known are what they are known as; of the others the first name of somebody is the
/// person, and what is left is organisation, discipline, group, in this order, unless the word itself says
/// more ("WASH group"). What looks like a known thing of another kind than it would be is asked. A part may
/// be several known names, joined by a word like "and", a sign or a comma; after "works with" some of several
/// people may be new. The first may have an organisation, or an address, in brackets. A date right behind an
/// organisation or a group is that one's. "group: Soil" says it in so many words, in each language of the
/// interface.
TypedReading readTypedLine(const QString &line, const TypedContext &context);

struct TypedCompletion
{
    NamedKind kind = NamedKind::Person;
    QString name;
    qsizetype from = 0; ///< what it takes the place of, in the line
    qsizetype length = 0;
};

/// Names of the map, and entries of the lists that come with the program in that language, that go on with
/// what stands before the cursor (an entry also under another word for it); at most so many.
std::vector<TypedCompletion> typedCompletions(const QString &line, qsizetype cursor,
                                              const TypedContext &context, const QString &language,
                                              size_t most = 8);

} // namespace copse
