#include "desktop/document/removal.h"

#include "edits/editsequence.h"
#include "edits/removing.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

namespace copse {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(copse::Removal)
};

struct Remove
{
    const Snapshot &map;
    Result<Edit> operator()(std::monostate) const { return Edit(); }
    Result<Edit> operator()(Id<Group> id) const { return removeGroup(map, id); }
    Result<Edit> operator()(Id<Person> id) const { return removePerson(map, id); }
    Result<Edit> operator()(Id<Organisation> id) const { return removeOrganisation(map, id); }
    Result<Edit> operator()(Id<Discipline> id) const { return removeDiscipline(map, id); }
};

/// How many records of that type go; one that is named twice goes once.
template<class T>
int gone(const Edit &edit)
{
    QSet<Id<T>> ids;
    for (const Swap<T> &swap : edit.swaps<T>()) {
        if (!swap.record)
            ids.insert(swap.id);
    }
    return int(ids.size());
}

/// How many stay, but below something else, or without what they named; one that goes after all does not.
template<class T>
int changed(const Edit &edit)
{
    QSet<Id<T>> ids;
    for (const Swap<T> &swap : edit.swaps<T>())
        ids.insert(swap.id);
    return int(ids.size()) - gone<T>(edit);
}

} // namespace

Result<Edit> removalOf(const Snapshot &map, const std::vector<Selection> &records)
{
    EditSequence edits(map);
    for (const Selection &record : records)
        edits.add(std::visit(Remove{edits.map()}, record));
    return std::move(edits).take();
}

QString goesWithRemoval(const Edit &edit)
{
    QStringList words;
    const auto add = [&](int count, auto &&inWords) {
        if (count > 0)
            words << inWords(count);
    };
    add(gone<Membership>(edit), [](int n) { return Words::tr("%n memberships", nullptr, n); });
    add(gone<Affiliation>(edit), [](int n) { return Words::tr("%n affiliations", nullptr, n); });
    add(gone<Expertise>(edit), [](int n) { return Words::tr("%n notes of expertise", nullptr, n); });
    add(gone<PersonPractice>(edit), [](int n) { return Words::tr("%n notes of practice", nullptr, n); });
    add(gone<Tie>(edit), [](int n) { return Words::tr("%n ties", nullptr, n); });
    add(gone<Need>(edit), [](int n) { return Words::tr("%n needs", nullptr, n); });
    add(gone<Attendance>(edit), [](int n) { return Words::tr("%n attendances", nullptr, n); });
    add(gone<Contribution>(edit), [](int n) { return Words::tr("%n contributions", nullptr, n); });
    add(gone<Sponsorship>(edit), [](int n) { return Words::tr("%n sponsorships", nullptr, n); });
    if (gone<Source>(edit) > 0)
        add(changed<Membership>(edit) + changed<Affiliation>(edit) + changed<Expertise>(edit) +
                changed<Tie>(edit),
            [](int n) { return Words::tr("%n facts that stay, without a source", nullptr, n); });
    else
        add(changed<Membership>(edit),
            [](int n) { return Words::tr("%n mentions in memberships", nullptr, n); });
    add(changed<Group>(edit), [](int n) { return Words::tr("%n sub-groups that move up", nullptr, n); });
    add(changed<Organisation>(edit),
        [](int n) { return Words::tr("%n organisations that move up", nullptr, n); });
    add(changed<Discipline>(edit),
        [](int n) { return Words::tr("%n disciplines that move up", nullptr, n); });
    add(changed<Event>(edit), [](int n) { return Words::tr("%n events that move up", nullptr, n); });
    add(changed<Resource>(edit), [](int n) { return Words::tr("%n resources that move up", nullptr, n); });
    add(changed<FollowUp>(edit), [](int n) { return Words::tr("%n follow-ups that stay", nullptr, n); });
    return QLocale().createSeparatedList(words);
}

} // namespace copse
