#pragma once

#include <QString>

namespace copse {

/// The key by which words of a list (headings, months, "independent") are known: without case, accents and
/// marks, runs of white space one blank, one spelling of apostrophes and hyphens, and of the Arabic letters
/// that people write in several ways. Never for names: "Rene" and "René" are two people.
QString foldListWord(QStringView text);

} // namespace copse
