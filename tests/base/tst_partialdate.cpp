#include "base/partialdate.h"

#include <QTest>

using namespace copse;

class TestPartialDate : public QObject
{
    Q_OBJECT

private slots:
    void reachesFromFirstToLastDay()
    {
        const PartialDate february = *PartialDate::fromIso(u"2008-02");
        QCOMPARE(february.firstDay(), QDate(2008, 2, 1));
        QCOMPARE(february.lastDay(), QDate(2008, 2, 29));
        const PartialDate year = *PartialDate::fromIso(u"2008");
        QCOMPARE(year.firstDay(), QDate(2008, 1, 1));
        QCOMPARE(year.lastDay(), QDate(2008, 12, 31));
    }
    void refusesOtherTexts()
    {
        for (const char16_t *text : {u"", u"208", u"2008-2", u"2008-13", u"2007-02-29", u"2008-02-00",
                                     u"0000", u"2008/02", u"2008-02-1", u"12.03.2008", u"٢٠٠٨"})
            QVERIFY(!PartialDate::fromIso(text));
    }
    void writesWhatItRead()
    {
        for (const char16_t *text : {u"2007", u"2007-03", u"2007-03-15", u"0001-01-01"})
            QCOMPARE(PartialDate::fromIso(text)->toIso(), QString::fromUtf16(text));
    }
    void countsBothEnds()
    {
        const auto asOf = [](const char16_t *text) { return AsOf::date(*PartialDate::fromIso(text)); };
        const PartialDate from = *PartialDate::fromIso(u"2007-03");
        const PartialDate to = *PartialDate::fromIso(u"2008");
        QVERIFY(!asOf(u"2007-02-28").includes(from, to));
        QVERIFY(asOf(u"2007-03-01").includes(from, to));
        QVERIFY(asOf(u"2008-12-31").includes(from, to));
        QVERIFY(!asOf(u"2009-01-01").includes(from, to));
        QVERIFY(asOf(u"2007").includes(from, to));
        QVERIFY(asOf(u"1900").includes({}, to));
        QVERIFY(asOf(u"2100").includes(from, {}));
        QVERIFY(AsOf::anyTime().includes(from, to));
    }
};

QTEST_APPLESS_MAIN(TestPartialDate)
#include "tst_partialdate.moc"
