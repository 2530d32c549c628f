#include "store/versions.h"

#include <QSet>
#include <QTest>

using namespace copse;

class TestVersions : public QObject
{
    Q_OBJECT

private slots:
    void keepsFewerOfTheOlderOnes();
    void keepsTheLastTen();
};

void TestVersions::keepsFewerOfTheOlderOnes()
{
    // Four a day for a hundred days before noon of 1 May 2026.
    const QDateTime now(QDate(2026, 5, 1), QTime(12, 0), Qt::UTC);
    QList<Version> versions;
    for (int i = 0; i < 400; ++i)
        versions.append({QString::number(i), now.addSecs(-i * 6 * 3600), 1});
    const QList<Version> forgotten = versionsToForget(versions, now);
    QList<Version> kept = versions;
    kept.removeIf([&](const Version &version) { return forgotten.contains(version); });

    for (int i = 0; i < 10; ++i)
        QVERIFY(kept.contains(versions[i]));
    QSet<QDate> days;
    QSet<QDate> months;
    for (const Version &version : kept) {
        days.insert(version.made.date());
        months.insert(QDate(version.made.date().year(), version.made.date().month(), 1));
    }
    for (int day = 0; day <= 30; ++day)
        QVERIFY(days.contains(now.date().addDays(-day)));
    QCOMPARE(months.size(), 5); // January to May
    // Ten of the last three days, one of each of the twenty-eight days before, and the last of January,
    // February and March (that of April is there).
    QCOMPARE(kept.size(), 10 + 28 + 3);
    // Pruning what was pruned takes nothing more.
    QVERIFY(versionsToForget(kept, now).isEmpty());
}

void TestVersions::keepsTheLastTen()
{
    const QDateTime now(QDate(2026, 5, 1), QTime(12, 0), Qt::UTC);
    QList<Version> versions;
    for (int i = 0; i < 12; ++i)
        versions.append({QString::number(i), now.addSecs(-i * 60), 1});
    const QList<Version> forgotten = versionsToForget(versions, now);
    QCOMPARE(forgotten, versions.mid(10));
}

QTEST_APPLESS_MAIN(TestVersions)
#include "tst_versions.moc"
