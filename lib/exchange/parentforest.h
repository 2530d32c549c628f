#pragma once

#include <QtGlobal>

#include <numeric>
#include <vector>

namespace copse {

/// Answers whether one more parent would close a circle, quickly even for a chain of a hundred thousand
/// (disjoint sets, whose name is the root of their tree).
class ParentForest
{
public:
    explicit ParentForest(qint32 size)
        : m_towardsRoot(size_t(size))
    {
        std::iota(m_towardsRoot.begin(), m_towardsRoot.end(), 0);
    }

    /// Of a child that has no parent yet.
    bool wouldCloseCircle(qint32 child, qint32 parent) { return root(parent) == child; }
    void link(qint32 child, qint32 parent) { m_towardsRoot[size_t(child)] = root(parent); }

private:
    qint32 root(qint32 of)
    {
        while (m_towardsRoot[size_t(of)] != of) {
            qint32 &next = m_towardsRoot[size_t(of)];
            next = m_towardsRoot[size_t(next)];
            of = next;
        }
        return of;
    }

    std::vector<qint32> m_towardsRoot;
};

} // namespace copse
