#include "typing.h"

#include "base/folding.h"

#include <QTest>

using namespace copse;

/// What people put between two semicolons.
class TestTypedParts : public QObject
{
    Q_OBJECT

private slots:
    void partsAreUnderstood_data();
    void partsAreUnderstood();
    void knownNamesMayBeJoined_data();
    void knownNamesMayBeJoined();
    void newGroupsMayBeJoined_data();
    void newGroupsMayBeJoined();
    void manyJoinedNamesAreReadAtOnce();
    void anAddressIsTheirEmail();
    void theShortFormOfAGroupIsAsked();
    void whatLooksLikeAnotherKindIsAsked();
    void titlesAndTurnedNamesAreTheSamePerson();
    void whoHasLeftIsTakenOut();
    void aDateThatIsNoneIsNoName();
};

void TestTypedParts::partsAreUnderstood_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("facts");
    QTest::newRow("of a person")
        << u"Ruth Abebe (Makerere University), agronomy, Rivers group"_qs
        << u"Ruth Abebe@Rivers group|Ruth Abebe>Makerere University|Ruth Abebe>agronomy"_qs;
    QTest::newRow("of a known organisation")
        << u"Ruth Abebe (FAO); agronomy"_qs << u"Ruth Abebe>FAO|Ruth Abebe>agronomy"_qs;
    QTest::newRow("of an organisation")
        << u"Ruth Abebe; Institut de recherche (IR)"_qs << u"Ruth Abebe>Institut de recherche (IR)"_qs;
    QTest::newRow("a name in a hurry")
        << u"ruth abebe; Eau Claire; agronomy; rivers group"_qs
        << u"ruth abebe@rivers group|ruth abebe>Eau Claire|ruth abebe>agronomy"_qs;
    QTest::newRow("a date of work, and a group") << u"Ruth Abebe; IRD until 2022; Rivers group"_qs
                                                 << u"Ruth Abebe@Rivers group|Ruth Abebe>IRD /2022"_qs;
    QTest::newRow("two dates") << u"Ruth Abebe; IRD since 2020; Rivers group since 2022"_qs
                               << u"Ruth Abebe@Rivers group 2022/|Ruth Abebe>IRD 2020/"_qs;
    QTest::newRow("none of both") << u"Ruth Abebe; no organisation; sans discipline; Rivers group"_qs
                                  << u"Ruth Abebe@Rivers group|Ruth Abebe>none|Ruth Abebe>none"_qs;
    QTest::newRow("works with both")
        << u"Ruth Abebe; works with Kofi Mensah and René Visser"_qs
        << u"Ruth Abebe~works with~Kofi Mensah|Ruth Abebe~works with~René Visser"_qs;
    QTest::newRow("a dash between known names")
        << u"Ruth Abebe; Seed group - IRD"_qs << u"Ruth Abebe@Seed group|Ruth Abebe>IRD"_qs;
    QTest::newRow("empty") << u"Ruth Abebe (); SNV"_qs << u"Ruth Abebe ()>SNV"_qs;
    QTest::newRow("new names are not divided")
        << u"Ruth Abebe; Ministry of Water and Environment; org: B/C"_qs
        << u"Ruth Abebe>B/C|Ruth Abebe>Ministry of Water and Environment"_qs;
}

void TestTypedParts::partsAreUnderstood()
{
    QFETCH(const QString, line);
    QFETCH(const QString, facts);
    Typing typing = workshop();
    QVERIFY(typing.type(line));
    QCOMPARE(typing.facts().filter(u"Ruth"_qs, Qt::CaseInsensitive).join(u'|'), facts);
}

void TestTypedParts::knownNamesMayBeJoined_data()
{
    QTest::addColumn<QString>("names");
    QTest::newRow("en") << u"WASH learning and Seed group"_qs;
    QTest::newRow("fr") << u"Seed group et WASH learning"_qs;
    QTest::newRow("a comma beside semicolons") << u"WASH learning, Seed group"_qs;
    QTest::newRow("signs") << u"WASH learning & Seed group"_qs;
    QTest::newRow("no blanks") << u"WASH learning/Seed group"_qs;
    QTest::newRow("a name with such a word in it")
        << u"Sand and gravel group and Seed group, WASH learning"_qs;
}

void TestTypedParts::knownNamesMayBeJoined()
{
    QFETCH(const QString, names);
    Typing typing = workshop();
    QVERIFY(typing.type(u"Sand and gravel group"_qs));
    const QString line = u"Ruth Abebe; "_qs + names;
    for (const TypedPart &part : typing.look(line).parts)
        QCOMPARE(tidyName(line.sliced(part.from, part.length)), part.text);
    QVERIFY(typing.type(line));
    QStringList expected{u"Ruth Abebe@Seed group"_qs, u"Ruth Abebe@WASH learning"_qs};
    if (names.contains(u"Sand"))
        expected.prepend(u"Ruth Abebe@Sand and gravel group"_qs);
    QStringList found = typing.facts().filter(u"Ruth"_qs);
    found.sort();
    QCOMPARE(found, expected);
}

void TestTypedParts::newGroupsMayBeJoined_data()
{
    QTest::addColumn<QString>("names");
    QTest::addColumn<QString>("groups");
    QTest::newRow("en") << u"Forest group and Fish group"_qs << u"Fish group|Forest group"_qs;
    QTest::newRow("one is known") << u"Seed group and Fish group"_qs << u"Fish group|Seed group"_qs;
    QTest::newRow("three") << u"Forest group and Fish group & Oil team"_qs
                           << u"Fish group|Forest group|Oil team"_qs;
    QTest::newRow("fr") << u"groupe Eau et assainissement et groupe Santé"_qs
                        << u"groupe Eau et assainissement|groupe Santé"_qs;
    QTest::newRow("the word in one name")
        << u"Fish group and sand and gravel group"_qs << u"Fish group|sand and gravel group"_qs;
    QTest::newRow("one group") << u"groupe Eau et assainissement"_qs << u"groupe Eau et assainissement"_qs;
    QTest::newRow("also one") << u"Rivers and lakes group"_qs << u"Rivers and lakes group"_qs;
}

void TestTypedParts::newGroupsMayBeJoined()
{
    QFETCH(const QString, names);
    QFETCH(const QString, groups);
    Typing typing = workshop();
    QVERIFY(typing.type(u"Ruth Abebe; "_qs + names));
    QStringList found = typing.facts().filter(u"Ruth"_qs);
    found.sort();
    QCOMPARE(found.join(u'|').remove(u"Ruth Abebe@"_qs), groups);
}

// So many ways to divide it that trying all of them would take seconds for each key.
void TestTypedParts::manyJoinedNamesAreReadAtOnce()
{
    Typing typing = workshop();
    for (const QString &piece : {u"x team&"_qs, u"a cop,"_qs, u"team x & "_qs}) {
        const QString name = piece.repeated(190 / piece.size()) + u"foo"_qs;
        QCOMPARE(typing.look(u"Ruth Abebe; "_qs + name).parts.size(), 2u);
    }
}

void TestTypedParts::anAddressIsTheirEmail()
{
    Typing typing = workshop();
    const auto email = [&](const QString &name) {
        for (const auto &[id, person] : typing.map.all<Person>()) {
            if (person.name == name)
                return person.email;
        }
        return u"nobody"_qs;
    };
    QVERIFY(typing.type(u"Amina Diallo; amina@example.org"_qs));
    QCOMPARE(email(u"Amina Diallo"_qs), u"amina@example.org"_qs);
    QVERIFY(typing.type(u"e-mail kofi@example.org; Kofi Mensah; Seed group"_qs));
    QCOMPARE(email(u"Kofi Mensah"_qs), u"kofi@example.org"_qs);
    QVERIFY(typing.type(u"Amina Diallo; courriel : a.diallo@example.org"_qs));
    QCOMPARE(email(u"Amina Diallo"_qs), u"a.diallo@example.org"_qs);
    QVERIFY(!typing.type(u"nobody@example.org"_qs)); // whose?
    const auto saysAddress = [&] {
        return std::ranges::any_of(typing.plan(u"Amina Diallo; new@example.org"_qs).steps,
                                   [](const TypedStep &step) { return step.text.contains(u'@'); });
    };
    QVERIFY(saysAddress());
    typing.showing.audience = Audience::Room;
    QVERIFY(!saysAddress());
}

void TestTypedParts::theShortFormOfAGroupIsAsked()
{
    Typing typing = workshop();
    const QString line = u"Ruth Abebe; WASH"_qs;
    QCOMPARE(typing.question(line), u"WASH"_qs);
    typing.choose(line, 1, 0);
    QVERIFY(typing.type(line));
    QCOMPARE(typing.facts().filter(u"Ruth"_qs), QStringList{u"Ruth Abebe@WASH learning"_qs});
    QCOMPARE(typing.question(u"Omar Lin; FAO"_qs), QString()); // known by its whole name
}

void TestTypedParts::whatLooksLikeAnotherKindIsAsked()
{
    Typing typing = workshop();
    for (const QString &slip : {u"Seed gruop"_qs, u"WASH lerning"_qs, u"Seed"_qs}) {
        const QString line = u"Ruth Abebe; "_qs + slip;
        QCOMPARE(typing.question(line), slip);
        QVERIFY(!typing.type(line));
        const TypedPart part = typing.look(line).parts[1];
        QCOMPARE(part.meanings.front().kind, TypedKind::Group);
        QVERIFY(!part.meanings.front().isNew());
    }
    QCOMPARE(typing.question(u"Ruth Abebe; Seed; Rivers group; since 2020"_qs), u"Seed"_qs);
    QCOMPARE(typing.question(u"Ruth Abebe; organisation: Seed"_qs), QString());
    QVERIFY(typing.type(u"Ruth Abebe; group: Soil"_qs));
    QVERIFY(typing.type(u"Fay Okoro; soils; Soil"_qs));
    QVERIFY(typing.facts().contains(u"Fay Okoro>soils"_qs));
}

void TestTypedParts::titlesAndTurnedNamesAreTheSamePerson()
{
    Typing typing = workshop();
    const qsizetype people = typing.map.all<Person>().size();
    for (const QString &name : {u"Dr. Amina Diallo"_qs, u"Mme Amina Diallo"_qs, u"DIALLO Amina"_qs,
                                u"Amina Diallo <amina@example.org>"_qs, u"Amina Diallo (IRD)"_qs})
        QVERIFY2(typing.type(name + u"; Seed group"_qs), qPrintable(name));
    QCOMPARE(typing.map.all<Person>().size(), people);
    QVERIFY(typing.facts().contains(u"Amina Diallo@Seed group"_qs));
}

void TestTypedParts::whoHasLeftIsTakenOut()
{
    for (const QString &line : {u"Amina Diallo; left WASH learning; until 2025"_qs,
                                u"Amina Diallo; Left WASH learning; until 2025"_qs,
                                u"Amina Diallo a quitté WASH learning; until 2025"_qs}) {
        Typing typing = workshop();
        QVERIFY2(typing.type(line), qPrintable(line));
        QVERIFY(typing.facts().contains(u"Amina Diallo@WASH learning /2025"_qs));
        QVERIFY(!typing.type(u"Amina Diallo; left Seed group"_qs)); // she is not in it
        QVERIFY(typing.type(u"Amina Diallo; Left Bank Trust"_qs));
        QVERIFY(typing.facts().contains(u"Amina Diallo>Left Bank Trust"_qs));
    }
}

void TestTypedParts::aDateThatIsNoneIsNoName()
{
    Typing typing = workshop();
    QVERIFY(!typing.type(u"Amina Diallo; WASH learning; since last year"_qs));
    QVERIFY(typing.type(u"Ruth Abebe; From Vision to Action"_qs));
    QVERIFY(!typing.type(u"WASH learning since 2020"_qs)); // who?
}

QTEST_GUILESS_MAIN(TestTypedParts)
#include "tst_typedparts.moc"
