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
};

QTEST_APPLESS_MAIN(TestFolding)
#include "tst_folding.moc"
