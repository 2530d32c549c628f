#pragma once

#include "drawing/layout.h"

namespace copse {

/// Writes the weight of each tie between organisations at the middle of its line, or near it, as guides of
/// the kind Weight: where there are few ties, and only where the number is clear of marks, names, other
/// numbers and the lines of others. The strongest have the choice. Part of the layout.
void addWeights(const Diagram &diagram, Layout &layout);

} // namespace copse
