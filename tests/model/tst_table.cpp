#include "model/networkmap.h"

#include <QRandomGenerator>
#include <QTest>

#include <map>

using namespace copse;

class TestTable : public QObject
{
    Q_OBJECT

private slots:
    void behavesAsAnOrderedMap();
    void copiesStayAsTheyAre();
    void theInverseBringsBackWhatWas();
    void tellsOnce();
};

namespace {

Practice practice(int n) { return {QString::number(n)}; }

} // namespace

void TestTable::behavesAsAnOrderedMap()
{
    QRandomGenerator random(7);
    Table<Practice> table;
    std::map<qint64, Practice> oracle;
    for (int step = 0; step < 20000; ++step) {
        const qint64 id = 1 + qint64(random.bounded(3000));
        std::optional<Practice> record;
        if (random.bounded(step < 10000 ? 4 : 3) > (step < 10000 ? 0 : 1))
            record = practice(step);
        const auto before = oracle.find(id);
        const std::optional<Practice> expected =
            before == oracle.end() ? std::nullopt : std::optional(before->second);
        QCOMPARE(table.swap(Id<Practice>{id}, record), expected);
        if (record)
            oracle[id] = *record;
        else
            oracle.erase(id);
    }
    QCOMPARE(size_t(table.size()), oracle.size());
    auto expected = oracle.begin();
    for (const auto &[id, record] : table) {
        QCOMPARE(id.value, expected->first);
        QCOMPARE(record, expected->second);
        ++expected;
    }
    for (qint64 id = 0; id <= 3001; ++id)
        QCOMPARE(table.find(Id<Practice>{id}) != nullptr, oracle.contains(id));
}

void TestTable::copiesStayAsTheyAre()
{
    Table<Practice> table;
    for (int i = 1; i <= 1000; ++i)
        table.swap({i}, practice(i));
    const Table<Practice> copy = table;
    for (int i = 1; i <= 1000; i += 3)
        table.swap({i}, std::nullopt);
    table.swap({2}, practice(-2));
    table.swap({1001}, practice(1001));
    QCOMPARE(copy.size(), 1000);
    for (int i = 1; i <= 1000; ++i)
        QCOMPARE(*copy.find({i}), practice(i));
}

void TestTable::theInverseBringsBackWhatWas()
{
    Snapshot map;
    Edit start;
    start.put(Id<Person>{1}, Person{.name = QStringLiteral("Ama")});
    start.put(Id<Group>{2}, Group{.name = QStringLiteral("Rivers")});
    map.apply(start);
    const Snapshot before = map;

    Edit edit;
    edit.put(Id<Person>{1}, Person{.name = QStringLiteral("Ben")});
    edit.put(Id<Person>{1}, Person{.name = QStringLiteral("Cleo")});
    edit.remove(Id<Group>{2});
    edit.put(Id<Membership>{3}, Membership{.person = {1}});
    const Edit inverse = map.apply(edit);
    const Snapshot after = map;
    QVERIFY(!(after == before));
    const Edit redo = map.apply(inverse);
    QVERIFY(map == before);
    map.apply(redo);
    QVERIFY(map == after);
}

void TestTable::tellsOnce()
{
    NetworkMap map;
    int told = 0;
    connect(&map, &NetworkMap::changed, this, [&](const MapChange &change) {
        ++told;
        QCOMPARE(change.done.swaps<Person>().size(), 2u);
        QCOMPARE(change.inverse.swaps<Person>().size(), 2u);
        QVERIFY(!change.inverse.swaps<Person>().front().record);
    });
    Edit edit;
    edit.put(Id<Person>{1}, Person{.name = QStringLiteral("Ama")});
    edit.put(Id<Person>{2}, Person{.name = QStringLiteral("Ben")});
    map.apply(edit);
    QCOMPARE(told, 1);
}

QTEST_APPLESS_MAIN(TestTable)
#include "tst_table.moc"
