#pragma once

#include "desktop/canvas/pictureindex.h"

#include <optional>

namespace copse {

/// Where a picture looks other than the one before it, in points; nothing: anywhere, or in so many places
/// that it is not worth a list. Any thread.
std::optional<std::vector<QRectF>> changedPlaces(const PictureIndex &before, const Picture &now);

} // namespace copse
