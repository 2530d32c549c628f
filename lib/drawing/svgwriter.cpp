#include "drawing/svgwriter.h"

#include "drawing/paintpicture.h"
#include "drawing/textmeasure.h"
#include "drawing/xmltext.h"

#include <QMap>

#include <algorithm>
#include <cmath>

namespace copse {
namespace {

// A length as whole hundredths of a point: what is written of it.
qint64 hundredths(double value)
{
    constexpr double limit = 1e9;
    return std::isfinite(value) ? std::llround(std::clamp(value, -limit, limit) * 100) : 0;
}

// The same in every locale, as short as it gets.
void appendHundredths(QByteArray &out, qint64 value)
{
    if (value < 0) {
        out += '-';
        value = -value;
    }
    const qint64 whole = value / 100;
    const int rest = static_cast<int>(value % 100);
    if (whole != 0 || rest == 0)
        out += QByteArray::number(whole);
    if (rest != 0) {
        out += '.';
        out += static_cast<char>('0' + rest / 10);
        if (rest % 10 != 0)
            out += static_cast<char>('0' + rest % 10);
    }
}

QByteArray hexOf(const QColor &colour)
{
    QByteArray name = colour.name(QColor::HexRgb).toLatin1();
    if (name[1] == name[2] && name[3] == name[4] && name[5] == name[6])
        return QByteArray{"#"} + name[1] + name[3] + name[5];
    return name;
}

const char *anchorName(TextAnchor anchor)
{
    switch (anchor) {
    case TextAnchor::Left:
        return "start";
    case TextAnchor::Centre:
        return "middle";
    case TextAnchor::Right:
        return "end";
    }
    Q_UNREACHABLE();
}

QByteArray fontFamilies()
{
    QByteArray list;
    for (const QString &family : pictureFontFamilies()) {
        if (!family.contains(u"Emoji")) // programs that look for each character on its own take its digits
            list += '\'' + family.toUtf8() + "',";
    }
    return list + "sans-serif";
}

// What most words and lines have in common is said once.
struct Common
{
    qint64 strokeWidth = 100;
    QColor colour{Qt::black};
    qint64 size = 950;
    TextAnchor anchor = TextAnchor::Left;
};

template<class Value>
Value mostFrequent(const QMap<Value, int> &counts, Value otherwise)
{
    int most = 0;
    for (const auto [value, count] : counts.asKeyValueRange()) {
        if (count > most) {
            most = count;
            otherwise = value;
        }
    }
    return otherwise;
}

double haloWidth(const PictureText &text) { return 2 * kHaloPerSize * text.size; }

// Whether there is nothing in it that could be filled.
bool isStraightLines(const QPainterPath &path)
{
    for (int i = 0; i < path.elementCount(); ++i) {
        if (path.elementAt(i).type !=
            (i % 2 == 0 ? QPainterPath::MoveToElement : QPainterPath::LineToElement))
            return false;
    }
    return true;
}

Common commonOf(const Picture &picture)
{
    QMap<QRgb, int> colours;
    QMap<qint64, int> sizes;
    QMap<int, int> anchors;
    QMap<qint64, int> strokeWidths;
    for (const PictureItem &item : picture.items) {
        for (const PicturePart &part : item.parts) {
            if (const auto *text = std::get_if<PictureText>(&part)) {
                if (text->isDetail)
                    continue;
                ++colours[text->colour.rgb()];
                ++sizes[hundredths(text->size)];
                ++anchors[static_cast<int>(text->anchor)];
                if (text->halo.isValid())
                    ++strokeWidths[hundredths(haloWidth(*text))];
            } else if (const auto &shape = std::get<PictureShape>(part); shape.stroke.isValid()) {
                ++strokeWidths[hundredths(shape.strokeWidth)];
            }
        }
    }
    Common common;
    common.colour = QColor::fromRgb(mostFrequent(colours, common.colour.rgb()));
    common.size = mostFrequent(sizes, common.size);
    common.anchor = static_cast<TextAnchor>(mostFrequent(anchors, static_cast<int>(common.anchor)));
    common.strokeWidth = mostFrequent(strokeWidths, common.strokeWidth);
    return common;
}

// Lines of one look without a filling may share one element, unless they are seen through where they cross.
bool canJoin(const PictureShape &a, const PictureShape &b)
{
    return !a.fill.isValid() && !b.fill.isValid() && a.stroke.isValid() && a.stroke == b.stroke &&
           a.stroke.alpha() == 255 && a.strokeWidth == b.strokeWidth && a.dashes == b.dashes;
}

class SvgWriter
{
public:
    explicit SvgWriter(const Picture &picture)
        : m_picture(picture)
        , m_common(commonOf(picture))
    {
        m_out.reserve(static_cast<qsizetype>(4096 + picture.items.size() * 400));
    }

    QByteArray write()
    {
        begin();
        for (const PictureItem &item : m_picture.items)
            writeItem(item);
        m_out += "</g>\n</svg>\n";
        return std::move(m_out);
    }

private:
    void begin()
    {
        m_out += "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\"";
        number(" width", m_picture.size.width(), "pt");
        number(" height", m_picture.size.height(), "pt");
        m_out += " viewBox=\"0 0 ";
        append(m_picture.size.width());
        m_out += ' ';
        append(m_picture.size.height());
        m_out += "\" role=\"graphics-document img\" direction=\"ltr\"";
        if (!m_picture.language.isEmpty()) {
            attribute(" lang", m_picture.language);
            attribute(" xml:lang", m_picture.language);
        }
        // An item's id has no underscore, so that these cannot be one.
        const bool titled = !m_picture.title.isEmpty();
        const bool described = !m_picture.description.isEmpty();
        if (titled)
            m_out += " aria-labelledby=\"picture_title\"";
        if (described)
            m_out += " aria-describedby=\"picture_description\"";
        m_out += ">\n";
        if (titled)
            element("title id=\"picture_title\"", "title", m_picture.title);
        if (described)
            element("desc id=\"picture_description\"", "desc", m_picture.description);
        if (m_picture.background.isValid()) {
            m_out += "<rect width=\"100%\" height=\"100%\"";
            paint(" fill", m_picture.background);
            m_out += "/>\n";
        }
        m_out += "<g stroke-linejoin=\"round\" font-family=\"" + fontFamilies() + "\" font-size=\"";
        appendHundredths(m_out, m_common.size);
        m_out += "\" text-anchor=\"";
        m_out += anchorName(m_common.anchor);
        m_out += "\" stroke-width=\"";
        appendHundredths(m_out, m_common.strokeWidth);
        m_out += '"';
        paint(" fill", m_common.colour);
        m_out += ">\n";
    }

    void writeItem(const PictureItem &item)
    {
        const bool group = !item.id.isEmpty() || !item.title.isEmpty();
        if (group) {
            m_out += "<g";
            if (!item.id.isEmpty())
                attribute(" id", item.id);
            m_out += '>';
            if (!item.title.isEmpty())
                element("title", "title", item.title);
        }
        for (size_t i = 0; i < item.parts.size(); ++i) {
            const auto *shape = std::get_if<PictureShape>(&item.parts[i]);
            if (!shape) {
                writeText(std::get<PictureText>(item.parts[i]));
                continue;
            }
            m_out += "<path d=\"";
            pathData(shape->path);
            bool straight = isStraightLines(shape->path);
            for (; i + 1 < item.parts.size(); ++i) {
                const auto *next = std::get_if<PictureShape>(&item.parts[i + 1]);
                if (!next || !canJoin(*shape, *next))
                    break;
                pathData(next->path);
                straight = straight && isStraightLines(next->path);
            }
            m_out += '"';
            writeLook(*shape, straight);
            m_out += "/>";
        }
        m_out += group ? "</g>\n" : "\n";
    }

    void writeLook(const PictureShape &shape, bool straight)
    {
        if (!shape.fill.isValid()) {
            if (!straight)
                m_out += " fill=\"none\"";
        } else {
            paint(" fill", shape.fill);
            if (shape.path.fillRule() == Qt::OddEvenFill && shape.path.elementCount() > 5)
                m_out += " fill-rule=\"evenodd\"";
        }
        if (!shape.stroke.isValid() || shape.strokeWidth <= 0)
            return;
        paint(" stroke", shape.stroke);
        strokeWidth(shape.strokeWidth);
        if (shape.dashes.empty())
            return;
        m_out += " stroke-dasharray=\"";
        for (size_t i = 0; i < shape.dashes.size(); ++i) {
            if (i > 0)
                m_out += ' ';
            append(shape.dashes[i]);
        }
        m_out += '"';
    }

    void writeText(const PictureText &text)
    {
        const QString label = cleanLabel(text.text);
        if (label.isEmpty() || text.size <= 0 || text.isDetail)
            return;
        // A copy behind, as paint-order is unknown to many word processors; they would paint the halo over
        // the letters.
        if (text.halo.isValid())
            writeLetters(text, label, true);
        writeLetters(text, label, false);
    }

    void writeLetters(const PictureText &text, const QString &label, bool halo)
    {
        const bool rightToLeft = readsRightToLeft(label);
        TextAnchor anchor = text.anchor;
        double x = text.at.x();
        if (rightToLeft && anchor != TextAnchor::Centre) {
            // With direction "rtl" start and end change places, but not in every program: the middle is the
            // middle in all.
            x = levelTextBox(text).center().x();
            anchor = TextAnchor::Centre;
        }
        m_out += "<text";
        number(" x", x);
        number(" y", text.at.y());
        if (text.turn != 0) {
            m_out += " transform=\"rotate(";
            append(text.turn);
            m_out += ' ';
            append(text.at.x());
            m_out += ' ';
            append(text.at.y());
            m_out += ")\"";
        }
        if (anchor != m_common.anchor) {
            m_out += " text-anchor=\"";
            m_out += anchorName(anchor);
            m_out += '"';
        }
        if (hundredths(text.size) != m_common.size)
            number(" font-size", text.size);
        if (text.semibold)
            m_out += " font-weight=\"600\"";
        if (rightToLeft)
            m_out += " direction=\"rtl\" unicode-bidi=\"embed\"";
        if (halo) {
            paint(" stroke", text.halo); // the letters cover their own filling
            strokeWidth(haloWidth(text));
            m_out += " aria-hidden=\"true\"";
        } else if (text.colour != m_common.colour) {
            paint(" fill", text.colour);
        }
        m_out += '>';
        appendXmlText(m_out, label);
        m_out += "</text>";
    }

    // Relative to the last point, all in whole hundredths so that no error adds up.
    void pathData(const QPainterPath &path)
    {
        m_command = 0;
        qint64 x = 0;
        qint64 y = 0;
        qint64 startX = 0;
        qint64 startY = 0;
        const int count = path.elementCount();
        for (int i = 0; i < count; ++i) {
            const QPainterPath::Element element = path.elementAt(i);
            const qint64 toX = hundredths(element.x);
            const qint64 toY = hundredths(element.y);
            const bool last = i + 1 == count || path.elementAt(i + 1).isMoveTo();
            switch (element.type) {
            case QPainterPath::MoveToElement:
                if (last) // nothing is drawn from here
                    break;
                command('M');
                coordinate(toX);
                coordinate(toY);
                startX = toX;
                startY = toY;
                break;
            case QPainterPath::LineToElement:
                if (last && toX == startX && toY == startY) {
                    m_out += 'z';
                    m_command = 'z';
                } else if (toY == y && toX != x) {
                    command('h');
                    coordinate(toX - x);
                } else if (toX == x) {
                    command('v');
                    coordinate(toY - y);
                } else {
                    command('l');
                    coordinate(toX - x);
                    coordinate(toY - y);
                }
                break;
            case QPainterPath::CurveToElement: {
                command('c');
                coordinate(toX - x);
                coordinate(toY - y);
                for (int k = 0; k < 2; ++k) {
                    const QPainterPath::Element next = path.elementAt(++i);
                    coordinate(hundredths(next.x) - x);
                    coordinate(hundredths(next.y) - y);
                }
                const QPainterPath::Element end = path.elementAt(i);
                x = hundredths(end.x);
                y = hundredths(end.y);
                if ((i + 1 == count || path.elementAt(i + 1).isMoveTo()) && x == startX && y == startY) {
                    m_out += 'z';
                    m_command = 'z';
                }
                continue;
            }
            case QPainterPath::CurveToDataElement:
                break; // read with its curve
            }
            x = toX;
            y = toY;
        }
    }

    void command(char letter)
    {
        m_first = m_command != letter;
        if (m_first)
            m_out += letter;
        m_command = letter;
    }

    void coordinate(qint64 value)
    {
        if (!m_first && value >= 0)
            m_out += ' ';
        appendHundredths(m_out, value);
        m_first = false;
    }

    void append(double value) { appendHundredths(m_out, hundredths(value)); }

    void number(const char *name, double value, const char *unit = "")
    {
        m_out += name;
        m_out += "=\"";
        append(value);
        m_out += unit;
        m_out += '"';
    }

    void strokeWidth(double width)
    {
        if (hundredths(width) != m_common.strokeWidth)
            number(" stroke-width", width);
    }

    void attribute(const char *name, QStringView value)
    {
        m_out += name;
        m_out += "=\"";
        appendXmlText(m_out, value);
        m_out += '"';
    }

    void paint(const char *name, const QColor &colour)
    {
        m_out += name;
        m_out += "=\"";
        m_out += hexOf(colour);
        m_out += '"';
        if (colour.alpha() < 255) {
            m_out += name;
            number("-opacity", colour.alphaF());
        }
    }

    void element(const char *start, const char *end, QStringView text)
    {
        m_out += '<';
        m_out += start;
        m_out += '>';
        appendXmlText(m_out, text);
        m_out += "</";
        m_out += end;
        m_out += ">";
    }

    const Picture &m_picture;
    const Common m_common;
    QByteArray m_out;
    char m_command = 0;
    bool m_first = true;
};

} // namespace

QByteArray writeSvg(const Picture &picture) { return SvgWriter(picture).write(); }

} // namespace copse
