#include "drawing/pdfwriter.h"

#include "drawing/paintpicture.h"
#include "drawing/xmltext.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QUuid>

#include <algorithm>
#include <cmath>

namespace copse {
namespace {

constexpr int kDotsPerInch = 1200; // QPdfWriter rounds to its dots

// The date of writing would make each file another one. Blanks in its place keep every offset in the file
// right.
void blankCreationDate(QByteArray &pdf)
{
    const QByteArray key("/CreationDate (");
    const qsizetype from = pdf.indexOf(key);
    const qsizetype to = from < 0 ? -1 : pdf.indexOf(')', from);
    if (to > from)
        std::fill(pdf.begin() + from, pdf.begin() + to + 1, ' ');
}

/// Title and description, for those who are read to and for whoever searches.
QByteArray metadataOf(const Picture &picture)
{
    QByteArray xml = "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
                     "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
                     "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
                     "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n";
    const auto add = [&xml](const QByteArray &name, const QString &text) {
        if (text.isEmpty())
            return;
        xml += "<dc:" + name + "><rdf:Alt><rdf:li xml:lang=\"x-default\">";
        appendXmlText(xml, text);
        xml += "</rdf:li></rdf:Alt></dc:" + name + ">\n";
    };
    add("title", picture.title);
    add("description", picture.description);
    return xml + "</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"w\"?>\n";
}

QPageLayout pageOf(const Picture &picture)
{
    // Pages are whole points wide.
    const QSizeF page(std::ceil(picture.size.width()), std::ceil(picture.size.height()));
    return {QPageSize(page, QPageSize::Point, {}, QPageSize::ExactMatch), QPageLayout::Portrait,
            QMarginsF(0, 0, 0, 0)};
}

} // namespace

QByteArray writePdf(const Picture &picture) { return writePdf(std::span(&picture, 1)); }

QByteArray writePdf(std::span<const Picture> pages)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(kDotsPerInch);
    writer.setPageLayout(pageOf(pages.front()));
    writer.setTitle(pages.front().title);
    writer.setCreator(QStringLiteral("Copse"));
    writer.setDocumentXmpMetadata(metadataOf(pages.front()));
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    writer.setDocumentId(QUuid()); // else a random one
#endif
    QPainter painter(&writer);
    for (const Picture &picture : pages) {
        if (&picture != &pages.front()) {
            writer.setPageLayout(pageOf(picture));
            writer.newPage();
        }
        painter.save();
        painter.scale(kDotsPerInch / 72.0, kDotsPerInch / 72.0);
        if (picture.background.isValid())
            painter.fillRect(QRectF({0, 0}, pageOf(picture).pageSize().size(QPageSize::Point)),
                             picture.background);
        paintPicture(painter, picture, {.exposed = {}, .background = false});
        painter.restore();
    }
    painter.end();
    blankCreationDate(bytes);
    return bytes;
}

} // namespace copse
