#pragma once

#include <QString>

namespace copse {

/// Which of the organisations that everybody knows by several names (IFAD, FIDA, International Fund for
/// Agricultural Development) this is; -1: none of our short list. `text`: as it is written; `isAcronym`: in
/// capitals, so that "who" is not WHO.
int wellKnownOrganisation(const QString &text, bool isAcronym);

} // namespace copse
