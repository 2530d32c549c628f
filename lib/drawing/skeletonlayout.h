#pragma once

#include "base/result.h"
#include "drawing/layoutrequest.h"
#include "drawing/skeleton.h"

#include <atomic>
#include <optional>

// From what hangs together to where it stands. Part of the layout.

namespace copse {

/// Lays the components out, apart from each other: by an engine of Graphviz, in processes side by side, or
/// (none) by our own hand, which heeds `proportions`: about how wide to how high the room of each will be.
/// `hasSprings`: crowds are drawn together and lines disentangled, where nobody is moved into blocks
/// afterwards. `start`: where springs begin; from 0, as the distances have it, each elsewhere. Waits for the
/// processes; only these can fail.
Result<std::vector<Skeleton>> layOutSkeletons(const std::vector<Component> &components,
                                              const std::vector<double> &proportions,
                                              std::optional<LayoutEngine> engine, bool hasSprings, int start,
                                              const std::atomic_bool *cancelled);

/// On so many threads at most from now on, 0 (as at first): as many as there are cores. So that tests can
/// tell that it makes no difference.
void setSkeletonThreads(int most);

} // namespace copse
