#pragma once

#include <QByteArray>
#include <QStringList>

namespace copse {

/// A row of a CSV file: RFC 4180 quoting, CRLF, UTF-8. A text that a spreadsheet would run as a formula (it
/// begins with = + - @, a tab or a line break) gets an apostrophe in front; a number keeps its sign.
QByteArray csvRow(const QStringList &cells);

} // namespace copse
