#pragma once

#include "drawing/arrangement.h"

namespace copse {

/// Lays out a picture with an order of its own (standsFreely() says which have none): afresh, or in the order
/// and as far as possible on the lines of one `before`. None: cancelled.
std::optional<Layout> layOutOrdered(const Diagram &diagram, const ViewSpec &view, const Arrangement *before,
                                    const std::atomic_bool *cancelled);

/// One that was read from the map, on a page: what stands beside its lines is as if it were new, and so many
/// as had no room have none again. Without lines where they are not those of what stands there.
Arrangement onOwnLines(const Diagram &diagram, Arrangement read);

} // namespace copse
