#pragma once

#include "drawing/layout.h"

#include <vector>

namespace copse {

/// How a guide looks on the page. Pure; may be called in any thread.
std::vector<PicturePart> guideParts(const Diagram &diagram, const Guide &guide, const Theme &theme);

/// The line of a hull of that style, for a width of 1: outlines that overlap differ in it.
std::vector<double> hullDashes(int style);
inline constexpr int hullStyles = 5;

} // namespace copse
