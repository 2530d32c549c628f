#include "drawing/compose.h"
#include "drawing/measures.h"
#include "drawing/textmeasure.h"
#include "drawing/tiewords.h"

#include <QTest>

#include <algorithm>

using namespace copse;
using namespace Qt::Literals::StringLiterals;

/// Weights on the lines between organisations.
class TieWordsTest : public QObject
{
    Q_OBJECT

private slots:
    void standsInTheMiddleOfItsLine();
    void keepsClearOfMarksNamesAndLines();
    void isLeftOutWhereThereAreManyTies();
    void isPaintedOverTheLines();

private:
    static void addNode(Diagram &diagram, Layout &layout, QPointF at)
    {
        DiagramNode node;
        node.kind = NodeKind::Organisation;
        node.id = u"organisation-%1"_s.arg(diagram.nodes.size() + 1);
        diagram.nodes.push_back(node);
        Place place;
        place.centre = at;
        layout.places.push_back(place);
    }
    static Layout emptyLayout()
    {
        Layout layout;
        layout.area = {0, 0, 400, 300};
        layout.markSize = 8;
        layout.nameSize = 9.5;
        layout.groupSize = 12;
        return layout;
    }
    static void tie(Diagram &diagram, int from, int to, double weight)
    {
        diagram.links.push_back({from, to, LinkKind::Shared, weight, Level::NotRecorded, {}});
    }
};

void TieWordsTest::standsInTheMiddleOfItsLine()
{
    Diagram diagram;
    Layout layout = emptyLayout();
    addNode(diagram, layout, {50, 100});
    addNode(diagram, layout, {250, 100});
    tie(diagram, 0, 1, 3);
    addWeights(diagram, layout);
    QCOMPARE(layout.guides.size(), std::size_t(1));
    QVERIFY(layout.guides[0].kind == Guide::Kind::Weight);
    QCOMPARE(layout.guides[0].words, u"3"_s);
    QCOMPARE(layout.guides[0].at.x(), 150.);
    QVERIFY(std::abs(layout.guides[0].at.y() - capHeight(layout.guides[0].size) / 2 - 100) < 0.01);
}

void TieWordsTest::keepsClearOfMarksNamesAndLines()
{
    Diagram diagram;
    Layout layout = emptyLayout();
    addNode(diagram, layout, {50, 100});
    addNode(diagram, layout, {250, 100});
    addNode(diagram, layout, {150, 90}); // its name is on the middle
    layout.places[2].label = u"A name"_s;
    layout.places[2].box = {130, 95, 40, 11};
    addNode(diagram, layout, {50, 200}); // and these two cross
    addNode(diagram, layout, {250, 280});
    addNode(diagram, layout, {250, 200});
    addNode(diagram, layout, {50, 280});
    addNode(diagram, layout, {300, 50}); // these are too near each other
    addNode(diagram, layout, {312, 50});
    tie(diagram, 0, 1, 7);
    tie(diagram, 3, 4, 2);
    tie(diagram, 5, 6, 2);
    tie(diagram, 7, 8, 5);
    addWeights(diagram, layout);
    QCOMPARE(layout.guides.size(), std::size_t(3));
    for (const Guide &guide : layout.guides) {
        QVERIFY(guide.words != u"5");
        const QRectF box = textBox({guide.words, guide.at, guide.size, false, TextAnchor::Centre, {}, {}});
        for (const Place &place : layout.places)
            QVERIFY(!box.intersects(place.box) && !box.intersects(markBox(place.centre, layout.markSize)));
    }
    QCOMPARE(layout.guides[0].words, u"7"_s); // the strongest first
    QVERIFY(layout.guides[0].at.x() != 150 && layout.guides[0].at.x() > 60 && layout.guides[0].at.x() < 240);
    QVERIFY(layout.guides[1].at != layout.guides[2].at); // not both where they cross
}

void TieWordsTest::isLeftOutWhereThereAreManyTies()
{
    Diagram diagram;
    Layout layout = emptyLayout();
    for (int i = 0; i < 100; ++i) {
        addNode(diagram, layout, {20, 2. + 2.9 * i});
        addNode(diagram, layout, {380, 2. + 2.9 * i});
        tie(diagram, 2 * i, 2 * i + 1, 1);
    }
    addWeights(diagram, layout);
    QVERIFY(layout.guides.empty());
}

void TieWordsTest::isPaintedOverTheLines()
{
    Diagram diagram;
    diagram.picture = PictureKind::Organisations;
    Layout layout = emptyLayout();
    addNode(diagram, layout, {50, 100});
    addNode(diagram, layout, {250, 100});
    tie(diagram, 0, 1, 3);
    addWeights(diagram, layout);
    Guide heading;
    heading.words = u"Heading"_s;
    heading.size = 9;
    layout.guides.push_back(heading);
    const Picture picture = compose(diagram, layout, {});
    const auto at = [&](const QString &id) { return std::ranges::find(picture.items, id, &PictureItem::id); };
    QVERIFY(at(u"guides"_s) < at(u"lines-organisation-1"_s));
    QVERIFY(at(u"lines-organisation-1"_s) < at(u"weights"_s));
    QVERIFY(at(u"weights"_s) < at(u"organisation-1"_s));
}

QTEST_MAIN(TieWordsTest)
#include "tst_tiewords.moc"
