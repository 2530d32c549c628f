#pragma once

#include "base/partialdate.h"
#include "model/choices.h"

namespace copse {

/// How the question is put: for which date, who counts and at which level. The defaults are those of the
/// rule.
struct Question
{
    AsOf asOf;
    Scope scope = Scope::WithSubgroups;
    OrganisationLevel organisationLevel = OrganisationLevel::Organisation;
    DisciplineLevel disciplineLevel = DisciplineLevel::Field;
    Independents independents = Independents::Own;

    bool operator==(const Question &) const = default;
};

} // namespace copse
