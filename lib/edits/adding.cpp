#include "edits/adding.h"

#include "edits/putting.h"

namespace copse {

Result<Edit> addPerson(const Snapshot &map, IdSource &ids, const QString &name)
{
    return put(map, ids, Id<Person>(), Person{.name = name});
}

Result<Edit> addOrganisation(const Snapshot &map, IdSource &ids, const QString &name)
{
    return put(map, ids, Id<Organisation>(), Organisation{.name = name});
}

Result<Edit> addDiscipline(const Snapshot &map, IdSource &ids, const QString &name)
{
    return put(map, ids, Id<Discipline>(), Discipline{.name = name});
}

Result<Edit> addGroup(const Snapshot &map, IdSource &ids, const QString &name, Id<Group> parent)
{
    return put(map, ids, Id<Group>(), Group{.name = name, .parent = parent});
}

Result<Edit> addMembership(const Snapshot &map, IdSource &ids, const Membership &membership)
{
    return put(map, ids, Id<Membership>(), membership);
}

Result<Edit> addAffiliation(const Snapshot &map, IdSource &ids, const Affiliation &affiliation)
{
    return put(map, ids, Id<Affiliation>(), affiliation);
}

Result<Edit> addExpertise(const Snapshot &map, IdSource &ids, const Expertise &expertise)
{
    return put(map, ids, Id<Expertise>(), expertise);
}

Result<Edit> addTie(const Snapshot &map, IdSource &ids, const Tie &tie)
{
    return put(map, ids, Id<Tie>(), tie);
}

} // namespace copse
