#pragma once

#include "base/result.h"
#include "model/snapshot.h"

namespace copse {

// Names are kept tidy (tidyName()) and are never empty. People may share a name; organisations, disciplines
// and groups may not (foldName() tells). Every function refuses with ErrorKind::Refused and changes nothing
// itself: the Edit is for NetworkMap::apply().

Result<Edit> rename(const Snapshot &map, Id<Person> id, const QString &name);
Result<Edit> rename(const Snapshot &map, Id<Organisation> id, const QString &name);
/// A label of a list that comes with the program makes it that entry, if it stands as it was written.
Result<Edit> rename(const Snapshot &map, Id<Discipline> id, const QString &name);
Result<Edit> rename(const Snapshot &map, Id<Group> id, const QString &name);

/// The tidy name that a record of type T (Person, Organisation, Discipline, Group) may have, or why not.
/// `except`: the record that is renamed.
template<class T>
Result<QString> usableName(const Snapshot &map, const QString &name, Id<T> except = {});

} // namespace copse
