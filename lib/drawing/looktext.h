#pragma once

#include "drawing/looks.h"

#include <QString>

namespace copse {

/// Who has which look, as a view of the map keeps it: of colours, shapes and outlines the code of the rule,
/// how many looks there are, and whose each is.
QString lookText(const KeptLooks &looks);
/// Reads it again. A file may say anything: nothing is kept where it is not sound.
KeptLooks looksFromText(const QString &text);

} // namespace copse
