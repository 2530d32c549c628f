#pragma once

#include <QPointF>

#include <algorithm>
#include <bit>
#include <vector>

// Lines that are looked through again and again, while their ends move. Part of the layout: for
// perfecting.cpp alone.

namespace copse::perfecting {

/// Below 0 where the number is. Compilers find the instructions for several of them, not so for conditions.
inline int signOf(float number) { return std::bit_cast<int>(number); }

class LinesDrawn
{
public:
    struct Line
    {
        QPointF a, b;
        int from = -1;
        int to = -1;
    };

    void resize(std::size_t count)
    {
        m_lines.resize(count);
        for (std::vector<float> *bound : {&m_left, &m_right, &m_top, &m_bottom})
            bound->resize(count);
        m_signs.resize(count);
        m_found.resize(count + 1);
    }

    void draw(std::size_t number, const Line &line)
    {
        m_lines[number] = line;
        m_left[number] = float(std::min(line.a.x(), line.b.x()));
        m_right[number] = float(std::max(line.a.x(), line.b.x()));
        m_top[number] = float(std::min(line.a.y(), line.b.y()));
        m_bottom[number] = float(std::max(line.a.y(), line.b.y()));
    }

    /// Those whose bounds may touch the box.
    template<class Use>
    void forThoseAt(double left, double right, double top, double bottom, Use &&use)
    {
        const float leftmost = float(left) - slack, rightmost = float(right) + slack;
        const float topmost = float(top) - slack, lowest = float(bottom) + slack;
        for (std::size_t k = 0; k < m_lines.size(); ++k)
            m_signs[k] = signOf(m_right[k] - leftmost) | signOf(rightmost - m_left[k]) |
                         signOf(m_bottom[k] - topmost) | signOf(lowest - m_top[k]);
        std::size_t count = 0;
        for (std::size_t k = 0; k < m_lines.size(); ++k) {
            m_found[count] = k;
            count += std::size_t(m_signs[k] >= 0); // without a branch, which nobody could foretell
        }
        for (std::size_t k = 0; k < count; ++k)
            use(m_lines[m_found[k]]);
    }

private:
    static constexpr float slack = 1e-3F; // points: as floats bounds are so much off at most

    std::vector<Line> m_lines;
    std::vector<float> m_left, m_right, m_top, m_bottom;
    std::vector<int> m_signs; // what was looked for last
    std::vector<std::size_t> m_found;
};

} // namespace copse::perfecting
