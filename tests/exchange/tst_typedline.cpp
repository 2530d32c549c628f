#include "typing.h"

#include "base/folding.h"
#include "exchange/typedtexts.h"

#include <QTest>

#include <random>

using namespace copse;

/// What lines mean that people type, and what becomes of the map.
class TestTypedLine : public QObject
{
    Q_OBJECT

private slots:
    void linesAreUnderstood_data();
    void linesAreUnderstood();
    void orderDoesNotMatterWhenWordsAreKnown();
    void aLineSaysBeforehandWhatIsNewAndWhatIsKnown();
    void whatIsRecordedStaysAsItIs();
    void aKnownPersonIsCompleted();
    void aWordThatIsTwoThingsIsAsked();
    void whatIsChosenMakesRoomForTheOthers();
    void namesakesAreAskedAndMayBeSomebodyNew();
    void aFirstNameMayBeSomebodyWhoIsThere();
    void aSlipIsPointedOut();
    void otherAccentsAreTheSameName();
    void aCommaBelongsToThePart();
    void takingOutAsksWhetherTheyLeft();
    void anEndThatIsSaidNeedsNoQuestion();
    void whatCannotBeDoneIsSaid_data();
    void whatCannotBeDoneIsSaid();
    void hostileLinesAreHarmless();
    void namesFollowTheMap();
    void completionComesFromTheMap();
    void hiddenPeopleAreNotOffered();
};

void TestTypedLine::linesAreUnderstood_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("facts");

    const auto row = [](const char *name, const QString &line, const QString &facts) {
        QTest::newRow(name) << line << facts;
    };
    const QString four = u"Amina Diallo@WASH group|Amina Diallo>IRD|Amina Diallo>hydrology"_qs;
    row("the template", u"Amina Diallo; IRD; hydrology; WASH group"_qs, four);
    row("commas", u"Amina Diallo, IRD, hydrology, WASH group"_qs, four);
    row("the Arabic semicolon", u"Amina Diallo؛ IRD؛ hydrology؛ WASH group"_qs, four);
    row("no blanks, and too many", u"  Amina   Diallo;IRD ;hydrology;  WASH group ;; "_qs, four);
    row("words that say what they are", u"WASH group; hydrology; IRD; Amina Diallo"_qs, four);
    row("a comma in a name", u"Diallo, Amina; IRD"_qs, u"Diallo, Amina>IRD"_qs);
    row("by position", u"Amina; Water for All; Engineering of wells; Rivers"_qs,
        u"Amina@Rivers|Amina>Water for All|Amina>Engineering of wells"_qs);
    row("nothing for the organisation", u"Amina Diallo; ?; Law of water; Rivers"_qs,
        u"Amina Diallo@Rivers|Amina Diallo>Law of water"_qs);
    row("a discipline without an organisation", u"Amina Diallo; hydrology"_qs, u"Amina Diallo>hydrology"_qs);
    row("a group without the others", u"Amina Diallo; WASH group"_qs, u"Amina Diallo@WASH group"_qs);
    row("the OECD list", u"Amina Diallo; Sciences juridiques; IRD"_qs,
        u"Amina Diallo>IRD|Amina Diallo>Sciences juridiques"_qs);
    row("in so many words", u"discipline: Wells; person: ird; group: Diallo; organisation: Amina"_qs,
        u"ird@Diallo|ird>Amina|ird>Wells"_qs);
    row("since, level and role", u"Amina Diallo; WASH group; since 2023; core; facilitator"_qs,
        u"Amina Diallo@WASH group core 2023/ (facilitator)"_qs);
    row("a period", u"Amina Diallo; WASH group; 2019-2023"_qs, u"Amina Diallo@WASH group 2019/2023"_qs);
    row("since and until", u"Amina Diallo; WASH group; since March 2019 until 2023-04"_qs,
        u"Amina Diallo@WASH group 2019-03/2023-04"_qs);
    row("a date of work", u"Amina Diallo; IRD; since 2020"_qs, u"Amina Diallo>IRD 2020/"_qs);
    row("independent", u"Amina Diallo; independent; hydrology"_qs,
        u"Amina Diallo>none|Amina Diallo>hydrology"_qs);
    row("no discipline", u"Amina Diallo; discipline: none; IRD"_qs, u"Amina Diallo>IRD|Amina Diallo>none"_qs);
    row("a tie", u"Amina Diallo; works with Kofi Mensah"_qs, u"Amina Diallo~works with~Kofi Mensah"_qs);
    row("works for", u"Amina Diallo; works for World Bank"_qs, u"Amina Diallo>World Bank"_qs);
    row("two groups and two organisations", u"Amina Diallo; org: A; org: B; group: C; group: D"_qs,
        u"Amina Diallo@C|Amina Diallo@D|Amina Diallo>A|Amina Diallo>B"_qs);
    row("the same twice", u"Amina Diallo; org: Oxfam; org: OXFAM"_qs, u"Amina Diallo>Oxfam"_qs);

    row("said with the name", u"Amina Diallo; WASH group since March 2019 until 2023"_qs,
        u"Amina Diallo@WASH group 2019-03/2023"_qs);
    row("said of the person", u"Amina Diallo works with  Kofi Mensah"_qs,
        u"Amina Diallo~works with~Kofi Mensah"_qs);
    row("both, nl", u"Joosje de Wit werkt bij SNV; Werkgroep water sinds 2023"_qs,
        u"Joosje de Wit@Werkgroep water 2023/|Joosje de Wit>SNV"_qs);
    row("a name that says it is one", u"Amina Diallo; group: Women since 2019"_qs,
        u"Amina Diallo@Women since 2019"_qs);

    row("fr", u"Amina Diallo; IRD; hydrologie; groupe : Eau; depuis 2023; noyau; animatrice"_qs,
        u"Amina Diallo@Eau core 2023/ (animatrice)|Amina Diallo>IRD|Amina Diallo>hydrologie"_qs);
    row("fr, more",
        u"Amina Diallo; indépendante; Réseau Eau; depuis le 3 mars 2023; travaille avec Kofi Mensah"_qs,
        u"Amina Diallo@Réseau Eau 2023-03-03/|Amina Diallo>none|Amina Diallo~travaille avec~Kofi Mensah"_qs);
    row("es", u"Lucía Pérez; FAO; hidrología; Grupo de agua; desde 2023; núcleo; facilitadora"_qs,
        u"Lucía Pérez@Grupo de agua core 2023/ (facilitadora)|Lucía Pérez>FAO|Lucía Pérez>hidrología"_qs);
    row("es, more",
        u"Lucía Pérez; independiente; grupo: Agua; hasta marzo de 2024; trabaja con Kofi Mensah"_qs,
        u"Lucía Pérez@Agua /2024-03|Lucía Pérez>none|Lucía Pérez~trabaja con~Kofi Mensah"_qs);
    row("pt", u"João Melo; FAO; hidrologia; Rede de água; desde 2023; membro do núcleo; facilitador"_qs,
        u"João Melo@Rede de água core 2023/ (facilitador)|João Melo>FAO|João Melo>hidrologia"_qs);
    row("pt, more", u"João Melo; por conta própria; grupo: Água; até 2024; trabalha com Kofi Mensah"_qs,
        u"João Melo@Água /2024|João Melo>none|João Melo~trabalha com~Kofi Mensah"_qs);
    row("nl", u"Joosje de Wit; SNV; hydrologie; Werkgroep water; sinds maart 2023; kern; voorzitter"_qs,
        u"Joosje de Wit@Werkgroep water core 2023-03/ (voorzitter)|Joosje de Wit>SNV|Joosje de Wit>hydrologie"_qs);
    row("nl, more", u"Joosje de Wit; zzp'er; groep: Water; tot 2024; werkt samen met Kofi Mensah"_qs,
        u"Joosje de Wit@Water /2024|Joosje de Wit>none|Joosje de Wit~werkt samen met~Kofi Mensah"_qs);
    row("ar", u"أمينة ديالو؛ وزارة المياه؛ هيدرولوجيا؛ مجموعة المياه؛ منذ 2023؛ النواة؛ ميسرة"_qs,
        u"أمينة ديالو@مجموعة المياه core 2023/ (ميسرة)|أمينة ديالو>وزارة المياه|أمينة ديالو>هيدرولوجيا"_qs);
    row("ar, more", u"أمينة ديالو، مستقلة، المجموعة: الماء، حتى ٢٠٢٤، تعمل مع كوفي منسا"_qs,
        u"أمينة ديالو@الماء /2024|أمينة ديالو>none|أمينة ديالو~تعمل مع~كوفي منسا"_qs);
}

void TestTypedLine::linesAreUnderstood()
{
    QFETCH(const QString, line);
    QFETCH(const QString, facts);
    Typing typing;
    const bool isDone = typing.type(line);
    for (const TypedStep &step : typing.last.steps)
        qDebug().noquote() << int(step.mark) << step.text;
    QVERIFY(isDone);
    QCOMPARE(typing.facts().join(u'|'), facts);
}

void TestTypedLine::orderDoesNotMatterWhenWordsAreKnown()
{
    Typing known = workshop();
    known.type(u"Hassan; discipline: wells; group: Rivers; org: kibo"_qs);
    QStringList parts = {u"Amina Diallo"_qs, u"wells"_qs, u"kibo"_qs,
                         u"Rivers"_qs,       u"core"_qs,  u"since 2023"_qs};
    std::sort(parts.begin(), parts.end());
    Typing first = known;
    QVERIFY(first.type(parts.join(u';')));
    QVERIFY(first.facts().contains(u"Amina Diallo@Rivers core 2023/"_qs));
    QVERIFY(first.facts().contains(u"Amina Diallo>wells"_qs));
    QVERIFY(first.facts().contains(u"Amina Diallo>kibo"_qs));
    int orders = 0;
    while (std::next_permutation(parts.begin(), parts.end())) {
        Typing other = known;
        QVERIFY2(other.type(parts.join(u"; "_qs)), qPrintable(parts.join(u';')));
        QCOMPARE(other.facts(), first.facts());
        ++orders;
    }
    QCOMPARE(orders, 719);
}

void TestTypedLine::aLineSaysBeforehandWhatIsNewAndWhatIsKnown()
{
    Typing typing = workshop();
    const QString line = u"Rosa Khan; IRD; hydrogeology; WASH learning; law"_qs;
    const TypedPlan plan = typing.plan(line);
    using Mark = TypedStep::Mark;
    const std::vector<TypedStep> expected = {
        {Mark::New, u"New person: Rosa Khan."_qs},
        {Mark::Added, u"Rosa Khan works for IRD."_qs},
        {Mark::New, u"Rosa Khan brings hydrogeology, a new discipline."_qs},
        {Mark::Added, u"Rosa Khan brings law."_qs},
        {Mark::Added, u"Rosa Khan joins WASH learning."_qs},
    };
    for (size_t i = 0; i < plan.steps.size(); ++i)
        QCOMPARE(plan.steps[i].text, i < expected.size() ? expected[i].text : QString());
    QVERIFY(plan.steps == expected);
    QCOMPARE(typing.map.all<Person>().size(), 3); // only looked at
    QVERIFY(typing.type(line));
    QVERIFY(typing.last.steps == expected);
    QCOMPARE(typing.map.all<Person>().size(), 4);
}

void TestTypedLine::whatIsRecordedStaysAsItIs()
{
    Typing typing = workshop();
    const Snapshot before = typing.map;
    QVERIFY(typing.type(u"amina diallo; ird; HYDROLOGY; wash learning"_qs));
    QVERIFY(typing.last.edit.isEmpty());
    QVERIFY(typing.map == before);
    for (size_t i = 1; i < typing.last.steps.size(); ++i)
        QCOMPARE(int(typing.last.steps[i].mark), int(TypedStep::Mark::AsItIs));
    QVERIFY(typing.last.person == typing.map.all<Person>().begin()->id);
}

void TestTypedLine::aKnownPersonIsCompleted()
{
    Typing typing = workshop();
    QVERIFY(typing.type(u"Amina Diallo; core"_qs)); // of the only group she is in
    QVERIFY(typing.type(u"Amina Diallo; chair; since 2021"_qs));
    QVERIFY(typing.facts().contains(u"Amina Diallo@WASH learning core 2021/ (chair)"_qs));
    QVERIFY(typing.type(u"Amina Diallo; WASH learning; active; facilitator; since 2022"_qs));
    QVERIFY(typing.facts().contains(u"Amina Diallo@WASH learning active 2022/ (chair+facilitator)"_qs));
    QCOMPARE(typing.last.steps[2].text,
             u"Level of Amina Diallo in WASH learning: active instead of core group."_qs);
    QVERIFY(typing.type(u"Amina Diallo; Seed group"_qs));
    QVERIFY(!typing.type(u"Amina Diallo; occasional"_qs)); // of which?
    QCOMPARE(int(typing.last.steps.back().mark), int(TypedStep::Mark::Problem));
    QVERIFY(typing.type(u"Amina Diallo; works with Kofi"_qs) == false); // Kofi Mensah, or somebody new?
    typing.choose(u"Amina Diallo; works with Kofi"_qs, 1, 0);
    QVERIFY(typing.type(u"Amina Diallo; works with Kofi"_qs));
    QVERIFY(typing.facts().contains(u"Amina Diallo~works with~Kofi Mensah"_qs));
    QVERIFY(typing.type(u"Amina Diallo; WORKS WITH Kofi Mensah"_qs));
    QVERIFY(typing.last.edit.isEmpty());
    // Several of them, and none of these is one person of that name.
    QVERIFY(typing.type(u"Zuri Khan; Seed group"_qs));
    QVERIFY(typing.type(u"Zuri Khan; advises Kofi Mensah,  Amina Diallo ; Seed group"_qs));
    QVERIFY(typing.facts().contains(u"Zuri Khan~advises~Kofi Mensah"_qs));
    QVERIFY(typing.facts().contains(u"Zuri Khan~advises~Amina Diallo"_qs));
    QVERIFY(!typing.facts().contains(u","_qs));
    QVERIFY(typing.type(u"Zuri Khan; learns from Amina, Kofi"_qs) == false); // each is asked
    QCOMPARE(typing.last.steps.size(), 3u);
    QVERIFY(typing.type(u"Amina Diallo; advises Zuri Khan, Nia Otieno"_qs)); // a known one and a new one
    QVERIFY(typing.facts().contains(u"Amina Diallo~advises~Nia Otieno"_qs));
    // One name with a comma stays one.
    QVERIFY(typing.type(u"Zuri Khan; shares data with Mensah, Kofi"_qs));
    QVERIFY(!typing.facts().contains(u"shares data with~Amina"_qs));
    QCOMPARE(typing.last.steps.size(), 2u);
    // Somebody who has left comes back.
    QVERIFY(typing.type(u"Kofi Mensah; Seed group; until 2025"_qs));
    QVERIFY(typing.type(u"Kofi Mensah; Seed group; since 2026"_qs));
    QVERIFY(typing.facts().contains(u"Kofi Mensah@Seed group /2025"_qs));
    QVERIFY(typing.facts().contains(u"Kofi Mensah@Seed group 2026/"_qs));
}

void TestTypedLine::aWordThatIsTwoThingsIsAsked()
{
    Typing typing;
    QVERIFY(typing.type(u"Amina Diallo; group: Health; org: Health"_qs));
    const QString line = u"Kofi Mensah; Health"_qs;
    QCOMPARE(typing.question(line), u"Health"_qs);
    QVERIFY(!typing.type(line));
    typing.choose(line, 1, 1);
    QVERIFY(typing.type(line));
    QVERIFY(typing.facts().contains(u"Kofi Mensah@Health"_qs));
    QVERIFY(!typing.facts().contains(u"Kofi Mensah>Health"_qs));
    // A level that is also a group; a date that may be either end.
    QVERIFY(typing.type(u"group: Core"_qs));
    QCOMPARE(typing.question(u"Kofi Mensah; core"_qs), u"core"_qs);
    QCOMPARE(typing.question(u"Kofi Mensah; group: Core; 2023"_qs), u"2023"_qs);
    QCOMPARE(typing.question(u"Kofi Mensah; none"_qs), u"none"_qs);
}

void TestTypedLine::whatIsChosenMakesRoomForTheOthers()
{
    Typing typing;
    const QString line =
        u"Green Earth; Amina Diallo; Seed group"_qs; // two names, and the first is the person
    QCOMPARE(typing.look(line).parts[0].meaning()->name, u"Green Earth"_qs);
    QVERIFY(typing.look(line).parts[0].is(TypedKind::Person));
    typing.choose(line, 0, 1);
    QVERIFY(typing.look(line).parts[0].is(TypedKind::Organisation));
    QVERIFY(typing.look(line).parts[1].is(TypedKind::Person));
    QVERIFY(typing.type(line));
    QCOMPARE(typing.facts().join(u'|'), u"Amina Diallo@Seed group|Amina Diallo>Green Earth"_qs);
    // The same of a first name: the rest of the line is read as for anybody.
    QVERIFY(typing.look(u"Amina; FAO"_qs).parts[1].is(TypedKind::Organisation));
}

void TestTypedLine::namesakesAreAskedAndMayBeSomebodyNew()
{
    Typing typing = workshop();
    QVERIFY(typing.type(u"Amina Diallo; FAO"_qs));
    QCOMPARE(typing.map.all<Person>().size(), 3);
    typing.choose(u"Amina Diallo; Seed group"_qs, 0, 1); // another Amina
    QVERIFY(typing.type(u"Amina Diallo; Seed group"_qs));
    QCOMPARE(typing.map.all<Person>().size(), 4);
    typing.choices.clear();
    const QString line = u"Amina Diallo; SNV"_qs;
    QCOMPARE(typing.question(line), u"Amina Diallo"_qs);
    QCOMPARE(typing.look(line).parts[0].meanings.size(), size_t(3));
    typing.choose(line, 0, 1);
    QVERIFY(typing.type(line));
    QCOMPARE(typing.map.all<Person>().size(), 4);
}

void TestTypedLine::aFirstNameMayBeSomebodyWhoIsThere()
{
    Typing typing = workshop();
    QCOMPARE(typing.question(u"Amina; FAO"_qs), u"Amina"_qs);
    typing.choose(u"Amina; FAO"_qs, 0, 0);
    QVERIFY(typing.type(u"Amina; FAO"_qs));
    QVERIFY(typing.facts().contains(u"Amina Diallo>FAO"_qs));
    QCOMPARE(typing.question(u"Ami Mensah; FAO"_qs), QString());
}

void TestTypedLine::aSlipIsPointedOut()
{
    Typing typing = workshop();
    for (const auto &[typed, meant] :
         {std::pair(u"hydrolgy"_qs, u"hydrology"_qs), std::pair(u"hidrology"_qs, u"hydrology"_qs),
          std::pair(u"hyrdology"_qs, u"hydrology"_qs), std::pair(u"WASH leanring"_qs, u"WASH learning"_qs),
          std::pair(u"Seed grop"_qs, u"Seed group"_qs)}) {
        const TypedReading reading = typing.look(u"Zuri Khan; "_qs + typed);
        const TypedPart &part = reading.parts[1];
        QVERIFY(!part.meaning() || part.meaning()->isNew()); // asked, or as it was typed
        const auto slip = std::ranges::find_if(part.meanings, &TypedMeaning::isSlip);
        QVERIFY2(slip != part.meanings.end(), qPrintable(typed));
        QCOMPARE(slip->name, meant);
    }
    const TypedReading person = typing.look(u"Amina Dialo; FAO"_qs);
    QCOMPARE(person.parts[0].meanings[1].name, u"Amina Diallo"_qs);
    QVERIFY(person.parts[0].meanings[1].isSlip);
    // Other words are other words.
    for (const QString &other : {u"geology"_qs, u"law"_qs, u"sea"_qs, u"pedology"_qs}) {
        const TypedReading reading = typing.look(u"Zuri Khan; "_qs + other);
        QVERIFY2(std::ranges::none_of(reading.parts[1].meanings, &TypedMeaning::isSlip), qPrintable(other));
    }
}

void TestTypedLine::otherAccentsAreTheSameName()
{
    Typing typing = workshop();
    QVERIFY(typing.type(u"rene visser; FAO"_qs));
    QVERIFY(typing.facts().contains(u"René Visser>FAO"_qs));
    typing.choose(u"Rene Visser; IRD"_qs, 0, 1);
    QVERIFY(typing.type(u"Rene Visser; IRD"_qs));
    QVERIFY(typing.facts().contains(u"Rene Visser>IRD"_qs));
}

void TestTypedLine::aCommaBelongsToThePart()
{
    Typing typing = workshop();
    const QString line = u"Diallo, Amina; IRD; hydrology, rock science"_qs;
    const TypedReading reading = typing.look(line);
    QCOMPARE(reading.parts.size(), 3u);
    QCOMPARE(reading.parts[0].meaning()->name, u"Amina Diallo"_qs);
    QVERIFY(reading.parts[0].meanings.back().isNew()); // or somebody else
    QVERIFY(typing.type(line));
    QCOMPARE(typing.map.all<Person>().size(), 3);
    QCOMPARE(typing.expertise().filter(u"Amina"_qs),
             QStringList({u"Amina Diallo>hydrology"_qs, u"Amina Diallo>hydrology, rock science"_qs}));
    // One name, and the sentence says so.
    QCOMPARE(typing.last.steps.back().text,
             u"Amina Diallo brings \"hydrology, rock science\", a new discipline."_qs);
}

void TestTypedLine::takingOutAsksWhetherTheyLeft()
{
    Typing typing = workshop();
    const QString line = u"Amina Diallo; -WASH"_qs;
    QVERIFY(!typing.type(line));
    QCOMPARE(typing.last.steps.back().text, u"WASH learning: left today, or typed by mistake?"_qs);
    Typing left = typing;
    left.choose(line, 1, 0);
    QVERIFY(left.type(line));
    QVERIFY(left.facts().contains(u"Amina Diallo@WASH learning /2026-06-01"_qs));
    QVERIFY(left.last.done.contains(u"until tomorrow"_qs)); // else nothing is seen of it
    Typing mistake = typing;
    mistake.choose(line, 1, 1);
    QVERIFY(mistake.type(line));
    QVERIFY(!mistake.facts().join(u'|').contains(u"Amina Diallo@WASH"_qs));
    QVERIFY(!mistake.last.done.contains(u"until tomorrow"_qs));
    QVERIFY(mistake.last.group == typing.map.all<Group>().begin()->id);
    // Two groups that begin so are told apart; so are an organisation and a discipline.
    QVERIFY(typing.type(u"Amina Diallo; group: WASH seeds"_qs));
    QCOMPARE(typing.look(line).parts[1].meanings.size(), size_t(4));
    QCOMPARE(typing.look(u"Amina Diallo; -IRD"_qs).parts[1].meanings.size(), size_t(2));
    typing.choose(u"Amina Diallo; -hydrology"_qs, 1, 1);
    QVERIFY(typing.type(u"Amina Diallo; -hydrology"_qs));
    QVERIFY(!typing.facts().contains(u"Amina Diallo>hydrology"_qs));
}

void TestTypedLine::anEndThatIsSaidNeedsNoQuestion()
{
    Typing typing = workshop();
    QVERIFY(typing.type(u"Amina Diallo; −WASH; until March 2026"_qs));
    QVERIFY(typing.facts().contains(u"Amina Diallo@WASH learning /2026-03"_qs));
}

void TestTypedLine::whatCannotBeDoneIsSaid_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("words");
    QTest::newRow("a date that may be two") << u"Amina Diallo; since 03/04/2023"_qs << u"since 03/04/2023"_qs;
    QTest::newRow("dates turned") << u"Amina Diallo; WASH learning; since 2024; until 2023"_qs
                                  << u"before"_qs;
    QTest::newRow("out of what they are not in") << u"Amina Diallo; -Seed"_qs << u"Seed"_qs;
    QTest::newRow("nobody to take out") << u"-WASH"_qs << u"-WASH"_qs;
    QTest::newRow("nobody") << u"core"_qs << u"name"_qs;
    QTest::newRow("no group") << u"Olga Costa; core"_qs << u"Olga Costa"_qs;
    QTest::newRow("too long") << QString(1001, u'a') << u"thousand"_qs;
    QTest::newRow("a long name") << QString(201, u'a') << u"200"_qs;
    QTest::newRow("too many") << u"Amina"_qs + u";a"_qs.repeated(24) << u"24"_qs;
    QTest::newRow("a control character") << u"Amina\u0007 Diallo"_qs << u"cannot be read"_qs;
    QTest::newRow("a line break") << u"Amina Diallo\nKofi Mensah"_qs << u"cannot be read"_qs;
    QTest::newRow("a turned direction") << u"Amina \u202Eollaid"_qs << u"cannot be read"_qs;
    QTest::newRow("half a character") << u"Amina "_qs + QChar(0xd800) << u"cannot be read"_qs;
}

void TestTypedLine::whatCannotBeDoneIsSaid()
{
    QFETCH(const QString, line);
    QFETCH(const QString, words);
    Typing typing = workshop();
    const Snapshot before = typing.map;
    QVERIFY(!typing.type(line));
    QVERIFY(typing.map == before);
    QVERIFY(!typing.last.steps.empty());
    QVERIFY2(typing.last.steps.back().text.contains(words), qPrintable(typing.last.steps.back().text));
}

void TestTypedLine::hostileLinesAreHarmless()
{
    // Pieces of all that is understood, put together by chance: whatever comes of it is a sound map.
    const QStringList pieces = {u"Amina Diallo"_qs,
                                u"Amina"_qs,
                                u"-WASH"_qs,
                                u"-"_qs,
                                u"--"_qs,
                                u":"_qs,
                                u"group:"_qs,
                                u"group: X"_qs,
                                u"org: none"_qs,
                                u"since"_qs,
                                u"since 2023"_qs,
                                u"until 2020"_qs,
                                u"works with"_qs,
                                u"works with Amina Diallo"_qs,
                                u"core"_qs,
                                u"?"_qs,
                                u"none"_qs,
                                u"2019-2023"_qs,
                                u"مستقل"_qs,
                                u"-\u200F"_qs,
                                u"😀"_qs,
                                u"\u0301"_qs,
                                u"%1 %2"_qs,
                                u"<b>x</b>"_qs,
                                u"'; drop table"_qs,
                                u"9999-12-31"_qs,
                                u"hydrolgy"_qs,
                                u"IRD"_qs,
                                u"-IRD"_qs,
                                u"level: core"_qs,
                                u"role: x"_qs,
                                u"facilitator"_qs};
    std::mt19937 random(11);
    Typing typing = workshop();
    int done = 0;
    for (int i = 0; i < 3000; ++i) {
        QStringList parts;
        for (unsigned count = 1 + random() % 6; count > 0; --count)
            parts.append(pieces[qsizetype(random() % unsigned(pieces.size()))]);
        const QString line = parts.join(random() % 2 ? u"; "_qs : u","_qs);
        const TypedReading reading = typing.look(line);
        for (const TypedPart &part : reading.parts) {
            QVERIFY(part.chosen < int(part.meanings.size()));
            QCOMPARE(tidyName(line.sliced(part.from, part.length)), part.text);
            if (part.chosen < 0 && !part.meanings.empty() && random() % 2)
                typing.choices.insert(typedKey(part.text), part.meanings[random() % part.meanings.size()]);
        }
        (void)typedCompletions(line, qsizetype(random() % unsigned(line.size() + 1)), typing.context(),
                               u"en"_qs);
        done += typing.type(line);
        typing.choices.clear();
        for (const auto &[id, membership] : typing.map.all<Membership>()) {
            QVERIFY(typing.map.find(membership.person) && typing.map.find(membership.group));
            QVERIFY(membership.from.isNull() || membership.to.isNull() ||
                    membership.from.firstNumber() <= membership.to.lastNumber());
        }
        for (const auto &[id, tie] : typing.map.all<Tie>())
            QVERIFY(tie.fromPerson != tie.toPerson);
    }
    QVERIFY2(done > 300, qPrintable(QString::number(done)));
    QVERIFY(typing.map == Typing(typing.map).map);
}

void TestTypedLine::namesFollowTheMap()
{
    Typing typing = workshop();
    const QStringList asked = {u"a"_qs,        u"amina"_qs, u"ird"_qs, u"wash"_qs,
                               u"learning"_qs, u"rene"_qs,  u"zuri"_qs};
    std::vector<Edit> inverses;
    for (const QString &line :
         {u"Zuri Khan; FAO; law; Rivers; chair"_qs, u"Amina Diallo; Rivers; works with Zuri Khan"_qs,
          u"René Visser; -WASH; until 2025"_qs}) {
        TypedPlan plan = planTypedLine(typing.look(line), typing.context(), typing.ids);
        QVERIFY(plan.isReady());
        const Edit done = plan.edit;
        inverses.push_back(typing.map.apply(plan.edit));
        typing.names.follow(MapChange{done, inverses.back()}, typing.map);
    }
    const auto check = [&] {
        const TypedNames anew(typing.map);
        for (const QString &text : asked) {
            QVERIFY(typing.names.startingWith(text, 50) == anew.startingWith(text, 50));
            QVERIFY(typing.names.named(text) == anew.named(text));
        }
        for (const QString &word : {u"chair"_qs, u"works with"_qs}) {
            QCOMPARE(typing.names.role(word), anew.role(word));
            QCOMPARE(typing.names.tieKind(word), anew.tieKind(word));
        }
    };
    check();
    QCOMPARE(typing.names.named(u"zuri khan"_qs).size(), size_t(1));
    while (!inverses.empty()) {
        const Edit done = inverses.back();
        inverses.pop_back();
        const Edit inverse = typing.map.apply(done);
        typing.names.follow(MapChange{done, inverse}, typing.map);
        check();
    }
    QVERIFY(typing.names.named(u"zuri khan"_qs).empty());
    QVERIFY(!typing.names.role(u"chair"_qs));
}

void TestTypedLine::completionComesFromTheMap()
{
    Typing typing = workshop();
    const auto complete = [&](const QString &line, const QString &language = u"en"_qs) {
        QStringList names;
        for (const TypedCompletion &one : typedCompletions(line, line.size(), typing.context(), language))
            names.append(one.name);
        return names;
    };
    QCOMPARE(complete(u"am"_qs), QStringList{u"Amina Diallo"_qs});
    QCOMPARE(complete(u"rene"_qs).value(0), u"René Visser"_qs); // before what the lists have
    QCOMPARE(complete(u"Zuri; learn"_qs), QStringList{u"WASH learning"_qs});
    QCOMPARE(complete(u"Zuri; group: was"_qs), QStringList{u"WASH learning"_qs});
    QCOMPARE(complete(u"Zuri; -was"_qs), QStringList{u"WASH learning"_qs});
    QCOMPARE(complete(u"Zuri; works with kof"_qs), QStringList{u"Kofi Mensah"_qs});
    QCOMPARE(complete(u"Zuri; Socio"_qs), QStringList{u"Sociology"_qs});
    QCOMPARE(complete(u"Zuri; Sociol"_qs, u"fr"_qs), QStringList{u"Sociologie"_qs});
    QVERIFY(complete(u"Zuri; "_qs).isEmpty());
    QVERIFY(complete(u"Amina Diallo"_qs).isEmpty()); // it is all there
    const auto found = typedCompletions(u"Zuri; hyd; core"_qs, 9, typing.context(), u"en"_qs);
    QVERIFY(!found.empty()); // what the map has comes first
    QCOMPARE(found[0].name, u"hydrology"_qs);
    QCOMPARE(found[0].from, 6);
    QCOMPARE(found[0].length, 3);
}

void TestTypedLine::hiddenPeopleAreNotOffered()
{
    Typing typing = workshop();
    const auto amina = *typing.map.all<Person>().begin();
    Edit hide;
    Person hidden = amina.record;
    hidden.consent = Consent::Hidden;
    hide.put(amina.id, hidden);
    typing.map.apply(hide);
    QVERIFY(!typedCompletions(u"Ami"_qs, 3, typing.context(), u"en"_qs).empty());
    QVERIFY(!typing.question(u"Amina; FAO"_qs).isEmpty());
    typing.showing.audience = Audience::Room;
    QVERIFY(typedCompletions(u"Ami"_qs, 3, typing.context(), u"en"_qs).empty());
    QVERIFY(typing.question(u"Amina; FAO"_qs).isEmpty());
    const TypedReading slip = typing.look(u"Amina Dialo; FAO"_qs);
    for (const TypedMeaning &meaning : slip.parts[0].meanings)
        QVERIFY(meaning.name != u"Amina Diallo");
    // Whoever types the whole name knows them.
    QCOMPARE(typing.look(u"Amina Diallo; FAO"_qs).parts[0].meaning()->id, amina.id.value);
    // By another name they are called that, and nobody reads where they are.
    hidden.aliases = {u"Mimi"_qs};
    Edit name;
    name.put(amina.id, hidden);
    typing.map.apply(name);
    typing.names = TypedNames(typing.map);
    const TypedMeaning mimi = *typing.look(u"Mimi; FAO"_qs).parts[0].meaning();
    QCOMPARE(mimi.id, amina.id.value);
    QCOMPARE(typedMeaningText(mimi, typing.map, Audience::Room), u"the person Mimi"_qs);
    TypedPlan plan = typing.plan(u"Mimi; FAO"_qs);
    QVERIFY(plan.isReady());
    for (const TypedStep &step : plan.steps)
        QVERIFY2(!step.text.contains(u"Amina"_qs), qPrintable(step.text));
    QVERIFY(!plan.done.contains(u"Amina"_qs));
    // Nor are those who were not asked, or wish for initials, completed.
    for (const Consent consent : {Consent::NotAsked, Consent::Initials}) {
        hidden.consent = consent;
        Edit ask;
        ask.put(amina.id, hidden);
        typing.map.apply(ask);
        QVERIFY(typedCompletions(u"Ami"_qs, 3, typing.context(), u"en"_qs).empty());
    }
    hidden.consent = Consent::Open;
    Edit agree;
    agree.put(amina.id, hidden);
    typing.map.apply(agree);
    QVERIFY(!typedCompletions(u"Ami"_qs, 3, typing.context(), u"en"_qs).empty());
}

QTEST_GUILESS_MAIN(TestTypedLine)
#include "tst_typedline.moc"
