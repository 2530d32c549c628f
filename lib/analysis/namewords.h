#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace copse {

/// What a word does in the name of an organisation.
enum class WordClass {
    Name,     ///< tells it from all others: "Nairobi", "Oxfam"
    Small,    ///< "of", "pour la"
    Form,     ///< how it is registered: "Ltd", "GmbH"; says nothing of who it is
    Kind,     ///< "university", "ministerio"
    Unit,     ///< a part of something larger: "department", "faculté"
    Modifier, ///< "national", "technical": as good as a name beside a kind
    Field,    ///< what it is about: "water", "santé"
    Country,
};

/// A word as the comparison of names knows it. Words of one meaning in several languages, and their usual
/// abbreviations, have one `canonical` form.
struct NameWord
{
    QString canonical;
    WordClass kind = WordClass::Name;
    int rank = 0; ///< of a kind or unit: what the whole string is about has the highest, 10 (a department) to
                  ///< 60 (a university)

    bool operator==(const NameWord &) const = default;
};

/// One word as names are compared by: foldToLatin(), letters and digits only, without the Arabic article.
QString foldNameWord(const QString &word);

/// The word that is written so (as foldNameWord() gives it); nothing: a name. Our own lists of words, and
/// ICU's names of countries in the languages of the interface. Any thread.
std::optional<NameWord> nameWord(const QString &folded);

/// The same, also for a long word with one slip in it ("univesity").
std::optional<NameWord> nameWordWithSlip(const QString &folded);

/// The longest name of a country that begins with the first of these words: how many words it takes, and the
/// word; 0 words: none.
struct CountryWords
{
    int words = 0;
    NameWord word;
};
CountryWords countryAt(const QStringList &folded, qsizetype from);

/// The same text with what is said with other words in other languages said in English: "Croix-Rouge kenyane"
/// is "Red Cross kenyane".
QString withCommonPhrases(const QString &text);

/// Whether it says what a firm does, or is a part of one: "technologies", "labs". Behind the name it is left
/// away.
bool isTradeWord(const QString &folded);

/// Whether it is a form of registration where it ends a name, and another word elsewhere: "SAP SE".
bool isFormAtTheEnd(const QString &folded);

/// Whether one of the world's large cities is called so: those that time zones are named for.
bool isCity(const QString &folded);

/// The state of the USA that is written so in an address ("CA", "California"); empty: none.
QString usStateCode(const QString &folded);

} // namespace copse
