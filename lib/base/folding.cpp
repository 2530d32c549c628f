#include "base/folding.h"

#include <unicode/uchar.h>
#include <unicode/ustring.h>
#include <unicode/utrans.h>

#include <algorithm>
#include <memory>

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

struct CloseTransliterator
{
    void operator()(UTransliterator *transliterator) const { utrans_close(transliterator); }
};

/// One for each thread: ICU's transliterators are not to be shared. Null where ICU has no such rules.
UTransliterator *toLatin()
{
    thread_local const std::unique_ptr<UTransliterator, CloseTransliterator> transliterator = [] {
        constexpr char16_t rules[] = u"Any-Latin; Latin-ASCII; Lower";
        UErrorCode status = U_ZERO_ERROR;
        UTransliterator *made =
            utrans_openU(rules, int32_t(std::size(rules)) - 1, UTRANS_FORWARD, nullptr, 0, nullptr, &status);
        return std::unique_ptr<UTransliterator, CloseTransliterator>(U_SUCCESS(status) ? made : nullptr);
    }();
    return transliterator.get();
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

QString foldToLatin(const QString &text)
{
    if (isPlainAscii(text))
        return text.toLower();
    UTransliterator *const transliterator = toLatin();
    if (!transliterator)
        return foldForFind(text);
    const QString composed = text.normalized(QString::NormalizationForm_C);
    // One letter becomes a few at most; if that is too little, ICU says how much is needed.
    for (qsizetype room = composed.size() * 4 + 16;;) {
        QString latin = composed;
        latin.resize(room);
        int32_t length = int32_t(composed.size());
        int32_t limit = length;
        UErrorCode status = U_ZERO_ERROR;
        utrans_transUChars(transliterator, reinterpret_cast<UChar *>(latin.data()), &length, int32_t(room), 0,
                           &limit, &status);
        if (status == U_BUFFER_OVERFLOW_ERROR && length > room) {
            room = length;
            continue;
        }
        if (U_FAILURE(status))
            return foldForFind(text);
        latin.resize(length);
        return latin;
    }
}

} // namespace copse
