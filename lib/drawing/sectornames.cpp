#include "drawing/sectornames.h"

#include "drawing/measures.h"
#include "drawing/room.h"
#include "drawing/textmeasure.h"

#include <algorithm>
#include <optional>

namespace copse {

namespace {

class SectorNames
{
public:
    SectorNames(const Diagram &diagram, const RingPeople &people, const RingPlan &plan, const QRectF &area,
                double size)
        : m_diagram(diagram)
        , m_people(people)
        , m_plan(plan)
        , m_area(area)
        , m_size(size)
    {}

    std::vector<Guide> names()
    {
        std::vector<Guide> guides;
        const double height = nameLineHeight(m_size);
        std::vector<int> order(std::size_t(int(m_people.keys.size())), 0);
        for (int i = 0; i < int(m_people.keys.size()); ++i)
            order[std::size_t(i)] = i;
        std::ranges::stable_sort(order, [this](int a, int b) {
            return m_plan.endOf(a) - m_plan.begins[std::size_t(a)] >
                   m_plan.endOf(b) - m_plan.begins[std::size_t(b)];
        });
        Room room(m_area, 10);
        for (const int sector : order) {
            const QString name = m_people.sectorName(m_diagram, sector);
            if (name.isEmpty())
                continue;
            std::optional<QRectF> best;
            QString bestWords;
            for (const double share : {0.5, 0.3, 0.7, 0.15, 0.85}) { // along the sector
                const double angle = m_plan.begins[std::size_t(sector)] +
                                     share * (m_plan.endOf(sector) - m_plan.begins[std::size_t(sector)]);
                const auto [words, box] = outside(sector, angle, height, room);
                if (!words.isEmpty() && (!best || box.width() > best->width() + 0.1)) {
                    best = box;
                    bestWords = words;
                }
                if (bestWords == name)
                    break;
            }
            if (!best)
                continue;
            room.take(best->adjusted(-4, 0, 4, 0), sector);
            guides.push_back({.kind = Guide::Kind::Heading,
                              .words = bestWords,
                              .at = {best->left(), best->center().y() + capHeight(m_size) / 2},
                              .anchor = TextAnchor::Left,
                              .size = m_size});
        }
        return guides;
    }

private:
    std::pair<QString, QRectF> outside(int sector, double angle, double height, const Room &room) const
    {
        const QPointF on = m_plan.at(1, angle);
        const QPointF direction = on - m_plan.centre;
        const double x = on.x() + airOutside * direction.x() / m_plan.radiusX;
        // At the sides the words stand beside the point, further up or down above or below it.
        const double slope = direction.y() / m_plan.radiusY;
        const double y = on.y() + 0.6 * airOutside * slope + (slope - 1) * height / 2;
        const bool isRight = direction.x() >= 0;
        double most = isRight ? m_area.right() - x : x - m_area.left();
        const LookKey &key = m_diagram.colour.keys[std::size_t(m_people.keys[std::size_t(sector)])];
        for (; most > 12; most *= 0.85) {
            QString words = elidedText(m_people.sectorName(m_diagram, sector), most, m_size);
            if (words != m_people.sectorName(m_diagram, sector) && !key.shortName.isEmpty() &&
                textWidth(key.shortName, m_size) <= most)
                words = key.shortName;
            if (words.size() < 3 && words != m_people.sectorName(m_diagram, sector))
                break;
            const double width = textWidth(words, m_size);
            const QRectF box(isRight ? x : x - width, y, width, height);
            if (m_area.contains(box) && room.isFree(box.adjusted(-4, 0, 4, 0) & m_area, sector))
                return {words, box};
        }
        return {};
    }

    const Diagram &m_diagram;
    const RingPeople &m_people;
    const RingPlan &m_plan;
    const QRectF m_area;
    const double m_size;
};

} // namespace

std::vector<Guide> sectorNames(const Diagram &diagram, const RingPeople &people, const RingPlan &plan,
                               const QRectF &area, double size)
{
    return SectorNames(diagram, people, plan, area, size).names();
}

} // namespace copse
