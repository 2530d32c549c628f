#pragma once

#include "drawing/layout.h"
#include "drawing/ringpeople.h"
#include "drawing/ringplan.h"

namespace copse {

/// A few names in a crowd by chance would look as if they were chosen.
enum class FewNames { Shown, Nobody };

/// Names people on rings who have none, where there is room beside their marks, perhaps across lines.
/// `taken`: where nothing may be. Part of the layout.
void nameMore(const Diagram &diagram, const RingPeople &people, const RingPlan &plan,
              const std::vector<QRectF> &taken, FewNames few, Layout &layout,
              const std::atomic_bool *cancelled);

} // namespace copse
