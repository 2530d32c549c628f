#pragma once

#include "model/snapshot.h"

namespace copse {

/// What makes `now` what `then` is: an earlier version of the same map is brought back, as a step that can be
/// undone like any other. Empty where both are the same.
/// Marks of people who asked to be forgotten are not taken away. As `then` is a whole map, nothing can be
/// refused.
Edit bringBack(const Snapshot &now, const Snapshot &then);

} // namespace copse
