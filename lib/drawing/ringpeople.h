#pragma once

#include "drawing/diagram.h"

#include <QStringList>

#include <vector>

namespace copse {

struct Arrangement;

/// Who stands in which ring and sector; those that nobody stands in do not exist. Part of the layout.
struct RingPeople
{
    int group = -1; ///< a node of the diagram
    int count = 0;
    double largestScale = 1;
    std::vector<Level> levels;           ///< of the rings, from the middle outwards
    std::vector<int> keys;               ///< of the sectors: places in the keys of colours, -1: none,
                                         ///< -2: one that nobody has any more
    std::vector<std::vector<int>> cells; ///< people, ring by ring

    /// The people on the rings and sectors of a picture before, some of which may be empty now; false where
    /// somebody belongs nowhere there.
    bool standOn(const Diagram &diagram, const std::vector<Level> &rings, const QStringList &sectors);
    /// Sectors as they were, new ones behind them; in each cell from top to bottom as they stood.
    void order(const Diagram &diagram, const Arrangement &before);
    /// What the sectors are known by in later pictures; null: those who have no colour.
    QStringList sectorNames(const Diagram &diagram) const;

    enum class Spare { Sector, SectorAndRings };
    /// With one more sector, where there are any, and a ring for each level that has none between the middle
    /// and the outermost: nobody is there.
    RingPeople with(Spare spare) const;

    QString sectorName(const Diagram &diagram, int sector) const; ///< empty where there is only one
    QString ringName(int ring) const;
};

RingPeople ringPeople(const Diagram &diagram);

/// How far from the middle the ring of a level is, of all that there are.
int ringRank(Level level);

} // namespace copse
