#pragma once

#include <QString>

namespace copse {

/// White space at the ends gone, runs of it one blank, canonically composed (NFC). What people see as one
/// name.
QString tidyName(const QString &text);

/// Every half of a pair of surrogates, which no file can hold, is a replacement character.
QString inWholeLetters(QString text);

/// The key by which two spellings are one name: tidyName() and ICU's full case folding ("Groß" and "GROSS").
QString foldName(const QString &text);

/// For finding while typing: foldName() without accents and marks, so that "rene" finds "René".
QString foldForFind(const QString &text);

/// The same in Latin letters, by foldToLatin(): "Ольга" is "olga", "Søren" is "soren". Scripts that leave
/// vowels out come without them; see soundForFind().
QString latinForFind(const QString &text);

/// Whether the text has letters of a script that is written without its vowels (Arabic, Hebrew, Syriac).
bool isWithoutVowels(const QString &text);

/// What remains of latinForFind() without what such scripts do not write: consonants, and ' for a vowel that
/// a word begins with. "أمينة" and "Amina" are both "'mn". Words keep their blanks; only for comparing a name
/// of such a script with one of another, as many names sound alike.
QString soundForFind(const QString &text);

/// For comparing names across scripts: small Latin letters without marks, as ICU transliterates ("Вода" and
/// "voda", "Straße" and "strasse"). What has no Latin form stays as it is. Any thread.
QString foldToLatin(const QString &text);

} // namespace copse
