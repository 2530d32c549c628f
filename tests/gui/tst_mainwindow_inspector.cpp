#include "windowfixture.h"

#include "desktop/panels/factrow.h"
#include "desktop/panels/fieldrow.h"
#include "desktop/panels/inspector.h"
#include "desktop/panels/noticebar.h"
#include "edits/putting.h"
#include "model/invariants.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

using namespace copse;

/// What is recorded, read and changed in the column at the right of the window.
class TestMainWindowInspector : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_fixture.reset(); }

    void everyFieldOfEveryTypeCanBeReached();
    void consentIsSetByKeyboardAlone();
    void ownSizeIsTakenOnLeavingAndRefusedWhereItStands();
    void whatIsTypedIsTakenBeforeAnotherThingBegins();
    void whatIsRefusedStaysInItsMap();
    void aGroupIsNotPutBelowItself();
    void escapePutsBackWhatWasThere();
    void notRecordedNoneAndAnOrganisationAreThreeThings();
    void anOrganisationThatIsNotThereIsAddedWithTheFact();
    void whyAMembershipEndedIsRecorded();
    void aNeedASponsorAndAFollowUpAreAddedToAGroup();
    void everyFactOfAPersonHasASource_data();
    void everyFactOfAPersonHasASource();
    void severalAreChangedInOneStep();
    void anOwnFieldIsAdded();
    void aFactIsTakenOut();
    void aPracticeIsTakenOut();
    void aSourceIsTakenOut();

private:
    Document &document() { return m_fixture->window->document(); }
    QWidget *panel() { return m_fixture->find<QWidget>("inspector"); }
    template<class T>
    void show(Id<T> id)
    {
        m_fixture->window->viewState().select(id);
        settle();
    }
    template<class T>
    void show(const char *name)
    {
        const auto id = m_fixture->idOf<T>(QString::fromUtf8(name));
        QVERIFY2(!id.isNull(), name);
        show(id);
    }
    /// The panel follows once what happens has happened.
    void settle() { QTest::qWait(1); }
    template<class Widget>
    Widget *in(QWidget *parent, const QString &name)
    {
        for (auto *one : parent->findChildren<Widget *>(name)) {
            if (one->isVisibleTo(panel()))
                return one;
        }
        return nullptr;
    }
    template<class Widget>
    Widget *editor(const char *name)
    {
        return in<Widget>(panel(), QString::fromLatin1(name));
    }
    void type(QLineEdit *line, const QString &text)
    {
        QVERIFY(line);
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
        QTest::keyClick(line, Qt::Key_Return);
        settle();
    }
    void fill(const char *name, const QString &text)
    {
        auto *line = editor<QLineEdit>(name);
        QVERIFY2(line, name);
        line->setFocus();
        QTest::keyClicks(line, text);
    }
    void click(const char *name)
    {
        auto *button = editor<QAbstractButton>(name);
        QVERIFY2(button, name);
        button->click();
        settle();
    }
    void choose(QComboBox *box, const QString &text)
    {
        QVERIFY(box);
        const int at = box->findText(text);
        QVERIFY2(at >= 0, qPrintable(text));
        box->setCurrentIndex(at);
        emit box->activated(at);
        settle();
    }
    /// The fact of that type which names something.
    FactRow *rowOf(const char *type, QStringView name)
    {
        for (auto *row :
             panel()->findChildren<FactRow *>(QString::fromLatin1(type) + QStringLiteral("-row"))) {
            if (row->findChild<QToolButton *>(QStringLiteral("open"))->toolTip().contains(name))
                return row;
        }
        return nullptr;
    }
    QString refusalAt(QWidget *editor)
    {
        auto *row = qobject_cast<FieldRow *>(editor->parentWidget()->parentWidget());
        return row ? row->findChild<NoticeBar *>()->message() : QString();
    }
    template<class T>
    auto last()
    {
        auto row = m_fixture->map().all<T>().begin();
        std::advance(row, m_fixture->map().all<T>().size() - 1);
        return *row;
    }
    void undo()
    {
        document().undoStack().undo();
        settle();
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestMainWindowInspector::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->openSample();
    m_fixture->trigger("showRecord");
    QTRY_VERIFY(panel()->isVisible());
}

void TestMainWindowInspector::everyFieldOfEveryTypeCanBeReached()
{
    const Snapshot &map = m_fixture->map();
    IdSource ids(1);
    Edit all;
    const Id<Person> person = map.all<Person>().begin()->id;
    const Id<Group> group = map.all<Group>().begin()->id;
    const Id<Discipline> discipline = map.all<Discipline>().begin()->id;
    const Id<Event> event{101};
    all.put(event, Event{.name = QStringLiteral("Fair")});
    all.put(Id<Attendance>{102}, Attendance{person, event});
    all.put(Id<Need>{103}, Need{.group = group, .discipline = discipline});
    all.put(Id<Contribution>{104}, Contribution{.person = person, .group = group});
    all.put(Id<Resource>{105}, Resource{.name = QStringLiteral("Guide")});
    all.put(Id<Sponsorship>{106}, Sponsorship{.person = person, .group = group});
    all.put(Id<FollowUp>{107}, FollowUp{.what = QStringLiteral("Write")});
    all.put(Id<FollowUp>{110}, FollowUp{.what = QStringLiteral("Call"), .person = person});
    all.put(Id<Need>{111}, Need{.group = group, .organisationType = QStringLiteral("Foundation")});
    all.put(Id<Practice>{108}, Practice{QStringLiteral("weaving")});
    all.put(Id<PersonPractice>{109}, PersonPractice{person, Id<Practice>{108}});
    QVERIFY(document().perform(QStringLiteral("All"), all).has_value());
    QVERIFY(brokenInvariants(map).isEmpty());

    QSet<QString> found;
    const auto look = [&](const Selection &selection) {
        m_fixture->window->viewState().select(selection);
        settle();
        QSet<QWidget *> opened;
        for (bool isMore = true; isMore;) {
            isMore = false;
            for (FactRow *row : panel()->findChildren<FactRow *>()) {
                auto *button = row->findChild<QToolButton *>(QStringLiteral("open"));
                if (opened.contains(row) || !button->isCheckable())
                    continue;
                opened.insert(row);
                row->open();
                isMore = true;
            }
        }
        for (QWidget *one : panel()->findChildren<QWidget *>())
            found.insert(one->objectName());
    };
    look({});
    look(person);
    look(group);
    look(discipline);
    look(m_fixture->map().all<Organisation>().begin()->id);
    for (const auto &row : map.all<Affiliation>()) { // one that leads somewhere
        if (!row.record.organisation.isNull()) {
            look(row.record.organisation);
            break;
        }
    }
    for (const auto &row : map.all<Expertise>()) {
        if (!row.record.discipline.isNull()) {
            look(row.record.discipline);
            break;
        }
    }
    look(map.all<Tie>().begin()->record.fromPerson);
    look(map.all<Tie>().begin()->record.toPerson);
    QStringList missing;
    for (int type = 0; type <= int(RecordType::FollowUp); ++type) {
        for (const RecordField &field : fieldsOf(RecordType(type))) {
            const QString name = recordTypeCode(RecordType(type)) + u'-' + field.code;
            if (field.place == FieldPlace::Record && !found.contains(name))
                missing << name;
        }
    }
    QCOMPARE(missing, QStringList());
}

void TestMainWindowInspector::consentIsSetByKeyboardAlone()
{
    show<Person>("Mamadou Sarr");
    const auto id = m_fixture->idOf<Person>(QStringLiteral("Mamadou Sarr"));
    auto *consent = editor<QComboBox>("person-consent");
    QCOMPARE(consent->currentText(), QStringLiteral("not asked"));
    const int steps = document().undoStack().index();
    consent->setFocus();
    QTest::keyClicks(consent, QStringLiteral("h"));
    QTest::keyClick(consent->view(), Qt::Key_Return);
    settle();
    QCOMPARE(m_fixture->map().find(id)->consent, Consent::Hidden);
    QCOMPARE(document().undoStack().index(), steps + 1);
    QCOMPARE(document().undoStack().undoText(), QStringLiteral("Change “Consent” of Mamadou Sarr"));
    undo();
    QCOMPARE(m_fixture->map().find(id)->consent, Consent::NotAsked);
    QCOMPARE(editor<QComboBox>("person-consent")->currentText(), QStringLiteral("not asked"));
}

void TestMainWindowInspector::ownSizeIsTakenOnLeavingAndRefusedWhereItStands()
{
    show<Group>("Peat and carbon");
    const auto id = m_fixture->idOf<Group>(QStringLiteral("Peat and carbon"));
    auto *size = editor<QLineEdit>("community-own_size");
    type(size, QStringLiteral("many"));
    QVERIFY(!refusalAt(size).isEmpty());
    QCOMPARE(size->text(), QStringLiteral("many"));
    QCOMPARE(m_fixture->map().find(id)->ownSize, -1);
    size->selectAll();
    QTest::keyClicks(size, QStringLiteral("310"));
    QTest::keyClick(size, Qt::Key_Tab);
    settle();
    QCOMPARE(m_fixture->map().find(id)->ownSize, 310);
    QVERIFY(refusalAt(size).isEmpty());
    choose(editor<QComboBox>("community-counts_missing"), QStringLiteral("yes"));
    QVERIFY(m_fixture->map().find(id)->countsMissing);
    undo();
    undo();
    QCOMPARE(m_fixture->map().find(id)->ownSize, -1);
    QCOMPARE(size->text(), QString());
}

void TestMainWindowInspector::whatIsTypedIsTakenBeforeAnotherThingBegins()
{
    m_fixture->window->activateWindow();
    show<Group>("Peat and carbon");
    const auto id = m_fixture->idOf<Group>(QStringLiteral("Peat and carbon"));
    auto *name = editor<QLineEdit>("community-name");
    QVERIFY(name);
    name->setFocus();
    name->selectAll();
    QTest::keyClicks(name, QStringLiteral("Zones of peat")); // stands elsewhere in the list then
    m_fixture->trigger("rename");
    QCOMPARE(m_fixture->map().find(id)->name, QStringLiteral("Zones of peat"));
    auto *typed = m_fixture->find<QWidget>("groupsList")->findChild<QLineEdit *>();
    QVERIFY(typed);
    QCOMPARE(typed->text(), QStringLiteral("Zones of peat"));
}

void TestMainWindowInspector::whatIsRefusedStaysInItsMap()
{
    m_fixture->window->activateWindow();
    show<Group>("Peat and carbon");
    const Snapshot before = m_fixture->map();
    auto *size = editor<QLineEdit>("community-own_size");
    type(size, QStringLiteral("many"));
    show<Group>("Wetlands knowledge network"); // the keyboard is in the field that goes
    QVERIFY(m_fixture->map() == before);
    QVERIFY(panel()->isAncestorOf(m_fixture->window->focusWidget()));

    show<Group>("Peat and carbon");
    type(editor<QLineEdit>("community-own_size"), QStringLiteral("310"));
    document().undoStack().undo();
    m_fixture->window->viewState().clearSelection();
    settle();
    QVERIFY(m_fixture->map() == before);

    show<Group>("Peat and carbon");
    type(editor<QLineEdit>("community-own_size"), QStringLiteral("many"));
    m_fixture->trigger("newMap");
    settle();
    QVERIFY(m_fixture->map().isEmpty());
    QCOMPARE(document().undoStack().count(), 0);
}

void TestMainWindowInspector::aGroupIsNotPutBelowItself()
{
    show<Group>("Wetlands knowledge network");
    const Snapshot before = m_fixture->map();
    auto *parent = editor<QLineEdit>("community-parent");
    type(parent, QStringLiteral("Peat and carbon"));
    QVERIFY(!refusalAt(parent).isEmpty());
    QVERIFY(m_fixture->map() == before);
}

void TestMainWindowInspector::escapePutsBackWhatWasThere()
{
    show<Person>("Mamadou Sarr");
    const Snapshot before = m_fixture->map();
    auto *mail = editor<QLineEdit>("person-email");
    QVERIFY(mail);
    mail->setFocus();
    QTest::keyClicks(mail, QStringLiteral("xyz"));
    QTest::keyClick(mail, Qt::Key_Escape);
    QCOMPARE(mail->text(), QStringLiteral("mamadou@example.org"));
    QTest::keyClick(mail, Qt::Key_Return);
    QVERIFY(m_fixture->map() == before);
}

void TestMainWindowInspector::notRecordedNoneAndAnOrganisationAreThreeThings()
{
    IdSource ids(5000);
    QVERIFY(document().perform(QStringLiteral("P"),
                               put(m_fixture->map(), ids, {}, Person{.name = QStringLiteral("New")})));
    show<Person>("New");
    const auto id = m_fixture->idOf<Person>(QStringLiteral("New"));
    const auto own = [&] {
        std::vector<Affiliation> found;
        for (const auto &row : m_fixture->map().all<Affiliation>()) {
            if (row.record.person == id)
                found.push_back(row.record);
        }
        return found;
    };
    QVERIFY(own().empty());
    click("none-affiliation");
    QCOMPARE(own().size(), 1u);
    QVERIFY(own().front().organisation.isNull());
    QVERIFY(!editor<QAbstractButton>("none-affiliation"));
    undo();
    QVERIFY(own().empty());
    QVERIFY(editor<QAbstractButton>("none-affiliation"));
    click("add-affiliation-person");
    fill("affiliation-organisation", QStringLiteral("Heron Learning House"));
    click("add");
    QCOMPARE(own().size(), 1u);
    QCOMPARE(own().front().organisation,
             m_fixture->idOf<Organisation>(QStringLiteral("Heron Learning House")));
}

void TestMainWindowInspector::anOrganisationThatIsNotThereIsAddedWithTheFact()
{
    show<Person>("Mamadou Sarr");
    const Snapshot before = m_fixture->map();
    const int steps = document().undoStack().index();
    click("add-affiliation-person");
    fill("affiliation-organisation", QStringLiteral("Delta Trust"));
    click("add");
    QVERIFY(m_fixture->map() == before);
    QVERIFY(!refusalAt(editor<QLineEdit>("affiliation-organisation")).isEmpty());
    click("makeNew");
    const auto made = m_fixture->idOf<Organisation>(QStringLiteral("Delta Trust"));
    QVERIFY(!made.isNull());
    QCOMPARE(last<Affiliation>().record.organisation, made);
    QCOMPARE(document().undoStack().index(), steps + 1);
    undo();
    QVERIFY(m_fixture->map() == before);
}

void TestMainWindowInspector::whyAMembershipEndedIsRecorded()
{
    show<Person>("Mamadou Sarr");
    const Snapshot before = m_fixture->map();
    auto *row = in<FactRow>(panel(), QStringLiteral("membership-row"));
    QVERIFY(row);
    row->open();
    auto *to = in<QLineEdit>(row, QStringLiteral("membership-to_date"));
    type(to, QStringLiteral("2019-05"));
    QVERIFY(!refusalAt(to).isEmpty()); // before it began
    type(to, QStringLiteral("2025-05"));
    QVERIFY(refusalAt(to).isEmpty());
    choose(in<QComboBox>(row, QStringLiteral("membership-why_ended")), QStringLiteral("moved"));
    int moved = 0;
    for (const auto &one : m_fixture->map().all<Membership>())
        moved += one.record.whyEnded == EndReason::Moved && one.record.to == PartialDate::fromParts(2025, 5);
    QCOMPARE(moved, 1);
    undo();
    undo();
    QVERIFY(m_fixture->map() == before);
}

void TestMainWindowInspector::aNeedASponsorAndAFollowUpAreAddedToAGroup()
{
    show<Group>("Peat and carbon");
    const Snapshot before = m_fixture->map();
    const auto group = m_fixture->idOf<Group>(QStringLiteral("Peat and carbon"));
    click("add-need-community");
    click("add");
    QVERIFY(m_fixture->map() == before); // it says nothing
    fill("need-organisation_type", QStringLiteral("Foundation"));
    click("add");
    QCOMPARE(m_fixture->map().all<Need>().size(), 1);
    QCOMPARE(m_fixture->map().all<Need>().begin()->record.organisationType, QStringLiteral("Foundation"));
    QCOMPARE(m_fixture->map().all<Need>().begin()->record.group, group);
    click("add-sponsorship-community");
    fill("sponsorship-organisation", QStringLiteral("Heron Learning House"));
    click("add");
    QCOMPARE(m_fixture->map().all<Sponsorship>().size(), 1);
    click("add-follow_up-community");
    fill("follow_up-what", QStringLiteral("Ask Mamadou"));
    click("add");
    QCOMPARE(m_fixture->map().all<FollowUp>().size(), 1);
    QCOMPARE(m_fixture->map().all<FollowUp>().begin()->record.group, group);
    for (int i = 0; i < 3; ++i)
        undo();
    QVERIFY(m_fixture->map() == before);
}

void TestMainWindowInspector::everyFactOfAPersonHasASource_data()
{
    QTest::addColumn<QString>("type");
    for (const char *type : {"membership", "affiliation", "expertise", "tie"})
        QTest::newRow(type) << QString::fromLatin1(type);
}

void TestMainWindowInspector::everyFactOfAPersonHasASource()
{
    QFETCH(QString, type);
    show(m_fixture->map().all<Tie>().begin()->record.fromPerson);
    const Snapshot before = m_fixture->map();
    auto *row = in<FactRow>(panel(), type + QStringLiteral("-row"));
    QVERIFY(row);
    row->open();
    click("newSource");
    fill("source-who", QStringLiteral("Josephine"));
    click("add");
    QCOMPARE(m_fixture->map().all<Source>().size(), before.all<Source>().size() + 1);
    const auto source = last<Source>().id;
    int facts = 0;
    m_fixture->map().forEach([&]<class T>(const Table<T> &table) {
        if constexpr (requires(T fact) { fact.source; }) {
            for (const auto &one : table)
                facts += one.record.source == source;
        }
    });
    QCOMPARE(facts, 1);
    settle();
    row = in<FactRow>(panel(), type + QStringLiteral("-row"));
    auto *shown = in<FactRow>(row, QStringLiteral("source-row")); // who, when and where, beside it
    QVERIFY(shown);
    shown->open();
    QVERIFY(!shown->findChild<QPushButton *>(QStringLiteral("removeFact")));
    undo();
    QVERIFY(m_fixture->map() == before);
}

void TestMainWindowInspector::severalAreChangedInOneStep()
{
    const auto first = m_fixture->idOf<Person>(QStringLiteral("Mamadou Sarr"));
    const auto second = m_fixture->idOf<Person>(QStringLiteral("Josephine van Aalst"));
    const auto showBoth = [&] {
        m_fixture->window->viewState().selectAll(std::vector{first, second});
        settle();
    };
    showBoth();
    const Snapshot before = m_fixture->map();
    auto *country = editor<QLineEdit>("person-own:country");
    QVERIFY(country && country->text().isEmpty());
    QCOMPARE(country->placeholderText(), QStringLiteral("several"));
    QVERIFY(!editor<QWidget>("person-alias") && !editor<QWidget>("person-email")); // are of one
    type(country, QString());                                                      // left as they are
    QVERIFY(m_fixture->map() == before);
    type(country, QStringLiteral("Mali"));
    for (const auto id : {first, second}) {
        const OwnFields &own = m_fixture->map().find(id)->own;
        QVERIFY(std::ranges::find(own, OwnField{QStringLiteral("country"), {QStringLiteral("Mali")}}) !=
                own.end());
    }
    QCOMPARE(country->text(), QStringLiteral("Mali"));
    undo();
    QVERIFY(m_fixture->map() == before);
    showBoth();
    country = editor<QLineEdit>("person-own:country");
    country->setFocus();
    QTest::keyClick(country, Qt::Key_Delete); // "several" becomes nothing
    QTest::keyClick(country, Qt::Key_Return);
    settle();
    for (const auto id : {first, second}) {
        for (const OwnField &own : m_fixture->map().find(id)->own)
            QVERIFY(own.name != QStringLiteral("country"));
    }
    undo();
    QVERIFY(m_fixture->map() == before);
    showBoth();
    choose(editor<QComboBox>("person-consent"), QStringLiteral("initials"));
    QCOMPARE(m_fixture->map().find(first)->consent, Consent::Initials);
    QCOMPARE(m_fixture->map().find(second)->consent, Consent::Initials);
    undo();
    QVERIFY(m_fixture->map() == before);
}

void TestMainWindowInspector::anOwnFieldIsAdded()
{
    show<Person>("Mamadou Sarr");
    type(editor<QLineEdit>("newOwnField"), QStringLiteral("Region"));
    type(editor<QLineEdit>("person-own:Region"), QStringLiteral("Sahel; Coast"));
    const auto id = m_fixture->idOf<Person>(QStringLiteral("Mamadou Sarr"));
    const OwnField wanted{QStringLiteral("Region"), {QStringLiteral("Sahel"), QStringLiteral("Coast")}};
    QVERIFY(m_fixture->map().find(id)->own.back() == wanted);
}

void TestMainWindowInspector::aFactIsTakenOut()
{
    show<Person>("Mamadou Sarr");
    const Snapshot before = m_fixture->map();
    auto *row = in<FactRow>(panel(), QStringLiteral("affiliation-row"));
    QVERIFY(row);
    row->open();
    click("removeFact");
    QCOMPARE(m_fixture->map().all<Affiliation>().size(), before.all<Affiliation>().size() - 1);
    undo();
    QVERIFY(m_fixture->map() == before);
}

void TestMainWindowInspector::aPracticeIsTakenOut()
{
    const Id<Person> person = m_fixture->map().all<Person>().begin()->id;
    const Id<Group> group = m_fixture->map().all<Group>().begin()->id;
    Edit made;
    made.put(Id<Practice>{101}, Practice{QStringLiteral("weaving")});
    made.put(Id<PersonPractice>{102}, PersonPractice{person, Id<Practice>{101}});
    made.put(Id<Need>{103}, Need{.group = group, .practice = Id<Practice>{101}});
    QVERIFY(document().perform(QStringLiteral("Weaving"), made).has_value());
    m_fixture->window->viewState().clearSelection();
    settle();
    const Snapshot before = m_fixture->map();
    FactRow *row = rowOf("practice", u"weaving");
    QVERIFY(row);
    row->open();
    auto *remove = row->findChild<QPushButton *>(QStringLiteral("removeFact"));
    remove->click(); // asked, and better not
    QVERIFY(m_fixture->map() == before);
    const QString asked = m_fixture->prompts.told.last();
    for (const char *word : {"weaving", "1 notes of practice", "1 needs"})
        QVERIFY2(asked.contains(QLatin1StringView(word)), qPrintable(asked));
    m_fixture->prompts.nextAnswer = 0;
    remove->click();
    QVERIFY(!m_fixture->map().find(Id<Practice>{101}));
    QVERIFY(!m_fixture->map().find(Id<PersonPractice>{102}));
    QVERIFY(!m_fixture->map().find(Id<Need>{103}));
    QVERIFY(brokenInvariants(m_fixture->map()).isEmpty());
    undo();
    QVERIFY(m_fixture->map() == before);
}

void TestMainWindowInspector::aSourceIsTakenOut()
{
    const auto &membership = *m_fixture->map().all<Membership>().begin();
    const auto &affiliation = *m_fixture->map().all<Affiliation>().begin();
    const Id<Source> source{101};
    Edit made;
    made.put(source, Source{.kind = SourceKind::Interview, .who = QStringLiteral("Josephine")});
    Membership heard = membership.record;
    heard.source = source;
    made.put(membership.id, heard);
    Affiliation heardToo = affiliation.record;
    heardToo.source = source;
    made.put(affiliation.id, heardToo);
    QVERIFY(document().perform(QStringLiteral("Heard"), made).has_value());
    m_fixture->window->viewState().clearSelection();
    settle();
    const Snapshot before = m_fixture->map();
    FactRow *row = rowOf("source", u"Josephine");
    QVERIFY(row);
    row->open();
    m_fixture->prompts.nextAnswer = 0;
    row->findChild<QPushButton *>(QStringLiteral("removeFact"))->click();
    const QString asked = m_fixture->prompts.told.last();
    QVERIFY2(asked.contains(u"2 facts that stay, without a source"), qPrintable(asked));
    QVERIFY(!m_fixture->map().find(source));
    QVERIFY(m_fixture->map().find(membership.id)->source.isNull());
    QVERIFY(m_fixture->map().find(affiliation.id)->source.isNull());
    QVERIFY(brokenInvariants(m_fixture->map()).isEmpty());
    undo();
    QVERIFY(m_fixture->map() == before);
}

QTEST_MAIN(TestMainWindowInspector)
#include "tst_mainwindow_inspector.moc"
