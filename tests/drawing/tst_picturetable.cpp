#include "diagramof.h"
#include "drawing/dotwriter.h"
#include "drawing/picturetable.h"
#include "mapmaker.h"

#include <QTest>

#include <algorithm>

using namespace copse;
using namespace Qt::Literals::StringLiterals;

/// The table that says what a picture shows.
class PictureTableTest : public QObject
{
    Q_OBJECT

private slots:
    void saysWhoIsInWhatGroup();
    void hidesTheNamesThatThePictureHides();
    void tellsNamesakesApart();
    void saysWhatLooksTell();
    void saysTies();
    void saysWhoBringsWhat();
    void leavesNobodyOut_data();
    void leavesNobodyOut();
    void graphsSayTies();

private:
    /// Two groups, one in the other, a third without members; three people.
    static Snapshot small()
    {
        MapMaker maker;
        const auto network = maker.group(u"Network"_s);
        const auto water = maker.group(u"Water"_s, network);
        maker.group(u"Empty"_s);
        const auto ird = maker.organisation(u"IRD"_s);
        const auto snv = maker.organisation(u"SNV"_s);
        const auto biology = maker.discipline(u"Biology"_s, u"1.6"_s);
        const auto history = maker.discipline(u"History"_s, u"6.1"_s);
        const auto ana = maker.person(u"Ana Diallo"_s);
        const auto ben = maker.person(u"Ben Okello"_s);
        const auto cleo = maker.person(u"Cleo Visser"_s);
        maker.join(ana, network);
        maker.join(ana, water);
        maker.join(ben, network);
        maker.join(cleo, water);
        maker.worksFor(ana, ird);
        maker.worksFor(ben, snv);
        maker.worksFor(ana, snv);
        maker.knows(ana, biology);
        maker.knows(ben, history);
        maker.knows(ben, biology);
        return maker.map();
    }

    static PictureTable tableOf(PictureKind picture, NamesShown names = NamesShown::Full)
    {
        ViewSpec view;
        view.picture = picture;
        view.names = names;
        return pictureTable(diagramOf(small(), view));
    }

    static QStringList column(const PictureTable &table, const QString &heading)
    {
        QStringList cells;
        const qsizetype at = table.headings.indexOf(heading);
        for (const QStringList &row : table.rows)
            cells << row.value(at);
        return cells;
    }
};

void PictureTableTest::saysWhoIsInWhatGroup()
{
    const PictureTable table = tableOf(PictureKind::Membership);
    QCOMPARE(column(table, u"Person"_s),
             (QStringList{u"Ana Diallo"_s, u"Ana Diallo"_s, u"Ben Okello"_s, u"Cleo Visser"_s, {}}));
    QCOMPARE(column(table, u"Group"_s),
             (QStringList{u"Network"_s, u"Water"_s, u"Network"_s, u"Water"_s, u"Empty"_s}));
    QCOMPARE(column(table, u"Sub-group of"_s), (QStringList{{}, u"Network"_s, {}, u"Network"_s, {}}));
    QCOMPARE(column(table, u"Organisations"_s),
             (QStringList{u"IRD, SNV"_s, u"IRD, SNV"_s, u"SNV"_s, {}, {}}));
    QCOMPARE(column(table, u"Group: inter-organisational"_s).size(), 5);
    // Nobody's level is known: nothing would stand under it.
    QVERIFY(!table.headings.contains(u"Level of participation"_s));
    for (const QStringList &row : table.rows)
        QCOMPARE(row.size(), table.headings.size());
    // All pictures of memberships say the same.
    QVERIFY(tableOf(PictureKind::Hulls) == table);
    QVERIFY(tableOf(PictureKind::Matrix) == table);
}

void PictureTableTest::hidesTheNamesThatThePictureHides()
{
    for (const PictureKind picture : {PictureKind::Membership, PictureKind::People, PictureKind::Layers,
                                      PictureKind::Brings, PictureKind::Organisations}) {
        for (const NamesShown names : {NamesShown::None, NamesShown::Initials}) {
            const PictureTable table = tableOf(picture, names);
            for (const QStringList &row : table.rows) {
                for (const char *name : {"Ana", "Ben", "Cleo", "Visser"})
                    QVERIFY(!row.join(u'|').contains(QLatin1StringView(name)));
            }
        }
    }
    QCOMPARE(column(tableOf(PictureKind::Membership, NamesShown::None), u"Person"_s),
             (QStringList{u"person 1"_s, u"person 1"_s, u"person 2"_s, u"person 3"_s, {}}));
    QCOMPARE(column(tableOf(PictureKind::Membership, NamesShown::Initials), u"Person"_s).front(), u"A. D."_s);
}

void PictureTableTest::tellsNamesakesApart()
{
    MapMaker maker;
    const auto group = maker.group(u"Group"_s);
    for (const char *name : {"Ana Diallo", "Aida Drame", "Ben"})
        maker.join(maker.person(QString::fromLatin1(name)), group);
    ViewSpec view;
    view.names = NamesShown::Initials;
    QCOMPARE(column(pictureTable(diagramOf(maker.map(), view)), u"Person"_s),
             (QStringList{u"A. D."_s, u"A. D. (2)"_s, u"B."_s}));
}

void PictureTableTest::saysWhatLooksTell()
{
    ViewSpec view;
    const PictureTable table = pictureTable(diagramOf(small(), view));
    // Ben knows biology and history: that is two areas, and a mark has one shape.
    const QStringList areas = column(table, lookRuleLabel(view.shapeBy));
    QCOMPARE(areas.front(), u"Natural sciences"_s);
    QVERIFY(!areas[2].isEmpty());
    view.colourBy = {LookRule::Fact::Group, {}, {}};
    const PictureTable byGroup = pictureTable(diagramOf(small(), view));
    QCOMPARE(column(byGroup, lookRuleLabel(view.colourBy))[3], u"Water"_s);
    view.colourBy = {};
    view.shapeBy = {};
    const PictureTable plain = pictureTable(diagramOf(small(), view));
    QCOMPARE(plain.headings.size(), table.headings.size() - 1);
}

void PictureTableTest::saysTies()
{
    const PictureTable organisations = tableOf(PictureKind::Organisations);
    QCOMPARE(organisations.headings.first(3), (QStringList{u"From"_s, u"To"_s, u"Weight"_s}));
    // They share the network, the water group has only one of them but Ana, who is of both.
    QCOMPARE(organisations.rows.size(), std::size_t(1));
    QCOMPARE(organisations.rows[0].first(3), (QStringList{u"IRD"_s, u"SNV"_s, u"3"_s}));
    QCOMPARE(column(organisations, u"Size (to)"_s), (QStringList{u"2 people"_s}));
    const PictureTable people = tableOf(PictureKind::People);
    QCOMPARE(people.rows.size(), std::size_t(2));
    QCOMPARE(people.rows[0].first(3), (QStringList{u"Ana Diallo"_s, u"Ben Okello"_s, u"1"_s}));
    QCOMPARE(column(people, u"Organisations (from)"_s), (QStringList{u"IRD, SNV"_s, u"IRD, SNV"_s}));
    // Ties as they are recorded: their kind; how strong they are is private.
    ViewSpec view;
    view.picture = PictureKind::People;
    Diagram diagram = diagramOf(small(), view);
    diagram.picture = PictureKind::Ties;
    for (DiagramLink &link : diagram.links) {
        link.kind = LinkKind::Tie;
        link.words = u"advises"_s;
    }
    const PictureTable ties = pictureTable(diagram);
    QCOMPARE(ties.headings.first(3), (QStringList{u"From"_s, u"To"_s, u"Kind"_s}));
    QVERIFY(!ties.headings.contains(u"Strength"_s) && !ties.headings.contains(u"Weight"_s));
    QCOMPARE(ties.rows[1].first(3), (QStringList{u"Ana Diallo"_s, u"Cleo Visser"_s, u"advises"_s}));
}

void PictureTableTest::saysWhoBringsWhat()
{
    const PictureTable brings = tableOf(PictureKind::Brings);
    QCOMPARE(brings.headings.first(3), (QStringList{u"Organisations"_s, u"Person"_s, u"Discipline"_s}));
    QCOMPARE(brings.rows.size(), std::size_t(4)); // Cleo, too, of whom no discipline is known
    QCOMPARE(column(brings, u"Person"_s).count(u"Ben Okello"_s), 2);
    QCOMPARE(brings.rows[3].first(3), (QStringList{{}, u"Cleo Visser"_s, {}}));
    const PictureTable layers = tableOf(PictureKind::Layers);
    QCOMPARE(layers.headings.first(3), (QStringList{u"Organisations"_s, u"Person"_s, u"Group"_s}));
    QCOMPARE(layers.rows[0].first(3), (QStringList{u"IRD, SNV"_s, u"Ana Diallo"_s, u"Network"_s}));
}

void PictureTableTest::leavesNobodyOut_data()
{
    QTest::addColumn<int>("picture");
    for (const PictureKind picture : {PictureKind::Membership, PictureKind::Hulls, PictureKind::Organisations,
                                      PictureKind::People, PictureKind::Ties, PictureKind::Layers,
                                      PictureKind::Brings, PictureKind::Rings, PictureKind::Matrix})
        QTest::addRow("%d", int(picture)) << int(picture);
}

void PictureTableTest::leavesNobodyOut()
{
    QFETCH(int, picture);
    ViewSpec view;
    view.picture = PictureKind(picture);
    const Diagram diagram = diagramOf(small(), view);
    const PictureTable table = pictureTable(diagram);
    for (const DiagramNode &node : diagram.nodes) {
        const bool isSaid = std::ranges::any_of(table.rows, [&](const QStringList &row) {
            return std::ranges::any_of(row, [&](const QString &cell) { return cell.contains(node.name); });
        });
        QVERIFY2(isSaid, qPrintable(node.name));
    }
    QVERIFY(pictureTable(diagramOf(Snapshot(), view)).rows.empty());
}

void PictureTableTest::graphsSayTies()
{
    ViewSpec view;
    view.picture = PictureKind::Organisations;
    const QByteArray dot = toDot(diagramOf(small(), view));
    QVERIFY2(dot.contains("[weight=3.00, penwidth="), dot);
    view.picture = PictureKind::People;
    view.names = NamesShown::None;
    const QByteArray masked = toDot(diagramOf(small(), view));
    QVERIFY(masked.contains("label=\"\", shape=point"));
    QVERIFY(!masked.contains("Ana"));
    // Strongest ties are in the words of an organisation.
    view.picture = PictureKind::Organisations;
    const Diagram diagram = diagramOf(small(), view);
    QVERIFY2(diagram.nodes[0].title.endsWith(u"shares most with SNV (3)"),
             qPrintable(diagram.nodes[0].title));
}

QTEST_MAIN(PictureTableTest)
#include "tst_picturetable.moc"
