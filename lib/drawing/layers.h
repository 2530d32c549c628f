#pragma once

#include "drawing/layout.h"

#include <optional>

namespace copse {

struct Arrangement;

/// Lays out a picture in layers (PictureKind::Layers, Brings): organisations, people and groups or
/// disciplines in columns, with lines between them that run behind no name; in right-to-left interfaces from
/// right to left. With a picture `before`, everything stays where it was; where it had no columns, or they
/// have no room for what is new, in its order. Our own code, in this process. Deterministic; a `cancelled`
/// that becomes true is seen within 100 ms. None: cancelled. Part of the layout.
std::optional<Layout> layOutLayers(const Diagram &diagram, const ViewSpec &view, const Arrangement *before,
                                   const std::atomic_bool *cancelled);

} // namespace copse
