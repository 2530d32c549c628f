#pragma once

#include <QLocale>
#include <QStringList>

namespace copse {

/// Codes of the interface's languages: en, fr, es, pt, nl, ar.
QStringList languageCodes();

/// The interface's language that suits the locale best, "en" if none does.
QString languageFor(const QLocale &locale);

/// The file of Copse's own words in that language.
QString translationFile(const QString &code);

/// The locale of a language (a code of languageCodes()) on its own, or as `wanted` has it where that is of
/// the language, its dates too. Its digits are 0 to 9, which are also those that tr() puts for %n: one
/// sentence does not mix two kinds.
QLocale localeFor(const QString &code, const QLocale &wanted);

/// Makes tr() and the default locale speak a language (a code of languageCodes(); empty: the system's). Call
/// it once, on the main thread, before anything is said. The numbers and dates follow the system's locale
/// where it is of the same language.
void useLanguage(const QString &code);

/// The code of the language that tr() speaks.
QString spokenLanguage();

} // namespace copse
