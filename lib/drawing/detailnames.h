#pragma once

#include "drawing/layout.h"
#include "drawing/palette.h"
#include "drawing/picture.h"

#include <atomic>
#include <vector>

namespace copse {

/// Finds a place for the whole name of every node that is shown without it or with a shortened one: in the
/// largest of a few sizes below that of the page in which it is clear of everything that stands there. Those
/// who come first have the larger ones: groups, the higher and larger before; then people in several groups;
/// then the rest. A name that has a place already, of a picture before, keeps it while it is clear. One for
/// each node. Depends on diagram and layout only; takes a time that is bounded, whatever they are. Any
/// thread; stops when `cancelled` becomes true.
std::vector<DetailName> detailNames(const Diagram &diagram, const Layout &layout,
                                    const std::atomic_bool *cancelled = nullptr);

/// Adds them to a picture that was composed of that diagram. No page prints them.
void addDetailNames(Picture &picture, const Diagram &diagram, const std::vector<DetailName> &names,
                    const Theme &theme);

} // namespace copse
