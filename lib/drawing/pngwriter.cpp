#include "drawing/pngwriter.h"

#include "drawing/paintpicture.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImageWriter>
#include <QPainter>

#include <cmath>

namespace copse {
namespace {

Error tooLarge(double width, double height)
{
    return {ErrorKind::Call,
            QCoreApplication::translate(
                "copse::PngWriter",
                "The picture would be %1 by %2 pixels, which is too large. Nothing was written; choose a "
                "smaller size or resolution, or SVG or PDF, which are sharp at any size.")
                .arg(width, 0, 'f', 0)
                .arg(height, 0, 'f', 0),
            {}};
}

} // namespace

Result<QImage> renderImage(const Picture &picture, double dpi)
{
    const double width = std::round(picture.size.width() * dpi / 72);
    const double height = std::round(picture.size.height() * dpi / 72);
    if (!(width >= 1 && height >= 1))
        return Error{ErrorKind::Call,
                     QCoreApplication::translate("copse::PngWriter", "A picture needs at least one pixel."),
                     {}};
    if (width > kLongestSide || height > kLongestSide || width * height > static_cast<double>(kMostPixels))
        return tooLarge(width, height);
    QImage image(static_cast<int>(width), static_cast<int>(height), QImage::Format_ARGB32_Premultiplied);
    if (image.isNull()) // no memory for it
        return tooLarge(width, height);
    const int dotsPerMetre = static_cast<int>(std::lround(dpi / 0.0254));
    image.setDotsPerMeterX(dotsPerMetre);
    image.setDotsPerMeterY(dotsPerMetre);
    // For readers who cannot see it; a PNG file keeps them.
    if (!picture.title.isEmpty())
        image.setText(QStringLiteral("Title"), picture.title);
    if (!picture.description.isEmpty())
        image.setText(QStringLiteral("Description"), picture.description);
    image.fill(Qt::transparent);
    if (picture.background.isValid())
        image.fill(
            picture.background); // up to the last pixel, which a scaled rectangle may cover in part only
    QPainter painter(&image);
    painter.scale(dpi / 72, dpi / 72); // the same both ways: Qt draws lines five times as slow otherwise
    paintPicture(painter, picture, {.exposed = {}, .background = false});
    painter.end();
    return image;
}

Result<QByteArray> writePng(const Picture &picture, double dpi)
{
    Result<QImage> image = renderImage(picture, dpi);
    if (!image)
        return image.error();
    if (picture.background.isValid() && picture.background.alpha() == 255)
        image->convertTo(
            QImage::Format_RGB32); // a quarter less to write, and nothing to blend for the reader
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, "png");
    if (!writer.write(*image)) {
        return Error{
            ErrorKind::File,
            QCoreApplication::translate("copse::PngWriter", "The picture could not be made into a PNG file."),
            writer.errorString()};
    }
    return bytes;
}

} // namespace copse
