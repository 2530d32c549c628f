#pragma once

#include "base/result.h"
#include "drawing/picture.h"
#include "drawing/viewspec.h"
#include "model/snapshot.h"

#include <atomic>

namespace copse {

/// From the map to its picture: the answers, the diagram, its layout, the page. For worker threads; errors as
/// layOut().
Result<Picture> drawMap(const Snapshot &map, const ViewSpec &view,
                        const std::atomic_bool *cancelled = nullptr);

} // namespace copse
