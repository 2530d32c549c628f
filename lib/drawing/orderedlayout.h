#pragma once

#include "drawing/arrangement.h"

namespace copse {

/// Lays out a picture with an order of its own (standsFreely() says which have none): afresh, or in the order
/// and as far as possible on the lines of one `before`. None: cancelled.
std::optional<Layout> layOutOrdered(const Diagram &diagram, const ViewSpec &view, const Arrangement *before,
                                    const std::atomic_bool *cancelled);

} // namespace copse
