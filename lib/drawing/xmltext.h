#pragma once

#include <QByteArray>
#include <QStringView>

namespace copse {

/// Adds a text as XML has it between tags and in attributes in double quotes, in UTF-8. Lines become one;
/// what XML does not allow becomes U+FFFD.
void appendXmlText(QByteArray &out, QStringView text);

} // namespace copse
