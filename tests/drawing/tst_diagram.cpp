#include "diagramof.h"
#include "drawing/diagram.h"
#include "drawing/drawmap.h"
#include "mapmaker.h"

#include <QTest>

using namespace copse;
using namespace Qt::Literals::StringLiterals;

class DiagramTest : public QObject
{
    Q_OBJECT

private slots:
    void drawsPeopleWithTheGroupsTheyAreDirectMembersOf();
    void countsOnlyWhoIsThereOnTheDate();
    void showsOneGroupWithItsSubgroups();
    void foldsAllButTheEightMostFrequentOrganisations();
    void tellsIndependentsFromThoseNotRecorded();
    void givesEachAreaItsShape();
    void hasNoShapesWhereNoAreaIsKnown();
    void dependsOnTheOrderOfRecordsOnly();
    void takesTheShorterNameOfAnOrganisation();
    void saysHowLargeTheGroupIs();
    void asksOnceForAnswersThatAreOnTheirWay();

private:
    static const DiagramNode *find(const Diagram &diagram, const QString &name)
    {
        for (const DiagramNode &node : diagram.nodes) {
            if (node.name == name)
                return &node;
        }
        return nullptr;
    }
    static QStringList linked(const Diagram &diagram)
    {
        QStringList links;
        for (const DiagramLink &link : diagram.links) {
            const QString sign = link.kind == LinkKind::Membership ? u" in "_s : u" under "_s;
            links << diagram.nodes[size_t(link.from)].name + sign + diagram.nodes[size_t(link.to)].name;
        }
        return links;
    }
};

void DiagramTest::drawsPeopleWithTheGroupsTheyAreDirectMembersOf()
{
    MapMaker maker;
    const auto whole = maker.group(u"Whole"_s);
    const auto part = maker.group(u"Part"_s, whole);
    const auto ann = maker.person(u"Ann"_s);
    const auto bob = maker.person(u"Bob"_s);
    maker.person(u"Nobody's"_s);
    maker.join(ann, part);
    maker.join(bob, part);
    maker.join(bob, whole);

    const Diagram diagram = diagramOf(maker.map());
    QStringList links = linked(diagram);
    links.sort();
    QCOMPARE(links,
             (QStringList{u"Ann in Part"_s, u"Bob in Part"_s, u"Bob in Whole"_s, u"Part under Whole"_s}));
    QCOMPARE(diagram.people, 2);
    QCOMPARE(diagram.groups, 2);
    QVERIFY(!find(diagram, u"Nobody's"_s));
    QVERIFY2(diagram.caption.contains(u"1 people in no group"_s) ||
                 diagram.caption.contains(u"1 person in no group"_s),
             qPrintable(diagram.caption));
    QVERIFY(find(diagram, u"Whole"_s)->title.startsWith(u"Whole\n"_s));
}

void DiagramTest::countsOnlyWhoIsThereOnTheDate()
{
    MapMaker maker;
    const auto group = maker.group(u"Group"_s);
    maker.join(maker.person(u"Before"_s), group, *PartialDate::fromIso(u"2001"),
               *PartialDate::fromIso(u"2003"));
    maker.join(maker.person(u"Later"_s), group, *PartialDate::fromIso(u"2004"));

    ViewSpec view;
    view.question.asOf = AsOf::date(*PartialDate::fromIso(u"2003-12-31"));
    const Diagram then = diagramOf(maker.map(), view);
    QVERIFY(find(then, u"Before"_s));
    QVERIFY(!find(then, u"Later"_s));
    QVERIFY2(then.caption.contains(u"31 December 2003"_s), qPrintable(then.caption));

    view.question.asOf = AsOf::anyTime();
    QCOMPARE(diagramOf(maker.map(), view).people, 2);
    view.question.asOf = AsOf::date(*PartialDate::fromIso(u"1999"));
    const Diagram early = diagramOf(maker.map(), view);
    QCOMPARE(early.people, 0);
    QCOMPARE(early.groups, 1);
}

void DiagramTest::showsOneGroupWithItsSubgroups()
{
    MapMaker maker;
    const auto top = maker.group(u"Top"_s);
    const auto middle = maker.group(u"Middle"_s, top);
    const auto below = maker.group(u"Below"_s, middle);
    maker.join(maker.person(u"Ann"_s), top);
    maker.join(maker.person(u"Bob"_s), below);

    ViewSpec view;
    view.group = middle;
    const Diagram diagram = diagramOf(maker.map(), view);
    QCOMPARE(linked(diagram), (QStringList{u"Below under Middle"_s, u"Bob in Below"_s}));
    QVERIFY(!find(diagram, u"Top"_s));
    QVERIFY2(diagram.filter.contains(u"Middle"_s), qPrintable(diagram.filter));
    QCOMPARE(find(diagram, u"Middle"_s)->depth, 0);
    QCOMPARE(find(diagram, u"Below"_s)->depth, 1);
}

void DiagramTest::foldsAllButTheEightMostFrequentOrganisations()
{
    MapMaker maker;
    const auto group = maker.group(u"Group"_s);
    // Organisation k has k people: the largest come last.
    int people = 0;
    for (int k = 1; k <= 11; ++k) {
        const auto organisation = maker.organisation(u"Organisation %1"_s.arg(k));
        for (int i = 0; i < k; ++i, ++people) {
            const auto person = maker.person(u"Person %1 of %2"_s.arg(i).arg(k));
            maker.worksFor(person, organisation);
            maker.join(person, group);
        }
    }
    const Diagram diagram = diagramOf(maker.map());
    QCOMPARE(diagram.colour.keys.size(), size_t(9));
    QCOMPARE(diagram.colour.keys.front().name, u"Organisation 11"_s);
    QCOMPARE(diagram.colour.keys[7].name, u"Organisation 4"_s);
    const LookKey &others = diagram.colour.keys.back();
    QVERIFY(others.kind == LookKey::Kind::Others);
    QCOMPARE(others.folded, 3);
    QCOMPARE(others.count, 1 + 2 + 3);
    int counted = 0;
    for (const LookKey &key : diagram.colour.keys)
        counted += key.count;
    QCOMPARE(counted, people); // everybody has one organisation
    QVERIFY2(diagram.caption.contains(u"11 organisations"_s), qPrintable(diagram.caption));
    for (const DiagramNode &node : diagram.nodes) {
        if (node.kind == NodeKind::Person)
            QCOMPARE(node.colours.size(), size_t(1));
    }
}

void DiagramTest::tellsIndependentsFromThoseNotRecorded()
{
    MapMaker maker;
    const auto group = maker.group(u"Group"_s);
    const auto free = maker.person(u"Free"_s);
    maker.worksFor(free, {});
    maker.join(free, group);
    maker.join(maker.person(u"Unknown"_s), group);
    const auto twice = maker.person(u"Twice"_s);
    maker.worksFor(twice, maker.organisation(u"One"_s));
    maker.worksFor(twice, maker.organisation(u"Two"_s));
    maker.join(twice, group);

    const Diagram diagram = diagramOf(maker.map());
    const auto kindOf = [&](const QString &name) {
        return diagram.colour.keys[size_t(find(diagram, name)->colours.front())].kind;
    };
    QVERIFY(kindOf(u"Free"_s) == LookKey::Kind::None);
    QVERIFY(kindOf(u"Unknown"_s) == LookKey::Kind::NotRecorded);
    QCOMPARE(find(diagram, u"Twice"_s)->colours.size(), size_t(2));
}

void DiagramTest::givesEachAreaItsShape()
{
    MapMaker maker;
    const auto group = maker.group(u"Group"_s);
    const std::vector<std::pair<QString, MarkShape>> fields{
        {u"1.6"_s, MarkShape::Circle},  {u"2.1"_s, MarkShape::Square},   {u"3.2"_s, MarkShape::Triangle},
        {u"4.1"_s, MarkShape::Diamond}, {u"5.3"_s, MarkShape::Pentagon}, {u"6.1"_s, MarkShape::Hexagon},
        {u"2"_s, MarkShape::Square}};
    for (const auto &[code, shape] : fields) {
        const auto person = maker.person(u"Knows "_s + code);
        maker.knows(person, maker.discipline(u"Field "_s + code, code));
        maker.join(person, group);
    }
    const auto own = maker.person(u"Knows weaving"_s);
    maker.knows(own, maker.discipline(u"Weaving"_s, {}));
    maker.join(own, group);
    maker.join(maker.person(u"Knows?"_s), group);

    const Diagram diagram = diagramOf(maker.map());
    QVERIFY(diagram.hasShapes());
    for (const auto &[code, shape] : fields)
        QCOMPARE(int(find(diagram, u"Knows "_s + code)->shape), int(shape));
    QVERIFY(find(diagram, u"Knows weaving"_s)->shape == MarkShape::Star);
    QVERIFY(find(diagram, u"Knows?"_s)->shape == MarkShape::Cross);
}

void DiagramTest::hasNoShapesWhereNoAreaIsKnown()
{
    MapMaker maker;
    maker.join(maker.person(u"Ann"_s), maker.group(u"Group"_s));
    const Diagram diagram = diagramOf(maker.map());
    QVERIFY(!diagram.hasShapes());
    QVERIFY(find(diagram, u"Ann"_s)->shape == MarkShape::Circle);
}

void DiagramTest::dependsOnTheOrderOfRecordsOnly()
{
    const auto make = [](qint64 firstId) {
        MapMaker maker(firstId);
        const auto one = maker.group(u"One"_s);
        const auto two = maker.group(u"Two"_s);
        const auto org = maker.organisation(u"Org"_s);
        for (int i = 0; i < 20; ++i) {
            const auto person = maker.person(u"Person %1"_s.arg(i));
            if (i % 3 == 0)
                maker.worksFor(person, org);
            maker.join(person, i % 2 ? one : two);
            if (i % 5 == 0)
                maker.join(person, i % 2 ? two : one);
        }
        Diagram diagram = diagramOf(maker.map());
        for (DiagramNode &node : diagram.nodes)
            node.id.clear();
        for (LookKey &key : diagram.colour.keys)
            key.value = key.identity = 0; // a record's number
        for (DiagramLook *look : {&diagram.colour, &diagram.shape, &diagram.outline})
            look->byRank.clear();
        return diagram;
    };
    QVERIFY(make(1) == make(qint64(1) << 45));
}

void DiagramTest::takesTheShorterNameOfAnOrganisation()
{
    MapMaker maker;
    const auto group = maker.group(u"Group"_s);
    const auto add = [&](const QString &person, Id<Organisation> organisation) {
        const auto id = maker.person(person);
        maker.worksFor(id, organisation);
        maker.join(id, group);
    };
    add(u"A"_s, maker.organisation(u"Institut de recherche pour le développement"_s, {u"IRD"_s}));
    add(u"B"_s, maker.organisation(u"Food and Agriculture Organization (FAO)"_s));
    add(u"C"_s, maker.organisation(u"Oxfam"_s, {u"Ox"_s}));
    const Diagram diagram = diagramOf(maker.map());
    QCOMPARE(find(diagram, u"A"_s)->second, u"IRD"_s);
    QCOMPARE(find(diagram, u"B"_s)->second, u"FAO"_s);
    QCOMPARE(find(diagram, u"C"_s)->second, u"Oxfam"_s);
}

void DiagramTest::saysHowLargeTheGroupIs()
{
    MapMaker maker;
    const auto whole = maker.group(u"Whole"_s);
    maker.join(maker.person(u"A"_s), maker.group(u"Part"_s, whole));
    maker.join(maker.person(u"B"_s), whole);
    Snapshot map = maker.map();
    const QString before = diagramOf(map).caption;
    const auto setSize = [&](int ownSize) {
        Group group = *map.find(whole);
        group.ownSize = ownSize;
        Edit edit;
        edit.put(whole, group);
        map.apply(edit);
    };
    setSize(310);
    QVERIFY2(diagramOf(map).caption.contains(u"2 of about 310 members"_s),
             qPrintable(diagramOf(map).caption));
    QVERIFY(find(diagramOf(map), u"Whole"_s)->title.contains(u"2 of about 310 members"_s));
    setSize(2); // nobody is missing
    QCOMPARE(diagramOf(map).caption, before);
    // Of several groups none is meant.
    setSize(310);
    Edit edit;
    edit.put(Id<Group>{9000}, Group{.name = u"Another"_s});
    map.apply(edit);
    QCOMPARE(diagramOf(map).caption.contains(u"310"_s), false);
    ViewSpec view;
    view.group = whole;
    QVERIFY(diagramOf(map, view).caption.contains(u"2 of about 310 members"_s));
}

/// Rings are drawn round the group that the answers say is the largest: they want them before all others do.
void DiagramTest::asksOnceForAnswersThatAreOnTheirWay()
{
    MapMaker maker;
    const auto small = maker.group(u"Small"_s);
    const auto large = maker.group(u"Large"_s);
    for (int i = 0; i < 9; ++i)
        maker.join(maker.person(u"Person %1"_s.arg(i)), i < 2 ? small : large);
    for (const PictureKind kind : {PictureKind::Membership, PictureKind::Rings}) {
        ViewSpec view;
        view.picture = kind;
        int asked = 0;
        const auto onTheirWay = [&](const Snapshot &map, const Question &question,
                                    const std::atomic_bool *cancelled) {
            ++asked;
            return answers(map, question, cancelled);
        };
        const auto drawn =
            drawMap(maker.map(), view, nullptr, nullptr, Places::Kept, DrawnFor::Page, onTheirWay);
        QVERIFY(drawn);
        QCOMPARE(asked, 1);
        QVERIFY(drawn->diagram == diagramOf(maker.map(), view));
        QVERIFY(find(drawn->diagram, u"Large"_s));
        QCOMPARE(find(drawn->diagram, u"Small"_s) != nullptr, kind == PictureKind::Membership);
    }
}

QTEST_MAIN(DiagramTest)
#include "tst_diagram.moc"
