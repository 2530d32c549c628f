#include "analysis/sentences.h"

#include <QTest>

using namespace copse;

namespace {

/// One group with `organisations` people in each of as many organisations, `unknown` without.
Snapshot mapOf(const std::vector<std::pair<QString, int>> &organisations, int unknown)
{
    IdSource ids(1);
    Edit edit;
    const Id<Group> group = ids.next<Group>();
    edit.put(group, Group{.name = QStringLiteral("Group")});
    const auto join = [&](Id<Organisation> organisation) {
        const Id<Person> person = ids.next<Person>();
        edit.put(person, Person{.name = QStringLiteral("Someone")});
        if (!organisation.isNull())
            edit.put(ids.next<Affiliation>(), Affiliation{.person = person, .organisation = organisation});
        edit.put(ids.next<Membership>(), Membership{.person = person, .group = group});
    };
    for (const auto &[name, count] : organisations) {
        const Id<Organisation> organisation = ids.next<Organisation>();
        edit.put(organisation, Organisation{.name = name});
        for (int i = 0; i < count; ++i)
            join(organisation);
    }
    for (int i = 0; i < unknown; ++i)
        join({});
    Snapshot map;
    map.apply(std::move(edit));
    return map;
}

} // namespace

class TestSentences : public QObject
{
    Q_OBJECT

private slots:
    void whoThenTheLargestThenTheOdds()
    {
        const Snapshot map =
            mapOf({{QStringLiteral("IRD"), 5}, {QStringLiteral("SNV"), 4}, {QStringLiteral("FAO"), 3}}, 2);
        const GroupAnswer found = answers(map, {}).front();
        const QString sentence = Sentences(map, {}, QLocale::c()).sentence(found);
        const qsizetype who = sentence.indexOf(QStringLiteral("14 member"));
        const qsizetype largest = sentence.indexOf(QStringLiteral("IRD with 5"));
        const qsizetype odds = sentence.indexOf(QStringLiteral("about 7 time"));
        QVERIFY2(who >= 0 && who < largest && largest < odds, qPrintable(sentence));
        QVERIFY2(sentence.contains(QStringLiteral("2 is not recorded")), qPrintable(sentence));
        const QString details = Sentences(map, {}, QLocale::c()).details(found).join(QLatin1Char(' '));
        QVERIFY2(details.contains(QStringLiteral("67 to 79 %")), qPrintable(details));
        QVERIFY2(details.contains(QStringLiteral("any time")), qPrintable(details));
    }
    void whatWouldSettleIt()
    {
        const Snapshot map = mapOf({{QStringLiteral("IRD"), 8}, {QStringLiteral("SNV"), 2}}, 10);
        const GroupAnswer found = answers(map, {}).front();
        QCOMPARE(*found.organisations.settle->yes, 1);
        const QString words = Sentences(map, {}, QLocale::c()).settling(found).join(QLatin1Char(' '));
        QVERIFY2(words.contains(QStringLiteral("1 of the 10 not recorded")), qPrintable(words));
        QVERIFY2(words.contains(QStringLiteral("SNV")), qPrintable(words));
    }
    void neverJudgesAndNeverSaysVerdict()
    {
        for (const auto &organisations : std::vector<std::vector<std::pair<QString, int>>>{
                 {}, {{QStringLiteral("A"), 1}}, {{QStringLiteral("A"), 9}, {QStringLiteral("B"), 1}}}) {
            const Snapshot map = mapOf(organisations, 0);
            const GroupAnswer found = answers(map, {}).front();
            const QString sentence = Sentences(map, {}).sentence(found);
            QVERIFY(!sentence.isEmpty());
            QVERIFY(!sentence.contains(QStringLiteral("verdict"), Qt::CaseInsensitive));
        }
    }
    void membersWithoutAStartAreSaid()
    {
        Snapshot map = mapOf({{QStringLiteral("A"), 3}}, 0);
        Edit edit;
        edit.put(Id<Source>{1}, Source{.date = *PartialDate::fromIso(u"2026-05-01")});
        map.apply(edit);
        const auto sentenceOn = [&](QStringView date) {
            const Question question{.asOf = AsOf::date(*PartialDate::fromIso(date))};
            return Sentences(map, question, QLocale::c()).sentence(answers(map, question).front());
        };
        QVERIFY(sentenceOn(u"2026-04").contains(QStringLiteral("not recorded for 3 of 3")));
        QVERIFY(!sentenceOn(u"2026-05").contains(QStringLiteral("start is not recorded")));
    }
    void coreIsNeverPassedOverInSilence()
    {
        const Snapshot map = mapOf({{QStringLiteral("A"), 3}}, 0);
        QVERIFY(Sentences(map, {}).core(answers(map, {}).front()).contains(QStringLiteral("not recorded")));
    }
};

QTEST_APPLESS_MAIN(TestSentences)
#include "tst_sentences.moc"
