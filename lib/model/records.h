#pragma once

#include "base/partialdate.h"
#include "model/choices.h"
#include "model/values.h"

#include <tuple>

namespace copse {

// Records are plain values. A null id, an empty text or a null date is "not recorded"; "none" has a value of
// its own.

struct Person
{
    QString name;
    QStringList aliases;
    QString listId; ///< the `id` of the list they came from; not unique across lists
    QString email;
    Willingness willingness = Willingness::NotRecorded;
    Consent consent = Consent::NotAsked;
    OwnFields own;
    QString note;

    bool operator==(const Person &) const = default;
};

struct Organisation
{
    QString name;
    QStringList aliases;
    QString type;
    QString country;
    Id<Organisation> parent;
    ParentLink link = ParentLink::NotSaid; ///< a parent without a word for the link counts as office
    OwnFields own;
    QString note;

    bool operator==(const Organisation &) const = default;
};

/// The `list` of disciplines that are entries of the OECD fields of research and development.
inline constexpr QLatin1StringView oecdList{"FORD"};

struct Discipline
{
    QString name;
    Id<Discipline> parent; ///< own trees; an entry of the list below has its place there
    QString list;          ///< oecdList when the name is an entry of it
    QString code;          ///< of that entry, "5.5"
    OwnFields own;

    bool operator==(const Discipline &) const = default;
};

struct Practice
{
    QString name;

    bool operator==(const Practice &) const = default;
};

struct Group
{
    QString name;
    Id<Group> parent;
    QString kind; ///< the user's own word: community, network, working group...
    QString purpose;
    QString theGroup;
    QString theProblem;
    Stage stage = Stage::NotRecorded;
    Target target = Target::NotSet;
    QString framework; ///< framework for action: goal, who decides, who does what, until when
    PartialDate from;
    PartialDate to;
    OwnFields own;
    QString note;

    bool operator==(const Group &) const = default;
};

struct Source
{
    SourceKind kind = SourceKind::List;
    QString who;
    PartialDate date;
    QString link; ///< a file name without its folder, or an address
    QString note;

    bool operator==(const Source &) const = default;
};

struct Membership
{
    Id<Person> person;
    Id<Group> group;
    PartialDate from;
    PartialDate to;
    Level level = Level::NotRecorded;
    QStringList roles;
    QStringList motives;
    Joining joining = Joining::NotRecorded;
    int passion = -1; ///< 0 to 3, -1 not recorded
    int worksOn = -1; ///< 0 to 3, -1 not recorded
    Hat<Organisation> organisations;
    Hat<Discipline> disciplines;
    Id<Source> source;

    bool operator==(const Membership &) const = default;
};

/// A person works for an organisation, or (no organisation) is recorded as independent.
struct Affiliation
{
    Id<Person> person;
    Id<Organisation> organisation; ///< null: recorded as none
    PartialDate from;
    PartialDate to;
    bool primary = false;

    bool operator==(const Affiliation &) const = default;
};

/// A person knows a discipline, or (no discipline) is recorded as having none.
struct Expertise
{
    Id<Person> person;
    Id<Discipline> discipline; ///< null: recorded as none
    PartialDate from;
    PartialDate to;
    bool primary = false;

    bool operator==(const Expertise &) const = default;
};

struct PersonPractice
{
    Id<Person> person;
    Id<Practice> practice;

    bool operator==(const PersonPractice &) const = default;
};

/// What one person is to another: advises, knows, works with... It leads from one to the other; what holds
/// both ways may be recorded as one or two.
struct Tie
{
    Id<Person> fromPerson;
    Id<Person> toPerson; ///< somebody else
    QString kind;        ///< the user's own word
    int strength = -1;   ///< 0 to 3, -1 not recorded
    PartialDate from;
    PartialDate to;

    bool operator==(const Tie &) const = default;
};

/// A saved way of looking at the map.
struct View
{
    QString title;
    QString words;
    QString asOf; ///< "today", "any" or a date
    Scope scope = Scope::WithSubgroups;
    OrganisationLevel organisationLevel = OrganisationLevel::Organisation;
    DisciplineLevel disciplineLevel = DisciplineLevel::Field;
    Independents independents = Independents::Own;
    PictureKind picture = PictureKind::Membership;
    /// The codes of the rules by which things get their colour, shape, size and outline: "organisation",
    /// "discipline", "none", "own:Country"... Empty: what the picture does by itself.
    QString colourBy = QStringLiteral("organisation");
    QString shapeBy;
    QString sizeBy;
    QString outlineBy;
    NamesShown names = NamesShown::Full;
    PictureTheme theme = PictureTheme::Screen;
    std::vector<Id<Group>> folded; ///< shown without their sub-groups; no duplicates
    /// How much of the weak ties between people is left out, from 0 to 1; 0: chosen by the program.
    double backbone = 0;
    QString layout;  ///< name of the layout engine, empty: chosen by size
    Id<Group> group; ///< only this group and its sub-groups, null: all
    // The frame of its arrangement, for which the placements were made: the drawing and what stood in it, in
    // points. All 0: not arranged yet.
    double width = 0;
    double height = 0;
    double markSize = 0;
    double nameSize = 0;
    double groupSize = 0;

    bool operator==(const View &) const = default;
};

/// Where a person, a group, an organisation or a discipline (one of the four) stands in a view, in the
/// drawing's own coordinates (points, y down).
struct Placement
{
    Id<View> view;
    Id<Person> person;
    Id<Group> group;
    Id<Organisation> organisation;
    Id<Discipline> discipline;
    double x = 0;
    double y = 0;
    bool pinned = false;

    bool operator==(const Placement &) const = default;
};

/// All record types, those that others refer to first.
template<template<class...> class Of, template<class> class Each>
using ForRecords = Of<Each<Person>, Each<Organisation>, Each<Discipline>, Each<Practice>, Each<Group>,
                      Each<Source>, Each<Membership>, Each<Affiliation>, Each<Expertise>,
                      Each<PersonPractice>, Each<Tie>, Each<View>, Each<Placement>>;

} // namespace copse
