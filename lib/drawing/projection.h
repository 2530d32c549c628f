#pragma once

#include <QtGlobal>

#include <vector>

namespace copse {

/// Two things and how strongly something they share ties them; the first number is the smaller.
struct SharedTie
{
    int from = 0;
    int to = 0;
    double weight = 0;
};

enum class TieWeight {
    Count,  ///< the number of sets both are in
    Newman, ///< a set of n adds 1 / (n - 1): meeting in a small one says more (Newman 2001)
};

struct Projection
{
    std::vector<SharedTie> ties; ///< by `from`, then `to`
    int setsLeftOut = 0;         ///< too large: with them there would be millions of ties
    int tiesLeftOut = 0;         ///< by the backbone
};

/// Ties the things of the sets (numbers below `things`, no duplicates in a set) to each other. Of many ties
/// those stay that are surprising for one of the two (disparity filter: Serrano, Boguna & Vespignani 2009):
/// at most `backbone` is the chance of a tie as strong, 0 to 1; 0: as strict as leaves about three ties each.
Projection project(int things, const std::vector<std::vector<int>> &sets, TieWeight weight, double backbone);

} // namespace copse
