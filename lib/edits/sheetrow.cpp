#include "edits/sheetrow.h"

#include "base/folding.h"
#include "edits/adding.h"
#include "edits/editsequence.h"
#include "edits/putting.h"

#include <algorithm>

namespace copse {

namespace {

/// The record of that name or alias; null: there is none.
template<class T>
Id<T> named(const Snapshot &map, const QString &name)
{
    const QString folded = foldName(name);
    for (const auto &[id, record] : map.all<T>()) {
        if (foldName(record.name) == folded)
            return id;
    }
    if constexpr (requires(T record) { record.aliases; }) {
        for (const auto &[id, record] : map.all<T>()) {
            if (std::ranges::any_of(record.aliases,
                                    [&](const QString &alias) { return foldName(alias) == folded; }))
                return id;
        }
    }
    return {};
}

/// Whether it is said already, on whatever dates.
template<class Link, class T>
bool isSaid(const Snapshot &map, Id<Person> person, Id<T> Link::*value, Id<T> id)
{
    return std::ranges::any_of(map.all<Link>(), [&](const auto &row) {
        return row.record.person == person && row.record.*value == id;
    });
}

} // namespace

Result<EnteredRow> enterSheetRow(const Snapshot &map, IdSource &ids, const SheetRow &row)
{
    EnteredRow entered;
    EditSequence edits(map);
    entered.person =
        row.person.isNull() ? edits.addOne<Person>(addPerson(edits.map(), ids, row.name)) : row.person;
    if (!tidyName(row.organisation).isEmpty()) {
        Id<Organisation> organisation = named<Organisation>(map, row.organisation);
        if (organisation.isNull())
            organisation = edits.addOne<Organisation>(addOrganisation(edits.map(), ids, row.organisation));
        if (!isSaid(map, entered.person, &Affiliation::organisation, organisation))
            edits.add(addAffiliation(edits.map(), ids, {entered.person, organisation}));
    }
    if (!tidyName(row.discipline).isEmpty()) {
        Id<Discipline> discipline = named<Discipline>(map, row.discipline);
        if (discipline.isNull())
            discipline = edits.addOne<Discipline>(addDiscipline(edits.map(), ids, row.discipline));
        if (!isSaid(map, entered.person, &Expertise::discipline, discipline))
            edits.add(addExpertise(edits.map(), ids, {entered.person, discipline}));
    }
    for (const SheetTick &tick : row.ticks) {
        // Who has left and comes back is in it anew.
        const auto standing = std::ranges::find_if(map.all<Membership>(), [&](const auto &one) {
            return one.record.person == entered.person && one.record.group == tick.group &&
                   one.record.to.isNull();
        });
        if (standing == map.all<Membership>().end()) {
            Membership membership;
            membership.person = entered.person;
            membership.group = tick.group;
            membership.level = tick.level;
            edits.add(addMembership(edits.map(), ids, membership));
            entered.joined.push_back(tick.group);
        } else if (tick.level != Level::NotRecorded && tick.level != (*standing).record.level) {
            Membership membership = (*standing).record;
            membership.level = tick.level;
            edits.add(put(edits.map(), ids, (*standing).id, membership));
            entered.changed.push_back(tick.group);
        }
    }
    Result<Edit> all = std::move(edits).take();
    if (!all)
        return all.error();
    entered.edit = std::move(*all);
    return entered;
}

} // namespace copse
