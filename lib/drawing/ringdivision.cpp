#include "drawing/ringdivision.h"

#include <algorithm>
#include <numbers>
#include <numeric>

namespace copse {

void RingDivision::divide(RingPlan &plan, const RingPeople &people, const std::vector<double> &needOfCell,
                          const std::vector<double> &ringBonus, const std::vector<double> &sectorBonus) const
{
    const std::size_t sectors = people.keys.size();
    std::vector<double> sectorNeeds(sectors, 0);
    double all = 0;
    for (std::size_t i = 0; i < needOfCell.size(); ++i) {
        sectorNeeds[i % sectors] += needOfCell[i];
        all += needOfCell[i];
    }
    for (std::size_t i = 0; i < sectors; ++i)
        sectorNeeds[i] *= sectorBonus[i];
    std::vector<double> ringNeeds(people.levels.size(), 0);
    for (std::size_t i = 0; i < needOfCell.size(); ++i) {
        // Of the whole ring, if all of it were as crowded as here.
        const double share = sectorNeeds[i % sectors] > 0 ? sectorNeeds[i % sectors] / all : 1;
        double &need = ringNeeds[i / sectors];
        need = std::max(need, needOfCell[i] / share);
    }
    std::vector<double> lowestOf;
    for (std::size_t i = 0; i < ringNeeds.size(); ++i) {
        lowestOf.push_back(ringNeeds[i] > 0 ? lowest : lowestSpare);
        ringNeeds[i] *= ringBonus[i];
    }
    // The label in the middle takes from the innermost.
    const double page = 3.14 * plan.radiusX * plan.radiusY;
    ringNeeds.front() +=
        middle.width() * middle.height() / page * std::accumulate(ringNeeds.begin(), ringNeeds.end(), 0.);
    // Halfway between the middle and the outermost.
    const double spareSector = lowestSpare / (std::numbers::pi * std::min(plan.radiusX, plan.radiusY));
    divideRings(plan, ringNeeds, lowestOf, sectorNeeds, std::min(spareSector, 0.05));
}

} // namespace copse
