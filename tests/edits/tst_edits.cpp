#include "edits/adding.h"
#include "edits/groups.h"
#include "edits/names.h"
#include "edits/removing.h"
#include "edits/views.h"
#include "model/invariants.h"

#include <QTest>

using namespace copse;

class TestEdits : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void namesAreTidyAndNeeded();
    void onlyPeopleShareNames();
    void membershipsAreWhole();
    void aRemovedPersonLeavesNoTrace();
    void aRemovedOrganisationGoesOutOfHats();
    void subGroupsOfARemovedGroupMoveUp();
    void groupsAreNeverPartOfThemselves();
    void tiesAreBetweenTwoPeople();
    void placementsAreReplaced();
    void organisationsAndDisciplinesHavePlaces();
    void viewsAreWithinTheirRanges();
    void viewsAreStepsOfPresenting();
    void whatIsGoneIsRefused();
    void tellsWhatIsBroken_data();
    void tellsWhatIsBroken();

private:
    /// Does it and gives the id of the new record.
    template<class T>
    Id<T> made(const Result<Edit> &edit)
    {
        Q_ASSERT(edit && edit->swaps<T>().size() == 1);
        m_map.apply(*edit);
        return edit->swaps<T>().front().id;
    }

    Snapshot m_map;
    IdSource m_ids{1};
};

void TestEdits::init()
{
    m_map = {};
    m_ids = IdSource(1);
}

void TestEdits::namesAreTidyAndNeeded()
{
    const auto ama = made<Person>(addPerson(m_map, m_ids, QStringLiteral("  Ama \n  Osei ")));
    QCOMPARE(m_map.find(ama)->name, QStringLiteral("Ama Osei"));
    const auto nameless = addPerson(m_map, m_ids, QStringLiteral(" \t "));
    QVERIFY(!nameless);
    QCOMPARE(nameless.error().kind, ErrorKind::Refused);
    QVERIFY(!rename(m_map, ama, QString()));
    m_map.apply(*rename(m_map, ama, QStringLiteral(" Ama  Mensah")));
    QCOMPARE(m_map.find(ama)->name, QStringLiteral("Ama Mensah"));
    QVERIFY(rename(m_map, ama, QStringLiteral("Ama Mensah"))->isEmpty());
}

void TestEdits::onlyPeopleShareNames()
{
    made<Person>(addPerson(m_map, m_ids, QStringLiteral("Wang Wei")));
    QVERIFY(addPerson(m_map, m_ids, QStringLiteral("Wang Wei")));
    const auto who = made<Organisation>(addOrganisation(m_map, m_ids, QStringLiteral("Straße und Wasser")));
    const auto refused = addOrganisation(m_map, m_ids, QStringLiteral("STRASSE UND WASSER"));
    QVERIFY(!refused);
    QVERIFY(refused.error().message.contains(QStringLiteral("Straße und Wasser")));
    m_map.apply(*rename(m_map, who, QStringLiteral("STRASSE und Wasser"))); // its own name is not in its way
    const auto group = made<Group>(addGroup(m_map, m_ids, QStringLiteral("Rivers")));
    const auto other = made<Group>(addGroup(m_map, m_ids, QStringLiteral("Lakes"), group));
    QVERIFY(!rename(m_map, other, QStringLiteral("rivers")));
    made<Discipline>(addDiscipline(m_map, m_ids, QStringLiteral("Rivers"))); // another kind of thing
    QVERIFY(!addDiscipline(m_map, m_ids, QStringLiteral("RIVERS ")));
}

void TestEdits::membershipsAreWhole()
{
    const auto ama = made<Person>(addPerson(m_map, m_ids, QStringLiteral("Ama")));
    const auto group = made<Group>(addGroup(m_map, m_ids, QStringLiteral("Rivers")));
    const Membership good{.person = ama, .group = group, .from = PartialDate::fromParts(2007, 5)};
    const auto refusedWith = [&](auto change) {
        Membership changed = good;
        change(changed);
        return !addMembership(m_map, m_ids, changed);
    };
    QVERIFY(refusedWith([](Membership &m) { m.person = {}; }));
    QVERIFY(refusedWith([](Membership &m) { m.group = {99}; }));
    QVERIFY(refusedWith([](Membership &m) { m.to = PartialDate::fromParts(2007, 4); }));
    QVERIFY(refusedWith([](Membership &m) { m.passion = 4; }));
    QVERIFY(refusedWith([](Membership &m) { m.organisations.values = {{99}}; }));
    QVERIFY(
        !refusedWith([](Membership &m) { m.to = PartialDate::fromParts(2007); })); // may be the same month
    made<Membership>(addMembership(m_map, m_ids, good));
    QVERIFY(!addMembership(m_map, m_ids, good));
    QVERIFY(!refusedWith([](Membership &m) { m.from = PartialDate::fromParts(2009); })); // came back
}

void TestEdits::aRemovedPersonLeavesNoTrace()
{
    const auto ama = made<Person>(addPerson(m_map, m_ids, QStringLiteral("Ama")));
    const Snapshot before = m_map;
    const auto ben = made<Person>(addPerson(m_map, m_ids, QStringLiteral("Ben")));
    const auto group = made<Group>(addGroup(m_map, m_ids, QStringLiteral("Rivers")));
    const auto ird = made<Organisation>(addOrganisation(m_map, m_ids, QStringLiteral("IRD")));
    const auto view = made<View>(putView(m_map, m_ids, {}, View{.title = QStringLiteral("All")}));
    for (const auto who : {ama, ben}) {
        made<Membership>(addMembership(m_map, m_ids, {.person = who, .group = group}));
        made<Affiliation>(addAffiliation(m_map, m_ids, {who, ird, {}, {}, false}));
        made<Expertise>(addExpertise(m_map, m_ids, {who, {}, {}, {}, false}));
        made<Placement>(putPlacements(m_map, m_ids, view, {Placed{who, 1, 2, true}}));
    }
    const auto cai = made<Person>(addPerson(m_map, m_ids, QStringLiteral("Cai")));
    made<Tie>(addTie(m_map, m_ids, {.fromPerson = ama, .toPerson = ben}));
    made<Tie>(addTie(m_map, m_ids, {.fromPerson = ben, .toPerson = cai}));
    const auto left = made<Tie>(addTie(m_map, m_ids, {.fromPerson = cai, .toPerson = ama}));
    const Edit edit = *removePerson(m_map, ben);
    const Snapshot with = m_map;
    const Edit undo = m_map.apply(edit);
    QVERIFY(brokenInvariants(m_map).isEmpty());
    QCOMPARE(m_map.all<Membership>().size(), 1);
    QCOMPARE(m_map.all<Affiliation>().size(), 1);
    QCOMPARE(m_map.all<Expertise>().size(), 1);
    QCOMPARE(m_map.all<Placement>().size(), 1);
    QCOMPARE(m_map.all<Tie>().size(), 1);
    QVERIFY(m_map.find(left));
    QVERIFY(m_map.find(ama) && !m_map.find(ben));
    m_map.apply(undo);
    QVERIFY(m_map == with);
}

void TestEdits::aRemovedOrganisationGoesOutOfHats()
{
    const auto ama = made<Person>(addPerson(m_map, m_ids, QStringLiteral("Ama")));
    const auto group = made<Group>(addGroup(m_map, m_ids, QStringLiteral("Rivers")));
    const auto ird = made<Organisation>(addOrganisation(m_map, m_ids, QStringLiteral("IRD")));
    const auto ucl = made<Organisation>(addOrganisation(m_map, m_ids, QStringLiteral("UCL")));
    const auto hydrology = made<Discipline>(addDiscipline(m_map, m_ids, QStringLiteral("Hydrology")));
    Membership membership{.person = ama, .group = group};
    membership.organisations.values = {ird, ucl};
    membership.disciplines.values = {hydrology};
    const auto id = made<Membership>(addMembership(m_map, m_ids, membership));
    m_map.apply(*removeOrganisation(m_map, ird));
    QCOMPARE(m_map.find(id)->organisations.values, std::vector{ucl});
    m_map.apply(*removeDiscipline(m_map, hydrology));
    QVERIFY(!m_map.find(id)->disciplines.isSaid());
    QVERIFY(brokenInvariants(m_map).isEmpty());
}

void TestEdits::subGroupsOfARemovedGroupMoveUp()
{
    const auto top = made<Group>(addGroup(m_map, m_ids, QStringLiteral("Water")));
    const auto middle = made<Group>(addGroup(m_map, m_ids, QStringLiteral("Rivers"), top));
    const auto below = made<Group>(addGroup(m_map, m_ids, QStringLiteral("Nile"), middle));
    View shown{.group = middle};
    shown.folded = {top, middle};
    const auto view = made<View>(putView(m_map, m_ids, {}, shown));
    View other;
    other.folded = {middle};
    const auto otherView = made<View>(putView(m_map, m_ids, {}, other));
    const Snapshot before = m_map;
    const Edit undo = m_map.apply(*removeGroup(m_map, middle));
    QCOMPARE(m_map.find(below)->parent, top);
    QCOMPARE(m_map.find(view)->group, top);
    QCOMPARE(m_map.find(view)->folded, std::vector{top});
    QVERIFY(m_map.find(otherView)->folded.empty());
    const Snapshot without = m_map;
    m_map.apply(undo);
    QVERIFY(m_map == before);
    m_map = without;
    m_map.apply(*removeGroup(m_map, top));
    QVERIFY(m_map.find(below)->parent.isNull());
    QVERIFY(m_map.find(view)->group.isNull());
}

void TestEdits::groupsAreNeverPartOfThemselves()
{
    const auto top = made<Group>(addGroup(m_map, m_ids, QStringLiteral("Water")));
    const auto below = made<Group>(addGroup(m_map, m_ids, QStringLiteral("Rivers"), top));
    QVERIFY(!moveGroup(m_map, top, top));
    const auto refused = moveGroup(m_map, top, below);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Refused);
    QVERIFY(refused.error().message.contains(QStringLiteral("Water")));
    m_map.apply(*moveGroup(m_map, below, {}));
    m_map.apply(*moveGroup(m_map, top, below));
    QCOMPARE(m_map.find(top)->parent, below);
}

void TestEdits::tiesAreBetweenTwoPeople()
{
    const auto ama = made<Person>(addPerson(m_map, m_ids, QStringLiteral("Ama")));
    const auto ben = made<Person>(addPerson(m_map, m_ids, QStringLiteral("Ben")));
    const Tie good{.fromPerson = ama, .toPerson = ben, .kind = QStringLiteral("advises"), .strength = 3};
    const auto isRefused = [&](auto change) {
        Tie changed = good;
        change(changed);
        return !addTie(m_map, m_ids, changed);
    };
    QVERIFY(isRefused([&](Tie &tie) { tie.toPerson = ama; }));
    QVERIFY(isRefused([](Tie &tie) { tie.fromPerson = {}; }));
    QVERIFY(isRefused([](Tie &tie) { tie.toPerson = {99}; }));
    QVERIFY(isRefused([](Tie &tie) { tie.strength = 4; }));
    QVERIFY(isRefused([](Tie &tie) { tie.strength = -2; }));
    QVERIFY(isRefused([](Tie &tie) {
        tie.from = PartialDate::fromParts(2008);
        tie.to = PartialDate::fromParts(2007);
    }));
    const auto tie = made<Tie>(addTie(m_map, m_ids, good));
    QVERIFY(isRefused([](Tie &) {}));
    QVERIFY(!isRefused([](Tie &other) { std::swap(other.fromPerson, other.toPerson); }));
    QVERIFY(!isRefused([](Tie &other) { other.kind = QStringLiteral("knows"); }));
    m_map.apply(*removeTie(m_map, tie));
    QVERIFY(m_map.all<Tie>().isEmpty());
    QVERIFY(!removeTie(m_map, tie));
}

void TestEdits::organisationsAndDisciplinesHavePlaces()
{
    const auto ird = made<Organisation>(addOrganisation(m_map, m_ids, QStringLiteral("IRD")));
    const auto law = made<Discipline>(addDiscipline(m_map, m_ids, QStringLiteral("Law")));
    const auto view = made<View>(putView(m_map, m_ids, {}, {}));
    m_map.apply(*putPlacements(m_map, m_ids, view, {Placed{ird, 1, 2, false}, Placed{law, 3, 4, true}}));
    m_map.apply(*putPlacements(m_map, m_ids, view, {Placed{ird, 5, 6, false}}));
    QCOMPARE(m_map.all<Placement>().size(), 2);
    for (const auto &row : m_map.all<Placement>()) {
        QVERIFY(row.record.organisation == ird || row.record.discipline == law);
        QCOMPARE(row.record.x, row.record.organisation == ird ? 5 : 3);
    }
    QVERIFY(brokenInvariants(m_map).isEmpty());
    QVERIFY(!putPlacements(m_map, m_ids, view, {Placed{Id<Organisation>{99}, 0, 0, false}}));
    QVERIFY(!putPlacements(m_map, m_ids, view, {Placed{Id<Discipline>{}, 0, 0, false}}));
    m_map.apply(*removeOrganisation(m_map, ird));
    QCOMPARE(m_map.all<Placement>().size(), 1);
    m_map.apply(*removeDiscipline(m_map, law));
    QVERIFY(m_map.all<Placement>().isEmpty());
}

void TestEdits::viewsAreStepsOfPresenting()
{
    const auto first = made<View>(putView(m_map, m_ids, {}, View{.title = QStringLiteral("First")}));
    const auto second = made<View>(putView(m_map, m_ids, {}, View{.title = QStringLiteral("Second")}));
    const auto third = made<View>(putView(m_map, m_ids, {}, View{.title = QStringLiteral("Third")}));
    QCOMPARE(stepsOf(m_map), (std::vector{first, second, third})); // until some are chosen
    const auto steps =
        putSteps(m_map, {{third, QStringLiteral("The end"), QStringLiteral("Words."), {}, true},
                         {second, QStringLiteral("Second"), {}, {}, false},
                         {first, QStringLiteral("First"), {}, QStringLiteral("Slowly"), true}});
    QVERIFY(steps);
    const Edit inverse = m_map.apply(*steps);
    QCOMPARE(stepsOf(m_map), (std::vector{third, first}));
    QCOMPARE(m_map.find(third)->title, QStringLiteral("The end"));
    QCOMPARE(m_map.find(third)->words, QStringLiteral("Words."));
    QCOMPARE(m_map.find(first)->notes, QStringLiteral("Slowly"));
    QCOMPARE(m_map.find(second)->step, -1);
    QCOMPARE(brokenInvariants(m_map), QStringList());
    QVERIFY(!putSteps(m_map, {{Id<View>{99}, {}, {}, {}, true}}));
    m_map.apply(inverse);
    QCOMPARE(stepsOf(m_map), (std::vector{first, second, third}));
}

void TestEdits::viewsAreWithinTheirRanges()
{
    const auto group = made<Group>(addGroup(m_map, m_ids, QStringLiteral("Rivers")));
    const auto isRefused = [&](auto change) {
        View view;
        change(view);
        return !putView(m_map, m_ids, {}, view);
    };
    QVERIFY(isRefused([](View &view) { view.backbone = 1.01; }));
    QVERIFY(isRefused([](View &view) { view.backbone = qQNaN(); }));
    QVERIFY(isRefused([](View &view) { view.width = -1; }));
    QVERIFY(isRefused([](View &view) { view.nameSize = qInf(); }));
    QVERIFY(isRefused([](View &view) { view.folded = {{99}}; }));
    View view;
    view.folded = {group, group};
    view.backbone = 1;
    const auto id = made<View>(putView(m_map, m_ids, {}, view));
    QCOMPARE(m_map.find(id)->folded, std::vector{group});
    QVERIFY(brokenInvariants(m_map).isEmpty());
}

void TestEdits::placementsAreReplaced()
{
    const auto ama = made<Person>(addPerson(m_map, m_ids, QStringLiteral("Ama")));
    const auto group = made<Group>(addGroup(m_map, m_ids, QStringLiteral("Rivers")));
    const auto view = made<View>(putView(m_map, m_ids, {}, {}));
    m_map.apply(*putPlacements(m_map, m_ids, view, {Placed{ama, 1, 2, false}, Placed{group, 3, 4, true}}));
    m_map.apply(*putPlacements(m_map, m_ids, view, {Placed{ama, 0, 0, false}, Placed{ama, 5, 6, true}}));
    QCOMPARE(m_map.all<Placement>().size(), 2);
    for (const auto &row : m_map.all<Placement>()) {
        QCOMPARE(row.record.x, row.record.person == ama ? 5 : 3);
        QCOMPARE(row.record.y, row.record.person == ama ? 6 : 4);
    }
    QVERIFY(!putPlacements(m_map, m_ids, view, {Placed{ama, qQNaN(), 0, false}}));
}

void TestEdits::whatIsGoneIsRefused()
{
    QVERIFY(!removePerson(m_map, {5}));
    QVERIFY(!removeGroup(m_map, {}));
    QVERIFY(!removeMembership(m_map, {5}));
    QVERIFY(!rename(m_map, Id<Group>{5}, QStringLiteral("New")));
    QVERIFY(!addGroup(m_map, m_ids, QStringLiteral("New"), {5}));
    QVERIFY(!moveGroup(m_map, {5}, {}));
    QVERIFY(!putPlacements(m_map, m_ids, {5}, {}));
    QVERIFY(!putView(m_map, m_ids, {5}, {}));
    QVERIFY(!putView(m_map, m_ids, {}, View{.group = {5}}));
}

void TestEdits::tellsWhatIsBroken_data()
{
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, auto id, auto record, const char *says) {
        Edit edit;
        edit.put(Id<Person>{1}, Person{.name = QStringLiteral("Ama")});
        edit.put(Id<Group>{2}, Group{.name = QStringLiteral("Rivers")});
        edit.put(Id<Organisation>{4}, Organisation{.name = QStringLiteral("IRD")});
        edit.put(id, record);
        QTest::newRow(name) << edit << QString::fromLatin1(says);
    };
    row("sound", Id<Membership>{3}, Membership{.person = {1}, .group = {2}}, "");
    row("dangling", Id<Membership>{3}, Membership{.person = {9}, .group = {2}},
        "person refers to what is not there");
    row("nobody", Id<Membership>{3}, Membership{.group = {2}}, "is of nobody");
    row("circle", Id<Group>{2}, Group{.name = QStringLiteral("Rivers"), .parent = {2}}, "is part of itself");
    row("nameless", Id<Organisation>{4}, Organisation{}, "has no name");
    row("turned", Id<Affiliation>{5},
        Affiliation{.person = {1}, .from = PartialDate::fromParts(2008), .to = PartialDate::fromParts(2007)},
        "ends before it begins");
    row("scale", Id<Membership>{3}, Membership{.person = {1}, .group = {2}, .passion = 7}, "outside 0 to 3");
    row("hat twice", Id<Membership>{3},
        Membership{.person = {1}, .group = {2}, .organisations = {false, {{4}, {4}}}}, "names one twice");
    row("hat none and some", Id<Membership>{3},
        Membership{.person = {1}, .group = {2}, .organisations = {true, {{4}}}}, "says none and names some");
    row("hat dangling", Id<Membership>{3},
        Membership{.person = {1}, .group = {2}, .organisations = {false, {{8}}}},
        "refers to what is not there");
    row("placed in no view", Id<Placement>{3}, Placement{.person = {1}}, "is in no view");
    row("placed as both", Id<Placement>{3}, Placement{.person = {1}, .group = {2}}, "is not of one thing");
    row("placed as nothing", Id<Placement>{3}, Placement{}, "is not of one thing");
    row("tied to nobody", Id<Tie>{3}, Tie{.fromPerson = {1}}, "is of nobody");
    row("tied to themselves", Id<Tie>{3}, Tie{.fromPerson = {1}, .toPerson = {1}}, "with themselves");
    row("tied too strongly", Id<Tie>{3}, Tie{.fromPerson = {1}, .toPerson = {9}, .strength = 4},
        "outside 0 to 3");
    row("tie turned", Id<Tie>{3},
        Tie{.fromPerson = {1}, .from = PartialDate::fromParts(2008), .to = PartialDate::fromParts(2007)},
        "ends before it begins");
    View twice;
    twice.folded = {{2}, {2}};
    row("folded twice", Id<View>{3}, twice, "names one twice");
    View gone;
    gone.folded = {{9}};
    row("folded and gone", Id<View>{3}, gone, "refers to what is not there");
    View beyond;
    beyond.backbone = 2;
    row("outside its range", Id<View>{3}, beyond, "outside 0 to 1");
    View small;
    small.markSize = -1;
    row("below nothing", Id<View>{3}, small, "size below 0");
}

void TestEdits::tellsWhatIsBroken()
{
    QFETCH(Edit, edit);
    QFETCH(QString, says);
    m_map.apply(edit);
    const QString broken = brokenInvariants(m_map).join(u'\n');
    QVERIFY2(says.isEmpty() ? broken.isEmpty() : broken.contains(says), qPrintable(broken));
}

QTEST_APPLESS_MAIN(TestEdits)
#include "tst_edits.moc"
