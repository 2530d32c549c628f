#include "diagramof.h"
#include "drawing/compose.h"
#include "drawing/diagram.h"
#include "drawing/layerorder.h"
#include "drawing/layout.h"
#include "drawing/measures.h"
#include "drawing/textmeasure.h"
#include "layoutfaults.h"
#include "mapmaker.h"

#include <QLocale>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <map>
#include <random>

using namespace copse;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(copse::PictureKind)

namespace {

ViewSpec viewOf(PictureKind picture, QSizeF page = {842, 595})
{
    ViewSpec view;
    view.picture = picture;
    view.page = page;
    return view;
}

/// People with an organisation or two, a discipline, and a group or more.
Snapshot crowd(int people, int groups, int organisations, unsigned seed)
{
    std::mt19937 random(seed);
    MapMaker maker;
    const std::vector<Id<Group>> allGroups = maker.workingGroups(groups);
    std::vector<Id<Organisation>> employers;
    for (int i = 0; i < organisations; ++i)
        employers.push_back(maker.organisation(u"Organisation Number %1"_s.arg(i)));
    std::vector<Id<Discipline>> fields;
    for (const char *code : {"1.1", "1.5", "2.1", "3.2", "4.1", "5.3", "6.1"})
        fields.push_back(
            maker.discipline(u"Field "_s + QString::fromLatin1(code), QString::fromLatin1(code)));
    for (int i = 0; i < people; ++i) {
        const auto person = maker.person(u"Person Number %1"_s.arg(i));
        const unsigned home = unsigned(random());
        maker.join(person, allGroups[home % unsigned(groups)]);
        if (random() % 3 == 0)
            maker.join(person, allGroups[(home + 1) % unsigned(groups)]);
        if (random() % 8 > 0)
            maker.worksFor(person, employers[(home / 3) % unsigned(organisations)]);
        if (random() % 5 > 0)
            maker.knows(person, fields[random() % fields.size()]);
    }
    return maker.map();
}

int namesShown(const Layout &layout)
{
    return int(
        std::ranges::count_if(layout.places, [](const Place &place) { return !place.label.isEmpty(); }));
}

/// The number of lines that run through words of marks they do not belong to.
int linesThroughNames(const Diagram &diagram, const Layout &layout)
{
    int count = 0;
    const std::vector<OwnedBox> all = boxesOf(diagram, layout);
    for (size_t i = 0; i < diagram.links.size(); ++i) {
        const QPainterPath &route = layout.routes[i];
        const DiagramLink &link = diagram.links[i];
        if (route.isEmpty())
            continue;
        const double length = route.length();
        for (double at = 0; at <= length; at += 2) {
            const QPointF point = route.pointAtPercent(route.percentAtLength(at));
            const auto isHit = [&](const OwnedBox &one) {
                const bool isOwn = one.owner == diagram.nodes[size_t(link.from)].id ||
                                   one.owner == diagram.nodes[size_t(link.to)].id;
                return !isOwn && one.box.height() > 3 &&
                       one.box.adjusted(0.1, 0.1, -0.1, -0.1).contains(point);
            };
            if (std::ranges::any_of(all, isHit)) {
                ++count;
                break;
            }
        }
    }
    return count;
}

std::vector<int> downwards(const Diagram &diagram, const Layout &layout, NodeKind kind)
{
    std::vector<int> nodes;
    for (int i = 0; i < int(diagram.nodes.size()); ++i) {
        if (diagram.nodes[size_t(i)].kind == kind)
            nodes.push_back(i);
    }
    std::ranges::sort(nodes, {}, [&](int i) { return layout.places[size_t(i)].centre.y(); });
    return nodes;
}

} // namespace

class LayersTest : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { QLocale::setDefault(QLocale(QLocale::English)); }
    void everySizeOfPageAndMap_data();
    void everySizeOfPageAndMap();
    void namesAreReadFromTheLastRow_data();
    void namesAreReadFromTheLastRow();
    void linesRunBesideNames();
    void columnsStandSideBySide();
    void isMirroredWhereOneReadsFromTheRight();
    void uncrossesWhatCanBeUncrossed();
    void bundlesAndSubGroupsStandTogether();
    void sizesTellHowManyPeople();
    void looksOfOrganisationsAreThoseOfTheirPeople();
};

void LayersTest::everySizeOfPageAndMap_data()
{
    QTest::addColumn<int>("people");
    QTest::addColumn<int>("groups");
    QTest::addColumn<int>("organisations");
    QTest::addColumn<QSizeF>("page");
    QTest::addColumn<bool>("large");
    QTest::newRow("few") << 12 << 3 << 4 << QSizeF(842, 595) << false;
    QTest::newRow("portrait") << 60 << 7 << 9 << QSizeF(595, 842) << false;
    QTest::newRow("in lanes") << 140 << 14 << 25 << QSizeF(842, 595) << false;
    QTest::newRow("many") << 600 << 40 << 150 << QSizeF(842, 595) << false;
    QTest::newRow("thousands") << 5000 << 250 << 1200 << QSizeF(842, 595) << false;
    QTest::newRow("wide") << 100 << 10 << 12 << QSizeF(1600, 400) << false;
    QTest::newRow("small page") << 100 << 10 << 12 << QSizeF(300, 200) << false;
    QTest::newRow("stamp") << 100 << 10 << 12 << QSizeF(90, 60) << false;
    QTest::newRow("poster") << 100 << 10 << 12 << QSizeF(5000, 4000) << false;
    QTest::newRow("projector") << 80 << 10 << 12 << QSizeF(960, 540) << true;
}

void LayersTest::everySizeOfPageAndMap()
{
    QFETCH(int, people);
    QFETCH(int, groups);
    QFETCH(int, organisations);
    QFETCH(QSizeF, page);
    QFETCH(bool, large);
    const Snapshot map = crowd(people, groups, organisations, 2);
    for (const PictureKind picture : {PictureKind::Layers, PictureKind::Brings}) {
        ViewSpec view = viewOf(picture, page);
        if (large)
            view.theme = themeOf(PictureTheme::Projector);
        const Diagram diagram = diagramOf(map, view);
        const Result<Layout> layout = layOut(diagram, view);
        QVERIFY(layout.has_value());
        QCOMPARE(faultAmong(diagram, *layout, view), QString());
        if (page.width() >= 300) {
            for (size_t i = 0; i < diagram.nodes.size(); ++i)
                QVERIFY2(layout->places[i].shown, qPrintable(diagram.nodes[i].id));
        }
        if (people <= 140 && page.width() >= 595 && !large)
            QCOMPARE(namesShown(*layout), int(diagram.nodes.size()));
        QVERIFY(!compose(diagram, *layout, view).items.empty());
    }
}

void LayersTest::namesAreReadFromTheLastRow_data()
{
    QTest::addColumn<PictureKind>("picture");
    QTest::newRow("layers") << PictureKind::Layers;
    QTest::newRow("brings") << PictureKind::Brings;
}

/// 77 people on a wall of 960 x 540 points: they are too many to be named, what they bring is not.
void LayersTest::namesAreReadFromTheLastRow()
{
    QFETCH(PictureKind, picture);
    MapMaker maker;
    std::vector<Id<Organisation>> organisations;
    std::vector<Id<Discipline>> disciplines;
    for (const char *const name :
         {"Veenland Institute", "Heron Learning House", "Pompes et Puits Sahel", "Pelican Coast Trust",
          "Kestrel and Sons", "Radio Rosea", "Wadi Water Works", "Green Sluice Fund", "Cooperativa Arroyo",
          "Riet en Rivier", "Kisiwa Fishers", "Jol o Jomi Samity", "Reed and River",
          "University of the Delta", "Roseaux et Rives", "Coopérative de Sel", "Tolvsjö Development",
          "Río y Junco Perú"})
        organisations.push_back(maker.organisation(QString::fromUtf8(name)));
    for (int i = 1; i <= 12; ++i)
        disciplines.push_back(
            maker.discipline(u"Discipline of kind %1"_s.arg(i), u"%1.%2"_s.arg(i % 6 + 1).arg(i / 6 + 1)));
    const std::vector<Id<Group>> groups = maker.workingGroups(11);
    for (int i = 0; i < 77; ++i) {
        const auto person = maker.person(u"Person Number %1"_s.arg(i));
        maker.worksFor(person, organisations[std::size_t(i * i % 18)]);
        maker.worksFor(person, organisations[std::size_t(i % 18)]);
        maker.knows(person, disciplines[std::size_t(i % 12)]);
        maker.join(person, groups[std::size_t(i % 11)]);
    }
    ViewSpec view;
    view.picture = picture;
    view.theme = projectorTheme();
    view.page = {960, 540};
    const Diagram diagram = diagramOf(maker.map(), view);
    const Result<Layout> layout = layOut(diagram, view);
    QVERIFY(layout.has_value());
    QVERIFY(layout->nameSize >= 18 && layout->groupSize >= 18);
    std::map<NodeKind, std::pair<int, int>> named; // of all
    for (std::size_t i = 0; i < diagram.nodes.size(); ++i) {
        const DiagramNode &node = diagram.nodes[i];
        const Place &place = layout->places[i];
        QVERIFY2(place.shown, qPrintable(node.name));
        named[node.kind].first += !place.label.isEmpty();
        ++named[node.kind].second;
        if (!place.label.isEmpty() && place.label != node.name) {
            const bool isGroup = node.kind == NodeKind::Group;
            const double size = isGroup ? layout->groupSize : layout->nameSize;
            QVERIFY2(textWidth(place.label, size, isGroup) > 0.4 * textWidth(node.name, size, isGroup),
                     qPrintable(place.label)); // two letters say nothing
        }
    }
    const NodeKind last = picture == PictureKind::Brings ? NodeKind::Discipline : NodeKind::Group;
    for (const NodeKind kind : {NodeKind::Organisation, last}) {
        const auto [count, all] = named[kind];
        QVERIFY2(4 * count >= 3 * all, qPrintable(u"%1 of %2 of %3"_s.arg(count).arg(all).arg(int(kind))));
    }
}

void LayersTest::linesRunBesideNames()
{
    for (const int people : {20, 90, 150}) {
        for (const PictureKind picture : {PictureKind::Layers, PictureKind::Brings}) {
            const ViewSpec view = viewOf(picture);
            const Diagram diagram = diagramOf(crowd(people, 12, 60, 3), view);
            const Result<Layout> layout = layOut(diagram, view);
            QVERIFY(layout.has_value());
            QCOMPARE(layout->routes.size(), diagram.links.size());
            QCOMPARE(linesThroughNames(diagram, *layout), 0);
            // Each line is between its two.
            for (size_t i = 0; i < diagram.links.size(); ++i) {
                if (diagram.links[i].kind == LinkKind::SubGroup)
                    continue;
                const QPainterPath &route = layout->routes[i];
                QVERIFY(std::abs(route.pointAtPercent(0).y() -
                                 layout->places[size_t(diagram.links[i].from)].centre.y()) < 0.01);
                const Place &goal = layout->places[size_t(diagram.links[i].to)];
                const double reach = std::max(
                    goal.box.height(), layout->markSize * diagram.nodes[size_t(diagram.links[i].to)].scale);
                QVERIFY(std::abs(route.currentPosition().y() - goal.centre.y()) < 0.5 * reach);
            }
        }
    }
}

void LayersTest::columnsStandSideBySide()
{
    const ViewSpec view = viewOf(PictureKind::Layers);
    const Diagram diagram = diagramOf(crowd(40, 6, 8, 4), view);
    const Result<Layout> layout = layOut(diagram, view);
    QVERIFY(layout.has_value());
    double right[3] = {-1e9, -1e9, -1e9};
    double left[3] = {1e9, 1e9, 1e9};
    for (const OwnedBox &one : boxesOf(diagram, *layout)) {
        const int column = one.owner.startsWith(u"organisation-") ? 0
                           : one.owner.startsWith(u"person-")     ? 1
                                                                  : 2;
        left[column] = std::min(left[column], one.box.left());
        right[column] = std::max(right[column], one.box.right());
    }
    QVERIFY(right[0] + 30 < left[1]);
    QVERIFY(right[1] + 30 < left[2]);
    QStringList headings;
    for (const Guide &guide : layout->guides)
        headings << guide.words;
    QCOMPARE(headings, (QStringList{u"Organisations"_s, u"People"_s, u"Groups"_s}));
    for (size_t i = 0; i < diagram.nodes.size(); ++i) {
        if (diagram.nodes[i].kind == NodeKind::Organisation) // names on the outer side
            QVERIFY(layout->places[i].box.right() < layout->places[i].centre.x());
    }
}

void LayersTest::isMirroredWhereOneReadsFromTheRight()
{
    const Snapshot map = crowd(40, 6, 8, 4);
    const ViewSpec view = viewOf(PictureKind::Layers);
    QLocale::setDefault(QLocale(QLocale::Arabic));
    const Diagram diagram = diagramOf(map, view);
    const Result<Layout> layout = layOut(diagram, view);
    QVERIFY(layout.has_value());
    QCOMPARE(faultAmong(diagram, *layout, view), QString());
    QCOMPARE(linesThroughNames(diagram, *layout), 0);
    double organisations = 1e9, groups = -1e9;
    for (size_t i = 0; i < diagram.nodes.size(); ++i) {
        const QPointF centre = layout->places[i].centre;
        if (diagram.nodes[i].kind == NodeKind::Organisation) {
            organisations = std::min(organisations, centre.x());
            QVERIFY(layout->places[i].side == LabelSide::Right);
        }
        if (diagram.nodes[i].kind == NodeKind::Group)
            groups = std::max(groups, centre.x());
    }
    QVERIFY(groups < organisations);
}

void LayersTest::uncrossesWhatCanBeUncrossed()
{
    // Five chains, made in an order in which every line crosses others.
    MapMaker maker;
    std::vector<Id<Group>> groups;
    std::vector<Id<Organisation>> organisations;
    for (int i = 0; i < 5; ++i)
        groups.push_back(maker.group(u"Group %1"_s.arg(i)));
    for (int i = 0; i < 5; ++i)
        organisations.push_back(maker.organisation(u"Organisation %1"_s.arg(i)));
    for (int i = 0; i < 25; ++i) {
        const auto person = maker.person(u"Person %1"_s.arg(i));
        maker.join(person, groups[size_t(i * 2 % 5)]);
        maker.worksFor(person, organisations[size_t(i * 3 % 5)]);
        if (i < 4) // the chains hang together
            maker.join(person, groups[size_t((i + 1) * 2 % 5)]);
    }
    const ViewSpec view = viewOf(PictureKind::Layers);
    const Diagram diagram = diagramOf(maker.map(), view);
    QCOMPARE(crossingsOf(diagram, orderLayers(diagram, nullptr)), 0.);

    // In general: far fewer than in the map's own order.
    const Diagram crowded = diagramOf(crowd(150, 15, 25, 5), view);
    LayerOrder asMade;
    for (int i = 0; i < int(crowded.nodes.size()); ++i) {
        const NodeKind kind = crowded.nodes[size_t(i)].kind;
        (kind == NodeKind::Organisation ? asMade.first
         : kind == NodeKind::Person     ? asMade.people
                                        : asMade.last)
            .push_back(i);
    }
    QVERIFY(crossingsOf(crowded, orderLayers(crowded, nullptr)) < 0.4 * crossingsOf(crowded, asMade));
}

void LayersTest::bundlesAndSubGroupsStandTogether()
{
    const ViewSpec view = viewOf(PictureKind::Layers);
    const Diagram diagram = diagramOf(crowd(120, 20, 6, 6), view);
    const Result<Layout> layout = layOut(diagram, view);
    QVERIFY(layout.has_value());
    std::vector<std::vector<int>> linksOf(diagram.nodes.size());
    std::vector<int> parentOf(diagram.nodes.size(), -1);
    for (const DiagramLink &link : diagram.links) {
        linksOf[size_t(link.from)].push_back(link.to);
        if (link.kind == LinkKind::SubGroup)
            parentOf[size_t(link.from)] = link.to;
    }
    for (std::vector<int> &links : linksOf)
        std::ranges::sort(links);
    std::vector<std::vector<int>> seen;
    for (const int person : orderLayers(diagram, nullptr).people) {
        const std::vector<int> &links = linksOf[size_t(person)];
        if (seen.empty() || seen.back() != links) {
            QVERIFY(std::ranges::find(seen, links) == seen.end());
            seen.push_back(links);
        }
    }
    QVERIFY(seen.size() < 120);
    // What stands between a sub-group and its parent is under that parent, too.
    const std::vector<int> groups = downwards(diagram, *layout, NodeKind::Group);
    for (size_t i = 0; i < groups.size(); ++i) {
        const int parent = parentOf[size_t(groups[i])];
        if (parent < 0)
            continue;
        const size_t above = size_t(std::ranges::find(groups, parent) - groups.begin());
        QVERIFY(above < i);
        for (size_t between = above + 1; between < i; ++between) {
            int up = groups[between];
            while (up >= 0 && up != parent)
                up = parentOf[size_t(up)];
            QCOMPARE(up, parent);
        }
    }
}

void LayersTest::sizesTellHowManyPeople()
{
    MapMaker maker;
    const auto group = maker.group(u"Group"_s);
    const auto large = maker.organisation(u"Large"_s);
    const auto small = maker.organisation(u"Small"_s);
    for (int i = 0; i < 10; ++i) {
        const auto person = maker.person(u"Person %1"_s.arg(i));
        maker.join(person, group);
        maker.worksFor(person, i < 8 ? large : small);
    }
    ViewSpec view = viewOf(PictureKind::Layers);
    Diagram diagram = diagramOf(maker.map(), view);
    const auto scaleOf = [&](const QString &name) {
        return std::ranges::find(diagram.nodes, name, &DiagramNode::name)->scale;
    };
    QCOMPARE(diagram.leastNumber, 2.);
    QCOMPARE(diagram.mostNumber, 8.);
    QVERIFY(diagram.sizeBy.fact == LookRule::Fact::People);
    QCOMPARE(scaleOf(u"Large"_s) / scaleOf(u"Small"_s), 2.); // four times the area
    QCOMPARE(scaleOf(u"Person 3"_s), 1.);
    // A size can mean one thing only.
    view.sizeBy = {LookRule::Fact::Groups, {}, {}};
    diagram = diagramOf(maker.map(), view);
    QCOMPARE(scaleOf(u"Large"_s), 1.);
}

void LayersTest::looksOfOrganisationsAreThoseOfTheirPeople()
{
    ViewSpec view = viewOf(PictureKind::Brings);
    const Snapshot map = crowd(40, 5, 4, 7);
    Diagram diagram = diagramOf(map, view);
    int affiliations = 0;
    for (const DiagramLink &link : diagram.links) {
        if (link.kind != LinkKind::Affiliation)
            continue;
        ++affiliations;
        QCOMPARE(diagram.nodes[size_t(link.to)].colours, diagram.nodes[size_t(link.from)].colours);
    }
    QVERIFY(affiliations > 10);
    // The areas of science that disciplines belong to show in their shape.
    for (const DiagramNode &node : diagram.nodes) {
        if (node.name == u"Field 2.1")
            QVERIFY(node.shape == MarkShape::Square);
        if (node.name == u"Field 6.1")
            QVERIFY(node.shape == MarkShape::Hexagon);
    }
    view.colourBy = {LookRule::Fact::Discipline, {}, {}};
    diagram = diagramOf(map, view);
    for (const DiagramLink &link : diagram.links) {
        if (link.kind == LinkKind::Expertise)
            QCOMPARE(diagram.nodes[size_t(link.to)].colours, diagram.nodes[size_t(link.from)].colours);
    }
}

QTEST_MAIN(LayersTest)
#include "tst_layers.moc"
