#include "edits/adding.h"
#include "edits/merging.h"
#include "edits/names.h"
#include "edits/removing.h"
#include "model/invariants.h"

#include <QTest>

using namespace copse;

/// Two records that are one, and one that was two.
class TestMerging : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void keepsEveryFactOfOrganisations();
    void keepsWhatDiffersInWords();
    void keepsEveryFactOfPeople();
    void undoes();
    void splitsOffWhatWasItsOwn();
    void splitsOffWhatItBrought();
    void splitsOffAfterOtherEdits();
    void mergesParentAndOffice();
    void leavesNoCircle();
    void keepsApart();
    void keepsANameWhole();
    void splitsAName();
    void refuses();

private:
    template<class T>
    Id<T> made(const Result<Edit> &edit)
    {
        Q_ASSERT(edit);
        const Id<T> id = edit->swaps<T>().front().id;
        done(edit);
        return id;
    }
    void done(const Result<Edit> &edit)
    {
        if (!edit)
            QFAIL(qPrintable(edit.error().message));
        m_inverse = m_map.apply(*edit);
        QCOMPARE(brokenInvariants(m_map), QStringList());
    }
    Id<Merge> onlyMerge() const
    {
        return m_map.all<Merge>().isEmpty() ? Id<Merge>{} : m_map.all<Merge>().begin()->id;
    }
    QStringList whereWorks(Id<Person> person) const
    {
        QStringList names;
        for (const auto &[id, affiliation] : m_map.all<Affiliation>()) {
            if (affiliation.person == person)
                names += m_map.find(affiliation.organisation)->name + u' ' + affiliation.from.toIso();
        }
        names.sort();
        return names;
    }

    Snapshot m_map;
    IdSource m_ids{1};
    Edit m_inverse;
    Id<Person> m_ama, m_ben;
    Id<Organisation> m_ifad, m_fida;
    Id<Group> m_wash;
    Id<Membership> m_hat;
};

void TestMerging::init()
{
    m_map = {};
    m_ama = made<Person>(addPerson(m_map, m_ids, u"Ama"_qs));
    m_ben = made<Person>(addPerson(m_map, m_ids, u"Ben"_qs));
    m_ifad = made<Organisation>(addOrganisation(m_map, m_ids, u"IFAD"_qs));
    m_fida = made<Organisation>(addOrganisation(m_map, m_ids, u"FIDA"_qs));
    m_wash = made<Group>(addGroup(m_map, m_ids, u"WASH"_qs));
    const PartialDate since = PartialDate::fromParts(2020);
    done(addAffiliation(m_map, m_ids, {.person = m_ama, .organisation = m_ifad}));
    done(addAffiliation(m_map, m_ids, {.person = m_ama, .organisation = m_fida}));
    done(addAffiliation(m_map, m_ids, {.person = m_ben, .organisation = m_fida, .from = since}));
    m_hat =
        made<Membership>(addMembership(m_map, m_ids,
                                       {.person = m_ben,
                                        .group = m_wash,
                                        .organisations = {.saidNone = false, .values = {m_fida, m_ifad}}}));
}

void TestMerging::keepsEveryFactOfOrganisations()
{
    Edit facts;
    Organisation office{.name = u"FIDA Mali"_qs, .parent = m_fida};
    const auto mali = m_ids.next<Organisation>();
    facts.put(mali, office);
    Sponsorship sponsorship;
    sponsorship.organisation = m_fida;
    sponsorship.group = m_wash;
    facts.put(m_ids.next<Sponsorship>(), sponsorship);
    m_map.apply(facts);

    done(merge(m_map, m_ids, m_ifad, m_fida));
    QVERIFY(!m_map.find(m_fida));
    QCOMPARE(m_map.find(m_ifad)->aliases, QStringList{u"FIDA"_qs});
    QCOMPARE(whereWorks(m_ama), QStringList{u"IFAD "_qs}); // said twice, there once
    QCOMPARE(whereWorks(m_ben), QStringList{u"IFAD 2020"_qs});
    QCOMPARE(m_map.find(m_hat)->organisations.values, std::vector{m_ifad});
    QCOMPARE(m_map.find(mali)->parent, m_ifad);
    QCOMPARE(m_map.all<Sponsorship>().begin()->record.organisation, m_ifad);
}

void TestMerging::keepsWhatDiffersInWords()
{
    Edit facts;
    Organisation ifad{.name = u"IFAD"_qs, .country = u"Italy"_qs, .note = u"met in May"_qs};
    ifad.own = {{u"Region"_qs, {u"Europe"_qs}}};
    Organisation fida{.name = u"FIDA"_qs,
                      .aliases = {u"Fonds"_qs, u"ifad"_qs},
                      .type = u"UN"_qs,
                      .country = u"Italie"_qs,
                      .note = u"asked"_qs};
    fida.own = {{u"Region"_qs, {u"World"_qs, u"Europe"_qs}}, {u"Size"_qs, {u"500"_qs}}};
    facts.put(m_ifad, ifad);
    facts.put(m_fida, fida);
    m_map.apply(facts);
    done(merge(m_map, m_ids, m_ifad, m_fida));
    const Organisation &one = *m_map.find(m_ifad);
    QCOMPARE(one.type, u"UN"_qs);
    QCOMPARE(one.country, u"Italy"_qs);
    QCOMPARE(one.note, u"met in May\nasked\nCountry of “FIDA”: Italie"_qs);
    QCOMPARE(one.aliases, (QStringList{u"FIDA"_qs, u"Fonds"_qs}));
    QCOMPARE(one.own, (OwnFields{{u"Region"_qs, {u"Europe"_qs, u"World"_qs}}, {u"Size"_qs, {u"500"_qs}}}));
}

void TestMerging::keepsEveryFactOfPeople()
{
    Edit facts;
    Person ama{.name = u"Ama"_qs, .email = u"ama@x.org"_qs};
    ama.consent = Consent::Open;
    Person ben{.name = u"A. Ben"_qs, .email = u"ben@x.org"_qs};
    ben.consent = Consent::Initials;
    facts.put(m_ama, ama);
    facts.put(m_ben, ben);
    m_map.apply(facts);
    const auto cai = made<Person>(addPerson(m_map, m_ids, u"Cai"_qs));
    const auto kept = made<Tie>(addTie(m_map, m_ids, {.fromPerson = m_ben, .toPerson = cai}));
    done(addTie(m_map, m_ids, {.fromPerson = m_ama, .toPerson = m_ben, .kind = u"advises"_qs}));
    done(merge(m_map, m_ids, m_ama, m_ben));
    const Person &one = *m_map.find(m_ama);
    QCOMPARE(one.aliases, QStringList{u"A. Ben"_qs});
    QCOMPARE(one.email, u"ama@x.org"_qs);
    QVERIFY(one.note.contains(u"ben@x.org"_qs));
    QVERIFY(one.note.contains(u"advises"_qs));
    QVERIFY(one.consent == Consent::Initials);
    QCOMPARE(m_map.all<Tie>().size(), 1);
    QCOMPARE(m_map.find(kept)->fromPerson, m_ama);
    QCOMPARE(m_map.find(m_hat)->person, m_ama);
    QCOMPARE(whereWorks(m_ama), (QStringList{u"FIDA "_qs, u"FIDA 2020"_qs, u"IFAD "_qs}));
}

void TestMerging::undoes()
{
    const Snapshot before = m_map;
    done(merge(m_map, m_ids, m_ifad, m_fida));
    QVERIFY(m_map != before);
    const Snapshot after = m_map;
    const Edit again = m_map.apply(m_inverse);
    QVERIFY(m_map == before);
    m_map.apply(again);
    QVERIFY(m_map == after);
}

void TestMerging::splitsOffWhatWasItsOwn()
{
    Edit facts;
    facts.put(m_fida, Organisation{.name = u"FIDA"_qs, .aliases = {u"Fonds"_qs}, .country = u"Italie"_qs});
    m_map.apply(facts);
    const auto office = made<Organisation>(addOrganisation(m_map, m_ids, u"Bureau"_qs));
    Edit below;
    below.put(office, Organisation{.name = u"Bureau"_qs, .parent = m_fida});
    m_map.apply(below);
    const Snapshot before = m_map;
    done(merge(m_map, m_ids, m_ifad, m_fida));
    done(splitOff(m_map, m_ids, onlyMerge()));
    QCOMPARE(m_map.find(m_fida) ? *m_map.find(m_fida) : Organisation{}, *before.find(m_fida));
    QCOMPARE(m_map.find(m_ifad)->aliases, QStringList());
    QCOMPARE(whereWorks(m_ama), (QStringList{u"FIDA "_qs, u"IFAD "_qs}));
    QCOMPARE(whereWorks(m_ben), QStringList{u"FIDA 2020"_qs});
    auto hats = m_map.find(m_hat)->organisations.values;
    std::ranges::sort(hats);
    QCOMPARE(hats, (std::vector{m_ifad, m_fida}));
    QCOMPARE(m_map.find(office)->parent, m_fida);
    QVERIFY(m_map.all<Merge>().isEmpty());
    QCOMPARE(m_map.all<DistinctPair>().size(), 1); // not offered again
}

void TestMerging::splitsOffWhatItBrought()
{
    Person ama{.name = u"Ama"_qs, .listId = u"7"_qs, .note = u"met in May"_qs};
    ama.own = {{u"Region"_qs, {u"Europe"_qs}}};
    Person ben{.name = u"A. Ben"_qs, .listId = u"8"_qs, .email = u"ben@x.org"_qs, .note = u"asked"_qs};
    ben.own = {{u"Region"_qs, {u"World"_qs, u"Europe"_qs}}, {u"Size"_qs, {u"500"_qs}}};
    ben.willingness = Willingness(1);
    Edit facts;
    facts.put(m_ama, ama);
    facts.put(m_ben, ben);
    facts.put(m_fida, Organisation{.name = u"FIDA"_qs, .type = u"UN"_qs, .country = u"Italy"_qs});
    facts.put(m_ifad, Organisation{.name = u"IFAD"_qs, .type = u"Fund"_qs, .parent = m_fida});
    m_map.apply(facts);
    const Snapshot before = m_map;
    done(merge(m_map, m_ids, m_ama, m_ben));
    QVERIFY(!m_map.find(m_ama)->note.contains(u'8')); // an id of a list is no text for people
    // Said of both since: it holds for both. And what somebody wrote stays.
    Edit since;
    Person both = *m_map.find(m_ama);
    both.consent = Consent::Hidden;
    both.note += u"\nlater"_qs;
    since.put(m_ama, both);
    m_map.apply(since);
    done(splitOff(m_map, m_ids, onlyMerge()));
    ama.consent = ben.consent = Consent::Hidden;
    ama.note += u"\nlater"_qs;
    QVERIFY(*m_map.find(m_ama) == ama);
    QVERIFY(m_map.find(m_ben) && *m_map.find(m_ben) == ben);

    done(merge(m_map, m_ids, m_ifad, m_fida));
    QCOMPARE(m_map.find(m_ifad)->country, u"Italy"_qs);
    done(splitOff(m_map, m_ids, onlyMerge()));
    QVERIFY(*m_map.find(m_ifad) == *before.find(m_ifad)); // with what it is part of
    QVERIFY(*m_map.find(m_fida) == *before.find(m_fida));
}

void TestMerging::splitsOffAfterOtherEdits()
{
    done(merge(m_map, m_ids, m_ifad, m_fida));
    // Ben's affiliation goes, and a new one comes.
    const Snapshot before = m_map;
    for (const auto &[id, affiliation] : before.all<Affiliation>()) {
        if (affiliation.person == m_ben)
            done(removeAffiliation(m_map, id));
    }
    const auto cai = made<Person>(addPerson(m_map, m_ids, u"Cai"_qs));
    done(addAffiliation(m_map, m_ids, {.person = cai, .organisation = m_ifad}));
    done(rename(m_map, m_ifad, u"International Fund"_qs));
    done(splitOff(m_map, m_ids, onlyMerge()));
    QCOMPARE(m_map.find(m_fida)->name, u"FIDA"_qs);
    QCOMPARE(whereWorks(m_ben), QStringList());
    QCOMPARE(whereWorks(cai), QStringList{u"International Fund "_qs});
}

void TestMerging::mergesParentAndOffice()
{
    Edit tree;
    const auto un = m_ids.next<Organisation>();
    tree.put(un, Organisation{.name = u"UN"_qs});
    tree.put(m_fida, Organisation{.name = u"FIDA"_qs, .parent = un, .link = ParentLink::Affiliate});
    tree.put(m_ifad, Organisation{.name = u"IFAD"_qs, .parent = m_fida});
    m_map.apply(tree);
    done(merge(m_map, m_ids, m_ifad, m_fida));
    QCOMPARE(m_map.find(m_ifad)->parent, un);
    QVERIFY(m_map.find(m_ifad)->link == ParentLink::Affiliate);
}

void TestMerging::leavesNoCircle()
{
    // FIDA > Office > IFAD, and the two ends are one.
    Edit tree;
    const auto office = m_ids.next<Organisation>();
    tree.put(office, Organisation{.name = u"Office"_qs, .parent = m_fida});
    tree.put(m_ifad, Organisation{.name = u"IFAD"_qs, .parent = office});
    m_map.apply(tree);
    done(merge(m_map, m_ids, m_ifad, m_fida));
    QVERIFY(m_map.find(office)->parent.isNull());
    QCOMPARE(m_map.find(m_ifad)->parent, office);
}

void TestMerging::keepsApart()
{
    done(keepApart(m_map, m_ids, m_fida, m_ifad));
    QCOMPARE(m_map.all<DistinctPair>().begin()->record.organisation, m_ifad);
    QVERIFY(keepApart(m_map, m_ids, m_ifad, m_fida)->isEmpty());
    const Snapshot before = m_map;
    done(merge(m_map, m_ids, m_ifad, m_fida)); // somebody knows better now
    QVERIFY(m_map.all<DistinctPair>().isEmpty());
    m_map = before;
    done(removeOrganisation(m_map, m_fida));
    QVERIFY(m_map.all<DistinctPair>().isEmpty());
}

void TestMerging::keepsANameWhole()
{
    const auto both = made<Organisation>(addOrganisation(m_map, m_ids, u"Health / Environment Unit"_qs));
    done(keepWhole(m_map, m_ids, both));
    QVERIFY(keepWhole(m_map, m_ids, both)->isEmpty());
    QCOMPARE(m_map.all<DistinctPair>().size(), 1);
    QVERIFY(brokenInvariants(m_map).isEmpty());
    done(merge(m_map, m_ids, m_ifad, both)); // says nothing of the one that stays
    QVERIFY(m_map.all<DistinctPair>().isEmpty());
    QVERIFY(!keepWhole(m_map, m_ids, both));
}

void TestMerging::splitsAName()
{
    const auto both = made<Organisation>(addOrganisation(m_map, m_ids, u"IFAD / CIRAD"_qs));
    const auto cai = made<Person>(addPerson(m_map, m_ids, u"Cai"_qs));
    done(addAffiliation(m_map, m_ids,
                        {.person = cai, .organisation = both, .from = PartialDate::fromParts(2021)}));
    done(addAffiliation(m_map, m_ids, {.person = m_ama, .organisation = both}));
    const auto hat = made<Membership>(addMembership(
        m_map, m_ids,
        {.person = cai, .group = m_wash, .organisations = {.saidNone = false, .values = {both}}}));
    Edit more;
    Sponsorship gift;
    gift.organisation = both;
    gift.group = m_wash;
    gift.amount = 100'000;
    const auto given = m_ids.next<Sponsorship>();
    more.put(given, gift);
    Affiliation main{.person = m_ben, .organisation = both};
    main.primary = true;
    more.put(m_ids.next<Affiliation>(), main);
    more.put(both, Organisation{.name = u"IFAD / CIRAD"_qs, .type = u"Fund"_qs, .note = u"asked"_qs});
    m_map.apply(more);
    const auto primaries = [&] {
        return std::ranges::count_if(m_map.all<Affiliation>(),
                                     [](const auto &row) { return row.record.primary; });
    };
    const Snapshot before = m_map;
    done(splitName(m_map, m_ids, both, {u"IFAD"_qs, u"CIRAD"_qs}));
    QCOMPARE(m_map.all<Sponsorship>().size(), 1); // given once
    QCOMPARE(m_map.find(given)->organisation, m_ifad);
    QCOMPARE(primaries(), 1);
    QCOMPARE(m_map.find(both)->name, u"CIRAD"_qs); // IFAD was there
    QCOMPARE(whereWorks(cai), (QStringList{u"CIRAD 2021"_qs, u"IFAD 2021"_qs}));
    QCOMPARE(whereWorks(m_ama), (QStringList{u"CIRAD "_qs, u"FIDA "_qs, u"IFAD "_qs}));
    QCOMPARE(m_map.find(hat)->organisations.values, (std::vector{m_ifad, both}));
    m_map.apply(m_inverse);
    QVERIFY(m_map == before);
    done(splitName(m_map, m_ids, both, {u"IFAD"_qs, u"FIDA"_qs})); // both are there
    QVERIFY(!m_map.find(both));
    QCOMPARE(m_map.find(m_ifad)->note, u"asked"_qs);
    QCOMPARE(m_map.find(m_ifad)->type, u"Fund"_qs);
    QCOMPARE(m_map.find(m_ifad)->aliases, QStringList());
    QCOMPARE(whereWorks(cai), (QStringList{u"FIDA 2021"_qs, u"IFAD 2021"_qs}));
}

void TestMerging::refuses()
{
    QVERIFY(!merge(m_map, m_ids, m_ifad, m_ifad));
    QVERIFY(!merge(m_map, m_ids, m_ama, Id<Person>{9999}));
    QVERIFY(!keepApart(m_map, m_ids, m_ama, m_ama));
    QVERIFY(!splitOff(m_map, m_ids, Id<Merge>{9999}));
    QVERIFY(!splitName(m_map, m_ids, m_ifad, {u"IFAD"_qs, u" ifad"_qs}));
    done(merge(m_map, m_ids, m_ifad, m_fida));
    done(addOrganisation(m_map, m_ids, u"fida"_qs)); // its name is another's now
    QVERIFY(!splitOff(m_map, m_ids, onlyMerge()));
}

QTEST_APPLESS_MAIN(TestMerging)
#include "tst_merging.moc"
