#include "drawing/drawmap.h"

#include "analysis/answers.h"
#include "drawing/compose.h"
#include "drawing/diagram.h"
#include "drawing/layout.h"

namespace copse {

Result<Drawn> drawMap(const Snapshot &map, const ViewSpec &view, const Drawn *before,
                      const std::atomic_bool *cancelled)
{
    Drawn drawn;
    drawn.diagram =
        makeDiagram(map, view, answers(map, view.question, cancelled), before ? &before->diagram : nullptr);
    std::optional<Layout> layout;
    if (before)
        layout = keptLayout(drawn.diagram, view, before->arrangement, cancelled);
    if (!layout) {
        Result<Layout> fresh = layOut(drawn.diagram, view, cancelled);
        if (!fresh)
            return fresh.error();
        layout = std::move(*fresh);
    }
    drawn.picture = compose(drawn.diagram, *layout, view);
    drawn.arrangement =
        arrangementOf(drawn.diagram, *layout, view, before ? before->arrangement.pinned : QSet<QString>());
    return drawn;
}

} // namespace copse
