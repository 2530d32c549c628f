#include "drawing/tiewords.h"

#include "base/speaking.h"
#include "drawing/measures.h"
#include "drawing/settling.h"
#include "drawing/textmeasure.h"

#include <algorithm>

namespace copse {

namespace {

constexpr std::size_t mostTies = 45;
constexpr double air = 0.8;

} // namespace

void addWeights(const Diagram &diagram, Layout &layout)
{
    std::vector<const DiagramLink *> ties;
    for (const DiagramLink &link : diagram.links) {
        if (link.kind == LinkKind::Shared && layout.places[std::size_t(link.from)].shown &&
            layout.places[std::size_t(link.to)].shown)
            ties.push_back(&link);
    }
    if (ties.empty() || ties.size() > mostTies)
        return;
    std::ranges::stable_sort(ties, std::greater<>(), &DiagramLink::weight);

    std::vector<QRectF> taken;
    for (std::size_t i = 0; i < layout.places.size(); ++i) {
        const Place &place = layout.places[i];
        if (!place.shown)
            continue;
        const double extent = markExtent(layout.markSize * diagram.nodes[i].scale, diagram.hasShapes());
        taken.push_back(markBox(place.centre, extent));
        if (!place.box.isNull())
            taken.push_back(place.box);
    }
    const double size = secondSize(layout.nameSize, layout.smallestSecond);
    const auto endsOf = [&](const DiagramLink *tie) {
        return std::pair(layout.places[std::size_t(tie->from)].centre,
                         layout.places[std::size_t(tie->to)].centre);
    };
    for (const DiagramLink *tie : ties) {
        const QString words = spokenLocale().toString(tie->weight, 'g', 3);
        const QSizeF extent(textWidth(words, size) + 1, nameLineHeight(size));
        const auto [from, to] = endsOf(tie);
        for (const double share : {0.5, 0.42, 0.58, 0.34, 0.66}) {
            const QPointF middle = from + share * (to - from);
            const QRectF box(middle - QPointF(extent.width(), extent.height()) / 2, extent);
            const QRectF withAir = box.adjusted(-air, -air, air, air);
            const bool isFree =
                layout.area.contains(box) &&
                std::ranges::none_of(taken, [&](const QRectF &other) { return other.intersects(withAir); }) &&
                std::ranges::none_of(ties, [&](const DiagramLink *other) {
                    const auto [start, end] = endsOf(other);
                    return other != tie && meets(box, start, end);
                });
            if (!isFree)
                continue;
            Guide guide;
            guide.kind = Guide::Kind::Weight;
            guide.words = words;
            guide.at = {middle.x(), box.center().y() + capHeight(size) / 2};
            guide.size = size;
            layout.guides.push_back(std::move(guide));
            taken.push_back(box);
            break;
        }
    }
}

} // namespace copse
