#include "analysis/answers.h"

#include <QTest>

using namespace copse;

namespace {

PartialDate date(const char *iso) { return *PartialDate::fromIso(QString::fromLatin1(iso)); }

/// A map made a fact at a time, and its answers by name of group.
class TestMap
{
public:
    Id<Group> group(const QString &name, Id<Group> parent = {})
    {
        return put(Group{.name = name, .parent = parent});
    }
    Id<Organisation> organisation(const QString &name, Id<Organisation> parent = {},
                                  ParentLink link = ParentLink::NotSaid)
    {
        return put(Organisation{.name = name, .parent = parent, .link = link});
    }
    Id<Discipline> discipline(const QString &name, Id<Discipline> parent = {}, const QString &code = {})
    {
        return put(Discipline{.name = name,
                              .parent = parent,
                              .list = code.isEmpty() ? QString() : QString(oecdList),
                              .code = code});
    }
    Id<Person> person(Id<Organisation> organisation = {}, Id<Discipline> discipline = {})
    {
        const Id<Person> person = put(Person{.name = QStringLiteral("Someone")});
        if (!organisation.isNull())
            put(Affiliation{.person = person, .organisation = organisation});
        if (!discipline.isNull())
            put(Expertise{.person = person, .discipline = discipline});
        return person;
    }
    void join(Id<Group> group, int count, Id<Organisation> organisation, Id<Discipline> discipline = {},
              Level level = Level::NotRecorded)
    {
        for (int i = 0; i < count; ++i)
            put(Membership{.person = person(organisation, discipline), .group = group, .level = level});
    }
    template<class T>
    Id<T> put(T record)
    {
        const Id<T> id = m_ids.next<T>();
        Edit edit;
        edit.put(id, std::move(record));
        m_map.apply(std::move(edit));
        return id;
    }
    GroupAnswer of(Id<Group> group, const Question &question = {}) const
    {
        return answer(m_map, question, group);
    }
    const Snapshot &map() const { return m_map; }

private:
    IdSource m_ids{1};
    Snapshot m_map;
};

QStringList codes(const GroupAnswer &answer)
{
    QStringList codes;
    for (const Qualifier &qualifier : answer.qualifiers)
        codes << qualifierCode(qualifier);
    return codes;
}

} // namespace

class TestAnswers : public QObject
{
    Q_OBJECT

private slots:
    void officesAndAffiliates();
    void subDisciplines();
    void placesInTheList();
    void tooCoarseIsNotRecorded();
    void hatsComeBeforeTheRest();
    void aRealValueDropsNone();
    void valuesHoldOnTheirDates();
    void membersOfSubgroupsCount();
    void transactionalAreNoMembers();
    void narrowCoreAndLearners();
    void oneLineAndOneLeads();
    void dateToday();
    void sharedPractice();
};

void TestAnswers::officesAndAffiliates()
{
    TestMap map;
    const Id<Group> group = map.group(QStringLiteral("Aid"));
    const Id<Organisation> confederation = map.organisation(QStringLiteral("Confederation"));
    for (const int count : {5, 4, 3})
        map.join(group, count,
                 map.organisation(QStringLiteral("Affiliate"), confederation, ParentLink::Affiliate));
    GroupAnswer found = map.of(group);
    QCOMPARE(found.organisations.answer, Answer::Yes);
    QVERIFY(std::abs(*found.organisations.mixLow - .712) < 6e-4);
    QVERIFY(codes(found).contains(QStringLiteral("depends on organisation level organisations")));
    found = map.of(group, {.organisationLevel = OrganisationLevel::Family});
    QCOMPARE(found.organisations.answer, Answer::No);
    QCOMPARE(found.organisations.categories, 1);

    const Id<Group> offices = map.group(QStringLiteral("Offices"));
    const Id<Organisation> ministry = map.organisation(QStringLiteral("Ministry"));
    map.join(offices, 3, map.organisation(QStringLiteral("North"), ministry));
    map.join(offices, 3, map.organisation(QStringLiteral("South"), ministry, ParentLink::Office));
    QCOMPARE(map.of(offices).organisations.answer, Answer::No);
    QCOMPARE(map.of(offices, {.organisationLevel = OrganisationLevel::Office}).organisations.answer,
             Answer::Yes);
}

void TestAnswers::subDisciplines()
{
    TestMap map;
    const Id<Group> group = map.group(QStringLiteral("Farm"));
    const Id<Discipline> agriculture =
        map.discipline(QStringLiteral("Agriculture"), {}, QStringLiteral("4.1"));
    const Id<Discipline> veterinary =
        map.discipline(QStringLiteral("Veterinary science"), {}, QStringLiteral("4.3"));
    const Id<Discipline> economics = map.discipline(QStringLiteral("Economics"), {}, QStringLiteral("5.2"));
    map.join(group, 3, {}, map.discipline(QStringLiteral("Soil science"), agriculture));
    map.join(group, 3, {}, map.discipline(QStringLiteral("Agronomy"), agriculture));
    map.join(group, 2, {}, map.discipline(QStringLiteral("Small animals"), veterinary));
    map.join(group, 2, {}, map.discipline(QStringLiteral("Econometrics"), economics));
    const auto mix = [&](DisciplineLevel level) {
        return *map.of(group, {.disciplineLevel = level}).disciplines.mixLow;
    };
    QVERIFY(std::abs(mix(DisciplineLevel::Specialism) - .822) < 6e-4);
    QVERIFY(std::abs(mix(DisciplineLevel::Field) - .622) < 6e-4);
    QVERIFY(std::abs(mix(DisciplineLevel::Area) - .356) < 6e-4);
    QVERIFY(!codes(map.of(group)).contains(QStringLiteral("depends on discipline level disciplines")));
}

void TestAnswers::placesInTheList()
{
    TestMap map;
    const Id<Group> group = map.group(QStringLiteral("Court"));
    // Two spellings of one entry are one field; as written they are two.
    map.join(group, 2, {}, map.discipline(QStringLiteral("Law"), {}, QStringLiteral("5.5")));
    map.join(group, 2, {}, map.discipline(QStringLiteral("Derecho"), {}, QStringLiteral("5.5")));
    QCOMPARE(map.of(group).disciplines.categories, 1);
    QCOMPARE(map.of(group, {.disciplineLevel = DisciplineLevel::AsWritten}).disciplines.categories, 2);
    // Hung under an area it is a field; the root of an own tree is a field without an area.
    const Id<Discipline> area = map.discipline(QStringLiteral("Social sciences"), {}, QStringLiteral("5"));
    map.join(group, 2, {}, map.discipline(QStringLiteral("Mediation"), area));
    map.join(group, 2, {}, map.discipline(QStringLiteral("Elders' knowledge")));
    QCOMPARE(map.of(group).disciplines.categories, 3);
    QCOMPARE(map.of(group, {.disciplineLevel = DisciplineLevel::Area}).disciplines.categories, 2);
    QCOMPARE(map.of(group, {.disciplineLevel = DisciplineLevel::Specialism}).disciplines.categories, 3);
}

void TestAnswers::tooCoarseIsNotRecorded()
{
    TestMap map;
    const Id<Group> group = map.group(QStringLiteral("Mixed"));
    const Id<Discipline> field = map.discipline(QStringLiteral("Hydrology"));
    const Id<Discipline> below = map.discipline(QStringLiteral("Groundwater"), field);
    map.join(group, 3, {}, field);
    map.join(group, 3, {}, below);
    map.join(group, 1, {}, map.discipline(QStringLiteral("Natural sciences"), {}, QStringLiteral("1")));
    const DimensionAnswer atField = map.of(group).disciplines;
    QCOMPARE(atField.known, 6);
    QCOMPARE(atField.unknown, 1);
    const DimensionAnswer atSpecialism =
        map.of(group, {.disciplineLevel = DisciplineLevel::Specialism}).disciplines;
    QCOMPARE(atSpecialism.known, 3);
    QCOMPARE(atSpecialism.unknown, 4);
}

void TestAnswers::hatsComeBeforeTheRest()
{
    TestMap map;
    const Id<Group> group = map.group(QStringLiteral("Hats"));
    const Id<Organisation> one = map.organisation(QStringLiteral("One"));
    const Id<Organisation> two = map.organisation(QStringLiteral("Two"));
    const Id<Person> both = map.person(one);
    map.put(Affiliation{.person = both, .organisation = two});
    map.put(Membership{.person = both, .group = group, .organisations = {.values = {two}}});
    map.join(group, 1, one);
    QCOMPARE(*map.of(group).organisations.mixLow, 1.0);
    const Id<Person> all = map.person(one);
    map.put(Affiliation{.person = all, .organisation = two});
    map.put(Membership{.person = all, .group = group});
    QVERIFY(std::abs(*map.of(group).organisations.mixLow - 1.0 / 3) < 1e-9);
}

void TestAnswers::aRealValueDropsNone()
{
    TestMap map;
    const Id<Group> group = map.group(QStringLiteral("None"));
    const Id<Person> person = map.person(map.organisation(QStringLiteral("One")));
    map.put(Affiliation{.person = person});
    map.put(Membership{.person = person, .group = group});
    const Id<Person> independent = map.person();
    map.put(Affiliation{.person = independent});
    map.put(Membership{.person = independent, .group = group});
    const DimensionAnswer found = map.of(group).organisations;
    QCOMPARE(found.known, 2);
    QCOMPARE(found.none, 1);
    QCOMPARE(found.categories, 1);
    QCOMPARE(map.of(group, {.independents = Independents::LeftOut}).organisations.known, 1);
    QCOMPARE(map.of(group, {.independents = Independents::LeftOut}).organisations.answer, Answer::No);
}

void TestAnswers::valuesHoldOnTheirDates()
{
    TestMap map;
    const Id<Group> group = map.group(QStringLiteral("Time"));
    const Id<Organisation> one = map.organisation(QStringLiteral("One"));
    const Id<Person> person = map.person();
    map.put(Affiliation{.person = person, .organisation = one, .from = date("2010"), .to = date("2012-06")});
    map.put(Membership{.person = person, .group = group, .from = date("2009"), .to = date("2020")});
    const auto known = [&](const char *on) {
        return map.of(group, {.asOf = AsOf::date(date(on))}).organisations.known;
    };
    QCOMPARE(known("2009"), 0);
    QCOMPARE(known("2010-01-01"), 1);
    QCOMPARE(known("2012-06-30"), 1);
    QCOMPARE(known("2012-07"), 0);
    QCOMPARE(map.of(group, {.asOf = AsOf::date(date("2021"))}).members, 0);
    QCOMPARE(map.of(group).organisations.known, 1);
    QCOMPARE(map.of(group, {.asOf = AsOf::date(date("2012"))}).withoutStart, 0);
}

void TestAnswers::membersOfSubgroupsCount()
{
    TestMap map;
    const Id<Group> parent = map.group(QStringLiteral("Parent"));
    const Id<Group> child = map.group(QStringLiteral("Child"), parent);
    const Id<Organisation> one = map.organisation(QStringLiteral("One"));
    const Id<Organisation> two = map.organisation(QStringLiteral("Two"));
    map.join(parent, 4, one);
    map.join(child, 4, two);
    QCOMPARE(map.of(parent).members, 8);
    QCOMPARE(map.of(parent).organisations.answer, Answer::Yes);
    QVERIFY(codes(map.of(parent)).contains(QStringLiteral("depends on sub-groups organisations")));
    QCOMPARE(map.of(parent, {.scope = Scope::Direct}).members, 4);
    QCOMPARE(map.of(parent, {.scope = Scope::Direct}).organisations.answer, Answer::No);
}

void TestAnswers::transactionalAreNoMembers()
{
    TestMap map;
    const Id<Group> group = map.group(QStringLiteral("Service"));
    const Id<Organisation> one = map.organisation(QStringLiteral("One"));
    map.join(group, 2, one);
    map.join(group, 5, map.organisation(QStringLiteral("Two")), {}, Level::Transactional);
    QCOMPARE(map.of(group).members, 2);
}

void TestAnswers::narrowCoreAndLearners()
{
    TestMap map;
    const Id<Group> group = map.group(QStringLiteral("Rings"));
    const Id<Organisation> one = map.organisation(QStringLiteral("One"));
    map.join(group, 5, one, {}, Level::Core);
    for (int i = 0; i < 7; ++i)
        map.join(group, 5, map.organisation(QStringLiteral("Other")), {}, Level::Peripheral);
    const GroupAnswer found = map.of(group);
    QVERIFY(std::abs(*found.organisations.mixLow - .897) < 6e-4);
    QCOMPARE(found.core->members, 5);
    QCOMPARE(*found.core->organisations.mixLow, 0.0);
    QVERIFY(codes(found).contains(QStringLiteral("narrow core organisations")));
    QVERIFY(codes(found).contains(QStringLiteral("depends on learners organisations")));

    const Id<Group> without = map.group(QStringLiteral("No levels"));
    map.join(without, 3, one);
    QVERIFY(!map.of(without).core);
}

void TestAnswers::oneLineAndOneLeads()
{
    TestMap map;
    const Id<Group> group = map.group(QStringLiteral("Line"));
    map.join(group, 6, map.organisation(QStringLiteral("A")), map.discipline(QStringLiteral("Engineering")));
    map.join(group, 6, map.organisation(QStringLiteral("B")), map.discipline(QStringLiteral("Nursing")));
    QCOMPARE(map.of(group).verdict, Verdict::Both);
    QCOMPARE(*map.of(group).alignment.ari, 1.0);
    QCOMPARE(codes(map.of(group)), QStringList{QStringLiteral("one line")});

    const Id<Group> led = map.group(QStringLiteral("Led"));
    map.join(led, 85, map.organisation(QStringLiteral("C")));
    map.join(led, 15, map.organisation(QStringLiteral("D")));
    const GroupAnswer found = map.of(led);
    QCOMPARE(found.organisations.answer, Answer::Yes);
    QVERIFY(codes(found).contains(QStringLiteral("one leads organisations")));
    QVERIFY(codes(found).contains(QStringLiteral("by one person organisations")));
}

void TestAnswers::dateToday()
{
    TestMap map;
    const Id<Group> group = map.group(QStringLiteral("Past"));
    const Id<Person> person = map.person();
    map.put(Membership{.person = person, .group = group, .to = date("2019")});
    QVERIFY(defaultAsOf(map.map(), date("2020-01-01")).isAnyTime());
    QVERIFY(!defaultAsOf(map.map(), date("2019-12-31")).isAnyTime());
    map.put(Membership{.person = person, .group = group});
    QVERIFY(!defaultAsOf(map.map(), date("2020-01-01")).isAnyTime());
}

void TestAnswers::sharedPractice()
{
    TestMap map;
    const Id<Group> group = map.group(QStringLiteral("Practice"));
    const Id<Practice> mapping = map.put(Practice{QStringLiteral("Mapping")});
    const Id<Practice> teaching = map.put(Practice{QStringLiteral("Teaching")});
    for (const Id<Practice> practice : {mapping, mapping, teaching}) {
        const Id<Person> person = map.person();
        map.put(PersonPractice{person, practice});
        map.put(Membership{.person = person, .group = group});
    }
    map.join(group, 1, {});
    QCOMPARE(map.of(group).practice.basis, 3);
    QVERIFY(std::abs(*map.of(group).practice.share - 1.0 / 3) < 1e-9);
}

QTEST_APPLESS_MAIN(TestAnswers)
#include "tst_answers.moc"
