#include "edits/adding.h"
#include "edits/names.h"
#include "edits/putting.h"
#include "edits/removing.h"
#include "edits/terms.h"
#include "model/invariants.h"

#include <QTest>

using namespace copse;

/// Sorting what members wrote under terms.
class TestTerms : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void theListOfPracticeIsKnownByName();
    void wordingsHangUnderAnEntryThatComesIntoTheMap();
    void aWordingThatIsAnEntryBecomesIt();
    void anUnknownNameIsANewTerm();
    void circlesAndFixedPlacesAreRefused();
    void anEntryOfOursCanHangElsewhere();
    void termsAndWordingsAndBack();
    void theTermMayBeAmongThoseChosen();
    void correctedToANameOfTheListsItIsThatEntry();
    void undoneInOneStep();

private:
    Id<Discipline> wording(const QString &name)
    {
        Edit edit;
        const auto id = m_ids.next<Discipline>();
        edit.put(id, Discipline{.name = name});
        m_map.apply(std::move(edit));
        return id;
    }
    bool apply(const Result<Edit> &edit)
    {
        if (edit)
            m_map.apply(*edit);
        return edit.has_value();
    }
    const Discipline &at(Id<Discipline> id) const { return *m_map.find(id); }
    bool isAsWritten(Id<Discipline> id) const { return wordingsAsWritten(m_map).contains(id.value); }
    static Term entry(const char *label)
    {
        return {{}, DisciplineList::builtIn().find(QString::fromUtf8(label))};
    }

    Snapshot m_map;
    IdSource m_ids{1};
};

void TestTerms::init()
{
    m_map = {};
    m_ids = IdSource(1);
}

void TestTerms::theListOfPracticeIsKnownByName()
{
    QVERIFY(apply(addDiscipline(m_map, m_ids, QStringLiteral("gestion des connaissances"))));
    const Discipline &added = m_map.all<Discipline>().begin()->record;
    QCOMPARE(added.name, QStringLiteral("gestion des connaissances"));
    QCOMPARE(added.list, developmentList);
    QCOMPARE(added.code, QStringLiteral("knowledge"));
    QCOMPARE(oecdList, DisciplineList::oecd);
}

void TestTerms::wordingsHangUnderAnEntryThatComesIntoTheMap()
{
    const auto first = wording(QStringLiteral("M&E officer"));
    const auto second = wording(QStringLiteral("evaluator"));
    QVERIFY(apply(
        hangUnder(m_map, m_ids, {first, second}, entry("Monitoring and evaluation"), QStringLiteral("fr"))));
    const Id<Discipline> term = at(first).parent;
    QVERIFY(m_map.find(term));
    QCOMPARE(at(term).name, QStringLiteral("Suivi et évaluation"));
    QCOMPARE(at(term).code, QStringLiteral("monitoring"));
    QCOMPARE(at(second).parent, term);
    QVERIFY(wordingsAsWritten(m_map).empty());

    // Once it is there, it is that one, in whatever language.
    const auto third = wording(QStringLiteral("impact"));
    QVERIFY(apply(
        hangUnder(m_map, m_ids, {third}, QStringLiteral("Monitoring and evaluation"), QStringLiteral("en"))));
    QCOMPARE(at(third).parent, term);
    QCOMPARE(m_map.all<Discipline>().size(), 4);
}

void TestTerms::aWordingThatIsAnEntryBecomesIt()
{
    const auto gender = wording(QStringLiteral("Gender")); // of a map from before there was the list
    const auto other = wording(QStringLiteral("women's groups"));
    QVERIFY(apply(hangUnder(m_map, m_ids, {other, gender}, QStringLiteral("genre"), QStringLiteral("fr"))));
    QCOMPARE(at(gender).list, developmentList);
    QVERIFY(at(gender).parent.isNull());
    QCOMPARE(at(other).parent, gender);
    QCOMPARE(m_map.all<Discipline>().size(), 2);
}

void TestTerms::anUnknownNameIsANewTerm()
{
    const auto first = wording(QStringLiteral("permaculture"));
    QVERIFY(
        apply(hangUnder(m_map, m_ids, {first}, QStringLiteral("  Local knowledge "), QStringLiteral("en"))));
    QCOMPARE(at(at(first).parent).name, QStringLiteral("Local knowledge"));
    QCOMPARE(at(at(first).parent).list, ownList);
    QVERIFY(!hangUnder(m_map, m_ids, {first}, QStringLiteral("  "), QStringLiteral("en")));
    QVERIFY(!addTerm(m_map, m_ids, QStringLiteral("local KNOWLEDGE")));
}

void TestTerms::circlesAndFixedPlacesAreRefused()
{
    const auto above = wording(QStringLiteral("a"));
    const auto between = wording(QStringLiteral("b"));
    const auto below = wording(QStringLiteral("c"));
    QVERIFY(apply(hangUnder(m_map, m_ids, {between}, {above, -1}, {})));
    QVERIFY(apply(hangUnder(m_map, m_ids, {below}, {between, -1}, {})));
    const Snapshot before = m_map;
    for (const Id<Discipline> under : {above, between, below})
        QVERIFY(!hangUnder(m_map, m_ids, {above}, {under, -1}, {}));
    QVERIFY(apply(addDiscipline(m_map, m_ids, QStringLiteral("Law"))));
    const auto law = findTerm(m_map, QStringLiteral("law")).discipline;
    const auto refused = hangUnder(m_map, m_ids, {law}, {above, -1}, {});
    QVERIFY(!refused && refused.error().message.contains(QStringLiteral("Law")));
    QVERIFY(!makeTerms(m_map, {law}));
    QVERIFY(!takeApart(m_map, {law}));
    QVERIFY(!hangUnder(m_map, m_ids, {{12345}}, {above, -1}, {}));
    QVERIFY(!hangUnder(m_map, m_ids, {}, {above, -1}, {}));
    QCOMPARE(at(above), *before.find(above));
}

void TestTerms::anEntryOfOursCanHangElsewhere()
{
    QVERIFY(apply(addDiscipline(m_map, m_ids, QStringLiteral("Gender"))));
    const auto gender = findTerm(m_map, QStringLiteral("Gender")).discipline;
    QVERIFY(apply(hangUnder(m_map, m_ids, {gender}, entry("Political science"), QStringLiteral("en"))));
    QCOMPARE(entryOf(at(gender)), -1);
    QCOMPARE(at(at(gender).parent).code, QStringLiteral("5.6"));
    QVERIFY(!isAsWritten(gender));
}

void TestTerms::termsAndWordingsAndBack()
{
    const auto one = wording(QStringLiteral("one"));
    QVERIFY(isAsWritten(one));
    QVERIFY(apply(makeTerms(m_map, {one})));
    QVERIFY(!isAsWritten(one));
    const auto two = wording(QStringLiteral("two"));
    QVERIFY(apply(hangUnder(m_map, m_ids, {two}, {one, -1}, {})));
    QVERIFY(apply(takeApart(m_map, {one})));
    QVERIFY(!isAsWritten(one)); // something hangs below it
    QVERIFY(apply(takeApart(m_map, {two})));
    QVERIFY(isAsWritten(one) && isAsWritten(two));
}

void TestTerms::theTermMayBeAmongThoseChosen()
{
    const auto first = wording(QStringLiteral("Rain words"));
    const auto second = wording(QStringLiteral("Rain"));
    QVERIFY(!hangUnder(m_map, m_ids, {second}, {second, -1}, {})); // below nothing but itself
    QVERIFY(apply(hangUnder(m_map, m_ids, {first, second}, QStringLiteral("Rain"), {})));
    QCOMPARE(at(first).parent, second);
    QVERIFY(at(second).parent.isNull());
    // What is of a list elsewhere says so wherever it hangs.
    Discipline foreign = at(wording(QStringLiteral("Snow")));
    foreign.list = QStringLiteral("gnd");
    foreign.code = QStringLiteral("4");
    const auto snow = findTerm(m_map, QStringLiteral("Snow")).discipline;
    Edit edit;
    edit.put(snow, foreign);
    m_map.apply(std::move(edit));
    QVERIFY(apply(hangUnder(m_map, m_ids, {snow}, {second, -1}, {})));
    QCOMPARE(at(snow).parent, second);
    QCOMPARE(at(snow).code, QStringLiteral("4"));
    QVERIFY(apply(takeApart(m_map, {snow})));
    QVERIFY(isAsWritten(snow) && at(snow).code.isEmpty());
}

void TestTerms::correctedToANameOfTheListsItIsThatEntry()
{
    const auto renamed = wording(QStringLiteral("Finnance"));
    QVERIFY(apply(rename(m_map, renamed, QStringLiteral("Finance"))));
    QCOMPARE(entryOf(at(renamed)), entry("Finance").entry);
    const auto kept = wording(QStringLiteral("Laww"));
    Discipline law = at(kept);
    law.name = QStringLiteral("Law");
    QVERIFY(apply(put(m_map, m_ids, kept, law)));
    QCOMPARE(entryOf(at(kept)), entry("Law").entry);
}

void TestTerms::undoneInOneStep()
{
    std::vector<Id<Discipline>> all;
    for (int i = 0; i < 63; ++i)
        all.push_back(wording(QStringLiteral("wording %1").arg(i)));
    const Snapshot before = m_map;
    const auto edit = hangUnder(m_map, m_ids, all, entry("Finance"), QStringLiteral("en"));
    QVERIFY(edit);
    const Edit back = m_map.apply(*edit);
    QCOMPARE(wordingsAsWritten(m_map).size(), size_t(0));
    QVERIFY(brokenInvariants(m_map).empty());
    m_map.apply(back);
    QCOMPARE(m_map, before);
}

QTEST_APPLESS_MAIN(TestTerms)
#include "tst_terms.moc"
