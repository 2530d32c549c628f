#include "drawing/settling.h"

#include "drawing/measures.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace copse {

QRectF extentOf(const Body &body)
{
    if (body.isGroup)
        return {body.at.x() - body.size.width() / 2, body.at.y() - body.size.height() / 2, body.size.width(),
                body.size.height()};
    const QRectF mark = markBox(body.at, body.extent);
    return body.size.isEmpty() ? mark : mark | wordsBox(body.at, body.extent, body.side, body.size);
}

double airOf(const Body &body, double air)
{
    return body.size.isEmpty() ? std::min(air, 0.06 * body.extent) : air;
}

bool meets(const QRectF &box, QPointF from, QPointF to)
{
    // Liang and Barsky: the part of the line that lies between each pair of sides.
    double first = 0;
    double last = 1;
    const auto clip = [&](double start, double delta, double low, double high) {
        if (std::abs(delta) < 1e-12)
            return start >= low && start <= high;
        const double a = (low - start) / delta;
        const double b = (high - start) / delta;
        first = std::max(first, std::min(a, b));
        last = std::min(last, std::max(a, b));
        return first <= last;
    };
    return clip(from.x(), to.x() - from.x(), box.left(), box.right()) &&
           clip(from.y(), to.y() - from.y(), box.top(), box.bottom());
}

LabelSide clearestSide(QPointF at, std::span<const QPointF> towards, QSizeF words, double markExtent,
                       LabelSide now)
{
    constexpr std::pair<LabelSide, double> sides[] = {
        {LabelSide::Below, 0}, {LabelSide::Right, 0.15}, {LabelSide::Left, 0.2}, {LabelSide::Above, 0.25}};
    LabelSide best = now;
    double least = 1e9;
    for (const auto &[side, preference] : sides) {
        const QRectF box = wordsBox(at, markExtent, side, words);
        double cost = preference - (side == now ? 0.3 : 0);
        for (const QPointF to : towards)
            cost += meets(box, at, to);
        if (cost < least) {
            least = cost;
            best = side;
        }
    }
    return best;
}

namespace {

constexpr double hold = 0.25; // of the way home, in the first step

class Settling
{
public:
    Settling(std::vector<Body> &bodies, const std::vector<std::pair<int, int>> &links, const QRectF &bounds,
             double air, const std::atomic_bool *cancelled)
        : m_bodies(bodies)
        , m_bounds(bounds)
        , m_air(air)
        , m_cancelled(cancelled)
        , m_linksOf(bodies.size())
        , m_boxes(bodies.size())
    {
        for (const auto &[person, group] : links)
            m_linksOf[std::size_t(person)].push_back(group);
    }

    bool run(int steps)
    {
        for (int step = 0; step < steps; ++step) {
            if (m_cancelled && *m_cancelled)
                return false;
            const double heat = 1 - double(step) / steps;
            if (step * 4 < steps * 3 && step % 8 == 0)
                turnWords();
            for (Body &body : m_bodies)
                body.at += (body.home - body.at) * (hold * heat);
            // Towards the end only what overlaps is moved, and less air is asked for, so that it comes to
            // rest.
            push(m_air * (0.6 + 0.4 * heat));
            keepInside();
        }
        // Nothing pulls any more: what still overlaps finds its way out.
        for (int i = 0; i < steps / 2 && m_worst > 0.3; ++i) {
            if (m_cancelled && *m_cancelled)
                return false;
            push(std::min(0.5 * m_air, 1.5));
            keepInside();
        }
        return true;
    }

private:
    void turnWords()
    {
        std::vector<QPointF> towards;
        for (std::size_t i = 0; i < m_bodies.size(); ++i) {
            Body &body = m_bodies[i];
            if (body.isGroup || body.size.isEmpty())
                continue;
            towards.clear();
            for (const int group : m_linksOf[i])
                towards.push_back(m_bodies[std::size_t(group)].at);
            body.side = clearestSide(body.at, towards, body.size, body.extent, body.side);
        }
    }

    /// Cells of the bounds and the bodies in each of them, one behind the other.
    void fillCells()
    {
        double sides = 0;
        for (const QRectF &box : m_boxes)
            sides += box.width() + box.height();
        m_cell = std::max(
            {sides / double(m_boxes.size() + 1), m_bounds.width() / 500, m_bounds.height() / 500, 0.1});
        m_columns = 1 + int(m_bounds.width() / m_cell);
        m_rows = 1 + int(m_bounds.height() / m_cell);
        m_first.assign(std::size_t(m_columns * m_rows) + 1, 0);
        for (const QRectF &box : m_boxes)
            forCells(box, [&](std::size_t cell) { ++m_first[cell + 1]; });
        std::partial_sum(m_first.begin(), m_first.end(), m_first.begin());
        m_inCells.resize(m_first.back());
        m_next.assign(m_first.begin(), m_first.end() - 1);
        for (int i = 0; i < int(m_boxes.size()); ++i)
            forCells(m_boxes[std::size_t(i)], [&](std::size_t cell) { m_inCells[m_next[cell]++] = i; });
    }

    int columnOf(double x) const
    {
        return int(std::clamp((x - m_bounds.left()) / m_cell, 0., double(m_columns - 1)));
    }
    int rowOf(double y) const
    {
        return int(std::clamp((y - m_bounds.top()) / m_cell, 0., double(m_rows - 1)));
    }

    template<class Use>
    void forCells(const QRectF &box, Use &&use) const
    {
        const int last = columnOf(box.right());
        const int bottom = rowOf(box.bottom());
        for (int row = rowOf(box.top()); row <= bottom; ++row) {
            for (int column = columnOf(box.left()); column <= last; ++column)
                use(std::size_t(row * m_columns + column));
        }
    }

    void push(double air)
    {
        m_worst = 0;
        for (std::size_t i = 0; i < m_bodies.size(); ++i) {
            const double own = airOf(m_bodies[i], air);
            m_boxes[i] = extentOf(m_bodies[i]).adjusted(-own, -own, own, own);
        }
        fillCells();
        for (std::size_t cell = 0; cell + 1 < m_first.size(); ++cell) {
            for (std::size_t i = m_first[cell]; i < m_first[cell + 1]; ++i) {
                const int a = m_inCells[i];
                for (std::size_t j = i + 1; j < m_first[cell + 1]; ++j) {
                    const int b = m_inCells[j];
                    const QRectF &one = m_boxes[std::size_t(a)];
                    const QRectF &other = m_boxes[std::size_t(b)];
                    if (one.left() < other.right() && other.left() < one.right() &&
                        one.top() < other.bottom() && other.top() < one.bottom())
                        separate(a, b);
                }
            }
        }
    }

    void separate(int a, int b)
    {
        Body &one = m_bodies[std::size_t(a)];
        Body &other = m_bodies[std::size_t(b)];
        QRectF &box = m_boxes[std::size_t(a)];
        QRectF &otherBox = m_boxes[std::size_t(b)];
        const double sign = a < b ? 1 : -1; // which goes where when they stand on one spot
        QPointF move;                       // of b away from a
        const bool areRound = one.size.isEmpty() && other.size.isEmpty();
        if (areRound) {
            const double needed = (box.width() + otherBox.width()) / 2;
            QPointF apart = other.at - one.at;
            double distance = std::sqrt(QPointF::dotProduct(apart, apart));
            if (distance >= needed)
                return;
            if (distance < 1e-6) {
                apart = QPointF(std::cos(a + b), std::sin(a + b)) * sign;
                distance = 1;
                move = apart * needed;
            } else {
                move = apart / distance * (needed - distance);
            }
        } else {
            const QPointF centre = box.center();
            const QPointF otherCentre = otherBox.center();
            const double x = (box.width() + otherBox.width()) / 2 - std::abs(otherCentre.x() - centre.x());
            const double y = (box.height() + otherBox.height()) / 2 - std::abs(otherCentre.y() - centre.y());
            const auto direction = [&](double d) { return d != 0 ? std::copysign(1., d) : sign; };
            if (x < y)
                move = {x * direction(otherCentre.x() - centre.x()), 0};
            else
                move = {0, y * direction(otherCentre.y() - centre.y())};
        }
        m_worst = std::max(m_worst, std::sqrt(QPointF::dotProduct(move, move)));
        const double share = one.mass / (one.mass + other.mass);
        const QPointF ofOther = move * (0.8 * share);
        const QPointF ofOne = move * (-0.8 * (1 - share));
        one.at += ofOne;
        box.translate(ofOne);
        other.at += ofOther;
        otherBox.translate(ofOther);
    }

    void keepInside()
    {
        for (Body &body : m_bodies) {
            const QRectF box = extentOf(body);
            const auto inward = [](double low, double high, double min, double max) {
                if (high - low > max - min)
                    return (min + max - low - high) / 2;
                return low < min ? min - low : high > max ? max - high : 0;
            };
            body.at += QPointF(inward(box.left(), box.right(), m_bounds.left(), m_bounds.right()),
                               inward(box.top(), box.bottom(), m_bounds.top(), m_bounds.bottom()));
        }
    }

    std::vector<Body> &m_bodies;
    const QRectF m_bounds;
    const double m_air;
    const std::atomic_bool *const m_cancelled;
    std::vector<std::vector<int>> m_linksOf;
    std::vector<QRectF> m_boxes;
    double m_worst = 1; // the largest overlap of the last push, points

    double m_cell = 1;
    int m_columns = 1;
    int m_rows = 1;
    std::vector<std::size_t> m_first; // of each cell, in m_inCells
    std::vector<std::size_t> m_next;
    std::vector<int> m_inCells;
};

} // namespace

bool settle(std::vector<Body> &bodies, const std::vector<std::pair<int, int>> &links, const QRectF &bounds,
            double air, int steps, const std::atomic_bool *cancelled)
{
    return Settling(bodies, links, bounds, air, cancelled).run(steps);
}

} // namespace copse
