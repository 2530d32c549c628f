#pragma once

#include "model/snapshot.h"

#include <QStringList>

namespace copse {

/// What of a map contradicts itself, a line each for the log (not translated), at most a hundred; empty for a
/// sound map. Every reference leads somewhere, nothing is part of itself, names are not empty, nothing ends
/// before it begins, passion and work are 0 to 3 or not recorded, hats and own fields are without
/// duplicates, a placement is for one person or one group. Every function of edits/ keeps this so.
QStringList brokenInvariants(const Snapshot &map);

} // namespace copse
