#pragma once

#include <algorithm>
#include <cstddef>
#include <numeric>
#include <vector>

namespace copse {

/// Which of many things hang together; the smallest of them stands for all.
class Unions
{
public:
    explicit Unions(std::size_t count)
        : m_above(count)
    {
        std::iota(m_above.begin(), m_above.end(), 0);
    }
    int find(int thing)
    {
        while (m_above[std::size_t(thing)] != thing) {
            m_above[std::size_t(thing)] = m_above[std::size_t(m_above[std::size_t(thing)])];
            thing = m_above[std::size_t(thing)];
        }
        return thing;
    }
    void unite(int a, int b)
    {
        a = find(a);
        b = find(b);
        m_above[std::size_t(std::max(a, b))] = std::min(a, b);
    }

private:
    std::vector<int> m_above;
};

} // namespace copse
