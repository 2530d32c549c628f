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
    int ownSize = -1; ///< how many members it says it has, those of sub-groups included; -1 not recorded
    bool countsMissing = false; ///< those of them who are not in the map count as not recorded
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
    EndReason whyEnded = EndReason::NotSaid;
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
    Id<Source> source;

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
    Id<Source> source;

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
    Id<Source> source;

    bool operator==(const Tie &) const = default;
};

/// Whom a group looks for: one of a discipline, a type of organisation and a practice.
struct Need
{
    Id<Group> group;
    Id<Discipline> discipline;
    QString organisationType; ///< as Organisation::type
    Id<Practice> practice;
    QString note;

    bool operator==(const Need &) const = default;
};

struct Event
{
    QString name;
    PartialDate from;
    PartialDate to;
    QString place;
    Id<Group> group; ///< whose event it is; null: of nobody in the map
    QString note;

    bool operator==(const Event &) const = default;
};

/// A person was at an event.
struct Attendance
{
    Id<Person> person;
    Id<Event> event;

    bool operator==(const Attendance &) const = default;
};

/// What a person gave to a group on a day, or as often in a month or a year: messages, talks, papers...
struct Contribution
{
    Id<Person> person;
    Id<Group> group;
    PartialDate date;
    QString kind;   ///< the user's own word
    int count = -1; ///< 1 or more, -1 not recorded

    bool operator==(const Contribution &) const = default;
};

/// Something a group has made or uses.
struct Resource
{
    QString name;
    QString link;    ///< an address or a file name
    Id<Group> group; ///< null: of the whole map
    QString kind;    ///< the user's own word
    QString note;

    bool operator==(const Resource &) const = default;
};

/// What somebody from outside or inside does so that a group can be: either an organisation or a person.
struct Sponsorship
{
    Id<Organisation> organisation;
    Id<Person> person;
    Id<Group> group;
    SponsorshipKind kind = SponsorshipKind::NotSaid;
    double amount = 0; ///< above 0; 0 not recorded
    QString unit;      ///< of the amount: "EUR a year", "days a month"
    Stance stance = Stance::NotSaid;
    QString conditions;
    PartialDate from;
    PartialDate to;

    bool operator==(const Sponsorship &) const = default;
};

/// Something that somebody has promised to do.
struct FollowUp
{
    QString what;
    Id<Person> person; ///< null: nobody has taken it on yet
    Id<Group> group;   ///< null: for the whole map
    PartialDate due;
    bool done = false;

    bool operator==(const FollowUp &) const = default;
};

/// A mark that somebody wanted to be forgotten: enough to know them again in a list, not enough to say who
/// they were (see forgotten.h).
struct Forgotten
{
    QString salt; ///< the same for all of a map
    QStringList marks;

    bool operator==(const Forgotten &) const = default;
};

/// Two people, or two organisations, that look alike and are two: somebody has said so. An organisation alone
/// is one, though its name looks like that of several.
struct DistinctPair
{
    Id<Person> person;
    Id<Person> otherPerson;
    Id<Organisation> organisation;
    Id<Organisation> otherOrganisation;

    bool operator==(const DistinctPair &) const = default;
};

/// One record went into another, a person into a person or an organisation into an organisation; kept so that
/// it can be split off again with what was its own.
struct Merge
{
    Id<Person> person;             ///< the one that stayed
    Id<Organisation> organisation; ///< the one that stayed
    QString name;                  ///< of the one that went
    QString before;                ///< what it was and which facts were its own (see edits/merging.h)

    bool operator==(const Merge &) const = default;
};

/// A saved way of looking at the map.
struct View
{
    QString title;
    QString words; ///< a sentence that the room reads
    QString notes; ///< what whoever presents it reads
    int step = -1; ///< its place among the steps of presenting, from 0; -1: it is none of them
    QString asOf;  ///< "today", "any" or a date
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
    /// Whom it shows only: lines as "level=core" (drawing/filter.h); empty: everybody.
    QString only;
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
    /// The lines that it stands on, as drawing/gridtext.h writes them, and after bars who has which look, as
    /// drawing/looktext.h does, and where names stand; empty: none.
    QString grid;

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
using ForRecords =
    Of<Each<Person>, Each<Organisation>, Each<Discipline>, Each<Practice>, Each<Group>, Each<Source>,
       Each<Membership>, Each<Affiliation>, Each<Expertise>, Each<PersonPractice>, Each<Tie>, Each<Need>,
       Each<Event>, Each<Attendance>, Each<Contribution>, Each<Resource>, Each<Sponsorship>, Each<FollowUp>,
       Each<Forgotten>, Each<DistinctPair>, Each<Merge>, Each<View>, Each<Placement>>;

} // namespace copse
