#pragma once

#include "base/result.h"
#include "drawing/layoutrequest.h"
#include "drawing/skeleton.h"

#include <atomic>
#include <optional>

// From what hangs together to where it stands, by Graphviz. Part of the layout.

namespace copse {

/// Lays the components out, apart from each other: an engine for all of them, or (none) one that suits the
/// size of each. Small ones share a process; processes run side by side. Waits for them.
Result<std::vector<Skeleton>> layOutSkeletons(const std::vector<Component> &components,
                                              std::optional<LayoutEngine> engine,
                                              const std::atomic_bool *cancelled);

/// The same without Graphviz: the groups on a circle, those that share people near each other, and everybody
/// between their groups. Cannot fail.
std::vector<Skeleton> simpleSkeletons(const std::vector<Component> &components);

} // namespace copse
