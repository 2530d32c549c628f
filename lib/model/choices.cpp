#include "model/choices.h"

namespace copse {

#define COPSE_TR(text) QT_TRANSLATE_NOOP("copse::Choice", text)

template<>
std::span<const Choice<Willingness>> choices()
{
    static constexpr Choice<Willingness> all[] = {
        {Willingness::NotRecorded, "not-recorded", COPSE_TR("not recorded")},
        {Willingness::Yes, "yes", COPSE_TR("yes")},
        {Willingness::Perhaps, "perhaps", COPSE_TR("perhaps")},
        {Willingness::No, "no", COPSE_TR("no")},
    };
    return all;
}

template<>
std::span<const Choice<Consent>> choices()
{
    static constexpr Choice<Consent> all[] = {
        {Consent::NotAsked, "not-asked", COPSE_TR("not asked")},
        {Consent::Open, "open", COPSE_TR("open")},
        {Consent::Initials, "initials", COPSE_TR("initials")},
        {Consent::Hidden, "hidden", COPSE_TR("hidden")},
    };
    return all;
}

template<>
std::span<const Choice<ParentLink>> choices()
{
    static constexpr Choice<ParentLink> all[] = {
        {ParentLink::NotSaid, "not-said", COPSE_TR("not said")},
        {ParentLink::Office, "office", COPSE_TR("office")},
        {ParentLink::Affiliate, "affiliate", COPSE_TR("affiliate")},
    };
    return all;
}

template<>
std::span<const Choice<Stage>> choices()
{
    static constexpr Choice<Stage> all[] = {
        {Stage::NotRecorded, "not-recorded", COPSE_TR("not recorded")},
        {Stage::Potential, "potential", COPSE_TR("potential")},
        {Stage::Coalescing, "coalescing", COPSE_TR("coalescing")},
        {Stage::Active, "active", COPSE_TR("active")},
        {Stage::Stewardship, "stewardship", COPSE_TR("stewardship")},
        {Stage::Transformation, "transformation", COPSE_TR("transformation")},
    };
    return all;
}

template<>
std::span<const Choice<Target>> choices()
{
    static constexpr Choice<Target> all[] = {
        {Target::NotSet, "not-set", COPSE_TR("not set")},
        {Target::Either, "either", COPSE_TR("either")},
        {Target::Both, "both", COPSE_TR("both")},
        {Target::InterOrganisational, "inter-organisational", COPSE_TR("inter-organisational")},
        {Target::Multidisciplinary, "multidisciplinary", COPSE_TR("multidisciplinary")},
    };
    return all;
}

template<>
std::span<const Choice<Level>> choices()
{
    static constexpr Choice<Level> all[] = {
        {Level::NotRecorded, "not-recorded", COPSE_TR("not recorded")},
        {Level::Core, "core", COPSE_TR("core group")},
        {Level::Active, "active", COPSE_TR("active")},
        {Level::Occasional, "occasional", COPSE_TR("occasional")},
        {Level::Peripheral, "peripheral", COPSE_TR("peripheral")},
        {Level::Transactional, "transactional", COPSE_TR("transactional (not a member)")},
    };
    return all;
}

template<>
std::span<const Choice<Joining>> choices()
{
    static constexpr Choice<Joining> all[] = {
        {Joining::NotRecorded, "not-recorded", COPSE_TR("not recorded")},
        {Joining::Voluntary, "voluntary", COPSE_TR("voluntary")},
        {Joining::Assigned, "assigned", COPSE_TR("assigned")},
    };
    return all;
}

template<>
std::span<const Choice<SourceKind>> choices()
{
    static constexpr Choice<SourceKind> all[] = {
        {SourceKind::List, "list", COPSE_TR("list")},
        {SourceKind::Interview, "interview", COPSE_TR("interview")},
        {SourceKind::SelfReport, "self-report", COPSE_TR("self-report")},
        {SourceKind::Document, "document", COPSE_TR("document")},
        {SourceKind::Guess, "guess", COPSE_TR("guess")},
    };
    return all;
}

template<>
std::span<const Choice<Scope>> choices()
{
    static constexpr Choice<Scope> all[] = {
        {Scope::WithSubgroups, "with-subgroups", COPSE_TR("with sub-groups")},
        {Scope::Direct, "direct", COPSE_TR("direct members only")},
    };
    return all;
}

template<>
std::span<const Choice<OrganisationLevel>> choices()
{
    static constexpr Choice<OrganisationLevel> all[] = {
        {OrganisationLevel::Office, "office", COPSE_TR("office")},
        {OrganisationLevel::Organisation, "organisation", COPSE_TR("organisation")},
        {OrganisationLevel::Family, "family", COPSE_TR("family")},
    };
    return all;
}

template<>
std::span<const Choice<DisciplineLevel>> choices()
{
    static constexpr Choice<DisciplineLevel> all[] = {
        {DisciplineLevel::Area, "area", COPSE_TR("area")},
        {DisciplineLevel::Field, "field", COPSE_TR("field")},
        {DisciplineLevel::Specialism, "specialism", COPSE_TR("specialism")},
        {DisciplineLevel::AsWritten, "as-written", COPSE_TR("as written")},
    };
    return all;
}

template<>
std::span<const Choice<Independents>> choices()
{
    static constexpr Choice<Independents> all[] = {
        {Independents::Own, "own", COPSE_TR("each for themselves")},
        {Independents::Pooled, "pooled", COPSE_TR("together as one")},
        {Independents::LeftOut, "left-out", COPSE_TR("left out")},
    };
    return all;
}

template<>
std::span<const Choice<ColourBy>> choices()
{
    static constexpr Choice<ColourBy> all[] = {
        {ColourBy::Organisation, "organisation", COPSE_TR("organisation")},
        {ColourBy::Discipline, "discipline", COPSE_TR("discipline")},
        {ColourBy::Nothing, "none", COPSE_TR("no colour")},
    };
    return all;
}

#undef COPSE_TR

} // namespace copse
