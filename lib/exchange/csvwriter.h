#pragma once

#include <QByteArray>
#include <QStringList>

namespace copse {

/// A text that a spreadsheet would run as a formula (it begins with = + - @, a tab or a line break) gets an
/// apostrophe in front; a number keeps its sign.
QString safeCell(const QString &text);

/// A row of a CSV file: RFC 4180 quoting, CRLF, UTF-8, its cells safe.
QByteArray csvRow(const QStringList &cells);

} // namespace copse
