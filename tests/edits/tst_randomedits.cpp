#include "edits/bringingback.h"
#include "model/invariants.h"
#include "randomedits.h"

#include <QTest>

using namespace copse;

class TestRandomEdits : public QObject
{
    Q_OBJECT

private slots:
    void undoneAndRedoneAreEqual_data();
    void undoneAndRedoneAreEqual();
};

void TestRandomEdits::undoneAndRedoneAreEqual_data()
{
    QTest::addColumn<quint32>("seed");
    for (const quint32 seed : {1u, 2u, 3u})
        QTest::addRow("%u", seed) << seed;
}

void TestRandomEdits::undoneAndRedoneAreEqual()
{
    QFETCH(quint32, seed);
    constexpr int steps = 5000;
    RandomEdits random(seed);
    Snapshot map;
    std::vector<Snapshot> states{map};
    std::vector<Edit> inverses;
    for (int step = 0; step < steps; ++step) {
        inverses.push_back(map.apply(random.next(map)));
        const QStringList broken = brokenInvariants(map);
        QVERIFY2(broken.isEmpty(), qPrintable(broken.join(u'\n')));
        states.push_back(map);
    }
    QCOMPARE(random.done().size(), RandomEdits::functions);
    QVERIFY(random.refused() > 100);
    QVERIFY(map.all<Membership>().size() > 10);

    // Any state is brought back by one edit, and by one more undone.
    const Snapshot last = map;
    for (const int step : {0, steps / 3, steps - 1, steps}) {
        const Snapshot &then = states[size_t(step)];
        const Edit undo = map.apply(bringBack(map, then));
        QVERIFY(map == then);
        QVERIFY(bringBack(map, then).isEmpty());
        map.apply(undo);
        QVERIFY(map == last);
    }

    std::vector<Edit> redo;
    for (int step = steps; step-- > 0;) {
        redo.push_back(map.apply(inverses[size_t(step)]));
        QVERIFY(map == states[size_t(step)]);
    }
    QVERIFY(map.isEmpty());
    for (int step = 0; step < steps; ++step) {
        map.apply(redo[size_t(steps - 1 - step)]);
        QVERIFY(map == states[size_t(step) + 1]);
    }
}

QTEST_APPLESS_MAIN(TestRandomEdits)
#include "tst_randomedits.moc"
