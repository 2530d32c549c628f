#include "drawing/ringsqueeze.h"

#include "drawing/measures.h"

#include <QLineF>

#include <algorithm>
#include <cmath>
#include <functional>
#include <map>

namespace copse {

namespace {

constexpr LabelSide sides[] = {LabelSide::Below, LabelSide::Right, LabelSide::Left, LabelSide::Above};
constexpr double airOfWords = 1;

class Squeezing
{
public:
    Squeezing(const RingPlan &plan, const RingCells &cells, Room &room, SqueezeOrder order)
        : m_order(order)
        , m_plan(plan)
        , m_cells(cells)
        , m_room(room)
    {}

    /// With the name; false: no room.
    bool placeNamed(Squeezed &one)
    {
        if (one.words.isEmpty())
            return false;
        const std::vector<QPointF> &points = pointsOf(one.cell, one.extent);
        for (const bool mustStay : {true, false}) {
            for (const QPointF &point : points) {
                if (!m_room.isFree(markBox(point, one.extent), one.person))
                    continue;
                for (const LabelSide side : sides) {
                    const QRectF box = wordsBox(point, one.extent, side, one.words);
                    const bool stays = mustStay ? m_cells.isIn(one.cell, box) : isOnRings(m_plan, box);
                    if (!stays || !m_room.isFree(withAir(box), one.person))
                        continue;
                    m_room.take(withAir(box), one.person);
                    one.side = side;
                    one.isNamed = true;
                    return stand(one, point);
                }
            }
        }
        return false;
    }

    bool placeMark(Squeezed &one)
    {
        for (const QPointF &point : pointsOf(one.cell, one.extent)) {
            if (m_room.isFree(markBox(point, one.extent), one.person))
                return stand(one, point);
        }
        return false;
    }

private:
    static QRectF withAir(const QRectF &box) { return box.adjusted(-airOfWords, 0, airOfWords, 0); }

    bool stand(Squeezed &one, QPointF point)
    {
        one.centre = point;
        m_room.take(markBox(point, one.extent + 1), one.person);
        return true;
    }

    const std::vector<QPointF> &pointsOf(int cell, double extent)
    {
        const auto found = m_points.find(cell);
        if (found != m_points.end())
            return found->second;
        std::vector<QPointF> points = m_cells.pointsIn(cell, extent, extent / 3, 600);
        QPointF middle;
        for (const QPointF &point : points)
            middle += point / double(points.size());
        const auto away = [&](QPointF point) { return std::floor(QLineF(point, middle).length()); };
        if (m_order == SqueezeOrder::MiddleFirst)
            std::ranges::stable_sort(points, {}, away);
        else if (m_order == SqueezeOrder::EdgeFirst)
            std::ranges::stable_sort(points, std::greater(), away);
        return m_points.emplace(cell, std::move(points)).first->second;
    }

    const SqueezeOrder m_order;
    const RingPlan &m_plan;
    const RingCells &m_cells;
    Room &m_room;
    std::map<int, std::vector<QPointF>> m_points;
};

} // namespace

bool isOnRings(const RingPlan &plan, const QRectF &box)
{
    return plan.cellAt(box.topLeft()) >= 0 && plan.cellAt(box.topRight()) >= 0 &&
           plan.cellAt(box.bottomLeft()) >= 0 && plan.cellAt(box.bottomRight()) >= 0;
}

std::optional<std::vector<Squeezed>> squeezed(std::vector<Squeezed> people, const RingPlan &plan,
                                              const RingCells &cells, Room room, SqueezeOrder order)
{
    Squeezing squeezing(plan, cells, room, order);
    for (Squeezed &one : people)
        squeezing.placeNamed(one);
    for (Squeezed &one : people) {
        if (!one.isNamed && !squeezing.placeMark(one))
            return std::nullopt;
    }
    return people;
}

} // namespace copse
