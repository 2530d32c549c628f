#include "analysis/answers.h"
#include "analysis/sentences.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

#include <functional>
#include <set>

using namespace copse;

/// Nothing that is said of a group may turn out false when what is not recorded becomes known: the sentences
/// are read by themselves and held against every way in which the missing facts of small groups can turn out.
class TestClaims : public QObject
{
    Q_OBJECT

private slots:
    void holdHoweverTheMissingTurnOut();
    void ofThoseRecordedWhereOneIsNot();
    void agreeAboutWhoWorksForThemselves();
    void plainWhereAllIsRecorded();
};

namespace {

constexpr int unknown = -1;
constexpr int none = -2;

/// What each member has in one dimension.
using Facts = std::vector<int>;

struct Example
{
    Snapshot map;
    Facts organisations;
    Facts disciplines;
};

Example groupOf(const Facts &organisations, const Facts &disciplines)
{
    IdSource ids(1);
    Edit edit;
    const auto group = ids.next<Group>();
    edit.put(group, Group{.name = QStringLiteral("Group")});
    std::vector<Id<Organisation>> firms;
    std::vector<Id<Discipline>> subjects;
    for (int i = 0; i < 3; ++i) {
        firms.push_back(ids.next<Organisation>());
        edit.put(firms.back(), Organisation{.name = QStringLiteral("Firm%1").arg(i)});
        subjects.push_back(ids.next<Discipline>());
        edit.put(subjects.back(), Discipline{.name = QStringLiteral("Subject%1").arg(i)});
    }
    for (size_t i = 0; i < organisations.size(); ++i) {
        const auto person = ids.next<Person>();
        edit.put(person, Person{.name = QStringLiteral("Someone")});
        edit.put(
            ids.next<Membership>(),
            Membership{.person = person, .group = group, .level = i < 3 ? Level::Core : Level::Occasional});
        if (const int fact = organisations[i]; fact != unknown)
            edit.put(ids.next<Affiliation>(),
                     Affiliation{.person = person,
                                 .organisation = fact == none ? Id<Organisation>() : firms[size_t(fact)]});
        if (const int fact = disciplines[i]; fact != unknown)
            edit.put(ids.next<Expertise>(),
                     Expertise{.person = person,
                               .discipline = fact == none ? Id<Discipline>() : subjects[size_t(fact)]});
    }
    Example result{.organisations = organisations, .disciplines = disciplines};
    result.map.apply(std::move(edit));
    return result;
}

/// All that is said of the group, a sentence each.
QStringList said(const Example &of, Independents independents = Independents::Own)
{
    const Question question{.independents = independents};
    const Sentences say(of.map, question, QLocale::c());
    const GroupAnswer found = answers(of.map, question).front();
    QStringList all = say.sentence(found).split(QStringLiteral(". "));
    all += say.details(found) + say.qualifiers(found);
    all << say.core(found);
    for (QString &one : all) {
        if (!one.endsWith(u'.'))
            one += u'.';
    }
    return all;
}

/// Every way in which the missing can turn out: one of the values there are, one of a kind nobody else has,
/// none.
void complete(Facts facts, const std::function<void(const Facts &)> &look)
{
    const std::function<void(size_t)> tryAll = [&](size_t at) {
        while (at < facts.size() && facts[at] != unknown)
            ++at;
        if (at == facts.size())
            return look(facts);
        for (const int value : {0, 1, 2, 100 + int(at), none}) {
            facts[at] = value;
            tryAll(at + 1);
        }
        facts[at] = unknown;
    };
    tryAll(0);
}

/// Pairs that differ, of all pairs of those who count; independents differ from everybody, and who has no
/// discipline does not count.
struct Pairs
{
    int differing = 0;
    int all = 0;
    std::set<int> kinds;
    int without = 0;
};

Pairs pairsOf(const Facts &facts, bool isOrganisations, bool areLeftOut)
{
    Pairs pairs;
    Facts counted;
    for (const int fact : facts) {
        if (fact == none)
            ++pairs.without;
        else
            pairs.kinds.insert(fact);
        if (fact != none || (isOrganisations && !areLeftOut))
            counted.push_back(fact);
    }
    for (size_t i = 0; i < counted.size(); ++i) {
        for (size_t j = i + 1; j < counted.size(); ++j) {
            ++pairs.all;
            pairs.differing += counted[i] != counted[j] || counted[i] == none;
        }
    }
    return pairs;
}

/// The first thing said that is false if the missing turn out so, empty if there is none.
QString falseIf(const QStringList &sentences, const Facts &facts, bool isOrganisations, bool areLeftOut)
{
    const QString kind = isOrganisations ? QStringLiteral("organisation") : QStringLiteral("discipline");
    const Pairs pairs = pairsOf(facts, isOrganisations, areLeftOut);
    static const QRegularExpression oneOf(
        QStringLiteral("^(\\d+) of (\\d+) (work for Firm|are in Subject)(\\d)"));
    const auto onlyOne = [&](const QString &one) {
        return one.contains(QStringLiteral("one ") + kind, Qt::CaseInsensitive) &&
               !one.contains(QStringLiteral("ostly one")) &&
               !one.contains(QStringLiteral("members of one")) && !one.contains(QStringLiteral("recorded"));
    };
    for (const QString &one : sentences) {
        const bool isOfPairs = one.contains(QStringLiteral("two members"), Qt::CaseInsensitive) &&
                               one.contains(kind) && !one.contains(QStringLiteral("cannot be told yet"));
        if (isOfPairs && one.startsWith(QStringLiteral("No two members come")) && pairs.differing > 0)
            return one;
        if (isOfPairs && one.startsWith(QStringLiteral("Any two")) &&
            (pairs.differing < pairs.all || pairs.without > 0))
            return one;
        if (isOfPairs && one.startsWith(QStringLiteral("No two members share")) &&
            pairs.differing < pairs.all)
            return one;
        if (onlyOne(one) && pairs.kinds.size() > 1)
            return one;
        if (one.contains(QStringLiteral("from one ") + kind) && (pairs.kinds.size() > 1 || pairs.without > 0))
            return one;
        if (const auto match = oneOf.match(one);
            match.hasMatch() && isOrganisations == match.captured(3).startsWith(QStringLiteral("work"))) {
            if (std::ranges::count(facts, match.captured(4).toInt()) != match.captured(1).toInt())
                return one;
        }
    }
    return {};
}

Facts random(QRandomGenerator &generator, int members)
{
    Facts facts;
    const int kinds = 1 + generator.bounded(3);
    const int missing = generator.bounded(3);
    for (int i = 0; i < members; ++i) {
        const int draw = generator.bounded(8);
        facts.push_back(draw < missing                           ? unknown
                        : draw == 7 && generator.bounded(2) == 0 ? none
                        : kinds == 3 && members < 4              ? i % kinds // so that all can differ
                                                                 : generator.bounded(kinds));
    }
    if (generator.bounded(3) == 0)
        std::ranges::replace_if(
            facts, [](int fact) { return fact > 0; }, 0);
    return facts;
}

} // namespace

void TestClaims::holdHoweverTheMissingTurnOut()
{
    QRandomGenerator generator(11);
    int withMissing = 0;
    for (int round = 0; round < 1500; ++round) {
        const int members = 2 + generator.bounded(8);
        const Facts organisations = random(generator, members);
        const Facts disciplines = random(generator, members);
        if (std::ranges::count(organisations, unknown) > 4 || std::ranges::count(disciplines, unknown) > 4)
            continue;
        withMissing += std::ranges::count(organisations, unknown) > 0;
        const auto independents = generator.bounded(3) == 0 ? Independents::LeftOut : Independents::Own;
        const QStringList sentences = said(groupOf(organisations, disciplines), independents);
        for (const bool isOrganisations : {true, false}) {
            complete(isOrganisations ? organisations : disciplines, [&](const Facts &facts) {
                const QString wrong =
                    falseIf(sentences, facts, isOrganisations, independents == Independents::LeftOut);
                if (!wrong.isEmpty())
                    QFAIL(qPrintable(QStringLiteral("“%1” of: %2").arg(wrong, sentences.join(u' '))));
            });
            if (QTest::currentTestFailed())
                return;
        }
    }
    QVERIFY(withMissing > 300);
}

void TestClaims::ofThoseRecordedWhereOneIsNot()
{
    const Facts firms{0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 0};
    const Facts one{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, unknown};
    const QString all = said(groupOf(firms, one)).join(u' ');
    QVERIFY2(all.contains(QStringLiteral("Inter-organisational, one discipline (of those recorded).")),
             qPrintable(all));
    QVERIFY2(all.contains(QStringLiteral("The one discipline recorded is Subject0, with 12.")),
             qPrintable(all));
    QVERIFY2(all.contains(QStringLiteral("Of those recorded, no two come from different disciplines.")),
             qPrintable(all));
    QVERIFY2(all.contains(QStringLiteral("0 to 15 %")), qPrintable(all));
    // Of organisations everything is known.
    QVERIFY2(all.contains(QStringLiteral("Two members picked at random come from different organisations")),
             qPrintable(all));
}

void TestClaims::agreeAboutWhoWorksForThemselves()
{
    const auto hasNoOdds = [](const QString &all) {
        return !all.contains(QStringLiteral("different organisations")) &&
               !all.contains(QStringLiteral("share an organisation"));
    };
    for (const Facts &firms :
         {Facts{0, none}, Facts{0, 0, 0, 0, 0, 0, none, none, none, none}, Facts{none, none, none}}) {
        Facts subjects(firms.size());
        std::ranges::generate(subjects, [i = 0]() mutable { return i++ % 3; });
        const QString all = said(groupOf(firms, subjects)).join(u' ');
        QVERIFY2(all.contains(QStringLiteral("Multidisciplinary, ")), qPrintable(all));
        QVERIFY2(all.contains(QStringLiteral("for themselves")), qPrintable(all));
        QVERIFY2(hasNoOdds(all), qPrintable(all));
        QVERIFY2(!all.contains(QStringLiteral("members from one organisation")), qPrintable(all));
        // What the number was computed on is said beside it.
        QVERIFY2(all.contains(QStringLiteral("differs from everybody")), qPrintable(all));
    }
    // Two organisations and one who works for themselves: nobody shares one, which is not to say that all
    // have one.
    const QString all = said(groupOf({0, 1, none}, {0, 0, 0})).join(u' ');
    QVERIFY2(all.contains(QStringLiteral("No two members share an organisation.")), qPrintable(all));
}

void TestClaims::plainWhereAllIsRecorded()
{
    const QString all = said(groupOf({0, 1, 2}, {0, 0, 0})).join(u' ');
    QVERIFY2(all.startsWith(QStringLiteral("Inter-organisational, one discipline. 3 member(s) from 3")),
             qPrintable(all));
    QVERIFY2(all.contains(QStringLiteral("No two members come from different disciplines.")),
             qPrintable(all));
    QVERIFY2(all.contains(QStringLiteral("No two members share an organisation.")), qPrintable(all));
    QVERIFY2(!all.contains(QStringLiteral("f those recorded")), qPrintable(all));
}

QTEST_APPLESS_MAIN(TestClaims)
#include "tst_claims.moc"
