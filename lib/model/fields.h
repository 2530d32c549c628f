#pragma once

#include "model/records.h"

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

/// The name of a record type in files and the database, and its fields. Everything that goes through all
/// fields of a record (database, tables, inspector, JSON, differences) goes through this.
template<class Record>
struct RecordInfo;

#define COPSE_TR(text) QT_TRANSLATE_NOOP("copse::Field", text)

template<>
struct RecordInfo<Person>
{
    static constexpr const char *name = "person";
    static constexpr auto fields =
        std::tuple{field("name", COPSE_TR("Name"), &Person::name),
                   field("alias", COPSE_TR("Other names"), &Person::aliases),
                   field("list_id", COPSE_TR("Id in the list"), &Person::listId),
                   field("email", COPSE_TR("E-mail"), &Person::email),
                   field("willingness", COPSE_TR("Willing to share"), &Person::willingness),
                   field("consent", COPSE_TR("Consent"), &Person::consent),
                   field("own", COPSE_TR("Own fields"), &Person::own),
                   field("note", COPSE_TR("Note"), &Person::note)};
};

template<>
struct RecordInfo<Organisation>
{
    static constexpr const char *name = "organisation";
    static constexpr auto fields = std::tuple{field("name", COPSE_TR("Name"), &Organisation::name),
                                              field("alias", COPSE_TR("Other names"), &Organisation::aliases),
                                              field("type", COPSE_TR("Type"), &Organisation::type),
                                              field("country", COPSE_TR("Country"), &Organisation::country),
                                              field("parent", COPSE_TR("Part of"), &Organisation::parent),
                                              field("link", COPSE_TR("Link to parent"), &Organisation::link),
                                              field("own", COPSE_TR("Own fields"), &Organisation::own),
                                              field("note", COPSE_TR("Note"), &Organisation::note)};
};

template<>
struct RecordInfo<Discipline>
{
    static constexpr const char *name = "discipline";
    static constexpr auto fields = std::tuple{field("name", COPSE_TR("Name"), &Discipline::name),
                                              field("parent", COPSE_TR("Below"), &Discipline::parent),
                                              field("list", COPSE_TR("List"), &Discipline::list),
                                              field("code", COPSE_TR("Code"), &Discipline::code),
                                              field("own", COPSE_TR("Own fields"), &Discipline::own)};
};

template<>
struct RecordInfo<Practice>
{
    static constexpr const char *name = "practice";
    static constexpr auto fields = std::tuple{field("name", COPSE_TR("Name"), &Practice::name)};
};

template<>
struct RecordInfo<Group>
{
    static constexpr const char *name = "community";
    static constexpr auto fields =
        std::tuple{field("name", COPSE_TR("Name"), &Group::name),
                   field("parent", COPSE_TR("Sub-group of"), &Group::parent),
                   field("kind", COPSE_TR("Kind"), &Group::kind),
                   field("purpose", COPSE_TR("Purpose"), &Group::purpose),
                   field("the_group", COPSE_TR("The group"), &Group::theGroup),
                   field("the_problem", COPSE_TR("The problem"), &Group::theProblem),
                   field("stage", COPSE_TR("Stage"), &Group::stage),
                   field("target", COPSE_TR("Target"), &Group::target),
                   field("framework", COPSE_TR("Framework for action"), &Group::framework),
                   field("from_date", COPSE_TR("From"), &Group::from),
                   field("to_date", COPSE_TR("To"), &Group::to),
                   field("own", COPSE_TR("Own fields"), &Group::own),
                   field("note", COPSE_TR("Note"), &Group::note)};
};

template<>
struct RecordInfo<Source>
{
    static constexpr const char *name = "source";
    static constexpr auto fields = std::tuple{
        field("kind", COPSE_TR("Kind"), &Source::kind), field("who", COPSE_TR("Who"), &Source::who),
        field("date", COPSE_TR("Date"), &Source::date), field("link", COPSE_TR("Link"), &Source::link),
        field("note", COPSE_TR("Note"), &Source::note)};
};

template<>
struct RecordInfo<Membership>
{
    static constexpr const char *name = "membership";
    static constexpr auto fields = std::tuple{
        field("person", COPSE_TR("Person"), &Membership::person),
        field("community", COPSE_TR("Group"), &Membership::group),
        field("from_date", COPSE_TR("From"), &Membership::from),
        field("to_date", COPSE_TR("To"), &Membership::to),
        field("level", COPSE_TR("Level"), &Membership::level),
        field("role", COPSE_TR("Roles"), &Membership::roles),
        field("motive", COPSE_TR("Motives"), &Membership::motives),
        field("joining", COPSE_TR("Joined"), &Membership::joining),
        field("passion", COPSE_TR("Passion"), &Membership::passion),
        field("works_on", COPSE_TR("Works on it"), &Membership::worksOn),
        field("organisation_hat", COPSE_TR("Organisation in this group"), &Membership::organisations),
        field("discipline_hat", COPSE_TR("Discipline in this group"), &Membership::disciplines),
        field("source", COPSE_TR("Source"), &Membership::source)};
};

template<>
struct RecordInfo<Affiliation>
{
    static constexpr const char *name = "affiliation";
    static constexpr auto fields =
        std::tuple{field("person", COPSE_TR("Person"), &Affiliation::person),
                   field("organisation", COPSE_TR("Organisation"), &Affiliation::organisation),
                   field("from_date", COPSE_TR("From"), &Affiliation::from),
                   field("to_date", COPSE_TR("To"), &Affiliation::to),
                   field("is_primary", COPSE_TR("Primary"), &Affiliation::primary)};
};

template<>
struct RecordInfo<Expertise>
{
    static constexpr const char *name = "expertise";
    static constexpr auto fields =
        std::tuple{field("person", COPSE_TR("Person"), &Expertise::person),
                   field("discipline", COPSE_TR("Discipline"), &Expertise::discipline),
                   field("from_date", COPSE_TR("From"), &Expertise::from),
                   field("to_date", COPSE_TR("To"), &Expertise::to),
                   field("is_primary", COPSE_TR("Primary"), &Expertise::primary)};
};

template<>
struct RecordInfo<PersonPractice>
{
    static constexpr const char *name = "person_practice";
    static constexpr auto fields =
        std::tuple{field("person", COPSE_TR("Person"), &PersonPractice::person),
                   field("practice", COPSE_TR("Practice"), &PersonPractice::practice)};
};

template<>
struct RecordInfo<View>
{
    static constexpr const char *name = "view";
    static constexpr auto fields =
        std::tuple{field("title", COPSE_TR("Title"), &View::title),
                   field("words", COPSE_TR("Words"), &View::words),
                   field("as_of", COPSE_TR("As of"), &View::asOf),
                   field("scope", COPSE_TR("Scope"), &View::scope),
                   field("organisation_level", COPSE_TR("Organisation level"), &View::organisationLevel),
                   field("discipline_level", COPSE_TR("Discipline level"), &View::disciplineLevel),
                   field("independents", COPSE_TR("Independents"), &View::independents),
                   field("colour_by", COPSE_TR("Colour by"), &View::colourBy),
                   field("layout", COPSE_TR("Layout"), &View::layout),
                   field("community", COPSE_TR("Group"), &View::group)};
};

template<>
struct RecordInfo<Placement>
{
    static constexpr const char *name = "placement";
    static constexpr auto fields = std::tuple{field("view", COPSE_TR("View"), &Placement::view),
                                              field("person", COPSE_TR("Person"), &Placement::person),
                                              field("community", COPSE_TR("Group"), &Placement::group),
                                              field("x", COPSE_TR("Across"), &Placement::x),
                                              field("y", COPSE_TR("Down"), &Placement::y),
                                              field("pinned", COPSE_TR("Pinned"), &Placement::pinned)};
};

#undef COPSE_TR

} // namespace copse
