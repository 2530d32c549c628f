#include "edits/changing.h"

#include "edits/adding.h"
#include "edits/refusal.h"

namespace copse {

namespace {

/// By the rules of adding it to a map that does not have it.
template<class T>
Result<Edit> changedTo(const Snapshot &map, Id<T> id, const T &changed,
                       Result<Edit> (*add)(const Snapshot &, IdSource &, const T &))
{
    const T *before = map.find(id);
    if (!before)
        return goneRefusal();
    if (*before == changed)
        return Edit();
    Edit without;
    without.remove(id);
    Snapshot others = map;
    others.apply(std::move(without));
    IdSource ids(id.value);
    return add(others, ids, changed);
}

} // namespace

Result<Edit> changeMembership(const Snapshot &map, Id<Membership> id, const Membership &changed)
{
    return changedTo(map, id, changed, addMembership);
}

Result<Edit> changeAffiliation(const Snapshot &map, Id<Affiliation> id, const Affiliation &changed)
{
    return changedTo(map, id, changed, addAffiliation);
}

Result<Edit> changeExpertise(const Snapshot &map, Id<Expertise> id, const Expertise &changed)
{
    return changedTo(map, id, changed, addExpertise);
}

} // namespace copse
