#pragma once

#include <array>

namespace copse {

/// The columns of a picture in layers, so that the next one can have the same. Points; as they are before a
/// right-to-left picture is mirrored. A plain value, part of the layout.
struct LayerGrid
{
    struct Column
    {
        int lanes = 0; ///< 0: nothing stands in it
        double left = 0;
        double laneWidth = 0;
        double air = 0;        ///< between lanes
        double rowAir = 0;     ///< between rows
        double widestMark = 0; ///< with its outline
        bool isNamed = false;  ///< what is put in has its name

        bool operator==(const Column &) const = default;
    };
    std::array<Column, 3> columns; ///< organisations, people, groups or disciplines
    double top = 0;
    double indent = 0; ///< of a sub-group, for each group above it

    bool operator==(const LayerGrid &) const = default;
};

} // namespace copse
