#pragma once

#include "drawing/diagram.h"
#include "drawing/layout.h"
#include "drawing/picture.h"

namespace copse {

/// The whole page: title, caption, drawing, legend and footer, in points. Items that can be pointed at are
/// named "person-17" and "group-4" after their records; their lines, under everything, "lines-person-17" and
/// "lines-group-4". Pure; may be called in any thread.
Picture compose(const Diagram &diagram, const Layout &layout, const ViewSpec &view);

} // namespace copse
