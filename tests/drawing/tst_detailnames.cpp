#include "diagramof.h"
#include "drawing/compose.h"
#include "drawing/detailnames.h"
#include "drawing/drawmap.h"
#include "drawing/measures.h"
#include "drawing/paintpicture.h"
#include "drawing/pdfwriter.h"
#include "drawing/pngwriter.h"
#include "drawing/svgwriter.h"
#include "mapmaker.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace copse;
using namespace Qt::Literals::StringLiterals;

namespace {

DiagramNode person(const QString &name)
{
    DiagramNode node;
    node.name = name;
    node.id = u"person-"_s + name;
    return node;
}

DiagramNode group(const QString &name)
{
    DiagramNode node = person(name);
    node.kind = NodeKind::Group;
    node.id = u"group-"_s + name;
    return node;
}

Place nameless(QPointF centre)
{
    Place place;
    place.centre = centre;
    return place;
}

Place badgeAt(QPointF centre, double size)
{
    Place place = nameless(centre);
    const QSizeF badge = badgeAloneSize(size);
    place.box = QRectF(centre - QPointF(badge.width(), badge.height()) / 2, badge);
    return place;
}

void addDetailNames(const Diagram &diagram, Layout &layout, const std::atomic_bool *cancelled = nullptr)
{
    const std::vector<DetailName> names = detailNames(diagram, layout, cancelled);
    for (size_t i = 0; i < names.size(); ++i)
        layout.places[i].detail = names[i];
}

/// People without names, `apart` points from each other, row by row.
std::pair<Diagram, Layout> grid(int people, double apart)
{
    Diagram diagram;
    Layout layout;
    layout.area = {20, 60, 800, 480};
    layout.markSize = std::min(8., 0.7 * apart);
    layout.nameSize = 8;
    layout.groupSize = 10;
    const int across = int(layout.area.width() / apart) - 1;
    for (int i = 0; i < people; ++i) {
        diagram.nodes.push_back(person(u"Person Number %1"_s.arg(i)));
        layout.places.push_back(
            nameless(layout.area.topLeft() + apart * QPointF(1 + i % across, 1 + int(i / across))));
    }
    diagram.people = people;
    return {diagram, layout};
}

/// What covers the page at the closest look.
std::vector<QRectF> boxesOf(const Diagram &diagram, const Layout &layout)
{
    std::vector<QRectF> boxes;
    for (size_t i = 0; i < diagram.nodes.size(); ++i) {
        const Place &place = layout.places[i];
        if (!place.shown)
            continue;
        if (diagram.nodes[i].isMark())
            boxes.push_back(markBox(place.centre, layout.markSize * diagram.nodes[i].scale));
        for (const QRectF &box : {place.box, place.detail.box}) {
            if (!box.isNull())
                boxes.push_back(box);
        }
    }
    return boxes;
}

/// Pairs of boxes, one of them at least of a detail, that meet.
int meetings(const Diagram &diagram, const Layout &layout)
{
    std::vector<QRectF> boxes = boxesOf(diagram, layout);
    std::ranges::sort(boxes, {}, [](const QRectF &box) { return box.left(); });
    int count = 0;
    for (size_t i = 0; i < boxes.size(); ++i) {
        for (size_t j = i + 1; j < boxes.size() && boxes[j].left() < boxes[i].right(); ++j)
            count += boxes[i].intersects(boxes[j]);
    }
    return count;
}

int named(const Layout &layout)
{
    return int(
        std::ranges::count_if(layout.places, [](const Place &place) { return place.detail.size > 0; }));
}

Snapshot crowd(int people, int groups)
{
    std::mt19937 random(3);
    MapMaker maker;
    std::vector<Id<Group>> all;
    for (int i = 0; i < groups; ++i)
        all.push_back(maker.group(u"Working group on the subject %1"_s.arg(i)));
    for (int i = 0; i < people; ++i) {
        const auto person = maker.person(u"Person Number %1"_s.arg(i));
        const unsigned first = unsigned(random()) % unsigned(groups);
        maker.join(person, all[first]);
        if (random() % 4 == 0)
            maker.join(person, all[(first + 1) % unsigned(groups)]);
    }
    return maker.map();
}

} // namespace

class DetailNamesTest : public QObject
{
    Q_OBJECT

private slots:
    void clearOfEverything();
    void nothingElseChanges();
    void largestThatFits();
    void theImportantHaveTheRoom();
    void shortenedNamesAreWhole();
    void whoIsNotShownOrNamedStaysSo();
    void wordsOfGuidesAreNotCovered();
    void hostileNames();
    void namesThatMayStayDo();
    void boundedAndStopped();
    void onTheScreenAndNowhereElse();
};

void DetailNamesTest::clearOfEverything()
{
    for (const auto &[people, apart] : {std::pair(200, 30.), std::pair(3'000, 9.), std::pair(10'000, 5.5)}) {
        auto [diagram, layout] = grid(people, apart);
        addDetailNames(diagram, layout);
        QCOMPARE(meetings(diagram, layout), 0);
        for (const Place &place : layout.places)
            QVERIFY(place.detail.size <= 0 || layout.area.contains(place.detail.box));
        QVERIFY2(named(layout) > people * 0.98, qPrintable(QString::number(named(layout))));
    }
    // As a real drawing crowds them.
    const ViewSpec view;
    const Snapshot map = crowd(1'500, 30);
    const Diagram diagram = diagramOf(map, view);
    Result<Layout> layout = layOut(diagram, view);
    QVERIFY(layout.has_value());
    QCOMPARE(meetings(diagram, *layout), 0);
    const int lacking = int(std::ranges::count_if(
        layout->places, [](const Place &place) { return place.shown && place.label.isEmpty(); }));
    QVERIFY(lacking > 500);
    addDetailNames(diagram, *layout);
    QCOMPARE(meetings(diagram, *layout), 0);
    QVERIFY2(named(*layout) >= 0.98 * lacking, qPrintable(u"%1 of %2"_s.arg(named(*layout)).arg(lacking)));
}

void DetailNamesTest::nothingElseChanges()
{
    auto [diagram, layout] = grid(500, 20);
    const Layout before = layout;
    addDetailNames(diagram, layout);
    Layout again = layout;
    addDetailNames(diagram, again);
    QVERIFY(again == layout); // nor by doing it once more
    for (Place &place : again.places)
        place.detail = {};
    QVERIFY(again == before);
}

void DetailNamesTest::largestThatFits()
{
    auto [diagram, layout] = grid(1, 100);
    const QPointF centre = layout.places[0].centre;
    addDetailNames(diagram, layout);
    QCOMPARE(layout.places[0].detail.size, 8 / 1.5);
    QVERIFY(layout.places[0].detail.box.top() > centre.y()); // below, where nothing is in the way
    double last = 8 / 1.5;
    for (const double apart : {25., 15., 10., 7., 5.}) {
        auto [crowded, places] = grid(800, apart);
        addDetailNames(crowded, places);
        double sum = 0;
        for (const Place &place : places.places)
            sum += place.detail.size;
        QVERIFY2(sum / 800 < last, qPrintable(u"%1 at %2"_s.arg(sum / 800).arg(apart)));
        last = sum / 800;
    }
}

void DetailNamesTest::theImportantHaveTheRoom()
{
    // Two with room for one large name between them: by ties, whichever comes first.
    for (const int bridge : {1, 2}) {
        Diagram diagram;
        Layout layout;
        layout.area = {0, 0, 60, 40};
        layout.markSize = 6;
        layout.nameSize = 10;
        layout.groupSize = 10;
        diagram.nodes = {group(u"G"_s), person(u"Somebody A"_s), person(u"Somebody B"_s)};
        diagram.nodes[0].name.clear();
        layout.places = {nameless({}), nameless({30, 10}), nameless({30, 30})};
        layout.places[0].shown = false;
        diagram.links = {{.from = 1, .to = 0}, {.from = 2, .to = 0}, {.from = bridge, .to = 0}};
        const int other = 3 - bridge;
        layout.area = {0, 6, 60, 28}; // no large name above the one or below the other
        addDetailNames(diagram, layout);
        QCOMPARE(layout.places[size_t(bridge)].detail.size, 10 / 1.5);
        QVERIFY(layout.places[size_t(other)].detail.size > 0);
        QVERIFY(layout.places[size_t(other)].detail.size < 10 / 1.5);
    }
    // A group before a person who stands where its name would go.
    Diagram diagram;
    Layout layout;
    layout.area = {0, 0, 100, 80};
    layout.markSize = 6;
    layout.nameSize = 10;
    layout.groupSize = 10;
    diagram.nodes = {group(u"Group of people"_s), person(u"Somebody else"_s)};
    layout.places = {badgeAt({50, 30}, 10), nameless({50, 55})};
    addDetailNames(diagram, layout);
    QCOMPARE(layout.places[0].detail.size, 10 / 1.5);
}

void DetailNamesTest::shortenedNamesAreWhole()
{
    const QString name = u"The group with the long name"_s;
    Diagram diagram;
    diagram.nodes = {group(name), group(u"Short"_s), person(u"Amina Diallo"_s)};
    Layout layout;
    layout.area = {0, 0, 400, 200};
    layout.markSize = 8;
    layout.nameSize = 9;
    layout.groupSize = 10;
    layout.places = {badgeAt({100, 100}, 10), badgeAt({300, 50}, 10), nameless({300, 150})};
    layout.places[0].label = u"The gr…"_s;
    layout.places[0].box = {60, 90, 80, 19};
    layout.places[1].label = u"Short"_s;
    layout.places[2].label = u"Amina Diallo"_s;
    layout.places[2].box = {270, 155, 60, 11};
    const std::vector<DetailName> names = detailNames(diagram, layout);
    QVERIFY(names[0].size > 0);
    QVERIFY(!names[0].box.intersects(layout.places[0].box));
    QCOMPARE(names[1].size, 0.); // whole as they are
    QCOMPARE(names[2].size, 0.);
    Picture picture = compose(diagram, layout, {});
    addDetailNames(picture, diagram, names, {});
    const auto item = std::ranges::find(picture.items, diagram.nodes[0].id, &PictureItem::id);
    QVERIFY(item != picture.items.end());
    const auto *text = std::get_if<PictureText>(&item->parts.back());
    QVERIFY(text && text->isDetail);
    QCOMPARE(text->text, name);
    QCOMPARE(text->size, names[0].size);
    QCOMPARE(*item->centre, QPointF(100, 100));
}

void DetailNamesTest::whoIsNotShownOrNamedStaysSo()
{
    auto [diagram, layout] = grid(3, 100);
    layout.places[0].shown = false;
    diagram.nodes[1].name.clear(); // names are not to be seen
    addDetailNames(diagram, layout);
    QCOMPARE(layout.places[0].detail.size, 0.);
    QCOMPARE(layout.places[1].detail.size, 0.);
    QVERIFY(layout.places[2].detail.size > 0);
}

void DetailNamesTest::wordsOfGuidesAreNotCovered()
{
    auto [diagram, layout] = grid(1, 100);
    const Layout alone = layout;
    addDetailNames(diagram, layout);
    const QRectF free = layout.places[0].detail.box;
    layout = alone;
    layout.guides.push_back({.words = u"Heading"_s, .at = free.center(), .size = 12});
    addDetailNames(diagram, layout);
    QVERIFY(layout.places[0].detail.size > 0);
    QVERIFY(!layout.places[0].detail.box.intersects(free));
}

void DetailNamesTest::hostileNames()
{
    auto [diagram, layout] = grid(9, 40);
    const QStringList names{QString(10'000, u'W'),
                            QString(10'000, u' '),
                            u"\u0001\n\t\u202Etxet"_s,
                            u"<b>&amp;\\N"_s,
                            u"👩🏽‍🌾👨‍👩‍👧‍👦"_s,
                            u"جمعية المياه WASH"_s,
                            u"知识网络"_s,
                            QString(1, QChar(0xD800)),
                            QString()};
    for (size_t i = 0; i < diagram.nodes.size(); ++i)
        diagram.nodes[i].name = names[qsizetype(i)];
    addDetailNames(diagram, layout);
    QCOMPARE(meetings(diagram, layout), 0);
    QVERIFY(!compose(diagram, layout, {}).items.empty());
    Layout nothing;
    addDetailNames({}, nothing);
    QVERIFY(nothing.places.empty());
}

void DetailNamesTest::namesThatMayStayDo()
{
    auto [diagram, layout] = grid(400, 20);
    addDetailNames(diagram, layout);
    const Layout before = layout;
    QVERIFY(named(before) > 300);
    addDetailNames(diagram, layout);
    for (size_t i = 0; i < before.places.size(); ++i)
        QVERIFY(layout.places[i].detail == before.places[i].detail);

    // Somebody moves, and somebody else has another name: the others stay, but for those in their way.
    layout.places[150].centre += QPointF(7, 5);
    diagram.nodes[30].name = u"Somebody with a much longer name"_s;
    addDetailNames(diagram, layout);
    QCOMPARE(meetings(diagram, layout), 0);
    QVERIFY(layout.places[150].detail != before.places[150].detail);
    QVERIFY(layout.places[30].detail != before.places[30].detail);
    int stayed = 0;
    for (size_t i = 0; i < before.places.size(); ++i)
        stayed += layout.places[i].detail == before.places[i].detail;
    QVERIFY2(stayed > 380, qPrintable(QString::number(stayed)));
}

void DetailNamesTest::boundedAndStopped()
{
    // So close that most of the work is in vain.
    auto [diagram, layout] = grid(60'000, 2.4);
    addDetailNames(diagram, layout);
    const std::atomic_bool cancelled = true;
    addDetailNames(diagram, layout, &cancelled);
    QCOMPARE(named(layout), 0);
}

void DetailNamesTest::onTheScreenAndNowhereElse()
{
    const Snapshot map = crowd(900, 20);
    const Result<Drawn> onPage = drawMap(map, {});
    const Result<Drawn> onScreen = drawMap(map, {}, nullptr, nullptr, Places::Kept, DrawnFor::Screen);
    QVERIFY(onPage && onScreen);
    const Picture *page = &onPage->picture;
    const Picture *screen = &onScreen->picture;
    const auto details = [](const Picture &picture) {
        int count = 0;
        for (const PictureItem &item : picture.items) {
            for (const PicturePart &part : item.parts) {
                if (const auto *text = std::get_if<PictureText>(&part))
                    count += text->isDetail;
            }
        }
        return count;
    };
    QCOMPARE(details(*page), 0);
    QVERIFY(details(*screen) > 100);
    QCOMPARE(writeSvg(*screen), writeSvg(*page));
    QCOMPARE(writePdf(*screen), writePdf(*page));
    QCOMPARE(writePng(*screen, 60).value(), writePng(*page, 60).value());
    for (size_t i = 0; i < page->items.size(); ++i)
        QCOMPARE(itemBounds(screen->items[i]), itemBounds(page->items[i]));
}

QTEST_MAIN(DetailNamesTest)
#include "tst_detailnames.moc"
