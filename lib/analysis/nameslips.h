#pragma once

#include <QString>
#include <QStringList>

namespace copse {

/// How many letters have to be put in, left out, replaced or exchanged with their neighbour to come from one
/// word to the other (optimal string alignment; Damerau 1964); `most` + 1 if it is more than `most`.
int slipsBetween(QStringView a, QStringView b, int most);

/// The word, and the word with any one letter left out: two words with one slip between them have one of
/// these in common (deletion neighbourhood; Mor and Fraenkel 1982).
QStringList withOneLetterLess(const QString &word);

} // namespace copse
