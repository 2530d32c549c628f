#include "drawing/drawmap.h"

#include "drawing/compose.h"
#include "drawing/detailnames.h"
#include "drawing/diagram.h"
#include "drawing/layout.h"
#include "drawing/pagenotes.h"
#include "drawing/savedview.h"

#include <QtConcurrentRun>

#include <algorithm>

namespace copse {

namespace {

/// Whoever is tied to what is pinned comes along, the more of their ties the further.
void followPins(Arrangement &arrangement, const Diagram &diagram, const QHash<QString, QPointF> &moves)
{
    struct Pull
    {
        QPointF sum;
        int ties = 0;
    };
    std::vector<Pull> pulls(diagram.nodes.size());
    for (const DiagramLink &link : diagram.links) {
        for (const auto &[one, other] : {std::pair(link.from, link.to), std::pair(link.to, link.from)}) {
            Pull &pull = pulls[std::size_t(one)];
            pull.sum += moves.value(diagram.nodes[std::size_t(other)].id);
            ++pull.ties;
        }
    }
    const QRectF area = arrangement.area;
    for (std::size_t i = 0; i < pulls.size(); ++i) {
        const DiagramNode &node = diagram.nodes[i];
        const auto kept = arrangement.things.find(node.id);
        if (!node.isMark() || pulls[i].sum.isNull() || moves.contains(node.id) ||
            kept == arrangement.things.end())
            continue;
        const QPointF way = pulls[i].sum / pulls[i].ties;
        const double reach = arrangement.markSize / 2;
        const QRectF mark = QRectF(kept->place.centre, QSizeF()).adjusted(-reach, -reach, reach, reach);
        const QRectF wanted = mark.united(kept->place.box).translated(way);
        const auto back = [](double low, double high, double from, double to) {
            return low < from ? from - low : std::min(0.0, to - high);
        };
        const QPointF inside(back(wanted.left(), wanted.right(), area.left(), area.right()),
                             back(wanted.top(), wanted.bottom(), area.top(), area.bottom()));
        if (!kept->place.box.isNull())
            kept->place.box.translate(way + inside);
        kept->place.centre += way + inside;
    }
}

/// A fresh layout, in which pins stand where they stood and others make room for them.
std::optional<Layout> withPins(const Diagram &diagram, const Layout &fresh, const ViewSpec &view,
                               const Arrangement &before, const std::atomic_bool *cancelled)
{
    if (before.pinned.isEmpty())
        return std::nullopt;
    Arrangement arrangement = arrangementOf(diagram, fresh, view, before.pinned);
    QHash<QString, QPointF> moves;
    for (const QString &item : arrangement.pinned) {
        if (const auto kept = before.things.constFind(item); kept != before.things.constEnd()) {
            Arrangement::Kept &thing = arrangement.things[item];
            moves.insert(item, kept->place.centre - thing.place.centre);
            thing = *kept;
        }
    }
    followPins(arrangement, diagram, moves);
    return keptLayout(diagram, view, arrangement, cancelled);
}

/// With as many lines left below it as it takes to say what is missing, which nobody knows before.
template<class LayOut>
auto withFooter(Diagram &diagram, const ViewSpec &view, LayOut &&layOut)
{
    auto layout = layOut();
    if (!layout)
        return layout;
    const int lines = int(pageAround(diagram, *layout, view).notes.size());
    if (lines <= diagram.footerLines)
        return layout;
    diagram.footerLines = lines;
    return layOut(); // should that need more again, the page grows
}

void keepDetailNames(Arrangement &arrangement, const Diagram &diagram, const std::vector<DetailName> &names)
{
    for (std::size_t i = 0; i < names.size(); ++i)
        arrangement.things[diagram.nodes[i].id].place.detail = names[i];
}

} // namespace

Result<Drawn> drawMap(const Snapshot &map, const ViewSpec &view, const Drawn *before,
                      const std::atomic_bool *cancelled, Places places, DrawnFor drawnFor,
                      const AnswersOf &answersOf)
{
    const auto isCancelled = [cancelled] { return cancelled && *cancelled; };
    Drawn drawn;
    std::optional<std::vector<GroupAnswer>> all;
    const auto ask = [&]() -> const std::vector<GroupAnswer> & {
        if (!all)
            all =
                answersOf ? answersOf(map, view.question, cancelled) : answers(map, view.question, cancelled);
        return *all;
    };
    drawn.diagram = makeDiagram(map, view, ask, before ? &before->arrangement.looks : nullptr);
    std::optional<Layout> layout;
    const auto keep = [&] {
        const auto kept = [&] {
            return keptLayout(drawn.diagram, view, before->arrangement, cancelled,
                              places == Places::KeptOnPage ? Growth::ForMarks : Growth::ForNames);
        };
        // On the same page the drawing has its area already.
        return before->arrangement.asked == view.page ? kept() : withFooter(drawn.diagram, view, kept);
    };
    if (before && places != Places::Tidied && !hasOutgrown(before->arrangement, drawn.diagram))
        layout = keep();
    if (isCancelled())
        return drawingStopped();
    drawn.isAnew = !layout;
    if (drawn.isAnew) {
        Result<Layout> fresh =
            withFooter(drawn.diagram, view, [&] { return layOut(drawn.diagram, view, cancelled); });
        if (!fresh)
            return fresh.error();
        if (before)
            layout = withPins(drawn.diagram, *fresh, view, before->arrangement, cancelled);
        if (!layout)
            layout = std::move(*fresh);
    }
    drawn.suggestsMatrix = layout->suggestsMatrix;
    const bool isForScreen = drawnFor == DrawnFor::Screen;
    QFuture<std::vector<DetailName>> names;
    if (isForScreen)
        names = QtConcurrent::run([&] { return detailNames(drawn.diagram, *layout, cancelled); });
    const QFuture<Arrangement> arrangement = QtConcurrent::run([&] {
        Arrangement now = arrangementOf(drawn.diagram, *layout, view,
                                        before ? before->arrangement.pinned : QSet<QString>());
        if (before && !drawn.isAnew && standsFreely(view.picture))
            keepAbsent(now, before->arrangement, map);
        if (isForScreen)
            keepDetailNames(now, drawn.diagram, names.result());
        return now;
    });
    drawn.picture = compose(drawn.diagram, *layout, view);
    if (isForScreen)
        addDetailNames(drawn.picture, drawn.diagram, names.result(), view.theme);
    drawn.arrangement = arrangement.result();
    if (isCancelled())
        return drawingStopped();
    for (PictureItem &item : drawn.picture.items)
        item.isPinned = drawn.arrangement.pinned.contains(item.id);
    drawn.arrangement.laidOut = drawn.isAnew ? int(drawn.diagram.nodes.size()) : before->arrangement.laidOut;
    if (before)
        drawn.arrangement.stored = before->arrangement.stored;
    return drawn;
}

Result<Drawn> drawAnyTime(const Snapshot &map, ViewSpec view, const Drawn *before,
                          const std::atomic_bool *cancelled)
{
    view.question.asOf = AsOf::anyTime();
    return drawMap(map, view, before, cancelled, Places::KeptOnPage);
}

} // namespace copse
