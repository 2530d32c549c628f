#pragma once

#include "drawing/drawmap.h"
#include "drawing/savedview.h"
#include "edits/adding.h"
#include "edits/names.h"
#include "edits/removing.h"
#include "layoutfaults.h"
#include "mapmaker.h"

#include <algorithm>
#include <cmath>
#include <random>

namespace copse {

using namespace Qt::Literals::StringLiterals;

/// People of a few organisations and disciplines in one or two groups, at all levels.
inline MapMaker crowd(int people, int groups, unsigned seed)
{
    std::mt19937 random(seed);
    MapMaker maker;
    std::vector<Id<Organisation>> organisations;
    std::vector<Id<Discipline>> disciplines;
    for (int i = 0; i < 5; ++i) {
        organisations.push_back(maker.organisation(u"Organisation %1"_s.arg(i)));
        disciplines.push_back(maker.discipline(u"Discipline %1"_s.arg(i), u"%1.1"_s.arg(i + 1)));
    }
    const std::vector<Id<Group>> all = maker.workingGroups(groups);
    Id<Person> last;
    for (int i = 0; i < people; ++i) {
        const auto person = maker.person(u"Person Number %1"_s.arg(i));
        if (i % 4 != 0)
            maker.tie(last, person);
        last = person;
        maker.worksFor(person, organisations[size_t(i) % organisations.size()]);
        maker.knows(person, disciplines[random() % disciplines.size()]);
        const unsigned first = unsigned(random()) % unsigned(groups);
        maker.join(person, all[first], {}, {}, Level(random() % 4));
        if (random() % 3 == 0)
            maker.join(person, all[(first + 1) % unsigned(groups)], {}, {}, Level(random() % 4));
    }
    return maker;
}

template<class T>
Id<T> nth(const Snapshot &map, int number)
{
    for (const auto &[id, record] : map.all<T>()) {
        if (number-- == 0)
            return id;
    }
    return {};
}

inline QString faultOf(const Drawn &drawn)
{
    std::vector<OwnedBox> all;
    for (const DiagramNode &node : drawn.diagram.nodes) {
        if (node.isMark() || drawn.diagram.picture != PictureKind::Matrix) // heads may lean on each other
            std::ranges::copy(
                boxesOf(node, drawn.arrangement.things[node.id].place, drawn.arrangement.markSize),
                std::back_inserter(all));
    }
    if (!QRectF({}, drawn.picture.size).contains(drawn.arrangement.area))
        return u"the drawing leaves the page"_s;
    return faultAmong(std::move(all), drawn.arrangement.area);
}

/// What is not as it was of things that are in both, but for that one.
inline QString changeIn(const Drawn &before, const Drawn &after, const QString &except)
{
    const QSizeF area = before.arrangement.area.size();
    const double least = 0.01 * std::hypot(area.width(), area.height());
    std::vector<double> moved;
    for (auto thing = before.arrangement.things.cbegin(); thing != before.arrangement.things.cend();
         ++thing) {
        const auto now = after.arrangement.things.constFind(thing.key());
        if (now == after.arrangement.things.constEnd() || thing.key() == except || !thing->place.shown)
            continue;
        if (!now->place.shown)
            return thing.key() + u" is gone"_s;
        const QPointF way = now->place.centre - thing->place.centre;
        moved.push_back(std::hypot(way.x(), way.y()));
        if (moved.back() >= least)
            return u"%1 moved by %2"_s.arg(thing.key()).arg(moved.back());
        if (!thing->place.label.isEmpty() && now->place.label.isEmpty())
            return thing.key() + u" lost its name"_s;
    }
    std::ranges::sort(moved);
    return moved.empty() || moved[moved.size() / 2] == 0 ? QString() : u"the median moved"_s;
}

struct Edited
{
    const char *what;
    Snapshot map;
    QString except; ///< who has moved
};

inline std::vector<Edited> editsOf(const MapMaker &start)
{
    const Snapshot &map = start.map();
    std::vector<Edited> result;
    const auto applied = [&](const char *what, const Result<Edit> &edit, const QString &except = {}) {
        Snapshot changed = map;
        if (edit)
            changed.apply(Edit(*edit));
        result.push_back({what, changed, except});
    };
    applied("a person less", removePerson(map, nth<Person>(map, 7)));
    applied("a membership less", removeMembership(map, nth<Membership>(map, 11)),
            u"person-%1"_s.arg(map.find(nth<Membership>(map, 11))->person.value));
    applied("a group less", removeGroup(map, nth<Group>(map, 1)));
    {
        MapMaker maker = start;
        const auto person = maker.person(u"Newcomer"_s);
        maker.join(person, nth<Group>(map, 0), {}, {}, Level::Core);
        maker.worksFor(person, nth<Organisation>(map, 2));
        maker.knows(person, nth<Discipline>(map, 2));
        result.push_back({"a person more", maker.map(), {}});
    }
    {
        MapMaker maker = start;
        const auto person = nth<Person>(map, 5);
        maker.join(person, nth<Group>(map, 2), {}, {}, Level::Active);
        result.push_back({"a membership more", maker.map(), u"person-%1"_s.arg(person.value)});
    }
    {
        MapMaker maker = start;
        maker.group(u"A new group"_s);
        result.push_back({"a group more", maker.map(), {}});
    }
    return result;
}

/// Rings are round the first group, whichever is the largest.
inline ViewSpec viewOf(PictureKind picture, const Snapshot &map)
{
    ViewSpec view;
    view.picture = picture;
    view.title = u"A map"_s;
    if (picture == PictureKind::Rings)
        view.group = nth<Group>(map, 0);
    return view;
}

/// Where everything stood, as a view of the map that was stored and is read by another process.
inline Drawn readBack(Snapshot map, const ViewSpec &view, const Drawn &drawn)
{
    IdSource ids(1'000'000);
    View kept = withFrame(savedView(view, {}), drawn.arrangement);
    kept.title = u"Kept"_s;
    map.apply(*putView(map, ids, {}, kept));
    const Id<View> id = *findView(map, u"kept"_s);
    map.apply(*putPlacements(map, ids, id, placementsOf(drawn.arrangement)));
    Drawn stored;
    stored.arrangement = storedArrangement(map, id, viewSpecOf(*map.find(id)), {});
    return stored;
}

inline Result<Drawn> reopened(const Snapshot &map, const ViewSpec &view, const Drawn &drawn)
{
    const Drawn stored = readBack(map, view, drawn);
    return drawMap(map, view, &stored);
}

} // namespace copse
