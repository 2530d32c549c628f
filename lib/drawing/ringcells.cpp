#include "drawing/ringcells.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace copse {

namespace {

/// Side of a pixel, points: coarse is enough to place words by, marks alone may be small.
double pixelFor(const QRectF &area, bool isFine)
{
    const double most = isFine ? 400'000 : 120'000; // pixels in all
    return std::max(isFine ? 0.6 : 1.5, std::sqrt(area.width() * area.height() / most));
}

} // namespace

RingCells::RingCells(const RingPlan &plan, const QRectF &area, const std::vector<QRectF> &taken, double air)
    : m_plan(plan)
    , m_area(area)
    , m_step(pixelFor(area, air <= 0))
    , m_columns(std::max(1, int(area.width() / m_step)))
    , m_rows(std::max(1, int(area.height() / m_step)))
    , m_extents(std::size_t(plan.cells()))
{
    const std::size_t all = std::size_t(m_columns) * std::size_t(m_rows);
    std::vector<short> cells(all);
    const auto place = [this](int x, int y) {
        return std::size_t(y) * std::size_t(m_columns) + std::size_t(x);
    };
    for (int y = 0; y < m_rows; ++y) {
        for (int x = 0; x < m_columns; ++x)
            cells[place(x, y)] =
                short(plan.cellAt(area.topLeft() + QPointF((x + 0.5) * m_step, (y + 0.5) * m_step)));
    }
    for (const QRectF &box : taken) {
        const auto within = [this](double at, double from, int most) {
            return int(std::clamp((at - from) / m_step, 0., double(most)));
        };
        const int right = std::min(m_columns, within(box.right(), area.left(), m_columns) + 1);
        const int bottom = std::min(m_rows, within(box.bottom(), area.top(), m_rows) + 1);
        for (int y = within(box.top(), area.top(), m_rows); y < bottom; ++y) {
            for (int x = within(box.left(), area.left(), m_columns); x < right; ++x)
                cells[place(x, y)] = -1;
        }
    }
    // What is near another cell is nobody's.
    const int away = int(std::ceil(air / m_step));
    m_cellOf = cells;
    for (int y = 0; y < m_rows; ++y) {
        for (int x = 0; x < m_columns; ++x) {
            const short cell = cells[place(x, y)];
            for (const auto &[dx, dy] : {std::pair(away, 0), {-away, 0}, {0, away}, {0, -away}}) {
                if (x + dx < 0 || y + dy < 0 || x + dx >= m_columns || y + dy >= m_rows ||
                    cells[place(x + dx, y + dy)] != cell)
                    m_cellOf[place(x, y)] = -1;
            }
        }
    }
    m_below.assign(all, 1);
    for (int y = m_rows - 1; y >= 0; --y) {
        for (int x = 0; x < m_columns; ++x) {
            const short cell = m_cellOf[place(x, y)];
            if (y + 1 < m_rows && m_cellOf[place(x, y + 1)] == cell)
                m_below[place(x, y)] = short(m_below[place(x, y + 1)] + 1);
            if (cell < 0)
                continue;
            Extent &extent = m_extents[std::size_t(cell)];
            extent.left = std::min(extent.left, x);
            extent.right = std::max(extent.right, x);
            extent.top = std::min(extent.top, y);
            extent.bottom = std::max(extent.bottom, y);
        }
    }
}

int RingCells::pixels(double length) const { return std::max(1, int(std::ceil(length / m_step))); }

std::vector<QRectF> RingCells::rows(int cell, const std::vector<double> &widths, double height,
                                    QSizeF between) const
{
    std::vector<QRectF> best = rowsOf(cell, widths, height, between, 0);
    if (best.empty())
        return best;
    // As airy as it gets.
    double low = 0;
    double high = 24;
    for (int step = 0; step < 7; ++step) {
        const double middle = (low + high) / 2;
        std::vector<QRectF> airy = rowsOf(cell, widths, height, between, middle);
        if (airy.empty()) {
            high = middle;
        } else {
            low = middle;
            best = std::move(airy);
        }
    }
    return best;
}

std::vector<QRectF> RingCells::rowsOf(int cell, const std::vector<double> &widths, double height,
                                      QSizeF between, double more) const
{
    std::vector<QRectF> boxes(widths.size());
    std::vector<int> waiting(widths.size());
    for (std::size_t i = 0; i < widths.size(); ++i)
        waiting[i] = int(i);
    const Extent &extent = m_extents[std::size_t(cell)];
    const int high = pixels(height);
    const double gap = between.width() + more;
    for (int y = extent.top; y + high - 1 <= extent.bottom && !waiting.empty();) {
        bool isUsed = false;
        for (int x = extent.left; x <= extent.right && !waiting.empty(); ++x) {
            const auto fits = [&](int column) {
                const std::size_t at = std::size_t(y) * std::size_t(m_columns) + std::size_t(column);
                return m_cellOf[at] == cell && m_below[at] >= high;
            };
            if (!fits(x))
                continue;
            const int first = x;
            while (x <= extent.right && fits(x))
                ++x;
            const double room = (x - first) * m_step;
            std::vector<int> here;
            double used = 0;
            for (auto one = waiting.begin(); one != waiting.end();) {
                const double width = widths[std::size_t(*one)];
                const double needed = used + width + (here.empty() ? 0 : gap);
                if (needed > room) {
                    ++one;
                    continue;
                }
                used = needed;
                here.push_back(*one);
                one = waiting.erase(one);
            }
            const double spare = (room - used) / double(here.size() + 1);
            double left = m_area.left() + first * m_step + spare;
            for (const int one : here) {
                const double width = widths[std::size_t(one)];
                boxes[std::size_t(one)] = {left, m_area.top() + y * m_step, width, height};
                left += width + gap + spare;
                isUsed = true;
            }
        }
        y += isUsed ? pixels(height + between.height() + more / 3) : 1;
    }
    if (!waiting.empty())
        boxes.clear();
    return boxes;
}

bool RingCells::isIn(int cell, const QRectF &box) const
{
    const auto within = [this](double at, double from, int most) {
        return int(std::clamp((at - from) / m_step, 0., double(most - 1)));
    };
    const int top = within(box.top(), m_area.top(), m_rows);
    const int bottom = within(box.bottom(), m_area.top(), m_rows);
    for (const double at : {box.left(), box.center().x(), box.right()}) {
        const std::size_t place =
            std::size_t(top) * std::size_t(m_columns) + std::size_t(within(at, m_area.left(), m_columns));
        if (m_cellOf[place] != cell || m_below[place] <= bottom - top)
            return false;
    }
    return true;
}

std::vector<QPointF> RingCells::points(int cell, double side, double across, double down, int most) const
{
    std::vector<QPointF> found;
    const Extent &extent = m_extents[std::size_t(cell)];
    if (extent.right < extent.left)
        return found;
    const double bottom = m_area.top() + (extent.bottom + 1) * m_step - side / 2;
    const double right = m_area.left() + (extent.right + 1) * m_step - side / 2;
    // Each row begins where there is room, as cells may be narrower than a step.
    for (double y = m_area.top() + extent.top * m_step + side / 2; y <= bottom;) {
        bool isUsed = false;
        for (double x = m_area.left() + extent.left * m_step + side / 2; x <= right;) {
            if (!isIn(cell, {x - side / 2, y - side / 2, side, side})) {
                x += m_step;
                continue;
            }
            found.push_back({x, y});
            if (int(found.size()) >= most)
                return found;
            x += across;
            isUsed = true;
        }
        y += isUsed ? down : m_step;
    }
    return found;
}

std::vector<QPointF> RingCells::lattice(int cell, int count, double side) const
{
    double low = side;
    double high = 8 * side;
    for (int step = 0; step < 12; ++step) {
        const double middle = (low + high) / 2;
        (int(points(cell, side, middle, middle, count).size()) >= count ? low : high) = middle;
    }
    return points(cell, side, low, low, count);
}

std::vector<QPointF> RingCells::pointsIn(int cell, double side, double step, int most) const
{
    std::vector<QPointF> found = points(cell, side, step, step, std::numeric_limits<int>::max());
    while (int(found.size()) > most) {
        step *= 1.2;
        found = points(cell, side, step, step, std::numeric_limits<int>::max());
    }
    return found;
}

double RingCells::sideFor(int cell, int count, double smallest, double largest) const
{
    const auto holds = [&](double side) { return capacity(cell, count, side) >= count; };
    if (holds(largest))
        return largest;
    if (!holds(smallest))
        return 0;
    double low = smallest;
    double high = largest;
    for (int step = 0; step < 10; ++step) {
        const double middle = (low + high) / 2;
        (holds(middle) ? low : high) = middle;
    }
    return low;
}

} // namespace copse
