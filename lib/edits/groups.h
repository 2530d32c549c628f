#pragma once

#include "base/result.h"
#include "model/snapshot.h"

namespace copse {

/// Makes a group a sub-group of another, or (null) a group of its own. Refused if that is the group itself or
/// one of its sub-groups.
Result<Edit> setParent(const Snapshot &map, Id<Group> id, Id<Group> parent);

} // namespace copse
