#pragma once

#include "model/snapshot.h"

namespace copse {

/// What a record is called; empty if there is no such record.
template<class T>
QString nameOf(const Snapshot &map, Id<T> id)
{
    const T *record = map.find(id);
    return record ? record->name : QString();
}

} // namespace copse
