#include "diagramof.h"
#include "drawing/diagram.h"
#include "drawing/diagramwords.h"
#include "drawing/projection.h"
#include "mapmaker.h"
#include "model/audience.h"

#include <QTest>

#include <cmath>
#include <random>
#include <set>

using namespace copse;
using namespace Qt::Literals::StringLiterals;

/// What colours, shapes, outlines and sizes tell, and what ties people and organisations.
class LooksTest : public QObject
{
    Q_OBJECT

private slots:
    void rulesHaveCodes();
    void aWallNamesTheLargest();
    void levelsComeInTheirOwnOrder();
    void ownFieldsCountAsKindsAndAsNumbers();
    void namesAreShownAsAsked();
    void foldedGroupsShowTheirSubgroupsMembers();
    void tiesWeighAsNewmanSays();
    void onlySurprisingTiesStay();
    void aLargeMeetingTiesNobody();

private:
    static const DiagramNode &find(const Diagram &diagram, const QString &name)
    {
        const auto found = std::ranges::find(diagram.nodes, name, &DiagramNode::name);
        static const DiagramNode nobody;
        return found == diagram.nodes.end() ? nobody : *found;
    }
};

void LooksTest::rulesHaveCodes()
{
    for (const QString &code : kindCodes() + numberCodes() + QStringList{u"own:Country"_s}) {
        const auto rule = lookRuleFromCode(code);
        QVERIFY2(rule, qPrintable(code));
        QCOMPARE(lookRuleCode(*rule), code);
        QVERIFY2(!lookRuleLabel(*rule).isEmpty(), qPrintable(code));
    }
    QVERIFY(!lookRuleFromCode(u"own:"_s));
    QVERIFY(!lookRuleFromCode(u"colour"_s));
}

/// There are fewer colours on a wall than at the desk: the largest organisations have them, not those that
/// had the first colours there.
void LooksTest::aWallNamesTheLargest()
{
    MapMaker maker;
    const auto group = maker.group(u"Group"_s);
    std::vector<Id<Organisation>> organisations;
    for (int i = 0; i < 6; ++i)
        organisations.push_back(maker.organisation(u"Organisation %1"_s.arg(i)));
    const auto join = [&](int organisation, int people) {
        for (int i = 0; i < people; ++i) {
            const auto person = maker.person(u"Person %1 of %2"_s.arg(i).arg(organisation));
            maker.join(person, group);
            maker.worksFor(person, organisations[std::size_t(organisation)]);
        }
    };
    for (int i = 0; i < 6; ++i)
        join(i, 3);
    const KeptLooks first = diagramOf(maker.map()).looks();
    join(4, 2);
    join(5, 2);
    const ViewSpec desk;
    const Diagram before = makeDiagram(maker.map(), desk, answers(maker.map(), desk.question), &first);
    for (const LookKey &key : before.colour.keys)
        QCOMPARE(u"Organisation %1"_s.arg(key.rank), key.name); // as they came
    ViewSpec wall;
    wall.theme = projectorTheme();
    const KeptLooks looks = before.looks();
    const Diagram there = makeDiagram(maker.map(), wall, answers(maker.map(), wall.question), &looks);
    QStringList named;
    for (const LookKey &key : there.colour.keys)
        named << key.name;
    QCOMPARE(named.mid(0, 2), (QStringList{u"Organisation 4"_s, u"Organisation 5"_s}));
    QCOMPARE(there.colour.keys.back().kind, LookKey::Kind::Others);
}

void LooksTest::levelsComeInTheirOwnOrder()
{
    MapMaker maker;
    const auto one = maker.group(u"One"_s);
    const auto two = maker.group(u"Two"_s);
    for (int i = 0; i < 3; ++i)
        maker.join(maker.person(u"Occasional %1"_s.arg(i)), one, {}, {}, Level::Occasional);
    const auto both = maker.person(u"Both"_s);
    maker.join(both, one, {}, {}, Level::Peripheral);
    maker.join(both, two, {}, {}, Level::Core);
    maker.join(maker.person(u"Nobody knows"_s), two);
    ViewSpec view;
    view.colourBy = {LookRule::Fact::Level, {}, {}};
    const Diagram diagram = diagramOf(maker.map(), view);
    QStringList names;
    for (const LookKey &key : diagram.colour.keys)
        names << key.name;
    QCOMPARE(names, (QStringList{u"core group"_s, u"occasional"_s, u"not recorded"_s}));
    QCOMPARE(find(diagram, u"Both"_s).colours, std::vector<int>{0}); // the closest to the core counts
}

void LooksTest::ownFieldsCountAsKindsAndAsNumbers()
{
    MapMaker maker;
    const auto group = maker.group(u"Group"_s);
    Snapshot map;
    const auto add = [&](const QString &name, const QStringList &countries, const QString &years) {
        const auto id = maker.person(name);
        maker.join(id, group);
        map = maker.map();
        return std::tuple(id, countries, years);
    };
    const std::vector people{add(u"Ama"_s, {u"Ghana"_s}, u"4"_s),
                             add(u"Ben"_s, {u"Togo"_s, u"Ghana"_s}, u"16"_s), add(u"Cleo"_s, {}, u"many"_s)};
    for (const auto &[id, countries, years] : people) {
        Person person = *map.find(id);
        if (!countries.isEmpty())
            person.own.push_back({u"Country"_s, countries});
        person.own.push_back({u"Years"_s, {years}});
        Edit edit;
        edit.put(id, person);
        map.apply(std::move(edit));
    }
    ViewSpec view;
    view.colourBy = {LookRule::Fact::Own, {}, u"Country"_s};
    view.sizeBy = {LookRule::Fact::Own, {}, u"Years"_s};
    const Diagram diagram = diagramOf(map, view);
    QCOMPARE(diagram.colour.keys[0].name, u"Ghana"_s);
    QCOMPARE(diagram.colour.keys[0].count, 2);
    QCOMPARE(find(diagram, u"Ben"_s).colours, (std::vector<int>{0, 1}));
    QCOMPARE(diagram.leastNumber, 4.);
    QCOMPARE(diagram.mostNumber, 16.);
    // Area goes by the number: four times the years, twice the diameter.
    QCOMPARE(find(diagram, u"Ben"_s).scale, 2 * find(diagram, u"Ama"_s).scale);
    QVERIFY(find(diagram, u"Cleo"_s).scale < find(diagram, u"Ama"_s).scale);
    QCOMPARE(ownFieldNames(map), (QStringList{u"Country"_s, u"Years"_s}));
}

void LooksTest::namesAreShownAsAsked()
{
    QCOMPARE(initialsOf(u"Amina Diallo"_s), u"A. D."_s);
    QCOMPARE(initialsOf(u"  jean-luc  \"the\" o'Hara"_s), u"J. T. O."_s);
    QCOMPARE(initialsOf(QString()), QString());
    MapMaker maker;
    maker.join(maker.person(u"Amina Diallo"_s), maker.group(u"Group"_s));
    ViewSpec view;
    for (const NamesShown names : {NamesShown::Initials, NamesShown::None}) {
        view.names = names;
        for (const PictureKind kind : {PictureKind::Membership, PictureKind::People, PictureKind::Rings}) {
            view.picture = kind;
            for (const DiagramNode &node : diagramOf(maker.map(), view).nodes)
                QVERIFY(!(node.name + node.title + node.second).contains(u"Diallo"_s));
        }
    }
}

void LooksTest::foldedGroupsShowTheirSubgroupsMembers()
{
    MapMaker maker;
    const auto top = maker.group(u"Top"_s);
    const auto middle = maker.group(u"Middle"_s, top);
    const auto below = maker.group(u"Below"_s, middle);
    maker.join(maker.person(u"Ann"_s), below);
    maker.join(maker.person(u"Bob"_s), middle);
    ViewSpec view;
    view.folded = {middle};
    const Diagram diagram = diagramOf(maker.map(), view);
    QCOMPARE(diagram.groups, 2);
    QCOMPARE(find(diagram, u"Middle"_s).folded, 1);
    QCOMPARE(int(std::ranges::count(diagram.links, LinkKind::Membership, &DiagramLink::kind)), 2);
    QCOMPARE(diagram.people, 2);
}

void LooksTest::tiesWeighAsNewmanSays()
{
    // 0 and 1 share a group of two and one of four.
    const std::vector<std::vector<int>> groups{{0, 1}, {0, 1, 2, 3}, {3}, {}};
    const Projection projection = project(4, groups, TieWeight::Newman, 1);
    QCOMPARE(projection.ties.size(), size_t(6));
    QCOMPARE(projection.ties[0].from, 0);
    QCOMPARE(projection.ties[0].to, 1);
    QVERIFY(std::abs(projection.ties[0].weight - (1 + 1 / 3.)) < 1e-12);
    QVERIFY(std::abs(projection.ties[1].weight - 1 / 3.) < 1e-12);
    // Everybody's ties sum to the groups of more than one they are in (Newman 2001).
    std::vector<double> sums(4, 0);
    for (const SharedTie &tie : projection.ties) {
        sums[size_t(tie.from)] += tie.weight;
        sums[size_t(tie.to)] += tie.weight;
    }
    QVERIFY(std::abs(sums[0] - 2) < 1e-12 && std::abs(sums[3] - 1) < 1e-12);
    QCOMPARE(project(4, groups, TieWeight::Count, 1).ties[0].weight, 2.);
}

void LooksTest::onlySurprisingTiesStay()
{
    std::mt19937 random(4);
    std::vector<std::vector<int>> groups;
    for (int i = 0; i < 40; ++i) {
        std::set<int> members;
        for (unsigned k = 2 + unsigned(random()) % 6; k > 0; --k)
            members.insert(int(unsigned(random()) % 30));
        groups.emplace_back(members.begin(), members.end());
    }
    const std::vector<SharedTie> all = project(30, groups, TieWeight::Newman, 1).ties;
    for (const double strictness : {0.5, 0.2, 0.05}) {
        // The definition, tie by tie.
        std::vector<SharedTie> expected;
        for (const SharedTie &tie : all) {
            const auto chance = [&](int end) {
                double strength = 0;
                int degree = 0;
                for (const SharedTie &other : all) {
                    if (other.from == end || other.to == end) {
                        strength += other.weight;
                        ++degree;
                    }
                }
                return degree == 1 ? 0. : std::pow(1 - tie.weight / strength, degree - 1);
            };
            if (std::min(chance(tie.from), chance(tie.to)) <= strictness)
                expected.push_back(tie);
        }
        const Projection filtered = project(30, groups, TieWeight::Newman, strictness);
        QCOMPARE(filtered.ties.size(), expected.size());
        QCOMPARE(filtered.tiesLeftOut, int(all.size() - expected.size()));
        for (size_t i = 0; i < expected.size(); ++i)
            QVERIFY(filtered.ties[i].from == expected[i].from && filtered.ties[i].to == expected[i].to);
    }
}

void LooksTest::aLargeMeetingTiesNobody()
{
    std::vector<std::vector<int>> groups(1);
    for (int i = 0; i < 100; ++i)
        groups[0].push_back(i);
    for (int i = 0; i < 100; i += 4)
        groups.push_back({i, i + 1, i + 2});
    const Projection projection = project(100, groups, TieWeight::Newman, 0);
    QCOMPARE(projection.ties.size(), size_t(75)); // three for each of the small ones
    groups.clear();
    groups.resize(1);
    for (int i = 0; i < 20'000; ++i)
        groups[0].push_back(i);
    groups.push_back({0, 1});
    const Projection huge = project(20'000, groups, TieWeight::Newman, 0);
    QCOMPARE(huge.setsLeftOut, 1);
    QCOMPARE(huge.ties.size(), size_t(1));
}

QTEST_APPLESS_MAIN(LooksTest)
#include "tst_looks.moc"
