#include "analysis/namewords.h"

#include "analysis/namecountries.h"
#include "analysis/nameslips.h"
#include "analysis/namewordlist.h"
#include "base/folding.h"
#include "base/typingslips.h"

#include <unicode/ucal.h>
#include <unicode/uloc.h>

#include <QHash>
#include <QMultiHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace copse {

namespace {

class Dictionary
{
public:
    static const Dictionary &instance()
    {
        static const Dictionary dictionary;
        return dictionary;
    }

    std::optional<NameWord> find(const QString &folded) const
    {
        const auto found = m_words.constFind(folded);
        return found == m_words.cend() ? std::nullopt : std::optional(*found);
    }

    std::optional<NameWord> findWithSlip(const QString &folded) const
    {
        if (folded.size() < 7 || folded.back().isDigit()) // "Platform9" is no platform
            return std::nullopt;
        for (const QString &key : withOneLetterLess(folded)) {
            for (auto word = m_slips.constFind(key); word != m_slips.cend() && word.key() == key; ++word) {
                if (slipsBetween(folded, *word, 1) <= 1)
                    return m_words.value(*word);
            }
        }
        return std::nullopt;
    }

    CountryWords countryAt(const QStringList &words, qsizetype from) const
    {
        QString text;
        CountryWords found;
        for (qsizetype i = from; i < std::min(words.size(), from + m_mostCountryWords); ++i) {
            text += (i > from ? QStringLiteral(" ") : QString()) + words[i];
            if (const auto country = m_countries.constFind(text); country != m_countries.cend())
                found = {int(i - from) + 1, {*country, WordClass::Country, 0}};
        }
        return found;
    }

    QString usState(const QString &folded) const { return m_states.value(folded); }
    bool isCity(const QString &folded) const { return m_cities.contains(folded); }
    bool isTradeWord(const QString &folded) const { return m_tradeWords.contains(folded); }
    bool isFormAtTheEnd(const QString &folded) const { return m_formsAtTheEnd.contains(folded); }

private:
    Dictionary()
    {
        addCountries();
        addCities();
        for (const QString &word : split(wordsOfTrade))
            m_tradeWords.insert(word);
        for (const QString &word : split(formsAtTheEnd))
            m_formsAtTheEnd.insert(word);
        for (const WordsOfOneKind &words : wordsOfOneKind) {
            for (const QString &word : split(words.words))
                m_words.insert(word, {word, words.kind, words.rank});
        }
        for (const WordsOfOneKind &meaning : wordsOfOneMeaning) {
            const QStringList words = split(meaning.words);
            for (const QString &word : words) {
                if (!m_words.contains(word))
                    m_words.insert(word, {words.front(), meaning.kind, meaning.rank});
            }
        }
        for (auto word = m_words.cbegin(); word != m_words.cend(); ++word) {
            if (word.key().size() < (word->kind == WordClass::Kind ? 7 : 8))
                continue;
            for (const QString &key : withOneLetterLess(word.key()))
                m_slips.insert(key, word.key());
        }
        for (const QString &state : QString::fromLatin1(usStates).split(u'|')) {
            const QString code = state.left(2);
            m_states.insert(code.toLower(), code);
            m_states.insert(state.mid(3), code);
        }
    }

    static QStringList split(const char *words)
    {
        QStringList folded;
        for (const QString &word : QString::fromUtf8(words).split(u' ', Qt::SkipEmptyParts))
            folded += foldNameWord(word);
        return folded;
    }

    void addCities()
    {
        UErrorCode status = U_ZERO_ERROR;
        UEnumeration *zones = ucal_openTimeZones(&status);
        while (const char *zone = zones ? uenum_next(zones, nullptr, &status) : nullptr) {
            const QString city = QString::fromLatin1(zone).section(u'/', 1);
            if (!city.isEmpty() && !city.contains(u'/') && !city.contains(u'_') && !city.contains(u'+'))
                m_cities.insert(foldNameWord(city));
        }
        uenum_close(zones);
    }

    void addCountries()
    {
        for (const char *const *code = uloc_getISOCountries(); *code; ++code) {
            const QString country = QString::fromLatin1(*code);
            for (const char *language : {"en", "fr", "es", "pt", "nl", "ar", "de", "it"}) {
                UChar name[128];
                UErrorCode status = U_ZERO_ERROR;
                const QByteArray locale = QByteArrayLiteral("und_") + *code;
                const int32_t length =
                    uloc_getDisplayCountry(locale.constData(), language, name, 128, &status);
                if (U_SUCCESS(status) && length <= 128)
                    addCountry(QString::fromUtf16(name, length), country);
            }
        }
        for (const auto &country : demonyms) {
            for (const QString &word : split(country.words))
                addCountry(word, QString::fromLatin1(country.code));
        }
        addCountry(QStringLiteral("united states of america"), QStringLiteral("US"));
        addCountry(QStringLiteral("great britain"), QStringLiteral("GB"));
        addCountry(QStringLiteral("cote d ivoire"), QStringLiteral("CI"));
        addCountry(QStringLiteral("ivory coast"), QStringLiteral("CI"));
        addCountry(QStringLiteral("south korea"), QStringLiteral("KR"));
        addCountry(QStringLiteral("republic of korea"), QStringLiteral("KR"));
        addCountry(QStringLiteral("russian federation"), QStringLiteral("RU"));
        addCountry(QStringLiteral("czech republic"), QStringLiteral("CZ"));
        addCountry(QStringLiteral("the netherlands"), QStringLiteral("NL"));
        addCountry(QStringLiteral("p r china"), QStringLiteral("CN"));
        addCountry(QStringLiteral("pr china"), QStringLiteral("CN"));
        addCountry(QStringLiteral("viet nam"), QStringLiteral("VN"));
        addCountry(QStringLiteral("burkina faso"), QStringLiteral("BF"));
        addCountry(QStringLiteral("hong kong"), QStringLiteral("HK"));
        addCountry(QStringLiteral("macau"), QStringLiteral("MO"));
    }

    void addCountry(const QString &name, const QString &code)
    {
        QString spaced = name;
        for (QChar &c : spaced)
            c = c == u'-' || c == u'\'' || c == u'’' || c == u'(' || c == u')' || c == u',' ? QChar(u' ') : c;
        QStringList words;
        for (const QString &word : spaced.split(u' ', Qt::SkipEmptyParts))
            words += foldNameWord(word);
        const QString text = words.join(u' ');
        if (text.size() < 2 || m_countries.contains(text))
            return;
        m_countries.insert(text, code);
        m_mostCountryWords = std::max<qsizetype>(m_mostCountryWords, text.count(u' ') + 1);
    }

    QHash<QString, NameWord> m_words;
    QMultiHash<QString, QString> m_slips;
    QHash<QString, QString> m_countries;
    QHash<QString, QString> m_states;
    QSet<QString> m_cities;
    QSet<QString> m_tradeWords;
    QSet<QString> m_formsAtTheEnd;
    qsizetype m_mostCountryWords = 1;
};

} // namespace

QString foldNameWord(const QString &word)
{
    // Arabic writes the article, and "in", "for" and "and", as one with the word, and many leave the dots off
    // the letter at its end.
    QString bare = word;
    for (const QString &before :
         {QStringLiteral("وال"), QStringLiteral("بال"), QStringLiteral("لل"), QStringLiteral("ال")}) {
        if (word.size() >= before.size() + 3 && word.startsWith(before)) {
            bare = word.mid(before.size());
            break;
        }
    }
    if (bare.endsWith(u'ة'))
        bare.back() = u'ه';
    QString folded;
    for (const QChar c : foldToLatin(bare)) {
        if (c.isLetterOrNumber())
            folded += c;
    }
    return folded;
}

std::optional<NameWord> nameWord(const QString &folded) { return Dictionary::instance().find(folded); }

std::optional<NameWord> nameWordWithSlip(const QString &folded)
{
    return Dictionary::instance().findWithSlip(folded);
}

CountryWords countryAt(const QStringList &folded, qsizetype from)
{
    return Dictionary::instance().countryAt(folded, from);
}

bool isCity(const QString &folded) { return Dictionary::instance().isCity(folded); }

QString withCommonPhrases(const QString &text)
{
    struct Phrase
    {
        QRegularExpression others;
        QString meaning;
    };
    static const std::vector<Phrase> all = [] {
        std::vector<Phrase> read;
        for (const char *line : phrases) {
            QStringList meanings = QString::fromUtf8(line).split(u'|');
            const QString meaning = meanings.takeFirst();
            for (QString &other : meanings)
                other =
                    QRegularExpression::escape(other).replace(QStringLiteral("\\ "), QStringLiteral("[ -]"));
            read.push_back({QRegularExpression(QStringLiteral("\\b(?:%1)\\b").arg(meanings.join(u'|')),
                                               QRegularExpression::CaseInsensitiveOption |
                                                   QRegularExpression::UseUnicodePropertiesOption),
                            meaning});
        }
        return read;
    }();
    QString said = text;
    for (const Phrase &phrase : all)
        said.replace(phrase.others, phrase.meaning);
    return said;
}

bool isTradeWord(const QString &folded) { return Dictionary::instance().isTradeWord(folded); }

bool isFormAtTheEnd(const QString &folded) { return Dictionary::instance().isFormAtTheEnd(folded); }

QString usStateCode(const QString &folded) { return Dictionary::instance().usState(folded); }

} // namespace copse
