#include "exchange/textdecoding.h"

#include "base/folding.h"

#include <QCoreApplication>
#include <QStringDecoder>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <cstring>
#include <optional>

namespace copse {

namespace {

class Decoding
{
    Q_DECLARE_TR_FUNCTIONS(TextDecoding)
};

Error refusal(const QString &message, const QString &detail)
{
    return Error{ErrorKind::Data, message, detail};
}

// Line breaks are LF, CRLF and CR.
template<class Unit>
int lineAt(const Unit *begin, const Unit *place)
{
    int line = 1;
    for (const Unit *unit = begin; unit < place; ++unit) {
        if (*unit == Unit('\n') || (*unit == Unit('\r') && unit[1] != Unit('\n')))
            ++line;
    }
    return line;
}

Error nulAt(int line, qsizetype offset)
{
    return refusal(
        Decoding::tr("This is not a list: line %1 has a NUL character, which text never has. Nothing was "
                     "read. Save the list as CSV (UTF-8) and try again.")
            .arg(line),
        QStringLiteral("NUL at byte %1").arg(offset));
}

// The length of the well-formed UTF-8 sequence at the start of `bytes` (RFC 3629), 0 if there is none.
int sequenceLength(const uchar *bytes, qsizetype left)
{
    const uchar first = bytes[0];
    if (first < 0x80)
        return 1;
    const int length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
    if (first < 0xC2 || first > 0xF4 || left < length)
        return 0;
    const uchar lowest = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
    const uchar highest = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
    if (bytes[1] < lowest || bytes[1] > highest)
        return 0;
    for (int i = 2; i < length; ++i) {
        if ((bytes[i] & 0xC0) != 0x80)
            return 0;
    }
    return length;
}

struct Utf8Damage
{
    qsizetype goodLetters = 0; // outside ASCII
    qsizetype badBytes = 0;
    qsizetype firstBad = -1;
};

Utf8Damage utf8Damage(QByteArrayView bytes)
{
    Utf8Damage damage;
    const auto *data = reinterpret_cast<const uchar *>(bytes.data());
    for (qsizetype i = 0; i < bytes.size();) {
        const int length = sequenceLength(data + i, bytes.size() - i);
        if (length == 0) {
            if (damage.badBytes++ == 0)
                damage.firstBad = i;
        } else if (length > 1) {
            ++damage.goodLetters;
        }
        i += std::max(length, 1);
    }
    return damage;
}

Result<DecodedText> decodeWindows1252(QByteArrayView bytes)
{
    // Windows-1252 is Latin-1 but for these thirty-two; 0 = stands for nothing.
    static constexpr std::array<char16_t, 32> high = {
        0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
        0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
        0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};
    DecodedText decoded{QString(bytes.size(), Qt::Uninitialized), TextEncoding::Windows1252};
    auto *out = reinterpret_cast<char16_t *>(decoded.text.data());
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const uchar byte = uchar(bytes[i]);
        out[i] = byte >= 0x80 && byte < 0xA0 ? high[byte - 0x80] : char16_t(byte);
        if (out[i] == 0) {
            return refusal(
                Decoding::tr("The letters of this list cannot be told: line %1 has a byte that means nothing "
                             "in UTF-8 or Windows-1252. Nothing was read. Save the list as CSV (UTF-8) and "
                             "try again.")
                    .arg(lineAt(bytes.data(), bytes.data() + i)),
                QStringLiteral("byte 0x%1 at %2").arg(byte, 2, 16, QLatin1Char('0')).arg(i));
        }
    }
    return decoded;
}

Result<DecodedText> decodeUtf8(QByteArrayView bytes, bool marked)
{
    if (const void *nul = bytes.isEmpty() ? nullptr : std::memchr(bytes.data(), 0, size_t(bytes.size()))) {
        const char *place = static_cast<const char *>(nul);
        return nulAt(lineAt(bytes.data(), place), place - bytes.data());
    }
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    DecodedText decoded{decoder(bytes), TextEncoding::Utf8};
    if (!decoder.hasError())
        return decoded;
    // Letters of Windows-1252 hardly ever form UTF-8 by chance. Where most do, the file is UTF-8 that was cut
    // or spoilt, and reading it as Windows-1252 would garble every name.
    const Utf8Damage damage = utf8Damage(bytes);
    if (!marked && damage.goodLetters <= damage.badBytes)
        return decodeWindows1252(bytes);
    return refusal(
        Decoding::tr(
            "The letters of this list are damaged: line %1 has a byte that is not UTF-8. Nothing was "
            "read. Save the list as CSV (UTF-8) again and try once more.")
            .arg(lineAt(bytes.data(), bytes.data() + damage.firstBad)),
        QStringLiteral("not UTF-8 at byte %1").arg(damage.firstBad));
}

Result<DecodedText> decodeUtf16(QByteArrayView bytes, TextEncoding encoding)
{
    if (bytes.size() % 2 != 0) {
        return refusal(
            Decoding::tr("The list is cut off: a UTF-16 file has an even number of bytes, this one has %1. "
                         "Nothing was read. Save it again and try once more.")
                .arg(bytes.size()),
            QStringLiteral("odd UTF-16 at byte %1").arg(bytes.size()));
    }
    const qsizetype size = bytes.size() / 2;
    DecodedText decoded{QString(size, Qt::Uninitialized), encoding};
    auto *units = reinterpret_cast<char16_t *>(decoded.text.data());
    if (encoding == TextEncoding::Utf16LittleEndian)
        qFromLittleEndian<char16_t>(bytes.data(), size, units);
    else
        qFromBigEndian<char16_t>(bytes.data(), size, units);
    for (qsizetype i = 0; i < size; ++i) {
        if (units[i] == 0)
            return nulAt(lineAt(units, units + i), i * 2);
    }
    decoded.text = inWholeLetters(decoded.text);
    return decoded;
}

// Latin letters leave every second byte zero. In other scripts line breaks still do, though halves of other
// letters may look like one (U+4E0A is a common Chinese letter); a stray NUL does neither.
std::optional<TextEncoding> unmarkedUtf16(QByteArrayView bytes)
{
    const QByteArrayView sample = bytes.first(std::min<qsizetype>(bytes.size(), 8192));
    std::array<qsizetype, 2> zeros = {0, 0}; // at even, at odd places
    std::array<qsizetype, 2> breaks = {0,
                                       0}; // whose other half is zero and stands at an even, at an odd place
    qsizetype breakBytes = 0;
    for (qsizetype i = 0; i < sample.size(); ++i) {
        if (sample[i] == 0)
            ++zeros[size_t(i % 2)];
        if (sample[i] != '\n' && sample[i] != '\r')
            continue;
        ++breakBytes;
        const qsizetype otherHalf = i ^ 1;
        if (otherHalf < sample.size() && sample[otherHalf] == 0)
            ++breaks[size_t(otherHalf % 2)];
    }
    const auto clearly = [&](size_t place) {
        return zeros[place] > 4 * zeros[1 - place] &&
               (zeros[place] * 8 >= sample.size() * 3 ||
                (breaks[place] > 0 && breaks[place] * 4 >= breakBytes));
    };
    if (clearly(1))
        return TextEncoding::Utf16LittleEndian;
    if (clearly(0))
        return TextEncoding::Utf16BigEndian;
    return std::nullopt;
}

/// As Excel and LibreOffice save them: packed since 2007 (.xlsx, .ods), before that as OLE (.xls).
bool isSpreadsheet(QByteArrayView bytes)
{
    return bytes.startsWith(QByteArrayView("PK\x03\x04")) ||
           bytes.startsWith(QByteArrayView("\xD0\xCF\x11\xE0"));
}

} // namespace

Result<DecodedText> decodeText(QByteArrayView bytes)
{
    if (bytes.size() > largestTextFile) {
        return refusal(
            Decoding::tr("The list is larger than %1 MB, which is more than can be read at once. Nothing was "
                         "read. Split it into several files.")
                .arg(largestTextFile / 1024 / 1024),
            QStringLiteral("%1 bytes").arg(bytes.size()));
    }
    if (isSpreadsheet(bytes)) {
        return refusal(
            Decoding::tr(
                "This is a spreadsheet or another file that is not plain text. Nothing was read. Open "
                "it and save the list as CSV (UTF-8), or copy its rows and paste them."),
            QStringLiteral("zip or OLE"));
    }
    if (bytes.startsWith(QByteArrayView("\xEF\xBB\xBF")))
        return decodeUtf8(bytes.sliced(3), true);
    if (bytes.startsWith(QByteArrayView("\xFF\xFE")))
        return decodeUtf16(bytes.sliced(2), TextEncoding::Utf16LittleEndian);
    if (bytes.startsWith(QByteArrayView("\xFE\xFF")))
        return decodeUtf16(bytes.sliced(2), TextEncoding::Utf16BigEndian);
    if (const auto encoding = unmarkedUtf16(bytes))
        return decodeUtf16(bytes, *encoding);
    return decodeUtf8(bytes, false);
}

} // namespace copse
