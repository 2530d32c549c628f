#pragma once

#include <QString>

namespace copse {

/// The month (1 to 12) a folded word (foldListWord()) names or abbreviates in one of the interface's
/// languages; 0 if none.
int monthOfWord(const QString &foldedWord);

/// Whether the folded word may stand in a written date and says nothing: "de", "of", the "er" of "1er".
bool isFillerOfDates(const QString &foldedWord);

} // namespace copse
