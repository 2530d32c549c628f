#include "diagramof.h"
#include "drawing/drawmap.h"
#include "drawing/filtering.h"
#include "drawing/picturetable.h"
#include "drawing/savedview.h"
#include "mapmaker.h"

#include <QTest>

using namespace copse;
using namespace Qt::Literals::StringLiterals;

/// Who is shown where somebody asks for some only.
class FilterTest : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void oneOfAFieldAndAllOfDifferentOnes_data();
    void oneOfAFieldAndAllOfDifferentOnes();
    void aLevelIsThatOfOneMembership();
    void choicesAreCounted();
    void captionTableAndAnswersSaySo();
    void isKeptWithAView();
    void codesAreReadBack_data();
    void codesAreReadBack();
    void namesThatReadAsSigns();
    void whoComesBackStandsWhereTheyStood();
    void sectorsOfOneNameAreTwo();

private:
    QStringList shown(const QStringList &codes)
    {
        QStringList names;
        for (const PersonInView &person : peopleInView(m_maker->map(), viewWith(codes)).people)
            names << m_maker->map().find(person.id)->name;
        return names;
    }
    static ViewSpec viewWith(const QStringList &codes)
    {
        ViewSpec view;
        view.filter = filterFromText(codes.join(u'\n'));
        return view;
    }

    std::unique_ptr<MapMaker> m_maker;
    Id<Group> m_wash;
    Id<Group> m_peat;
};

void FilterTest::init()
{
    m_maker = std::make_unique<MapMaker>();
    m_wash = m_maker->group(u"WASH"_s);
    m_peat = m_maker->group(u"Peat"_s);
    const auto ird = m_maker->organisation(u"IRD"_s);
    const auto snv = m_maker->organisation(u"SNV"_s);
    const auto ana = m_maker->person(u"Ana"_s);
    const auto ben = m_maker->person(u"Ben"_s);
    const auto cleo = m_maker->person(u"Cleo"_s);
    const auto dan = m_maker->person(u"Dan"_s);
    m_maker->worksFor(ana, ird);
    m_maker->worksFor(ben, snv);
    m_maker->worksFor(cleo, ird);
    m_maker->worksFor(cleo, snv);
    m_maker->worksFor(dan, {}); // independent
    m_maker->join(ana, m_wash, {}, {}, Level::Core);
    m_maker->join(ana, m_peat, {}, {}, Level::Peripheral);
    m_maker->join(ben, m_wash, {}, {}, Level::Core);
    m_maker->join(cleo, m_wash, {}, {}, Level::Active);
    m_maker->join(dan, m_peat);
}

void FilterTest::oneOfAFieldAndAllOfDifferentOnes_data()
{
    QTest::addColumn<QStringList>("codes");
    QTest::addColumn<QStringList>("people");
    QTest::newRow("everybody") << QStringList() << QStringList{u"Ana"_s, u"Ben"_s, u"Cleo"_s, u"Dan"_s};
    QTest::newRow("a level") << QStringList{u"level=core"_s} << QStringList{u"Ana"_s, u"Ben"_s};
    QTest::newRow("one or the other")
        << QStringList{u"level=core"_s, u"level=active"_s} << QStringList{u"Ana"_s, u"Ben"_s, u"Cleo"_s};
    QTest::newRow("both fields") << QStringList{u"level=core"_s, u"organisation=ird"_s}
                                 << QStringList{u"Ana"_s};
    QTest::newRow("one of two organisations")
        << QStringList{u"organisation=IRD"_s} << QStringList{u"Ana"_s, u"Cleo"_s};
    QTest::newRow("independent") << QStringList{u"organisation=-"_s} << QStringList{u"Dan"_s};
    QTest::newRow("not recorded") << QStringList{u"level=?"_s} << QStringList{u"Dan"_s};
    QTest::newRow("nobody") << QStringList{u"organisation=UNESCO"_s} << QStringList();
    QTest::newRow("no source") << QStringList{u"source=?"_s, u"level=active"_s} << QStringList{u"Cleo"_s};
}

void FilterTest::oneOfAFieldAndAllOfDifferentOnes()
{
    QFETCH(QStringList, codes);
    QTEST(shown(codes), "people");
    QCOMPARE(peopleInView(m_maker->map(), viewWith(codes)).filteredOut, 4 - shown(codes).size());
}

void FilterTest::aLevelIsThatOfOneMembership()
{
    const PeopleInView core = peopleInView(m_maker->map(), viewWith({u"level=core"_s}));
    for (const PersonInView &person : core.people) {
        QCOMPARE(person.groups.size(), 1u); // Ana's peripheral one is left out
        QCOMPARE(core.groups[std::size_t(person.groups.front())].id, m_wash);
    }
}

void FilterTest::choicesAreCounted()
{
    const auto said = [this](const QStringList &codes, const QString &by) {
        QStringList all;
        for (const FilterChoice &choice : filterChoices(m_maker->map(), viewWith(codes), by))
            all << u"%1 %2"_s.arg(choice.name).arg(choice.people);
        return all;
    };
    QCOMPARE(said({}, u"organisation"_s), QStringList({u"IRD 2"_s, u"SNV 2"_s, u"independent 1"_s}));
    // What is chosen of the same field does not count, what is chosen of others does.
    QCOMPARE(said({u"organisation=IRD"_s}, u"organisation"_s),
             QStringList({u"IRD 2"_s, u"SNV 2"_s, u"independent 1"_s}));
    QCOMPARE(said({u"level=core"_s}, u"organisation"_s), QStringList({u"IRD 1"_s, u"SNV 1"_s}));
    const QStringList levels = said({}, u"level"_s);
    QCOMPARE(levels.size(), 4);
    QVERIFY(levels[0].endsWith(u" 2"_s));
    QVERIFY(levels[3].contains(u"not recorded"_s));
}

void FilterTest::captionTableAndAnswersSaySo()
{
    const ViewSpec view = viewWith({u"level=core"_s, u"organisation=IRD"_s});
    const Snapshot &map = m_maker->map();
    const Diagram whole = diagramOf(map);
    const Diagram some = diagramOf(map, view);
    QVERIFY2(some.filter.contains(u"core group; IRD (1 of 4 people)"_s), qPrintable(some.filter));
    QVERIFY2(some.filter.contains(u"whole groups"_s), qPrintable(some.filter));
    QVERIFY(whole.filter.isEmpty());
    for (std::size_t i = 0; i < 2; ++i) { // the groups
        QCOMPARE(some.nodes[i].organisations, whole.nodes[i].organisations);
        QCOMPARE(some.nodes[i].size, whole.nodes[i].size);
    }
    const PictureTable table = pictureTable(some);
    QStringList words;
    for (const QStringList &row : table.rows)
        words << row;
    QVERIFY(words.contains(u"Ana"_s));
    QVERIFY(!words.contains(u"Ben"_s));
}

void FilterTest::isKeptWithAView()
{
    const ViewSpec view = viewWith({u"level=core"_s, u"own:a%3Db%25=c = d"_s});
    const View kept = savedView(view, {});
    QVERIFY(viewSpecOf(kept).filter == view.filter);
    QCOMPARE(view.filter.size(), 2u);
    QCOMPARE(view.filter[1].by, u"own:a=b%"_s);
    QVERIFY(viewSpecOf(View()).filter.empty());
}

void FilterTest::codesAreReadBack_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("isOne");
    QTest::newRow("level") << u"level=core"_s << true;
    QTest::newRow("no such level") << u"level=chief"_s << false;
    QTest::newRow("no such field") << u"mood=good"_s << false;
    QTest::newRow("no value") << u"organisation="_s << false;
    QTest::newRow("no field") << u"=core"_s << false;
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("own field") << u"own:Country=Mali"_s << true;
    QTest::newRow("own field of two lines") << u"own:Home%0Acountry=Mali"_s << true;
    QTest::newRow("own field without a name") << u"own:=Mali"_s << false;
}

void FilterTest::codesAreReadBack()
{
    QFETCH(QString, code);
    QFETCH(bool, isOne);
    const auto value = filterValueFromCode(code);
    QCOMPARE(value.has_value(), isOne);
    if (value)
        QCOMPARE(filterCode(*value), code);
}

void FilterTest::namesThatReadAsSigns()
{
    const QString own = u"own:Country"_s;
    for (const QString &name : {u"?"_s, u"-"_s, u"\\?"_s, u"Mali"_s}) {
        for (const QString &by : {own, u"organisation"_s}) {
            const FilterValue value = filterValueOfName(by, name);
            QVERIFY(!isFilterSign(value));
            QCOMPARE(nameOfFilterValue(value), name);
            QVERIFY(filterFromText(filterText({value})) == Filter{value});
        }
        QCOMPARE(filterValueName(filterValueOfName(own, name)), u"Country: "_s + name);
    }
    QVERIFY(isFilterSign({own, filterNotRecorded}));
    QVERIFY(isFilterSign({u"organisation"_s, filterNone}));
    QCOMPARE(filterFromText(filterText({{u"own:Home\ncountry"_s, u"Mali"_s}})).front().by,
             u"own:Home\ncountry"_s);
}

void FilterTest::sectorsOfOneNameAreTwo()
{
    const auto other = m_maker->organisation(u"IRD"_s);
    const auto eva = m_maker->person(u"Eva"_s);
    m_maker->worksFor(eva, other);
    m_maker->join(eva, m_wash, {}, {}, Level::Core);
    const Snapshot &map = m_maker->map();
    ViewSpec view;
    view.picture = PictureKind::Rings;
    const auto first = drawMap(map, view);
    QVERIFY(first);
    const auto again = drawMap(map, view, &*first);
    QVERIFY(again);
    for (auto thing = first->arrangement.things.cbegin(); thing != first->arrangement.things.cend(); ++thing)
        QCOMPARE(again->arrangement.things[thing.key()].place.centre, thing->place.centre);
}

void FilterTest::whoComesBackStandsWhereTheyStood()
{
    const Snapshot &map = m_maker->map();
    const auto first = drawMap(map, {});
    QVERIFY(first);
    const auto core = drawMap(map, viewWith({u"level=core"_s}), &*first);
    QVERIFY(core);
    const auto again = drawMap(map, {}, &*core);
    QVERIFY(again);
    for (auto thing = first->arrangement.things.cbegin(); thing != first->arrangement.things.cend(); ++thing)
        QCOMPARE(again->arrangement.things[thing.key()].place.centre, thing->place.centre);
}

QTEST_MAIN(FilterTest)
#include "tst_filter.moc"
