#include "edits/groups.h"

#include "edits/refusal.h"

#include <QCoreApplication>

namespace copse {

Result<Edit> setParent(const Snapshot &map, Id<Group> id, Id<Group> parent)
{
    const Group *group = map.find(id);
    if (!group || (!parent.isNull() && !map.find(parent)))
        return goneRefusal();
    for (Id<Group> above = parent; !above.isNull(); above = map.find(above)->parent) {
        if (above == id)
            return refusal(QCoreApplication::translate(
                               "copse::Edits", "“%1” cannot be part of itself or of one of its "
                                               "sub-groups. Nothing was changed. Choose another group.")
                               .arg(group->name));
    }
    Edit edit;
    if (group->parent != parent) {
        Group changed = *group;
        changed.parent = parent;
        edit.put(id, std::move(changed));
    }
    return edit;
}

} // namespace copse
