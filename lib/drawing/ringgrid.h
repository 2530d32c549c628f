#pragma once

#include "drawing/ringplan.h"
#include "model/records.h"

#include <QStringList>

namespace copse {

/// The rings of a picture and what they stand for, so that the next one can have the same. A plain value,
/// part of the layout.
struct RingGrid
{
    RingPlan plan;
    std::vector<Level> levels; ///< of the rings
    QStringList sectors;       ///< as RingPeople::sectorNames() gives them
    bool isCrowd = false;      ///< marks come before names

    bool operator==(const RingGrid &) const = default;
};

} // namespace copse
