#include "steadiness.h"

#include <QTest>

using namespace copse;
using namespace Qt::Literals::StringLiterals;

/// An edit leaves the rest of every kind of picture where it is.
class SteadyTest : public QObject
{
    Q_OBJECT

private slots:
    void anEditLeavesTheRestWhereItIs_data();
    void anEditLeavesTheRestWhereItIs();
    void theFirstOnARingMovesNobody_data();
    void theFirstOnARingMovesNobody();
    void norAmongACrowd_data();
    void norAmongACrowd();
    void oneMorePersonTakesNoColourAway();
    void editAfterEdit_data() { addKinds(); }
    void editAfterEdit();
    void whatWasPutInAndTakenOutAgainChangesNothing_data() { addKinds(); }
    void whatWasPutInAndTakenOutAgainChangesNothing();
    void comesBackFromTheMap_data() { addKinds(); }
    void comesBackFromTheMap();
    void anotherPageKeepsTheOrder();
    void saysNoOrganisationSomebodyHasLeft();
    void stoppedIsNoPicture_data() { addKinds(); }
    void stoppedIsNoPicture();
    void anyNumbersInAFile_data() { addKinds(); }
    void anyNumbersInAFile();
    void tidyingUpLaysOutAfresh_data() { addKinds(); }
    void tidyingUpLaysOutAfresh();

private:
    static void addKinds()
    {
        QTest::addColumn<PictureKind>("picture");
        for (const Choice<PictureKind> &kind : choices<PictureKind>())
            QTest::newRow(kind.code) << kind.value;
    }
    /// A third of its people are active, the rest peripheral.
    static Id<Group> community(MapMaker &maker, int people, int organisations)
    {
        const auto group = maker.group(u"A community"_s);
        std::vector<Id<Organisation>> all;
        for (int i = 0; i < organisations; ++i)
            all.push_back(maker.organisation(u"Organisation %1"_s.arg(i)));
        for (int i = 0; i < people; ++i) {
            const auto person = maker.person(u"Person Number %1"_s.arg(i));
            if (organisations > 0)
                maker.worksFor(person, all[size_t(i * i % organisations)]);
            maker.join(person, group, {}, {}, i % 3 == 0 ? Level::Active : Level::Peripheral);
        }
        return group;
    }
};

void SteadyTest::anEditLeavesTheRestWhereItIs_data()
{
    QTest::addColumn<PictureKind>("picture");
    QTest::addColumn<int>("people");
    QTest::addColumn<int>("groups");
    for (const Choice<PictureKind> &kind : choices<PictureKind>()) {
        QTest::addRow("%s, a room", kind.code) << kind.value << 25 << 4;
        QTest::addRow("%s, a network", kind.code) << kind.value << 70 << 9;
        QTest::addRow("%s, a crowd", kind.code) << kind.value << 500 << 20;
    }
}

void SteadyTest::anEditLeavesTheRestWhereItIs()
{
    QFETCH(PictureKind, picture);
    QFETCH(int, people);
    QFETCH(int, groups);
    const MapMaker maker = crowd(people, groups, 5);
    const ViewSpec view = viewOf(picture, maker.map());
    const Result<Drawn> before = drawMap(maker.map(), view);
    QVERIFY(before.has_value());
    for (const Edited &edited : editsOf(maker)) {
        const Result<Drawn> after = drawMap(edited.map, view, &*before);
        QVERIFY2(after.has_value(), edited.what);
        const QString fault = faultOf(*after);
        QVERIFY2(fault.isEmpty(), qPrintable(QLatin1StringView(edited.what) + u": "_s + fault));
        const QString change = changeIn(*before, *after, edited.except);
        // Further panels of a long matrix make room for another column.
        const bool makesRoom = picture == PictureKind::Matrix &&
                               std::get<MatrixGrid>(before->arrangement.grid).fit.panels > 1 &&
                               after->diagram.groups > before->diagram.groups;
        // Lines between people and organisations may be others where everybody is tied to everybody.
        if (!makesRoom)
            QVERIFY2(change.isEmpty(), qPrintable(QLatin1StringView(edited.what) + u": "_s + change));
    }
}

void SteadyTest::theFirstOnARingMovesNobody_data()
{
    QTest::addColumn<int>("people");
    QTest::addColumn<int>("organisations");
    QTest::addColumn<Level>("level");
    for (const int people : {9, 30, 90}) {
        QTest::addRow("not recorded, %d", people) << people << 9 << Level::NotRecorded;
        QTest::addRow("not recorded, %d of no organisation", people) << people << 0 << Level::NotRecorded;
    }
    for (const int people : {9, 30}) {
        QTest::addRow("core, %d", people) << people << 4 << Level::Core;
        QTest::addRow("occasional, %d", people) << people << 4 << Level::Occasional;
    }
}

void SteadyTest::theFirstOnARingMovesNobody()
{
    QFETCH(int, people);
    QFETCH(int, organisations);
    QFETCH(Level, level);
    MapMaker maker;
    const Id<Group> group = community(maker, people, organisations);
    const ViewSpec view = viewOf(PictureKind::Rings, maker.map());
    const Result<Drawn> before = drawMap(maker.map(), view);
    QVERIFY(before.has_value());
    // Of no organisation either, which is a sector that was not there.
    const auto newcomer = maker.person(u"Newcomer"_s);
    maker.join(newcomer, group, {}, {}, level);
    const Result<Drawn> after = drawMap(maker.map(), view, &*before);
    QVERIFY(after.has_value());
    QCOMPARE(faultOf(*after), QString());
    QCOMPARE(changeIn(*before, *after, {}), QString());
    const auto &grid = std::get<RingGrid>(after->arrangement.grid);
    QCOMPARE(grid.levels.size(), size_t(3));
    const Place &place = after->arrangement.things[u"person-%1"_s.arg(newcomer.value)].place;
    QVERIFY(place.shown);
    const int cell = grid.plan.cellAt(place.centre);
    QVERIFY(cell >= 0);
    QCOMPARE(grid.levels[size_t(cell) / grid.plan.begins.size()], level);
    // The file keeps places and no lines: they are drawn again between the people.
    const Result<Drawn> again = reopened(maker.map(), view, *after);
    QVERIFY(again.has_value());
    QCOMPARE(faultOf(*again), QString());
    for (const DiagramNode &node : after->diagram.nodes) {
        const QPointF way =
            again->arrangement.things[node.id].place.centre - after->arrangement.things[node.id].place.centre;
        QVERIFY2(std::hypot(way.x(), way.y()) < 0.01, qPrintable(node.name));
    }
    const auto named = [](const Drawn &drawn) {
        return std::ranges::count_if(drawn.diagram.nodes, [&](const DiagramNode &node) {
            return !drawn.arrangement.things[node.id].place.label.isEmpty();
        });
    };
    // On which side of their marks names stood the file does not say.
    QVERIFY2(double(named(*again)) >= 0.8 * double(named(*after)),
             qPrintable(QString::number(named(*again))));
}

void SteadyTest::norAmongACrowd_data()
{
    QTest::addColumn<int>("people");
    QTest::addColumn<Level>("level");
    for (const int people : {90, 200, 400}) {
        for (const Level level : {Level::Core, Level::Occasional})
            QTest::addRow("%d, %d", people, int(level)) << people << level;
    }
}

/// The first core member or the first occasional one, where the rings are full: a few names may give way.
void SteadyTest::norAmongACrowd()
{
    QFETCH(int, people);
    QFETCH(Level, level);
    MapMaker maker;
    const Id<Group> group = community(maker, people, 4);
    const ViewSpec view = viewOf(PictureKind::Rings, maker.map());
    const Result<Drawn> before = drawMap(maker.map(), view);
    QVERIFY(before.has_value());
    const auto newcomer = maker.person(u"Newcomer"_s);
    maker.join(newcomer, group, {}, {}, level);
    const Result<Drawn> after = drawMap(maker.map(), view, &*before);
    QVERIFY(after.has_value());
    QCOMPARE(faultOf(*after), QString());
    int named = 0;
    int stillNamed = 0;
    for (const DiagramNode &node : before->diagram.nodes) {
        const Place &was = before->arrangement.things[node.id].place;
        const Place &is = after->arrangement.things[node.id].place;
        QVERIFY2(was.shown == is.shown && was.centre == is.centre, qPrintable(node.name));
        named += !was.label.isEmpty();
        stillNamed += !was.label.isEmpty() && !is.label.isEmpty();
    }
    QVERIFY2(stillNamed >= named - 2, qPrintable(u"%1 of %2"_s.arg(stillNamed).arg(named)));
    const auto &grid = std::get<RingGrid>(after->arrangement.grid);
    const Place &place = after->arrangement.things[u"person-%1"_s.arg(newcomer.value)].place;
    QVERIFY(place.shown);
    const int cell = grid.plan.cellAt(place.centre);
    QVERIFY(cell >= 0);
    QCOMPARE(grid.levels[size_t(cell) / grid.plan.begins.size()], level);
}

void SteadyTest::oneMorePersonTakesNoColourAway()
{
    // More organisations than colours, all but one of equal size.
    MapMaker maker;
    const auto group = maker.group(u"A community"_s);
    std::vector<Id<Organisation>> all;
    for (int i = 0; i < 14; ++i) {
        all.push_back(maker.organisation(u"Organisation %1"_s.arg(i)));
        for (int k = 0; k < 3; ++k) {
            const auto person = maker.person(u"Person Number %1"_s.arg(3 * i + k));
            maker.worksFor(person, all.back());
            maker.join(person, group);
        }
    }
    const ViewSpec view = viewOf(PictureKind::Membership, maker.map());
    const Result<Drawn> before = drawMap(maker.map(), view);
    QVERIFY(before.has_value());
    const auto colourOf = [](const Drawn &drawn, const QString &item) {
        const auto node = std::ranges::find(drawn.diagram.nodes, item, &DiagramNode::id);
        return drawn.diagram.colour.keys[size_t(node->colours.front())].name;
    };
    const auto grow = [&](int people) {
        for (int i = 0; i < people; ++i) {
            const auto person = maker.person(u"Newcomer"_s);
            maker.worksFor(person, all.back());
            maker.join(person, group);
        }
        return drawMap(maker.map(), view, &*before);
    };
    const Result<Drawn> after = grow(1);
    QVERIFY(after.has_value());
    for (const DiagramNode &node : before->diagram.nodes) {
        if (node.isMark())
            QCOMPARE(colourOf(*after, node.id), colourOf(*before, node.id));
    }
    // One that has become much larger is no longer one of the others.
    const Result<Drawn> later = grow(6);
    QVERIFY(later.has_value());
    QCOMPARE(colourOf(*later, later->diagram.nodes.back().id), u"Organisation 13"_s);
    QCOMPARE(later->diagram.colour.keys.size(), before->diagram.colour.keys.size());
}

void SteadyTest::editAfterEdit()
{
    QFETCH(PictureKind, picture);
    MapMaker maker = crowd(30, 4, 3);
    const ViewSpec view = viewOf(picture, maker.map());
    Result<Drawn> now = drawMap(maker.map(), view);
    QVERIFY(now.has_value());
    int afresh = 0;
    for (int i = 0; i < 40; ++i) {
        const auto person = maker.person(u"Newcomer Number %1"_s.arg(i));
        maker.join(person, nth<Group>(maker.map(), i % 4), {}, {}, Level(i % 4));
        maker.worksFor(person, nth<Organisation>(maker.map(), i % 5));
        maker.knows(person, nth<Discipline>(maker.map(), i % 5));
        const Result<Drawn> next = drawMap(maker.map(), view, &*now);
        QVERIFY(next.has_value());
        QCOMPARE(faultOf(*next), QString());
        afresh += !changeIn(*now, *next, {}).isEmpty();
        now = next;
    }
    // Rings cannot grow: now and then they need others.
    QVERIFY2(afresh <= (picture == PictureKind::Rings ? 4 : 1), qPrintable(QString::number(afresh)));
}

void SteadyTest::whatWasPutInAndTakenOutAgainChangesNothing()
{
    QFETCH(PictureKind, picture);
    const MapMaker start = crowd(60, 6, 4);
    const ViewSpec view = viewOf(picture, start.map());
    const Result<Drawn> before = drawMap(start.map(), view);
    MapMaker maker = start;
    const auto person = maker.person(u"For A Moment"_s);
    maker.join(person, nth<Group>(maker.map(), 1), {}, {}, Level::Core);
    maker.worksFor(person, nth<Organisation>(maker.map(), 1));
    maker.knows(person, nth<Discipline>(maker.map(), 1));
    const Result<Drawn> with = drawMap(maker.map(), view, &*before);
    QVERIFY(with.has_value());
    const Result<Drawn> after = drawMap(start.map(), view, &*with);
    QVERIFY(after.has_value());
    for (auto thing = before->arrangement.things.cbegin(); thing != before->arrangement.things.cend();
         ++thing)
        QVERIFY2(after->arrangement.things[thing.key()].place.centre == thing->place.centre,
                 qPrintable(thing.key()));
}

void SteadyTest::comesBackFromTheMap()
{
    QFETCH(PictureKind, picture);
    MapMaker maker = crowd(60, 6, 9);
    const ViewSpec view = viewOf(picture, maker.map());
    Result<Drawn> before = drawMap(maker.map(), view);
    // After an edit, so that it is not what a fresh layout would be.
    const auto person = maker.person(u"Newcomer"_s);
    maker.join(person, nth<Group>(maker.map(), 1), {}, {}, Level::Active);
    maker.worksFor(person, nth<Organisation>(maker.map(), 1));
    maker.knows(person, nth<Discipline>(maker.map(), 3));
    before = drawMap(maker.map(), view, &*before);
    QVERIFY(before.has_value());

    const Result<Drawn> after = reopened(maker.map(), view, *before);
    QVERIFY(after.has_value());
    QCOMPARE(faultOf(*after), QString());
    std::vector<double> moved;
    for (auto thing = before->arrangement.things.cbegin(); thing != before->arrangement.things.cend();
         ++thing) {
        const QPointF way = after->arrangement.things[thing.key()].place.centre - thing->place.centre;
        moved.push_back(std::hypot(way.x(), way.y()));
    }
    QVERIFY2(std::ranges::max(moved) < 0.01, qPrintable(QString::number(std::ranges::max(moved))));
}

void SteadyTest::anotherPageKeepsTheOrder()
{
    const MapMaker maker = crowd(40, 6, 2);
    for (const PictureKind picture : {PictureKind::Matrix, PictureKind::Layers}) {
        ViewSpec view = viewOf(picture, maker.map());
        // An order that a fresh layout would not have.
        Result<Drawn> before = drawMap(maker.map(), view);
        QVERIFY(before.has_value());
        MapMaker larger = maker;
        for (int i = 0; i < 10; ++i) {
            const auto person = larger.person(u"Newcomer %1"_s.arg(i));
            larger.join(person, nth<Group>(larger.map(), i % 6));
            before = drawMap(larger.map(), view, &*before);
        }
        view.page = {1191, 842};
        const Result<Drawn> after = drawMap(larger.map(), view, &*before);
        QVERIFY(after.has_value());
        QCOMPARE(faultOf(*after), QString());
        const auto orderOf = [](const Drawn &drawn) {
            std::vector<std::pair<double, QString>> groups;
            for (const DiagramNode &node : drawn.diagram.nodes) {
                const QPointF at = drawn.arrangement.things[node.id].place.centre;
                if (node.kind == NodeKind::Group)
                    groups.emplace_back(drawn.diagram.picture == PictureKind::Matrix ? at.x() : at.y(),
                                        node.id);
            }
            std::ranges::sort(groups);
            QStringList order;
            for (const auto &[at, group] : groups)
                order << group;
            return order;
        };
        QCOMPARE(orderOf(*after), orderOf(*before));
    }
}

void SteadyTest::saysNoOrganisationSomebodyHasLeft()
{
    const auto mapOf = [](const QString &organisation) {
        MapMaker maker;
        const auto group = maker.group(u"Group"_s);
        const auto person = maker.person(u"Al"_s);
        maker.join(person, group);
        maker.join(maker.person(u"Bo"_s), group);
        maker.worksFor(person, maker.organisation(organisation));
        return maker.map();
    };
    const ViewSpec view = viewOf(PictureKind::Membership, mapOf(u"ICCO"_s));
    const Result<Drawn> before = drawMap(mapOf(u"ICCO"_s), view);
    QVERIFY(before.has_value());
    const auto secondOf = [](const Drawn &drawn) {
        for (const DiagramNode &node : drawn.diagram.nodes) {
            if (node.name == u"Al"_s)
                return drawn.arrangement.things[node.id].place.second;
        }
        return QString();
    };
    QCOMPARE(secondOf(*before), u"ICCO"_s);
    const Result<Drawn> after = drawMap(mapOf(u"Waterworks of the delta"_s), view, &*before);
    QVERIFY(after.has_value());
    QVERIFY2(secondOf(*after) != u"ICCO"_s, qPrintable(secondOf(*after)));
    QCOMPARE(changeIn(*before, *after, {}), QString());
}

void SteadyTest::stoppedIsNoPicture()
{
    QFETCH(PictureKind, picture);
    MapMaker maker = crowd(60, 6, 4);
    ViewSpec view = viewOf(picture, maker.map());
    const Result<Drawn> before = drawMap(maker.map(), view);
    QVERIFY(before.has_value());
    maker.join(maker.person(u"Newcomer"_s), nth<Group>(maker.map(), 1));
    const std::atomic_bool cancelled = true;
    for (const QSizeF page : {view.page, QSizeF(1191, 842)}) {
        view.page = page;
        const Result<Drawn> stopped = drawMap(maker.map(), view, &*before, &cancelled);
        QVERIFY(!stopped.has_value());
        QVERIFY(stopped.error().kind == ErrorKind::Cancelled);
    }
}

void SteadyTest::anyNumbersInAFile()
{
    QFETCH(PictureKind, picture);
    const MapMaker maker = crowd(30, 4, 4);
    const ViewSpec view = viewOf(picture, maker.map());
    const Result<Drawn> before = drawMap(maker.map(), view);
    QVERIFY(before.has_value());
    Snapshot start = maker.map();
    IdSource ids(1'000'000);
    View kept = withFrame(savedView(view, {}), before->arrangement);
    kept.title = u"Kept"_s;
    start.apply(*putView(start, ids, {}, kept));
    const Id<View> id = *findView(start, u"kept"_s);
    start.apply(*putPlacements(start, ids, id, placementsOf(before->arrangement)));
    const double notANumber = std::nan("");
    for (const double odd : {0., -1., 1e300, notANumber}) {
        for (const bool isOfPlace : {false, true}) {
            Edit edit; // as only a file can have it
            View changed = *start.find(id);
            if (!isOfPlace)
                changed.height = changed.markSize = odd;
            edit.put(id, changed);
            for (const auto &[number, placement] : start.all<Placement>()) {
                Placement moved = placement;
                if (isOfPlace && number.value % 3 == 0)
                    moved.x = moved.y = odd;
                edit.put(number, moved);
            }
            Snapshot map = start;
            map.apply(std::move(edit));
            Drawn stored;
            stored.arrangement = storedArrangement(map, id, view, before->arrangement);
            const Result<Drawn> after = drawMap(map, view, &stored);
            QVERIFY(after.has_value());
            for (const Arrangement::Kept &thing : after->arrangement.things)
                QVERIFY(std::isfinite(thing.place.centre.x()) && std::isfinite(thing.place.centre.y()));
        }
    }
}

void SteadyTest::tidyingUpLaysOutAfresh()
{
    QFETCH(PictureKind, picture);
    MapMaker maker = crowd(40, 5, 6);
    const ViewSpec view = viewOf(picture, maker.map());
    Result<Drawn> now = drawMap(maker.map(), view);
    for (int i = 0; i < 5; ++i) {
        const auto person = maker.person(u"Newcomer %1"_s.arg(i));
        maker.join(person, nth<Group>(maker.map(), i % 5));
        now = drawMap(maker.map(), view, &*now);
        QVERIFY(now.has_value());
    }
    Drawn looks; // the colours they have, and no places
    looks.diagram = now->diagram;
    const Result<Drawn> fresh = drawMap(maker.map(), view, &looks);
    const Result<Drawn> tidied = drawMap(maker.map(), view, &*now, nullptr, Places::Tidied);
    QVERIFY(fresh.has_value() && tidied.has_value());
    QVERIFY(tidied->arrangement == fresh->arrangement);
}

QTEST_MAIN(SteadyTest)
#include "tst_steady.moc"
