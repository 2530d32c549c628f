#pragma once

#include <array>
#include <cmath>
#include <optional>

namespace copse {

inline constexpr int deepestIndent = 5; ///< of sub-groups; those below stand under each other

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

        double laneLeft(int lane) const { return left + lane * (laneWidth + air); }
        double right() const { return laneLeft(lanes) - air; }
        /// The lane that is there; none: it is beside them, or no place at all.
        std::optional<int> laneAt(double x) const
        {
            const double lane = std::floor((x - left + air / 2) / (laneWidth + air));
            return lane >= 0 && lane < lanes ? std::optional(int(lane)) : std::nullopt;
        }

        bool operator==(const Column &) const = default;
    };
    std::array<Column, 3> columns; ///< organisations, people, groups or disciplines
    double top = 0;
    double indent = 0;       ///< of a sub-group, for each group above it
    bool isMirrored = false; ///< the picture is

    bool operator==(const LayerGrid &) const = default;
};

} // namespace copse
