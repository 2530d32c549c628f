#include "drawing/loosening.h"

#include <algorithm>
#include <cmath>

namespace copse {

namespace {

constexpr int mostRounds = 60;
constexpr double fullCell = 0.9; // of a cell may be covered: more goes only in good order
// A crowd without names goes into good order, which keeps it together; where the page is full nothing can.
constexpr double fullCellOfCrowd = 1.1;
constexpr double fullCellOfFullPage = 0.8;
constexpr double fullPage = 0.55;
constexpr std::size_t crowd = 1100; // bodies
constexpr double farthest = 0.3;    // of a cell, in one round
constexpr double strength = 0.35;

class Loosening
{
public:
    /// `held`: about how many of the bodies a cell holds.
    Loosening(std::vector<Body> &bodies, const QRectF &bounds, double air, double held)
        : m_bodies(bodies)
        , m_bounds(bounds)
        , m_air(air)
    {
        double area = 0;
        for (const Body &body : bodies)
            area += areaOf(boxOf(body));
        if (bodies.size() > crowd)
            m_full = area > fullPage * areaOf(bounds) ? fullCellOfFullPage : fullCellOfCrowd;
        m_cell = std::max({std::sqrt(held * area / double(bodies.size() + 1)), bounds.width() / 300,
                           bounds.height() / 300, 1.});
        m_columns = 1 + int(bounds.width() / m_cell);
        m_rows = 1 + int(bounds.height() / m_cell);
        m_covered.resize(std::size_t(m_columns * m_rows));
        m_pressure.resize(m_covered.size());
    }

    bool run(const std::atomic_bool *cancelled)
    {
        for (int round = 0; round < mostRounds; ++round) {
            if (cancelled && *cancelled)
                return false;
            findPressure();
            if (std::ranges::max(m_pressure) < 0.05)
                break;
            flow();
        }
        return true;
    }

private:
    static double areaOf(const QRectF &box) { return box.width() * box.height(); }
    QRectF boxOf(const Body &body) const
    {
        const double air = airOf(body, m_air);
        return extentOf(body).adjusted(-air, -air, air, air);
    }
    std::size_t cell(int column, int row) const
    {
        return std::size_t(std::clamp(row, 0, m_rows - 1) * m_columns + std::clamp(column, 0, m_columns - 1));
    }
    int columnOf(double x) const
    {
        return int(std::clamp((x - m_bounds.left()) / m_cell, 0., m_columns - 1.));
    }
    int rowOf(double y) const { return int(std::clamp((y - m_bounds.top()) / m_cell, 0., m_rows - 1.)); }

    void findPressure()
    {
        std::ranges::fill(m_covered, 0.);
        for (const Body &body : m_bodies) {
            const QRectF box = boxOf(body);
            for (int row = rowOf(box.top()); row <= rowOf(box.bottom()); ++row) {
                const double top = m_bounds.top() + row * m_cell;
                const double height = std::min(box.bottom(), top + m_cell) - std::max(box.top(), top);
                for (int column = columnOf(box.left()); column <= columnOf(box.right()); ++column) {
                    const double left = m_bounds.left() + column * m_cell;
                    const double width = std::min(box.right(), left + m_cell) - std::max(box.left(), left);
                    m_covered[cell(column, row)] += std::max(0., width) * std::max(0., height);
                }
            }
        }
        for (int row = 0; row < m_rows; ++row) {
            for (int column = 0; column < m_columns; ++column) {
                double sum = 0;
                for (int y = -1; y <= 1; ++y) {
                    for (int x = -1; x <= 1; ++x)
                        sum += m_covered[cell(column + x, row + y)] * (x ? 1 : 2) * (y ? 1 : 2);
                }
                m_pressure[cell(column, row)] = std::max(0., sum / 16 / (m_cell * m_cell) - m_full);
            }
        }
    }

    /// Between the middles of four cells.
    double pressureAt(double x, double y) const
    {
        const double column = (x - m_bounds.left()) / m_cell - 0.5;
        const double row = (y - m_bounds.top()) / m_cell - 0.5;
        const int left = int(std::floor(column));
        const int top = int(std::floor(row));
        const double right = column - left;
        const double below = row - top;
        return (1 - below) *
                   ((1 - right) * m_pressure[cell(left, top)] + right * m_pressure[cell(left + 1, top)]) +
               below * ((1 - right) * m_pressure[cell(left, top + 1)] +
                        right * m_pressure[cell(left + 1, top + 1)]);
    }

    void flow()
    {
        for (Body &body : m_bodies)
            body.at = body.home = flown(body.at, strength / std::sqrt(body.mass));
    }

    QPointF flown(QPointF at, double most) const
    {
        const double half = m_cell / 2;
        QPointF move(pressureAt(at.x() - half, at.y()) - pressureAt(at.x() + half, at.y()),
                     pressureAt(at.x(), at.y() - half) - pressureAt(at.x(), at.y() + half));
        move *= most * m_cell;
        const double length = std::sqrt(QPointF::dotProduct(move, move));
        if (length > farthest * m_cell)
            move *= farthest * m_cell / length;
        return {std::clamp(at.x() + move.x(), m_bounds.left(), m_bounds.right()),
                std::clamp(at.y() + move.y(), m_bounds.top(), m_bounds.bottom())};
    }

    std::vector<Body> &m_bodies;
    const QRectF m_bounds;
    const double m_air;
    double m_full = fullCell;
    double m_cell = 1;
    int m_columns = 1;
    int m_rows = 1;
    std::vector<double> m_covered;  // of each cell, points^2
    std::vector<double> m_pressure; // of each cell and those round it, what is too much
};

} // namespace

bool loosen(std::vector<Body> &bodies, const QRectF &bounds, double air, const std::atomic_bool *cancelled)
{
    // What flows far does so in large cells, which takes fewer rounds.
    for (const double held : {100., 25., 6.}) {
        if (!Loosening(bodies, bounds, air, held).run(cancelled))
            return false;
    }
    return true;
}

} // namespace copse
