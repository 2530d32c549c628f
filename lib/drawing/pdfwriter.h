#pragma once

#include "drawing/picture.h"

#include <QByteArray>

#include <span>

namespace copse {

/// The picture as a PDF of one page of its size, with its fonts in it. No date and no random number: the same
/// picture gives the same bytes on one machine with the same fonts. Any thread.
QByteArray writePdf(const Picture &picture);
/// The same of several pages, each of its own size; at least one. The title is that of the first.
QByteArray writePdf(std::span<const Picture> pages);

} // namespace copse
