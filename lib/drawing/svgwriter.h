#pragma once

#include "drawing/picture.h"

#include <QByteArray>

namespace copse {

/// The picture as SVG 1.1, UTF-8: real text, an id and a <title> for every item that has them, nothing
/// fetched from elsewhere, no scripts. Characters XML cannot hold become U+FFFD. The same picture gives the
/// same bytes. Any thread.
QByteArray writeSvg(const Picture &picture);

} // namespace copse
