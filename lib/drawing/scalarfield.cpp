#include "drawing/scalarfield.h"

#include <array>
#include <utility>

namespace copse {

namespace {

constexpr float veryFar = 1e12F;

/// The lower envelope of the parabolas that stand on the values, at each place.
class Envelope
{
public:
    explicit Envelope(int most)
        : m_at(std::size_t(most))
        , m_from(std::size_t(most) + 1)
        , m_values(std::size_t(most))
    {}

    void transform(float *values, std::size_t stride, int count)
    {
        for (int i = 0; i < count; ++i)
            m_values[std::size_t(i)] = values[std::size_t(i) * stride];
        int last = 0;
        m_at[0] = 0;
        m_from[0] = -veryFar;
        m_from[1] = veryFar;
        for (int i = 1; i < count; ++i) {
            float meet = meeting(m_at[std::size_t(last)], i);
            while (last > 0 && meet <= m_from[std::size_t(last)])
                meet = meeting(m_at[std::size_t(--last)], i);
            m_at[std::size_t(++last)] = i;
            m_from[std::size_t(last)] = meet;
            m_from[std::size_t(last) + 1] = veryFar;
        }
        int now = 0;
        for (int i = 0; i < count; ++i) {
            while (m_from[std::size_t(now) + 1] < float(i))
                ++now;
            const float away = float(i - m_at[std::size_t(now)]);
            values[std::size_t(i) * stride] = away * away + m_values[std::size_t(m_at[std::size_t(now)])];
        }
    }

private:
    float meeting(int a, int b) const
    {
        const double fa = double(m_values[std::size_t(a)]) + double(a) * a;
        const double fb = double(m_values[std::size_t(b)]) + double(b) * b;
        return float((fb - fa) / (2. * (b - a)));
    }

    std::vector<int> m_at;
    std::vector<float> m_from;
    std::vector<float> m_values;
};

} // namespace

Grid Grid::over(const QRectF &box, double cell)
{
    Grid grid;
    grid.cell = cell;
    grid.columns = int(std::ceil(box.width() / cell)) + 5;
    grid.rows = int(std::ceil(box.height() / cell)) + 5;
    grid.origin = box.center() - QPointF((grid.columns - 1) * cell / 2, (grid.rows - 1) * cell / 2);
    return grid;
}

std::vector<float> distancesTo(const Grid &grid, const Mask &mask)
{
    std::vector<float> values(grid.size());
    for (std::size_t i = 0; i < values.size(); ++i)
        values[i] = mask[i] ? 0 : veryFar;
    Envelope envelope(std::max(grid.columns, grid.rows));
    for (int column = 0; column < grid.columns; ++column)
        envelope.transform(values.data() + column, std::size_t(grid.columns), grid.rows);
    for (int row = 0; row < grid.rows; ++row)
        envelope.transform(values.data() + grid.index(0, row), 1, grid.columns);
    for (float &value : values)
        value = std::sqrt(value) * float(grid.cell);
    return values;
}

void blur(const Grid &grid, std::vector<float> &values, int reach)
{
    std::vector<float> line(std::size_t(std::max(grid.columns, grid.rows)));
    const auto along = [&](float *first, std::size_t stride, int count) {
        float sum = 0;
        for (int i = 0; i < count; ++i)
            line[std::size_t(i)] = first[std::size_t(i) * stride];
        for (int i = 0; i < std::min(reach, count); ++i)
            sum += line[std::size_t(i)];
        for (int i = 0; i < count; ++i) {
            if (i + reach < count)
                sum += line[std::size_t(i + reach)];
            if (i - reach > 0)
                sum -= line[std::size_t(i - reach - 1)];
            first[std::size_t(i) * stride] = sum / float(2 * reach + 1);
        }
    };
    for (int row = 0; row < grid.rows; ++row)
        along(values.data() + grid.index(0, row), 1, grid.columns);
    for (int column = 0; column < grid.columns; ++column)
        along(values.data() + column, std::size_t(grid.columns), grid.rows);
}

std::vector<QPolygonF> contours(const Grid &grid, const std::vector<float> &values, float level)
{
    // A side of a cell is numbered by its first vertex, twice that if it goes along a row, one more if down a
    // column. The line goes from side to side with the high values on its right.
    std::vector<int> next(2 * grid.size(), -1);
    const auto value = [&](int column, int row) {
        const bool isEdge = column == 0 || row == 0 || column == grid.columns - 1 || row == grid.rows - 1;
        return isEdge ? 0.F : values[grid.index(column, row)];
    };
    for (int row = 0; row + 1 < grid.rows; ++row) {
        for (int column = 0; column + 1 < grid.columns; ++column) {
            const std::array<float, 4> corners{value(column, row), value(column + 1, row),
                                               value(column + 1, row + 1), value(column, row + 1)};
            int which = 0;
            for (std::size_t i = 0; i < 4; ++i)
                which |= (corners[i] > level) << i;
            if (which == 0 || which == 15)
                continue;
            const std::array<int, 4> sides{
                int(2 * grid.index(column, row)), int(2 * grid.index(column + 1, row) + 1),
                int(2 * grid.index(column, row + 1)), int(2 * grid.index(column, row) + 1)};
            // Side i is between corner i and corner i + 1. Going round, the line starts where high values
            // begin and ends where they end.
            const auto isHigh = [&](std::size_t i) { return (which >> (i % 4)) & 1; };
            const bool isSaddle = which == 5 || which == 10;
            const bool isJoined = isSaddle && (corners[0] + corners[1] + corners[2] + corners[3]) / 4 > level;
            for (std::size_t i = 0; i < 4; ++i) {
                if (isHigh(i) || !isHigh(i + 1))
                    continue; // high values begin at side i
                std::size_t end = i + 1;
                while (isHigh(end))
                    ++end;
                // In a saddle the middle says to which of the two ends it goes.
                std::size_t side = (end + 3) % 4;
                if (isJoined)
                    side = (side + 2) % 4;
                next[std::size_t(sides[side])] = sides[i];
            }
        }
    }

    const auto pointOn = [&](int side) {
        const std::size_t vertex = std::size_t(side) / 2;
        const int column = int(vertex % std::size_t(grid.columns));
        const int row = int(vertex / std::size_t(grid.columns));
        const int isDown = side % 2;
        const float a = value(column, row);
        const float b = value(column + 1 - isDown, row + isDown);
        const double part = std::clamp(double((level - a) / (b - a)), 0.02, 0.98);
        return grid.at(column, row) + QPointF(isDown ? 0 : part, isDown ? part : 0) * grid.cell;
    };
    std::vector<QPolygonF> lines;
    for (std::size_t first = 0; first < next.size(); ++first) {
        if (next[first] < 0)
            continue;
        QPolygonF line;
        for (int side = int(first); next[std::size_t(side)] >= 0;) {
            line.push_back(pointOn(side));
            side = std::exchange(next[std::size_t(side)], -1);
        }
        lines.push_back(std::move(line));
    }
    return lines;
}

} // namespace copse
