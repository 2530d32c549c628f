#include "windowfixture.h"

#include "desktop/canvas/picturecanvas.h"
#include "desktop/document/findindex.h"
#include "desktop/panels/findpanel.h"
#include "edits/adding.h"

#include <QAccessible>
#include <QLineEdit>
#include <QListView>

using namespace copse;

/// One key, a few letters, Enter: anything is found.
class TestMainWindowFind : public QObject
{
    Q_OBJECT

private slots:
    void beginningsComeFirst();
    void otherNamesAreNamesToo();
    void otherScriptsAreFound();
    void inTheRoomNobodyIsExposed();
    void aPersonIsFoundAndShown();
    void commandsAreFoundAndDone();
    void arrowsChooseAndEscapeLeaves();
    void whatIsAddedIsFoundAtOnce();
    void readersHearWhatIsChosen();

private:
    static QStringList names(const FindIndex &index, const char *typed)
    {
        QStringList found;
        for (const FindHit &hit : index.find(QString::fromUtf8(typed), 20).hits)
            found << hit.name;
        return found;
    }
    void open()
    {
        m_fixture = std::make_unique<WindowFixture>();
        m_fixture->openSample();
        activate();
        QTest::keyClick(m_fixture->window.get(), Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(panel()->isVisible());
        QCOMPARE(QApplication::focusWidget(), line());
    }
    void activate()
    {
        m_fixture->window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_fixture->window.get()));
    }
    FindPanel *panel() { return m_fixture->find<FindPanel>("findPanel"); }
    QLineEdit *line() { return m_fixture->find<QLineEdit>("findAnythingLine"); }
    QListView *list() { return m_fixture->find<QListView>("findAnythingList"); }
    QString current() { return list()->currentIndex().data().toString(); }

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestMainWindowFind::beginningsComeFirst()
{
    FindIndex index;
    index.add(FindKind::Person, 1, QStringLiteral("Thewash Person"));
    index.add(FindKind::Person, 2, QStringLiteral("Kofi Washington"));
    index.add(FindKind::Group, 3, QStringLiteral("WASH group"));
    index.add(FindKind::Organisation, 4, QStringLiteral("Wàsh Alliance"));
    index.add(FindKind::Person, 5, QStringLiteral("Amina Diallo"));
    QCOMPARE(names(index, "wash"),
             QStringList({QStringLiteral("WASH group"), QStringLiteral("Wàsh Alliance"),
                          QStringLiteral("Kofi Washington"), QStringLiteral("Thewash Person")}));
    QCOMPARE(names(index, "dial am"), QStringList{QStringLiteral("Amina Diallo")});
    QCOMPARE(names(index, "nobody"), QStringList());
    QCOMPARE(names(index, "☃"), QStringList());
    const FindIndex::Found few = index.find({}, 2);
    QCOMPARE(few.hits.size(), 4u);
    QCOMPARE(few.more, 1);
}

void TestMainWindowFind::otherNamesAreNamesToo()
{
    FindIndex index;
    index.add(FindKind::Organisation, 1, QStringLiteral("International Fund for Agricultural Development"),
              {QStringLiteral("IFAD"), QStringLiteral("FIDA")});
    index.add(FindKind::Person, 2, QStringLiteral("Fida Noor"));
    const auto hits = index.find(QStringLiteral("fida"), 20).hits;
    QCOMPARE(hits.size(), 2u);
    QCOMPARE(hits[0].name, QStringLiteral("Fida Noor"));
    QCOMPARE(hits[0].alias, QString());
    QCOMPARE(hits[1].id, 1);
    QCOMPARE(hits[1].alias, QStringLiteral("FIDA"));
}

void TestMainWindowFind::otherScriptsAreFound()
{
    FindIndex index;
    index.add(FindKind::Person, 1, QStringLiteral("أمينة ديالو"));
    index.add(FindKind::Person, 2, QStringLiteral("Ольга Иванова"));
    index.add(FindKind::Person, 3, QStringLiteral("Søren Kierk"));
    index.add(FindKind::Person, 4, QStringLiteral("Amina Sow"));
    QCOMPARE(names(index, "amina"),
             QStringList({QStringLiteral("Amina Sow"), QStringLiteral("أمينة ديالو")}));
    QCOMPARE(names(index, "olga iv"), QStringList{QStringLiteral("Ольга Иванова")});
    QCOMPARE(names(index, "soren"), QStringList{QStringLiteral("Søren Kierk")});
    QCOMPARE(names(index, "أمينة"),
             QStringList({QStringLiteral("أمينة ديالو"), QStringLiteral("Amina Sow")}));
}

void TestMainWindowFind::inTheRoomNobodyIsExposed()
{
    Snapshot map;
    IdSource ids;
    const auto add = [&](const char *name, Consent consent) {
        Person person;
        person.name = QString::fromUtf8(name);
        person.consent = consent;
        Edit edit;
        const auto id = ids.next<Person>();
        edit.put(id, person);
        map.apply(edit);
        return id;
    };
    const Id<Person> open = add("Wanda Open", Consent::Open);
    add("Wanda Hidden", Consent::Hidden);
    add("Wanda Initials", Consent::Initials);
    add("Wanda Notasked", Consent::NotAsked);
    FindIndex desk;
    desk.addRecords(map, {});
    QCOMPARE(names(desk, "wanda").size(), 4);
    FindIndex room;
    room.addRecords(map, {Audience::Room, NamesShown::Full, false});
    QStringList shown = names(room, "wanda");
    shown.sort();
    // Nobody is named as the one of whom something is not known.
    QCOMPARE(shown, QStringList({QStringLiteral("W. I."), QStringLiteral("W. N."), QStringLiteral("W. O.")}));
    Edit facts;
    facts.put(ids.next<Affiliation>(), Affiliation{.person = open});
    facts.put(ids.next<Expertise>(), Expertise{.person = open});
    map.apply(facts);
    room = {};
    room.addRecords(map, {Audience::Room, NamesShown::Full, false});
    shown = names(room, "wanda");
    shown.sort();
    QCOMPARE(shown,
             QStringList({QStringLiteral("W. I."), QStringLiteral("W. N."), QStringLiteral("Wanda Open")}));
    QCOMPARE(names(room, "hidden"), QStringList());
    FindIndex chosen;
    chosen.addRecords(map, {Audience::Room, NamesShown::Full, true});
    QCOMPARE(names(chosen, "notasked"), QStringList{QStringLiteral("Wanda Notasked")});
    FindIndex initials;
    initials.addRecords(map, {Audience::Room, NamesShown::Initials, false});
    QCOMPARE(names(initials, "wanda open"), QStringList{QStringLiteral("W. O.")});
}

void TestMainWindowFind::aPersonIsFoundAndShown()
{
    open();
    QTRY_VERIFY(m_fixture->canvas()->index());
    QTest::keyClicks(line(), QStringLiteral("mamadou s"));
    QCOMPARE(current(), QStringLiteral("Mamadou Sarr"));
    QTest::keyClick(line(), Qt::Key_Return);
    const Id<Person> id = m_fixture->idOf<Person>(QStringLiteral("Mamadou Sarr"));
    QCOMPARE(m_fixture->window->viewState().selected<Person>(), id);
    QVERIFY(!panel()->isVisible());
    auto *people = m_fixture->find<QListView>("peopleList");
    QVERIFY(people->isVisible());
    QCOMPARE(people->currentIndex().data().toString(), QStringLiteral("Mamadou Sarr"));
    QCOMPARE(m_fixture->canvas()->currentItem(), QStringLiteral("person-%1").arg(id.value));
}

void TestMainWindowFind::commandsAreFoundAndDone()
{
    open();
    QTest::keyClicks(line(), QStringLiteral("undo"));
    QCOMPARE(current(), QStringLiteral("Undo"));
    QVERIFY(list()
                ->currentIndex()
                .data(Qt::AccessibleTextRole)
                .toString()
                .contains(QStringLiteral("not possible now")));
    QTest::keyClick(line(), Qt::Key_Return);
    QVERIFY(panel()->isVisible());

    line()->clear();
    QTest::keyClicks(line(), QStringLiteral("add a group"));
    QVERIFY(
        list()->currentIndex().data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("Ctrl+G")));
    QTest::keyClick(line(), Qt::Key_Return);
    QVERIFY(!panel()->isVisible());
    QDialog *dialog = m_fixture->dialog("addGroupDialog");
    QVERIFY(dialog);
    dialog->reject();

    // Entries of menus that are filled when they open, too.
    m_fixture->trigger("find");
    QTest::keyClicks(line(), QStringLiteral("country"));
    QTest::keyClick(line(), Qt::Key_Return);
    QCOMPARE(m_fixture->window->viewState().view().colourBy.field, QStringLiteral("country"));
}

void TestMainWindowFind::arrowsChooseAndEscapeLeaves()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->openSample();
    auto *canvas = m_fixture->canvas();
    activate();
    canvas->setFocus();
    QTest::keyClick(m_fixture->window.get(), Qt::Key_F, Qt::ControlModifier);
    QTRY_VERIFY(panel()->isVisible());
    const QString first = current();
    QTest::keyClick(line(), Qt::Key_Down);
    const QString second = current();
    QVERIFY(first != second);
    QTest::keyClick(line(), Qt::Key_Up);
    QCOMPARE(current(), first);
    QTest::keyClick(line(), Qt::Key_Up); // round to the last
    QCOMPARE(list()->currentIndex().row(), list()->model()->rowCount() - 1);
    const Selection before = m_fixture->window->viewState().selection();
    QTest::keyClick(line(), Qt::Key_Escape);
    QVERIFY(!panel()->isVisible());
    QCOMPARE(QApplication::focusWidget(), canvas);
    QVERIFY(m_fixture->window->viewState().selection() == before);
}

void TestMainWindowFind::whatIsAddedIsFoundAtOnce()
{
    open();
    QTest::keyClicks(line(), QStringLiteral("zebedee"));
    QCOMPARE(list()->model()->rowCount(), 0);
    line()->clear();
    QTest::keyClicks(line(), QStringLiteral("mamadou"));
    QTest::keyClick(line(), Qt::Key_Escape);
    // Nothing of what was found stays behind.
    QCOMPARE(list()->model()->rowCount(), 0);
    QVERIFY(line()->text().isEmpty() && line()->accessibleDescription().isEmpty());
    Document &document = m_fixture->window->document();
    QVERIFY(document.perform(QStringLiteral("add"),
                             addPerson(document.map(), document.ids(), QStringLiteral("Zebedee Quist"))));
    m_fixture->trigger("find");
    QTest::keyClicks(line(), QStringLiteral("zebedee"));
    QCOMPARE(current(), QStringLiteral("Zebedee Quist"));
}

void TestMainWindowFind::readersHearWhatIsChosen()
{
    open();
    QTest::keyClicks(line(), QStringLiteral("heron learning house d"));
    const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(line());
    QVERIFY(spoken->text(QAccessible::Name).contains(QStringLiteral("Find anything")));
    QVERIFY(spoken->text(QAccessible::Description)
                .contains(QStringLiteral("Heron Learning House Dakar: organisation")));
    const QAccessibleInterface *rows = QAccessible::queryAccessibleInterface(list());
    QCOMPARE(rows->role(), QAccessible::List);
    QVERIFY(rows->childCount() >= 1);
    QVERIFY(rows->child(0)->text(QAccessible::Name).contains(QStringLiteral("Heron Learning House Dakar")));
}

QTEST_MAIN(TestMainWindowFind)
#include "tst_mainwindow_find.moc"
