#include "exchange/separator.h"

#include <array>
#include <vector>

namespace copse {

namespace {

constexpr std::array<char16_t, 3> candidates = {u',', u';', u'\t'};
using Counts = std::array<int, candidates.size()>;

bool isLineBreak(QChar c) { return c == u'\n' || c == u'\r'; }

// How often each candidate stands outside quotation marks in the first rows that say anything.
std::vector<Counts> countsOfFirstRows(QStringView text)
{
    constexpr size_t enoughRows = 200;
    std::vector<Counts> rows;
    Counts counts = {};
    bool quoted = false;
    bool cellBegins = true;
    bool saysSomething = false;
    const auto endRow = [&] {
        if (saysSomething)
            rows.push_back(counts);
        counts = {};
        saysSomething = false;
        cellBegins = true;
    };
    for (const QChar c : text) {
        if (quoted) {
            // A doubled mark closes and opens again.
            quoted = c != u'"';
            cellBegins = !quoted;
            continue;
        }
        if (isLineBreak(c)) {
            endRow();
            if (rows.size() >= enoughRows)
                return rows;
            continue;
        }
        if (c == u'"' && cellBegins) {
            quoted = true;
            saysSomething = true;
            continue;
        }
        cellBegins = false;
        for (size_t i = 0; i < candidates.size(); ++i) {
            if (c == candidates[i]) {
                ++counts[i];
                cellBegins = true;
            }
        }
        if (!cellBegins && !c.isSpace())
            saysSomething = true;
    }
    endRow();
    return rows;
}

} // namespace

SeparatorLine separatorLine(QStringView text)
{
    const bool quoted = text.startsWith(u'"');
    const QStringView line = quoted ? text.sliced(1) : text;
    if (line.size() < 5 || !line.startsWith(u"sep=", Qt::CaseInsensitive) || isLineBreak(line[4]) ||
        line[4] == u'"')
        return {};
    qsizetype end = 5 + (quoted ? 2 : 0);
    if (quoted && (line.size() < 6 || line[5] != u'"'))
        return {};
    if (end < text.size() && !isLineBreak(text[end]))
        return {};
    if (text.sliced(end).startsWith(u"\r\n"))
        ++end;
    return {line[4], qMin(end + 1, text.size())};
}

QChar likelySeparator(QStringView text)
{
    const std::vector<Counts> rows = countsOfFirstRows(text);
    QChar best;
    int bestAlike = -1;
    int bestCount = 0;
    for (size_t i = 0; i < candidates.size() && !rows.empty(); ++i) {
        const int count = rows.front()[i];
        if (count == 0)
            continue;
        int alike = 0;
        for (const Counts &row : rows)
            alike += row[i] == count ? 1 : 0;
        if (alike > bestAlike || (alike == bestAlike && count > bestCount)) {
            best = candidates[i];
            bestAlike = alike;
            bestCount = count;
        }
    }
    return best;
}

} // namespace copse
