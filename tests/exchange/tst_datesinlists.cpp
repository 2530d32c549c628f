#include "exchange/datesinlists.h"

#include <QTest>

using namespace copse;

class TestDatesInLists : public QObject
{
    Q_OBJECT

private slots:
    void understood_data()
    {
        QTest::addColumn<QString>("iso");
        const QList<std::pair<QString, QStringList>> forms = {
            {u"2007"_qs, {u"2007"_qs, u" 2007 "_qs, u"٢٠٠٧"_qs, u"۲۰۰۷"_qs, u"2007م"_qs, u"عام 2007"_qs}},
            {u"2007-03"_qs, {u"2007-03"_qs,       u"2007-3"_qs,         u"2007/03"_qs,       u"2007.03"_qs,
                             u"03/2007"_qs,       u"3-2007"_qs,         u"3/2007"_qs,        u"03.2007"_qs,
                             u"March 2007"_qs,    u"MARCH, 2007"_qs,    u"Mar 2007"_qs,      u"Mar. 2007"_qs,
                             u"Mar-2007"_qs,      u"2007 March"_qs,     u"March of 2007"_qs, u"mars 2007"_qs,
                             u"marzo de 2007"_qs, u"marzo 2007"_qs,     u"março de 2007"_qs, u"marco/2007"_qs,
                             u"maart 2007"_qs,    u"mrt. 2007"_qs,      u"مارس 2007"_qs,     u"آذار 2007"_qs,
                             u"اذار ٢٠٠٧"_qs,     u"آذار/مارس 2007"_qs, u"٣/٢٠٠٧"_qs}},
            {u"2007-03-15"_qs,
             {u"2007-03-15"_qs,
              u"2007-3-15"_qs,
              u"2007/3/15"_qs,
              u"2007.03.15"_qs,
              u"15/03/2007"_qs,
              u"15.03.2007"_qs,
              u"15. 3. 2007"_qs,
              u"15-3-2007"_qs,
              u"03/15/2007"_qs,
              u"15 March 2007"_qs,
              u"15th March 2007"_qs,
              u"15th of March, 2007"_qs,
              u"March 15, 2007"_qs,
              u"march 15th 2007"_qs,
              u"Mar. 15, 2007"_qs,
              u"15-Mar-2007"_qs,
              u"15/mar/2007"_qs,
              u"2007-Mar-15"_qs,
              u"15 mars 2007"_qs,
              u"le 15 mars 2007"_qs,
              u"15 de marzo de 2007"_qs,
              u"15 de marzo del 2007"_qs,
              u"15 de Março de 2007"_qs,
              u"15 maart 2007"_qs,
              u"15 mrt 2007"_qs,
              u"15 مارس 2007"_qs,
              u"١٥ آذار ٢٠٠٧"_qs,
              u"۱۵/۳/۲۰۰۷"_qs,
              u"15 من مارس 2007"_qs,
              u"15 آذار/مارس 2007"_qs,
              u"\u200F15/3/2007\u200F"_qs,
              u"2007-03-15T10:00:00Z"_qs,
              u"2007-03-15 00:00:00"_qs,
              u"2007-03-15T10:00:00.123+02:00"_qs,
              u"2007-03-15T10:00"_qs,
              u"15/03/2007 9:30"_qs,
              u"March 15, 2007 9:30 PM"_qs,
              u"15\u00A0mars\u00A02007"_qs}},
            {u"2007-03-01"_qs,
             {u"1er mars 2007"_qs, u"1° de marzo de 2007"_qs, u"1º de março de 2007"_qs,
              u"1.º de março de 2007"_qs, u"1st March 2007"_qs, u"1 mars 2007"_qs}},
            {u"2007-03-03"_qs, {u"03/03/2007"_qs, u"3.3.2007"_qs, u"3-3-2007"_qs}},
            {u"2007-04-03"_qs, {u"2007/04/03"_qs, u"3 April 2007"_qs, u"April 3 2007"_qs}},
            {u"2008-02-29"_qs, {u"29/2/2008"_qs, u"29 février 2008"_qs, u"29 fev 2008"_qs}},
            {u"9999-12-31"_qs, {u"9999-12-31"_qs}},
            {u"1936"_qs, {u"1936"_qs}},
        };
        for (const auto &[iso, texts] : forms) {
            for (const QString &text : texts)
                QTest::newRow(text.toUtf8().constData()) << iso;
        }
    }
    void understood()
    {
        QFETCH(QString, iso);
        const auto date = dateFromList(QString::fromUtf8(QTest::currentDataTag()));
        QVERIFY(date);
        QCOMPARE(date->toIso(), iso);
    }

    void everyMonthOfEveryLanguage_data()
    {
        QTest::addColumn<QString>("names");
        QTest::newRow("en")
            << u"January,February,March,April,May,June,July,August,September,October,November,December"_qs;
        QTest::newRow("en short") << u"Jan,Feb,Mar,Apr,May,Jun,Jul,Aug,Sept,Oct,Nov,Dec"_qs;
        QTest::newRow("fr")
            << u"janvier,février,mars,avril,mai,juin,juillet,août,septembre,octobre,novembre,décembre"_qs;
        QTest::newRow("fr short") << u"janv.,févr.,mars,avr.,mai,juin,juil.,août,sept.,oct.,nov.,déc."_qs;
        QTest::newRow("fr without accents")
            << u"JANVIER,FEVRIER,MARS,AVRIL,MAI,JUIN,JUILLET,AOUT,SEPTEMBRE,OCTOBRE,NOVEMBRE,DECEMBRE"_qs;
        QTest::newRow("es")
            << u"enero,febrero,marzo,abril,mayo,junio,julio,agosto,septiembre,octubre,noviembre,diciembre"_qs;
        QTest::newRow("es short") << u"ene.,feb.,mar.,abr.,may.,jun.,jul.,ago.,sept.,oct.,nov.,dic."_qs;
        QTest::newRow("pt")
            << u"janeiro,fevereiro,março,abril,maio,junho,julho,agosto,setembro,outubro,novembro,dezembro"_qs;
        QTest::newRow("pt short") << u"jan.,fev.,mar.,abr.,mai.,jun.,jul.,ago.,set.,out.,nov.,dez."_qs;
        QTest::newRow("nl")
            << u"januari,februari,maart,april,mei,juni,juli,augustus,september,oktober,november,december"_qs;
        QTest::newRow("nl short") << u"jan.,feb.,mrt.,apr.,mei,jun.,jul.,aug.,sep.,okt.,nov.,dec."_qs;
        QTest::newRow("ar Egypt")
            << u"يناير,فبراير,مارس,أبريل,مايو,يونيو,يوليو,أغسطس,سبتمبر,أكتوبر,نوفمبر,ديسمبر"_qs;
        QTest::newRow("ar Levant")
            << u"كانون الثاني,شباط,آذار,نيسان,أيار,حزيران,تموز,آب,أيلول,تشرين الأول,تشرين الثاني,كانون الأول"_qs;
        QTest::newRow("ar Algeria")
            << u"جانفي,فيفري,مارس,أفريل,ماي,جوان,جويلية,أوت,سبتمبر,أكتوبر,نوفمبر,ديسمبر"_qs;
        QTest::newRow("ar Morocco")
            << u"يناير,فبراير,مارس,أبريل,ماي,يونيو,يوليوز,غشت,شتنبر,أكتوبر,نونبر,دجنبر"_qs;
    }
    void everyMonthOfEveryLanguage()
    {
        QFETCH(QString, names);
        const QStringList months = names.split(u',');
        QCOMPARE(months.size(), 12);
        for (int month = 1; month <= 12; ++month) {
            const auto date = dateFromList(QStringLiteral("15 %1 2007").arg(months[month - 1]));
            QVERIFY2(date, qPrintable(months[month - 1]));
            QCOMPARE(date->month(), month);
            QCOMPARE(date->day(), 15);
        }
    }

    void neverGuessed_data()
    {
        const QStringList texts = {u""_qs,
                                   u" "_qs,
                                   u"03/04/2007"_qs,
                                   u"3.4.2007"_qs,
                                   u"12-11-2007"_qs,
                                   u"٣/٤/٢٠٠٧"_qs,
                                   u"15/03/07"_qs,
                                   u"Mar 07"_qs,
                                   u"March 15"_qs,
                                   u"15 March"_qs,
                                   u"07"_qs,
                                   u"192"_qs,
                                   u"39156"_qs,
                                   u"39156.5"_qs,
                                   u"20070315"_qs,
                                   u"31/02/2007"_qs,
                                   u"29 février 2007"_qs,
                                   u"2007-13"_qs,
                                   u"2007-02-30"_qs,
                                   u"2007-00-15"_qs,
                                   u"2007-03-00"_qs,
                                   u"00/2007"_qs,
                                   u"13/2007"_qs,
                                   u"2007/15/03"_qs,
                                   u"2007-2008"_qs,
                                   u"2007/08"_qs,
                                   u"2007/2008"_qs,
                                   u"2007-"_qs,
                                   u"-2007"_qs,
                                   u"2007–08"_qs,
                                   u"2007?"_qs,
                                   u"c. 2007"_qs,
                                   u"since 2007"_qs,
                                   u"early 2007"_qs,
                                   u"2007.5"_qs,
                                   u"2,007"_qs,
                                   u"15 03 2007"_qs,
                                   u"15/03-2007"_qs,
                                   u"1-15 March 2007"_qs,
                                   u"March-April 2007"_qs,
                                   u"March 2007 - March 2008"_qs,
                                   u"March"_qs,
                                   u"now"_qs,
                                   u"today"_qs,
                                   u"0007"_qs,
                                   u"0192-03-15"_qs,
                                   u"5000"_qs,
                                   u"2007-03-15T25:00"_qs,
                                   u"2007-03-15 10:61"_qs,
                                   u"10:30"_qs,
                                   u"2007 10:30"_qs,
                                   u"2007-03-15 10:00 sharp"_qs,
                                   u"Marchy 2007"_qs,
                                   u"de 2007 de"_qs + QString(80, u' ') + u"x"_qs,
                                   u"15/03/2007/"_qs,
                                   u"//2007"_qs,
                                   u"3//2007"_qs,
                                   u"Q1 2007"_qs,
                                   u"²007"_qs,
                                   u"1428 هـ"_qs,
                                   u"15.03.2007.16.17.18.19"_qs,
                                   u":"_qs,
                                   u"٠"_qs};
        QTest::addColumn<QString>("text");
        for (const QString &text : texts)
            QTest::newRow(text.isEmpty() ? "empty" : text.toUtf8().constData()) << text;
    }
    void neverGuessed()
    {
        QFETCH(QString, text);
        const auto date = dateFromList(text);
        QVERIFY2(!date, date ? qPrintable(date->toIso()) : "");
    }
};

QTEST_APPLESS_MAIN(TestDatesInLists)
#include "tst_datesinlists.moc"
