#pragma once

#include <QStringView>
#include <QVarLengthArray>

namespace copse {

/// foldName() of a text of ASCII letters, which most names are, without making a string of it. False, and
/// nothing to be read in `folded`, for any other text.
inline bool foldPlain(QStringView text, QVarLengthArray<char16_t, 128> &folded)
{
    folded.clear();
    bool isBlankDue = false;
    for (const QChar letter : text) {
        const char16_t c = letter.unicode();
        if (c >= 0x80)
            return false;
        if (c == u' ' || (c >= u'\t' && c <= u'\r')) {
            isBlankDue = !folded.isEmpty();
            continue;
        }
        if (isBlankDue)
            folded.append(u' ');
        isBlankDue = false;
        folded.append(c >= u'A' && c <= u'Z' ? char16_t(c + (u'a' - u'A')) : c);
    }
    return true;
}

} // namespace copse
