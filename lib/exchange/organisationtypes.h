#pragma once

#include <QStringList>

namespace copse {

/// The types of organisation that are offered, in the order of the list of IATI (resources/lists), in a
/// language given as "fr" or "fr_CA"; in English where there is no such language. Any thread.
QStringList organisationTypes(const QString &language);

} // namespace copse
