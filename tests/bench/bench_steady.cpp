// How steady a picture is, and how soon it is there after an edit: makes a map, draws it, and edits one
// person, membership or group, each time from the same start. Prints Markdown, for pictures.py.
//   bench_steady [PEOPLE [GROUPS [EDITS [PICTURE|all]]]]

#include "drawing/drawmap.h"
#include "edits/adding.h"
#include "edits/removing.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QHashSeed>
#include <QTextStream>

#include <algorithm>
#include <cmath>
#include <map>
#include <random>

using namespace copse;

namespace {

double seconds(QElapsedTimer &timer) { return double(timer.restart()) / 1000; }

/// Small groups and large ones; a third of the people are in more than one. Everybody works somewhere and
/// knows something, and has a level in each group.
Snapshot made(int people, int groups, IdSource &ids)
{
    std::mt19937 random(7);
    Snapshot map;
    std::vector<Id<Group>> groupIds;
    for (int i = 0; i < groups; ++i) {
        Result<Edit> edit = addGroup(map, ids, QStringLiteral("Working group %1").arg(i));
        groupIds.push_back(edit->swaps<Group>().front().id);
        map.apply(std::move(*edit));
    }
    Edit all;
    const int organisations = std::max(3, people / 20);
    std::vector<Id<Organisation>> organisationIds;
    std::vector<Id<Discipline>> disciplineIds;
    for (int i = 0; i < organisations; ++i) {
        organisationIds.push_back(ids.next<Organisation>());
        Organisation organisation;
        organisation.name = QStringLiteral("Organisation %1").arg(i);
        all.put(organisationIds.back(), organisation);
    }
    for (int i = 0; i < 8; ++i) {
        disciplineIds.push_back(ids.next<Discipline>());
        Discipline discipline;
        discipline.name = QStringLiteral("Discipline %1").arg(i);
        all.put(disciplineIds.back(), discipline);
    }
    Id<Person> last;
    for (int i = 0; i < people; ++i) {
        const auto person = ids.next<Person>();
        Person record;
        record.name = QStringLiteral("Person Number %1").arg(i);
        all.put(person, record);
        const double share = std::pow(double(random()) / double(std::mt19937::max()), 2);
        const std::size_t first = std::min(std::size_t(share * groups), groupIds.size() - 1);
        const std::size_t count = 1 + (random() % 3 == 0) + (random() % 9 == 0);
        for (std::size_t k = 0; k < count; ++k) {
            Membership membership;
            membership.person = person;
            membership.group = groupIds[(first + k) % groupIds.size()];
            membership.level = Level(1 + i % 4);
            all.put(ids.next<Membership>(), membership);
        }
        Affiliation affiliation;
        affiliation.person = person;
        affiliation.organisation = organisationIds[std::size_t(i % organisations)];
        all.put(ids.next<Affiliation>(), affiliation);
        Expertise expertise;
        expertise.person = person;
        expertise.discipline = disciplineIds[random() % disciplineIds.size()];
        all.put(ids.next<Expertise>(), expertise);
        if (i % 3 != 0) {
            Tie tie;
            tie.fromPerson = last;
            tie.toPerson = person;
            all.put(ids.next<Tie>(), tie);
        }
        last = person;
    }
    map.apply(std::move(all));
    return map;
}

template<class T>
Id<T> any(const Snapshot &map, std::mt19937 &random)
{
    auto skip = random() % unsigned(map.all<T>().size());
    for (const auto &[id, record] : map.all<T>()) {
        if (skip-- == 0)
            return id;
    }
    return {};
}

Id<Person> anyMember(const Snapshot &map, Id<Group> group, std::mt19937 &random)
{
    for (;;) {
        const Membership &membership = *map.find(any<Membership>(map, random));
        if (membership.group == group)
            return membership.person;
    }
}

bool isMember(const Snapshot &map, Id<Person> person, Id<Group> group)
{
    for (const auto &[id, membership] : map.all<Membership>()) {
        if (membership.person == person && membership.group == group)
            return true;
    }
    return false;
}

/// The group with the most members.
Id<Group> largestGroup(const Snapshot &map)
{
    std::map<Id<Group>, int> members;
    Id<Group> largest;
    for (const auto &[id, membership] : map.all<Membership>()) {
        if (++members[membership.group] > members[largest])
            largest = membership.group;
    }
    return largest;
}

/// `except`: who was moved or removed; `shown`: the only group in the picture, null: all are. About half of
/// what comes new to that has a level of participation, half an organisation.
Snapshot edited(const Snapshot &map, int kind, Id<Group> shown, std::mt19937 &random, IdSource &ids,
                QString &except)
{
    Snapshot result = map;
    const auto apply = [&result](Result<Edit> edit) {
        if (edit)
            result.apply(std::move(*edit));
    };
    Membership membership;
    membership.group = any<Group>(map, random);
    if (!shown.isNull()) {
        membership.group = shown;
        membership.level = Level(std::max(0, int(random() % 12) - 6));
    }
    switch (kind % 5) {
    case 0: { // somebody new
        Result<Edit> person = addPerson(map, ids, QStringLiteral("Newcomer"));
        membership.person = person->swaps<Person>().front().id;
        result.apply(std::move(*person));
        if (!shown.isNull() && random() % 2 == 0) {
            Affiliation affiliation;
            affiliation.person = membership.person;
            affiliation.organisation = any<Organisation>(map, random);
            apply(addAffiliation(result, ids, affiliation));
        }
        apply(addMembership(result, ids, membership));
        break;
    }
    case 1: {
        const Id<Person> person = shown.isNull() ? any<Person>(map, random) : anyMember(map, shown, random);
        except = QStringLiteral("person-%1").arg(person.value);
        apply(removePerson(map, person));
        break;
    }
    case 2: // one more membership
        do
            membership.person = any<Person>(map, random);
        while (!shown.isNull() && isMember(map, membership.person, shown));
        apply(addMembership(map, ids, membership));
        break;
    case 3: { // from one group to another
        Id<Membership> id = any<Membership>(map, random);
        while (!shown.isNull() && map.find(id)->group != shown)
            id = any<Membership>(map, random);
        membership.person = map.find(id)->person;
        except = QStringLiteral("person-%1").arg(membership.person.value);
        apply(removeMembership(map, id));
        apply(addMembership(result, ids, membership));
        break;
    }
    default:
        apply(addGroup(map, ids, QStringLiteral("A new group")));
        break;
    }
    return result;
}

double share(std::vector<double> values, double part)
{
    std::ranges::sort(values);
    return values.empty() ? 0 : values[std::size_t(part * double(values.size() - 1))];
}

/// One line of the table; false: it could not be drawn.
bool measure(PictureKind picture, const Snapshot &map, int people, int edits, IdSource &ids, QTextStream &out)
{
    ViewSpec view;
    view.picture = picture;
    if (picture == PictureKind::Rings)
        view.group = largestGroup(map);
    QElapsedTimer timer;
    timer.start();
    const Result<Drawn> before = drawMap(map, view, nullptr, nullptr, Places::Kept, DrawnFor::Screen);
    const double fresh = seconds(timer);
    if (!before)
        return false;
    const QSizeF area = before->arrangement.area.size();
    const double diagonal = std::hypot(area.width(), area.height());

    std::mt19937 random(3);
    std::vector<double> moved;
    std::vector<double> times;
    int namesLost = 0;
    for (int i = 0; i < edits; ++i) {
        QString except;
        const Snapshot after = edited(map, i, view.group, random, ids, except);
        timer.restart();
        const Result<Drawn> now = drawMap(after, view, &*before, nullptr, Places::Kept, DrawnFor::Screen);
        times.push_back(seconds(timer));
        if (!now)
            return false;
        const auto &things = before->arrangement.things;
        for (auto thing = things.cbegin(); thing != things.cend(); ++thing) {
            const auto found = now->arrangement.things.constFind(thing.key());
            // Who has no tie any more, say, is no part of the picture.
            if (found == now->arrangement.things.constEnd() || thing.key() == except || !thing->place.shown)
                continue;
            if (!found->place.shown) {
                moved.push_back(1); // there was no room
                continue;
            }
            const QPointF way = found->place.centre - thing->place.centre;
            moved.push_back(std::hypot(way.x(), way.y()) / diagonal);
            namesLost += !thing->place.label.isEmpty() && found->place.label.isEmpty();
        }
    }
    const auto milliseconds = [](double time) { return QString::number(1000 * time, 'f', 0); };
    out << "| " << choiceCode(picture) << " | " << people << " | " << edits << " | " << share(moved, 0.5)
        << " | " << QString::number(100 * share(moved, 1), 'f', 2) << " | " << namesLost << " | "
        << milliseconds(share(times, 0.5)) << " | " << milliseconds(share(times, 0.95)) << " | "
        << milliseconds(fresh) << " | " << QString::number(share(times, 0.5) / fresh, 'f', 2) << " |\n";
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    QHashSeed::setDeterministicGlobalSeed();
    QGuiApplication app(argc, argv);
    const QStringList words = app.arguments();
    const int people = words.value(1, QStringLiteral("4000")).toInt();
    const int groups = words.value(2, QStringLiteral("120")).toInt();
    const int edits = words.value(3, QStringLiteral("25")).toInt();
    const QString wanted = words.value(4, QStringLiteral("membership"));
    IdSource ids(1);
    const Snapshot map = made(people, groups, ids);
    QTextStream out(stdout);
    out << "| picture | people | edits | median movement | largest, % of the diagonal | names lost "
           "| after an edit, ms | 95 %, ms | laid out anew, ms | ratio |\n"
           "|---|---|---|---|---|---|---|---|---|---|\n";
    for (const Choice<PictureKind> &kind : choices<PictureKind>()) {
        if (wanted != QLatin1StringView("all") && wanted != QLatin1StringView(kind.code))
            continue;
        if (!measure(kind.value, map, people, edits, ids, out))
            return 1;
    }
    return 0;
}
