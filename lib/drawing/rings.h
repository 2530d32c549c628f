#pragma once

#include "drawing/layout.h"

namespace copse {

/// One group by level of participation: the core next to the middle, where the group is; sectors by what the
/// colours mean. None: cancelled. Part of the layout; any thread.
std::optional<Layout> layOutRings(const Diagram &diagram, const ViewSpec &view,
                                  const std::atomic_bool *cancelled);

} // namespace copse
