#include "analysis/answer.h"
#include "analysis/qualifiers.h"
#include "groupsfromtext.h"

#include <QRandomGenerator>
#include <QTest>

#include <set>

using namespace copse;

namespace {

Tally tallyOf(const QString &text, Independents independents = Independents::Own)
{
    const Composition composition = compositionFromText(text);
    return Tally(composition, membersOf(composition), independents);
}

/// Members one by one: a set of letters, "-" none, "?" unknown.
using Members = std::vector<QString>;

Members oneByOne(const Composition &composition)
{
    Members members;
    for (const ValueSet &set : composition.sets) {
        QString letters;
        for (const int value : set.values)
            letters += QChar(u'A' + value);
        members.insert(members.end(), size_t(set.members), letters);
    }
    members.insert(members.end(), size_t(composition.none), QStringLiteral("-"));
    members.insert(members.end(), size_t(composition.unknown), QStringLiteral("?"));
    return members;
}

Composition together(const Members &members)
{
    QStringList parts;
    for (const QString &member : members)
        parts << member + QLatin1Char('1');
    Composition composition = compositionFromText(parts.join(QLatin1Char(' ')));
    std::map<std::vector<int>, int> sets;
    for (const ValueSet &set : composition.sets)
        sets[set.values] += set.members;
    composition.sets.clear();
    for (const auto &[values, count] : sets)
        composition.sets.push_back({values, count});
    return composition;
}

/// The share of pairs with nothing in common, pair by pair; every member known.
double bruteMix(const Members &members, Independents independents)
{
    int different = 0;
    int pairs = 0;
    for (size_t i = 0; i < members.size(); ++i) {
        for (size_t j = i + 1; j < members.size(); ++j) {
            const bool isNone = members[i] == QLatin1StringView("-") || members[j] == QLatin1StringView("-");
            if (isNone && independents == Independents::LeftOut)
                continue;
            ++pairs;
            bool shares = isNone && independents == Independents::Pooled && members[i] == members[j];
            for (const QChar letter : members[i])
                shares = shares || (!isNone && members[j].contains(letter));
            different += !shares;
        }
    }
    return pairs == 0 ? 0 : double(different) / pairs;
}

Composition randomComposition(QRandomGenerator &random, bool withSeveral)
{
    Members members;
    const int count = 2 + random.bounded(7);
    for (int i = 0; i < count; ++i) {
        const int kind = random.bounded(10);
        QString member(QChar(u'A' + random.bounded(3)));
        if (kind == 0)
            member = QStringLiteral("-");
        else if (kind < 3)
            member = QStringLiteral("?");
        else if (kind < 5 && withSeveral && member != QLatin1StringView("C"))
            member += QLatin1Char('C');
        members.push_back(member);
    }
    return together(members);
}

} // namespace

class TestRule : public QObject
{
    Q_OBJECT

private slots:
    void workedExamples_data();
    void workedExamples();
    void outsidersNeeded();
    void boundsAreTight();
    void leavingIsCountedAfresh();
    void joiningIsCountedAfresh();
    void verdicts();
};

void TestRule::workedExamples_data()
{
    QTest::addColumn<QString>("group");
    QTest::addColumn<Independents>("independents");
    QTest::addColumn<QString>("answer");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");

    const auto row = [](const char *name, const char *group, const char *answer, double low, double high = -1,
                        Independents independents = Independents::Own) {
        QTest::newRow(name) << QString::fromLatin1(group) << independents << QString::fromLatin1(answer)
                            << low << (high < 0 ? low : high);
    };
    row("1 trio", "A1 B1 C1", "yes", 1);
    row("2 organisations", "A5 B4 C3", "yes", .712);
    row("3 five NGOs", "A2 B2 C2 D2 E2", "yes", .889);
    row("3 engineers", "A10", "no", 0);
    row("4 disciplines", "A4 B3 C2", "yes", .722);
    row("5", "A5", "no", 0);
    row("6", "A22 B1 C1", "in name only", .163);
    row("7 on the line", "A7 B1", "yes", .250);
    row("7 below the line", "A8 B1", "in name only", .222);
    row("8", "A8 B2 ?10", "cannot tell yet", .189, .847);
    row("9", "A8 B2 C1 ?9", "yes", .279, .847);
    row("10", "A29 ?1", "no", 0, .067);
    row("11", "A6 B6", "yes", .545);
    row("12", "A5 B5 C5 D5 E5 F5 G5 H5", "yes", .897);
    row("independents beside one", "A6 -4", "no", .667);
    row("independents beside two", "A5 B1 -4", "yes", .778);
    row("independents only", "-10", "no", 1);
    row("independents own", "A8 B1 -4", "yes", .641);
    row("independents pooled", "A8 B1 -4", "yes", .564, -1, Independents::Pooled);
    row("independents left out", "A8 B1 -4", "in name only", .222, -1, Independents::LeftOut);
    row("two organisations", "A5 B4 AB1", "yes", .444);
    row("half of one also in another", "A5 AB5", "in name only", 0);
    row("in the middle", "A1 AB1 B1", "yes", .333);
    row("separate affiliates", "A5 B4 C3", "yes", .712);
    row("one family", "A12", "no", 0);
    row("specialisms", "A3 B3 C2 D2", "yes", .822);
    row("fields", "A6 B2 C2", "yes", .622);
    row("areas", "A8 B2", "yes", .356);
    row("soil, agronomy, horticulture", "A3 B3 C3", "yes", .750);
    row("nothing recorded", "?5", "cannot tell yet", 0, 1);
    row("two people", "A1 B1", "yes", 1);
    row("golden organisations", "A4 B3 C3 D2", "yes", .803030);
    row("golden disciplines", "A4 B4 C4", "yes", .727273);
}

void TestRule::workedExamples()
{
    QFETCH(QString, group);
    QFETCH(Independents, independents);
    QFETCH(QString, answer);
    QFETCH(double, low);
    QFETCH(double, high);
    const Tally tally = tallyOf(group, independents);
    const DimensionAnswer result = dimensionAnswer(tally, 0);
    QCOMPARE(answerCode(result.answer), answer);
    QVERIFY2(std::abs(*result.mixLow - low) < 6e-4, qPrintable(QString::number(*result.mixLow)));
    QVERIFY2(std::abs(*result.mixHigh - high) < 6e-4, qPrintable(QString::number(*result.mixHigh)));
}

void TestRule::outsidersNeeded()
{
    const std::map<int, int> needed{{2, 1},  {8, 1},  {9, 2},  {14, 2}, {15, 3},
                                    {21, 3}, {30, 5}, {40, 6}, {60, 9}, {100, 15}};
    for (const auto &[members, outsiders] : needed) {
        const auto answerWith = [n = members](int others) {
            return answerFor(tallyOf(QStringLiteral("A%1 B%2").arg(n - others).arg(others)).counts());
        };
        QCOMPARE(answerWith(outsiders), Answer::Yes);
        if (outsiders > 1)
            QCOMPARE(answerWith(outsiders - 1), Answer::InNameOnly);
    }
}

/// However one-valued unknown members turn out, the mix stays within the bounds and reaches both.
void TestRule::boundsAreTight()
{
    QRandomGenerator random(3);
    for (int round = 0; round < 400; ++round) {
        Composition composition = randomComposition(random, false);
        composition.none = 0;
        const Members known = [&] {
            Composition onlyKnown = composition;
            onlyKnown.unknown = 0;
            return oneByOne(onlyKnown);
        }();
        const Tally tally(composition, membersOf(composition), Independents::Own);
        if (tally.counts().base() < 2 || composition.unknown > 4)
            continue;
        const DimensionAnswer bounds = dimensionAnswer(tally, 0);
        const QString values = QStringLiteral("ABCXYZW");
        int ways = 1;
        for (int i = 0; i < composition.unknown; ++i)
            ways *= int(values.size());
        double lowest = 2;
        double highest = -1;
        for (int way = 0; way < ways; ++way) {
            Members all = known;
            for (int i = 0, rest = way; i < composition.unknown; ++i, rest /= int(values.size()))
                all.push_back(values.mid(rest % values.size(), 1));
            const double mix = bruteMix(all, Independents::Own);
            lowest = qMin(lowest, mix);
            highest = qMax(highest, mix);
        }
        if (!known.empty())
            QVERIFY(std::abs(lowest - *bounds.mixLow) < 1e-9);
        QVERIFY(std::abs(highest - *bounds.mixHigh) < 1e-9);
    }
}

/// Tally::oneFewer() and a new count of the members who are left say the same.
void TestRule::leavingIsCountedAfresh()
{
    const auto key = [](const Counts &c) {
        return std::tuple(c.members, c.known, c.unknown, c.differing, c.largest, c.categories);
    };
    QRandomGenerator random(5);
    for (int round = 0; round < 3000; ++round) {
        const Composition composition = randomComposition(random, true);
        for (const Choice<Independents> &policy : choices<Independents>()) {
            std::set<decltype(key(Counts{}))> quick;
            for (const Counts &counts : Tally(composition, membersOf(composition), policy.value).oneFewer())
                quick.insert(key(counts));
            std::set<decltype(key(Counts{}))> afresh;
            const Members members = oneByOne(composition);
            for (size_t i = 0; i < members.size(); ++i) {
                Members rest = members;
                rest.erase(rest.begin() + qsizetype(i));
                const Composition left = together(rest);
                afresh.insert(key(Tally(left, membersOf(left), policy.value).counts()));
            }
            QVERIFY(quick == afresh);
        }
    }
}

void TestRule::joiningIsCountedAfresh()
{
    QRandomGenerator random(6);
    for (int round = 0; round < 1000; ++round) {
        const Composition composition = randomComposition(random, true);
        const Tally tally(composition, membersOf(composition), Independents::Own);
        Members more = oneByOne(composition);
        more.push_back(QStringLiteral("N"));
        const Composition withNew = together(more);
        const Counts afresh = Tally(withNew, membersOf(withNew), Independents::Own).counts();
        QCOMPARE(tally.oneMoreInNew().differing, afresh.differing);
        QCOMPARE(tally.oneMoreInNew().categories, afresh.categories);
        QCOMPARE(tally.oneMoreInNew().largest, afresh.largest);
        QCOMPARE(answerFor(tally.oneMoreInNew()), answerFor(afresh));

        const auto largest = std::ranges::max_element(tally.parts(), {}, &Tally::Part::members);
        QCOMPARE(tally.oneMoreInLargest().has_value(), largest != tally.parts().end());
        if (largest == tally.parts().end())
            continue;
        more.back() = QString(QChar(u'A' + largest->value));
        const Composition withLargest = together(more);
        const Counts inLargest = Tally(withLargest, membersOf(withLargest), Independents::Own).counts();
        QCOMPARE(tally.oneMoreInLargest()->differing, inLargest.differing);
        QCOMPARE(tally.oneMoreInLargest()->largest, inLargest.largest);
    }
}

void TestRule::verdicts()
{
    constexpr Answer yes = Answer::Yes;
    constexpr Answer no = Answer::No;
    constexpr Answer inName = Answer::InNameOnly;
    constexpr Answer cannotTell = Answer::CannotTellYet;
    const auto code = [](Answer organisations, Answer disciplines) {
        return verdictCode(verdictFor(organisations, disciplines)).toLatin1();
    };
    QCOMPARE(code(yes, yes), "both");
    QCOMPARE(code(yes, no), "inter-organisational only");
    QCOMPARE(code(yes, inName), "inter-organisational only");
    QCOMPARE(code(no, yes), "multidisciplinary only");
    QCOMPARE(code(inName, yes), "multidisciplinary only");
    QCOMPARE(code(no, no), "neither");
    QCOMPARE(code(inName, no), "in name only");
    QCOMPARE(code(no, inName), "in name only");
    QCOMPARE(code(inName, inName), "in name only");
    QCOMPARE(code(yes, cannotTell), "inter-organisational at least");
    QCOMPARE(code(cannotTell, yes), "multidisciplinary at least");
    for (const Answer other : {no, inName, cannotTell}) {
        QCOMPARE(code(other, cannotTell), "cannot tell yet");
        QCOMPARE(code(cannotTell, other), "cannot tell yet");
    }
    QCOMPARE(code(Answer::NotAGroup, Answer::NotAGroup), "not a group");
}

QTEST_APPLESS_MAIN(TestRule)
#include "tst_rule.moc"
