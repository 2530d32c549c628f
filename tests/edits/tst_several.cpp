#include "edits/adding.h"
#include "edits/several.h"
#include "model/invariants.h"

#include <QTest>

#include <algorithm>

using namespace copse;

class TestSeveral : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void whoIsInAlreadyIsPassedOver();
    void formerMembersComeBack();
    void movingKeepsWhatIsKnown();
    void whatHasEndedIsNotMoved();
    void takenOutOfOneGroupAlone();
    void leavingIsNotTakingOut();
    void levelsOfOneGroup();
    void consentOfAll();
    void organisationsAndDisciplinesOnce();
    void whoIsGoneIsRefused();

private:
    template<class T>
    Id<T> add(const Result<Edit> &edit)
    {
        m_map.apply(*edit);
        return edit->swaps<T>().front().id;
    }
    void apply(const Result<Edit> &edit)
    {
        QVERIFY2(edit, edit ? "" : qPrintable(edit.error().message));
        m_map.apply(*edit);
        QVERIFY(brokenInvariants(m_map).isEmpty());
    }
    std::vector<Membership> memberships(Id<Group> group)
    {
        std::vector<Membership> found;
        for (const auto &row : m_map.all<Membership>()) {
            if (row.record.group == group)
                found.push_back(row.record);
        }
        return found;
    }

    Snapshot m_map;
    IdSource m_ids{1};
    std::vector<Id<Person>> m_all;
    Id<Group> m_water, m_soil;
};

void TestSeveral::init()
{
    m_map = {};
    m_ids = IdSource(1);
    m_all.clear();
    for (const char *name : {"Ama", "Ben", "Cam"})
        m_all.push_back(add<Person>(addPerson(m_map, m_ids, QString::fromLatin1(name))));
    m_water = add<Group>(addGroup(m_map, m_ids, u"Water"_qs));
    m_soil = add<Group>(addGroup(m_map, m_ids, u"Soil"_qs));
}

void TestSeveral::whoIsInAlreadyIsPassedOver()
{
    apply(addToGroup(m_map, m_ids, {m_all[1]}, m_water));
    apply(addToGroup(m_map, m_ids, m_all, m_water));
    QCOMPARE(memberships(m_water).size(), 3u);
    const auto again = addToGroup(m_map, m_ids, m_all, m_water);
    QVERIFY(!again);
    QCOMPARE(again.error().kind, ErrorKind::Refused);
}

void TestSeveral::formerMembersComeBack()
{
    Membership former{.person = m_all[0], .group = m_water};
    former.to = PartialDate::fromIso(u"2020").value();
    add<Membership>(addMembership(m_map, m_ids, former));
    apply(addToGroup(m_map, m_ids, {m_all[0]}, m_water));
    QCOMPARE(memberships(m_water).size(), 2u);
}

void TestSeveral::movingKeepsWhatIsKnown()
{
    Membership core{.person = m_all[0], .group = m_water, .level = Level::Core};
    core.from = PartialDate::fromIso(u"2019-02").value();
    add<Membership>(addMembership(m_map, m_ids, core));
    apply(addToGroup(m_map, m_ids, {m_all[1]}, m_water));
    apply(addToGroup(m_map, m_ids, {m_all[1]}, m_soil));
    apply(moveToGroup(m_map, m_all, m_water, m_soil)); // Cam is in neither
    QVERIFY(memberships(m_water).empty());
    QCOMPARE(memberships(m_soil).size(), 2u); // Ben was there already
    core.group = m_soil;
    QVERIFY(memberships(m_soil)[0] == core || memberships(m_soil)[1] == core);
    QVERIFY(!moveToGroup(m_map, m_all, m_soil, m_soil));
}

void TestSeveral::whatHasEndedIsNotMoved()
{
    Membership former{.person = m_all[0], .group = m_water};
    former.to = PartialDate::fromIso(u"2020").value();
    add<Membership>(addMembership(m_map, m_ids, former));
    QVERIFY(!moveToGroup(m_map, {m_all[0]}, m_water, m_soil));
    apply(addToGroup(m_map, m_ids, {m_all[0]}, m_water));
    apply(moveToGroup(m_map, {m_all[0]}, m_water, m_soil));
    QCOMPARE(memberships(m_water), std::vector{former});
    QCOMPARE(memberships(m_soil).size(), 1u);
}

void TestSeveral::leavingIsNotTakingOut()
{
    const PartialDate day = PartialDate::fromIso(u"2021-05-03").value();
    Membership former{.person = m_all[0], .group = m_water};
    former.to = PartialDate::fromIso(u"2020").value();
    add<Membership>(addMembership(m_map, m_ids, former));
    apply(addToGroup(m_map, m_ids, m_all, m_water));
    apply(leaveGroup(m_map, {m_all[0], m_all[1]}, m_water, day));
    const std::vector<Membership> all = memberships(m_water);
    QCOMPARE(all.size(), 4u);
    QCOMPARE(std::ranges::count(all, day, &Membership::to), 2);
    QCOMPARE(std::ranges::count(all, former), 1);
    QVERIFY(!leaveGroup(m_map, {m_all[0]}, m_water, day)); // has left
    Membership later{.person = m_all[2], .group = m_soil};
    later.from = PartialDate::fromIso(u"2022").value();
    add<Membership>(addMembership(m_map, m_ids, later));
    QVERIFY(!leaveGroup(m_map, {m_all[2]}, m_soil, day));
}

void TestSeveral::takenOutOfOneGroupAlone()
{
    apply(addToGroup(m_map, m_ids, m_all, m_water));
    apply(addToGroup(m_map, m_ids, m_all, m_soil));
    apply(takeOutOfGroup(m_map, {m_all[0], m_all[2]}, m_water));
    QCOMPARE(memberships(m_water).size(), 1u);
    QCOMPARE(memberships(m_soil).size(), 3u);
    QVERIFY(!takeOutOfGroup(m_map, {m_all[0]}, m_water));
}

void TestSeveral::levelsOfOneGroup()
{
    apply(addToGroup(m_map, m_ids, {m_all[0], m_all[1]}, m_water));
    apply(addToGroup(m_map, m_ids, m_all, m_soil));
    apply(setLevel(m_map, m_all, m_water, Level::Core)); // Cam is not there
    for (const Membership &one : memberships(m_water))
        QCOMPARE(one.level, Level::Core);
    for (const Membership &one : memberships(m_soil))
        QCOMPARE(one.level, Level::NotRecorded);
    QVERIFY(!setLevel(m_map, {m_all[2]}, m_water, Level::Core));
}

void TestSeveral::consentOfAll()
{
    apply(setConsent(m_map, {m_all[0], m_all[2]}, Consent::Hidden));
    QCOMPARE(m_map.find(m_all[0])->consent, Consent::Hidden);
    QCOMPARE(m_map.find(m_all[1])->consent, Consent::NotAsked);
    QCOMPARE(m_map.find(m_all[2])->consent, Consent::Hidden);
}

void TestSeveral::organisationsAndDisciplinesOnce()
{
    const auto ird = add<Organisation>(addOrganisation(m_map, m_ids, u"IRD"_qs));
    const auto law = add<Discipline>(addDiscipline(m_map, m_ids, u"Law"_qs));
    apply(addOrganisationTo(m_map, m_ids, {m_all[0]}, ird));
    apply(addOrganisationTo(m_map, m_ids, m_all, ird));
    QCOMPARE(m_map.all<Affiliation>().size(), 3);
    apply(addDisciplineTo(m_map, m_ids, m_all, law));
    QCOMPARE(m_map.all<Expertise>().size(), 3);
    QVERIFY(!addDisciplineTo(m_map, m_ids, m_all, law));
}

void TestSeveral::whoIsGoneIsRefused()
{
    const Id<Person> nobody{999};
    QVERIFY(!addToGroup(m_map, m_ids, {m_all[0], nobody}, m_water));
    QVERIFY(!addToGroup(m_map, m_ids, {}, m_water));
    QVERIFY(!addToGroup(m_map, m_ids, m_all, {}));
    QVERIFY(!setConsent(m_map, {nobody}, Consent::Open));
    QVERIFY(!addOrganisationTo(m_map, m_ids, m_all, Id<Organisation>{999}));
}

QTEST_GUILESS_MAIN(TestSeveral)
#include "tst_several.moc"
