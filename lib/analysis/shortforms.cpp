#include "analysis/shortforms.h"

#include <algorithm>

namespace copse {

namespace {

constexpr qsizetype shortest = 4; ///< fewer letters begin too many words
constexpr qsizetype longest = 10;
constexpr qsizetype mostOfFirst = 3;

class Maker
{
public:
    Maker(const QString &shortForm, const QStringList &words, bool endsWithCountry)
        : m_shortForm(shortForm)
        , m_words(words)
        , m_endsWithCountry(endsWithCountry)
    {}

    /// Whether the letters from `letter` on can be made of the words from `word` on. `left`: how many words
    /// may be left out, where all others give one letter each; `most`: how many letters one may give.
    bool make(qsizetype letter, qsizetype word, int left, qsizetype most) const
    {
        if (letter == m_shortForm.size())
            return mayLeave(word, left);
        if (word == m_words.size())
            return false;
        const QString &next = m_words[word];
        qsizetype taken = 0;
        while (taken < most && letter + taken < m_shortForm.size() && taken < next.size() &&
               next[taken] == m_shortForm[letter + taken])
            ++taken;
        if (word == 0) // "Baobab" is no short form of Baobab Consulting
            taken = std::min<qsizetype>(taken, mostOfFirst);
        // Of two words the first gives more than its initial: "CANAL" is not Climate
        // Analytics, but "ULille" is the Université de Lille.
        const bool isOfTwo = word == 0 && m_words.size() == 2 && !next.startsWith(QLatin1StringView("univ"));
        const qsizetype least = isOfTwo ? 2 : 1;
        for (; taken >= least; --taken) {
            if (make(letter + taken, word + 1, left, most))
                return true;
        }
        return word > 0 && left > 0 && make(letter, word + 1, left - 1, most);
    }

private:
    bool mayLeave(qsizetype from, int left) const
    {
        const qsizetype behind = m_words.size() - from - (m_endsWithCountry && from < m_words.size() ? 1 : 0);
        return behind <= left;
    }

    const QString &m_shortForm;
    const QStringList &m_words;
    const bool m_endsWithCountry;
};

} // namespace

bool isMadeOf(const QString &shortForm, const QStringList &words, bool endsWithCountry)
{
    if (shortForm.size() < shortest || shortForm.size() > longest || words.size() < 2 || words.size() > 12)
        return false;
    if (words.front().isEmpty() || words.front().front() != shortForm.front())
        return false;
    const Maker maker(shortForm, words, endsWithCountry);
    return maker.make(0, 0, 0, longest) || (words.size() >= 5 && maker.make(0, 0, 1, 1));
}

} // namespace copse
