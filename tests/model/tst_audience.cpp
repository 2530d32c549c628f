#include "model/audience.h"

#include <QTest>

using namespace copse;
using namespace Qt::Literals::StringLiterals;

/// Who may be named, and to whom: the table of audience.h, cell by cell.
class TestAudience : public QObject
{
    Q_OBJECT

private slots:
    void theDeskSeesWhatItWants();
    void othersSeeWhatWasAgreed_data();
    void othersSeeWhatWasAgreed();
    void nobodyIsShownMoreThanIsWanted();
    void anAddressIsNoName();
    void addressesAreKnown_data();
    void addressesAreKnown();
    void initials();

private:
    static Person amina(Consent consent)
    {
        Person person;
        person.name = u"Amina Diallo"_s;
        person.email = u"amina@example.org"_s;
        person.note = u"asked twice"_s;
        person.consent = consent;
        return person;
    }
};

void TestAudience::theDeskSeesWhatItWants()
{
    for (const Choice<Consent> &consent : choices<Consent>()) {
        const Person person = amina(consent.value);
        QCOMPARE(nameFor(person, {}), u"Amina Diallo"_s);
        QCOMPARE(nameFor(person, {}, false), u"Amina Diallo"_s);
        QCOMPARE(nameFor(person, {Audience::Desk, NamesShown::Initials, false}), u"A. D."_s);
        QCOMPARE(namingOf(person, {Audience::Desk, NamesShown::None, false}), Naming::None);
    }
}

void TestAudience::othersSeeWhatWasAgreed_data()
{
    QTest::addColumn<Consent>("consent");
    QTest::addColumn<bool>("isChosen");
    QTest::addColumn<bool>("isKnown");
    QTest::addColumn<Naming>("naming");
    QTest::newRow("open") << Consent::Open << false << true << Naming::Full;
    QTest::newRow("open, chosen") << Consent::Open << true << true << Naming::Full;
    QTest::newRow("open, something missing") << Consent::Open << false << false << Naming::Initials;
    QTest::newRow("open, something missing, chosen") << Consent::Open << true << false << Naming::Full;
    QTest::newRow("not asked") << Consent::NotAsked << false << true << Naming::Initials;
    QTest::newRow("not asked, chosen") << Consent::NotAsked << true << true << Naming::Full;
    QTest::newRow("initials") << Consent::Initials << false << true << Naming::Initials;
    QTest::newRow("initials, chosen") << Consent::Initials << true << true << Naming::Initials;
    QTest::newRow("hidden") << Consent::Hidden << false << true << Naming::Counted;
    QTest::newRow("hidden, chosen") << Consent::Hidden << true << false << Naming::Counted;
}

void TestAudience::othersSeeWhatWasAgreed()
{
    QFETCH(Consent, consent);
    QFETCH(bool, isChosen);
    QFETCH(bool, isKnown);
    QFETCH(Naming, naming);
    for (const Audience audience : {Audience::Room, Audience::File})
        QCOMPARE(namingOf(amina(consent), {audience, NamesShown::Full, isChosen}, isKnown), naming);
}

void TestAudience::nobodyIsShownMoreThanIsWanted()
{
    for (const bool isChosen : {false, true}) {
        const Person open = amina(Consent::Open);
        QCOMPARE(nameFor(open, {Audience::File, NamesShown::Initials, isChosen}), u"A. D."_s);
        QCOMPARE(nameFor(open, {Audience::File, NamesShown::None, isChosen}), QString());
        // Without names, too, hidden people have no mark.
        QCOMPARE(namingOf(amina(Consent::Hidden), {Audience::Room, NamesShown::None, isChosen}),
                 Naming::Counted);
    }
}

void TestAudience::anAddressIsNoName()
{
    Person person = amina(Consent::Open);
    person.name = person.email;
    QCOMPARE(nameFor(person, {Audience::File, NamesShown::Full, true}), u"A."_s);
    QCOMPARE(nameFor(person, {}), person.email);
}

void TestAudience::addressesAreKnown_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isAddress");
    QTest::newRow("plain") << u"amina@example.org"_s << true;
    QTest::newRow("among words") << u"Amina <a.diallo@ird.fr>, Dakar"_s << true;
    QTest::newRow("the second") << u"@ Dakar: amina@ird.fr"_s << true;
    QTest::newRow("no dot") << u"amina@work"_s << false;
    QTest::newRow("at a place") << u"works @ ird.fr"_s << false;
    QTest::newRow("begins with it") << u"@amina.d"_s << false;
    QTest::newRow("nothing") << QString() << false;
}

void TestAudience::addressesAreKnown()
{
    QFETCH(QString, text);
    QFETCH(bool, isAddress);
    QCOMPARE(looksLikeAddress(text), isAddress);
}

void TestAudience::initials()
{
    QCOMPARE(initialsOf(u"  jean-luc  \"the\" o'Hara"_s), u"J. T. O."_s);
    QCOMPARE(initialsOf(QString()), QString());
    // Who is told apart by a number still is; what a number may give away is not shown.
    QCOMPARE(initialsOf(u"CEO 01"_s), u"C. 01"_s);
    QCOMPARE(initialsOf(u"Person Number 1042"_s), u"P. N. 1042"_s);
    QCOMPARE(initialsOf(u"Amina 0612345678"_s), u"A. 0."_s);
    QCOMPARE(initialsOf(u"Amina 06 12 34"_s), u"A. 0. 1. 3."_s);
    QCOMPARE(initialsOf(u"4711"_s), u"4."_s);
}

QTEST_GUILESS_MAIN(TestAudience)
#include "tst_audience.moc"
