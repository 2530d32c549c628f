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

/// Makes tr() and the default locale speak a language (a code of languageCodes(); empty: the system's). Call
/// it once, on the main thread, before anything is said. The numbers and dates follow the system's locale
/// where it is of the same language.
void useLanguage(const QString &code);

/// The code of the language that tr() speaks.
QString spokenLanguage();

} // namespace copse
