#include "windowfixture.h"

#include "edits/adding.h"
#include "edits/names.h"
#include "edits/several.h"

#include <QListView>
#include <QListWidget>
#include <QPushButton>

using namespace copse;

/// Back to any step, and to any version.
class TestMainWindowHistory : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        m_fixture->openSample();
    }
    void cleanup() { m_fixture.reset(); }

    void stepsAreListedAndJumpedTo();
    void whatAStepWasAboutIsSelected();
    void allThatAStepWasAboutAreSelected();
    void aVersionIsComparedAndBroughtBack();

private:
    Document &document() { return m_fixture->window->document(); }
    void add(const char *name)
    {
        const QString text = QString::fromUtf8(name);
        QVERIFY(document().perform(QStringLiteral("Add %1").arg(text),
                                   addPerson(document().map(), document().ids(), text)));
    }
    QStringList steps()
    {
        const QAbstractItemModel *model = m_fixture->find<QListView>("historyList")->model();
        QStringList all;
        for (int row = 0; row < model->rowCount(); ++row)
            all << model->index(row, 0).data().toString();
        return all;
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestMainWindowHistory::stepsAreListedAndJumpedTo()
{
    const Snapshot opened = m_fixture->map();
    m_fixture->trigger("history");
    QVERIFY(m_fixture->dialog("historyDialog"));
    auto *list = m_fixture->find<QListView>("historyList");
    QCOMPARE(steps(), QStringList{QStringLiteral("The map was opened – now")});
    add("Zoe One");
    add("Zoe Two");
    const Snapshot both = m_fixture->map();
    QCOMPARE(steps(), QStringList({QStringLiteral("The map was opened"), QStringLiteral("Add Zoe One"),
                                   QStringLiteral("Add Zoe Two – now")}));

    // By the keyboard to the opening, by the mouse back to the end.
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Home);
    QVERIFY(m_fixture->map() == both);
    QTest::keyClick(list, Qt::Key_Return);
    QVERIFY(m_fixture->map() == opened);
    QCOMPARE(steps(),
             QStringList({QStringLiteral("The map was opened – now"), QStringLiteral("Add Zoe One (undone)"),
                          QStringLiteral("Add Zoe Two (undone)")}));
    const QRect last = list->visualRect(list->model()->index(2, 0));
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, last.center());
    QVERIFY(m_fixture->map() == both);
}

void TestMainWindowHistory::whatAStepWasAboutIsSelected()
{
    ViewState &state = m_fixture->window->viewState();
    const Id<Person> wieke = m_fixture->idOf<Person>(QStringLiteral("Wieke Postma"));
    const Id<Group> peat = m_fixture->idOf<Group>(QStringLiteral("Peat and carbon"));
    QVERIFY(document().perform(QStringLiteral("Rename"),
                               rename(document().map(), wieke, QStringLiteral("Wieke P. Postma"))));
    Membership membership{.person = wieke, .group = peat};
    const Id<Membership> joined = document().ids().next<Membership>();
    Edit join;
    join.put(joined, membership);
    QVERIFY(document().perform(QStringLiteral("Join"), std::move(join)));
    state.clearSelection();
    m_fixture->trigger("undo");
    QTRY_COMPARE(state.selected<Person>(), wieke);
    state.select(peat);
    m_fixture->trigger("undo");
    QTRY_COMPARE(state.selected<Person>(), wieke);
    // What a new person is added with is gone with them: nothing is left to select.
    add("Zoe One");
    state.select(peat);
    m_fixture->trigger("undo");
    QTest::qWait(20);
    QCOMPARE(state.selected<Group>(), peat);
    m_fixture->trigger("redo");
    QTRY_COMPARE(state.selected<Person>(), m_fixture->idOf<Person>(QStringLiteral("Zoe One")));
}

void TestMainWindowHistory::allThatAStepWasAboutAreSelected()
{
    ViewState &state = m_fixture->window->viewState();
    std::vector<Id<Person>> three;
    for (const char *name : {"Josiane Rakotovao", "Ingrid Sandvik", "Wieke Postma"})
        three.push_back(m_fixture->idOf<Person>(QString::fromUtf8(name)));
    std::ranges::sort(three, {}, &Id<Person>::value);
    const auto selected = [&] {
        std::vector<Id<Person>> all = state.allSelected<Person>();
        std::ranges::sort(all, {}, &Id<Person>::value);
        return all;
    };
    QVERIFY(document().perform(QStringLiteral("Initials"),
                               setConsent(document().map(), three, Consent::Initials)));
    const Id<Group> desk = m_fixture->idOf<Group>(QStringLiteral("Letter and radio desk"));
    QVERIFY(document().perform(QStringLiteral("Join"),
                               addToGroup(document().map(), document().ids(), three, desk)));
    for (const char *step : {"undo", "undo", "redo", "redo"}) { // of facts, then of the people themselves
        state.clearSelection();
        m_fixture->trigger(step);
        QTRY_COMPARE(selected(), three);
    }
    // Two steps at once: who is gone by the end of them is not selected.
    add("Zoe One");
    state.clearSelection();
    document().undoStack().setIndex(document().undoStack().index() - 2);
    QTRY_COMPARE(selected(), three);
    QVERIFY(m_fixture->textOf("counts").contains(u"3 "_qs));
}

void TestMainWindowHistory::aVersionIsComparedAndBroughtBack()
{
    const QString path = document().path();
    const Snapshot asOpened = m_fixture->map();
    m_fixture->trigger("newMap"); // closing made a version
    m_fixture->window->openFile(path);
    add("Zoe One");
    QVERIFY(
        document().perform(QStringLiteral("Rename"),
                           rename(document().map(), m_fixture->idOf<Person>(QStringLiteral("Wieke Postma")),
                                  QStringLiteral("Wieke P. Postma"))));
    const Snapshot changed = m_fixture->map();

    m_fixture->trigger("showVersions");
    QDialog *dialog = m_fixture->dialog("versionsDialog");
    QVERIFY(dialog);
    auto *words = dialog->findChild<QListWidget *>(QStringLiteral("versionDifferences"));
    auto *back = dialog->findChild<QPushButton *>(QStringLiteral("bringBackVersion"));
    QTRY_VERIFY(back->isEnabled());
    QCOMPARE(words->count(), 2);
    QCOMPARE(words->item(0)->text(), QStringLiteral("1 people were added: Zoe One."));
    QCOMPARE(words->item(1)->text(), QStringLiteral("Wieke Postma is called Wieke P. Postma now."));
    back->click();
    QVERIFY(m_fixture->map() == asOpened);
    QCOMPARE(document().path(), path);
    m_fixture->trigger("undo");
    QVERIFY(m_fixture->map() == changed);
}

QTEST_MAIN(TestMainWindowHistory)
#include "tst_mainwindow_history.moc"
