#pragma once

#include "drawing/diagram.h"
#include "drawing/layout.h"

#include <cmath>
#include <random>
#include <vector>

namespace copse {

inline double distanceOf(QPointF a, QPointF b) { return std::hypot(a.x() - b.x(), a.y() - b.y()); }

/// Groups, and people in one of them each or (every third) in the next one, too; all over the page by chance,
/// each in a cell of its own: nothing overlaps.
struct ScatteredCrowd
{
    struct Cells
    {
        QPointF first; ///< the middle of one in the corner
        QPointF step;
        int columns = 0;
        int rows = 0;
    };

    Diagram diagram;
    Layout layout;
    std::vector<QRectF> partOf; ///< of each node: the whole page

    ScatteredCrowd(int groups, int people, const QRectF &area, const Cells &cells, unsigned seed)
    {
        std::mt19937 random(seed);
        diagram.people = people;
        diagram.groups = groups;
        for (int i = 0; i < groups + people; ++i) {
            DiagramNode node;
            node.kind = i < groups ? NodeKind::Group : NodeKind::Person;
            diagram.nodes.push_back(node);
        }
        for (int i = 0; i < people; ++i) {
            diagram.links.push_back({groups + i, i % groups});
            if (i % 3 == 0)
                diagram.links.push_back({groups + i, (i + 1) % groups});
        }
        std::vector<QPointF> free;
        for (int y = 0; y < cells.rows; ++y) {
            for (int x = 0; x < cells.columns; ++x)
                free.emplace_back(cells.first.x() + cells.step.x() * x, cells.first.y() + cells.step.y() * y);
        }
        layout.area = area;
        layout.places.resize(diagram.nodes.size());
        for (Place &place : layout.places) {
            const std::size_t which = random() % free.size();
            place.centre = free[which];
            free.erase(free.begin() + std::ptrdiff_t(which));
        }
        partOf.assign(diagram.nodes.size(), area);
    }

    double lengthOfLines() const
    {
        double sum = 0;
        for (const DiagramLink &link : diagram.links)
            sum += distanceOf(layout.places[std::size_t(link.from)].centre,
                              layout.places[std::size_t(link.to)].centre);
        return sum;
    }
};

} // namespace copse
