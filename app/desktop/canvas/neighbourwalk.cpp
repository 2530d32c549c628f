#include "desktop/canvas/neighbourwalk.h"

namespace copse {

QString NeighbourWalk::go(const QString &current, int key, const Neighbours &neighbours)
{
    if (current.isEmpty())
        return {};
    if (m_hubs.empty() || current != m_at)
        m_hubs.clear();
    if (key == Qt::Key_Up) {
        if (m_hubs.empty())
            return {};
        m_at = m_hubs.back();
        m_hubs.pop_back();
        return m_at;
    }
    const bool begins = m_hubs.empty() || key == Qt::Key_Down;
    const QString hub = begins ? current : m_hubs.back();
    QStringList around = neighbours(hub);
    if (begins && !m_hubs.empty())
        around.removeAll(m_hubs.back()); // where one came from
    if (around.isEmpty())
        return {};
    const qsizetype at = around.indexOf(current);
    const qsizetype step = key == Qt::Key_Left ? -1 : 1;
    const qsizetype next =
        at < 0 ? (step > 0 ? 0 : around.size() - 1) : (at + step + around.size()) % around.size();
    if (begins)
        m_hubs.push_back(hub);
    m_at = around[next];
    return m_at;
}

} // namespace copse
