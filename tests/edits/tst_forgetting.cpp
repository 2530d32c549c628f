#include "edits/adding.h"
#include "edits/forgetting.h"
#include "edits/merging.h"
#include "model/forgotten.h"
#include "model/invariants.h"

#include <QTest>

using namespace copse;

class TestForgetting : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void leavesANamelessMark();
    void isKnownAgain();
    void earlierStatesForgetToo();
    void whoWasPutTogetherIsForgottenToo();
    void saysWhichTextsNameThem();

private:
    Snapshot m_map;
    IdSource m_ids{1};
    Id<Person> m_amina, m_namesake;
    Id<Group> m_group;
};

void TestForgetting::init()
{
    m_map = {};
    m_ids = IdSource(1);
    m_amina = m_ids.next<Person>();
    m_namesake = m_ids.next<Person>();
    m_group = m_ids.next<Group>();
    const auto list = m_ids.next<Source>();
    const auto interview = m_ids.next<Source>();
    Edit edit;
    Person amina{.name = QStringLiteral("Amina Diallo"), .aliases = {QStringLiteral("A. Diallo")}};
    amina.listId = QStringLiteral("7");
    amina.email = QStringLiteral("amina@example.org");
    edit.put(m_amina, amina);
    edit.put(m_namesake, Person{.name = QStringLiteral("Amina Diallo")});
    edit.put(m_group, Group{.name = QStringLiteral("WASH")});
    Source source;
    source.link = QStringLiteral("members.csv");
    edit.put(list, source);
    Source told{.kind = SourceKind::Interview};
    told.who = QStringLiteral("amina  DIALLO");
    edit.put(interview, told);
    edit.put(m_ids.next<Membership>(), Membership{.person = m_amina, .group = m_group, .source = list});
    edit.put(m_ids.next<Membership>(), Membership{.person = m_namesake, .group = m_group});
    m_map.apply(edit);
}

void TestForgetting::leavesANamelessMark()
{
    const auto edit = forgetPerson(m_map, m_ids, m_amina);
    QVERIFY(edit);
    m_map.apply(*edit);
    QCOMPARE(brokenInvariants(m_map), QStringList());
    QVERIFY(!m_map.find(m_amina));
    QVERIFY(m_map.find(m_namesake));
    QCOMPARE(m_map.all<Membership>().size(), 1);
    for (const auto &[id, source] : m_map.all<Source>())
        QVERIFY(source.who.isEmpty());
    QCOMPARE(m_map.all<Forgotten>().size(), 1);
    const Forgotten mark = m_map.all<Forgotten>().begin()->record;
    QCOMPARE(mark.marks.size(), 6); // both names and their words, the address, the id in the list
    for (const QString &one : mark.marks + QStringList(mark.salt)) {
        QCOMPARE(QByteArray::fromBase64(one.toLatin1()).size(), 32);
        QVERIFY(!one.contains(QStringLiteral("amina"), Qt::CaseInsensitive));
    }
    // The same person elsewhere has other marks: maps cannot be compared.
    QVERIFY(markOf({}, {{{QStringLiteral("Amina Diallo")}, {}, {}, {}}}).marks !=
            markOf({}, {{{QStringLiteral("Amina Diallo")}, {}, {}, {}}}).marks);
    QVERIFY(!forgetPerson(m_map, m_ids, m_amina));
}

void TestForgetting::isKnownAgain()
{
    m_map.apply(*forgetPerson(m_map, m_ids, m_amina));
    m_map.apply(*forgetPerson(m_map, m_ids, m_namesake));
    QCOMPARE(m_map.all<Forgotten>().size(), 2);
    const ForgottenPeople forgotten(m_map);
    QVERIFY(!forgotten.isEmpty());
    const auto named = [&](const char *name) {
        return !forgotten.withName({{QString::fromUtf8(name)}, {}, {}, {}}).isNull();
    };
    QVERIFY(named(" AMINA  diallo"));
    QVERIFY(named("a. Diallo"));
    QVERIFY(named("DIALLO, Amína")); // as another list writes it
    QVERIFY(named("Амина Диалло"));
    QVERIFY(!named("Amina"));
    QVERIFY(!named(""));
    const auto addressed = [&](const char *email, const char *list, const char *id) {
        return !forgotten
                    .withAddress(
                        {{}, QString::fromUtf8(email), QString::fromUtf8(list), QString::fromUtf8(id)})
                    .isNull();
    };
    QVERIFY(addressed("Amina@Example.org", "", ""));
    QVERIFY(addressed("", "members.csv", "7"));
    QVERIFY(!addressed("", "others.csv", "7"));
    QVERIFY(!addressed("", "members.csv", "8"));
    QVERIFY(!addressed("", "", ""));
    QVERIFY(ForgottenPeople(Snapshot()).isEmpty());
}

void TestForgetting::earlierStatesForgetToo()
{
    Snapshot earlier = m_map;
    Edit edit;
    const Id<Person> readBefore{500};
    edit.put(readBefore, Person{.name = QStringLiteral("A. Diallo")}); // as an older list had her
    const Id<Person> gone{501};
    edit.put(gone, Person{.name = QStringLiteral("Somebody who left")});
    Person renamed = *earlier.find(m_amina);
    renamed = {.name = QStringLiteral("Amina Traoré")};
    edit.put(m_amina, renamed);
    earlier.apply(edit);

    m_map.apply(*forgetPerson(m_map, m_ids, m_amina));
    const Snapshot without = withoutForgotten(earlier, m_map, {m_amina});
    QVERIFY(!without.find(m_amina)); // under her former name
    QVERIFY(!without.find(readBefore));
    QVERIFY(without.find(m_namesake)); // who is still in the map
    QVERIFY(without.find(gone));
    QCOMPARE(without.all<Forgotten>(), m_map.all<Forgotten>());
    QCOMPARE(without.all<Membership>().size(), 1);
    QCOMPARE(brokenInvariants(without), QStringList());
}

void TestForgetting::whoWasPutTogetherIsForgottenToo()
{
    const auto other = m_ids.next<Person>();
    Edit edit;
    Person married{.name = QStringLiteral("Amina Traoré")};
    married.email = QStringLiteral("traore@example.org");
    edit.put(other, married);
    m_map.apply(edit);
    Snapshot earlier = m_map;
    Edit older; // another name, before it was corrected
    older.put(other, Person{.name = QStringLiteral("A. T.")});
    earlier.apply(older);

    m_map.apply(*merge(m_map, m_ids, m_amina, other));
    const auto records = recordsOf(m_map, m_amina);
    QCOMPARE(records, (std::vector{m_amina, other}));
    m_map.apply(*forgetPerson(m_map, m_ids, m_amina));
    QVERIFY(m_map.all<Merge>().isEmpty());
    const ForgottenPeople forgotten(m_map);
    QVERIFY(!forgotten.withName({{QStringLiteral("Amina Traoré")}, {}, {}, {}}).isNull());
    QVERIFY(!forgotten.withAddress({{}, QStringLiteral("traore@example.org"), {}, {}}).isNull());
    const Snapshot without = withoutForgotten(earlier, m_map, records);
    QVERIFY(!without.find(m_amina));
    QVERIFY(!without.find(other));
    QVERIFY(without.find(m_namesake));
}

void TestForgetting::saysWhichTextsNameThem()
{
    QCOMPARE(textsNaming(m_map, m_amina).size(), 1); // the namesake
    Edit edit;
    Group group = *m_map.find(m_group);
    group.note = QStringLiteral("Ask AMINA DIALLO for the keys");
    edit.put(m_group, group);
    edit.put(Id<FollowUp>{600}, FollowUp{.what = QStringLiteral("Thank A. Diallo"), .person = m_amina});
    edit.remove(m_namesake);
    for (const auto &[id, membership] : m_map.all<Membership>())
        edit.remove(id);
    m_map.apply(edit);
    const QStringList texts = textsNaming(m_map, m_amina);
    QCOMPARE(texts.size(), 2);
    QCOMPARE(texts.first(), QStringLiteral("Note of “WASH”"));
    QVERIFY(textsNaming(m_map, {99}).isEmpty());

    // Names are words: Li is not in Lima, but in a script without blanks.
    Edit two;
    two.put(Id<Person>{700}, Person{.name = QStringLiteral("Li"), .aliases = {QStringLiteral("李小龙")}});
    two.put(m_group, Group{.name = QStringLiteral("Lima"), .note = QStringLiteral("capital: lima")});
    m_map.apply(two);
    QCOMPARE(textsNaming(m_map, {700}), QStringList());
    Edit three;
    three.put(m_group, Group{.name = QStringLiteral("Lima"),
                             .purpose = QStringLiteral("问李小龙要"),
                             .note = QStringLiteral("lima, li")});
    m_map.apply(three);
    QCOMPARE(textsNaming(m_map, {700}),
             QStringList({QStringLiteral("Purpose of “Lima”"), QStringLiteral("Note of “Lima”")}));
}

QTEST_APPLESS_MAIN(TestForgetting)
#include "tst_forgetting.moc"
