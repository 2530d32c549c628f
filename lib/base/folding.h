#pragma once

#include <QString>

namespace copse {

/// White space at the ends gone, runs of it one blank, canonically composed (NFC). What people see as one
/// name.
QString tidyName(const QString &text);

/// The key by which two spellings are one name: tidyName() and ICU's full case folding ("Groß" and "GROSS").
QString foldName(const QString &text);

/// For finding while typing: foldName() without accents and marks, so that "rene" finds "René".
QString foldForFind(const QString &text);

/// For comparing names across scripts: small Latin letters without marks, as ICU transliterates ("Вода" and
/// "voda", "Straße" and "strasse"). What has no Latin form stays as it is. Any thread.
QString foldToLatin(const QString &text);

} // namespace copse
