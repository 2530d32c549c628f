#pragma once

#include <QList>
#include <QStringList>

namespace copse {

/// The lists people have. What a heading such as "name" means depends on which it is.
enum class ListTable { Memberships, Groups, People, Organisations, Disciplines, Ties };

enum class ListColumn {
    Other, ///< kept as a field of its own
    Id,
    Person,
    FirstName,
    LastName,
    Email,
    Consent,     ///< how somebody wishes to be shown
    Willingness, ///< to share what they know
    Note,        ///< about the person, for whoever keeps the map
    Organisation,
    Discipline,
    Group,
    Role,
    Level,
    Practice,
    From,
    To,
    Parent,
    Kind, ///< of a group or a tie, free text
    Link, ///< of an organisation to its parent: office or affiliate
    Type, ///< of an organisation
    Country,
    FromPerson, ///< of a tie
    ToPerson,
    Strength, ///< of a tie: 0 to 3
};

/// How many values the last two have.
inline constexpr size_t listTables = size_t(ListTable::Ties) + 1;
inline constexpr size_t listColumns = size_t(ListColumn::Strength) + 1;

/// What each heading of a list means, in English, French, Spanish, Portuguese, Dutch or Arabic, however it is
/// spelled (case, accents, blanks, underscores, hyphens, a colon or asterisk behind it). The first heading of
/// a meaning has it, further ones are Other. "Nom" beside "Prénom" is the last name, "Nombre" beside
/// "Apellidos" the first name; with a full name in the list, parts of names are Other. The answer has as many
/// items as `headings`. Any thread.
QList<ListColumn> recogniseHeadings(ListTable table, const QStringList &headings);

/// The meaning of one heading by itself.
ListColumn columnOfHeading(ListTable table, const QString &heading);

} // namespace copse
