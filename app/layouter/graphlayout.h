#pragma once

#include "drawing/layoutrequest.h"

namespace copse {

/// Lays the request out with Graphviz: ids, sizes, edges, places and pins reach it, no words. Pinned nodes
/// come back exactly where they were. To be called once in the life of a process: Graphviz keeps state, and
/// may end the process. Error::detail is for the log; what Graphviz has to say is on standard error.
Result<LayoutResult> layOut(const LayoutRequest &request);

} // namespace copse
