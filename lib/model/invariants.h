#pragma once

#include "model/snapshot.h"

#include <QStringList>

namespace copse {

/// What of a map contradicts itself, a line each for the log (not translated), at most a hundred; empty for a
/// sound map. Every reference leads somewhere, nothing is part of itself, names are not empty, nothing ends
/// before it begins, passion, work and strength are 0 to 3 or not recorded, hats, folded groups and own
/// fields are without duplicates, nobody is tied to themselves, a need and a placement are for one thing, a
/// sponsorship has one sponsor, numbers are within their ranges, who is forgotten is marked. Every function
/// of edits/ keeps this so.
QStringList brokenInvariants(const Snapshot &map);

} // namespace copse
