#pragma once

#include <QString>
#include <QStringList>

namespace copse {

/// The word, and the word with any one letter left out: two words with one slip between them have one of
/// these in common (deletion neighbourhood; Mor and Fraenkel 1982).
QStringList withOneLetterLess(const QString &word);

} // namespace copse
