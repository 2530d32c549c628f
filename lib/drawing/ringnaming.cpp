#include "drawing/ringnaming.h"

#include "drawing/measures.h"
#include "drawing/ringkeeping.h"
#include "drawing/ringsqueeze.h"
#include "drawing/room.h"
#include "drawing/textmeasure.h"

namespace copse {

void nameMore(const Diagram &diagram, const RingPeople &people, const RingPlan &plan,
              const std::vector<QRectF> &taken, FewNames few, Layout &layout,
              const std::atomic_bool *cancelled)
{
    const auto extentOf = [&](double scale) {
        return markExtent(layout.markSize * scale, diagram.hasShapes());
    };
    Room room(layout.area, std::max(8., extentOf(people.largestScale)));
    for (const QRectF &box : taken)
        room.take(box, -2);
    std::vector<int> unnamed;
    for (const std::vector<int> &cell : people.cells) {
        for (const int person : cell) {
            const Place &where = layout.places[std::size_t(person)];
            const DiagramNode &node = diagram.nodes[std::size_t(person)];
            if (!where.shown)
                continue;
            room.take(markBox(where.centre, extentOf(node.scale)), person);
            if (!where.label.isEmpty())
                room.take(where.box, person);
            else if (!node.name.isEmpty())
                unnamed.push_back(person);
        }
    }
    std::vector<int> named;
    for (const int person : unnamed) {
        if (cancelled && *cancelled)
            return;
        Place &where = layout.places[std::size_t(person)];
        const DiagramNode &node = diagram.nodes[std::size_t(person)];
        const QString name = ringNameOf(node, layout.nameSize, layout.area);
        const QSizeF words(textWidth(name, layout.nameSize), nameLineHeight(layout.nameSize));
        for (const LabelSide side : {LabelSide::Below, LabelSide::Right, LabelSide::Left, LabelSide::Above}) {
            const QRectF box = wordsBox(where.centre, extentOf(node.scale), side, words);
            if (name.isEmpty() || !isOnRings(plan, box) || !room.isFree(box.adjusted(-1, 0, 1, 0), person))
                continue;
            where.label = name;
            where.side = side;
            where.box = box;
            room.take(box, person);
            named.push_back(person);
            break;
        }
    }
    if (few == FewNames::Shown || 8 * named.size() > unnamed.size())
        return;
    for (const int person : named) {
        layout.places[std::size_t(person)].label.clear();
        layout.places[std::size_t(person)].box = {};
    }
}

} // namespace copse
