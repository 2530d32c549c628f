#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace copse {

/// Walks from a thing to what it is tied to, with four arrow keys: right and left from one neighbour to the
/// next and the one before, round and round; down from the neighbour to its own neighbours; up to whose
/// neighbour it is. A value.
class NeighbourWalk
{
public:
    /// What a thing is tied to, in an order that does not change from one step to the next.
    using Neighbours = std::function<QStringList(const QString &itemId)>;

    /// Where an arrow key (Qt::Key) leads from the current thing; empty: nowhere. Who came to the current
    /// thing in another way begins a new walk there.
    QString go(const QString &current, int key, const Neighbours &neighbours);

private:
    std::vector<QString> m_hubs; // whose neighbours are walked through, the last one now
    QString m_at;                // where the walk has led to
};

} // namespace copse
