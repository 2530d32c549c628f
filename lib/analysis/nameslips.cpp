#include "analysis/nameslips.h"

namespace copse {

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
