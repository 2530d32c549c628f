#pragma once

#include "model/snapshot.h"

namespace copse {

/// One record out of two: the values of the first, filled up from the second; what both have and differs goes
/// into the note. The parent of an organisation and the link to it are
/// left to the caller.
Person joined(const Person &stays, const Person &goes);
Organisation joined(const Organisation &stays, const Organisation &goes);

/// Another paragraph of a note.
void addToNote(QString &note, const QString &text);

} // namespace copse
