#pragma once

#include <QString>
#include <QStringList>

namespace copse {

/// Whether a short form is made of the beginnings of these words in their order: "KEMRI" of Kenya Medical
/// Research Institute, "CONAGUA" of Comisión Nacional del Agua. Of five words or more one may be left
/// out, if the others give an initial each; and the country that it ends with. Folded; small words are not
/// among them.
bool isMadeOf(const QString &shortForm, const QStringList &words, bool endsWithCountry);

} // namespace copse
