#include "smallmap.h"

#include "desktop/window/presentcommands.h"
#include "desktop/window/presentwindow.h"
#include "edits/forgetting.h"
#include "edits/several.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>

using namespace copse;

/// What is copied in the picture and pasted into it.
class TestMainWindowClipboard : public QObject, protected SmallMap
{
    Q_OBJECT

private slots:
    void init() { openSmallMap(); }
    void cleanup() { m_fixture.reset(); }

    void copiedHerePastedThere();
    void hostileClipboardsDoNothing();
    void aColumnOfNamesIsPasted();
    void aBlockOfASpreadsheetIsOffered();
    void linesPastedOnTheWallAreNames();
    void aListPastedOnTheWallShowsNothingOfTheDesk();
    void typedLinesArePastedOneAfterTheOther();
    void typedLinesPastedOnTheWallStayThere();

private:
    PresentWindow *wall() { return m_fixture->window->findChild<PresentCommands *>()->wall(); }
    QLineEdit *lineOnTheWall()
    {
        m_fixture->trigger("present");
        if (!wall() || !QTest::qWaitForWindowActive(wall()))
            return nullptr;
        QTest::keyClick(wall(), Qt::Key_Slash);
        return wall()->findChild<QLineEdit *>(u"typedLine"_qs);
    }
};

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

void TestMainWindowClipboard::linesPastedOnTheWallAreNames()
{
    QLineEdit *line = lineOnTheWall();
    QVERIFY(line && line->isVisible());
    QGuiApplication::clipboard()->setText(u"Dee Silva\nEve Lopez\n"_qs);
    m_fixture->prompts.nextAnswer = 0;
    line->paste();
    QTRY_COMPARE(m_fixture->prompts.told.size(), 1);
    QCOMPARE(m_fixture->map().all<Person>().size(), 5);
    QVERIFY(line->text().isEmpty());
    QCOMPARE(m_fixture->prompts.askedIn, wall()); // and not behind it
}

void TestMainWindowClipboard::aListPastedOnTheWallShowsNothingOfTheDesk()
{
    QLineEdit *line = lineOnTheWall();
    QVERIFY(line && line->isVisible());
    const Snapshot before = m_fixture->map();
    const auto expectRefused = [&] {
        QTRY_COMPARE(m_fixture->prompts.told.size(), 1);
        QVERIFY2(m_fixture->prompts.told.front().contains(u"leave presenting first"_qs),
                 qPrintable(m_fixture->prompts.told.front()));
        QCOMPARE(m_fixture->prompts.askedIn, wall());
        QVERIFY(!m_fixture->dialog("importDialog"));
        QVERIFY(wall()->isActiveWindow());
        QVERIFY(m_fixture->map() == before);
        QVERIFY(line->text().isEmpty());
        m_fixture->prompts.told.clear();
    };
    for (const QString &list : {u"Name\tOrganisation\tGroup\nDee Silva\tIRD\tSoil\n"_qs,
                                u"Name;Organisation;Group\nDee Silva;IRD;Soil\n"_qs}) {
        QGuiApplication::clipboard()->setText(list);
        line->paste();
        expectRefused();
    }
    // What has only come from there, as by dropping, and is not on the clipboard.
    QGuiApplication::clipboard()->clear();
    line->insert(u"Name\tGroup\nDee Silva\tSoil"_qs);
    expectRefused();
}

void TestMainWindowClipboard::typedLinesArePastedOneAfterTheOther()
{
    state().select(m_water);
    auto *line = m_fixture->find<QLineEdit>("typedLine");
    const auto popup = [&] { return m_fixture->find<QWidget>("typedLinePopup"); };
    const auto paste = [&](bool isIntoField) {
        QGuiApplication::clipboard()->setText(
            u"Dee Silva; IRD; law; Soil\n\nEve Lopez; FAO; law; Soil\r\nFay Okoro; IRD; soils; Soil\n"_qs);
        if (isIntoField) {
            m_fixture->trigger("typeLine");
            line->paste();
        } else {
            m_fixture->canvas()->setFocus();
            m_fixture->trigger("pasteHere");
        }
        QTRY_COMPARE(line->text(), u"Dee Silva; IRD; law; Soil"_qs);
    };
    m_fixture->window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_fixture->window.get()));
    const qsizetype people = m_fixture->map().all<Person>().size();
    paste(true);
    QVERIFY(!m_fixture->dialog("importDialog"));
    QCOMPARE(m_fixture->map().all<Person>().size(), people); // nobody before Enter
    QTRY_VERIFY(popup() && popup()->isVisible());
    const auto says = [&](const QString &words) {
        const auto labels = popup()->findChildren<QLabel *>();
        return std::ranges::any_of(labels,
                                   [&](const QLabel *label) { return label->text().contains(words); });
    };
    QVERIFY(says(u"then 2 more lines"_qs));
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(line->text(), u"Eve Lopez; FAO; law; Soil"_qs);
    QVERIFY(says(u"then 1 more line"_qs));
    QTest::keyClick(line, Qt::Key_Return);
    QTest::keyClick(line, Qt::Key_Return);
    QVERIFY(line->text().isEmpty());
    QCOMPARE(m_fixture->map().all<Person>().size(), people + 3);
    QVERIFY(isIn(m_fixture->idOf<Person>(u"Fay Okoro"_qs), m_soil));
    QTest::keyClick(line, Qt::Key_Return);
    QVERIFY(line->text().isEmpty());

    // Escape sends away those that wait as well; so it is with what is pasted into the picture.
    paste(false);
    QTest::keyClick(line, Qt::Key_Escape);
    QTest::keyClicks(line, u"Gus Bauer; Soil"_qs);
    QTest::keyClick(line, Qt::Key_Return);
    QVERIFY(line->text().isEmpty());
    QCOMPARE(m_fixture->map().all<Person>().size(), people + 4);
}

void TestMainWindowClipboard::typedLinesPastedOnTheWallStayThere()
{
    QLineEdit *line = lineOnTheWall();
    QVERIFY(line && line->isVisible());
    QGuiApplication::clipboard()->setText(u"IRD; law; Soil\nEve Lopez; FAO; law; Soil"_qs);
    QTest::keyClicks(line, u"Dee Silva; "_qs); // it stays
    line->paste();
    QTRY_COMPARE(line->text(), u"Dee Silva; IRD; law; Soil"_qs);
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(line->text(), u"Eve Lopez; FAO; law; Soil"_qs);
    QTest::keyClick(line, Qt::Key_Return);
    QVERIFY(isIn(m_fixture->idOf<Person>(u"Eve Lopez"_qs), m_soil));
    QVERIFY(wall()->isActiveWindow() && line->text().isEmpty());
    QVERIFY(m_fixture->prompts.told.isEmpty());
}

QTEST_MAIN(TestMainWindowClipboard)
#include "tst_mainwindow_clipboard.moc"
