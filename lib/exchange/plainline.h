#pragma once

#include <QString>

namespace copse {

/// A line as it may be shown on a terminal or in a list of messages: what would break the line or stand for a
/// gap (line breaks, tabs) becomes a blank, other controls (C0 and C1, with them the escape sequences of
/// terminals) become U+FFFD.
inline QString withoutControls(QString line)
{
    for (QChar &c : line) {
        const char16_t code = c.unicode();
        if ((code >= 0x09 && code <= 0x0d) || code == 0x85 || code == 0x2028 || code == 0x2029)
            c = u' ';
        else if (code < 0x20 || (code >= 0x7f && code <= 0x9f))
            c = QChar::ReplacementCharacter;
    }
    return line;
}

} // namespace copse
