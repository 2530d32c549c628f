#pragma once

#include "model/choices.h"

#include <QChar>

#include <optional>

namespace copse {

/// The letter that stands for a level of participation on a sheet of paper, in the language spoken: the first
/// of its word that none of the levels before it has. Capital; null for "not recorded".
QChar levelLetter(Level level);

/// The level of a letter, of either case; none where it is no level's.
std::optional<Level> levelOfLetter(QChar letter);

/// "C core group, A active...": the letters explained, in one line.
QString levelLettersInWords();

} // namespace copse
