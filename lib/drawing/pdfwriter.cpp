#include "drawing/pdfwriter.h"

#include "drawing/paintpicture.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

namespace copse {
namespace {

constexpr int kDotsPerInch = 1200; // QPdfWriter rounds to its dots

} // namespace

QByteArray writePdf(const Picture &picture)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(kDotsPerInch);
    writer.setPageLayout(QPageLayout(QPageSize(picture.size, QPageSize::Point, {}, QPageSize::ExactMatch),
                                     QPageLayout::Portrait, QMarginsF(0, 0, 0, 0)));
    writer.setTitle(picture.title);
    writer.setCreator(QStringLiteral("Copse"));
    QPainter painter(&writer);
    painter.scale(kDotsPerInch / 72.0, kDotsPerInch / 72.0);
    paintPicture(painter, picture);
    painter.end();
    return bytes;
}

} // namespace copse
