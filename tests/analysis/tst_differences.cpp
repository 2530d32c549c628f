#include "analysis/differences.h"

#include <QTest>

using namespace copse;

/// What is otherwise in one state of a map than in another, said as people would.
class TestDifferences : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void nothingIsSaidOfTheSame();
    void whoWasAddedJoinedAndLeft();
    void renamedAndChangedRecords();
    void theAnswerIsSaidFirst();
    void whatPeopleBring();
    void levelsAndTies();
    void twoDatesOfOneMap();
    void manyNamesAreCounted();
    void whoIsNotNamedIsCounted();

private:
    template<class T>
    Id<T> put(T record)
    {
        Edit edit;
        const Id<T> id = m_ids.next<T>();
        edit.put(id, std::move(record));
        m_map.apply(std::move(edit));
        return id;
    }
    template<class T, class Change>
    void change(Id<T> id, Change how)
    {
        T record = *m_map.find(id);
        how(record);
        Edit edit;
        edit.put(id, std::move(record));
        m_map.apply(std::move(edit));
    }
    template<class T>
    void remove(Id<T> id)
    {
        Edit edit;
        edit.remove(id);
        m_map.apply(std::move(edit));
    }
    QStringList since(const Snapshot &before, const PersonNaming &naming = {})
    {
        return DifferenceWords::sentences(differences({before, {}}, {m_map, {}}, naming));
    }
    Id<Person> person(const char *name) { return put(Person{.name = QString::fromUtf8(name)}); }
    Id<Membership> join(Id<Person> person, Id<Group> group)
    {
        return put(Membership{.person = person, .group = group});
    }

    IdSource m_ids{1};
    Snapshot m_map;
    Id<Group> m_wash;
    Id<Person> m_kofi;
    Id<Person> m_amina;
};

void TestDifferences::init()
{
    m_map = {};
    m_wash = put(Group{.name = QStringLiteral("WASH group")});
    m_kofi = person("Kofi Mensah");
    m_amina = person("Amina Diallo");
    join(m_kofi, m_wash);
}

void TestDifferences::nothingIsSaidOfTheSame()
{
    QCOMPARE(since(m_map), QStringList());
    // A place in a picture has no words.
    const Snapshot before = m_map;
    const Id<View> view = put(View{.title = QStringLiteral("Main")});
    const Snapshot withView = m_map;
    put(Placement{.view = view, .person = m_kofi, .x = 3});
    QCOMPARE(since(withView), QStringList());
    QCOMPARE(since(before), QStringList{QStringLiteral("1 views were added: Main.")});
}

void TestDifferences::whoWasAddedJoinedAndLeft()
{
    const Snapshot before = m_map;
    const Id<Person> rita = person("Rita Sow");
    join(rita, m_wash);
    join(m_amina, m_wash);
    for (const auto &[id, membership] : before.all<Membership>()) {
        if (membership.person == m_kofi)
            remove(id);
    }
    const QStringList said = since(before);
    QCOMPARE(said.size(), 4);
    QVERIFY2(said[0].startsWith(QStringLiteral("The answer of WASH group went from")), qPrintable(said[0]));
    QCOMPARE(said[1], QStringLiteral("2 people joined WASH group: Amina Diallo, Rita Sow."));
    QCOMPARE(said[2], QStringLiteral("Kofi Mensah left WASH group."));
    QCOMPARE(said[3], QStringLiteral("1 people were added: Rita Sow."));

    // Of somebody who is gone it is said once.
    const Snapshot withRita = m_map;
    for (const auto &[id, membership] : withRita.all<Membership>()) {
        if (membership.person == rita)
            remove(id);
    }
    remove(rita);
    QVERIFY(since(withRita).contains(QStringLiteral("1 people were removed: Rita Sow.")));
    QVERIFY(!since(withRita).join(QLatin1Char('|')).contains(QStringLiteral("Rita Sow left")));
}

void TestDifferences::renamedAndChangedRecords()
{
    const Snapshot before = m_map;
    change(m_kofi, [](Person &person) {
        person.name = QStringLiteral("Kofi A. Mensah");
        person.email = QStringLiteral("kofi@example.org");
        person.note = QStringLiteral("private");
    });
    QCOMPARE(since(before), QStringList({QStringLiteral("Kofi Mensah is called Kofi A. Mensah now."),
                                         QStringLiteral("Kofi A. Mensah was changed: E-mail, Note.")}));
}

void TestDifferences::theAnswerIsSaidFirst()
{
    join(m_amina, m_wash);
    const Id<Organisation> ird = put(Organisation{.name = QStringLiteral("IRD")});
    const Id<Organisation> snv = put(Organisation{.name = QStringLiteral("SNV")});
    const Snapshot before = m_map;
    put(Affiliation{.person = m_kofi, .organisation = ird});
    put(Affiliation{.person = m_amina, .organisation = snv});
    const QStringList said = since(before);
    QCOMPARE(said.front(), QStringLiteral("The answer of WASH group went from “Cannot tell yet” to "
                                          "“Inter-organisational; disciplines: cannot tell yet”."));
    QCOMPARE(said.mid(1), QStringList({QStringLiteral("1 people are with IRD now: Kofi Mensah."),
                                       QStringLiteral("1 people are with SNV now: Amina Diallo.")}));
}

void TestDifferences::whatPeopleBring()
{
    const Id<Discipline> hydrology = put(Discipline{.name = QStringLiteral("hydrology")});
    const Id<Expertise> known = put(Expertise{.person = m_kofi, .discipline = hydrology});
    const Snapshot before = m_map;
    remove(known);
    put(Affiliation{.person = m_amina});
    QCOMPARE(since(before),
             QStringList({QStringLiteral("1 people are independent now: Amina Diallo."),
                          QStringLiteral("1 people do not bring hydrology any more: Kofi Mensah.")}));
}

void TestDifferences::levelsAndTies()
{
    const Snapshot before = m_map;
    for (const auto &[id, membership] : before.all<Membership>())
        change(id, [](Membership &one) { one.level = Level::Core; });
    put(Tie{.fromPerson = m_kofi, .toPerson = m_amina});
    const QStringList said = since(before);
    QCOMPARE(said.size(), 2);
    QVERIFY2(said[0].startsWith(QStringLiteral("Kofi Mensah in WASH group: core")), qPrintable(said[0]));
    QCOMPARE(said[1], QStringLiteral("1 ties were added."));
}

void TestDifferences::twoDatesOfOneMap()
{
    put(Membership{.person = m_amina,
                   .group = m_wash,
                   .from = PartialDate::fromParts(2020),
                   .to = PartialDate::fromParts(2022)});
    const auto asked = [](int year) {
        Question question;
        question.asOf = AsOf::date(PartialDate::fromParts(year));
        return question;
    };
    const auto between = [&](int from, int to) {
        QStringList said = DifferenceWords::sentences(differences({m_map, asked(from)}, {m_map, asked(to)}));
        return said.filter(QStringLiteral("Amina"));
    };
    QCOMPARE(between(2019, 2020), QStringList{QStringLiteral("Amina Diallo joined WASH group.")});
    QCOMPARE(between(2020, 2022), QStringList());
    QCOMPARE(between(2022, 2023), QStringList{QStringLiteral("Amina Diallo left WASH group.")});
}

void TestDifferences::manyNamesAreCounted()
{
    const Snapshot before = m_map;
    for (const char *name : {"A", "B", "C", "D", "E", "F", "G"})
        person(name);
    QCOMPARE(since(before), QStringList{QStringLiteral("7 people were added: A, B, C, D, E and 2 more.")});
}

void TestDifferences::whoIsNotNamedIsCounted()
{
    const Snapshot before = m_map;
    person("Hidden One");
    person("Open One");
    const QStringList said = since(before, [](Id<Person>, const Person &person) {
        return person.name.startsWith(QStringLiteral("Hidden")) ? QString() : person.name;
    });
    QCOMPARE(said, QStringList{QStringLiteral("2 people were added: Open One and 1 more.")});
}

QTEST_APPLESS_MAIN(TestDifferences)
#include "tst_differences.moc"
