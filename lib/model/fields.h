#pragma once

#include "model/records.h"

#include <algorithm>
#include <string_view>
#include <tuple>

namespace copse {

/// One field of a record: its name in files and the database, its label for people (untranslated, context
/// "copse::Field"), and where it is. What kind of value it is follows from the type of the member.
template<class Record, class Value>
struct Field
{
    const char *name;
    const char *label;
    Value Record::*member;
};

template<class Record, class Value>
constexpr Field<Record, Value> field(const char *name, const char *label, Value Record::*member)
{
    return {name, label, member};
}

/// Whether a text may have several lines; all others are one.
template<class Record, class Value>
constexpr bool hasLines(const Field<Record, Value> &field)
{
    constexpr std::string_view all[] = {"note", "purpose", "the_group", "the_problem", "framework"};
    return std::ranges::find(all, std::string_view(field.name)) != std::end(all);
}

/// The name of a record type in files and the database, and its fields. Everything that goes through all
/// fields of a record (database, tables, inspector, JSON, differences) goes through this.
template<class Record>
struct RecordInfo;

template<>
struct RecordInfo<Person>
{
    static constexpr const char *name = "person";
    static constexpr auto fields = std::tuple{
        field("name", QT_TRANSLATE_NOOP("copse::Field", "Name"), &Person::name),
        field("alias", QT_TRANSLATE_NOOP("copse::Field", "Other names"), &Person::aliases),
        field("list_id", QT_TRANSLATE_NOOP("copse::Field", "Id in the list"), &Person::listId),
        field("email", QT_TRANSLATE_NOOP("copse::Field", "E-mail"), &Person::email),
        field("willingness", QT_TRANSLATE_NOOP("copse::Field", "Willing to share"), &Person::willingness),
        field("consent", QT_TRANSLATE_NOOP("copse::Field", "Consent"), &Person::consent),
        field("own", QT_TRANSLATE_NOOP("copse::Field", "Own fields"), &Person::own),
        field("note", QT_TRANSLATE_NOOP("copse::Field", "Note"), &Person::note)};
};

template<>
struct RecordInfo<Organisation>
{
    static constexpr const char *name = "organisation";
    static constexpr auto fields =
        std::tuple{field("name", QT_TRANSLATE_NOOP("copse::Field", "Name"), &Organisation::name),
                   field("alias", QT_TRANSLATE_NOOP("copse::Field", "Other names"), &Organisation::aliases),
                   field("type", QT_TRANSLATE_NOOP("copse::Field", "Type"), &Organisation::type),
                   field("country", QT_TRANSLATE_NOOP("copse::Field", "Country"), &Organisation::country),
                   field("parent", QT_TRANSLATE_NOOP("copse::Field", "Part of"), &Organisation::parent),
                   field("link", QT_TRANSLATE_NOOP("copse::Field", "Link to parent"), &Organisation::link),
                   field("own", QT_TRANSLATE_NOOP("copse::Field", "Own fields"), &Organisation::own),
                   field("note", QT_TRANSLATE_NOOP("copse::Field", "Note"), &Organisation::note)};
};

template<>
struct RecordInfo<Discipline>
{
    static constexpr const char *name = "discipline";
    static constexpr auto fields =
        std::tuple{field("name", QT_TRANSLATE_NOOP("copse::Field", "Name"), &Discipline::name),
                   field("parent", QT_TRANSLATE_NOOP("copse::Field", "Below"), &Discipline::parent),
                   field("list", QT_TRANSLATE_NOOP("copse::Field", "List"), &Discipline::list),
                   field("code", QT_TRANSLATE_NOOP("copse::Field", "Code"), &Discipline::code),
                   field("own", QT_TRANSLATE_NOOP("copse::Field", "Own fields"), &Discipline::own)};
};

template<>
struct RecordInfo<Practice>
{
    static constexpr const char *name = "practice";
    static constexpr auto fields =
        std::tuple{field("name", QT_TRANSLATE_NOOP("copse::Field", "Name"), &Practice::name)};
};

template<>
struct RecordInfo<Group>
{
    static constexpr const char *name = "community";
    static constexpr auto fields = std::tuple{
        field("name", QT_TRANSLATE_NOOP("copse::Field", "Name"), &Group::name),
        field("parent", QT_TRANSLATE_NOOP("copse::Field", "Sub-group of"), &Group::parent),
        field("kind", QT_TRANSLATE_NOOP("copse::Field", "Kind"), &Group::kind),
        field("purpose", QT_TRANSLATE_NOOP("copse::Field", "Purpose"), &Group::purpose),
        field("the_group", QT_TRANSLATE_NOOP("copse::Field", "The group"), &Group::theGroup),
        field("the_problem", QT_TRANSLATE_NOOP("copse::Field", "The problem"), &Group::theProblem),
        field("stage", QT_TRANSLATE_NOOP("copse::Field", "Stage"), &Group::stage),
        field("target", QT_TRANSLATE_NOOP("copse::Field", "Target"), &Group::target),
        field("framework", QT_TRANSLATE_NOOP("copse::Field", "Framework for action"), &Group::framework),
        field("from_date", QT_TRANSLATE_NOOP("copse::Field", "From"), &Group::from),
        field("to_date", QT_TRANSLATE_NOOP("copse::Field", "To"), &Group::to),
        field("own_size", QT_TRANSLATE_NOOP("copse::Field", "Own size"), &Group::ownSize),
        field("counts_missing", QT_TRANSLATE_NOOP("copse::Field", "Count the missing as not recorded"),
              &Group::countsMissing),
        field("own", QT_TRANSLATE_NOOP("copse::Field", "Own fields"), &Group::own),
        field("note", QT_TRANSLATE_NOOP("copse::Field", "Note"), &Group::note)};
};

template<>
struct RecordInfo<Source>
{
    static constexpr const char *name = "source";
    static constexpr auto fields =
        std::tuple{field("kind", QT_TRANSLATE_NOOP("copse::Field", "Kind"), &Source::kind),
                   field("who", QT_TRANSLATE_NOOP("copse::Field", "Who"), &Source::who),
                   field("date", QT_TRANSLATE_NOOP("copse::Field", "Date"), &Source::date),
                   field("link", QT_TRANSLATE_NOOP("copse::Field", "Link"), &Source::link),
                   field("note", QT_TRANSLATE_NOOP("copse::Field", "Note"), &Source::note)};
};

template<>
struct RecordInfo<Membership>
{
    static constexpr const char *name = "membership";
    static constexpr auto fields = std::tuple{
        field("person", QT_TRANSLATE_NOOP("copse::Field", "Person"), &Membership::person),
        field("community", QT_TRANSLATE_NOOP("copse::Field", "Group"), &Membership::group),
        field("from_date", QT_TRANSLATE_NOOP("copse::Field", "From"), &Membership::from),
        field("to_date", QT_TRANSLATE_NOOP("copse::Field", "To"), &Membership::to),
        field("why_ended", QT_TRANSLATE_NOOP("copse::Field", "Why it ended"), &Membership::whyEnded),
        field("level", QT_TRANSLATE_NOOP("copse::Field", "Level"), &Membership::level),
        field("role", QT_TRANSLATE_NOOP("copse::Field", "Roles"), &Membership::roles),
        field("motive", QT_TRANSLATE_NOOP("copse::Field", "Motives"), &Membership::motives),
        field("joining", QT_TRANSLATE_NOOP("copse::Field", "Joined"), &Membership::joining),
        field("passion", QT_TRANSLATE_NOOP("copse::Field", "Passion"), &Membership::passion),
        field("works_on", QT_TRANSLATE_NOOP("copse::Field", "Works on it"), &Membership::worksOn),
        field("organisation_hat", QT_TRANSLATE_NOOP("copse::Field", "Organisation in this group"),
              &Membership::organisations),
        field("discipline_hat", QT_TRANSLATE_NOOP("copse::Field", "Discipline in this group"),
              &Membership::disciplines),
        field("source", QT_TRANSLATE_NOOP("copse::Field", "Source"), &Membership::source)};
};

template<>
struct RecordInfo<Affiliation>
{
    static constexpr const char *name = "affiliation";
    static constexpr auto fields = std::tuple{
        field("person", QT_TRANSLATE_NOOP("copse::Field", "Person"), &Affiliation::person),
        field("organisation", QT_TRANSLATE_NOOP("copse::Field", "Organisation"), &Affiliation::organisation),
        field("from_date", QT_TRANSLATE_NOOP("copse::Field", "From"), &Affiliation::from),
        field("to_date", QT_TRANSLATE_NOOP("copse::Field", "To"), &Affiliation::to),
        field("is_primary", QT_TRANSLATE_NOOP("copse::Field", "Primary"), &Affiliation::primary),
        field("source", QT_TRANSLATE_NOOP("copse::Field", "Source"), &Affiliation::source)};
};

template<>
struct RecordInfo<Expertise>
{
    static constexpr const char *name = "expertise";
    static constexpr auto fields = std::tuple{
        field("person", QT_TRANSLATE_NOOP("copse::Field", "Person"), &Expertise::person),
        field("discipline", QT_TRANSLATE_NOOP("copse::Field", "Discipline"), &Expertise::discipline),
        field("from_date", QT_TRANSLATE_NOOP("copse::Field", "From"), &Expertise::from),
        field("to_date", QT_TRANSLATE_NOOP("copse::Field", "To"), &Expertise::to),
        field("is_primary", QT_TRANSLATE_NOOP("copse::Field", "Primary"), &Expertise::primary),
        field("source", QT_TRANSLATE_NOOP("copse::Field", "Source"), &Expertise::source)};
};

template<>
struct RecordInfo<PersonPractice>
{
    static constexpr const char *name = "person_practice";
    static constexpr auto fields = std::tuple{
        field("person", QT_TRANSLATE_NOOP("copse::Field", "Person"), &PersonPractice::person),
        field("practice", QT_TRANSLATE_NOOP("copse::Field", "Practice"), &PersonPractice::practice)};
};

template<>
struct RecordInfo<Tie>
{
    static constexpr const char *name = "tie";
    static constexpr auto fields =
        std::tuple{field("from_person", QT_TRANSLATE_NOOP("copse::Field", "From person"), &Tie::fromPerson),
                   field("to_person", QT_TRANSLATE_NOOP("copse::Field", "To person"), &Tie::toPerson),
                   field("kind", QT_TRANSLATE_NOOP("copse::Field", "Kind"), &Tie::kind),
                   field("strength", QT_TRANSLATE_NOOP("copse::Field", "Strength"), &Tie::strength),
                   field("from_date", QT_TRANSLATE_NOOP("copse::Field", "From"), &Tie::from),
                   field("to_date", QT_TRANSLATE_NOOP("copse::Field", "To"), &Tie::to),
                   field("source", QT_TRANSLATE_NOOP("copse::Field", "Source"), &Tie::source)};
};

template<>
struct RecordInfo<Need>
{
    static constexpr const char *name = "need";
    static constexpr auto fields =
        std::tuple{field("community", QT_TRANSLATE_NOOP("copse::Field", "Group"), &Need::group),
                   field("discipline", QT_TRANSLATE_NOOP("copse::Field", "Discipline"), &Need::discipline),
                   field("organisation_type", QT_TRANSLATE_NOOP("copse::Field", "Type of organisation"),
                         &Need::organisationType),
                   field("practice", QT_TRANSLATE_NOOP("copse::Field", "Practice"), &Need::practice),
                   field("note", QT_TRANSLATE_NOOP("copse::Field", "Note"), &Need::note)};
};

template<>
struct RecordInfo<Event>
{
    static constexpr const char *name = "event";
    static constexpr auto fields =
        std::tuple{field("name", QT_TRANSLATE_NOOP("copse::Field", "Name"), &Event::name),
                   field("from_date", QT_TRANSLATE_NOOP("copse::Field", "From"), &Event::from),
                   field("to_date", QT_TRANSLATE_NOOP("copse::Field", "To"), &Event::to),
                   field("place", QT_TRANSLATE_NOOP("copse::Field", "Place"), &Event::place),
                   field("community", QT_TRANSLATE_NOOP("copse::Field", "Group"), &Event::group),
                   field("note", QT_TRANSLATE_NOOP("copse::Field", "Note"), &Event::note)};
};

template<>
struct RecordInfo<Attendance>
{
    static constexpr const char *name = "attendance";
    static constexpr auto fields =
        std::tuple{field("person", QT_TRANSLATE_NOOP("copse::Field", "Person"), &Attendance::person),
                   field("event", QT_TRANSLATE_NOOP("copse::Field", "Event"), &Attendance::event)};
};

template<>
struct RecordInfo<Contribution>
{
    static constexpr const char *name = "contribution";
    static constexpr auto fields =
        std::tuple{field("person", QT_TRANSLATE_NOOP("copse::Field", "Person"), &Contribution::person),
                   field("community", QT_TRANSLATE_NOOP("copse::Field", "Group"), &Contribution::group),
                   field("date", QT_TRANSLATE_NOOP("copse::Field", "Date"), &Contribution::date),
                   field("kind", QT_TRANSLATE_NOOP("copse::Field", "Kind"), &Contribution::kind),
                   field("count", QT_TRANSLATE_NOOP("copse::Field", "How many"), &Contribution::count)};
};

template<>
struct RecordInfo<Resource>
{
    static constexpr const char *name = "resource";
    static constexpr auto fields =
        std::tuple{field("name", QT_TRANSLATE_NOOP("copse::Field", "Name"), &Resource::name),
                   field("link", QT_TRANSLATE_NOOP("copse::Field", "Link"), &Resource::link),
                   field("community", QT_TRANSLATE_NOOP("copse::Field", "Group"), &Resource::group),
                   field("kind", QT_TRANSLATE_NOOP("copse::Field", "Kind"), &Resource::kind),
                   field("note", QT_TRANSLATE_NOOP("copse::Field", "Note"), &Resource::note)};
};

template<>
struct RecordInfo<Sponsorship>
{
    static constexpr const char *name = "sponsorship";
    static constexpr auto fields = std::tuple{
        field("organisation", QT_TRANSLATE_NOOP("copse::Field", "Organisation"), &Sponsorship::organisation),
        field("person", QT_TRANSLATE_NOOP("copse::Field", "Person"), &Sponsorship::person),
        field("community", QT_TRANSLATE_NOOP("copse::Field", "Group"), &Sponsorship::group),
        field("kind", QT_TRANSLATE_NOOP("copse::Field", "Kind"), &Sponsorship::kind),
        field("amount", QT_TRANSLATE_NOOP("copse::Field", "Amount"), &Sponsorship::amount),
        field("unit", QT_TRANSLATE_NOOP("copse::Field", "Unit"), &Sponsorship::unit),
        field("stance", QT_TRANSLATE_NOOP("copse::Field", "Stance"), &Sponsorship::stance),
        field("conditions", QT_TRANSLATE_NOOP("copse::Field", "Conditions"), &Sponsorship::conditions),
        field("from_date", QT_TRANSLATE_NOOP("copse::Field", "From"), &Sponsorship::from),
        field("to_date", QT_TRANSLATE_NOOP("copse::Field", "To"), &Sponsorship::to)};
};

template<>
struct RecordInfo<FollowUp>
{
    static constexpr const char *name = "follow_up";
    static constexpr auto fields =
        std::tuple{field("what", QT_TRANSLATE_NOOP("copse::Field", "What"), &FollowUp::what),
                   field("person", QT_TRANSLATE_NOOP("copse::Field", "Person"), &FollowUp::person),
                   field("community", QT_TRANSLATE_NOOP("copse::Field", "Group"), &FollowUp::group),
                   field("due", QT_TRANSLATE_NOOP("copse::Field", "Due"), &FollowUp::due),
                   field("done", QT_TRANSLATE_NOOP("copse::Field", "Done"), &FollowUp::done)};
};

template<>
struct RecordInfo<Forgotten>
{
    static constexpr const char *name = "forgotten";
    static constexpr auto fields =
        std::tuple{field("salt", QT_TRANSLATE_NOOP("copse::Field", "Salt"), &Forgotten::salt),
                   field("mark", QT_TRANSLATE_NOOP("copse::Field", "Marks"), &Forgotten::marks)};
};

template<>
struct RecordInfo<DistinctPair>
{
    static constexpr const char *name = "distinct_pair";
    static constexpr auto fields = std::tuple{
        field("person", QT_TRANSLATE_NOOP("copse::Field", "Person"), &DistinctPair::person),
        field("other_person", QT_TRANSLATE_NOOP("copse::Field", "Other person"), &DistinctPair::otherPerson),
        field("organisation", QT_TRANSLATE_NOOP("copse::Field", "Organisation"), &DistinctPair::organisation),
        field("other_organisation", QT_TRANSLATE_NOOP("copse::Field", "Other organisation"),
              &DistinctPair::otherOrganisation)};
};

template<>
struct RecordInfo<Merge>
{
    static constexpr const char *name = "merge";
    static constexpr auto fields = std::tuple{
        field("person", QT_TRANSLATE_NOOP("copse::Field", "Person"), &Merge::person),
        field("organisation", QT_TRANSLATE_NOOP("copse::Field", "Organisation"), &Merge::organisation),
        field("name", QT_TRANSLATE_NOOP("copse::Field", "Name"), &Merge::name),
        field("before", QT_TRANSLATE_NOOP("copse::Field", "As it was"), &Merge::before)};
};

template<>
struct RecordInfo<View>
{
    static constexpr const char *name = "view";
    static constexpr auto fields = std::tuple{
        field("title", QT_TRANSLATE_NOOP("copse::Field", "Title"), &View::title),
        field("words", QT_TRANSLATE_NOOP("copse::Field", "Words"), &View::words),
        field("notes", QT_TRANSLATE_NOOP("copse::Field", "Notes"), &View::notes),
        field("step", QT_TRANSLATE_NOOP("copse::Field", "Step"), &View::step),
        field("as_of", QT_TRANSLATE_NOOP("copse::Field", "As of"), &View::asOf),
        field("scope", QT_TRANSLATE_NOOP("copse::Field", "Scope"), &View::scope),
        field("organisation_level", QT_TRANSLATE_NOOP("copse::Field", "Organisation level"),
              &View::organisationLevel),
        field("discipline_level", QT_TRANSLATE_NOOP("copse::Field", "Discipline level"),
              &View::disciplineLevel),
        field("independents", QT_TRANSLATE_NOOP("copse::Field", "Independents"), &View::independents),
        field("picture", QT_TRANSLATE_NOOP("copse::Field", "Picture"), &View::picture),
        field("colour_by", QT_TRANSLATE_NOOP("copse::Field", "Colour by"), &View::colourBy),
        field("shape_by", QT_TRANSLATE_NOOP("copse::Field", "Shape by"), &View::shapeBy),
        field("size_by", QT_TRANSLATE_NOOP("copse::Field", "Size by"), &View::sizeBy),
        field("outline_by", QT_TRANSLATE_NOOP("copse::Field", "Outline by"), &View::outlineBy),
        field("names", QT_TRANSLATE_NOOP("copse::Field", "Names"), &View::names),
        field("theme", QT_TRANSLATE_NOOP("copse::Field", "Theme"), &View::theme),
        field("only_those", QT_TRANSLATE_NOOP("copse::Field", "Only"), &View::only),
        field("folded", QT_TRANSLATE_NOOP("copse::Field", "Folded groups"), &View::folded),
        field("backbone", QT_TRANSLATE_NOOP("copse::Field", "Weak ties left out"), &View::backbone),
        field("layout", QT_TRANSLATE_NOOP("copse::Field", "Layout"), &View::layout),
        field("community", QT_TRANSLATE_NOOP("copse::Field", "Group"), &View::group),
        field("width", QT_TRANSLATE_NOOP("copse::Field", "Width"), &View::width),
        field("height", QT_TRANSLATE_NOOP("copse::Field", "Height"), &View::height),
        field("mark_size", QT_TRANSLATE_NOOP("copse::Field", "Size of marks"), &View::markSize),
        field("name_size", QT_TRANSLATE_NOOP("copse::Field", "Size of names"), &View::nameSize),
        field("group_size", QT_TRANSLATE_NOOP("copse::Field", "Size of groups"), &View::groupSize),
        field("grid", QT_TRANSLATE_NOOP("copse::Field", "Grid"), &View::grid)};
};

template<>
struct RecordInfo<Placement>
{
    static constexpr const char *name = "placement";
    static constexpr auto fields = std::tuple{
        field("view", QT_TRANSLATE_NOOP("copse::Field", "View"), &Placement::view),
        field("person", QT_TRANSLATE_NOOP("copse::Field", "Person"), &Placement::person),
        field("community", QT_TRANSLATE_NOOP("copse::Field", "Group"), &Placement::group),
        field("organisation", QT_TRANSLATE_NOOP("copse::Field", "Organisation"), &Placement::organisation),
        field("discipline", QT_TRANSLATE_NOOP("copse::Field", "Discipline"), &Placement::discipline),
        field("x", QT_TRANSLATE_NOOP("copse::Field", "Across"), &Placement::x),
        field("y", QT_TRANSLATE_NOOP("copse::Field", "Down"), &Placement::y),
        field("pinned", QT_TRANSLATE_NOOP("copse::Field", "Pinned"), &Placement::pinned)};
};

/// Whether both say the same, wherever it is known from.
template<class Record>
bool isSameFact(const Record &one, const Record &other)
{
    if constexpr (requires { one.source; }) {
        Record like = other;
        like.source = one.source;
        return like == one;
    } else {
        return one == other;
    }
}

} // namespace copse
