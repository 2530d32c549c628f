#include "edits/sheetrow.h"

#include "../drawing/mapmaker.h"
#include "model/invariants.h"

#include <QTest>

using namespace copse;
using namespace Qt::Literals::StringLiterals;

class TestSheetRow : public QObject
{
    Q_OBJECT

private slots:
    void somebodyNewIsAdded();
    void whatIsThereStays();
    void aLevelIsCorrected();
    void whoHasLeftComesBack();
    void anEmptyNameIsRefused();
};

void TestSheetRow::somebodyNewIsAdded()
{
    MapMaker maker;
    const auto rivers = maker.group(u"Rivers"_s);
    const auto rain = maker.group(u"Rain"_s);
    maker.organisation(u"Institut de recherche"_s, {u"IRD"_s});
    IdSource ids(1000);
    const auto entered = enterSheetRow(maker.map(), ids,
                                       {{},
                                        u"  Amina   Diallo "_s,
                                        u"ird"_s,
                                        u"Hydrology of deltas"_s,
                                        {{rivers, Level::Core}, {rain, Level::NotRecorded}}});
    QVERIFY(entered);
    QCOMPARE(entered->joined, (std::vector{rivers, rain}));
    Snapshot map = maker.map();
    const Edit back = map.apply(entered->edit);
    QCOMPARE(map.find(entered->person)->name, u"Amina Diallo"_s);
    QCOMPARE(map.all<Organisation>().size(), qsizetype(1)); // known by its other name
    QCOMPARE(map.all<Affiliation>().size(), qsizetype(1));
    QCOMPARE(map.all<Discipline>().size(), qsizetype(1));
    QCOMPARE(map.all<Membership>().size(), qsizetype(2));
    QVERIFY(brokenInvariants(map).isEmpty());
    map.apply(back);
    QVERIFY(map == maker.map());
}

void TestSheetRow::whatIsThereStays()
{
    MapMaker maker;
    const auto rivers = maker.group(u"Rivers"_s);
    const auto ird = maker.organisation(u"IRD"_s);
    const auto amina = maker.person(u"Amina"_s);
    maker.worksFor(amina, ird);
    maker.join(amina, rivers, {}, {}, Level::Core);
    IdSource ids(1000);
    const auto entered =
        enterSheetRow(maker.map(), ids, {amina, u"Amina"_s, u"IRD"_s, {}, {{rivers, Level::NotRecorded}}});
    QVERIFY(entered);
    QVERIFY(entered->edit.isEmpty());
    QVERIFY(entered->joined.empty() && entered->changed.empty());
}

void TestSheetRow::aLevelIsCorrected()
{
    MapMaker maker;
    const auto rivers = maker.group(u"Rivers"_s);
    const auto amina = maker.person(u"Amina"_s);
    maker.join(amina, rivers, {}, {}, Level::Core);
    IdSource ids(1000);
    const auto entered = enterSheetRow(maker.map(), ids, {amina, {}, {}, {}, {{rivers, Level::Active}}});
    QVERIFY(entered);
    QCOMPARE(entered->changed, std::vector{rivers});
    Snapshot map = maker.map();
    map.apply(entered->edit);
    QCOMPARE(map.all<Membership>().size(), qsizetype(1));
    QCOMPARE((*map.all<Membership>().begin()).record.level, Level::Active);
}

void TestSheetRow::whoHasLeftComesBack()
{
    MapMaker maker;
    const auto rivers = maker.group(u"Rivers"_s);
    const auto amina = maker.person(u"Amina"_s);
    maker.join(amina, rivers, {}, PartialDate::fromParts(2020));
    IdSource ids(1000);
    const auto entered = enterSheetRow(maker.map(), ids, {amina, {}, {}, {}, {{rivers, Level::NotRecorded}}});
    QVERIFY(entered);
    Snapshot map = maker.map();
    map.apply(entered->edit);
    QCOMPARE(map.all<Membership>().size(), qsizetype(2));
}

void TestSheetRow::anEmptyNameIsRefused()
{
    IdSource ids(1000);
    const auto entered = enterSheetRow({}, ids, {{}, u"  "_s, u"IRD"_s, {}, {}});
    QVERIFY(!entered);
    QCOMPARE(entered.error().kind, ErrorKind::Refused);
}

QTEST_APPLESS_MAIN(TestSheetRow)
#include "tst_sheetrow.moc"
