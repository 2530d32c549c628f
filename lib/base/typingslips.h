#pragma once

#include <QStringView>
#include <QVarLengthArray>

#include <algorithm>
#include <cstdlib>

namespace copse {

/// The letters of a folded text as bits. A slip changes few of them: a quick no for most pairs.
inline quint64 letterBits(QStringView folded)
{
    quint64 bits = 0;
    for (const QChar c : folded)
        bits |= quint64(1) << (c.unicode() % 64);
    return bits;
}

/// How many letters have to be put in, left out, replaced or exchanged with their neighbour to come from one
/// folded text to the other (optimal string alignment; Damerau 1964); `most` + 1 if it is more than `most`.
inline int slipsBetween(QStringView a, QStringView b, int most)
{
    if (std::abs(a.size() - b.size()) > most)
        return most + 1;
    const qsizetype width = b.size() + 1;
    QVarLengthArray<int, 192> before(width);
    QVarLengthArray<int, 192> last(width);
    QVarLengthArray<int, 192> now(width);
    for (qsizetype j = 0; j < width; ++j)
        last[j] = int(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        now[0] = int(i);
        int least = now[0];
        for (qsizetype j = 1; j < width; ++j) {
            now[j] = std::min({last[j] + 1, now[j - 1] + 1, last[j - 1] + (a[i - 1] != b[j - 1])});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                now[j] = std::min(now[j], before[j - 2] + 1);
            least = std::min(least, now[j]);
        }
        if (least > most)
            return most + 1;
        std::swap(before, last);
        std::swap(last, now);
    }
    return std::min(last[width - 1], most + 1);
}

} // namespace copse
