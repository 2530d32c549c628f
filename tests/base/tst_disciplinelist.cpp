#include "base/disciplinelist.h"

#include "base/folding.h"

#include <QTest>

using namespace copse;

namespace {

constexpr QLatin1StringView oecdList = DisciplineList::oecd;
constexpr QLatin1StringView developmentList = DisciplineList::development;

} // namespace

class TestDisciplineList : public QObject
{
    Q_OBJECT

private slots:
    // Frascati Manual 2015, table 2.2.
    void hasTheFieldsOfTheManual()
    {
        const auto &list = DisciplineList::builtIn();
        QList<int> fields(6, 0);
        int areas = 0;
        for (const auto &entry : list.entries()) {
            if (entry.list != oecdList)
                continue;
            if (entry.parent < 0)
                QCOMPARE(entry.code, QString::number(++areas));
            else
                QCOMPARE(entry.code, QStringLiteral("%1.%2").arg(areas).arg(++fields[areas - 1]));
        }
        QCOMPARE(areas, 6);
        QCOMPARE(fields, QList<int>({7, 11, 5, 5, 9, 5}));
        for (const auto &entry : list.entries()) {
            if (entry.list == oecdList && entry.parent >= 0)
                QCOMPARE(list[entry.parent].code, entry.code.section(u'.', 0, 0));
        }
    }
    void practiceHangsUnderTheFieldsOfTheManual()
    {
        const auto &list = DisciplineList::builtIn();
        int count = 0;
        for (const auto &entry : list.entries()) {
            if (entry.list != developmentList)
                continue;
            ++count;
            QVERIFY2(entry.parent >= 0 && list[entry.parent].list == oecdList, qPrintable(entry.code));
            QVERIFY2(!list.isArea(entry.parent), qPrintable(entry.code));
        }
        QVERIFY(count >= 30);
        for (const auto &[name, field] : {std::pair("Water and sanitation", "2.1"),
                                          {"Suivi et évaluation", "5.9"},
                                          {"gestión del conocimiento", "5.8"},
                                          {"Gender", "5.4"},
                                          {"المالية", "5.2"}}) {
            const int entry = list.find(QString::fromUtf8(name));
            QVERIFY2(entry >= 0, name);
            QCOMPARE(list[list[entry].parent].code, QLatin1StringView(field));
        }
    }
    // Another word for something is no name of anything else.
    void otherWordsLeadNowhereElse()
    {
        const auto &list = DisciplineList::builtIn();
        QHash<QString, int> meant;
        for (int i = 0; i < int(list.entries().size()); ++i) {
            for (const QString &word : list[i].also) {
                QVERIFY2(!word.trimmed().isEmpty(), qPrintable(list[i].code));
                QVERIFY2(list.find(word) < 0 || list.find(word) == i, qPrintable(word));
                QVERIFY2(meant.value(foldName(word), i) == i, qPrintable(word));
                meant.insert(foldName(word), i);
            }
        }
    }
    void everyLabelLeadsToItsField()
    {
        const auto &list = DisciplineList::builtIn();
        for (int i = 0; i < int(list.entries().size()); ++i) {
            for (const QString &label : list.entries()[size_t(i)].labels) {
                QVERIFY2(!label.isEmpty(), qPrintable(list.entries()[size_t(i)].code));
                QVERIFY2(list.find(label) == i, qPrintable(label));
            }
        }
    }
    void find_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("code");
        QTest::newRow("case and white space") << QStringLiteral(" health  SCIENCES") << QStringLiteral("3.3");
        QTest::newRow("commas") << QStringLiteral("Agriculture, forestry, and fisheries")
                                << QStringLiteral("4.1");
        QTest::newRow("without the explanation") << QStringLiteral("arts") << QStringLiteral("6.4");
        QTest::newRow("fr") << QStringLiteral("génie civil") << QStringLiteral("2.1");
        QTest::newRow("es") << QStringLiteral("Derecho") << QStringLiteral("5.5");
        QTest::newRow("pt") << QStringLiteral("matemática") << QStringLiteral("1.1");
        QTest::newRow("nl") << QStringLiteral("diergeneeskunde") << QStringLiteral("4.3");
        QTest::newRow("ar") << QStringLiteral("القانون") << QStringLiteral("5.5");
        QTest::newRow("an area") << QStringLiteral("Social sciences") << QStringLiteral("5");
        QTest::newRow("not a field") << QStringLiteral("Hydrology") << QString();
        QTest::newRow("part of a label") << QStringLiteral("Economics") << QString();
        QTest::newRow("nothing") << QString() << QString();
    }
    void find()
    {
        QFETCH(QString, name);
        QFETCH(QString, code);
        const auto &list = DisciplineList::builtIn();
        const int found = list.find(name);
        QCOMPARE(found < 0 ? QString() : list.entries()[size_t(found)].code, code);
        QCOMPARE(found < 0 ? -1 : list.findCode(list[found].list, code), found);
    }
    void labels()
    {
        const auto &list = DisciplineList::builtIn();
        const int law = list.findCode(oecdList, QStringLiteral("5.5"));
        QCOMPARE(list.label(law, QStringLiteral("fr_CA")), QStringLiteral("Droit"));
        QCOMPARE(list.label(law, QStringLiteral("ar")), QStringLiteral("القانون"));
        QCOMPARE(list.label(law, QStringLiteral("de")), QStringLiteral("Law"));
    }
};

QTEST_APPLESS_MAIN(TestDisciplineList)
#include "tst_disciplinelist.moc"
