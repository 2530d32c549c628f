#include "smallmap.h"

#include "desktop/panels/inspector.h"
#include "desktop/panels/linkbutton.h"
#include "desktop/panels/sheetmodel.h"
#include "desktop/window/presentcommands.h"
#include "desktop/window/presentwindow.h"
#include "drawing/itemid.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QComboBox>
#include <QInputDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>
#include <QTableView>
#include <QToolButton>

using namespace copse;

/// What somebody does who has never seen the program: types and presses Enter where the focus happens to be.
class TestMainWindowNewcomer : public QObject, protected SmallMap
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_fixture.reset(); }

    void aChoiceIsTypedAsAWord();
    void everyChoiceOfASheetCanBeTyped();
    void aChoiceThatIsNotThereIsRefused();
    void aChoiceInTheInspectorIsOneStep();
    void enterDoesWhatADialogIsFor_data();
    void enterDoesWhatADialogIsFor();
    void aTieIsDrawnByTypingItsKind();
    void addingAMemberSaysWhatIsMissing();
    void anEmptyMapIsTypedInto();
    void undoReachesTheMap();
    void whatIsUndoneIsNotSelected();
    void theFormOfAFactIsInSight();
    void theCardIsReadWithTheKeyboard();
    void enterPressesAButton();
    void severalLinesArePastedAsAList();
    void aRoomOfAnEmptyMapIsCounted();
    void theLastMapsAreOfferedAtTheStart();

private:
    /// To wherever the keyboard is, a key at a time.
    static void type(const QString &text, Qt::Key last = Qt::Key_Return)
    {
        for (const QChar letter : text) {
            QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), Qt::Key_unknown, QString(letter),
                                Qt::NoModifier);
            QCoreApplication::processEvents();
        }
        QTest::keyClick(QApplication::focusWidget(), last);
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    static QStringList defaultButtons(const QDialog *dialog)
    {
        QStringList names;
        for (const QPushButton *button : dialog->findChildren<QPushButton *>()) {
            if (button->isDefault())
                names << button->objectName();
        }
        return names;
    }
};

void TestMainWindowNewcomer::init()
{
    openSmallMap();
    QSettings().clear();
    QVERIFY(QTest::qWaitForWindowActive(m_fixture->window.get()));
}

void TestMainWindowNewcomer::aChoiceIsTypedAsAWord()
{
    QTableView *table = m_fixture->showSheet(4, "membershipsTable");
    const QModelIndex level = table->model()->index(0, WindowFixture::columnOf(table, u"Level"_qs));
    const std::pair<QString, QString> words[] = {{u"active"_qs, u"active"_qs},
                                                 {u"core"_qs, u"core group"_qs},
                                                 {u"Occas"_qs, u"occasional"_qs},
                                                 {u"peripheral"_qs, u"peripheral"_qs},
                                                 {u"transactional"_qs, u"transactional (not a member)"_qs},
                                                 {u"not recorded"_qs, u"not recorded"_qs}};
    for (const auto &[typed, chosen] : words) {
        const int steps = document().undoStack().index();
        table->setFocus();
        table->setCurrentIndex(level);
        type(typed);
        QCOMPARE(table->model()->data(level, Qt::AccessibleTextRole).toString(), chosen);
        QCOMPARE(document().undoStack().index(), steps + 1);
        QCOMPARE(table->currentIndex().row(), 1); // Enter goes down
        QVERIFY(table->hasFocus());
    }
    const int steps = document().undoStack().index();
    table->setCurrentIndex(level);
    type(u"core"_qs, Qt::Key_Tab);
    QCOMPARE(level.data().toString(), u"core group"_qs);
    QCOMPARE(document().undoStack().index(), steps + 1);
    table->setFocus();
    table->setCurrentIndex(level);
    type(u"act"_qs, Qt::Key_Escape);
    QCOMPARE(level.data().toString(), u"core group"_qs);
    QCOMPARE(document().undoStack().index(), steps + 1);
}

void TestMainWindowNewcomer::everyChoiceOfASheetCanBeTyped()
{
    int tried = 0;
    const char *tables[] = {"peopleTable", "organisationsTable", "disciplinesTable", "groupsTable",
                            "membershipsTable"};
    for (int at : {0, 3, 4}) {
        QTableView *table = m_fixture->showSheet(at, tables[at]);
        auto *model = dynamic_cast<SheetModel *>(table->model());
        QVERIFY(model);
        const std::vector<RecordField> fields = fieldsOf(model->type());
        const qint64 id = model->idAt(0);
        for (int column = 0; column < int(fields.size()); ++column) {
            const RecordField &field = fields[size_t(column)];
            // Backwards: what is recorded at first is the first one.
            for (qsizetype i = field.choices.size() - 1; i >= 0; --i) {
                model->setColumns(fields); // those that are not chosen, too
                table->setFocus();
                table->setCurrentIndex(model->index(model->rowOf(id), column));
                type(field.choices[i]);
                const QString now = textOf(m_fixture->map(), model->type(), id, field, Wording::Plain);
                QVERIFY2(now == field.choices[i] || (i == 0 && now.isEmpty()),
                         qPrintable(u"%1: %2 became %3"_qs.arg(field.code, field.choices[i], now)));
                ++tried;
            }
        }
    }
    QVERIFY2(tried > 20, qPrintable(QString::number(tried)));
}

void TestMainWindowNewcomer::aChoiceThatIsNotThereIsRefused()
{
    QTableView *table = m_fixture->showSheet(4, "membershipsTable");
    const Snapshot before = m_fixture->map();
    table->setCurrentIndex(table->model()->index(0, WindowFixture::columnOf(table, u"Level"_qs)));
    type(u"wobbly"_qs);
    QVERIFY(m_fixture->map() == before);
    QStringList said;
    for (const QLabel *label : table->parentWidget()->findChildren<QLabel *>())
        said << (label->isVisible() ? label->text() : QString());
    QVERIFY2(said.join(u'\n').contains(u"“wobbly” cannot be chosen here"_qs), qPrintable(said.join(u'\n')));
}

void TestMainWindowNewcomer::aChoiceInTheInspectorIsOneStep()
{
    state().select(m_water);
    m_fixture->trigger("showRecord");
    auto *record = m_fixture->find<Inspector>("inspector");
    QTRY_VERIFY(record->findChild<QComboBox *>(u"community-stage"_qs));
    auto *stage = record->findChild<QComboBox *>(u"community-stage"_qs);
    stage->setFocus();
    const int steps = document().undoStack().index();
    QTest::keyClick(stage, Qt::Key_S); // stewardship
    QCOMPARE(document().undoStack().index(), steps);
    QTRY_VERIFY(stage->view()->isVisible());
    QTest::keyClick(stage->view(), Qt::Key_Return);
    QTRY_COMPARE(m_fixture->map().find(m_water)->stage, Stage::Stewardship);
    QCOMPARE(document().undoStack().index(), steps + 1);
}

void TestMainWindowNewcomer::enterDoesWhatADialogIsFor_data()
{
    QTest::addColumn<QByteArray>("action");
    QTest::addColumn<QString>("button");
    QTest::newRow("somebody") << QByteArray("addPerson") << u"add"_qs;
    QTest::newRow("a group") << QByteArray("addGroup") << u"add"_qs;
    QTest::newRow("a member") << QByteArray("addMembership") << u"add"_qs;
    QTest::newRow("out of a group") << QByteArray("takeOut") << u"takeOutNow"_qs;
    QTest::newRow("for a report") << QByteArray("exportPicture") << u"chooseWhere"_qs;
    QTest::newRow("replace") << QByteArray("replaceCells") << u"replaceAll"_qs;
    QTest::newRow("on paper") << QByteArray("printSheets") << u"printSheets"_qs;
    QTest::newRow("a list") << QByteArray("pasteHere") << u"takeIt"_qs;
}

void TestMainWindowNewcomer::enterDoesWhatADialogIsFor()
{
    QFETCH(QByteArray, action);
    QFETCH(QString, button);
    QGuiApplication::clipboard()->setText(u"Person,Group\nDee Cole,Water\nEli Dunn,Soil\n"_qs);
    state().select(m_ama);
    m_fixture->waitForPicture();
    if (action.startsWith("replace"))
        m_fixture->showSheet(4, "membershipsTable");
    m_fixture->trigger(action.constData());
    const QDialog *dialog = nullptr;
    QTRY_VERIFY((dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget())));
    QTRY_COMPARE(defaultButtons(dialog), QStringList{button});
}

void TestMainWindowNewcomer::aTieIsDrawnByTypingItsKind()
{
    m_fixture->waitForPicture();
    emit m_fixture->canvas()->lineDrawn(itemOf(m_ama), itemOf(m_cam));
    QVERIFY(m_fixture->dialog("tieDialog"));
    QTRY_VERIFY(m_fixture->dialog("tieDialog")->isActiveWindow());
    type(u"mentors"_qs);
    QVERIFY(!m_fixture->dialog("tieDialog"));
    QCOMPARE(m_fixture->map().all<Tie>().size(), 1);
    QCOMPARE(m_fixture->map().all<Tie>().begin()->record.kind, u"mentors"_qs);
}

void TestMainWindowNewcomer::addingAMemberSaysWhatIsMissing()
{
    state().select(m_ama);
    m_fixture->trigger("addMembership");
    QDialog *dialog = m_fixture->dialog("addMembershipDialog");
    QVERIFY(dialog);
    QTRY_VERIFY(dialog->isActiveWindow());
    type(QString());
    QVERIFY(dialog->isVisible());
    QVERIFY(dialog->findChild<QLabel *>(u"refusal"_qs)->isVisible());
}

void TestMainWindowNewcomer::anEmptyMapIsTypedInto()
{
    auto *line = m_fixture->find<QLineEdit>("typedLine");
    m_fixture->canvas()->setFocus();
    m_fixture->trigger("newMap"); // from a map with people
    QTRY_VERIFY(line->hasFocus());
    m_fixture->find<QWidget>("openSampleWay")->setFocus();
    m_fixture->trigger("newMap"); // from an empty one
    QTRY_VERIFY(line->hasFocus());
    m_fixture->find<QWidget>("importListWay")->setFocus();
    m_fixture->trigger("enterRoom");
    QTRY_VERIFY(m_fixture->dialog("enterRoomDialog"));
    m_fixture->dialog("enterRoomDialog")->accept();
    QTRY_VERIFY(line->hasFocus());
    m_fixture->window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_fixture->window.get()));
    QTRY_VERIFY(line->hasFocus());
    type(u"Dee Cole; IRD; hydrology; Water"_qs);
    QTest::keyClick(line, Qt::Key_Escape);
    QTRY_VERIFY(m_fixture->canvas()->hasFocus()); // and not whatever comes next
    m_fixture->trigger("newMap");
    m_fixture->find<QWidget>("openSampleWay")->setFocus();
    QTest::keyClick(m_fixture->find<QWidget>("openSampleWay"), Qt::Key_Space);
    QTRY_VERIFY(m_fixture->canvas()->hasFocus());
}

void TestMainWindowNewcomer::undoReachesTheMap()
{
    // After presenting the keyboard is where it was.
    m_fixture->canvas()->setFocus();
    m_fixture->trigger("present");
    auto *present = m_fixture->window->findChild<PresentCommands *>();
    QVERIFY(present->wall());
    QTest::keyClick(present->wall(), Qt::Key_Escape);
    QVERIFY(!present->wall());
    QTRY_VERIFY(!m_fixture->find<QWidget>("presentWindow"));
    m_fixture->window->activateWindow();
    QTRY_VERIFY(m_fixture->canvas()->hasFocus());

    auto *narrow = m_fixture->find<QLineEdit>("findLine");
    QVERIFY(narrow);
    narrow->setFocus();
    QVERIFY(narrow->hasFocus());
    const int steps = document().undoStack().index();
    QTest::keyClick(narrow, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(document().undoStack().index(), steps - 1);
    QTest::keySequence(narrow, QKeySequence(QKeySequence::Redo));
    QCOMPARE(document().undoStack().index(), steps);
    // Also where something is sought: the change of the map is what somebody wants back, not the word.
    type(u"am"_qs, Qt::Key_B);
    QTest::keyClick(narrow, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(narrow->text(), u"amb"_qs);
    QCOMPARE(document().undoStack().index(), steps - 1);
    QTest::keySequence(narrow, QKeySequence(QKeySequence::Redo));
    QCOMPARE(document().undoStack().index(), steps);
}

void TestMainWindowNewcomer::whatIsUndoneIsNotSelected()
{
    QVERIFY(document().perform(u"Air"_qs, addGroup(m_fixture->map(), document().ids(), u"Air"_qs)));
    const auto air = m_fixture->idOf<Group>(u"Air"_qs);
    state().select(air);
    m_fixture->waitForPicture();
    m_fixture->trigger("undo");
    QVERIFY(!m_fixture->map().find(air));
    QVERIFY(state().allSelected().empty());
    QTRY_COMPARE(m_fixture->textOf("cardTitle"), document().title());

    QVERIFY(document().perform(u"Dee"_qs, addPerson(m_fixture->map(), document().ids(), u"Dee"_qs)));
    const auto dee = m_fixture->idOf<Person>(u"Dee"_qs);
    state().selectAll(std::vector{m_ama, dee});
    m_fixture->trigger("undo");
    QCOMPARE(state().allSelected<Person>(), std::vector{m_ama}); // the others still are
}

void TestMainWindowNewcomer::theFormOfAFactIsInSight()
{
    m_fixture->window->resize(1'100, 520);
    state().select(m_ama);
    m_fixture->trigger("showRecord");
    auto *record = m_fixture->find<Inspector>("inspector");
    auto *scroll = record->findChild<QScrollArea *>();
    QTRY_VERIFY(record->findChild<QToolButton *>(u"add-affiliation-person"_qs));
    QTRY_VERIFY(scroll->verticalScrollBar()->isVisible());
    QCoreApplication::processEvents();
    const auto placeOf = [&](QWidget *widget) { return widget->mapTo(scroll->widget(), QPoint()).y(); };
    QToolButton *add = nullptr; // the first one below what is in sight
    for (auto *one : record->findChildren<QToolButton *>(QRegularExpression(u"^add-"_qs))) {
        if (placeOf(one) > scroll->viewport()->height() && (!add || placeOf(one) < placeOf(add)))
            add = one;
    }
    QVERIFY(add);
    const auto isSeen = [&](const QWidget *widget) {
        const QRect place(widget->mapTo(scroll->viewport(), QPoint()), widget->size());
        return widget->isVisible() && scroll->viewport()->rect().contains(place);
    };
    // At the lower edge.
    scroll->verticalScrollBar()->setValue(placeOf(add) + add->height() - scroll->viewport()->height());
    QVERIFY(scroll->verticalScrollBar()->value() > 0);
    add->click();
    auto *draft = record->findChildren<QWidget *>(QRegularExpression(u"-draft$"_qs)).value(0);
    QVERIFY(draft);
    QTRY_VERIFY(draft->height() >= draft->sizeHint().height()); // it has its place
    QTRY_VERIFY(isSeen(draft));
    QTest::keyClick(draft, Qt::Key_Return); // nothing was said
    QWidget *notice = nullptr;
    for (auto *one : record->findChildren<QWidget *>(u"notice"_qs))
        notice = one->isVisible() ? one : notice;
    QVERIFY(notice);
    QTRY_VERIFY(isSeen(notice));
}

void TestMainWindowNewcomer::theCardIsReadWithTheKeyboard()
{
    state().select(m_ama);
    const QWidget *card = m_fixture->find<QWidget>("cardPanel");
    const auto link = [&](const QString &to) {
        const auto links = card->findChildren<LinkButton *>();
        const auto found = std::ranges::find(links, to, &LinkButton::text);
        return found == links.end() ? nullptr : *found;
    };
    QTRY_VERIFY(link(QStringLiteral("Water")));
    link(QStringLiteral("Water"))->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(state().selected<Group>(), m_water);
    QTRY_VERIFY(!link(QStringLiteral("Water"))); // it leads there, and is gone from the page
    QVERIFY(QApplication::focusWidget() && card->isAncestorOf(QApplication::focusWidget()));
}

void TestMainWindowNewcomer::enterPressesAButton()
{
    auto *heading = m_fixture->find<QToolButton>("peopleButton");
    const bool isOpen = heading->isChecked();
    heading->setFocus();
    QTest::keyClick(heading, Qt::Key_Enter, Qt::KeypadModifier);
    QCOMPARE(heading->isChecked(), !isOpen);
    QTest::keyClick(heading, Qt::Key_Return);
    QCOMPARE(heading->isChecked(), isOpen);
    QTest::keyClick(heading, Qt::Key_Return, Qt::ControlModifier); // means something else
    QCOMPARE(heading->isChecked(), isOpen);
}

void TestMainWindowNewcomer::severalLinesArePastedAsAList()
{
    auto *line = m_fixture->find<QLineEdit>("typedLine");
    line->setFocus();
    line->setText(u"Fay"_qs);
    QGuiApplication::clipboard()->setText(u"Person,Group\nDee Cole,Water\nEli Dunn,Soil\n"_qs);
    QTest::keySequence(line, QKeySequence::Paste);
    QTRY_VERIFY(m_fixture->dialog("importDialog"));
    QCOMPARE(line->text(), u"Fay"_qs);
    auto *take = m_fixture->dialog("importDialog")->findChild<QPushButton *>(u"takeIt"_qs);
    QTRY_VERIFY(take->isEnabled());
    take->click();
    QVERIFY(!m_fixture->idOf<Person>(u"Eli Dunn"_qs).isNull());

    line->setFocus();
    line->clear();
    QGuiApplication::clipboard()->setText(u"Gil Hay\n"_qs); // as a cell is copied
    QTest::keySequence(line, QKeySequence::Paste);
    QCoreApplication::processEvents();
    QCOMPARE(line->text(), u"Gil Hay"_qs);
    QTest::keyClick(line, Qt::Key_Return);
    QVERIFY(!m_fixture->idOf<Person>(u"Gil Hay"_qs).isNull());
}

void TestMainWindowNewcomer::aRoomOfAnEmptyMapIsCounted()
{
    m_fixture->trigger("newMap");
    auto *entered = m_fixture->find<QLabel>("startEntered");
    QVERIFY(entered && !entered->isVisible());
    m_fixture->trigger("enterRoom");
    QTRY_VERIFY(m_fixture->dialog("enterRoomDialog"));
    m_fixture->dialog("enterRoomDialog")->accept();
    QTRY_VERIFY(entered->isVisible());
    QCOMPARE(entered->text(), u"0 of 25 entered"_qs);
    m_fixture->trigger("endEntering");
    QVERIFY(!entered->isVisible());
}

void TestMainWindowNewcomer::theLastMapsAreOfferedAtTheStart()
{
    const auto offered = [](MainWindow &window) {
        QStringList texts;
        for (const auto *button : window.findChildren<QPushButton *>(u"recentMap"_qs))
            if (button->isVisible())
                texts << button->text();
        return texts;
    };
    WindowSettings settings;
    settings.documentsFolder = m_fixture->folder.filePath(u"My documents"_qs);
    settings.mapFile.versionsFolder = m_fixture->folder.filePath(u"versions"_qs);
    settings.prompts = &m_fixture->prompts;
    m_fixture->window.reset();
    { // nothing was open yet on this computer
        MainWindow window(settings);
        window.show();
        QCOMPARE(offered(window), QStringList());
        window.findChild<QAction *>(u"newMap"_qs)->trigger();
        window.findChild<QAction *>(u"newMap"_qs)->trigger();
    }
    QVERIFY(QFile::remove(m_fixture->document("Map 2.copse")));
    {
        MainWindow window(settings);
        window.show();
        QCOMPARE(offered(window), QStringList{u"Open Map 3.copse"_qs});
        window.findChild<QPushButton *>(u"recentMap"_qs)->click();
        QTRY_VERIFY(window.document().isOpen());
        QCOMPARE(window.document().title(), u"Map 3"_qs);
        QCOMPARE(offered(window), QStringList());
    }
}

QTEST_MAIN(TestMainWindowNewcomer)
#include "tst_mainwindow_newcomer.moc"
