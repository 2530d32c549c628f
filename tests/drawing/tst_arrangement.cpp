#include "drawing/drawmap.h"
#include "drawing/measures.h"
#include "drawing/palette.h"
#include "drawing/savedview.h"
#include "edits/adding.h"
#include "edits/names.h"
#include "edits/removing.h"
#include "layoutfaults.h"
#include "mapmaker.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <random>

using namespace copse;
using namespace Qt::Literals::StringLiterals;

namespace {

/// `people` in `groups` groups, some in two.
MapMaker crowd(int people, int groups, unsigned seed)
{
    std::mt19937 random(seed);
    MapMaker maker;
    std::vector<Id<Organisation>> organisations;
    for (int i = 0; i < 5; ++i)
        organisations.push_back(maker.organisation(u"Organisation %1"_s.arg(i)));
    std::vector<Id<Group>> all;
    for (int i = 0; i < groups; ++i)
        all.push_back(maker.group(u"Working group %1"_s.arg(i)));
    for (int i = 0; i < people; ++i) {
        const auto person = maker.person(u"Person Number %1"_s.arg(i));
        maker.worksFor(person, organisations[size_t(i) % organisations.size()]);
        const unsigned first = unsigned(random()) % unsigned(groups);
        maker.join(person, all[first]);
        if (random() % 3 == 0)
            maker.join(person, all[(first + 1) % unsigned(groups)]);
    }
    return maker;
}

Drawn drawn(const Snapshot &map, const Drawn *before = nullptr, Places places = Places::Kept)
{
    ViewSpec view;
    view.title = u"A map"_s;
    Result<Drawn> result = drawMap(map, view, before, nullptr, places);
    return result ? std::move(*result) : Drawn();
}

/// What stands on something else or outside, as a sentence.
QString faultOf(const Drawn &picture)
{
    std::vector<OwnedBox> all;
    for (const DiagramNode &node : picture.diagram.nodes)
        std::ranges::copy(
            boxesOf(node, picture.arrangement.things[node.id].place, picture.arrangement.markSize),
            std::back_inserter(all));
    if (!QRectF({}, picture.picture.size).contains(picture.arrangement.area))
        return u"the drawing leaves the page"_s;
    return faultAmong(std::move(all), picture.arrangement.area);
}

/// What is not as it was of things that are in both, `except` that one.
QString movedIn(const Drawn &before, const Drawn &after, const QString &except = {})
{
    for (auto thing = before.arrangement.things.cbegin(); thing != before.arrangement.things.cend();
         ++thing) {
        const auto now = after.arrangement.things.constFind(thing.key());
        if (now == after.arrangement.things.constEnd() || thing.key() == except || !thing->place.shown)
            continue;
        if (now->place.centre != thing->place.centre)
            return u"%1 moved"_s.arg(thing.key());
        if (!thing->place.label.isEmpty() && now->place.label != thing->place.label)
            return u"%1 lost its name"_s.arg(thing.key());
    }
    return {};
}

template<class T>
Id<T> last(const Snapshot &map)
{
    Id<T> result;
    for (const auto &[id, record] : map.all<T>())
        result = id;
    return result;
}

template<class T>
Id<T> first(const Snapshot &map)
{
    for (const auto &[id, record] : map.all<T>())
        return id;
    return {};
}

QString itemOf(Id<Person> id) { return u"person-%1"_s.arg(id.value); }

} // namespace

class ArrangementTest : public QObject
{
    Q_OBJECT

private slots:
    void anEditLeavesTheRestWhereItIs_data();
    void anEditLeavesTheRestWhereItIs();
    void theFirstShapeMovesNobody();
    void roomForManyLeavesThePage();
    void whoHadNoRoomDoesNotMakeThePageLarger();
    void growsFromOnePersonToSixty();
    void whatBeganWithFewFillsThePage();
    void aPersonWhoGoesElsewhereIsDrawnThere();
    void pinsHold();
    void tidiesUpRoundPins();
    void tidyingUpBringsPeopleToTheirPinnedGroup();
    void keepsTheColours();
    void anotherPageKeepsTheShape();
    void comesBackFromTheMap();
    void aTenthPersonLeavesTheOrganisationItsName();
    void isTheSameOnEveryRun();
    void aMapOfOthersIsDrawnAfresh();
    void aViewKeepsThePartThatIsSeen();
};

void ArrangementTest::anEditLeavesTheRestWhereItIs_data()
{
    QTest::addColumn<int>("people");
    QTest::addColumn<int>("groups");
    QTest::newRow("a room") << 25 << 4;
    QTest::newRow("a network") << 120 << 9;
    QTest::newRow("a crowd") << 900 << 30;
}

void ArrangementTest::anEditLeavesTheRestWhereItIs()
{
    QFETCH(int, people);
    QFETCH(int, groups);
    MapMaker maker = crowd(people, groups, 5);
    const Snapshot start = maker.map();
    const Drawn before = drawn(start);
    QCOMPARE(faultOf(before), QString());

    const auto check = [&](const Snapshot &map, const QString &except = {}) {
        const Drawn after = drawn(map, &before);
        QCOMPARE(movedIn(before, after, except), QString());
        QCOMPARE(faultOf(after), QString());
    };
    const auto applied = [&](const Result<Edit> &edit) {
        Snapshot map = start;
        if (edit)
            map.apply(Edit(*edit));
        return map;
    };
    const auto somebody = last<Person>(start);
    check(applied(removePerson(start, somebody)));
    check(applied(removeGroup(start, first<Group>(start))));
    check(applied(rename(start, somebody, u"Somebody With Quite Another And Longer Name"_s)),
          itemOf(somebody));

    const auto added = maker.person(u"Newcomer"_s);
    maker.join(added, first<Group>(start));
    check(maker.map());
    const auto group = maker.group(u"A new group"_s);
    for (const auto &[id, person] : start.all<Person>()) {
        if (id.value % 7 == 0)
            maker.join(id, group);
    }
    check(maker.map());
}

// Until somebody has a discipline all marks are circles, which reach less far.
void ArrangementTest::theFirstShapeMovesNobody()
{
    MapMaker maker = crowd(300, 30, 5);
    const Snapshot without = maker.map();
    const Drawn circles = drawn(without);
    const auto person = maker.person(u"Amina Diallo"_s);
    maker.join(person, first<Group>(without));
    maker.knows(person, maker.discipline(u"Law"_s, u"5.5"_s));
    const Drawn shapes = drawn(maker.map(), &circles);
    QVERIFY(shapes.diagram.hasShapes());
    QCOMPARE(movedIn(circles, shapes), QString());
    QCOMPARE(faultOf(shapes), QString());
    const Drawn again = drawn(without, &shapes);
    QCOMPARE(movedIn(shapes, again, itemOf(person)), QString());
    QCOMPARE(again.arrangement.markSize, circles.arrangement.markSize);
}

// Those of other dates get a place, but not at the expense of the size of all.
void ArrangementTest::roomForManyLeavesThePage()
{
    MapMaker maker = crowd(120, 60, 6);
    const Drawn before = drawn(maker.map());
    for (int i = 0; i < 150; ++i)
        maker.join(maker.person(u"Somebody of Another Date %1"_s.arg(i)), first<Group>(maker.map()));
    const Drawn all = drawn(maker.map(), &before, Places::KeptOnPage);
    QVERIFY(!all.isAnew);
    QCOMPARE(movedIn(before, all), QString());
    QCOMPARE(faultOf(all), QString());
    QCOMPARE(all.arrangement.area, before.arrangement.area);
    QVERIFY(drawn(maker.map(), &before).arrangement.area.width() > before.arrangement.area.width());
}

void ArrangementTest::whoHadNoRoomDoesNotMakeThePageLarger()
{
    MapMaker maker = crowd(300, 40, 7);
    ViewSpec view;
    view.theme = themeOf(PictureTheme::Projector);
    view.page = {240, 150};
    const auto leftOut = [](const Drawn &drawn) {
        return std::ranges::count_if(drawn.diagram.nodes, [&](const DiagramNode &node) {
            return !drawn.arrangement.things[node.id].place.shown;
        });
    };
    for (const Places places : {Places::Kept, Places::KeptOnPage}) {
        const Result<Drawn> before = drawMap(maker.map(), view);
        QVERIFY(before.has_value());
        QVERIFY2(leftOut(*before) > 5, qPrintable(QString::number(leftOut(*before))));
        MapMaker more = maker;
        const auto person = more.person(u"Amina Diallo"_s);
        more.join(person, first<Group>(more.map()));
        const Result<Drawn> after = drawMap(more.map(), view, &*before, nullptr, places);
        QVERIFY(after.has_value());
        QVERIFY(after->arrangement.things[itemOf(person)].place.shown);
        QCOMPARE(movedIn(*before, *after), QString());
        const double grown = after->arrangement.area.width() / before->arrangement.area.width();
        QVERIFY2(grown < (places == Places::Kept ? mostGrown : 1.2), qPrintable(QString::number(grown)));
        if (places == Places::KeptOnPage)
            QCOMPARE(leftOut(*after), leftOut(*before));
    }
}

void ArrangementTest::growsFromOnePersonToSixty()
{
    MapMaker maker;
    std::vector<Id<Group>> groups{maker.group(u"Water"_s), maker.group(u"Soil"_s), maker.group(u"Air"_s)};
    maker.join(maker.person(u"The First"_s), groups[0]);
    Drawn now = drawn(maker.map());
    for (int i = 0; i < 60; ++i) {
        const auto person = maker.person(u"Somebody Number %1"_s.arg(i));
        maker.join(person, groups[size_t(i) % 3]);
        if (i % 5 == 0)
            maker.join(person, groups[size_t(i + 1) % 3]);
        const Drawn next = drawn(maker.map(), &now);
        if (!next.isAnew)
            QCOMPARE(movedIn(now, next), QString());
        QCOMPARE(faultOf(next), QString());
        now = next;
    }
    for (const Arrangement::Kept &kept : std::as_const(now.arrangement.things))
        QVERIFY(kept.place.shown && !kept.place.label.isEmpty());
}

void ArrangementTest::whatBeganWithFewFillsThePage()
{
    MapMaker maker;
    const Id<Group> group = maker.group(u"WASH group"_s);
    const Id<Group> other = maker.group(u"Livelihoods"_s);
    Result<Drawn> now = drawMap(maker.map(), {});
    int rearranged = 0;
    for (int i = 0; i < 60; ++i) {
        const Id<Person> person = maker.person(u"Person Number %1"_s.arg(i));
        maker.join(person, i % 4 == 0 ? other : group);
        if (i % 3 == 0)
            maker.join(person, i % 4 == 0 ? group : other);
        now = drawMap(maker.map(), {}, &*now);
        QVERIFY(now.has_value());
        rearranged += now->isAnew;
        if (i % 12 != 11)
            continue;
        const Result<Drawn> fresh = drawMap(maker.map(), {});
        const auto covered = [](const Drawn &drawn) {
            QRectF all;
            for (const Arrangement::Kept &thing : drawn.arrangement.things)
                all |= QRectF(thing.place.centre, QSizeF(1, 1));
            return std::pair(all.width() / drawn.arrangement.area.width(),
                             all.height() / drawn.arrangement.area.height());
        };
        const auto [width, height] = covered(*now);
        const auto [freshWidth, freshHeight] = covered(*fresh);
        QVERIFY2(width * height > 0.6 * freshWidth * freshHeight,
                 qPrintable(u"%1 people: %2 x %3, afresh %4 x %5"_s.arg(i + 1)
                                .arg(width)
                                .arg(height)
                                .arg(freshWidth)
                                .arg(freshHeight)));
    }
    QVERIFY2(rearranged == 1, qPrintable(QString::number(rearranged)));
}

void ArrangementTest::aPersonWhoGoesElsewhereIsDrawnThere()
{
    MapMaker maker = crowd(40, 5, 3);
    const auto from = maker.group(u"From"_s);
    const auto to = maker.group(u"To"_s);
    for (int i = 0; i < 6; ++i)
        maker.join(maker.person(u"At %1"_s.arg(i)), i % 2 ? from : to);
    const auto person = maker.person(u"Wanderer"_s);
    maker.join(person, from);
    const Drawn before = drawn(maker.map());
    Snapshot map = maker.map();
    map.apply(*removeMembership(map, last<Membership>(map)));
    Membership membership;
    membership.person = person;
    membership.group = to;
    Edit joining;
    joining.swaps<Membership>().push_back({Id<Membership>{999'999}, membership});
    map.apply(std::move(joining));
    const Drawn after = drawn(map, &before);
    QCOMPARE(movedIn(before, after, itemOf(person)), QString());
    const auto distance = [&](const Drawn &picture, Id<Group> group) {
        const QPointF apart = picture.arrangement.things[itemOf(person)].place.centre -
                              picture.arrangement.things[u"group-%1"_s.arg(group.value)].place.centre;
        return std::hypot(apart.x(), apart.y());
    };
    QVERIFY(distance(after, to) < distance(before, to));
    QCOMPARE(faultOf(after), QString());
}

void ArrangementTest::pinsHold()
{
    const MapMaker maker = crowd(80, 6, 8);
    Drawn before = drawn(maker.map());
    const QString item = itemOf(first<Person>(maker.map()));
    // On the middle of a group's label: the group gives way.
    const QString group = u"group-%1"_s.arg(first<Group>(maker.map()).value);
    const QPointF at = before.arrangement.things[group].place.centre;
    before.arrangement.things[item] = {};
    before.arrangement.things[item].place.centre = at;
    before.arrangement.pinned.insert(item);
    const Drawn after = drawn(maker.map(), &before);
    QCOMPARE(after.arrangement.things[item].place.centre, at);
    QVERIFY(after.arrangement.things[group].place.centre != at);
    QVERIFY(after.arrangement.pinned.contains(item));
    QCOMPARE(faultOf(after), QString());
}

void ArrangementTest::tidiesUpRoundPins()
{
    const MapMaker maker = crowd(60, 5, 2);
    Drawn before = drawn(maker.map());
    const QString item = itemOf(first<Person>(maker.map()));
    const QPointF corner = before.arrangement.area.topLeft() + QPointF(12, 12);
    before.arrangement.things[item].place.centre = corner;
    before.arrangement.pinned.insert(item);
    const Drawn tidied = drawn(maker.map(), &before, Places::Tidied);
    QCOMPARE(tidied.arrangement.things[item].place.centre, corner);
    QCOMPARE(faultOf(tidied), QString());
}

void ArrangementTest::tidyingUpBringsPeopleToTheirPinnedGroup()
{
    MapMaker maker;
    std::vector<Id<Group>> groups;
    std::vector<Id<Person>> ofTheLast;
    for (int i = 0; i < 3; ++i) {
        groups.push_back(maker.group(u"Group %1"_s.arg(i)));
        for (int k = 0; k < 6; ++k) {
            const auto person = maker.person(u"Person %1 of %2"_s.arg(k).arg(i));
            maker.join(person, groups.back());
            if (k == 0 && i > 0)
                maker.join(person, groups[0]);
            else if (i == 2)
                ofTheLast.push_back(person);
        }
    }
    const QString group = u"group-%1"_s.arg(groups.back().value);
    const auto meanDistance = [&](const Drawn &picture) {
        double sum = 0;
        for (const Id<Person> person : ofTheLast) {
            const QPointF away = picture.arrangement.things[itemOf(person)].place.centre -
                                 picture.arrangement.things[group].place.centre;
            sum += std::hypot(away.x(), away.y());
        }
        return sum / double(ofTheLast.size());
    };
    const Drawn fresh = drawn(maker.map());
    for (const QPointF share : {QPointF(0.2, 0.2), QPointF(0.8, 0.2), QPointF(0.2, 0.8), QPointF(0.8, 0.8)}) {
        Drawn moved = fresh;
        const QRectF area = fresh.arrangement.area;
        const QPointF corner = area.topLeft() + QPointF(share.x() * area.width(), share.y() * area.height());
        moved.arrangement.things[group].place.centre = corner;
        moved.arrangement.pinned.insert(group);
        const Drawn tidied = drawn(maker.map(), &moved, Places::Tidied);
        QCOMPARE(tidied.arrangement.things[group].place.centre, corner);
        QVERIFY2(meanDistance(tidied) < 1.3 * meanDistance(fresh),
                 qPrintable(u"%1, fresh %2"_s.arg(meanDistance(tidied)).arg(meanDistance(fresh))));
        QCOMPARE(faultOf(tidied), QString());
    }
}

void ArrangementTest::keepsTheColours()
{
    MapMaker maker;
    const auto group = maker.group(u"Group"_s);
    const auto one = maker.organisation(u"One"_s);
    const auto two = maker.organisation(u"Two"_s);
    const auto add = [&](Id<Organisation> organisation) {
        const auto person = maker.person(u"Somebody"_s);
        maker.worksFor(person, organisation);
        maker.join(person, group);
    };
    for (int i = 0; i < 2; ++i)
        add(one);
    add(two);
    const Drawn before = drawn(maker.map());
    for (int i = 0; i < 4; ++i)
        add(two);
    const Drawn after = drawn(maker.map(), &before);
    for (const LookKey &key : after.diagram.colour.keys)
        QCOMPARE(key.rank, key.name == u"One"_s ? 0 : 1); // though Two is the more frequent by now
    QCOMPARE(after.diagram.colour.keys.front().name, u"Two"_s);
}

void ArrangementTest::anotherPageKeepsTheShape()
{
    const MapMaker maker = crowd(50, 5, 4);
    const Drawn before = drawn(maker.map());
    ViewSpec column;
    column.page = {454, 340};
    const Result<Drawn> small = drawMap(maker.map(), column, &before);
    QVERIFY(small);
    QCOMPARE(small->picture.size, column.page);
    QCOMPARE(faultOf(*small), QString());
    // Groups that are far apart stay on their sides of each other.
    const QRectF large = before.arrangement.area;
    int turned = 0;
    const auto groups = maker.map().all<Group>();
    for (const auto &[a, one] : groups) {
        for (const auto &[b, other] : groups) {
            const auto at = [&](const Drawn &picture, Id<Group> id) {
                return picture.arrangement.things[u"group-%1"_s.arg(id.value)].place.centre;
            };
            if (at(before, a).x() < at(before, b).x() - 0.3 * large.width())
                turned += at(*small, a).x() > at(*small, b).x();
        }
    }
    QCOMPARE(turned, 0);
}

void ArrangementTest::comesBackFromTheMap()
{
    MapMaker maker = crowd(70, 6, 9);
    Snapshot map = maker.map();
    Drawn before = drawn(map);
    const QString pinned = itemOf(last<Person>(map));
    before.arrangement.pinned.insert(pinned);
    IdSource ids(1'000'000);
    ViewSpec spec;
    spec.picture = PictureKind::Membership;
    View view = withFrame(savedView(spec, {}), before.arrangement);
    view.title = u"Kept"_s;
    map.apply(*putView(map, ids, {}, view));
    const Id<View> id = *findView(map, u"  kept"_s);
    map.apply(*putPlacements(map, ids, id, placementsOf(before.arrangement)));

    QCOMPARE(viewSpecOf(*map.find(id)).colourBy, spec.colourBy);
    Drawn stored;
    ViewSpec again = viewSpecOf(*map.find(id));
    again.title = u"A map"_s;
    stored.arrangement = storedArrangement(map, id, again, {});
    const Result<Drawn> after = drawMap(map, again, &stored);
    QVERIFY(after);
    for (auto thing = before.arrangement.things.cbegin(); thing != before.arrangement.things.cend();
         ++thing) {
        const QPointF now = after->arrangement.things[thing.key()].place.centre;
        QVERIFY2(QLineF(now, thing->place.centre).length() < 1e-6, qPrintable(thing.key()));
    }
    QCOMPARE(after->arrangement.pinned, before.arrangement.pinned);
    QCOMPARE(faultOf(*after), QString());
}

void ArrangementTest::aTenthPersonLeavesTheOrganisationItsName()
{
    MapMaker maker;
    const auto group = maker.group(u"Everybody"_s);
    const auto join = [&](Id<Organisation> organisation, int number) {
        const auto person = maker.person(u"Person Number %1"_s.arg(number));
        maker.join(person, group);
        maker.worksFor(person, organisation);
    };
    const auto first = maker.organisation(u"IRD"_s);
    for (int i = 0; i < 9; ++i)
        join(first, i);
    for (int i = 0; i < 4; ++i) {
        const auto other = maker.organisation(u"Organisation %1"_s.arg(i));
        for (int k = 0; k < 12; ++k)
            join(other, 100 + 20 * i + k);
    }
    const auto captions = [](const Drawn &shown) {
        QStringList all;
        for (const PictureItem &item : shown.picture.items) {
            for (const PicturePart &part : item.parts) {
                if (const auto *text = std::get_if<PictureText>(&part))
                    all << text->text;
            }
        }
        return all;
    };
    const Drawn before = drawn(maker.map());
    QVERIFY(captions(before).contains(u"IRD (9)"_s));
    join(first, 9);
    const QStringList now = captions(drawn(maker.map(), &before));
    QVERIFY2(now.contains(u"IRD (10)"_s), qPrintable(now.join(u'|')));
}

void ArrangementTest::isTheSameOnEveryRun()
{
    MapMaker maker = crowd(150, 8, 6);
    const Drawn before = drawn(maker.map());
    for (int i = 0; i < 5; ++i)
        maker.join(maker.person(u"New %1"_s.arg(i)), first<Group>(maker.map()));
    QVERIFY(drawn(maker.map(), &before).arrangement == drawn(maker.map(), &before).arrangement);
}

void ArrangementTest::aMapOfOthersIsDrawnAfresh()
{
    const Drawn before = drawn(crowd(10, 2, 1).map());
    const MapMaker larger = crowd(200, 8, 1);
    QVERIFY(drawn(larger.map(), &before).arrangement == drawn(larger.map()).arrangement);
}

/// A view keeps the part that is seen beside whatever else it has; what no one wrote there is the whole
/// picture.
void ArrangementTest::aViewKeepsThePartThatIsSeen()
{
    const Drawn now = drawn(crowd(10, 2, 1).map());
    const SeenPart part{{0.25, 0.75}, {0.5, 0.125}};
    QVERIFY(seenPartOf(View()).isWhole());
    const View kept = withSeenPart(withFrame(View(), now.arrangement), part);
    QCOMPARE(seenPartOf(kept), part);
    QCOMPARE(seenPartOf(withFrame(kept, now.arrangement)), part);
    QCOMPARE(withFrame(kept, now.arrangement), kept);
    QVERIFY(seenPartOf(withSeenPart(kept, {})).isWhole());
    QVERIFY(seenPartOf(withFrame(View(), now.arrangement)).isWhole());
    for (const auto &text :
         {u"x y z w"_s, u"0.5 0.5 0 1"_s, u"0.5 0.5 1 -2"_s, u"nan 0.5 1 1"_s, u"0.5 inf 1 1"_s,
          u"0.5 0.5 1e9 1"_s, u"200 0.5 1 1"_s, u"0.5 0.5"_s, u"0.5 0.5 2"_s, u"0.5 0.5 1 1 1"_s})
        QVERIFY2(seenPartFromText(text).isWhole(), qPrintable(text));
}

QTEST_MAIN(ArrangementTest)
#include "tst_arrangement.moc"
