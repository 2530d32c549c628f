#include "windowfixture.h"

#include "edits/adding.h"
#include "edits/forgetting.h"
#include "edits/several.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QPushButton>

using namespace copse;

/// What is copied in the picture and pasted into it.
class TestMainWindowClipboard : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_fixture.reset(); }

    void copiedHerePastedThere();
    void hostileClipboardsDoNothing();
    void aColumnOfNamesIsPasted();
    void aBlockOfASpreadsheetIsOffered();

private:
    Document &document() { return m_fixture->window->document(); }
    ViewState &state() { return m_fixture->window->viewState(); }
    QString told() { return m_fixture->textOf("told"); }
    bool isIn(Id<Person> person, Id<Group> group)
    {
        return std::ranges::any_of(m_fixture->map().all<Membership>(), [&](const auto &row) {
            return row.record.person == person && row.record.group == group;
        });
    }
    Id<Group> addGroupNamed(const QString &name)
    {
        const auto edit = addGroup(m_fixture->map(), document().ids(), name);
        (void)document().perform(name, *edit);
        return edit->swaps<Group>().front().id;
    }
    Id<Person> addPersonNamed(const QString &name, Id<Group> group)
    {
        const auto edit = addPerson(m_fixture->map(), document().ids(), name);
        const Id<Person> id = edit->swaps<Person>().front().id;
        (void)document().perform(name, *edit);
        (void)document().perform(
            name, addMembership(m_fixture->map(), document().ids(), {.person = id, .group = group}));
        return id;
    }

    std::unique_ptr<WindowFixture> m_fixture;
    Id<Group> m_water, m_soil;
    Id<Person> m_ama, m_ben, m_cam;
};

void TestMainWindowClipboard::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->window->resize(1'300, 800);
    m_fixture->window->activateWindow();
    m_fixture->trigger("newMap");
    m_water = addGroupNamed(u"Water"_qs);
    m_soil = addGroupNamed(u"Soil"_qs);
    m_ama = addPersonNamed(u"Ama Osei"_qs, m_water);
    m_ben = addPersonNamed(u"Ben Kamau"_qs, m_water);
    m_cam = addPersonNamed(u"Cam Nguyen"_qs, m_soil);
}

void TestMainWindowClipboard::copiedHerePastedThere()
{
    const std::vector asked{m_ama}; // and Ben was not
    QVERIFY(document().perform(u"Open"_qs, setConsent(m_fixture->map(), asked, Consent::Open)));
    QVERIFY(document().perform(u"None"_qs, addOrganisationTo(m_fixture->map(), document().ids(), asked, {})));
    QVERIFY(document().perform(u"None"_qs, addDisciplineTo(m_fixture->map(), document().ids(), asked, {})));
    state().select(m_water);
    m_fixture->trigger("copySelected");
    const QString text = QGuiApplication::clipboard()->text();
    QVERIFY2(text.contains(u"Ama Osei"_qs) && text.contains(u"B. K."_qs) && !text.contains(u"Kamau"_qs),
             qPrintable(text));
    WindowFixture other;
    other.trigger("newMap");
    other.trigger("pasteHere");
    QCOMPARE(other.map().all<Person>().size(), 2);
    QCOMPARE(other.map().all<Membership>().size(), 2);
    QVERIFY(other.map().find(m_water));
    QVERIFY(other.textOf("told").contains(u"2 new people"_qs));
    const int steps = other.window->document().undoStack().count();
    other.trigger("pasteHere"); // once more
    QCOMPARE(other.window->document().undoStack().count(), steps);
    other.trigger("undo");
    QVERIFY(other.map().all<Person>().isEmpty());
    other.window.reset();
}

void TestMainWindowClipboard::hostileClipboardsDoNothing()
{
    auto *data = new QMimeData;
    data->setData(u"application/x-copse-fragment"_qs, "{\"copse-fragment\":1,\"records\":{\"person\":[{}]}}");
    QGuiApplication::clipboard()->setMimeData(data);
    const Snapshot before = m_fixture->map();
    m_fixture->prompts.told.clear();
    m_fixture->trigger("pasteHere");
    QVERIFY(m_fixture->map() == before);
    QCOMPARE(m_fixture->prompts.told.size(), 1);
}

void TestMainWindowClipboard::aColumnOfNamesIsPasted()
{
    QGuiApplication::clipboard()->setText(u"Name\nDee Silva\n  Ama  Osei \n\"Eve Lopez\"\n"_qs);
    state().select(m_soil);
    const int steps = document().undoStack().count();
    m_fixture->prompts.nextAnswer = 0; // into the group
    m_fixture->trigger("pasteHere");
    QCOMPARE(m_fixture->map().all<Person>().size(), 5);
    QVERIFY(isIn(m_fixture->idOf<Person>(u"Eve Lopez"_qs), m_soil));
    QVERIFY(isIn(m_ama, m_soil)); // who is in the map already joins too
    QCOMPARE(document().undoStack().count(), steps + 1);
    QCOMPARE(state().allSelected<Person>().size(), 3u);

    // When all are known they join all the same; who wanted to be forgotten stays away.
    QVERIFY(document().perform(u"Forget"_qs, forgetPerson(m_fixture->map(), document().ids(), m_cam)));
    QGuiApplication::clipboard()->setText(u"Ben Kamau\nCam Nguyen\n"_qs);
    state().select(m_soil);
    m_fixture->prompts.nextAnswer = 0;
    m_fixture->trigger("pasteHere");
    QVERIFY(isIn(m_ben, m_soil));
    QCOMPARE(m_fixture->map().all<Person>().size(), 4);
    QVERIFY2(told().contains(u"1 left out"_qs), qPrintable(told()));
}

void TestMainWindowClipboard::aBlockOfASpreadsheetIsOffered()
{
    state().clearSelection();
    QGuiApplication::clipboard()->setText(u"Name\tOrganisation\tGroup\nDee Silva\tIRD\tSoil\n"_qs);
    m_fixture->trigger("pasteHere");
    QDialog *dialog = m_fixture->dialog("importDialog");
    QVERIFY(dialog);
    auto *take = dialog->findChild<QPushButton *>(u"takeIt"_qs);
    QTRY_VERIFY(take->isEnabled());
    QTest::mouseClick(take, Qt::LeftButton);
    QVERIFY(isIn(m_fixture->idOf<Person>(u"Dee Silva"_qs), m_soil));
}

QTEST_MAIN(TestMainWindowClipboard)
#include "tst_mainwindow_clipboard.moc"
