#pragma once

#include "base/partialdate.h"

#include <QStringView>

#include <optional>

namespace copse {

/// The date of a cell, in the forms people write in English, French, Spanish, Portuguese, Dutch and Arabic:
/// `2007`, `2007-03`, `2007-03-15`, `2007/3/15`, `03/2007`, `15.03.2007`, `15 March 2007`, `March 15, 2007`,
/// `1er mars 2007`, `15 de marzo de 2007`, Arabic months and digits, with or without a time of day behind it.
/// The date is the one written, whatever the time zone. Never guessed: nothing where day and month could be
/// swapped (`03/04/2007`), for years of two digits, for `2007/08`, which may be two years, for numbers of
/// days since 1900, for dates that do not exist, for anything else. Years 1000 to 2999, or any in the form
/// `9999-12-31`. Any thread.
std::optional<PartialDate> dateFromList(QStringView text);

} // namespace copse
