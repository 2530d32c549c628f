#include "drawing/gridtext.h"
#include "drawing/itemid.h"
#include "drawing/looktext.h"
#include "drawing/svgwriter.h"
#include "steadiness.h"

#include <QTest>

#include <map>
#include <set>

using namespace copse;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double exactness = 0.01; // points

/// A view that has been worked in: somebody has gone, others and a group have come.
struct Worked
{
    MapMaker maker;
    ViewSpec view;
    Drawn drawn;
};

Worked worked(PictureKind picture, int people, int groups)
{
    Worked result{crowd(people, groups, 5), {}, {}};
    MapMaker &maker = result.maker;
    result.view = viewOf(picture, maker.map());
    result.drawn = *drawMap(maker.map(), result.view);
    for (int i = 0; i < 6; ++i) {
        if (i == 3)
            maker.group(u"A group of later"_s);
        const auto person = maker.person(u"Latecomer Number %1"_s.arg(i));
        maker.join(person, nth<Group>(maker.map(), i % groups), {}, {}, Level(i % 4));
        maker.worksFor(person, nth<Organisation>(maker.map(), i % 5));
        maker.knows(person, nth<Discipline>(maker.map(), (i + 2) % 5));
        result.drawn = *drawMap(maker.map(), result.view, &result.drawn);
    }
    return result;
}

/// Of two pictures of the same map: what stands elsewhere or has other words, or is there in one alone.
QString differenceOf(const Drawn &before, const Drawn &after, bool isMirrored = false)
{
    int count = 0;
    QString first;
    const double width = before.arrangement.area.width();
    for (const DiagramNode &node : before.diagram.nodes) {
        const Place &was = before.arrangement.things[node.id].place;
        const Place &is = after.arrangement.things[node.id].place;
        QPointF from = was.centre - before.arrangement.area.topLeft();
        if (isMirrored)
            from.setX(width - from.x());
        const QPointF way = is.centre - after.arrangement.area.topLeft() - from;
        QString what;
        if (is.shown != was.shown)
            what = is.shown ? u"is shown now"_s : u"is gone"_s;
        else if (was.shown && std::hypot(way.x(), way.y()) >= exactness)
            what = u"moved by %1, %2"_s.arg(way.x()).arg(way.y());
        else if (was.shown && was.label != is.label)
            what = u"is called %1 instead of %2"_s.arg(is.label, was.label);
        if (!what.isEmpty() && count++ == 0)
            first = node.id + u' ' + what;
    }
    if (count > 0)
        return u"%1 of %2 things: %3"_s.arg(count).arg(before.diagram.nodes.size()).arg(first);
    return after.arrangement.area.size() == before.arrangement.area.size() ? QString() : u"another area"_s;
}

int shown(const Drawn &drawn)
{
    return int(std::ranges::count_if(drawn.diagram.nodes, [&](const DiagramNode &node) {
        return drawn.arrangement.things[node.id].place.shown;
    }));
}

/// Further panels of a long matrix make room for another column.
bool makesRoom(const Drawn &before, const Drawn &after)
{
    const auto *const grid = std::get_if<MatrixGrid>(&before.arrangement.grid);
    return grid && grid->fit.panels > 1 && after.diagram.groups > before.diagram.groups;
}

} // namespace

namespace {

/// The picture with that text in the file.
Result<Drawn> drawnWith(const Worked &before, const QString &text, double View::*changed = nullptr,
                        double odd = 0)
{
    Snapshot map = before.maker.map();
    IdSource ids(1'000'000);
    View kept = withFrame(savedView(before.view, {}), before.drawn.arrangement);
    kept.title = u"Kept"_s;
    kept.grid = text;
    if (changed)
        kept.*changed = odd;
    map.apply(*putView(map, ids, {}, kept));
    const Id<View> id = *findView(map, u"kept"_s);
    map.apply(*putPlacements(map, ids, id, placementsOf(before.drawn.arrangement)));
    Drawn stored;
    stored.arrangement = storedArrangement(map, id, before.view, {});
    return drawMap(map, before.view, &stored);
}

} // namespace

/// A view with lines of its own that comes back from the file.
class ReopenedTest : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { QLocale::setDefault(QLocale::c()); }
    void standsWhereItStood_data() { addSizes(); }
    void standsWhereItStood();
    void isAsSteadyAsBefore_data() { addSizes(); }
    void isAsSteadyAsBefore();
    void whoHadNoRoomHasNone();
    void isMirroredForWhoeverReadsSo();
    void goesBackWithTheMap();
    void staysWhereItIsOnAnotherPage_data() { addAllKinds(); }
    void staysWhereItIsOnAnotherPage();
    void keepsItsLettersInACrowd_data() { addAllKinds(); }
    void keepsItsLettersInACrowd();
    void isReadFromTheLastRow_data() { addAllKinds(); }
    void isReadFromTheLastRow();
    void everybodyKeepsTheirColour_data() { addAllKinds(); }
    void everybodyKeepsTheirColour();
    void secondLinesAreThereOnlyIfTheyWere();
    void aNameInTheMarginIsThereAgain();
    void anyLooksInAFile();
    void isOfOnePictureOnly();
    void anyTextInAFile_data() { addKinds(); }
    void anyTextInAFile();
    void anySizesInAFile_data() { addKinds(); }
    void anySizesInAFile();
    void linesOfSomethingElse_data() { addKinds(); }
    void linesOfSomethingElse();

private:
    static constexpr PictureKind kinds[] = {PictureKind::Layers, PictureKind::Brings, PictureKind::Matrix};
    static void addKinds()
    {
        QTest::addColumn<PictureKind>("picture");
        for (const PictureKind kind : kinds)
            QTest::newRow(choiceCode(kind).toLatin1().constData()) << kind;
    }
    static void addAllKinds()
    {
        QTest::addColumn<PictureKind>("picture");
        for (const Choice<PictureKind> &kind : choices<PictureKind>())
            QTest::newRow(kind.code) << kind.value;
    }
    static void addSizes()
    {
        QTest::addColumn<PictureKind>("picture");
        QTest::addColumn<int>("people");
        QTest::addColumn<int>("groups");
        for (const PictureKind kind : kinds) {
            const QByteArray code = choiceCode(kind).toLatin1();
            QTest::addRow("%s, a room", code.constData()) << kind << 25 << 4;
            QTest::addRow("%s, a network", code.constData()) << kind << 70 << 9;
            QTest::addRow("%s, some without names", code.constData()) << kind << 160 << 60;
            QTest::addRow("%s, a crowd", code.constData()) << kind << 400 << 20;
            QTest::addRow("%s, marks alone", code.constData()) << kind << 2000 << 30;
        }
    }
};

void ReopenedTest::standsWhereItStood()
{
    QFETCH(PictureKind, picture);
    QFETCH(int, people);
    QFETCH(int, groups);
    const Worked before = worked(picture, people, groups);
    const Result<Drawn> after = reopened(before.maker.map(), before.view, before.drawn);
    QVERIFY(after.has_value());
    QCOMPARE(differenceOf(before.drawn, *after), QString());
    QCOMPARE(faultOf(*after), QString());
    // And once more: nothing creeps.
    const Result<Drawn> again = reopened(before.maker.map(), before.view, *after);
    QVERIFY(again.has_value());
    QCOMPARE(differenceOf(before.drawn, *again), QString());
}

void ReopenedTest::isAsSteadyAsBefore()
{
    QFETCH(PictureKind, picture);
    QFETCH(int, people);
    QFETCH(int, groups);
    const Worked before = worked(picture, people, groups);
    const Drawn stored = readBack(before.maker.map(), before.view, before.drawn);
    const Result<Drawn> after = drawMap(before.maker.map(), before.view, &stored);
    QVERIFY(after.has_value());
    for (const Edited &edited : editsOf(before.maker)) {
        const Result<Drawn> usual = drawMap(edited.map, before.view, &before.drawn);
        QVERIFY(usual.has_value());
        // After the first picture, and before there was one.
        for (const Drawn *start : {&*after, &stored}) {
            const Result<Drawn> now = drawMap(edited.map, before.view, start);
            QVERIFY(now.has_value());
            const QString difference = differenceOf(*usual, *now);
            QVERIFY2(difference.isEmpty(), qPrintable(QLatin1StringView(edited.what) + u": "_s + difference));
            const QString change = changeIn(before.drawn, *now, edited.except);
            if (!makesRoom(before.drawn, *now))
                QVERIFY2(change.isEmpty(), qPrintable(QLatin1StringView(edited.what) + u": "_s + change));
        }
    }
}

void ReopenedTest::whoHadNoRoomHasNone()
{
    for (const PictureKind picture : kinds) {
        Worked before = worked(picture, picture == PictureKind::Matrix ? 6000 : 12'000, 30);
        const int hidden = int(before.drawn.diagram.nodes.size()) - shown(before.drawn);
        QVERIFY2(hidden > 0, qPrintable(choiceCode(picture)));
        const Drawn stored = readBack(before.maker.map(), before.view, before.drawn);
        const Result<Drawn> after = drawMap(before.maker.map(), before.view, &stored);
        QVERIFY(after.has_value());
        QCOMPARE(differenceOf(before.drawn, *after), QString());
    }
}

void ReopenedTest::isMirroredForWhoeverReadsSo()
{
    for (const int people : {25, 400}) {
        QLocale::setDefault(QLocale(QLocale::Arabic));
        const Worked before = worked(PictureKind::Layers, people, 9);
        const Drawn stored = readBack(before.maker.map(), before.view, before.drawn);
        const Result<Drawn> after = drawMap(before.maker.map(), before.view, &stored);
        QVERIFY(after.has_value());
        QCOMPARE(differenceOf(before.drawn, *after), QString());
        QCOMPARE(faultOf(*after), QString());
        for (const Edited &edited : editsOf(before.maker)) {
            const Result<Drawn> now = drawMap(edited.map, before.view, &stored);
            QVERIFY(now.has_value());
            QCOMPARE(changeIn(before.drawn, *now, edited.except), QString());
            QCOMPARE(faultOf(*now), QString());
        }
        // Somebody who reads from the left sees the same from the other side, and the other way round.
        QLocale::setDefault(QLocale(QLocale::English));
        const Result<Drawn> fromLeft = drawMap(before.maker.map(), before.view, &stored);
        QVERIFY(fromLeft.has_value());
        QCOMPARE(differenceOf(before.drawn, *fromLeft, true), QString());
        QCOMPARE(faultOf(*fromLeft), QString());
        QLocale::setDefault(QLocale(QLocale::Arabic));
        const Result<Drawn> back = reopened(before.maker.map(), before.view, *fromLeft);
        QVERIFY(back.has_value());
        QCOMPARE(differenceOf(before.drawn, *back), QString());
    }
}

/// The window knows the last picture, too; where the map goes back to what was stored, that counts.
void ReopenedTest::goesBackWithTheMap()
{
    for (const PictureKind picture : kinds) {
        const Worked before = worked(picture, 70, 9);
        Snapshot map = before.maker.map();
        IdSource ids(1'000'000);
        View kept = withFrame(savedView(before.view, {}), before.drawn.arrangement);
        kept.title = u"Kept"_s;
        map.apply(*putView(map, ids, {}, kept));
        const Id<View> id = *findView(map, u"kept"_s);
        map.apply(*putPlacements(map, ids, id, placementsOf(before.drawn.arrangement)));
        const Result<Drawn> tidied = drawMap(map, before.view, &before.drawn, nullptr, Places::Tidied);
        QVERIFY(tidied.has_value());
        QVERIFY(!differenceOf(before.drawn, *tidied).isEmpty());
        Drawn undone = *tidied;
        undone.arrangement = storedArrangement(map, id, before.view, undone.arrangement);
        const Result<Drawn> after = drawMap(map, before.view, &undone);
        QVERIFY(after.has_value());
        QCOMPARE(differenceOf(before.drawn, *after), QString());
    }
}

/// A view that is kept is shown on a wall, and changed there.
void ReopenedTest::staysWhereItIsOnAnotherPage()
{
    QFETCH(PictureKind, picture);
    const Worked before = worked(picture, 70, 9);
    Snapshot map = before.maker.map();
    IdSource ids(1'000'000);
    View kept = withFrame(savedView(before.view, {}), before.drawn.arrangement);
    kept.title = u"Kept"_s;
    map.apply(*putView(map, ids, {}, kept));
    const Id<View> id = *findView(map, u"kept"_s);
    map.apply(*putPlacements(map, ids, id, placementsOf(before.drawn.arrangement)));
    ViewSpec view = before.view;
    const auto drawn = [&](const Drawn &last) {
        Drawn start = last;
        start.arrangement = storedArrangement(map, id, view, last.arrangement);
        return *drawMap(map, view, &start);
    };
    const Drawn first = drawn(before.drawn);
    QCOMPARE(differenceOf(before.drawn, first), QString());
    view.page = {1191, 842};
    const Drawn there = drawn(first);
    QCOMPARE(faultOf(there), QString());
    const Drawn again = drawn(there);
    QCOMPARE(differenceOf(there, again), QString());
    QCOMPARE(faultOf(again), QString());
    // Kept there, it is that which counts.
    map.apply(*putView(map, ids, id, withFrame(*map.find(id), again.arrangement)));
    map.apply(*putPlacements(map, ids, id, placementsOf(again.arrangement)));
    QCOMPARE(differenceOf(again, drawn(again)), QString());
    QCOMPARE(differenceOf(again, drawn(drawn(again))), QString());
}

void ReopenedTest::keepsItsLettersInACrowd()
{
    QFETCH(PictureKind, picture);
    const MapMaker maker = crowd(1500, 40, 3);
    const ViewSpec view = viewOf(picture, maker.map());
    const Result<Drawn> before = drawMap(maker.map(), view);
    QVERIFY(before.has_value());
    const Result<Drawn> after = reopened(maker.map(), view, *before);
    QVERIFY(after.has_value());
    QCOMPARE(after->arrangement.nameSize, before->arrangement.nameSize);
    QCOMPARE(after->arrangement.groupSize, before->arrangement.groupSize);
    QCOMPARE(after->arrangement.markSize, before->arrangement.markSize);
}

/// A view that was kept at a desk comes from the file on a wall, and the other way round: its shape or its
/// order in letters for that.
void ReopenedTest::isReadFromTheLastRow()
{
    QFETCH(PictureKind, picture);
    for (const bool isKeptAtDesk : {true, false}) {
        Worked before = worked(picture, 25, 4);
        Snapshot map = before.maker.map();
        ViewSpec desk = before.view;
        ViewSpec wall = before.view;
        wall.theme = projectorTheme();
        wall.page = {960, 540};
        if (!isKeptAtDesk)
            before.drawn = *drawMap(map, wall);
        IdSource ids(1'000'000);
        View kept = withFrame(savedView(before.view, {}), before.drawn.arrangement);
        kept.title = u"Kept"_s;
        map.apply(*putView(map, ids, {}, kept));
        const Id<View> id = *findView(map, u"kept"_s);
        map.apply(*putPlacements(map, ids, id, placementsOf(before.drawn.arrangement)));
        const ViewSpec &view = isKeptAtDesk ? wall : desk;
        Drawn start;
        start.arrangement = storedArrangement(map, id, view, {});
        const Result<Drawn> there = drawMap(map, view, &start);
        QVERIFY(there.has_value());
        QCOMPARE(faultOf(*there), QString());
        const TypeScale type = typeScale(view.theme, view.page);
        QVERIFY(there->arrangement.nameSize >= type.smallestName);
        QVERIFY(there->arrangement.groupSize >= type.groupNameInCrowd);
        QVERIFY(there->arrangement.groupSize <= 1.2 * type.largestGroupName);
        // And stays so.
        start = *there;
        start.arrangement = storedArrangement(map, id, view, start.arrangement);
        const Result<Drawn> again = drawMap(map, view, &start);
        QVERIFY(again.has_value());
        QCOMPARE(differenceOf(*there, *again), QString());
    }
}

/// An organisation whose many people came after the first picture has a colour that was free; it is the
/// largest by then, and would have the first one in a picture from nothing.
void ReopenedTest::everybodyKeepsTheirColour()
{
    QFETCH(PictureKind, picture);
    Worked before = worked(picture, 25, 4);
    const auto latest = before.maker.organisation(u"The latest"_s);
    const auto looksOf = [](const Drawn &drawn) {
        std::map<QString, std::pair<std::vector<int>, MarkShape>> looks;
        for (const DiagramNode &node : drawn.diagram.nodes) {
            std::vector<int> ranks;
            for (const int colour : node.colours)
                ranks.push_back(drawn.diagram.colour.keys[std::size_t(colour)].rank);
            looks[node.id] = {ranks, node.shape};
        }
        return looks;
    };
    for (int i = 0; i < 20; ++i) {
        const auto person = before.maker.person(u"Newcomer Number %1"_s.arg(i));
        before.maker.join(person, nth<Group>(before.maker.map(), i % 4));
        before.maker.worksFor(person, latest);
        const Drawn now = *drawMap(before.maker.map(), before.view, &before.drawn);
        auto looks = looksOf(now);
        for (const auto &[item, look] : looksOf(before.drawn))
            QVERIFY2(looks.at(item) == look, qPrintable(item));
        before.drawn = now;
    }
    const Result<Drawn> after = reopened(before.maker.map(), before.view, before.drawn);
    QVERIFY(after.has_value());
    QVERIFY(looksOf(*after) == looksOf(before.drawn));
    QCOMPARE(lookText(after->arrangement.looks), lookText(before.drawn.arrangement.looks));
    // Names are there again, too, on the sides where they were.
    for (const DiagramNode &node : before.drawn.diagram.nodes) {
        const Place &was = before.drawn.arrangement.things[node.id].place;
        const Place &is = after->arrangement.things[node.id].place;
        QCOMPARE(is.label, was.label);
        if (standsFreely(picture))
            QVERIFY2(is.side == was.side, qPrintable(node.name));
    }
    // Outlines, rings and the marks of organisations are drawn again round what stands there.
    if (picture != PictureKind::Hulls && picture != PictureKind::Rings &&
        picture != PictureKind::Organisations)
        QCOMPARE(writeSvg(after->picture), writeSvg(before.drawn.picture));
    if (picture != PictureKind::Ties) { // where nobody of the latest has a tie
        const Result<Drawn> fresh = drawMap(before.maker.map(), before.view);
        QVERIFY(looksOf(*fresh) != looksOf(before.drawn));
    }
}

void ReopenedTest::secondLinesAreThereOnlyIfTheyWere()
{
    bool isAnyWith = false, isAnyWithout = false;
    for (const int people : {12, 20, 30, 40, 50, 60, 80}) {
        const Worked before = worked(PictureKind::Membership, people, 8);
        const Result<Drawn> after = reopened(before.maker.map(), before.view, before.drawn);
        QVERIFY(after.has_value());
        QCOMPARE(after->arrangement.hasSeconds, before.drawn.arrangement.hasSeconds);
        for (const DiagramNode &node : before.drawn.diagram.nodes)
            QCOMPARE(after->arrangement.things[node.id].place.second.isEmpty(),
                     before.drawn.arrangement.things[node.id].place.second.isEmpty());
        (*after->arrangement.hasSeconds ? isAnyWith : isAnyWithout) = true;
    }
    QVERIFY(isAnyWith && isAnyWithout);
}

void ReopenedTest::aNameInTheMarginIsThereAgain()
{
    Worked before = worked(PictureKind::Membership, 25, 4);
    const Id<Group> group = nth<Group>(before.maker.map(), 0);
    const QString name = before.maker.map().find(group)->name;
    const QString item = itemOf(group);
    Arrangement &there = before.drawn.arrangement;
    Place &place = there.things[item].place;
    const QPointF by(2 - place.box.left(), 0);
    place.centre += by;
    place.box.translate(by);
    there.pinned.insert(item);
    before.drawn = *drawMap(before.maker.map(), before.view, &before.drawn);
    QCOMPARE(before.drawn.arrangement.things[item].place.label, name);
    const Result<Drawn> after = reopened(before.maker.map(), before.view, before.drawn);
    QVERIFY(after.has_value());
    QCOMPARE(after->arrangement.things[item].place.label, name);
}

void ReopenedTest::anyLooksInAFile()
{
    const Worked before = worked(PictureKind::Membership, 25, 4);
    const QString text = lookText(before.drawn.arrangement.looks);
    QVERIFY(looksFromText(text) == before.drawn.arrangement.looks);
    const QStringList words = text.split(u' ');
    QStringList texts{u"|"_s, u""_s, text + u" 1"_s, text.left(text.size() / 2), QString(100'000, u'1')};
    for (qsizetype i = 0; i < words.size(); ++i) {
        for (const QString &odd : {u""_s, u"x"_s, u"0"_s, u"-1"_s, u"7"_s, u"99999999999999999999"_s}) {
            QStringList changed = words;
            changed[i] = odd;
            texts << changed.join(u' ');
        }
    }
    for (const QString &odd : texts) {
        const Result<Drawn> after = drawnWith(before, u"|"_s + odd);
        QVERIFY2(after.has_value(), qPrintable(odd));
        std::set<int> ranks; // no two organisations share one
        for (const LookKey &key : after->diagram.colour.keys)
            QVERIFY2(key.kind != LookKey::Kind::Category || ranks.insert(key.rank).second, qPrintable(odd));
    }
}

void ReopenedTest::isOfOnePictureOnly()
{
    const Worked before = worked(PictureKind::Layers, 70, 9);
    View kept = withFrame(savedView(before.view, {}), before.drawn.arrangement);
    QVERIFY(!kept.grid.isEmpty());
    const QSizeF size = before.drawn.arrangement.area.size();
    const auto isRead = [&](PictureKind picture, Id<Group> group) {
        return gridFromText(kept.grid.section(u'|', 0, 0), picture, group, size).grid.index() != 0;
    };
    QVERIFY(isRead(PictureKind::Layers, {}));
    QVERIFY(!isRead(PictureKind::Brings, {}));
    QVERIFY(!isRead(PictureKind::Matrix, {}));
    QVERIFY(!isRead(PictureKind::Membership, {}));
    QVERIFY(!isRead(PictureKind::Layers, nth<Group>(before.maker.map(), 1)));
    QVERIFY(gridFromText(kept.grid, PictureKind::Layers, {}, size / 2).grid.index() == 0); // outside
    // A network has no lines, and rings are drawn between those who stand on them.
    for (const PictureKind picture : {PictureKind::Membership, PictureKind::Rings}) {
        const Worked other = worked(picture, 25, 4);
        QCOMPARE(gridText(other.drawn.arrangement), QString());
    }
}

void ReopenedTest::anyTextInAFile()
{
    QFETCH(PictureKind, picture);
    const Worked before = worked(picture, 25, 4);
    const QString text = gridText(before.drawn.arrangement);
    const QStringList words = text.split(u' ');
    QVERIFY(words.size() > 15);
    QStringList texts{u"x"_s,
                      u" "_s,
                      text.left(text.size() / 2),
                      text + u" 1"_s,
                      text + u' ' + text,
                      text + u" person-1 1 1"_s,
                      text + u" field-1 nan 1"_s,
                      QString(1'000'000, u'1'),
                      text.toUpper(),
                      words.mid(0, 3).join(u' ')};
    for (qsizetype i = 0; i < words.size(); ++i) {
        for (const QString &odd :
             {u""_s, u"x"_s, u"0"_s, u"1"_s, u"-1"_s, u"7"_s, u"1000"_s, u"9999"_s, u"2147483647"_s,
              u"99999999999"_s, u"1e-300"_s, u"1e-3"_s, u"1e300"_s, u"inf"_s, u"nan"_s}) {
            QStringList changed = words;
            changed[i] = odd;
            texts << changed.join(u' ');
        }
    }
    const Result<Drawn> without = drawnWith(before, {});
    QVERIFY(without.has_value());
    for (const QString &odd : texts) {
        const Result<Drawn> after = drawnWith(before, odd);
        QVERIFY2(after.has_value(), qPrintable(odd));
        const QString fault = faultOf(*after);
        QVERIFY2(fault.isEmpty(), qPrintable(odd + u": "_s + fault));
        QVERIFY2(shown(*after) >= shown(*without), qPrintable(odd));
    }
}

void ReopenedTest::anySizesInAFile()
{
    QFETCH(PictureKind, picture);
    const Worked before = worked(picture, 25, 4);
    const QString text = gridText(before.drawn.arrangement);
    for (double View::*const changed :
         {&View::width, &View::height, &View::markSize, &View::nameSize, &View::groupSize}) {
        for (const double odd : {1e-300, 0.1, 3., 60., 300., 1e6, 1e300}) {
            const Result<Drawn> after = drawnWith(before, text, changed, odd);
            QVERIFY(after.has_value());
            for (const Arrangement::Kept &thing : after->arrangement.things) {
                QVERIFY(std::isfinite(thing.place.centre.x()) && std::isfinite(thing.place.centre.y()));
                QVERIFY(std::isfinite(thing.place.box.width()) && std::isfinite(thing.place.box.x()));
            }
        }
    }
}

/// Lines that are sound, but not those of what stands there.
void ReopenedTest::linesOfSomethingElse()
{
    QFETCH(PictureKind, picture);
    const Worked before = worked(picture, 70, 9);
    const Worked other = worked(picture, 90, 4);
    const Result<Drawn> after = drawnWith(before, gridText(other.drawn.arrangement));
    const Result<Drawn> without = drawnWith(before, {});
    QVERIFY(after.has_value() && without.has_value());
    QCOMPARE(faultOf(*after), QString());
    QCOMPARE(shown(*after), shown(*without));
}

QTEST_MAIN(ReopenedTest)
#include "tst_reopened.moc"
