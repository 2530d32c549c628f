#include "reading.h"

#include <QTest>

using namespace copse;

/// What a list says of people that is not for everybody: how they wish to be shown, and what is noted of
/// them.
class TestListConsent : public QObject
{
    Q_OBJECT

private slots:
    void consentIsUnderstood_data();
    void consentIsUnderstood();
    void whatShowsLessCounts();
    void otherWordsAreReported();
    void notesAndWillingnessAreNoOwnFields();

private:
    static ListText list(const QString &text, ListTable table = ListTable::Memberships)
    {
        return {table, QStringLiteral("members.csv"), text};
    }
};

void TestListConsent::consentIsUnderstood_data()
{
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QString>("word");
    QTest::addColumn<Consent>("consent");
    const auto row = [](const QString &heading, const QString &word, Consent consent) {
        QTest::addRow("%s %s", qPrintable(heading), qPrintable(word)) << heading << word << consent;
    };
    row(u"consent"_qs, u"open"_qs, Consent::Open);
    row(u"Consent"_qs, u"Hidden"_qs, Consent::Hidden);
    row(u"consent"_qs, u"initials only"_qs, Consent::Initials);
    row(u"may be named"_qs, u"no"_qs, Consent::Hidden);
    row(u"may be named"_qs, u"YES"_qs, Consent::Open);
    row(u"consent"_qs, u"not asked"_qs, Consent::NotAsked);
    row(u"consent"_qs, u"?"_qs, Consent::NotAsked);
    row(u"consent"_qs, QString(), Consent::NotAsked);
    row(u"Consentement"_qs, u"masquée"_qs, Consent::Hidden);
    row(u"Consentement"_qs, u"oui"_qs, Consent::Open);
    row(u"consentimiento"_qs, u"solo iniciales"_qs, Consent::Initials);
    row(u"consentimento"_qs, u"não"_qs, Consent::Hidden);
    row(u"toestemming"_qs, u"nee"_qs, Consent::Hidden);
    row(u"الموافقة"_qs, u"مخفي"_qs, Consent::Hidden);
}

void TestListConsent::consentIsUnderstood()
{
    QFETCH(const QString, heading);
    QFETCH(const QString, word);
    QFETCH(const Consent, consent);
    for (const ListTable table : {ListTable::Memberships, ListTable::People}) {
        Reading reading;
        std::vector<ListText> lists{list(u"person,group,%1\nAma,Rivers,%2\n"_qs.arg(heading, word))};
        if (table == ListTable::People)
            lists = {list(u"person,group\nAma,Rivers\n"_qs),
                     list(u"person,%1\nAma,%2\n"_qs.arg(heading, word), ListTable::People)};
        QVERIFY(reading.read(lists));
        const Person *ama = reading.byName<Person>(u"Ama"_qs);
        QVERIFY(ama);
        QCOMPARE(ama->consent, consent);
        QVERIFY(ama->own.empty());
    }
}

void TestListConsent::whatShowsLessCounts()
{
    Reading reading;
    QVERIFY(reading.read({list(u"person,group,consent\nAma,Rivers,hidden\nAma,Soil,open\n"
                               "Ben,Rivers,open\nBen,Soil,\n"_qs)}));
    QCOMPARE(reading.byName<Person>(u"Ama"_qs)->consent, Consent::Hidden);
    QCOMPARE(reading.byName<Person>(u"Ben"_qs)->consent, Consent::Open);
    // Nor does a later list bring somebody into the open again.
    QVERIFY(reading.read({list(u"person,group,consent\nAma,Rivers,open\nBen,Rivers,initials\n"_qs)}));
    const std::vector<ImportNote> &notes = reading.proposed.summary.notes;
    QVERIFY(notes.size() == 1 && notes.front().line == 2 && notes.front().column == 3);
    QVERIFY2(notes.front().text.contains(u"“open” would show more of Ama"_qs),
             qPrintable(notes.front().text));
    QCOMPARE(reading.byName<Person>(u"Ama"_qs)->consent, Consent::Hidden);
    QCOMPARE(reading.byName<Person>(u"Ben"_qs)->consent, Consent::Initials);
}

void TestListConsent::otherWordsAreReported()
{
    Reading reading;
    QVERIFY(reading.read({list(u"person,group,consent\nAma,Rivers,on Fridays\n"_qs)}));
    QCOMPARE(reading.byName<Person>(u"Ama"_qs)->consent, Consent::NotAsked);
    const std::vector<ImportNote> &notes = reading.proposed.summary.notes;
    QCOMPARE(notes.size(), 1u);
    QCOMPARE(notes.front().line, 2);
    QCOMPARE(notes.front().column, 3);
    QVERIFY(notes.front().text.contains(u"on Fridays"_qs));
}

void TestListConsent::notesAndWillingnessAreNoOwnFields()
{
    Reading reading;
    QVERIFY(reading.read({list(u"person,group,notes,willing to share\nAma,Rivers,ill in May,perhaps\n"
                               "Ama,Soil,knows Kofi,\nAma,Clay,ill in May,\n"_qs)}));
    const Person *ama = reading.byName<Person>(u"Ama"_qs);
    QCOMPARE(ama->note, u"ill in May\nknows Kofi"_qs);
    QCOMPARE(ama->willingness, Willingness::Perhaps);
    QVERIFY(ama->own.empty());
}

QTEST_GUILESS_MAIN(TestListConsent)
#include "tst_listconsent.moc"
