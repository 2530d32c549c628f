#pragma once

#include "drawing/diagram.h"

namespace copse {

/// What a view shows of a map, with the answers to its question.
inline Diagram diagramOf(const Snapshot &map, const ViewSpec &view = {})
{
    return makeDiagram(map, view, answers(map, view.question));
}

} // namespace copse
