#pragma once

#include "drawing/layout.h"

#include <atomic>
#include <optional>

namespace copse {

struct Arrangement;

/// Of a map so large and so tangled that outlines of all its groups would hide each other: the largest groups
/// whose outlines can be followed, with everybody who is in them or below them. The others have no place, and
/// are counted as not shown.
struct Untangled
{
    Diagram diagram;
    std::vector<int> nodes; ///< of each node of it, which it is in the whole diagram

    /// The layout of the whole diagram, given that of this one.
    Layout whole(Layout layout, std::size_t nodeCount) const;
    /// The other way round: an arrangement of the whole one, as one of this.
    Arrangement arrangement(const Diagram &whole, const Arrangement &before) const;
};

/// None where the outlines of all groups can be drawn. Groups that had an outline `before`, and new ones,
/// have one. None when `cancelled` became true.
std::optional<Untangled> untangled(const Diagram &diagram, const Arrangement *before = nullptr,
                                   const std::atomic_bool *cancelled = nullptr);

} // namespace copse
