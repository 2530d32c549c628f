#pragma once

#include "drawing/layout.h"

namespace copse {

struct Arrangement;

/// One group by level of participation: the core next to the middle, where the group is; sectors by what the
/// colours mean. With a picture `before`, on its rings; where it has none, or they have no room for what is
/// new, in its order. None: cancelled. Part of the layout; any thread.
std::optional<Layout> layOutRings(const Diagram &diagram, const ViewSpec &view, const Arrangement *before,
                                  const std::atomic_bool *cancelled);

} // namespace copse
