#pragma once

#include "base/result.h"
#include "drawing/picture.h"

#include <QString>

namespace copse {

struct PictureFileOptions
{
    double dpi = 150;         ///< of PNG
    bool transparent = false; ///< leave the background out
};

/// Whether writePicture() knows the ending of this file's name: .svg, .pdf or .png, in any case.
bool isPictureFile(const QString &path);

/// Writes a file whole or not at all; a file of that name is replaced. Errors: File, DiskFull. Any thread.
Result<void> writeWhole(const QString &path, const QByteArray &bytes);

/// Writes the picture in the format of the file's ending, whole or not at all; a file of that name is
/// replaced. Errors: Call (ending or size), File, DiskFull. Any thread.
Result<void> writePicture(const Picture &picture, const QString &path,
                          const PictureFileOptions &options = {});

} // namespace copse
