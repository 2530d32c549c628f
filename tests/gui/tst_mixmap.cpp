#include "patience.h"
#include "readout.h"

#include "desktop/charts/mixchart.h"
#include "desktop/charts/mixmap.h"
#include "desktop/charts/mixtable.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QHeaderView>
#include <QHelpEvent>
#include <QLocale>
#include <QSignalSpy>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QTest>
#include <QToolTip>

#include <cmath>

using namespace copse;

namespace {

struct Made
{
    Snapshot map;
    std::vector<GroupAnswer> answers;

    Id<Group> add(const QString &name, int members, std::optional<MixRange> organisations,
                  std::optional<MixRange> disciplines)
    {
        const Id<Group> id{qint64(answers.size()) + 1};
        Group group;
        group.name = name;
        Edit edit;
        edit.swaps<Group>().push_back({id, group});
        map.apply(std::move(edit));
        GroupAnswer answer;
        answer.group = id;
        answer.members = members;
        const auto put = [](DimensionAnswer &to, const std::optional<MixRange> &mix) {
            if (!mix)
                return;
            to.answer = mix->low >= 0.25   ? Answer::Yes
                        : mix->high < 0.25 ? Answer::No
                                           : Answer::CannotTellYet;
            to.mixLow = mix->low;
            to.mixHigh = mix->high;
            to.mixKnown = mix->known;
        };
        put(answer.organisations, organisations);
        put(answer.disciplines, disciplines);
        answer.verdict = verdictFor(answer.organisations.answer, answer.disciplines.answer);
        answers.push_back(answer);
        return id;
    }
};

MixRange sure(double mix) { return {mix, mix, mix}; }

Made fewGroups()
{
    Made made;
    made.add(QStringLiteral("WASH learning"), 16, MixRange{0.67, 0.79, 0.71}, sure(0.65));
    made.add(QStringLiteral("Engineers"), 9, sure(0.8), sure(0));
    made.add(QStringLiteral("facilitators"), 100, sure(0.1), MixRange{0.2, 0.9, 0.5});
    made.add(QStringLiteral("Alone"), 1, {}, {});
    return made;
}

struct Shown : MixMap
{
    explicit Shown(const Made &made, QSize size = {806, 606})
    {
        resize(size);
        setAnswers(made.map, {}, made.answers);
        show();
    }
    QString cell(int row, int column) const { return table()->model()->index(row, column).data().toString(); }
    QString currentName() const { return cell(table()->currentIndex().row(), MixTable::Name); }
};

int distance(const QColor &one, const QColor &other)
{
    return std::abs(one.red() - other.red()) + std::abs(one.green() - other.green()) +
           std::abs(one.blue() - other.blue());
}

} // namespace

class TestMixMap : public QObject
{
    Q_OBJECT

private slots:
    void noAnswers();
    void tableSaysEverything();
    void tableSortsByWhatIsMeant();
    void modelIsSound();
    void dotsStandWhereTheNumbersSay();
    void nothingKnownIsNoDot();
    void largerGroupsHaveLargerDots();
    void clickInChartSelects();
    void clickAgainGoesToTheNextOfThoseUnderEachOther();
    void rowInTableSelects();
    void selectingFromOutsideIsSilent();
    void selectionStaysWhenAnswersChange();
    void tooltipNamesTheGroup();
    void onlyTheLargestInTheChart();
    void darkAndLight();
    void fitsASmallScreen();
    void largeWordsHaveTheirRoom();
    void rightToLeftKeepsTheAxes();
    void readableForScreenReaders();
};

void TestMixMap::noAnswers()
{
    Shown map{Made()};
    map.grab();
    QCOMPARE(map.table()->model()->rowCount(), 0);
    QVERIFY(map.note().contains(QStringLiteral("no groups yet")));
    map.setSelectedGroup(Id<Group>{5});
    QTest::mouseClick(map.chart()->viewport(), Qt::LeftButton, {}, map.chart()->viewport()->rect().center());
    const Made made = fewGroups();
    map.setAnswers(made.map, {}, made.answers);
    map.setAnswers({}, {}, made.answers); // of groups that are gone
    QCOMPARE(map.table()->model()->rowCount(), 0);
    map.grab();
}

void TestMixMap::tableSaysEverything()
{
    Shown map(fewGroups());
    QCOMPARE(map.table()->model()->rowCount(), 4);
    map.table()->sortByColumn(MixTable::Name, Qt::AscendingOrder);
    QCOMPARE(map.cell(3, MixTable::Name), QStringLiteral("WASH learning"));
    QCOMPARE(map.cell(3, MixTable::Members), QStringLiteral("16"));
    QCOMPARE(map.cell(3, MixTable::Words),
             QStringLiteral("Both: inter-organisational and multidisciplinary"));
    QCOMPARE(map.cell(3, MixTable::Organisations), QStringLiteral("67 to 79 %"));
    QCOMPARE(map.cell(3, MixTable::Disciplines), QStringLiteral("65 %"));
    QCOMPARE(map.cell(0, MixTable::Organisations), QString());
    QVERIFY(map.note().contains(QStringLiteral("members at any time")));
    QVERIFY(map.note().contains(QStringLiteral("1 group(s) without both numbers")));
    const auto alignment = [&](int column) {
        return Qt::Alignment(map.table()->model()->index(0, column).data(Qt::TextAlignmentRole).toInt());
    };
    QVERIFY(alignment(MixTable::Organisations) & Qt::AlignTrailing);
    QVERIFY(alignment(MixTable::Name) & Qt::AlignLeading);
}

void TestMixMap::tableSortsByWhatIsMeant()
{
    Shown map(fewGroups());
    QCOMPARE(map.cell(0, MixTable::Members), QStringLiteral("100")); // not after 16 and 9
    QCOMPARE(map.cell(3, MixTable::Members), QStringLiteral("1"));
    map.table()->sortByColumn(MixTable::Organisations, Qt::AscendingOrder);
    QCOMPARE(map.cell(0, MixTable::Name), QStringLiteral("Alone"));
    QCOMPARE(map.cell(1, MixTable::Name), QStringLiteral("facilitators"));
    QCOMPARE(map.cell(3, MixTable::Name), QStringLiteral("Engineers"));
    map.table()->sortByColumn(MixTable::Name, Qt::AscendingOrder);
    QCOMPARE(map.cell(2, MixTable::Name), QStringLiteral("facilitators")); // case is no matter
}

void TestMixMap::modelIsSound()
{
    MixTable table;
    QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSortFilterProxyModel sorted;
    sorted.setSourceModel(&table);
    QAbstractItemModelTester sortedTester(&sorted, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const Made made = fewGroups();
    table.setRows(mixRows(made.map, made.answers));
    sorted.sort(MixTable::Name);
    QCOMPARE(table.rowOf(made.answers[2].group), 2);
    QCOMPARE(table.rowOf({}), -1);
    table.setRows({});
    QCOMPARE(sorted.rowCount(), 0);
}

void TestMixMap::dotsStandWhereTheNumbersSay()
{
    const Made made = fewGroups();
    Shown map(made);
    map.grab();
    const auto place = [&](int i) { return map.chart()->placeOf(made.answers[size_t(i)].group); };
    QVERIFY(place(1).x() > place(0).x() && place(0).x() > place(2).x()); // 80, 71, 10 %
    QVERIFY(place(1).y() > place(2).y() && place(2).y() > place(0).y()); // 0, 50, 65 %
    const double perPercent = (place(1).x() - place(2).x()) / 70.0;
    QVERIFY(std::abs(place(2).x() + perPercent * 61 - place(0).x()) <= 1.5);
    QVERIFY(place(3).isNull());
    // and that is where they are painted
    const QImage image = map.chart()->viewport()->grab().toImage();
    const QColor paper = image.pixelColor(2, 2);
    for (int i = 0; i < 3; ++i)
        QVERIFY(distance(image.pixelColor(place(i)), paper) > 150);
    // with whiskers to both sides of the uncertain one
    const int at20 = place(2).y() + (place(1).y() - place(2).y()) * 3 / 5;
    QVERIFY(distance(image.pixelColor(place(2).x(), at20 - 6), paper) > 40);
}

void TestMixMap::nothingKnownIsNoDot()
{
    Made made = fewGroups();
    const auto nothing = made.add(QStringLiteral("Unknown"), 7, MixRange{0, 1, {}}, MixRange{0, 1, {}});
    const auto half = made.add(QStringLiteral("Half"), 7, sure(0.5), MixRange{0, 1, {}});
    Shown map(made);
    map.grab();
    QVERIFY(map.chart()->placeOf(nothing).isNull());
    QVERIFY(map.chart()->placeOf(half).isNull());
    QVERIFY(!map.chart()->placeOf(made.answers[0].group).isNull());
    QVERIFY(map.note().contains(QStringLiteral("3 group(s) without both numbers")));
    map.setSelectedGroup(nothing); // the table has it
    QCOMPARE(map.currentName(), QStringLiteral("Unknown"));
    QCOMPARE(map.cell(map.table()->currentIndex().row(), MixTable::Organisations),
             QStringLiteral("0 to 100 %"));
}

void TestMixMap::largerGroupsHaveLargerDots()
{
    QVERIFY(dotWidth(16) < dotWidth(40));
    QCOMPARE(dotWidth(1), dotWidth(2));
    QCOMPARE(dotWidth(5'000), dotWidth(100'000));
    Made made;
    const auto small = made.add(QStringLiteral("s"), 2, sure(0.2), sure(0.5));
    const auto large = made.add(QStringLiteral("l"), 500, sure(0.8), sure(0.5));
    Shown map(made);
    map.grab();
    const QImage image = map.chart()->viewport()->grab().toImage();
    const auto isInk = [&](Id<Group> group) {
        return distance(image.pixelColor(map.chart()->placeOf(group) + QPoint(0, 9)),
                        image.pixelColor(2, 2)) > 150;
    };
    QVERIFY(isInk(large));
    QVERIFY(!isInk(small));
}

void TestMixMap::clickInChartSelects()
{
    const Made made = fewGroups();
    Shown map(made);
    map.grab();
    QSignalSpy selected(&map, &MixMap::groupSelected);
    for (int i : {0, 2, 1}) {
        QTest::mouseClick(map.chart()->viewport(), Qt::LeftButton, {},
                          map.chart()->placeOf(made.answers[size_t(i)].group));
        QCOMPARE(selected.last()[0].value<Id<Group>>(), made.answers[size_t(i)].group);
        QCOMPARE(map.selectedGroup(), made.answers[size_t(i)].group);
    }
    QCOMPARE(selected.size(), 3);
    QCOMPARE(map.currentName(), QStringLiteral("Engineers"));
    QTest::mouseClick(map.chart()->viewport(), Qt::LeftButton, {}, {3, 3});
    QVERIFY(map.selectedGroup().isNull());
    QVERIFY(map.table()->selectionModel()->selectedRows().isEmpty());
}

void TestMixMap::clickAgainGoesToTheNextOfThoseUnderEachOther()
{
    Made made;
    for (int i = 0; i < 3; ++i)
        made.add(QStringLiteral("Same %1").arg(i), 10, sure(0.5), sure(0.5));
    Shown map(made);
    map.grab();
    QSet<Id<Group>> seen;
    for (int i = 0; i < 3; ++i) {
        QTest::mouseClick(map.chart()->viewport(), Qt::LeftButton, {},
                          map.chart()->placeOf(made.answers[0].group));
        seen.insert(map.selectedGroup());
    }
    QCOMPARE(seen.size(), 3);
}

void TestMixMap::rowInTableSelects()
{
    const Made made = fewGroups();
    Shown map(made);
    QSignalSpy selected(&map, &MixMap::groupSelected);
    const QRect cell = map.table()->visualRect(map.table()->model()->index(1, MixTable::Words));
    QTest::mouseClick(map.table()->viewport(), Qt::LeftButton, {}, cell.center());
    QCOMPARE(selected.size(), 1);
    QCOMPARE(map.selectedGroup(), made.answers[0].group);
    QTest::keyClick(map.table(), Qt::Key_Up);
    QCOMPARE(selected.size(), 2);
    QCOMPARE(map.selectedGroup(), made.answers[2].group);
    map.table()->sortByColumn(MixTable::Name, Qt::AscendingOrder);
    QCOMPARE(map.selectedGroup(), made.answers[2].group);
    QCOMPARE(map.currentName(), QStringLiteral("facilitators"));
}

void TestMixMap::selectingFromOutsideIsSilent()
{
    const Made made = fewGroups();
    Shown map(made);
    const QImage before = map.chart()->grab().toImage();
    QSignalSpy selected(&map, &MixMap::groupSelected);
    map.setSelectedGroup(made.answers[1].group);
    QCOMPARE(map.currentName(), QStringLiteral("Engineers"));
    QVERIFY(map.chart()->grab().toImage() != before);
    map.setSelectedGroup(made.answers[3].group); // in the table only
    QCOMPARE(map.currentName(), QStringLiteral("Alone"));
    map.setSelectedGroup({});
    QVERIFY(map.table()->selectionModel()->selectedRows().isEmpty());
    QCOMPARE(map.chart()->grab().toImage(), before);
    QCOMPARE(selected.size(), 0);
}

void TestMixMap::selectionStaysWhenAnswersChange()
{
    Made made = fewGroups();
    Shown map(made);
    map.setSelectedGroup(made.answers[0].group);
    QSignalSpy selected(&map, &MixMap::groupSelected);
    made.add(QStringLiteral("New"), 300, sure(0.3), sure(0.3));
    map.setAnswers(made.map, {}, made.answers);
    QCOMPARE(map.currentName(), QStringLiteral("WASH learning"));
    QCOMPARE(map.selectedGroup(), made.answers[0].group);
    QCOMPARE(selected.size(), 0);
}

void TestMixMap::tooltipNamesTheGroup()
{
    Made made;
    made.add(QStringLiteral("<i>Water</i>"), 12, MixRange{0.4, 0.6, 0.5}, sure(0.5));
    Shown map(made);
    map.grab();
    const QPoint place = map.chart()->placeOf(made.answers[0].group);
    QHelpEvent help(QEvent::ToolTip, place, map.chart()->viewport()->mapToGlobal(place));
    QCoreApplication::sendEvent(map.chart()->viewport(), &help);
    QVERIFY(QToolTip::text().contains(QStringLiteral("&lt;i&gt;Water&lt;/i&gt;")));
    QVERIFY(QToolTip::text().contains(QStringLiteral("40 to 60 %")));
    QToolTip::hideText();
}

void TestMixMap::onlyTheLargestInTheChart()
{
    Made made;
    for (int i = 0; i < 10'000; ++i)
        made.add(QStringLiteral("Group %1").arg(i), 2 + i, sure((i % 100) / 100.0), sure((i % 37) / 37.0));
    Shown map(made);
    map.grab();
    QCOMPARE(map.table()->model()->rowCount(), 10'000);
    QVERIFY(map.chart()->placeOf(made.answers[9'499].group).isNull());
    QVERIFY(!map.chart()->placeOf(made.answers[9'500].group).isNull());
    QVERIFY(map.note().contains(QStringLiteral("500 largest groups; 9500 more")));
    QVERIFY(!map.note().contains(QStringLiteral("without both numbers")));
}

void TestMixMap::darkAndLight()
{
    const Made made = fewGroups();
    Shown map(made);
    map.grab();
    const auto lightnessAt = [&](QPoint place) {
        return map.chart()->viewport()->grab().toImage().pixelColor(place).lightness();
    };
    const QPoint dot = map.chart()->placeOf(made.answers[2].group);
    QVERIFY(lightnessAt({2, 2}) > 220 && lightnessAt(dot) < 130);
    QPalette dark;
    dark.setColor(QPalette::Base, darkTheme().paper);
    map.setPalette(dark);
    QVERIFY(lightnessAt({2, 2}) < 40 && lightnessAt(dot) > 130);
}

void TestMixMap::fitsASmallScreen()
{
    Shown map(fewGroups(), {700, 480}); // what panels leave of 1366 x 768
    QCOMPARE(map.size(), QSize(700, 480));
    map.grab();
    QVERIFY(map.chart()->height() >= 200);
    QVERIFY(map.table()->viewport()->height() >= 3 * map.table()->rowHeight(0));
    QVERIFY(map.table()->horizontalHeader()->length() <= map.table()->viewport()->width());
    map.resize(1'400, 700); // beside each other
    map.grab();
    QVERIFY(map.table()->mapTo(&map, QPoint()).x() > map.chart()->mapTo(&map, QPoint()).x() + 400);
}

void TestMixMap::largeWordsHaveTheirRoom()
{
    Shown map(fewGroups(), {570, 480}); // what panels leave of 1280 x 720 at 200 %
    QFont large = map.font();
    large.setPointSizeF(2 * large.pointSizeF());
    map.setFont(large);
    map.grab();
    QTRY_VERIFY(map.chart()->height() >= 12 * map.chart()->fontMetrics().height());
    // It breaks lines at blanks.
    const QString words = paintedText(map.chart()->viewport()).simplified();
    for (const QString &whole : {u"Organisation mix"_qs, u"Discipline mix"_qs, u"0 %"_qs, u"100 %"_qs})
        QVERIFY2(!words.contains(u"125"_qs) && words.count(whole) >= (whole.endsWith(u'%') ? 2 : 1),
                 qPrintable(words));
}

void TestMixMap::rightToLeftKeepsTheAxes()
{
    const Made made = fewGroups();
    Shown map(made);
    map.setLayoutDirection(Qt::RightToLeft);
    map.grab();
    QVERIFY(map.chart()->placeOf(made.answers[1].group).x() >
            map.chart()->placeOf(made.answers[2].group).x());
    QVERIFY(map.table()->columnViewportPosition(MixTable::Name) >
            map.table()->columnViewportPosition(MixTable::Members));
}

void TestMixMap::readableForScreenReaders()
{
    Shown map(fewGroups());
    QAccessibleInterface *table = QAccessible::queryAccessibleInterface(map.table());
    QVERIFY(table && table->tableInterface());
    QVERIFY(!table->text(QAccessible::Name).isEmpty());
    QCOMPARE(table->tableInterface()->rowCount(), 4);
    QCOMPARE(table->tableInterface()->columnDescription(MixTable::Organisations),
             QStringLiteral("Organisation mix"));
    QCOMPARE(table->tableInterface()->cellAt(3, MixTable::Organisations)->text(QAccessible::Name),
             QStringLiteral("no number"));
    QVERIFY(!map.chart()->accessibleName().isEmpty());
    QVERIFY(!map.chart()->accessibleDescription().isEmpty());
}

int main(int argc, char *argv[])
{
    QLocale::setDefault(QLocale::c());
    QApplication application(argc, argv);
    TestMixMap test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_mixmap.moc"
