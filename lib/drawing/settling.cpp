#include "drawing/settling.h"

#include "drawing/measures.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace copse {

QRectF extentOf(const Body &body, double markExtent)
{
    if (body.isGroup)
        return {body.at.x() - body.size.width() / 2, body.at.y() - body.size.height() / 2, body.size.width(),
                body.size.height()};
    const QRectF mark = markBox(body.at, markExtent);
    return body.size.isEmpty() ? mark : mark | wordsBox(body.at, markExtent, body.side, body.size);
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

constexpr double strongestPull = 1.2; // points a step

class Settling
{
public:
    Settling(std::vector<Body> &bodies, const std::vector<std::pair<int, int>> &links, const QRectF &bounds,
             double markExtent, double air)
        : m_bodies(bodies)
        , m_bounds(bounds)
        , m_markExtent(markExtent)
        , m_air(air)
        , m_linksOf(bodies.size())
        , m_order(bodies.size())
        , m_boxes(bodies.size())
    {
        for (const auto &[person, group] : links)
            m_linksOf[std::size_t(person)].push_back(group);
        std::iota(m_order.begin(), m_order.end(), 0);
    }

    void run(int steps)
    {
        for (int step = 0; step < steps; ++step) {
            const double heat = 1 - double(step) / steps;
            if (step == steps / 4 || step == steps / 2)
                fillBounds();
            if (step * 4 < steps * 3 && step % 8 == 0)
                turnWords();
            pull(heat);
            // Towards the end only what overlaps is moved, and less air is asked for, so that it comes to
            // rest.
            const double air = m_air * (0.6 + 0.4 * heat);
            push(air);
            keepInside();
        }
        // Nothing pulls any more: what still overlaps finds its way out.
        for (int i = 0; i < 100 && m_worst > 0.3; ++i) {
            push(std::min(0.5 * m_air, 1.5));
            keepInside();
        }
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
            body.side = clearestSide(body.at, towards, body.size, m_markExtent, body.side);
        }
    }

    void pull(double heat)
    {
        for (std::size_t i = 0; i < m_bodies.size(); ++i) {
            Body &body = m_bodies[i];
            QPointF move = (body.home - body.at) * body.hold;
            if (!m_linksOf[i].empty()) {
                QPointF middle;
                for (const int group : m_linksOf[i])
                    middle += m_bodies[std::size_t(group)].at;
                QPointF towards = (middle / double(m_linksOf[i].size()) - body.at) * 0.06;
                // Never so strong that a crowd is pressed flat against its group.
                const double strength = std::hypot(towards.x(), towards.y());
                if (strength > strongestPull)
                    towards *= strongestPull / strength;
                move += towards;
            }
            body.at += move * heat;
        }
    }

    /// Graphs are round and pages have corners: stretches each row of the drawing, then each column, towards
    /// the bounds, near things alike, so that nobody changes sides with anybody.
    void fillBounds()
    {
        stretch(m_bounds.top(), m_bounds.height(), m_bounds.left(), m_bounds.right(), true);
        stretch(m_bounds.left(), m_bounds.width(), m_bounds.top(), m_bounds.bottom(), false);
    }

    void stretch(double start, double length, double low, double high, bool isRows)
    {
        constexpr int bands = 10;
        constexpr double most = 1.6;
        std::array<double, bands> first;
        std::array<double, bands> last;
        first.fill(high);
        last.fill(low);
        const auto bandOf = [&](double along) {
            return std::clamp((along - start) / length * bands - 0.5, 0., double(bands - 1));
        };
        for (const Body &body : m_bodies) {
            const QRectF box = extentOf(body, m_markExtent);
            const double middle = bandOf(isRows ? body.at.y() : body.at.x());
            // Neighbouring bands count, too, so that an edge has no steps.
            for (int band = std::max(0, int(middle) - 1); band <= std::min(bands - 1, int(middle) + 2);
                 ++band) {
                first[std::size_t(band)] =
                    std::min(first[std::size_t(band)], isRows ? box.left() : box.top());
                last[std::size_t(band)] =
                    std::max(last[std::size_t(band)], isRows ? box.right() : box.bottom());
            }
        }
        for (Body &body : m_bodies) {
            const double band = bandOf(isRows ? body.at.y() : body.at.x());
            const std::size_t lower = std::size_t(band);
            const std::size_t upper = std::min(lower + 1, std::size_t(bands - 1));
            const double part = band - double(lower);
            const double from = (1 - part) * first[lower] + part * first[upper];
            const double to = (1 - part) * last[lower] + part * last[upper];
            if (to - from < 1)
                continue;
            const double wide = std::min(high - low, most * (to - from));
            const double centre = (from + to) / 2;
            const double moved = std::clamp(centre, low + wide / 2, high - wide / 2);
            double &at = isRows ? body.at.rx() : body.at.ry();
            at = moved + (at - centre) * wide / (to - from);
            (isRows ? body.home.rx() : body.home.ry()) = at;
        }
    }

    void push(double air)
    {
        m_worst = 0;
        for (std::size_t i = 0; i < m_bodies.size(); ++i) {
            const double own = m_bodies[i].size.isEmpty() ? std::min(air, 3 * m_markExtent) : air;
            m_boxes[i] = extentOf(m_bodies[i], m_markExtent).adjusted(-own, -own, own, own);
        }
        std::ranges::sort(m_order, [&](int a, int b) {
            const double left = m_boxes[std::size_t(a)].left();
            const double other = m_boxes[std::size_t(b)].left();
            return left != other ? left < other : a < b;
        });
        for (std::size_t i = 0; i < m_order.size(); ++i) {
            const int a = m_order[i];
            for (std::size_t j = i + 1; j < m_order.size(); ++j) {
                const int b = m_order[j];
                if (m_boxes[std::size_t(b)].left() >= m_boxes[std::size_t(a)].right())
                    break;
                if (m_boxes[std::size_t(a)].top() < m_boxes[std::size_t(b)].bottom() &&
                    m_boxes[std::size_t(b)].top() < m_boxes[std::size_t(a)].bottom())
                    separate(a, b);
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
            double distance = std::hypot(apart.x(), apart.y());
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
        m_worst = std::max(m_worst, std::hypot(move.x(), move.y()));
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
            const QRectF box = extentOf(body, m_markExtent);
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
    const double m_markExtent;
    const double m_air;
    std::vector<std::vector<int>> m_linksOf;
    std::vector<int> m_order;
    std::vector<QRectF> m_boxes;
    double m_worst = 1; // the largest overlap of the last push, points
};

} // namespace

void settle(std::vector<Body> &bodies, const std::vector<std::pair<int, int>> &links, const QRectF &bounds,
            double markExtent, double air, int steps)
{
    Settling(bodies, links, bounds, markExtent, air).run(steps);
}

} // namespace copse
