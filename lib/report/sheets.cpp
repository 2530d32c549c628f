#include "report/sheets.h"

#include "base/speaking.h"
#include "drawing/peopleinview.h"
#include "drawing/textmeasure.h"
#include "drawing/viewspec.h"
#include "report/sheetpages.h"

#include <QCollator>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace copse {

namespace {

/// The main organisation of each person on the date, else the first.
QHash<Id<Person>, Id<Organisation>> organisationsOf(const Snapshot &map, AsOf asOf)
{
    QHash<Id<Person>, Id<Organisation>> found;
    for (const auto &[id, affiliation] : map.all<Affiliation>()) {
        if (affiliation.organisation.isNull() || !asOf.includes(affiliation.from, affiliation.to))
            continue;
        if (affiliation.primary || !found.contains(affiliation.person))
            found.insert(affiliation.person, affiliation.organisation);
    }
    return found;
}

/// Whose organisation and discipline are recorded, or recorded as none.
QSet<Id<Person>> knownPeople(const Snapshot &map, AsOf asOf)
{
    QSet<Id<Person>> affiliated;
    for (const auto &[id, affiliation] : map.all<Affiliation>()) {
        if (asOf.includes(affiliation.from, affiliation.to))
            affiliated.insert(affiliation.person);
    }
    QSet<Id<Person>> known;
    for (const auto &[id, expertise] : map.all<Expertise>()) {
        if (asOf.includes(expertise.from, expertise.to) && affiliated.contains(expertise.person))
            known.insert(expertise.person);
    }
    return known;
}

ViewSpec viewOf(const SheetWish &wish)
{
    ViewSpec view;
    view.group = wish.group;
    view.question.asOf = wish.asOf;
    return view;
}

std::vector<Id<Person>> peopleOf(const Snapshot &map, const SheetWish &wish)
{
    std::vector<Id<Person>> people;
    if (wish.group.isNull()) {
        for (const auto &[id, person] : map.all<Person>())
            people.push_back(id);
    } else {
        for (const PersonInView &person : peopleInView(map, viewOf(wish)).people)
            people.push_back(person.id);
    }
    return people;
}

QStringList groupsOf(const Snapshot &map, const SheetWish &wish)
{
    QStringList groups;
    for (const GroupInView &group : peopleInView(map, viewOf(wish)).groups)
        groups << cleanLabel(map.find(group.id)->name);
    return groups;
}

} // namespace

QSizeF paperSize(Paper paper) { return paper == Paper::A4 ? QSizeF(595, 842) : QSizeF(612, 792); }

std::vector<SheetPerson> peopleOnSheet(const Snapshot &map, const SheetWish &wish)
{
    const QHash<Id<Person>, Id<Organisation>> organisations = organisationsOf(map, wish.asOf);
    const QSet<Id<Person>> known = knownPeople(map, wish.asOf);
    std::vector<SheetPerson> people;
    for (const Id<Person> id : peopleOf(map, wish)) {
        const Person &person = *map.find(id);
        if (namingOf(person, wish.showing) == Naming::Counted)
            continue;
        SheetPerson one{cleanLabel(nameFor(person, wish.showing, known.contains(id))), {}};
        if (one.name.isEmpty())
            continue; // a card without a name is an empty one
        if (const Organisation *organisation = map.find(organisations.value(id)))
            one.organisation = cleanLabel(organisation->name);
        people.push_back(std::move(one));
    }
    QCollator collator(spokenLocale());
    collator.setNumericMode(true);
    std::ranges::stable_sort(people, [&](const SheetPerson &a, const SheetPerson &b) {
        return collator.compare(a.name, b.name) < 0;
    });
    return people;
}

std::vector<Picture> makeSheets(const Snapshot &map, const SheetWish &wish)
{
    const SpeakIn speak(wish.language);
    switch (wish.kind) {
    case SheetKind::NameCards:
        return nameCardPages(peopleOnSheet(map, wish), wish);
    case SheetKind::List:
        return listPages(wish);
    case SheetKind::Matrix:
        return matrixPages(peopleOnSheet(map, wish), groupsOf(map, wish), wish);
    }
    return {};
}

} // namespace copse
