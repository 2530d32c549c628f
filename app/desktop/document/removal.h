#pragma once

#include "base/result.h"
#include "desktop/document/viewstate.h"
#include "model/snapshot.h"

#include <QString>

#include <vector>

namespace copse {

/// Takes these records out of the map with what would refer to nothing, as one edit. None: an empty edit.
Result<Edit> removalOf(const Snapshot &map, const std::vector<Selection> &records);

/// What such an edit takes with it besides the records themselves, and what moves, in words: "12 memberships
/// and 2 events that move up"; empty: nothing that anybody has recorded. The records may be people, groups,
/// organisations, disciplines, practices, sources or events.
QString goesWithRemoval(const Edit &edit);

} // namespace copse
