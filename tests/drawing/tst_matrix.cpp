#include "diagramof.h"
#include "drawing/compose.h"
#include "drawing/diagram.h"
#include "drawing/layout.h"
#include "drawing/measures.h"
#include "drawing/seriation.h"
#include "drawing/svgwriter.h"
#include "drawing/textmeasure.h"
#include "hostilemaps.h"

#include <QTest>

#include <algorithm>
#include <random>
#include <set>

using namespace copse;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(copse::Snapshot)

namespace {

ViewSpec matrixView()
{
    ViewSpec view;
    view.picture = PictureKind::Matrix;
    return view;
}

/// People in one to three groups; every fourth group is part of another.
Snapshot crowd(int people, int groups, unsigned seed, bool withLevels = false)
{
    std::mt19937 random(seed);
    MapMaker maker;
    std::vector<Id<Group>> all;
    for (int i = 0; i < groups; ++i)
        all.push_back(
            maker.group(u"Working group %1"_s.arg(i), i % 4 == 3 ? all[size_t(i) / 4] : Id<Group>()));
    for (int i = 0; i < people; ++i) {
        const auto person = maker.person(u"Person Number %1"_s.arg(i));
        std::set<unsigned> in;
        for (unsigned more = unsigned(random()) % 3 + 1; more > 0; --more)
            in.insert(unsigned(random()) % unsigned(groups));
        for (const unsigned group : in)
            maker.join(person, all[group], {}, {}, withLevels ? Level(random() % 5) : Level::NotRecorded);
    }
    return maker.map();
}

/// Rectangles of the cells of each group, as drawn.
std::multimap<int, QRectF> cellsOf(const Layout &layout)
{
    std::multimap<int, QRectF> cells;
    for (const Guide &guide : layout.guides) {
        if (guide.kind == Guide::Kind::Cell) {
            for (const QPolygonF &polygon : guide.path.toSubpathPolygons())
                cells.emplace(guide.node, polygon.boundingRect());
        }
    }
    return cells;
}

QString faultOf(const Diagram &diagram, const Layout &layout)
{
    std::vector<QRectF> all;
    for (size_t i = 0; i < layout.places.size(); ++i) {
        const Place &place = layout.places[i];
        if (!place.shown || place.sharedWith >= 0 || !diagram.nodes[i].isMark())
            continue;
        all.push_back(markBox(place.centre, layout.markSize));
        if (!place.box.isNull())
            all.push_back(place.box);
    }
    for (const Guide &guide : layout.guides) {
        if (guide.kind != Guide::Kind::Head)
            continue;
        all.push_back(guide.path.boundingRect());
        if (!guide.words.isEmpty()) {
            QRectF box =
                textBox({guide.words, guide.at, guide.size, false, guide.anchor, {}, {}, guide.turn});
            const double more =
                (guide.size * (textAscent(1) + textDescent(1)) - nameLineHeight(guide.size)) / 2;
            all.push_back(guide.turn != 0 ? box.adjusted(more, 0, -more, 0)
                                          : box.adjusted(0, more, 0, -more));
        }
    }
    for (const auto &[group, box] : cellsOf(layout))
        all.push_back(box);
    std::ranges::sort(all, {}, [](const QRectF &box) { return box.left(); });
    for (size_t i = 0; i < all.size(); ++i) {
        if (!layout.area.adjusted(-0.5, -0.5, 0.5, 0.5).contains(all[i]))
            return u"something leaves the area"_s;
        for (size_t k = i + 1; k < all.size() && all[k].left() < all[i].right(); ++k) {
            const QRectF both = all[i] & all[k];
            if (both.width() > 0.02 && both.height() > 0.02)
                return u"%1 %2 is on %3 %4"_s.arg(all[i].x()).arg(all[i].y()).arg(all[k].x()).arg(all[k].y());
        }
    }
    return {};
}

} // namespace

class MatrixTest : public QObject
{
    Q_OBJECT

private slots:
    void cellsAreTheMemberships_data();
    void cellsAreTheMemberships();
    void findsTheBlocks_data();
    void findsTheBlocks();
    void subGroupsFollowTheirParents();
    void peopleAlikeShareARowWhereTheyMust();
    void rowsAndColumnsKeepTheirItems();
    void levelsAreExplained();
    void hostileMaps_data();
    void hostileMaps();
};

void MatrixTest::cellsAreTheMemberships_data()
{
    QTest::addColumn<int>("people");
    QTest::addColumn<int>("groups");
    QTest::addColumn<bool>("levels");
    QTest::addColumn<QSizeF>("page");
    QTest::newRow("few") << 12 << 4 << false << QSizeF(842, 595);
    QTest::newRow("levels") << 40 << 7 << true << QSizeF(842, 595);
    QTest::newRow("panels") << 90 << 8 << true << QSizeF(842, 595);
    QTest::newRow("low rows") << 110 << 60 << false << QSizeF(842, 595);
    QTest::newRow("portrait") << 60 << 12 << false << QSizeF(595, 842);
    QTest::newRow("poster") << 300 << 80 << false << QSizeF(2400, 3400);
}

void MatrixTest::cellsAreTheMemberships()
{
    QFETCH(int, people);
    QFETCH(int, groups);
    QFETCH(bool, levels);
    QFETCH(QSizeF, page);
    ViewSpec view = matrixView();
    view.page = page;
    const Diagram diagram = diagramOf(crowd(people, groups, 4, levels), view);
    const auto layout = layOut(diagram, view);
    QVERIFY(layout.has_value());
    QCOMPARE(faultOf(diagram, *layout), QString());
    // A cell for each membership: under a head of the group, beside the mark of the person.
    const std::multimap<int, QRectF> cells = cellsOf(*layout);
    int found = 0;
    for (const DiagramLink &link : diagram.links) {
        if (link.kind != LinkKind::Membership)
            continue;
        const Place &person = layout->places[size_t(link.from)];
        QVERIFY(person.shown && person.sharedWith < 0);
        const auto [first, last] = cells.equal_range(link.to);
        int here = 0;
        for (auto cell = first; cell != last; ++cell) {
            const QRectF &box = cell->second;
            if (person.centre.y() <= box.top() || person.centre.y() >= box.bottom() ||
                person.centre.x() > box.left())
                continue;
            // The nearest marks to the left are those of its panel.
            bool isOwn = true;
            for (size_t i = 0; i < layout->places.size(); ++i) {
                const QPointF other = layout->places[i].centre;
                isOwn = isOwn && (!diagram.nodes[i].isMark() || other.x() > box.left() ||
                                  other.x() < person.centre.x() + 1);
            }
            if (!isOwn)
                continue;
            ++here;
            bool isUnderItsHead = false;
            for (const Guide &guide : layout->guides) {
                isUnderItsHead = isUnderItsHead ||
                                 (guide.kind == Guide::Kind::Head && guide.node == link.to &&
                                  std::abs(guide.path.boundingRect().center().x() - box.center().x()) < 0.1);
            }
            QVERIFY(isUnderItsHead);
        }
        QCOMPARE(here, 1);
        ++found;
    }
    // And no other; low rows are joined.
    const double height = layout->places[size_t(diagram.groups)].box.height();
    if (height > 0)
        QCOMPARE(int(cells.size()), found);
    QVERIFY(int(cells.size()) <= found);
}

void MatrixTest::findsTheBlocks_data()
{
    QTest::addColumn<bool>("isBridged");
    QTest::newRow("apart") << false;
    QTest::newRow("with bridges") << true;
}

void MatrixTest::findsTheBlocks()
{
    QFETCH(bool, isBridged);
    constexpr int blocks = 6;
    constexpr int columnsOfBlock = 4;
    constexpr int rowsOfBlock = 15;
    std::mt19937 random(9);
    Incidence table;
    table.parents.assign(blocks * columnsOfBlock, -1);
    std::vector<int> nameOf(table.parents.size()); // shuffled: which block a column is of
    for (size_t i = 0; i < nameOf.size(); ++i)
        nameOf[i] = int(i);
    std::shuffle(nameOf.begin(), nameOf.end(), random);
    std::vector<int> blockOfColumn(nameOf.size());
    for (size_t i = 0; i < nameOf.size(); ++i)
        blockOfColumn[size_t(nameOf[i])] = int(i) / columnsOfBlock;
    std::vector<int> blockOfRow;
    for (int i = 0; i < blocks * rowsOfBlock; ++i) {
        const int block = i % blocks;
        std::set<int> row;
        for (int k = 0; k < 3; ++k)
            row.insert(nameOf[size_t(block * columnsOfBlock + int(random() % columnsOfBlock))]);
        if (isBridged && i < 2 * (blocks - 1)) // to the next block, twice
            row.insert(nameOf[size_t((block + 1) % blocks * columnsOfBlock)]);
        table.rows.emplace_back(row.begin(), row.end());
        table.weights.push_back(1);
        blockOfRow.push_back(block);
    }
    const Seriation order = seriated(table);
    const auto changes = [](const std::vector<int> &sequence, const std::vector<int> &blockOf) {
        int count = 0;
        for (size_t i = 1; i < sequence.size(); ++i)
            count += blockOf[size_t(sequence[i - 1])] != blockOf[size_t(sequence[i])];
        return count;
    };
    QCOMPARE(order.columns.size(), table.parents.size());
    QCOMPARE(order.rows.size(), table.rows.size());
    QCOMPARE(std::set<int>(order.rows.begin(), order.rows.end()).size(), table.rows.size());
    QCOMPARE(changes(order.columns, blockOfColumn), blocks - 1);
    // People on a bridge may stand on either side of it.
    QVERIFY(changes(order.rows, blockOfRow) <= blocks - 1 + (isBridged ? 8 : 0));
}

void MatrixTest::subGroupsFollowTheirParents()
{
    const ViewSpec view = matrixView();
    const Diagram diagram = diagramOf(crowd(150, 24, 6), view);
    const auto layout = layOut(diagram, view);
    QVERIFY(layout.has_value());
    std::vector<int> parents(size_t(diagram.groups), -1);
    for (const DiagramLink &link : diagram.links) {
        if (link.kind == LinkKind::SubGroup)
            parents[size_t(link.from)] = link.to;
    }
    const auto isBelow = [&](int group, int above) {
        for (; group >= 0; group = parents[size_t(group)]) {
            if (group == above)
                return true;
        }
        return false;
    };
    std::vector<int> order;
    for (int i = 0; i < diagram.groups; ++i)
        order.push_back(i);
    std::ranges::sort(order, {}, [&](int group) { return layout->places[size_t(group)].centre.x(); });
    for (size_t i = 0; i < order.size(); ++i) {
        // Those below it follow without a gap.
        size_t below = 0;
        for (const int group : order)
            below += group != order[i] && isBelow(group, order[i]);
        for (size_t k = i + 1; k <= i + below; ++k)
            QVERIFY(isBelow(order[k], order[i]));
    }
}

void MatrixTest::peopleAlikeShareARowWhereTheyMust()
{
    MapMaker maker;
    const auto one = maker.group(u"One"_s);
    const auto two = maker.group(u"Two"_s);
    for (int i = 0; i < 20'000; ++i) {
        const auto person = maker.person(u"Person %1"_s.arg(i));
        maker.join(person, one);
        if (i % 3 == 0)
            maker.join(person, two);
    }
    const ViewSpec view = matrixView();
    const Diagram diagram = diagramOf(maker.map(), view);
    const auto layout = layOut(diagram, view);
    QVERIFY(layout.has_value());
    QStringList labels;
    for (size_t i = 2; i < layout->places.size(); ++i) {
        QVERIFY(layout->places[i].shown);
        if (layout->places[i].sharedWith < 0)
            labels << layout->places[i].label;
    }
    labels.sort();
    QCOMPARE(labels, (QStringList{u"13333 people"_s, u"6667 people"_s}));
    QCOMPARE(cellsOf(*layout).size(), size_t(3));
}

void MatrixTest::rowsAndColumnsKeepTheirItems()
{
    const ViewSpec view = matrixView();
    const Diagram diagram = diagramOf(crowd(90, 8, 4), view);
    const Picture picture = compose(diagram, *layOut(diagram, view), view);
    std::map<QString, QString> titles;
    for (const PictureItem &item : picture.items) {
        QVERIFY(!titles.contains(item.id));
        titles.emplace(item.id, item.title);
    }
    for (const DiagramNode &node : diagram.nodes)
        QCOMPARE(titles[node.id], node.title);
    // A thousand people in a hundred groups: nothing for each cell.
    const Diagram large = diagramOf(crowd(1000, 100, 5), view);
    ViewSpec poster = view;
    poster.page = {2400, 3400};
    const QByteArray svg = writeSvg(compose(large, *layOut(large, poster), poster));
    QVERIFY2(svg.size() < 900'000, qPrintable(QString::number(svg.size())));
}

void MatrixTest::levelsAreExplained()
{
    const auto legend = [](bool withLevels) {
        const ViewSpec view = matrixView();
        const Diagram diagram = diagramOf(crowd(40, 6, 4, withLevels), view);
        QStringList words;
        for (const PictureItem &item : compose(diagram, *layOut(diagram, view), view).items) {
            for (const PicturePart &part : item.parts) {
                if (const auto *text = std::get_if<PictureText>(&part); text && item.id == u"legend")
                    words << text->text;
            }
        }
        return words;
    };
    QVERIFY(legend(true).contains(u"peripheral"_s));
    QVERIFY(!legend(true).contains(u"is a member of"_s));
    QVERIFY(legend(false).contains(u"is a member of"_s));
    QVERIFY(!legend(false).contains(u"peripheral"_s));
}

void MatrixTest::hostileMaps_data()
{
    addHostileMaps();
    QTest::newRow("large") << crowd(20'000 / hostileShare, 1000 / hostileShare, 3);
}

void MatrixTest::hostileMaps()
{
    QFETCH(Snapshot, map);
    for (const QSizeF page : {QSizeF(842, 595), QSizeF(90, 60)}) {
        ViewSpec view = matrixView();
        view.page = page;
        const Diagram diagram = diagramOf(map, view);
        const auto layout = layOut(diagram, view);
        QVERIFY(layout.has_value());
        if (page.width() > 400 && diagram.groups <= 500)
            QCOMPARE(faultOf(diagram, *layout), QString());
        compose(diagram, *layout, view);
    }
}

QTEST_MAIN(MatrixTest)
#include "tst_matrix.moc"
