#include "exchange/typedsplit.h"

#include "exchange/listheadings.h"
#include "exchange/typedline.h"

#include <QRegularExpression>

#include <algorithm>

namespace copse {

namespace {

constexpr qsizetype mostTypedLines = 60; // those of a workshop

const QRegularExpression lineEnd(QStringLiteral("[\\n\\r\\x{2028}\\x{2029}]"));

bool isSemicolon(QChar c) { return c == u';' || c == u'؛' || c == u'；'; }

/// Whether a list can be read by its first row.
bool isHeading(const QString &line)
{
    int known = 0;
    for (const TypedPiece &piece : typedPieces(line)) {
        QString cell = piece.text.toString();
        cell.remove(u'"');
        const ListColumn column = columnOfHeading(ListTable::Memberships, cell);
        if (column == ListColumn::Person || column == ListColumn::FirstName || column == ListColumn::LastName)
            return true;
        known += column != ListColumn::Other ? 1 : 0;
    }
    return known > 1;
}

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

QStringList textLines(const QString &text)
{
    QStringList lines = text.split(lineEnd);
    lines.removeIf([](const QString &line) { return line.trimmed().isEmpty(); });
    return lines;
}

bool hasLineEnd(const QString &text) { return text.contains(lineEnd); }

QStringList typedLinesOf(const QString &text)
{
    const QStringList lines = textLines(text);
    const bool canBeTyped = std::ranges::all_of(
        lines, [](const QString &line) { return line.size() <= longestTypedLine && !line.contains(u'\t'); });
    const bool haveParts =
        std::ranges::any_of(lines, [](const QString &line) { return typedPieces(line).size() > 1; });
    if (lines.size() < 2 || lines.size() > mostTypedLines || !canBeTyped || !haveParts ||
        isHeading(lines.front()))
        return {};
    return lines;
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
