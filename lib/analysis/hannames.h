#pragma once

#include <QString>

namespace copse {

/// A name in Chinese characters with blanks between its words, those that say what something is in English:
/// "南京农业大学" is "南京 Agricultural University". Other texts stay as they are. Any thread.
QString spacedHan(const QString &text);

} // namespace copse
