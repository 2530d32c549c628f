#include "drawing/springs.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace copse {

namespace {

constexpr double repulsion = 0.2;
constexpr double openness = 0.8; // a square that looks smaller than this, from a node, is one charge
constexpr int deepest = 24;      // squares in squares
constexpr double cooling = 0.9;
constexpr int enoughProgress = 5; // rounds downhill in a row, before steps grow again

/// All charges, and those of each quarter of the square, and so on.
class ChargeTree
{
public:
    ChargeTree(std::span<const QPointF> places, std::span<const double> charges)
        : m_places(places)
        , m_charges(charges)
    {
        double left = 1e300, right = -1e300, top = 1e300, bottom = -1e300;
        for (const QPointF &p : places) {
            left = std::min(left, p.x());
            right = std::max(right, p.x());
            top = std::min(top, p.y());
            bottom = std::max(bottom, p.y());
        }
        m_next.assign(places.size(), -1);
        m_squares.reserve(2 * places.size() + 16);
        m_squares.emplace_back();
        const double side = std::max({right - left, bottom - top, 1e-9});
        for (int i = 0; i < int(places.size()); ++i)
            add(i, {left + side / 2, top + side / 2}, side);
        m_inLine.reserve(m_squares.size());
        lineUp(0, side);
    }

    /// What pushes node i, for a constant of 1.
    QPointF push(int i) const
    {
        QPointF force;
        const QPointF at = m_places[std::size_t(i)];
        for (std::size_t k = 0; k < m_inLine.size();) {
            const InLine &square = m_inLine[k];
            ++k;
            if (square.end == k) {
                for (int other = square.node; other >= 0; other = m_next[std::size_t(other)]) {
                    if (other == i)
                        continue;
                    const QPointF apart = at - m_places[std::size_t(other)];
                    force += m_charges[std::size_t(other)] * apart /
                             std::max(QPointF::dotProduct(apart, apart), 1e-9);
                }
                continue;
            }
            const QPointF way = at - square.middle;
            const double distance = QPointF::dotProduct(way, way);
            if (square.size < openness * openness * distance) {
                force += square.charge * way / distance;
                k = square.end;
            }
        }
        return force;
    }

private:
    struct Square
    {
        QPointF middle; // of the charges
        double charge = 0;
        int firstQuarter = -1; // -1: it is not divided
        int node = -1;         // the first in it
    };
    /// With what is in it behind it, so that nothing has to be kept in mind on the way.
    struct InLine
    {
        QPointF middle;
        double charge;
        double size;     // squared side
        std::size_t end; // of what is in it
        int node;
    };

    void lineUp(int number, double side)
    {
        const Square &square = m_squares[std::size_t(number)];
        const std::size_t own = m_inLine.size();
        m_inLine.push_back({square.middle / square.charge, square.charge, side * side, 0, square.node});
        for (int quarter = 3; square.firstQuarter >= 0 && quarter >= 0; --quarter) {
            if (m_squares[std::size_t(square.firstQuarter + quarter)].charge > 0)
                lineUp(square.firstQuarter + quarter, side / 2);
        }
        m_inLine[own].end = m_inLine.size();
    }

    void put(int number, int i)
    {
        Square &square = m_squares[std::size_t(number)];
        square.charge += m_charges[std::size_t(i)];
        square.middle += m_charges[std::size_t(i)] * m_places[std::size_t(i)];
    }

    void add(int i, QPointF centre, double side)
    {
        int number = 0;
        for (int depth = 0;; ++depth) {
            put(number, i);
            if (m_squares[std::size_t(number)].firstQuarter < 0) {
                const int other = m_squares[std::size_t(number)].node;
                if (other < 0 || depth == deepest) {
                    m_next[std::size_t(i)] = other;
                    m_squares[std::size_t(number)].node = i;
                    return;
                }
                const int first = int(m_squares.size());
                m_squares.resize(m_squares.size() + 4);
                m_squares[std::size_t(number)].firstQuarter = first;
                m_squares[std::size_t(number)].node = -1;
                const int quarter = first + quarterOf(other, centre);
                put(quarter, other);
                m_squares[std::size_t(quarter)].node = other;
            }
            const int quarter = quarterOf(i, centre);
            number = m_squares[std::size_t(number)].firstQuarter + quarter;
            side /= 2;
            centre += QPointF(quarter % 2 ? side / 2 : -side / 2, quarter / 2 ? side / 2 : -side / 2);
        }
    }

    int quarterOf(int i, QPointF centre) const
    {
        const QPointF p = m_places[std::size_t(i)];
        return (p.x() > centre.x()) + 2 * (p.y() > centre.y());
    }

    std::span<const QPointF> m_places;
    std::span<const double> m_charges;
    std::vector<Square> m_squares;
    std::vector<int> m_next; // of a node, in the same smallest square
    std::vector<InLine> m_inLine;
};

double lengthOf(QPointF p) { return std::sqrt(QPointF::dotProduct(p, p)); }

double meanLength(const std::vector<QPointF> &places, std::span<const Spring> springs)
{
    double sum = 0;
    for (const Spring &spring : springs)
        sum += lengthOf(places[std::size_t(spring.from)] - places[std::size_t(spring.to)]);
    return springs.empty() ? 0 : sum / double(springs.size());
}

/// Those at exactly the same place would have no direction to go in: all but the first get one each.
void part(std::vector<QPointF> &places, double distance)
{
    constexpr double goldenAngle = 2.399963;
    std::vector<std::size_t> order(places.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::ranges::stable_sort(order, {},
                             [&](std::size_t i) { return std::pair(places[i].x(), places[i].y()); });
    std::optional<QPointF> last;
    for (const std::size_t i : order) {
        const QPointF place = places[i];
        if (last && last->x() == place.x() && last->y() == place.y()) {
            const double angle = goldenAngle * double(i);
            places[i] += distance * QPointF(std::cos(angle), std::sin(angle));
        }
        last = place;
    }
}

} // namespace

std::optional<std::vector<QPointF>> relaxedBySprings(std::vector<QPointF> places,
                                                     std::span<const double> charges,
                                                     std::span<const Spring> springs, const SpringWish &wish,
                                                     const std::atomic_bool *cancelled)
{
    const double usual = meanLength(places, springs);
    if (!(usual > 0))
        return places;
    Q_ASSERT(std::ranges::all_of(charges, [](double charge) { return charge > 0; }));
    part(places, 1e-3 * usual);
    double step = wish.firstStep * usual;
    double before = 1e300;
    int progress = 0;
    std::vector<QPointF> forces(places.size());
    for (int round = 0; round < wish.rounds; ++round) {
        const ChargeTree tree(places, charges);
        for (std::size_t i = 0; i < places.size(); ++i) {
            if (i % 256 == 0 && cancelled && *cancelled)
                return std::nullopt;
            forces[i] = charges[i] * repulsion * usual * usual * tree.push(int(i));
        }
        for (const Spring &spring : springs) {
            const QPointF way = places[std::size_t(spring.to)] - places[std::size_t(spring.from)];
            const QPointF force = way * (spring.strength * lengthOf(way) / usual);
            forces[std::size_t(spring.from)] += force;
            forces[std::size_t(spring.to)] -= force;
        }
        double energy = 0;
        for (std::size_t i = 0; i < places.size(); ++i) {
            const double strength = lengthOf(forces[i]);
            energy += strength * strength / charges[i];
            if (strength > 0)
                places[i] += forces[i] * (step / strength);
        }
        if (energy >= before) {
            progress = 0;
            step *= cooling;
        } else if (++progress >= enoughProgress) {
            progress = 0;
            step /= cooling;
        }
        before = energy;
    }
    const double scale = usual / std::max(meanLength(places, springs), 1e-9);
    for (QPointF &place : places)
        place *= scale;
    return places;
}

} // namespace copse
