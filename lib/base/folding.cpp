#include "base/folding.h"

#include <unicode/uchar.h>
#include <unicode/ustring.h>

#include <algorithm>

namespace copse {

namespace {

bool isPlainAscii(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() < 0x80; });
}

QString caseFolded(const QString &text)
{
    static_assert(sizeof(UChar) == sizeof(QChar));
    // The longest full folding of one UTF-16 unit is three units.
    QString folded(text.size() * 3, Qt::Uninitialized);
    UErrorCode status = U_ZERO_ERROR;
    const int32_t length = u_strFoldCase(reinterpret_cast<UChar *>(folded.data()), int32_t(folded.size()),
                                         reinterpret_cast<const UChar *>(text.constData()),
                                         int32_t(text.size()), U_FOLD_CASE_DEFAULT, &status);
    if (U_FAILURE(status))
        return text.toLower();
    folded.resize(length);
    return folded;
}

} // namespace

QString tidyName(const QString &text)
{
    const QString simple = text.simplified();
    return isPlainAscii(simple) ? simple : simple.normalized(QString::NormalizationForm_C);
}

QString foldName(const QString &text)
{
    const QString tidy = tidyName(text);
    if (isPlainAscii(tidy))
        return tidy.toLower();
    return caseFolded(tidy).normalized(QString::NormalizationForm_C);
}

QString foldForFind(const QString &text)
{
    const QString folded = foldName(text);
    if (isPlainAscii(folded))
        return folded;
    QString bare;
    bare.reserve(folded.size());
    for (const QChar c : folded.normalized(QString::NormalizationForm_KD)) {
        if (!c.isMark())
            bare.append(c);
    }
    return bare;
}

} // namespace copse
