#include "edits/forgetting.h"
#include "reading.h"

#include <QTest>

using namespace copse;

/// Lists that still name people who wanted to be forgotten.
class TestForgottenList : public QObject
{
    Q_OBJECT

private slots:
    void theSameListBringsNobodyBack();
    void neitherDoesAnotherOne();
    void idsOfOtherListsAreOtherPeople();
    void whoIsInTheMapStays();
    void aNamesakeIsNotLeftOutUnsaid();
    void tiesWithThemAreLeftOut();
    void aMapWithoutMarksReadsAsEver();

private:
    static ListText members(const char *text, const char *name = "members.csv")
    {
        return {ListTable::Memberships, QString::fromLatin1(name), QString::fromUtf8(text)};
    }
    static void forget(Reading &reading, const char *name)
    {
        for (const auto &[id, person] : reading.map.all<Person>()) {
            if (person.name == QString::fromUtf8(name)) {
                reading.map.apply(*forgetPerson(reading.map, reading.ids, id));
                return;
            }
        }
        QFAIL(name);
    }
};

static constexpr const char *list = "id,person,email,organisation,group\n"
                                    "1,Amina Diallo,amina@example.org,Diallo Consulting,WASH\n"
                                    "2,Kofi Mensah,,SNV,WASH\n"
                                    "1,,,IRD,KM\n";

void TestForgottenList::theSameListBringsNobodyBack()
{
    Reading reading;
    QVERIFY(reading.read({members(list)}));
    forget(reading, "Amina Diallo");
    const Snapshot before = reading.map;
    QVERIFY(reading.read({members(list)}));
    QVERIFY(reading.map == before);
    const ImportSummary &summary = reading.proposed.summary;
    QCOMPARE(summary.peopleForgotten, 1);
    QCOMPARE(summary.rowsForgotten, 2);
    QCOMPARE(summary.rowsLeftOut, 0);
    QCOMPARE(summary.rowsRepeated, 0);
    QCOMPARE(summary.membershipsKnown, 1);
    QCOMPARE(summary.peopleNew, 0);
    QVERIFY(summary.notes.empty()); // a note would name them
    QVERIFY(summary.lines().join(u'\n').contains(QStringLiteral("1 people who asked to be forgotten")) ||
            summary.lines().join(u'\n').contains(QStringLiteral("1 person who asked to be forgotten")));

    // An earlier state has them, and so nothing to forget.
    Reading empty;
    QVERIFY(empty.read({members(list)}));
    QCOMPARE(empty.map.all<Person>().size(), 2);
    QCOMPARE(empty.proposed.summary.peopleForgotten, 0);
}

void TestForgottenList::neitherDoesAnotherOne()
{
    Reading reading;
    QVERIFY(reading.read({members(list)}));
    forget(reading, "Amina Diallo");
    QVERIFY(reading.read({members("person,organisation,group\n"
                                  "AMINA  DIALLO,Another House,WASH\n"
                                  "Amina D.,IRD,WASH\n",
                                  "later.csv")}));
    QCOMPARE(reading.names<Person>(),
             QStringList({QStringLiteral("Kofi Mensah"), QStringLiteral("Amina D.")}));
    QVERIFY(!reading.byName<Organisation>(QStringLiteral("Another House")));
    QVERIFY(reading.read({members("person,email,group\nMrs Diallo,AMINA@example.org,WASH\n", "mails.csv")}));
    QCOMPARE(reading.map.all<Person>().size(), 2);
    QCOMPARE(reading.proposed.summary.peopleForgotten, 1);
}

void TestForgottenList::idsOfOtherListsAreOtherPeople()
{
    Reading reading;
    QVERIFY(reading.read({members(list)}));
    forget(reading, "Amina Diallo");
    QVERIFY(reading.read({members("id,person,group\n1,Rosa Luz,WASH\n", "others.csv")}));
    QVERIFY(reading.byName<Person>(QStringLiteral("Rosa Luz")));
    QCOMPARE(reading.proposed.summary.peopleForgotten, 0);
    // In the list they came from, the id is theirs where nothing else is said; next year's may have another
    // numbering.
    QVERIFY(reading.read({members("id,person,group\n1,,KM\n3,Amina Traore,KM\n")}));
    QCOMPARE(reading.proposed.summary.peopleForgotten, 1);
    QVERIFY(reading.byName<Person>(QStringLiteral("Amina Traore")));
    Reading next;
    QVERIFY(next.read({members(list)}));
    forget(next, "Amina Diallo");
    QVERIFY(next.read({members("id,person,group\n1,Rosa Luz,WASH\n2,Kofi Mensah,WASH\n")}));
    QVERIFY(next.byName<Person>(QStringLiteral("Rosa Luz")));
    QCOMPARE(next.proposed.summary.peopleForgotten, 0);
}

void TestForgottenList::whoIsInTheMapStays()
{
    Reading reading;
    QVERIFY(reading.read({members("id,person,group\n1,Anna Kim,WASH\n2,Anna Kim,WASH\n")}));
    forget(reading, "Anna Kim"); // the first of them
    QVERIFY(reading.read({members("id,person,group\n1,Anna Kim,WASH\n2,Anna Kim,WASH\n2,Anna Kim,KM\n")}));
    QCOMPARE(reading.map.all<Person>().size(), 1);
    QCOMPARE(reading.byName<Person>(QStringLiteral("Anna Kim"))->listId, QStringLiteral("2"));
    QCOMPARE(reading.proposed.summary.peopleForgotten, 1);
    QCOMPARE(reading.map.all<Membership>().size(), 2); // of WASH and KM, hers
}

void TestForgottenList::aNamesakeIsNotLeftOutUnsaid()
{
    Reading reading;
    QVERIFY(reading.read({members(list)}));
    forget(reading, "Amina Diallo");
    // Another house, another country, another address: a mark cannot tell.
    QVERIFY(reading.read({members("person,email,organisation,group\n"
                                  "Amina Diallo,amina@other.org,Other House,Soil\n"
                                  "Amina Diallo,amina@other.org,Third House,KM\n"
                                  "Rosa Luz,,SNV,Soil\n",
                                  "namesakes.csv")}));
    const ImportSummary &summary = reading.proposed.summary;
    QCOMPARE(summary.rowsForgotten, 2);
    const QString said = summary.lines().join(u'\n');
    QVERIFY2(said.contains(QStringLiteral("somebody who asked to be forgotten: 2.")), qPrintable(said));
    QVERIFY2(!said.contains(QStringLiteral("Amina")) && !said.contains(QStringLiteral("Diallo")),
             qPrintable(said));
    QVERIFY(summary.notes.empty());
    // A table of people brings nobody back either, and says so.
    QVERIFY(reading.read({members("person,group\nRosa Luz,KM\n", "more.csv"),
                          {ListTable::People, QStringLiteral("people.csv"),
                           QStringLiteral("name,Country\nAmina Diallo,Mali\nRosa Luz,Peru\n")}}));
    QVERIFY(!reading.byName<Person>(QStringLiteral("Amina Diallo")));
    QVERIFY2(reading.proposed.summary.lines().join(u'\n').contains(QStringLiteral("to be forgotten: 1.")),
             qPrintable(reading.proposed.summary.lines().join(u'\n')));
    for (const ImportNote &note : reading.proposed.summary.notes)
        QVERIFY2(!note.text.contains(QStringLiteral("Amina")), qPrintable(note.text));
    // Nobody was left out: nothing is said.
    QVERIFY(reading.read({members("person,group\nRosa Luz,Soil\n", "last.csv")}));
    QVERIFY(!reading.proposed.summary.lines().join(u'\n').contains(QStringLiteral("forgotten")));
}

void TestForgottenList::tiesWithThemAreLeftOut()
{
    Reading reading;
    QVERIFY(reading.read({members(list)}));
    forget(reading, "Amina Diallo");
    const ListText ties{
        ListTable::Ties, QStringLiteral("ties.csv"),
        QStringLiteral("from,to,kind\nAmina Diallo,Kofi Mensah,advises\nKofi Mensah,Rosa Luz,knows\n")};
    QVERIFY(reading.read({ties}));
    QCOMPARE(reading.map.all<Tie>().size(), 1);
    QCOMPARE(reading.map.all<Person>().size(), 2);
    QCOMPARE(reading.proposed.summary.peopleForgotten, 1);
    QCOMPARE(reading.proposed.summary.rowsForgotten, 1);
}

void TestForgottenList::aMapWithoutMarksReadsAsEver()
{
    Reading reading;
    QVERIFY(reading.read({members(list)}));
    QVERIFY(reading.read({members(list)}));
    QCOMPARE(reading.proposed.summary.membershipsKnown, 3);
    QCOMPARE(reading.proposed.summary.peopleForgotten, 0);
    QVERIFY(!reading.proposed.summary.lines().join(u'\n').contains(QStringLiteral("forgotten")));
}

QTEST_APPLESS_MAIN(TestForgottenList)
#include "tst_forgottenlist.moc"
