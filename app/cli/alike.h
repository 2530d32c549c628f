#pragma once

#include "analysis/lookalikes.h"
#include "cli/arguments.h"

namespace copse::cli {

/// The pairs of names that look alike, the surest first: organisations, people, then names that hold several.
QByteArray alikeAs(Format format, const Snapshot &map, const LookAlikes &found);

} // namespace copse::cli
