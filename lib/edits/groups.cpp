#include "edits/groups.h"

#include "edits/putting.h"
#include "edits/refusal.h"

namespace copse {

Result<Edit> moveGroup(const Snapshot &map, Id<Group> id, Id<Group> parent)
{
    const Group *group = map.find(id);
    if (!group)
        return goneRefusal();
    Group changed = *group;
    changed.parent = parent;
    IdSource none(1); // of a group that is there nothing is new
    return put(map, none, id, changed);
}

} // namespace copse
