#include "drawing/xmltext.h"

namespace copse {

namespace {

void appendUtf8(QByteArray &out, char32_t c)
{
    const auto tail = [&out, c](int shift) { out += static_cast<char>(0x80 | ((c >> shift) & 0x3F)); };
    if (c < 0x80) {
        out += static_cast<char>(c);
    } else if (c < 0x800) {
        out += static_cast<char>(0xC0 | (c >> 6));
        tail(0);
    } else if (c < 0x10000) {
        out += static_cast<char>(0xE0 | (c >> 12));
        tail(6);
        tail(0);
    } else {
        out += static_cast<char>(0xF0 | (c >> 18));
        tail(12);
        tail(6);
        tail(0);
    }
}

} // namespace

void appendXmlText(QByteArray &out, QStringView text)
{
    constexpr char32_t replacement = 0xFFFD;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text[i].unicode();
        switch (unit) {
        case '<':
            out += "&lt;";
            continue;
        case '>':
            out += "&gt;";
            continue;
        case '&':
            out += "&amp;";
            continue;
        case '"':
            out += "&quot;";
            continue;
        case '\t':
        case '\n':
        case '\r':
            out += ' ';
            continue;
        default:
            break;
        }
        if (unit >= 0x20 && unit < 0x7F)
            out += static_cast<char>(unit);
        else if (QChar::isHighSurrogate(unit) && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            appendUtf8(out, QChar::surrogateToUcs4(unit, text[++i].unicode()));
        else if (unit < 0x20 || (unit >= 0x7F && unit < 0xA0) || QChar::isSurrogate(unit) || unit >= 0xFFFE)
            appendUtf8(out, replacement);
        else
            appendUtf8(out, unit);
    }
}

} // namespace copse
