#include "analysis/answers.h"
#include "analysis/sentences.h"

#include <QRandomGenerator>
#include <QTest>

#include <functional>

using namespace copse;

/// A group that says how large it is, and of whom only some are in the map.
class TestMissing : public QObject
{
    Q_OBJECT

private slots:
    void boundsHoldWhoeverIsMissing();
    void countsThemOnlyWhenTold();
    void isTheSizeWithSubgroups();
    void saysHowManyAreMissing();
};

namespace {

class Maker
{
public:
    template<class T>
    Id<T> put(T record)
    {
        const Id<T> id = m_ids.next<T>();
        put(id, std::move(record));
        return id;
    }
    template<class T>
    void put(Id<T> id, T record)
    {
        Edit edit;
        edit.put(id, std::move(record));
        map.apply(std::move(edit));
    }
    void join(Id<Group> group, int count, Id<Organisation> organisation)
    {
        for (int i = 0; i < count; ++i) {
            const auto person = put(Person{.name = QStringLiteral("Someone")});
            put(Membership{.person = person, .group = group});
            if (!organisation.isNull())
                put(Affiliation{.person = person, .organisation = organisation});
        }
    }
    GroupAnswer of(Id<Group> group, Scope scope = Scope::WithSubgroups) const
    {
        Question question;
        question.scope = scope;
        return answer(map, question, group);
    }

    Snapshot map;

private:
    IdSource m_ids{1};
};

/// The least and most pairs with different values, over everything that those without one (-1) could be: one
/// of the `kinds` values or a value nobody else has.
std::pair<int, int> differingPairs(std::vector<int> values, int kinds)
{
    int least = INT_MAX;
    int most = 0;
    const std::function<void(size_t)> tryAll = [&](size_t at) {
        while (at < values.size() && values[at] != -1)
            ++at;
        if (at < values.size()) {
            for (int value = 0; value <= kinds; ++value) {
                values[at] = value < kinds ? value : 100 + int(at);
                tryAll(at + 1);
            }
            values[at] = -1;
            return;
        }
        int differing = 0;
        for (size_t i = 0; i < values.size(); ++i) {
            for (size_t j = i + 1; j < values.size(); ++j)
                differing += values[i] != values[j];
        }
        least = std::min(least, differing);
        most = std::max(most, differing);
    };
    tryAll(0);
    return {least, most};
}

} // namespace

/// Against every way in which those who are missing and those who are not recorded could turn out.
void TestMissing::boundsHoldWhoeverIsMissing()
{
    QRandomGenerator random(7);
    int told = 0;
    for (int round = 0; round < 300; ++round) {
        Maker maker;
        const int kinds = 1 + random.bounded(3);
        std::vector<Id<Organisation>> organisations;
        for (int i = 0; i < kinds; ++i)
            organisations.push_back(maker.put(Organisation{.name = QStringLiteral("O%1").arg(i)}));
        const int recorded = random.bounded(9);
        const int missing = random.bounded(5);
        const auto group = maker.put(
            Group{.name = QStringLiteral("G"), .ownSize = recorded + missing, .countsMissing = true});
        std::vector<int> values;
        std::vector<int> members(size_t(kinds), 0);
        for (int i = 0; i < recorded; ++i) {
            values.push_back(random.bounded(5) == 0 ? -1 : random.bounded(kinds));
            if (values.back() >= 0)
                ++members[size_t(values.back())];
            maker.join(group, 1,
                       values.back() < 0 ? Id<Organisation>() : organisations[size_t(values.back())]);
        }
        values.insert(values.end(), size_t(missing), -1);

        const GroupAnswer found = maker.of(group);
        QCOMPARE(found.members, recorded);
        QCOMPARE(found.missing, missing);
        const int all = recorded + missing;
        if (all < 2) {
            QCOMPARE(found.organisations.answer, Answer::NotAGroup);
            continue;
        }
        const int unknown = int(std::ranges::count(values, -1));
        QCOMPARE(found.organisations.unknown, unknown);
        QCOMPARE(found.organisations.base(), all);
        QCOMPARE(found.disciplines.unknown, all);
        const auto [least, most] = differingPairs(values, kinds);
        const int pairs = all * (all - 1) / 2;
        QVERIFY(std::abs(*found.organisations.mixLow - double(least) / pairs) < 1e-9);
        QVERIFY(std::abs(*found.organisations.mixHigh - double(most) / pairs) < 1e-9);

        // The rule, 3.2 and 3.3, in its own letters.
        const int k = all - unknown;
        const int m = std::ranges::max(members);
        const int r = int(std::ranges::count_if(members, [](int count) { return count > 0; }));
        int d = k * (k - 1) / 2;
        for (const int count : members)
            d -= count * (count - 1) / 2;
        const bool isLowEnough = 4 * (d + unknown * (k - m)) >= pairs;
        const bool isHighEnough = 4 * (d + unknown * k + unknown * (unknown - 1) / 2) >= pairs;
        const Answer expected = r >= 2 && isLowEnough                                   ? Answer::Yes
                                : (unknown == 0 && r <= 1) || (!isHighEnough && r <= 1) ? Answer::No
                                : r >= 2 && !isHighEnough                               ? Answer::InNameOnly
                                                          : Answer::CannotTellYet;
        QCOMPARE(found.organisations.answer, expected);
        told += expected != Answer::CannotTellYet;
    }
    QVERIFY(told > 30);
}

void TestMissing::countsThemOnlyWhenTold()
{
    Maker maker;
    const auto ird = maker.put(Organisation{.name = QStringLiteral("IRD")});
    const auto snv = maker.put(Organisation{.name = QStringLiteral("SNV")});
    const auto group = maker.put(Group{.name = QStringLiteral("KM")});
    maker.join(group, 6, ird);
    maker.join(group, 6, snv);
    const GroupAnswer before = maker.of(group);
    QCOMPARE(before.organisations.answer, Answer::Yes);
    QCOMPARE(before.ownSize, -1);

    maker.put(group, Group{.name = QStringLiteral("KM"), .ownSize = 310});
    GroupAnswer said = maker.of(group);
    QCOMPARE(said.ownSize, 310);
    QCOMPARE(said.missing, 0);
    said.ownSize = -1;
    QVERIFY(said == before);

    maker.put(group, Group{.name = QStringLiteral("KM"), .ownSize = 310, .countsMissing = true});
    const GroupAnswer counted = maker.of(group);
    QCOMPARE(counted.members, 12);
    QCOMPARE(counted.missing, 298);
    QCOMPARE(counted.organisations.answer, Answer::CannotTellYet);

    // Fewer than are in the map: nobody is missing.
    maker.put(group, Group{.name = QStringLiteral("KM"), .ownSize = 10, .countsMissing = true});
    QCOMPARE(maker.of(group).missing, 0);
    QCOMPARE(maker.of(group).organisations, before.organisations);
}

void TestMissing::isTheSizeWithSubgroups()
{
    Maker maker;
    const auto ird = maker.put(Organisation{.name = QStringLiteral("IRD")});
    const auto whole =
        maker.put(Group{.name = QStringLiteral("Whole"), .ownSize = 10, .countsMissing = true});
    const auto part = maker.put(Group{.name = QStringLiteral("Part"), .parent = whole});
    maker.join(whole, 3, ird);
    maker.join(part, 4, ird);
    QCOMPARE(maker.of(whole).missing, 3);
    const GroupAnswer direct = maker.of(whole, Scope::Direct);
    QCOMPARE(direct.missing, 0);
    QCOMPARE(direct.ownSize, -1);
    QCOMPARE(direct.organisations.answer, Answer::No);
    QCOMPARE(maker.of(part).missing, 0);
}

void TestMissing::saysHowManyAreMissing()
{
    Maker maker;
    const auto ird = maker.put(Organisation{.name = QStringLiteral("IRD")});
    const auto group = maker.put(Group{.name = QStringLiteral("KM"), .ownSize = 310});
    maker.join(group, 140, ird);
    const Sentences say(maker.map, {});
    QVERIFY(say.sentence(maker.of(group)).contains(QStringLiteral("140 of about 310 member")));
    QVERIFY(!say.sentence(maker.of(group)).contains(QStringLiteral("not in the map")));
    maker.put(group, Group{.name = QStringLiteral("KM"), .ownSize = 310, .countsMissing = true});
    const Sentences again(maker.map, {});
    QVERIFY(again.sentence(maker.of(group)).contains(QStringLiteral("170 who is/are not in the map")));
    maker.put(group, Group{.name = QStringLiteral("KM"), .ownSize = 100});
    QVERIFY(!Sentences(maker.map, {}).sentence(maker.of(group)).contains(QStringLiteral("about 100")));
}

QTEST_APPLESS_MAIN(TestMissing)
#include "tst_missing.moc"
