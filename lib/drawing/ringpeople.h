#pragma once

#include "drawing/diagram.h"

#include <vector>

namespace copse {

/// Who stands in which ring and sector; those that nobody stands in do not exist. Part of the layout.
struct RingPeople
{
    int group = -1; ///< a node of the diagram
    int count = 0;
    double largestScale = 1;
    std::vector<Level> levels;           ///< of the rings, from the middle outwards
    std::vector<int> keys;               ///< of the sectors: places in the keys of colours, -1: none
    std::vector<std::vector<int>> cells; ///< people, ring by ring

    QString sectorName(const Diagram &diagram, int sector) const; ///< empty where there is only one
    QString ringName(int ring) const;
};

RingPeople ringPeople(const Diagram &diagram);

} // namespace copse
