#pragma once

#include "drawing/layout.h"

namespace copse {

struct Arrangement;

/// People in rows, groups in columns, ordered so that blocks show. With a picture `before`, on its lines;
/// where it has none, or they have no room for what is new, in its order. None: cancelled. Part of the
/// layout; any thread.
std::optional<Layout> layOutMatrix(const Diagram &diagram, const ViewSpec &view, const Arrangement *before,
                                   const std::atomic_bool *cancelled);

/// How strongly a cell is filled: the closer to the core the more; 0: the level is not recorded, though
/// others' are.
double cellStrength(Level level, bool hasLevels);

/// Whether the level of any membership is recorded.
bool hasLevels(const Diagram &diagram);

/// A cell's filling in a box: in black and white a weaker one is smaller, else paler.
QRectF cellBox(const QRectF &box, double strength, const Theme &theme);

} // namespace copse
