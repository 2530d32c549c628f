#pragma once

#include "base/result.h"
#include "drawing/picture.h"

#include <QString>

namespace copse {

/// Whether writePicture() knows the ending of this file's name: .svg, .pdf or .png, in any case.
bool isPictureFile(const QString &path);

/// Writes a file whole or not at all; a file of that name is replaced. Errors: File, DiskFull. Any thread.
Result<void> writeWhole(const QString &path, const QByteArray &bytes);

/// `dpi` is of PNG. Writes the picture in the format of the file's ending, whole or not at all; a file of
/// that name is replaced. Errors: Call (ending or size), File, DiskFull. Any thread.
Result<void> writePicture(const Picture &picture, const QString &path, double dpi = 150);

} // namespace copse
