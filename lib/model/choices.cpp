#include "model/choices.h"

namespace copse {

template<>
std::span<const Choice<Willingness>> choices()
{
    static constexpr Choice<Willingness> all[] = {
        {Willingness::NotRecorded, "not-recorded", QT_TRANSLATE_NOOP("copse::Choice", "not recorded")},
        {Willingness::Yes, "yes", QT_TRANSLATE_NOOP("copse::Choice", "yes")},
        {Willingness::Perhaps, "perhaps", QT_TRANSLATE_NOOP("copse::Choice", "perhaps")},
        {Willingness::No, "no", QT_TRANSLATE_NOOP("copse::Choice", "no")},
    };
    return all;
}

template<>
std::span<const Choice<Consent>> choices()
{
    static constexpr Choice<Consent> all[] = {
        {Consent::NotAsked, "not-asked", QT_TRANSLATE_NOOP("copse::Choice", "not asked")},
        {Consent::Open, "open", QT_TRANSLATE_NOOP("copse::Choice", "open")},
        {Consent::Initials, "initials", QT_TRANSLATE_NOOP("copse::Choice", "initials")},
        {Consent::Hidden, "hidden", QT_TRANSLATE_NOOP("copse::Choice", "hidden")},
    };
    return all;
}

template<>
std::span<const Choice<ParentLink>> choices()
{
    static constexpr Choice<ParentLink> all[] = {
        {ParentLink::NotSaid, "not-said", QT_TRANSLATE_NOOP("copse::Choice", "not said")},
        {ParentLink::Office, "office", QT_TRANSLATE_NOOP("copse::Choice", "office")},
        {ParentLink::Affiliate, "affiliate", QT_TRANSLATE_NOOP("copse::Choice", "affiliate")},
    };
    return all;
}

template<>
std::span<const Choice<Stage>> choices()
{
    static constexpr Choice<Stage> all[] = {
        {Stage::NotRecorded, "not-recorded", QT_TRANSLATE_NOOP("copse::Choice", "not recorded")},
        {Stage::Potential, "potential", QT_TRANSLATE_NOOP("copse::Choice", "potential")},
        {Stage::Coalescing, "coalescing", QT_TRANSLATE_NOOP("copse::Choice", "coalescing")},
        {Stage::Active, "active", QT_TRANSLATE_NOOP("copse::Choice", "active")},
        {Stage::Stewardship, "stewardship", QT_TRANSLATE_NOOP("copse::Choice", "stewardship")},
        {Stage::Transformation, "transformation", QT_TRANSLATE_NOOP("copse::Choice", "transformation")},
    };
    return all;
}

template<>
std::span<const Choice<Target>> choices()
{
    static constexpr Choice<Target> all[] = {
        {Target::NotSet, "not-set", QT_TRANSLATE_NOOP("copse::Choice", "not set")},
        {Target::Either, "either", QT_TRANSLATE_NOOP("copse::Choice", "either")},
        {Target::Both, "both", QT_TRANSLATE_NOOP("copse::Choice", "both")},
        {Target::InterOrganisational, "inter-organisational",
         QT_TRANSLATE_NOOP("copse::Choice", "inter-organisational")},
        {Target::Multidisciplinary, "multidisciplinary",
         QT_TRANSLATE_NOOP("copse::Choice", "multidisciplinary")},
    };
    return all;
}

template<>
std::span<const Choice<Level>> choices()
{
    static constexpr Choice<Level> all[] = {
        {Level::NotRecorded, "not-recorded", QT_TRANSLATE_NOOP("copse::Choice", "not recorded")},
        {Level::Core, "core", QT_TRANSLATE_NOOP("copse::Choice", "core group")},
        {Level::Active, "active", QT_TRANSLATE_NOOP("copse::Choice", "active")},
        {Level::Occasional, "occasional", QT_TRANSLATE_NOOP("copse::Choice", "occasional")},
        {Level::Peripheral, "peripheral", QT_TRANSLATE_NOOP("copse::Choice", "peripheral")},
        {Level::Transactional, "transactional",
         QT_TRANSLATE_NOOP("copse::Choice", "transactional (not a member)")},
    };
    return all;
}

template<>
std::span<const Choice<Joining>> choices()
{
    static constexpr Choice<Joining> all[] = {
        {Joining::NotRecorded, "not-recorded", QT_TRANSLATE_NOOP("copse::Choice", "not recorded")},
        {Joining::Voluntary, "voluntary", QT_TRANSLATE_NOOP("copse::Choice", "voluntary")},
        {Joining::Assigned, "assigned", QT_TRANSLATE_NOOP("copse::Choice", "assigned")},
    };
    return all;
}

template<>
std::span<const Choice<EndReason>> choices()
{
    static constexpr Choice<EndReason> all[] = {
        {EndReason::NotSaid, "not-said", QT_TRANSLATE_NOOP("copse::Choice", "not said")},
        {EndReason::Moved, "moved", QT_TRANSLATE_NOOP("copse::Choice", "moved")},
        {EndReason::ProjectEnded, "project-ended", QT_TRANSLATE_NOOP("copse::Choice", "project ended")},
        {EndReason::Died, "died", QT_TRANSLATE_NOOP("copse::Choice", "died")},
        {EndReason::Other, "other", QT_TRANSLATE_NOOP("copse::Choice", "other")},
    };
    return all;
}

template<>
std::span<const Choice<SourceKind>> choices()
{
    static constexpr Choice<SourceKind> all[] = {
        {SourceKind::List, "list", QT_TRANSLATE_NOOP("copse::Choice", "list")},
        {SourceKind::Interview, "interview", QT_TRANSLATE_NOOP("copse::Choice", "interview")},
        {SourceKind::SelfReport, "self-report", QT_TRANSLATE_NOOP("copse::Choice", "self-report")},
        {SourceKind::Document, "document", QT_TRANSLATE_NOOP("copse::Choice", "document")},
        {SourceKind::Guess, "guess", QT_TRANSLATE_NOOP("copse::Choice", "guess")},
    };
    return all;
}

template<>
std::span<const Choice<SponsorshipKind>> choices()
{
    static constexpr Choice<SponsorshipKind> all[] = {
        {SponsorshipKind::NotSaid, "not-said", QT_TRANSLATE_NOOP("copse::Choice", "not said")},
        {SponsorshipKind::Money, "money", QT_TRANSLATE_NOOP("copse::Choice", "money")},
        {SponsorshipKind::StaffTime, "staff-time", QT_TRANSLATE_NOOP("copse::Choice", "staff time")},
        {SponsorshipKind::Hosting, "hosting", QT_TRANSLATE_NOOP("copse::Choice", "hosting")},
        {SponsorshipKind::Facilitation, "facilitation", QT_TRANSLATE_NOOP("copse::Choice", "facilitation")},
        {SponsorshipKind::Travel, "travel", QT_TRANSLATE_NOOP("copse::Choice", "travel")},
        {SponsorshipKind::Endorsement, "endorsement", QT_TRANSLATE_NOOP("copse::Choice", "endorsement")},
    };
    return all;
}

template<>
std::span<const Choice<Stance>> choices()
{
    static constexpr Choice<Stance> all[] = {
        {Stance::NotSaid, "not-said", QT_TRANSLATE_NOOP("copse::Choice", "not said")},
        {Stance::Facilitating, "facilitating", QT_TRANSLATE_NOOP("copse::Choice", "facilitating")},
        {Stance::Steering, "steering", QT_TRANSLATE_NOOP("copse::Choice", "steering")},
        {Stance::Demanding, "demanding", QT_TRANSLATE_NOOP("copse::Choice", "demanding")},
    };
    return all;
}

template<>
std::span<const Choice<Scope>> choices()
{
    static constexpr Choice<Scope> all[] = {
        {Scope::WithSubgroups, "with-subgroups", QT_TRANSLATE_NOOP("copse::Choice", "with sub-groups")},
        {Scope::Direct, "direct", QT_TRANSLATE_NOOP("copse::Choice", "direct members only")},
    };
    return all;
}

template<>
std::span<const Choice<OrganisationLevel>> choices()
{
    static constexpr Choice<OrganisationLevel> all[] = {
        {OrganisationLevel::Office, "office", QT_TRANSLATE_NOOP("copse::Choice", "office")},
        {OrganisationLevel::Organisation, "organisation", QT_TRANSLATE_NOOP("copse::Choice", "organisation")},
        {OrganisationLevel::Family, "family", QT_TRANSLATE_NOOP("copse::Choice", "family")},
    };
    return all;
}

template<>
std::span<const Choice<DisciplineLevel>> choices()
{
    static constexpr Choice<DisciplineLevel> all[] = {
        {DisciplineLevel::Area, "area", QT_TRANSLATE_NOOP("copse::Choice", "area")},
        {DisciplineLevel::Field, "field", QT_TRANSLATE_NOOP("copse::Choice", "field")},
        {DisciplineLevel::Specialism, "specialism", QT_TRANSLATE_NOOP("copse::Choice", "specialism")},
        {DisciplineLevel::AsWritten, "as-written", QT_TRANSLATE_NOOP("copse::Choice", "as written")},
    };
    return all;
}

template<>
std::span<const Choice<Independents>> choices()
{
    static constexpr Choice<Independents> all[] = {
        {Independents::Own, "own", QT_TRANSLATE_NOOP("copse::Choice", "each for themselves")},
        {Independents::Pooled, "pooled", QT_TRANSLATE_NOOP("copse::Choice", "together as one")},
        {Independents::LeftOut, "left-out", QT_TRANSLATE_NOOP("copse::Choice", "left out")},
    };
    return all;
}

template<>
std::span<const Choice<PictureKind>> choices()
{
    static constexpr Choice<PictureKind> all[] = {
        {PictureKind::Membership, "membership", QT_TRANSLATE_NOOP("copse::Choice", "membership")},
        {PictureKind::Hulls, "hulls", QT_TRANSLATE_NOOP("copse::Choice", "outlines")},
        {PictureKind::Organisations, "organisations", QT_TRANSLATE_NOOP("copse::Choice", "organisations")},
        {PictureKind::People, "people", QT_TRANSLATE_NOOP("copse::Choice", "people")},
        {PictureKind::Ties, "ties", QT_TRANSLATE_NOOP("copse::Choice", "ties")},
        {PictureKind::Layers, "layers", QT_TRANSLATE_NOOP("copse::Choice", "layers")},
        {PictureKind::Brings, "brings", QT_TRANSLATE_NOOP("copse::Choice", "who brings what")},
        {PictureKind::Rings, "rings", QT_TRANSLATE_NOOP("copse::Choice", "rings")},
        {PictureKind::Matrix, "matrix", QT_TRANSLATE_NOOP("copse::Choice", "matrix")},
    };
    return all;
}

template<>
std::span<const Choice<NamesShown>> choices()
{
    static constexpr Choice<NamesShown> all[] = {
        {NamesShown::Full, "full", QT_TRANSLATE_NOOP("copse::Choice", "full names")},
        {NamesShown::Initials, "initials", QT_TRANSLATE_NOOP("copse::Choice", "initials")},
        {NamesShown::None, "none", QT_TRANSLATE_NOOP("copse::Choice", "no names")},
    };
    return all;
}

template<>
std::span<const Choice<PictureTheme>> choices()
{
    static constexpr Choice<PictureTheme> all[] = {
        {PictureTheme::Screen, "screen", QT_TRANSLATE_NOOP("copse::Choice", "screen")},
        {PictureTheme::Dark, "dark", QT_TRANSLATE_NOOP("copse::Choice", "dark")},
        {PictureTheme::Print, "print", QT_TRANSLATE_NOOP("copse::Choice", "print")},
        {PictureTheme::Mono, "mono", QT_TRANSLATE_NOOP("copse::Choice", "black and white")},
        {PictureTheme::Projector, "projector", QT_TRANSLATE_NOOP("copse::Choice", "projector")},
    };
    return all;
}

} // namespace copse
