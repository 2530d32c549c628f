#include "edits/names.h"

#include "base/folding.h"
#include "edits/recordrules.h"

#include <QCoreApplication>

namespace copse {

namespace {

struct Names
{
    Q_DECLARE_TR_FUNCTIONS(copse::Edits)

public:
    static QString used(const Organisation &other)
    {
        return tr("There is an organisation called “%1” already. Choose another name.").arg(other.name);
    }
    static QString used(const Discipline &other)
    {
        return tr("There is a discipline called “%1” already. Choose another name.").arg(other.name);
    }
    static QString used(const Group &other)
    {
        return tr("There is a group called “%1” already. Choose another name.").arg(other.name);
    }
};

/// False where a name surely has another key: tells most apart without folding them, since whoever pastes a
/// list asks millions of times.
bool mayFoldTo(const QString &name, const QString &folded)
{
    for (qsizetype at = 0; at < name.size(); ++at) {
        const QChar c = name[at];
        if (c.unicode() >= 0x80 || c.isSpace())
            return true; // longer or shorter when folded, perhaps
        if (at >= folded.size() || c.toLower() != folded[at])
            return false;
    }
    return name.size() == folded.size();
}

template<class T>
Result<Edit> renamed(const Snapshot &map, Id<T> id, const QString &name)
{
    const T *record = map.find(id);
    if (!record)
        return goneRefusal();
    const auto usable = usableName(map, name, id);
    if (!usable)
        return usable.error();
    Edit edit;
    if (record->name != *usable) {
        T changed = *record;
        changed.name = *usable;
        if constexpr (std::is_same_v<T, Discipline>)
            takeEntryByName(changed);
        edit.put(id, std::move(changed));
    }
    return edit;
}

} // namespace

template<class T>
Result<QString> usableName(const Snapshot &map, const QString &name, Id<T> except)
{
    const QString tidy = tidyName(name);
    if (tidy.isEmpty())
        return namelessRefusal();
    if constexpr (!std::is_same_v<T, Person>) {
        const QString folded = foldName(tidy);
        for (const auto &[id, record] : map.all<T>()) {
            if (id != except && mayFoldTo(record.name, folded) && foldName(record.name) == folded)
                return refusal(Names::used(record));
        }
    }
    return tidy;
}

template Result<QString> usableName(const Snapshot &, const QString &, Id<Person>);
template Result<QString> usableName(const Snapshot &, const QString &, Id<Organisation>);
template Result<QString> usableName(const Snapshot &, const QString &, Id<Discipline>);
template Result<QString> usableName(const Snapshot &, const QString &, Id<Group>);

Result<Edit> rename(const Snapshot &map, Id<Person> id, const QString &name)
{
    return renamed(map, id, name);
}

Result<Edit> rename(const Snapshot &map, Id<Organisation> id, const QString &name)
{
    return renamed(map, id, name);
}

Result<Edit> rename(const Snapshot &map, Id<Discipline> id, const QString &name)
{
    return renamed(map, id, name);
}

Result<Edit> rename(const Snapshot &map, Id<Group> id, const QString &name) { return renamed(map, id, name); }

} // namespace copse
