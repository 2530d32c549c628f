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

} // namespace copse
