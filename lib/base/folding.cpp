#include "base/folding.h"

#include <unicode/uchar.h>
#include <unicode/ustring.h>
#include <unicode/utrans.h>

#include <algorithm>
#include <memory>
#include <utility>

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

/// ICU's rules, read once a thread: that takes longer than a thousand names.
UTransliterator *toLatin()
{
    struct Close
    {
        void operator()(UTransliterator *rules) const { utrans_close(rules); }
    };
    thread_local const std::unique_ptr<UTransliterator, Close> rules([] {
        static constexpr char16_t id[] = u"Any-Latin; Latin-ASCII; Lower";
        UErrorCode status = U_ZERO_ERROR;
        return utrans_openU(id, -1, UTRANS_FORWARD, nullptr, 0, nullptr, &status);
    }());
    return rules.get();
}

QString transliterated(const QString &text)
{
    UTransliterator *rules = toLatin();
    if (!rules)
        return text;
    // The rules work in place and say how much room they would have needed.
    for (int32_t room = int32_t(text.size()) * 8 + 16;; room *= 2) {
        QString result(room, Qt::Uninitialized);
        std::ranges::copy(text, result.begin());
        int32_t length = int32_t(text.size());
        int32_t limit = length;
        UErrorCode status = U_ZERO_ERROR;
        utrans_transUChars(rules, reinterpret_cast<UChar *>(result.data()), &length, room, 0, &limit,
                           &status);
        if (status == U_BUFFER_OVERFLOW_ERROR && room < (1 << 24))
            continue;
        if (U_FAILURE(status))
            return text;
        result.resize(length);
        return result;
    }
}

} // namespace

QString tidyName(const QString &text)
{
    const QString simple = text.simplified();
    if (isPlainAscii(simple))
        return simple;
    QString name = simple.normalized(QString::NormalizationForm_C);
    name.remove(QChar::ByteOrderMark); // of a file that was put behind another one
    return name.simplified();
}

QString inWholeLetters(QString text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = std::as_const(text)[i];
        if (!c.isSurrogate())
            continue;
        if (c.isHighSurrogate() && i + 1 < text.size() && std::as_const(text)[i + 1].isLowSurrogate())
            ++i;
        else
            text[i] = QChar::ReplacementCharacter;
    }
    return text;
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
    return isPlainAscii(text) ? text.toLower()
                              : transliterated(text.normalized(QString::NormalizationForm_C));
}

QString latinForFind(const QString &text)
{
    const QString folded = foldName(text); // with its marks: in many scripts they are vowels
    if (isPlainAscii(folded))
        return folded;
    QString latin;
    for (const QChar c : foldToLatin(folded).normalized(QString::NormalizationForm_KD)) {
        if (c.isLetterOrNumber() || c == u' ')
            latin.append(c);
    }
    return latin.simplified();
}

bool isWithoutVowels(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar c) {
        return c.script() == QChar::Script_Arabic || c.script() == QChar::Script_Hebrew ||
               c.script() == QChar::Script_Syriac;
    });
}

QString soundForFind(const QString &text)
{
    constexpr QStringView notWritten = u"aeiouyw"; // y and w are long vowels as often
    QString marked = text;
    // The ending of feminine names is written with a letter that sounds only before another word.
    marked.remove(QChar(0x0629));
    // Letters of these scripts for which Latin has only a stop: a vowel follows.
    for (const char16_t stop : {u'\u0623', u'\u0625', u'\u0622', u'\u0627', u'\u0639', u'\u05D0', u'\u05E2'})
        marked.replace(QChar(stop), u'a');
    QString sound;
    bool begins = true;
    for (const QChar c : latinForFind(marked)) {
        if (c == u' ') {
            sound.append(c);
            begins = true;
            continue;
        }
        const bool isVowel = notWritten.contains(c);
        const QChar sign = isVowel ? QChar(u'\'') : c == u'q' || c == u'c' ? QChar(u'k') : c;
        if ((begins || !isVowel) && (begins || !sound.endsWith(sign)))
            sound.append(sign);
        begins = false;
    }
    return sound;
}

} // namespace copse
