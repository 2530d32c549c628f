#include "base/folding.h"

#include <QTest>

using namespace copse;

class TestFolding : public QObject
{
    Q_OBJECT

private slots:
    void spellingsOfOneName_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::newRow("case") << QStringLiteral("IRD") << QStringLiteral("ird ");
        QTest::newRow("sharp s") << QStringLiteral("Groß") << QStringLiteral("GROSS");
        QTest::newRow("decomposed") << QStringLiteral("Ren\u00e9") << QStringLiteral("RENE\u0301");
        QTest::newRow("white space") << QStringLiteral(" Min.\t of\u00a0 Health\n")
                                     << QStringLiteral("min. of health");
        QTest::newRow("greek final sigma") << QStringLiteral("ΟΔΟΣ") << QStringLiteral("οδος");
        QTest::newRow("ligature") << QStringLiteral("\ufb03ce") << QStringLiteral("FFICE");
    }
    void spellingsOfOneName()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QCOMPARE(foldName(one), foldName(other));
    }
    void accentsAreAnotherName()
    {
        QVERIFY(foldName(QStringLiteral("Rene")) != foldName(QStringLiteral("René")));
    }
    void accentsDoNotHinderFinding()
    {
        QCOMPARE(foldForFind(QStringLiteral("RENÉ Ngọc")), QStringLiteral("rene ngoc"));
    }
    void otherScriptsInLatinLetters_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("latin");
        QTest::newRow("plain") << QStringLiteral("Kofi MENSAH") << QStringLiteral("kofi mensah");
        QTest::newRow("barred letters") << QStringLiteral("Søren Łukasz") << QStringLiteral("soren lukasz");
        QTest::newRow("cyrillic") << QStringLiteral("Ольга") << QStringLiteral("olga");
        QTest::newRow("greek") << QStringLiteral("Νίκος") << QStringLiteral("nikos");
        QTest::newRow("chinese") << QStringLiteral("王伟") << QStringLiteral("wang wei");
        QTest::newRow("devanagari") << QStringLiteral("अनिता") << QStringLiteral("anita");
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("no letters") << QStringLiteral("\u2603") << QString();
    }
    void otherScriptsInLatinLetters()
    {
        QFETCH(QString, name);
        QTEST(latinForFind(name), "latin");
    }
    void namesWithoutVowelsSoundAlike_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("spelled");
        QTest::newRow("Amina") << QStringLiteral("أمينة") << QStringLiteral("Amina");
        QTest::newRow("Fatima") << QStringLiteral("فاطمة") << QStringLiteral("Fatima");
        QTest::newRow("Mohamed") << QStringLiteral("محمد") << QStringLiteral("Mohammed");
        QTest::newRow("Youssef") << QStringLiteral("يوسف") << QStringLiteral("Youssef");
        QTest::newRow("Khadija") << QStringLiteral("خديجة") << QStringLiteral("Khadija");
        QTest::newRow("Omar") << QStringLiteral("عمر") << QStringLiteral("Omar");
        QTest::newRow("two words") << QStringLiteral("أحمد ديالو") << QStringLiteral("Ahmed Diallo");
        QTest::newRow("hebrew") << QStringLiteral("מרים") << QStringLiteral("Miryam");
    }
    void namesWithoutVowelsSoundAlike()
    {
        QFETCH(QString, written);
        QFETCH(QString, spelled);
        QVERIFY(isWithoutVowels(written));
        QVERIFY(!isWithoutVowels(spelled));
        QCOMPARE(soundForFind(written), soundForFind(spelled));
        QVERIFY(soundForFind(spelled).size() > 1);
        QVERIFY(soundForFind(written) != soundForFind(QStringLiteral("Kofi")));
    }
};

QTEST_APPLESS_MAIN(TestFolding)
#include "tst_folding.moc"
