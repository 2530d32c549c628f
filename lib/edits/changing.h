#pragma once

#include "base/result.h"
#include "model/snapshot.h"

namespace copse {

// Puts another record under the id of one that is there. Refused as when it is added (adding.h). What stays
// as it is makes an empty edit.

Result<Edit> changeMembership(const Snapshot &map, Id<Membership> id, const Membership &changed);
Result<Edit> changeAffiliation(const Snapshot &map, Id<Affiliation> id, const Affiliation &changed);
Result<Edit> changeExpertise(const Snapshot &map, Id<Expertise> id, const Expertise &changed);

} // namespace copse
