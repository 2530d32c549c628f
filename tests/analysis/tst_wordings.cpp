#include "analysis/sentences.h"
#include "analysis/termsuggestions.h"
#include "analysis/termuse.h"
#include "base/disciplinelist.h"

#include <QTest>

using namespace copse;

namespace {

/// A group of people who bring one discipline each.
class Room
{
public:
    Room() { m_group = put(Group{.name = QStringLiteral("Room")}); }

    Id<Discipline> discipline(const QString &name, Id<Discipline> parent = {})
    {
        return put(Discipline{.name = name, .parent = parent});
    }
    Id<Discipline> entry(const char *label)
    {
        const QString name = QString::fromUtf8(label);
        const DisciplineList &list = DisciplineList::builtIn();
        const int at = list.find(name);
        return put(Discipline{.name = name, .list = list[at].list, .code = list[at].code});
    }
    void join(Id<Discipline> discipline, int people = 1)
    {
        for (int i = 0; i < people; ++i) {
            const auto person = put(Person{.name = QStringLiteral("Someone")});
            put(Expertise{.person = person, .discipline = discipline});
            put(Membership{.person = person, .group = m_group});
        }
    }
    void hang(Id<Discipline> id, Id<Discipline> parent)
    {
        Edit edit;
        Discipline changed = *m_map.find(id);
        changed.parent = parent;
        edit.put(id, changed);
        m_map.apply(std::move(edit));
    }
    GroupAnswer answer(DisciplineLevel level = DisciplineLevel::Field) const
    {
        return copse::answer(m_map, Question{.disciplineLevel = level}, m_group);
    }
    int asWritten(DisciplineLevel level = DisciplineLevel::Field) const
    {
        return Sentences(m_map, Question{.disciplineLevel = level}).asWritten(answer(level));
    }
    QString sentence() const { return Sentences(m_map, {}, QLocale::c()).sentence(answer()); }
    QString details() const { return Sentences(m_map, {}, QLocale::c()).details(answer()).join(u'\n'); }
    const Snapshot &map() const { return m_map; }

    template<class T>
    Id<T> put(T record)
    {
        const Id<T> id = m_ids.next<T>();
        Edit edit;
        edit.put(id, std::move(record));
        m_map.apply(std::move(edit));
        return id;
    }

private:
    IdSource m_ids{1};
    Snapshot m_map;
    Id<Group> m_group;
};

} // namespace

/// What members wrote, before and after it is sorted under terms.
class TestWordings : public QObject
{
    Q_OBJECT

private slots:
    void sixtyThreeWordingsAndADozenTerms();
    void aDozenWordsAreReadAsDisciplines();
    void practiceCountsAsItsField();
    void suggests_data();
    void suggests();
    void suggestsTheMapsOwnTerms();
    void doesNotChooseBetweenTwo();
    void whoBringsWhat();
};

void TestWordings::sixtyThreeWordingsAndADozenTerms()
{
    Room room;
    std::vector<Id<Discipline>> wordings;
    for (int i = 0; i < 63; ++i) {
        wordings.push_back(room.discipline(QStringLiteral("wording %1").arg(i)));
        room.join(wordings.back());
    }
    QCOMPARE(room.asWritten(), 63);
    QVERIFY2(room.sentence().contains(QStringLiteral("63 wording(s) as members wrote them")),
             qPrintable(room.sentence()));
    QVERIFY2(room.details().contains(QStringLiteral("63 of 63")), qPrintable(room.details()));
    QCOMPARE(sortingState(room.map()), (SortingState{63, 63}));
    QCOMPARE(room.asWritten(DisciplineLevel::AsWritten), 0); // it is what was asked for

    std::vector<Id<Discipline>> terms;
    for (int i = 0; i < 12; ++i)
        terms.push_back(room.put(Discipline{.name = QStringLiteral("term %1").arg(i), .list = ownList}));
    QCOMPARE(sortingState(room.map()), (SortingState{63, 63}));
    for (int i = 0; i < 12; ++i)
        room.hang(wordings[size_t(i)], terms[size_t(i)]);
    QCOMPARE(sortingState(room.map()), (SortingState{63, 51}));
    QVERIFY2(
        room.sentence().contains(QStringLiteral("12 discipline(s) and 51 wording(s) as members wrote them")),
        qPrintable(room.sentence()));
    for (int i = 12; i < 63; ++i)
        room.hang(wordings[size_t(i)], terms[size_t(i % 12)]);
    QCOMPARE(sortingState(room.map()), (SortingState{63, 0}));
    QCOMPARE(room.answer().disciplines.categories, 12);
    QCOMPARE(room.asWritten(), 0);
    QVERIFY2(room.sentence().contains(QStringLiteral("12 discipline(s)")), qPrintable(room.sentence()));
    QVERIFY2(!room.sentence().contains(QStringLiteral("wrote")), qPrintable(room.sentence()));
    QVERIFY(!room.details().contains(QStringLiteral("wrote")));
    // Sorting loses nothing of what was written.
    QCOMPARE(room.answer(DisciplineLevel::AsWritten).disciplines.categories, 63);
}

void TestWordings::aDozenWordsAreReadAsDisciplines()
{
    Room room;
    for (int i = 0; i < 12; ++i)
        room.join(room.discipline(QStringLiteral("wording %1").arg(i)));
    QVERIFY(room.sentence().contains(QStringLiteral("12 discipline(s)")));
    QVERIFY(room.details().contains(QStringLiteral("12 of 12"))); // where it is told how it was counted
    room.join(room.discipline(QStringLiteral("one more")));
    QVERIFY(room.sentence().contains(QStringLiteral("13 wording(s)")));
}

void TestWordings::practiceCountsAsItsField()
{
    Room room;
    room.join(room.entry("Finance"), 3);
    room.join(room.entry("Economics and business"), 1);
    room.join(room.entry("Gender"), 2);
    room.join(room.entry("Genre"), 2); // the same entry
    room.join(room.discipline(QStringLiteral("cash books"), room.entry("Finances")), 1);
    QCOMPARE(room.answer().disciplines.categories, 2);
    QCOMPARE(room.answer().disciplines.shares.front().members, 5);
    QCOMPARE(room.answer(DisciplineLevel::Area).disciplines.categories, 1);
    // Finance, gender, cash books; economics has something below it, so it is too coarse.
    const DimensionAnswer specialisms = room.answer(DisciplineLevel::Specialism).disciplines;
    QCOMPARE(specialisms.categories, 3);
    QCOMPARE(specialisms.unknown, 1);
    QCOMPARE(specialisms.shares.front().members, 4);
    QCOMPARE(disciplineName(room.map(), specialisms.shares.front().category), QStringLiteral("Gender"));
}

void TestWordings::suggests_data()
{
    QTest::addColumn<QString>("wording");
    QTest::addColumn<QString>("term"); // a label; empty: none
    const auto row = [](const char *wording, const char *term) {
        QTest::newRow(wording) << QString::fromUtf8(wording) << QString::fromUtf8(term);
    };
    row("M&E", "Monitoring and evaluation");
    row("M&E officer", "Monitoring and evaluation");
    row("suivi-évaluation", "Monitoring and evaluation");
    row("Evaluator", "Monitoring and evaluation");
    row("gender expert", "Gender");
    row("Knowledge manager", "Knowledge management");
    row("knowlege management", "Knowledge management");
    row("hydrologist", "Water resources management");
    row("economist", "Economics and business");
    row("environmental engineer", "Environmental engineering");
    row("Fortalecimiento de capacidades", "Capacity development");
    row("sanitation specialist", "Water and sanitation");
    row("kennisdeling", "Knowledge management");
    row("حقوق إنسان", "Human rights");
    row("agronomía", "Sustainable agriculture");
    row("police", "");
    row("indigenous knowledge", "");
    row("engineer", "");
    row("manager", "");
    row("?!", "");
}

void TestWordings::suggests()
{
    QFETCH(QString, wording);
    QFETCH(QString, term);
    Room room;
    room.discipline(wording);
    const auto found = termSuggestions(room.map());
    const QString is = found.empty() ? QString() : termName(room.map(), found.front().term, QString());
    QCOMPARE(is, term);
    if (!found.empty())
        QVERIFY(likenessWords(found.front()).contains(found.front().name));
}

void TestWordings::suggestsTheMapsOwnTerms()
{
    Room room;
    const auto term = room.put(Discipline{.name = QStringLiteral("Local knowledge"), .list = ownList});
    room.discipline(QStringLiteral("songs of the river"), term);
    const auto first = room.discipline(QStringLiteral("local knowledge holder"));
    const auto second = room.discipline(QStringLiteral("River songs"));
    const auto found = termSuggestions(room.map());
    QCOMPARE(found.size(), size_t(2));
    QCOMPARE(found[0].wording, first);
    QCOMPARE(found[0].term.discipline, term);
    QCOMPARE(found[1].wording, second);
    QCOMPARE(found[1].term.discipline, term);
}

void TestWordings::doesNotChooseBetweenTwo()
{
    Room room;
    room.discipline(QStringLiteral("gender and nutrition"));
    QVERIFY(termSuggestions(room.map()).empty());
}

void TestWordings::whoBringsWhat()
{
    Room room;
    const auto one = room.discipline(QStringLiteral("one"));
    room.join(one, 2);
    const auto person = room.map().all<Person>().begin()->id;
    const auto other = room.discipline(QStringLiteral("other"));
    room.put(Membership{.person = person,
                        .group = room.map().all<Group>().begin()->id,
                        .disciplines = {.values = {one, other}}});
    const auto people = peopleByDiscipline(room.map());
    QCOMPARE(people.at(one.value).size(), size_t(2)); // once, although twice
    QCOMPARE(people.at(other.value), std::vector{person});
}

QTEST_APPLESS_MAIN(TestWordings)
#include "tst_wordings.moc"
