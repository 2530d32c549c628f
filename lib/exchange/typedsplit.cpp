#include "exchange/typedsplit.h"

#include <algorithm>

namespace copse {

namespace {

bool isSemicolon(QChar c) { return c == u';' || c == u'؛' || c == u'；'; }

} // namespace

bool isTypedComma(QChar c) { return c == u',' || c == u'،' || c == u'，'; }

std::vector<TypedPiece> typedPieces(QStringView line)
{
    const bool bySemicolon = std::ranges::any_of(line, isSemicolon);
    const auto isSeparator = bySemicolon ? isSemicolon : isTypedComma;
    std::vector<TypedPiece> pieces;
    qsizetype from = 0;
    for (qsizetype at = 0; at <= line.size(); ++at) {
        if (at < line.size() && !isSeparator(line[at]))
            continue;
        qsizetype end = at;
        while (from < end && line[from].isSpace())
            ++from;
        while (end > from && line[end - 1].isSpace())
            --end;
        pieces.push_back({line.sliced(from, end - from), from});
        from = at + 1;
    }
    return pieces;
}

bool hasUntypable(QStringView line)
{
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line[i];
        const char16_t code = c.unicode();
        const bool isPair = c.isHighSurrogate() && i + 1 < line.size() && line[i + 1].isLowSurrogate();
        if (isPair)
            ++i;
        else if (c.isSurrogate() || (code != u'\t' && c.category() == QChar::Other_Control) ||
                 code == 0x2028 || code == 0x2029 || (code >= 0x202a && code <= 0x202e) ||
                 (code >= 0x2066 && code <= 0x2069) || c.isNonCharacter())
            return true;
    }
    return false;
}

} // namespace copse
