#pragma once

#include "drawing/arrangement.h"

namespace copse {

/// keptLayout() where things may stand anywhere, on the page that they stood on. Part of the layout.
std::optional<Layout> keepFreely(const Diagram &diagram, const Arrangement &before, Growth growth,
                                 const std::atomic_bool *cancelled);

} // namespace copse
