#include "edits/adding.h"
#include "edits/putting.h"
#include "edits/removing.h"
#include "model/invariants.h"

#include <QTest>

using namespace copse;

/// What is recorded about a group beside its members.
class TestGroupFacts : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void needsAreForOneThing();
    void eventsAndWhoWasThere();
    void contributionsAndSponsorshipsAreWithinTheirRanges();
    void followUpsAndResourcesSayWhat();
    void sizesAndReasons();
    void whatDependsOnThemGoesWithThem();
    void tellsWhatIsBroken_data();
    void tellsWhatIsBroken();

private:
    template<class T>
    Id<T> made(const Result<Edit> &edit)
    {
        if (!edit || edit->swaps<T>().size() != 1) {
            QTest::qFail(edit ? "made nothing" : qPrintable(edit.error().message), __FILE__, __LINE__);
            return {};
        }
        const Id<T> id = edit->swaps<T>().front().id;
        m_map.apply(*edit);
        return id;
    }
    template<class T>
    bool isRefused(const T &record)
    {
        const auto edit = put(m_map, m_ids, Id<T>(), record);
        return !edit && edit.error().kind == ErrorKind::Refused && !edit.error().message.isEmpty();
    }

    Snapshot m_map;
    IdSource m_ids{1};
    Id<Person> m_ama;
    Id<Organisation> m_ird;
    Id<Discipline> m_hydrology;
    Id<Group> m_whole, m_part;
};

void TestGroupFacts::init()
{
    m_map = {};
    m_ids = IdSource(1);
    m_ama = made<Person>(addPerson(m_map, m_ids, QStringLiteral("Ama")));
    m_ird = made<Organisation>(addOrganisation(m_map, m_ids, QStringLiteral("IRD")));
    m_hydrology = made<Discipline>(addDiscipline(m_map, m_ids, QStringLiteral("Springs")));
    m_whole = made<Group>(addGroup(m_map, m_ids, QStringLiteral("WASH")));
    m_part = made<Group>(addGroup(m_map, m_ids, QStringLiteral("Wells"), m_whole));
}

void TestGroupFacts::needsAreForOneThing()
{
    const auto need =
        made<Need>(put(m_map, m_ids, Id<Need>(), Need{.group = m_part, .discipline = m_hydrology}));
    Need changed = *m_map.find(need);
    changed.note = QStringLiteral("for\nthe north");
    QCOMPARE(made<Need>(put(m_map, m_ids, need, changed)), need);
    QCOMPARE(m_map.find(need)->note, QStringLiteral("for\nthe north"));
    QVERIFY(put(m_map, m_ids, need, changed)->isEmpty());

    QVERIFY(isRefused(Need{.group = m_part, .discipline = m_hydrology})); // again
    QVERIFY(isRefused(Need{.group = m_part}));
    QVERIFY(isRefused(Need{.group = m_part, .organisationType = QStringLiteral(" ")}));
    QVERIFY(isRefused(Need{.discipline = m_hydrology}));
    QVERIFY(isRefused(Need{.group = m_part, .practice = {99}}));
    const Need two{.group = m_part, .discipline = m_hydrology, .organisationType = QStringLiteral("NGO")};
    QVERIFY(isRefused(two));
    QVERIFY(!put(m_map, m_ids, Id<Need>{99}, *m_map.find(need)));
}

void TestGroupFacts::eventsAndWhoWasThere()
{
    const auto event = made<Event>(
        put(m_map, m_ids, Id<Event>(), Event{.name = QStringLiteral("  Dakar  meeting "), .group = m_part}));
    QCOMPARE(m_map.find(event)->name, QStringLiteral("Dakar meeting"));
    QVERIFY(isRefused(Event{.name = QStringLiteral(" ")}));
    QVERIFY(isRefused(Event{.name = QStringLiteral("Back"),
                            .from = PartialDate::fromParts(2024),
                            .to = PartialDate::fromParts(2023, 12)}));
    made<Attendance>(put(m_map, m_ids, Id<Attendance>(), Attendance{m_ama, event}));
    QVERIFY(isRefused(Attendance{m_ama, event}));
    QVERIFY(isRefused(Attendance{m_ama, {}}));
    QVERIFY(isRefused(Attendance{{}, event}));
    m_map.apply(*removeEvent(m_map, event));
    QVERIFY(m_map.all<Attendance>().isEmpty());
}

void TestGroupFacts::contributionsAndSponsorshipsAreWithinTheirRanges()
{
    Contribution talks{.person = m_ama, .group = m_part, .kind = QStringLiteral("talks"), .count = 3};
    made<Contribution>(put(m_map, m_ids, Id<Contribution>(), talks));
    talks.count = 0;
    QVERIFY(isRefused(talks));
    talks = {.person = m_ama};
    QVERIFY(isRefused(talks));

    Sponsorship money{.organisation = m_ird, .group = m_part, .kind = SponsorshipKind::Money, .amount = 10};
    made<Sponsorship>(put(m_map, m_ids, Id<Sponsorship>(), money));
    QVERIFY(isRefused(money)); // again
    money.person = m_ama;
    QVERIFY(isRefused(money)); // two sponsors
    QVERIFY(isRefused(Sponsorship{.group = m_part}));
    QVERIFY(isRefused(Sponsorship{.person = m_ama}));
    QVERIFY(isRefused(Sponsorship{.person = m_ama, .group = m_part, .amount = -1}));
    QVERIFY(isRefused(Sponsorship{.person = m_ama, .group = m_part, .amount = std::nan("")}));
}

void TestGroupFacts::followUpsAndResourcesSayWhat()
{
    made<FollowUp>(put(m_map, m_ids, Id<FollowUp>(), FollowUp{.what = QStringLiteral("Ask")}));
    QVERIFY(isRefused(FollowUp{.what = QStringLiteral("  ")}));
    QVERIFY(isRefused(FollowUp{.what = QStringLiteral("Ask"), .person = {99}}));
    made<Resource>(put(m_map, m_ids, Id<Resource>(), Resource{.name = QStringLiteral("Guide")}));
    QVERIFY(isRefused(Resource{.link = QStringLiteral("https://example.org")}));
}

void TestGroupFacts::sizesAndReasons()
{
    Group sized = *m_map.find(m_part);
    sized.ownSize = 310;
    sized.countsMissing = true;
    m_map.apply(*put(m_map, m_ids, m_part, sized));
    QCOMPARE(m_map.find(m_part)->ownSize, 310);
    QVERIFY(m_map.find(m_part)->countsMissing);
    QVERIFY(put(m_map, m_ids, m_part, sized)->isEmpty());
    QVERIFY(!put(m_map, m_ids, Id<Group>{99}, sized));
    sized.ownSize = -2;
    QVERIFY(!put(m_map, m_ids, m_part, sized));

    Membership membership{.person = m_ama, .group = m_part};
    const auto left = made<Membership>(put(m_map, m_ids, Id<Membership>(), membership));
    membership.whyEnded = EndReason::Moved;
    m_map.apply(*put(m_map, m_ids, left, membership));
    QCOMPARE(m_map.find(left)->whyEnded, EndReason::Moved);
    QVERIFY(!put(m_map, m_ids, Id<Membership>{99}, membership));
    QCOMPARE(brokenInvariants(m_map), QStringList());
}

void TestGroupFacts::whatDependsOnThemGoesWithThem()
{
    const auto event = made<Event>(
        put(m_map, m_ids, Id<Event>(), Event{.name = QStringLiteral("Meeting"), .group = m_part}));
    const auto resource = made<Resource>(
        put(m_map, m_ids, Id<Resource>(), Resource{.name = QStringLiteral("Guide"), .group = m_part}));
    FollowUp ask{.what = QStringLiteral("Ask"), .person = m_ama, .group = m_part};
    const auto followUp = made<FollowUp>(put(m_map, m_ids, Id<FollowUp>(), ask));
    made<Attendance>(put(m_map, m_ids, Id<Attendance>(), Attendance{m_ama, event}));
    made<Contribution>(put(m_map, m_ids, Id<Contribution>(), Contribution{.person = m_ama, .group = m_part}));
    made<Sponsorship>(put(m_map, m_ids, Id<Sponsorship>(), Sponsorship{.person = m_ama, .group = m_part}));
    made<Sponsorship>(
        put(m_map, m_ids, Id<Sponsorship>(), Sponsorship{.organisation = m_ird, .group = m_part}));
    made<Need>(put(m_map, m_ids, Id<Need>(), Need{.group = m_part, .discipline = m_hydrology}));
    const Snapshot before = m_map;

    m_map.apply(*removePerson(m_map, m_ama));
    QVERIFY(m_map.all<Attendance>().isEmpty());
    QVERIFY(m_map.all<Contribution>().isEmpty());
    QCOMPARE(m_map.all<Sponsorship>().size(), 1);
    QVERIFY(m_map.find(followUp) && m_map.find(followUp)->person.isNull());
    QCOMPARE(brokenInvariants(m_map), QStringList());

    m_map = before;
    m_map.apply(*removeOrganisation(m_map, m_ird));
    QCOMPARE(m_map.all<Sponsorship>().size(), 1);
    m_map.apply(*removeDiscipline(m_map, m_hydrology));
    QVERIFY(m_map.all<Need>().isEmpty());
    QCOMPARE(brokenInvariants(m_map), QStringList());

    m_map = before;
    const Edit undo = m_map.apply(*removeGroup(m_map, m_part));
    QVERIFY(m_map.all<Need>().isEmpty() && m_map.all<Sponsorship>().isEmpty() &&
            m_map.all<Contribution>().isEmpty());
    QCOMPARE(m_map.find(event)->group, m_whole);
    QCOMPARE(m_map.find(resource)->group, m_whole);
    QCOMPARE(m_map.find(followUp)->group, m_whole);
    QCOMPARE(brokenInvariants(m_map), QStringList());
    m_map.apply(undo);
    QVERIFY(m_map == before);
}

void TestGroupFacts::tellsWhatIsBroken_data()
{
    QTest::addColumn<Edit>("edit");
    const auto row = [](const char *name, auto id, auto record) {
        Edit edit;
        edit.put(Id<Person>{1}, Person{.name = QStringLiteral("Ama")});
        edit.put(Id<Group>{2}, Group{.name = QStringLiteral("G")});
        edit.put(Id<Event>{3}, Event{.name = QStringLiteral("E")});
        edit.put(id, record);
        QTest::newRow(name) << edit;
    };
    row("size", Id<Group>{2}, Group{.name = QStringLiteral("G"), .ownSize = -5});
    row("need for nothing", Id<Need>{4}, Need{.group = {2}});
    row("need of no group", Id<Need>{4}, Need{.organisationType = QStringLiteral("NGO")});
    row("nameless event", Id<Event>{4}, Event{});
    row("event turned", Id<Event>{4},
        Event{.name = QStringLiteral("E"),
              .from = PartialDate::fromParts(2024),
              .to = PartialDate::fromParts(2023)});
    row("attendance of nobody", Id<Attendance>{4}, Attendance{{}, {3}});
    row("attendance at nothing", Id<Attendance>{4}, Attendance{{1}, {}});
    row("contribution of no group", Id<Contribution>{4}, Contribution{.person = {1}});
    row("contribution of none", Id<Contribution>{4}, Contribution{.person = {1}, .group = {2}, .count = 0});
    row("nameless resource", Id<Resource>{4}, Resource{});
    row("sponsorship of nobody", Id<Sponsorship>{4}, Sponsorship{.group = {2}});
    row("sponsorship of no group", Id<Sponsorship>{4}, Sponsorship{.person = {1}});
    row("sponsorship below nothing", Id<Sponsorship>{4},
        Sponsorship{.person = {1}, .group = {2}, .amount = -1});
    row("nothing to do", Id<FollowUp>{4}, FollowUp{});
    row("follow-up of somebody gone", Id<FollowUp>{4},
        FollowUp{.what = QStringLiteral("Ask"), .person = {9}});
    row("mark of nobody", Id<Forgotten>{4}, Forgotten{.salt = QStringLiteral("salt")});
}

void TestGroupFacts::tellsWhatIsBroken()
{
    QFETCH(Edit, edit);
    Snapshot map;
    map.apply(edit);
    QCOMPARE(brokenInvariants(map).size(), 1);
}

QTEST_APPLESS_MAIN(TestGroupFacts)
#include "tst_groupfacts.moc"
