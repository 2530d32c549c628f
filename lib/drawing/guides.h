#pragma once

#include "drawing/layout.h"

#include <vector>

namespace copse {

/// How a guide looks on the page. Pure; may be called in any thread.
std::vector<PicturePart> guideParts(const Diagram &diagram, const Guide &guide, const Theme &theme);

} // namespace copse
