#include "drawing/drawmap.h"

#include "analysis/answers.h"
#include "drawing/compose.h"
#include "drawing/diagram.h"
#include "drawing/layout.h"

namespace copse {

Result<Picture> drawMap(const Snapshot &map, const ViewSpec &view, const std::atomic_bool *cancelled)
{
    const Diagram diagram = makeDiagram(map, view, answers(map, view.question, cancelled));
    const Result<Layout> layout = layOut(diagram, view, cancelled);
    if (!layout)
        return layout.error();
    return compose(diagram, *layout, view);
}

} // namespace copse
