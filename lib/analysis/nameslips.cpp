#include "analysis/nameslips.h"

#include <algorithm>
#include <vector>

namespace copse {

int slipsBetween(QStringView a, QStringView b, int most)
{
    if (std::abs(a.size() - b.size()) > most)
        return most + 1;
    const size_t width = size_t(b.size()) + 1;
    std::vector<int> before(width), last(width), now(width);
    for (size_t j = 0; j < width; ++j)
        last[j] = int(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        now[0] = int(i);
        int least = now[0];
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const size_t at = size_t(j);
            const bool same = a[i - 1] == b[j - 1];
            now[at] = std::min({last[at] + 1, now[at - 1] + 1, last[at - 1] + !same});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                now[at] = std::min(now[at], before[at - 2] + 1);
            least = std::min(least, now[at]);
        }
        if (least > most)
            return most + 1;
        before.swap(last);
        last.swap(now);
    }
    return std::min(last[width - 1], most + 1);
}

QStringList withOneLetterLess(const QString &word)
{
    QStringList words{word};
    for (qsizetype i = 0; i < word.size(); ++i) {
        if (i == 0 || word[i] != word[i - 1]) // either of two equal letters leaves the same
            words += word.left(i) + word.mid(i + 1);
    }
    return words;
}

} // namespace copse
