#include "drawing/picturefile.h"

#include "drawing/pdfwriter.h"
#include "drawing/pngwriter.h"
#include "drawing/svgwriter.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace copse {
namespace {

enum class Format { None, Svg, Pdf, Png };

QString words(const char *text) { return QCoreApplication::translate("copse::PictureFile", text); }

Format formatOf(const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == u"svg")
        return Format::Svg;
    if (ending == u"pdf")
        return Format::Pdf;
    if (ending == u"png")
        return Format::Png;
    return Format::None;
}

Result<QByteArray> bytesOf(const Picture &picture, Format format, double dpi)
{
    switch (format) {
    case Format::Svg:
        return writeSvg(picture);
    case Format::Pdf:
        return writePdf(picture);
    case Format::Png:
        return writePng(picture, dpi);
    case Format::None:
        break;
    }
    return Error{
        ErrorKind::Call,
        words(QT_TRANSLATE_NOOP(
            "copse::PictureFile",
            "A picture is written as .svg, .pdf or .png: end the name of the file with one of them.")),
        {}};
}

Error failure(const QSaveFile &file, bool isCutShort)
{
    const QString name = QDir::toNativeSeparators(file.fileName());
    // What is opened and then takes no more is out of room, of the disk or of a share of it.
    if (isCutShort || file.error() == QFileDevice::ResourceError || file.error() == QFileDevice::WriteError) {
        return {ErrorKind::DiskFull,
                words(QT_TRANSLATE_NOOP("copse::PictureFile",
                                        "There is no room left for %1. A file that was there is as it was; "
                                        "make room or choose another place."))
                    .arg(name),
                file.errorString()};
    }
    return {
        ErrorKind::File,
        words(
            QT_TRANSLATE_NOOP(
                "copse::PictureFile",
                "%1 could not be written. A file that was there is as it was; choose another name or place."))
            .arg(name),
        file.errorString()};
}

} // namespace

bool isPictureFile(const QString &path) { return formatOf(path) != Format::None; }

Result<void> writeWhole(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    // A buffer would hide that only a part of it was taken.
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return failure(file, false);
    const bool isCutShort = file.write(bytes) != bytes.size();
    if (isCutShort || !file.commit())
        return failure(file, isCutShort);
    return {};
}

Result<void> writePicture(const Picture &picture, const QString &path, double dpi)
{
    const Result<QByteArray> bytes = bytesOf(picture, formatOf(path), dpi);
    if (!bytes)
        return bytes.error();
    return writeWhole(path, *bytes);
}

} // namespace copse
