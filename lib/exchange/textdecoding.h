#pragma once

#include "base/result.h"

#include <QByteArrayView>
#include <QString>

namespace copse {

/// How the letters of a file were written down.
enum class TextEncoding {
    Utf8,
    Utf16LittleEndian,
    Utf16BigEndian,
    Windows1252, ///< assumed where nothing else fits; worth telling the person who knows the names in the
                 ///< list
};

struct DecodedText
{
    QString text; ///< without byte order mark and without NUL
    TextEncoding encoding = TextEncoding::Utf8;
};

/// Larger files are refused before anything is allocated for them.
constexpr qsizetype largestTextFile = qsizetype(512) * 1024 * 1024; // bytes

/// The text of a file somebody else wrote: UTF-8 with and without byte order mark, UTF-16 of both orders with
/// it (and without where every letter of the Latin alphabet shows the order), else Windows-1252. Half
/// surrogate pairs of UTF-16 become U+FFFD. Refused as a whole, with the place in the message: NUL, UTF-16 of
/// odd length, damaged UTF-8, and bytes that stand for nothing in Windows-1252. Any thread.
Result<DecodedText> decodeText(QByteArrayView bytes);

} // namespace copse
