#pragma once

#include <QCoreApplication>
#include <QString>

#include <optional>
#include <span>

namespace copse {

/// One value of a choice: its name in files and on the command line, and its name for people (untranslated).
template<class E>
struct Choice
{
    E value;
    const char *code;
    const char *label;
};

enum class Willingness { NotRecorded, Yes, Perhaps, No };
enum class Consent { NotAsked, Open, Initials, Hidden };
/// How an organisation belongs to its parent.
enum class ParentLink { NotSaid, Office, Affiliate };
enum class Stage { NotRecorded, Potential, Coalescing, Active, Stewardship, Transformation };
enum class Target { NotSet, Either, Both, InterOrganisational, Multidisciplinary };
/// Levels of participation (Wenger-Trayner). Transactional participants are not members.
enum class Level { NotRecorded, Core, Active, Occasional, Peripheral, Transactional };
enum class Joining { NotRecorded, Voluntary, Assigned };
/// Why a membership ended. Private: for the facilitator alone, never in a picture or a file for others.
enum class EndReason { NotSaid, Moved, ProjectEnded, Died, Other };
enum class SourceKind { List, Interview, SelfReport, Document, Guess };
enum class SponsorshipKind { NotSaid, Money, StaffTime, Hosting, Facilitation, Travel, Endorsement };
/// How a sponsor goes about it. Private, as why a membership ended.
enum class Stance { NotSaid, Facilitating, Steering, Demanding };

/// Whether members of sub-groups count as members of their parents.
enum class Scope { WithSubgroups, Direct };
enum class OrganisationLevel { Office, Organisation, Family };
enum class DisciplineLevel { Area, Field, Specialism, AsWritten };
/// How people who work for themselves count: each for themselves, as one organisation, or not at all.
enum class Independents { Own, Pooled, LeftOut };

/// What is drawn of a map, and in which form.
enum class PictureKind {
    Membership,    ///< people and the groups they are in
    Hulls,         ///< the same, groups as outlines round their members
    Organisations, ///< organisations, tied by the groups their people share
    People,        ///< people, tied by the groups they share
    Ties,          ///< people and the ties recorded between them
    Layers,        ///< organisations, people and groups, side by side
    Brings,        ///< who brings what: organisations, people and disciplines, side by side
    Rings,         ///< people round a core, by their level of participation
    Matrix,        ///< people against groups
};
enum class NamesShown { Full, Initials, None };
enum class PictureTheme { Screen, Dark, Print, Mono, Projector };

/// All values of a choice, in the order in which people are offered them.
template<class E>
std::span<const Choice<E>> choices();

template<class E>
QString choiceCode(E value)
{
    for (const Choice<E> &choice : choices<E>()) {
        if (choice.value == value)
            return QString::fromLatin1(choice.code);
    }
    return {};
}

template<class E>
std::optional<E> choiceFromCode(QStringView code)
{
    for (const Choice<E> &choice : choices<E>()) {
        if (code == QLatin1StringView(choice.code))
            return choice.value;
    }
    return std::nullopt;
}

/// In the language of the interface.
template<class E>
QString choiceLabel(E value)
{
    for (const Choice<E> &choice : choices<E>()) {
        if (choice.value == value)
            return QCoreApplication::translate("copse::Choice", choice.label);
    }
    return {};
}

} // namespace copse
