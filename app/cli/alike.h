#pragma once

#include "analysis/lookalikes.h"
#include "cli/arguments.h"
#include "model/audience.h"

namespace copse::cli {

/// The pairs of names that look alike, the surest first: organisations, people, then names that hold several.
/// People are called what they may be called there; pairs with somebody who may not be named are left out.
QByteArray alikeAs(Format format, const Snapshot &map, const LookAlikes &found, const Showing &showing);

} // namespace copse::cli
