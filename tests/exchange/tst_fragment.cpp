#include "edits/adding.h"
#include "edits/editsequence.h"
#include "edits/forgetting.h"
#include "exchange/fragment.h"
#include "model/invariants.h"

#include <QTest>

using namespace copse;

class TestFragment : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aFragmentIsReadAsItWasWritten();
    void aGroupBringsItsMembers();
    void peopleComeWithoutGroups();
    void pastingAddsWhatIsMissing();
    void pastingTwiceAddsNothing();
    void peopleOfTheSameNameAreTheSame();
    void peopleWithOtherEmailsAreOthers();
    void whoIsForgottenStaysAway();
    void consentGoesAlong();
    void theTextKeepsSecrets();
    void whoWasNotAskedIsNotNamedInTheText();
    void sourcesOfMembershipsComeAlong();
    void hostileBytesAreRefused_data();
    void hostileBytesAreRefused();

private:
    template<class T>
    Id<T> add(Result<Edit> edit)
    {
        const Id<T> id = edit->swaps<T>().front().id;
        m_map.apply(*edit);
        return id;
    }

    Snapshot m_map;
    IdSource m_ids{100};
    Id<Person> m_amina, m_kofi;
    Id<Group> m_water;
};

void TestFragment::init()
{
    m_map = {};
    m_ids = IdSource(100);
    m_amina = add<Person>(addPerson(m_map, m_ids, u"Amina Diallo"_qs));
    m_kofi = add<Person>(addPerson(m_map, m_ids, u"Kofi Mensah"_qs));
    m_water = add<Group>(addGroup(m_map, m_ids, u"Water"_qs));
    const auto parent = add<Organisation>(addOrganisation(m_map, m_ids, u"UN"_qs));
    const auto office = add<Organisation>(addOrganisation(m_map, m_ids, u"UN Dakar"_qs));
    Edit edit;
    Organisation under = *m_map.find(office);
    under.parent = parent;
    edit.put(office, under);
    Person amina = *m_map.find(m_amina);
    amina.email = u"amina@example.org"_qs;
    amina.note = u"Shy"_qs;
    amina.consent = Consent::Initials;
    amina.own = {{u"Country"_qs, {u"Senegal"_qs, u"Mali"_qs}}};
    edit.put(m_amina, amina);
    m_map.apply(edit);
    add<Affiliation>(
        addAffiliation(m_map, m_ids, {m_amina, office, PartialDate::fromIso(u"2020-03").value(), {}, true}));
    const auto hydrology = add<Discipline>(addDiscipline(m_map, m_ids, u"Hydrology"_qs));
    add<Expertise>(addExpertise(m_map, m_ids, {m_amina, hydrology, {}, {}, false}));
    Membership membership{.person = m_amina, .group = m_water, .level = Level::Core, .roles = {u"chair"_qs}};
    membership.passion = 3;
    membership.organisations.values = {office};
    membership.disciplines.saidNone = true;
    add<Membership>(addMembership(m_map, m_ids, membership));
    add<Membership>(addMembership(m_map, m_ids, {.person = m_kofi, .group = m_water}));
    add<Tie>(addTie(m_map, m_ids, {m_amina, m_kofi, u"advises"_qs, 2, {}, {}}));
    QVERIFY(brokenInvariants(m_map).isEmpty());
}

void TestFragment::aFragmentIsReadAsItWasWritten()
{
    const Snapshot fragment = fragmentOf(m_map, {}, {m_water});
    const Result<Snapshot> read = readFragment(writeFragment(fragment));
    QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
    QVERIFY(*read == fragment);
    QVERIFY(fragment == m_map); // the whole of this small map
}

void TestFragment::aGroupBringsItsMembers()
{
    const Snapshot fragment = fragmentOf(m_map, {}, {m_water});
    QCOMPARE(fragment.all<Person>().size(), 2);
    QCOMPARE(fragment.all<Membership>().size(), 2);
    QCOMPARE(fragment.all<Organisation>().size(), 2); // with the parent
}

void TestFragment::peopleComeWithoutGroups()
{
    const Snapshot fragment = fragmentOf(m_map, {m_amina}, {});
    QCOMPARE(fragment.all<Person>().size(), 1);
    QVERIFY(fragment.all<Group>().isEmpty());
    QVERIFY(fragment.all<Membership>().isEmpty());
    QVERIFY(fragment.all<Tie>().isEmpty()); // Kofi stays behind
    QCOMPARE(fragment.all<Affiliation>().size(), 1);
    QVERIFY(brokenInvariants(fragment).isEmpty());
}

void TestFragment::pastingAddsWhatIsMissing()
{
    Snapshot other;
    IdSource ids(5'000);
    other.apply(*addOrganisation(other, ids, u"un dakar"_qs)); // written otherwise
    other.apply(*addGroup(other, ids, u"Soil"_qs));
    const auto pasted = pasteFragment(other, fragmentOf(m_map, {}, {m_water}));
    QVERIFY(pasted);
    QCOMPARE(pasted->people, 2);
    QCOMPARE(pasted->groups, 1);
    other.apply(pasted->edit);
    QVERIFY(brokenInvariants(other).isEmpty());
    QCOMPARE(other.all<Organisation>().size(), 2); // Dakar was there, its parent comes along
    const Id<Organisation> dakar{5'000};
    QCOMPARE(other.all<Affiliation>().begin()->record.organisation, dakar);
    QCOMPARE(other.all<Membership>().size(), 2);
    QCOMPARE(other.all<Tie>().size(), 1);
    const bool hasHat = std::ranges::any_of(other.all<Membership>(), [&](const auto &row) {
        return row.record.organisations.values == std::vector{dakar};
    });
    QVERIFY(hasHat);
}

void TestFragment::pastingTwiceAddsNothing()
{
    Snapshot other;
    const Snapshot fragment = fragmentOf(m_map, {}, {m_water});
    other.apply(pasteFragment(other, fragment)->edit);
    const auto again = pasteFragment(other, fragment);
    QVERIFY(again);
    QVERIFY(again->edit.isEmpty());
    QCOMPARE(again->known, 2);
    QVERIFY(pasteFragment(m_map, fragment)->edit.isEmpty()); // nor does the map it came from get more
}

void TestFragment::peopleOfTheSameNameAreTheSame()
{
    Snapshot other;
    IdSource ids(5'000);
    other.apply(*addPerson(other, ids, u"AMINA diallo"_qs));
    const auto pasted = pasteFragment(other, fragmentOf(m_map, {m_amina}, {}));
    QVERIFY(pasted);
    QCOMPARE(pasted->known, 1);
    other.apply(pasted->edit);
    QCOMPARE(other.all<Person>().size(), 1);
    QCOMPARE(other.all<Affiliation>().begin()->record.person.value, 5'000);
}

void TestFragment::peopleWithOtherEmailsAreOthers()
{
    Snapshot other;
    IdSource ids(5'000);
    other.apply(*addPerson(other, ids, u"Amina Diallo"_qs));
    Person known = other.all<Person>().begin()->record;
    known.email = u"another.amina@example.org"_qs;
    Edit edit;
    edit.put(Id<Person>{5'000}, known);
    other.apply(edit);
    other.apply(pasteFragment(other, fragmentOf(m_map, {m_amina}, {}))->edit);
    QCOMPARE(other.all<Person>().size(), 2);
}

void TestFragment::whoIsForgottenStaysAway()
{
    const Snapshot fragment = fragmentOf(m_map, {}, {m_water});
    m_map.apply(*forgetPerson(m_map, m_ids, m_amina));
    const auto pasted = pasteFragment(m_map, fragment);
    QVERIFY(pasted);
    QCOMPARE(pasted->forgotten, 1);
    m_map.apply(pasted->edit);
    QVERIFY(!m_map.find(m_amina));
    QVERIFY(brokenInvariants(m_map).isEmpty());
}

void TestFragment::consentGoesAlong()
{
    Snapshot other;
    other.apply(pasteFragment(other, *readFragment(writeFragment(fragmentOf(m_map, {m_amina}, {}))))->edit);
    QCOMPARE(other.find(m_amina)->consent, Consent::Initials);
    QCOMPARE(other.find(m_amina)->note, u"Shy"_qs);
}

void TestFragment::theTextKeepsSecrets()
{
    Person kofi = *m_map.find(m_kofi);
    kofi.consent = Consent::Hidden;
    Edit edit;
    edit.put(m_kofi, kofi);
    m_map.apply(edit);
    const QString text =
        fragmentText(fragmentOf(m_map, {}, {m_water}), {Audience::File, NamesShown::Full, true});
    QCOMPARE(text, u"Name\tOrganisation\tDiscipline\tGroup\nA. D.\tUN Dakar\tHydrology\tWater\n"_qs);
}

void TestFragment::whoWasNotAskedIsNotNamedInTheText()
{
    const auto text = [&] {
        return fragmentText(fragmentOf(m_map, {m_kofi}, {}), {Audience::File, NamesShown::Full, false});
    };
    QVERIFY2(text().contains(u"K. M."_qs) && !text().contains(u"Kofi"_qs), qPrintable(text()));
    Person kofi = *m_map.find(m_kofi);
    kofi.consent = Consent::Open;
    Edit edit;
    edit.put(m_kofi, kofi);
    m_map.apply(edit);
    QVERIFY(!text().contains(u"Kofi"_qs)); // nobody is named as the one whose facts are missing
    add<Affiliation>(addAffiliation(m_map, m_ids, {m_kofi, {}, {}, {}, false}));
    add<Expertise>(addExpertise(m_map, m_ids, {m_kofi, {}, {}, {}, false}));
    QVERIFY(text().contains(u"Kofi Mensah"_qs));
}

void TestFragment::sourcesOfMembershipsComeAlong()
{
    const Id<Source> interview{900};
    const Source said{SourceKind::Interview, u"Kofi Mensah"_qs, {}, {}, u"By telephone"_qs};
    Edit edit;
    edit.put(interview, said);
    for (const auto &[id, membership] : m_map.all<Membership>()) {
        Membership changed = membership;
        changed.source = interview;
        edit.put(id, changed);
    }
    m_map.apply(edit);
    const auto fragment = readFragment(writeFragment(fragmentOf(m_map, {}, {m_water})));
    QVERIFY(fragment);
    QVERIFY(!fragmentText(*fragment, {Audience::File, NamesShown::Full, false}).contains(u"telephone"_qs));
    Snapshot other;
    other.apply(pasteFragment(other, *fragment)->edit);
    QCOMPARE(other.all<Source>().size(), 1);
    QCOMPARE(other.all<Membership>().begin()->record.source, interview);
    QVERIFY(pasteFragment(other, *fragment)->edit.isEmpty());
    // Where one says the same, it is that.
    Snapshot third;
    Edit known;
    known.put(Id<Source>{7}, said);
    third.apply(known);
    third.apply(pasteFragment(third, *fragment)->edit);
    QCOMPARE(third.all<Source>().size(), 1);
    QCOMPARE(third.all<Membership>().begin()->record.source.value, 7);
}

void TestFragment::hostileBytesAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("PK\x03\x04");
    QTest::newRow("other JSON") << QByteArray("{\"a\":1}");
    QTest::newRow("a later version") << QByteArray(R"({"copse-fragment":2,"records":{}})");
    QTest::newRow("no id") << QByteArray(R"({"copse-fragment":1,"records":{"person":[{"name":"A"}]}})");
    QTest::newRow("a negative id") << QByteArray(
        R"({"copse-fragment":1,"records":{"person":[{"id":"-4","name":"A"}]}})");
    QTest::newRow("no name") << QByteArray(R"({"copse-fragment":1,"records":{"person":[{"id":"4"}]}})");
    QTest::newRow("a name that is none")
        << QByteArray(R"({"copse-fragment":1,"records":{"person":[{"id":"4","name":[7]}]}})");
    QTest::newRow("a member of nothing") << QByteArray(
        R"({"copse-fragment":1,"records":{"membership":[{"id":"4","person":"5","community":"6"}]}})");
    QTest::newRow("part of itself") << QByteArray(
        R"({"copse-fragment":1,"records":{"community":[{"id":"4","name":"A","parent":"4"}]}})");
    QTest::newRow("too passionate") << QByteArray(
        R"({"copse-fragment":1,"records":{"person":[{"id":"5","name":"A"}],"community":[{"id":"6","name":"B"}],)"
        R"("membership":[{"id":"4","person":"5","community":"6","passion":99}]}})");
    QTest::newRow("deep") << QByteArray(5'000, '[');
}

void TestFragment::hostileBytesAreRefused()
{
    QFETCH(QByteArray, bytes);
    const Result<Snapshot> read = readFragment(bytes);
    QVERIFY(!read);
    QVERIFY(!read.error().message.isEmpty());
}

QTEST_GUILESS_MAIN(TestFragment)
#include "tst_fragment.moc"
