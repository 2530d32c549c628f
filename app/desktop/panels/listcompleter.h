#pragma once

#include <QStringList>

class QLineEdit;

namespace copse {

/// Completes what is typed in a line out of texts that have it anywhere; `isList`: each part between
/// semicolons by itself.
void completeList(QLineEdit *line, const QStringList &texts, bool isList);

} // namespace copse
