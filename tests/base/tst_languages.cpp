#include "base/languages.h"
#include "base/speaking.h"

#include <QtTest>

using namespace copse;

/// The languages of the interface, and how they write numbers.
class TestLanguages : public QObject
{
    Q_OBJECT

private slots:
    void aSentenceHasOneKindOfDigits_data();
    void aSentenceHasOneKindOfDigits();
    void theSystemsOwnWayIsKept();
    void linesOfBothDirectionsAreReadFromTheLanguagesSide();
};

void TestLanguages::aSentenceHasOneKindOfDigits_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QLocale>("system");
    for (const QString &code : languageCodes())
        QTest::newRow(qPrintable(code)) << code << QLocale(QLocale::English);
    for (const auto country : {QLocale::Egypt, QLocale::Sudan, QLocale::Lebanon, QLocale::Morocco})
        QTest::newRow(qPrintable(QLocale::territoryToString(country)))
            << QStringLiteral("ar") << QLocale(QLocale::Arabic, country);
}

void TestLanguages::aSentenceHasOneKindOfDigits()
{
    QFETCH(QString, code);
    QFETCH(QLocale, system);
    const QLocale locale = localeFor(code, system);
    QCOMPARE(QLocale::languageToCode(locale.language()), code);
    // What tr() puts for %n.
    QCOMPARE(locale.toString(84), QStringLiteral("84"));
    const QString date = locale.toString(QDate(2026, 11, 22), QLocale::LongFormat);
    QVERIFY2(date.contains(QStringLiteral("2026")), qPrintable(date));
}

void TestLanguages::theSystemsOwnWayIsKept()
{
    const QLocale swiss(QLocale::French, QLocale::Switzerland);
    QCOMPARE(localeFor(QStringLiteral("fr"), swiss), swiss);
    QCOMPARE(localeFor(QStringLiteral("nl"), swiss).language(), QLocale::Dutch);
}

void TestLanguages::linesOfBothDirectionsAreReadFromTheLanguagesSide()
{
    const QString group = QString::fromUtf8("مجموعة المياه");
    const QString line = group + QStringLiteral(": 17 people");
    {
        const SpeakIn english(QStringLiteral("en"));
        QVERIFY(!inDirectionOfLanguage(line).isRightToLeft());
        QVERIFY(inDirectionOfLanguage(line).endsWith(line));
        QCOMPARE(inDirectionOfLanguage(group), group);
    }
    const SpeakIn arabic(QStringLiteral("ar"));
    QCOMPARE(inDirectionOfLanguage(line), line);
    QVERIFY(inDirectionOfLanguage(QStringLiteral("WASH: ") + group).isRightToLeft());
    QCOMPARE(inDirectionOfLanguage(QStringLiteral("WASH")), QStringLiteral("WASH"));
}

QTEST_GUILESS_MAIN(TestLanguages)
#include "tst_languages.moc"
