#include "diagramof.h"
#include "drawing/compose.h"
#include "drawing/diagram.h"
#include "drawing/layout.h"
#include "drawing/layoutprocess.h"
#include "drawing/measures.h"
#include "drawing/packing.h"
#include "layoutfaults.h"
#include "mapmaker.h"

#include <QFileInfo>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <random>

using namespace copse;
using namespace Qt::Literals::StringLiterals;

namespace {

/// `people` in `groups` groups: most in one, some in two or three.
Snapshot crowd(int people, int groups, unsigned seed)
{
    std::mt19937 random(seed);
    MapMaker maker;
    const std::vector<Id<Group>> all = maker.workingGroups(groups);
    for (int i = 0; i < people; ++i) {
        const auto person = maker.person(u"Person Number %1"_s.arg(i));
        const unsigned first = unsigned(random()) % unsigned(groups);
        maker.join(person, all[first]);
        for (unsigned more = unsigned(random()) % 4; more > 1; --more)
            maker.join(person, all[(first + more) % unsigned(groups)]);
    }
    return maker.map();
}

int shownPeople(const Diagram &diagram, const Layout &layout)
{
    int count = 0;
    for (size_t i = 0; i < diagram.nodes.size(); ++i)
        count += diagram.nodes[i].kind == NodeKind::Person && layout.places[i].shown;
    return count;
}

} // namespace

class LayoutTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everySizeOfPageAndMap_data();
    void everySizeOfPageAndMap();
    void namesEverybodyWhereThereIsRoom();
    void keepsApartWhatDoesNotHangTogether();
    void withoutTheLayoutProgram();
    void dividesAnAreaByWeight();
};

void LayoutTest::initTestCase()
{
    QVERIFY2(QFileInfo(LayoutProcess::programPath()).isExecutable(), "copse-layout is not built");
}

void LayoutTest::everySizeOfPageAndMap_data()
{
    QTest::addColumn<int>("people");
    QTest::addColumn<int>("groups");
    QTest::addColumn<QSizeF>("page");
    QTest::newRow("few") << 12 << 3 << QSizeF(842, 595);
    QTest::newRow("portrait") << 60 << 7 << QSizeF(595, 842);
    QTest::newRow("many") << 600 << 40 << QSizeF(842, 595);
    QTest::newRow("thousands") << 5000 << 250 << QSizeF(842, 595);
    QTest::newRow("wide") << 100 << 10 << QSizeF(1600, 400);
    QTest::newRow("small page") << 100 << 10 << QSizeF(300, 200);
    QTest::newRow("stamp") << 100 << 10 << QSizeF(90, 60);
    QTest::newRow("poster") << 100 << 10 << QSizeF(5000, 4000);
}

void LayoutTest::everySizeOfPageAndMap()
{
    QFETCH(int, people);
    QFETCH(int, groups);
    QFETCH(QSizeF, page);
    ViewSpec view;
    view.title = u"A title"_s;
    view.page = page;
    const Diagram diagram = diagramOf(crowd(people, groups, 2), view);
    const Result<Layout> layout = layOut(diagram, view);
    QVERIFY(layout.has_value());
    QCOMPARE(faultAmong(diagram, *layout, view), QString());
    QVERIFY(layout->markSize >= TypeScale().smallestMark);
    if (page.width() >= 300)
        QCOMPARE(shownPeople(diagram, *layout), people);
}

void LayoutTest::namesEverybodyWhereThereIsRoom()
{
    ViewSpec view;
    view.page = QSizeF(1191, 842);
    const Diagram diagram = diagramOf(crowd(80, 9, 3), view);
    const Result<Layout> layout = layOut(diagram, view);
    QVERIFY(layout.has_value());
    for (size_t i = 0; i < diagram.nodes.size(); ++i)
        QCOMPARE(layout->places[i].label, diagram.nodes[i].name);
    // The page is used: what is drawn reaches all its sides.
    QRectF used;
    for (size_t i = 0; i < diagram.nodes.size(); ++i) {
        for (const auto &[box, owner] : boxesOf(diagram.nodes[i], layout->places[i], layout->markSize))
            used |= box;
    }
    QVERIFY(used.width() > 0.85 * layout->area.width());
    QVERIFY(used.height() > 0.85 * layout->area.height());
}

void LayoutTest::keepsApartWhatDoesNotHangTogether()
{
    MapMaker maker;
    for (int group = 0; group < 3; ++group) {
        const auto id = maker.group(u"Island %1"_s.arg(group));
        for (int i = 0; i < 10; ++i)
            maker.join(maker.person(u"Person %1 of %2"_s.arg(i).arg(group)), id);
    }
    const ViewSpec view;
    const Diagram diagram = diagramOf(maker.map(), view);
    const Result<Layout> layout = layOut(diagram, view);
    QVERIFY(layout.has_value());
    QCOMPARE(faultAmong(diagram, *layout, view), QString());
    std::vector<QRectF> islands(3);
    for (size_t i = 0; i < diagram.nodes.size(); ++i) {
        const size_t island = i < 3 ? i : (i - 3) / 10;
        for (const auto &[box, owner] : boxesOf(diagram.nodes[i], layout->places[i], layout->markSize))
            islands[island] |= box;
    }
    for (size_t i = 0; i < 3; ++i) {
        for (size_t j = i + 1; j < 3; ++j)
            QVERIFY(!overlap(islands[i], islands[j]));
    }
}

void LayoutTest::withoutTheLayoutProgram()
{
    const QString program = LayoutProcess::programPath();
    LayoutProcess::setProgramPath(u"/there/is/no/copse-layout"_s);
    ViewSpec view;
    const Diagram diagram = diagramOf(crowd(50, 6, 5), view);
    const Result<Layout> chosen = layOut(diagram, view);
    view.engine = LayoutEngine::Twopi;
    const Result<Layout> asked = layOut(diagram, view);
    LayoutProcess::setProgramPath(program);

    QVERIFY(chosen.has_value());
    QCOMPARE(faultAmong(diagram, *chosen, view), QString());
    QCOMPARE(shownPeople(diagram, *chosen), 50);
    QVERIFY(!asked.has_value());
    QVERIFY(asked.error().kind == ErrorKind::Layout);
    QVERIFY(!asked.error().message.isEmpty());
}

void LayoutTest::dividesAnAreaByWeight()
{
    const QRectF area(10, 20, 600, 400);
    const std::vector<double> weights{6, 6, 4, 3, 2, 2, 1}; // the example of Bruls and others
    const std::vector<QRectF> parts = divided(area, weights, 1);
    double sum = 0;
    for (size_t i = 0; i < parts.size(); ++i) {
        QVERIFY(area.adjusted(-1e-6, -1e-6, 1e-6, 1e-6).contains(parts[i]));
        QVERIFY(std::abs(parts[i].width() * parts[i].height() - weights[i] * 10'000) < 1e-3);
        const double proportion = parts[i].width() / parts[i].height();
        QVERIFY(proportion > 1 / 3.01 && proportion < 3.01); // theirs are at worst 2.78
        sum += parts[i].width() * parts[i].height();
        for (size_t j = 0; j < i; ++j)
            QVERIFY(!overlap(parts[i], parts[j]));
    }
    QVERIFY(std::abs(sum - 240'000) < 1e-3);
}

QTEST_MAIN(LayoutTest)
#include "tst_layout.moc"
