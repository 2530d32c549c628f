#pragma once

#include "base/id.h"
#include "drawing/seenpart.h"
#include "model/records.h"

#include <QHash>
#include <QString>

namespace copse {

/// Which part of the picture was seen last in each view of the map that is open. This computer remembers it,
/// not the map: looking around changes no map, nor what a room is shown. GUI thread.
class SeenParts
{
public:
    /// Of another map from now on; empty: of none.
    void open(const QString &mapId);

    /// `kept` is the part that the view itself keeps: when that becomes another one, it is what is wanted.
    void remember(Id<View> view, const SeenPart &kept, const SeenPart &seen);
    void forget(Id<View> view) { m_parts.remove(view); }
    SeenPart of(Id<View> view, const SeenPart &kept) const;

    void save() const;

private:
    struct Part
    {
        QString kept; // as texts, which have as many digits as those of the map
        QString seen;
    };

    QString m_mapId;
    QHash<Id<View>, Part> m_parts;
};

} // namespace copse
