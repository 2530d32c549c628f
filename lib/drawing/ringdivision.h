#pragma once

#include "drawing/ringpeople.h"
#include "drawing/ringplan.h"

namespace copse {

/// How much of the rings those get who stand on them. Part of the layout. Heights are those above the middle,
/// points.
struct RingDivision
{
    QRectF middle;          ///< what is in the middle
    double lowest = 0;      ///< of a ring
    double lowestSpare = 0; ///< of one that nobody stands on; a sector where nobody stands is about as narrow

    /// By what the people of each cell need, and a factor for each ring and sector.
    void divide(RingPlan &plan, const RingPeople &people, const std::vector<double> &needOfCell,
                const std::vector<double> &ringBonus, const std::vector<double> &sectorBonus) const;
};

} // namespace copse
