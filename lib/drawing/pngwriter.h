#pragma once

#include "base/result.h"
#include "drawing/picture.h"

#include <QByteArray>
#include <QImage>

namespace copse {

inline constexpr int kLongestSide = 20'000;        ///< pixels
inline constexpr qint64 kMostPixels = 200'000'000; ///< 800 MB while it is painted

/// The picture as pixels; `dpi` dots for 72 points. A picture without background is transparent. An Error of
/// kind Call when it would be larger than the limits above, or than the memory there is. Any thread.
Result<QImage> renderImage(const Picture &picture, double dpi);

/// The same as a PNG file, which holds its resolution, its title and description, and no date.
Result<QByteArray> writePng(const Picture &picture, double dpi);

} // namespace copse
