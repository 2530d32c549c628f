#pragma once

#include <QStringView>

namespace copse {

/// The line `sep=;` with which Excel is told the separator.
struct SeparatorLine
{
    QChar separator;      ///< null if the text does not begin with such a line
    qsizetype length = 0; ///< of the line with its break
};
SeparatorLine separatorLine(QStringView text);

/// Whichever of comma, semicolon and tab, outside quotation marks, splits the first row and as many others as
/// possible alike; the one with more columns, then the first of the three, where that does not decide. Null
/// if the first row has none of them: a list of one column, whose names may well have commas.
QChar likelySeparator(QStringView text);

} // namespace copse
