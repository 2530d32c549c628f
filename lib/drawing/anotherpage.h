#pragma once

#include "drawing/arrangement.h"

namespace copse {

/// An arrangement on a page of another size or with letters of another size: places are stretched to it,
/// names and marks are settled anew. None where most of what is there is new, or when `cancelled`. Part of
/// the layout.
std::optional<Layout> onAnotherPage(const Diagram &diagram, const ViewSpec &view, const Arrangement &before,
                                    const std::atomic_bool *cancelled);

/// One that was stored begins at the corner of its area: with its place on the page.
Arrangement onPage(const Diagram &diagram, const ViewSpec &view, Arrangement before);

/// Of each node, those it is linked with.
std::vector<std::vector<int>> neighboursOf(const Diagram &diagram);

} // namespace copse
