#include "privatemap.h"
#include "readout.h"
#include "wallfixture.h"

#include "desktop/canvas/picturecanvas.h"
#include "desktop/panels/presenternotes.h"
#include "drawing/itemid.h"
#include "drawing/picturetable.h"
#include "drawing/savedview.h"
#include "edits/adding.h"
#include "edits/views.h"

#include <QClipboard>
#include <QComboBox>
#include <QInputDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QMouseEvent>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace copse;

/// In front of people: the wall, what it shows of them, and a room that is entered.
class TestPresent : public QObject, private WallFixture
{
    Q_OBJECT

private slots:
    void init() { openPrivateMap(); }
    void cleanup() { m_fixture.reset(); }

    void theWallNamesThoseWhoAgreed();
    void nothingPrivateIsOnTheWall();
    void namesOfThoseNotAskedAreChosenForOnce();
    void stepsGoForwardAndBack();
    void aBlackWallAndAPointer();
    void theWallFollowsTheMap();
    void theAnswerOfAGroupIsReadLarge();
    void aViewThatIsNotKeptIsPresentedAsItIs();
    void escapePutsAwayTheLineThenEnds();
    void theLineOnTheWallExposesNobody();
    void aTypedLineLeavesThePictureWhereItIs();
    void zoomEases();
    void aStepShowsThePartOfItsView();
    void stepsAreChosen();
    void notesAreForWhoeverPresents();
    void aRoomIsEntered();
    void aCopiedPictureAsksForConsent();
    void exportsAskWhoMayBeNamed();
    void theWindowItselfStaysAsItWas();

private:
    /// All words of the picture on the wall, those that are only read aloud among them.
    QString wordsDrawn() { return pictureText(*canvas()->picture()); }
    void setConsent(const QString &name, Consent consent)
    {
        const Id<Person> id = m_fixture->idOf<Person>(name);
        Person person = *m_fixture->map().find(id);
        person.consent = consent;
        Edit edit;
        edit.put(id, person);
        QVERIFY(m_fixture->window->document().perform(QStringLiteral("Consent"), std::move(edit)));
    }
    void addSomebody(const QString &name)
    {
        Document &document = m_fixture->window->document();
        Edit edit;
        Person person;
        person.name = name;
        const auto id = document.ids().next<Person>();
        edit.put(id, person);
        Membership membership;
        membership.person = id;
        membership.group = m_fixture->idOf<Group>(QStringLiteral("WASH group"));
        edit.put(document.ids().next<Membership>(), membership);
        QVERIFY(document.perform(QStringLiteral("Add"), std::move(edit)));
    }
};

void TestPresent::theWallNamesThoseWhoAgreed()
{
    // At the desk everybody has a name.
    const auto *desk = m_fixture->canvas();
    QString titles;
    for (const PictureItem &item : desk->picture()->items)
        titles += item.title;
    QVERIFY(titles.contains(privatemap::hidden));

    present();
    QVERIFY(wall()->isFullScreen());
    const QString text = wordsDrawn();
    QVERIFY(text.contains(privatemap::open));
    QVERIFY(text.contains(QStringLiteral("N. Y.")));
    QVERIFY(text.contains(QStringLiteral("Q. Q.")));
    QVERIFY(!text.contains(QStringLiteral("Z. H.")));
    QVERIFY2(text.contains(QStringLiteral("counted, not drawn")), qPrintable(text));
    const QString hidden = QStringLiteral("person-%1").arg(m_fixture->idOf<Person>(privatemap::hidden).value);
    QVERIFY(canvas()->index()->find(hidden) < 0);
    // They count in the answer as everybody does.
    const auto group = m_fixture->idOf<Group>(QStringLiteral("WASH group"));
    QTRY_VERIFY(presentation().answers().find(group));
    QCOMPARE(presentation().answers().find(group)->members, 5);
    setConsent(privatemap::open, Consent::Hidden);
    QTRY_VERIFY(!wordsDrawn().contains(QStringLiteral("Openka")));
}

void TestPresent::nothingPrivateIsOnTheWall()
{
    present();
    const QStringList never = privatemap::neverShown() + privatemap::shownWhenChosen();
    for (int step = 0; step < 2; ++step) {
        waitForPicture();
        const QString drawn = wordsDrawn();
        const QString spoken = spokenText(QAccessible::queryAccessibleInterface(wall()));
        QVERIFY(spoken.contains(QStringLiteral("N. Y.")));
        for (const QString &word : never) {
            QVERIFY2(!drawn.contains(word, Qt::CaseInsensitive), qPrintable(word));
            QVERIFY2(!spoken.contains(word, Qt::CaseInsensitive), qPrintable(word + spoken));
        }
        key(Qt::Key_PageDown);
    }
}

void TestPresent::namesOfThoseNotAskedAreChosenForOnce()
{
    m_fixture->trigger("presentFullNames");
    present();
    QTRY_VERIFY(wordsDrawn().contains(privatemap::notAsked));
    const QString text = wordsDrawn();
    for (const QString &word : privatemap::neverShown())
        QVERIFY2(!text.contains(word, Qt::CaseInsensitive), qPrintable(word));
    key(Qt::Key_Escape);
    QVERIFY(!wall());
    present(); // the next time nobody has chosen it
    QTRY_VERIFY(wordsDrawn().contains(QStringLiteral("N. Y.")));
    QVERIFY(!wordsDrawn().contains(privatemap::notAsked));
}

void TestPresent::stepsGoForwardAndBack()
{
    present();
    QCOMPARE(wallText("roomTitle"), QStringLiteral("The whole network"));
    QCOMPARE(wallText("roomWords"), QStringLiteral("Everybody who came."));
    for (const Qt::Key on : {Qt::Key_Right, Qt::Key_PageDown, Qt::Key_Space, Qt::Key_Down}) {
        key(on);
        QCOMPARE(wallText("roomTitle"), QStringLiteral("Only water"));
        key(Qt::Key_PageUp);
        QCOMPARE(wallText("roomTitle"), QStringLiteral("The whole network"));
    }
    key(Qt::Key_Left); // there is none before it
    QCOMPARE(presentation().at(), 0);
    key(Qt::Key_End);
    QCOMPARE(wallText("roomTitle"), QStringLiteral("Only water"));
    const QString outer =
        QStringLiteral("group-%1").arg(m_fixture->idOf<Group>(QStringLiteral("WASH group")).value);
    QTRY_VERIFY(canvas()->index() && canvas()->index()->find(outer) < 0);
    QCOMPARE(presentation().drawing().viewSpec().theme.kind, PictureTheme::Projector);
}

void TestPresent::aBlackWallAndAPointer()
{
    present();
    const auto isBlack = [this] {
        const QImage seen = wall()->grab().toImage();
        for (const QPoint at :
             {QPoint(5, 5), seen.rect().center(), seen.rect().bottomRight() - QPoint(5, 5)}) {
            if (seen.pixelColor(at) != QColor(Qt::black))
                return false;
        }
        return true;
    };
    QVERIFY(!isBlack());
    for (const Qt::Key one : {Qt::Key_B, Qt::Key_Period}) {
        key(one);
        QVERIFY(wall()->isBlack());
        QVERIFY(isBlack());
        key(one);
        QVERIFY(!isBlack());
    }
    key(Qt::Key_B);
    key(Qt::Key_Right); // going on brings the picture back
    QVERIFY(!wall()->isBlack());

    const QPoint at = canvas()->rect().center() / 2;
    const QImage before = wall()->grab().toImage();
    key(Qt::Key_L);
    QVERIFY(wall()->hasPointer());
    QMouseEvent moved(QEvent::MouseMove, at, canvas()->mapToGlobal(at), Qt::NoButton, Qt::NoButton, {});
    QCoreApplication::sendEvent(canvas(), &moved);
    QTRY_VERIFY(wall()->grab().toImage().pixelColor(canvas()->mapTo(wall(), at)) !=
                before.pixelColor(canvas()->mapTo(wall(), at)));
    key(Qt::Key_L);
    QVERIFY(!wall()->hasPointer());
}

void TestPresent::theWallFollowsTheMap()
{
    present();
    addSomebody(QStringLiteral("Brand Newcomer"));
    QTRY_VERIFY(wordsDrawn().contains(QStringLiteral("B. N.")));
    QTRY_VERIFY(
        presentation().answers().find(m_fixture->idOf<Group>(QStringLiteral("WASH group")))->members == 6);
    QTest::keyClick(canvas(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(!wordsDrawn().contains(QStringLiteral("B. N.")));
}

void TestPresent::theAnswerOfAGroupIsReadLarge()
{
    present();
    // Words under every badge: in the picture, or beside it.
    const auto saysAnswers = [](const QString &text) {
        return text.contains(QStringLiteral("both")) || text.contains(QStringLiteral("tell"));
    };
    QTRY_VERIFY2(saysAnswers(wordsDrawn()), qPrintable(wordsDrawn()));
    QVERIFY(wallText("roomVerdict").isEmpty());
    ViewSpec view = presentation().room().view();
    view.picture = PictureKind::People;
    presentation().room().setView(view);
    emit presentation().changed();
    QTRY_COMPARE(wallText("roomVerdict").count(QLatin1Char('|')), 1);
    QVERIFY2(saysAnswers(wallText("roomVerdict")), qPrintable(wallText("roomVerdict")));
    view.picture = PictureKind::Membership;
    presentation().room().setView(view);
    emit presentation().changed();
    QTRY_VERIFY(wallText("roomVerdict").isEmpty());
    waitForPicture();
    const Id<Group> wash = m_fixture->idOf<Group>(QStringLiteral("WASH group"));
    QTest::mouseClick(canvas(), Qt::LeftButton, {},
                      canvas()->itemRect(QStringLiteral("group-%1").arg(wash.value)).center().toPoint());
    QCOMPARE(presentation().room().selected<Group>(), wash);
    QVERIFY(!wallText("roomHeadline").isEmpty());
    QVERIFY(!wallText("roomSentence").isEmpty());
    key(Qt::Key_End); // only water: its answer is there at once
    QTRY_VERIFY(!wallText("roomHeadline").isEmpty());
    QCOMPARE(wallText("roomGroup"), QStringLiteral("Water quality"));
}

void TestPresent::aViewThatIsNotKeptIsPresentedAsItIs()
{
    ViewState &desk = m_fixture->window->viewState();
    desk.setViewId({});
    ViewSpec matrix = desk.view();
    matrix.picture = PictureKind::Matrix;
    desk.setView(matrix);
    present("presentFromHere");
    QCOMPARE(presentation().steps().size(), std::size_t(3));
    QCOMPARE(presentation().drawing().viewSpec().picture, PictureKind::Matrix);
    key(Qt::Key_Right);
    QCOMPARE(wallText("roomTitle"), QStringLiteral("The whole network"));
}

void TestPresent::escapePutsAwayTheLineThenEnds()
{
    present();
    auto *line = wall()->findChild<QLineEdit *>(QStringLiteral("typedLine"));
    key(Qt::Key_Slash);
    QVERIFY(line->isVisible());
    wall()->activateWindow();
    line->setFocus();
    QTest::keyClicks(line, QStringLiteral("b l. "));
    QCOMPARE(line->text(), QStringLiteral("b l. "));
    QVERIFY(!wall()->isBlack());
    QTest::keyClick(line, Qt::Key_Escape); // what is typed goes first
    QTest::keyClick(line, Qt::Key_Escape);
    QVERIFY(wall() && !line->isVisible());
    key(Qt::Key_B);
    key(Qt::Key_Escape);
    QVERIFY(!wall());
    QVERIFY(m_fixture->window->isVisible());
    QCOMPARE(m_fixture->window->viewState().audience(), Audience::Desk);
}

void TestPresent::theLineOnTheWallExposesNobody()
{
    present();
    key(Qt::Key_Slash);
    auto *line = wall()->findChild<QLineEdit *>(QStringLiteral("typedLine"));
    QVERIFY(line && line->isVisible());
    wall()->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(wall()));
    line->setFocus();
    const auto typed = [&](const QString &name) {
        line->clear();
        QTest::keyClicks(line, name.left(4));
        const auto *popup = wall()->findChild<QWidget *>(QStringLiteral("typedLinePopup"));
        return popup ? popup->accessibleName() : QString();
    };
    QVERIFY2(typed(privatemap::open).contains(privatemap::open), qPrintable(typed(privatemap::open)));
    for (const QString &name : {privatemap::notAsked, privatemap::byInitials, privatemap::hidden}) {
        const QString said = typed(name);
        QVERIFY2(!said.isEmpty() && !said.contains(name), qPrintable(said));
    }
    // Black would stay black.
    const auto placeOf = [this](const char *name) {
        return wall()->children().indexOf(wall()->findChild<QWidget *>(QString::fromLatin1(name)));
    };
    QVERIFY(placeOf("roomOverlay") > placeOf("typedLinePopup"));
    QTest::keyClick(line, Qt::Key_Escape);
    QVERIFY(line->text().isEmpty() && line->isVisible());
    QTest::keyClick(line, Qt::Key_Escape);
    QVERIFY(wall() && !line->isVisible());
}

void TestPresent::aTypedLineLeavesThePictureWhereItIs()
{
    present();
    const QSizeF page = presentation().room().view().page;
    const QString before = itemOf(m_fixture->idOf<Person>(privatemap::open));
    const QRectF place = canvas()->itemRect(before);
    const QImage quiet = canvas()->grab().toImage();
    key(Qt::Key_Slash);
    auto *line = wall()->findChild<QLineEdit *>(QStringLiteral("typedLine"));
    wall()->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(wall()));
    line->setFocus();
    QTest::keyClick(line, Qt::Key_Escape);
    QTRY_VERIFY(canvas()->hasFocus());
    QCOMPARE(canvas()->grab().toImage(), quiet); // no frame around it

    key(Qt::Key_Slash);
    QTest::keyClicks(line, QStringLiteral("Yaya Zongo; IRD; Hydrology; WASH group"));
    QTest::keyClick(line, Qt::Key_Return);
    const Id<Person> newcomer = m_fixture->idOf<Person>(QStringLiteral("Yaya Zongo"));
    QVERIFY(!newcomer.isNull());
    waitForPicture();
    QTRY_VERIFY(canvas()->index()->find(itemOf(newcomer)) >= 0);
    QCOMPARE(presentation().room().view().page, page);
    QCOMPARE(canvas()->itemRect(before), place);
    // By the name that a room may read.
    QCOMPARE(canvas()->nameTags().selected, itemOf(newcomer));
    QCOMPARE(canvas()->nameTags().names.value(itemOf(newcomer)), QStringLiteral("Y. Z."));
    m_fixture->window->document().undoStack().undo();
    waitForPicture();
    QVERIFY(canvas()->nameTags().selected.isEmpty());
    QCOMPARE(canvas()->itemRect(before), place);
}

void TestPresent::zoomEases()
{
    present();
    QTRY_VERIFY(canvas()->isComplete()); // a new picture is fitted
    const double before = canvas()->zoom();
    key(Qt::Key_Plus);
    QTRY_VERIFY(std::abs(canvas()->zoom() - 1.25 * before) < 1e-6 * before);
    key(Qt::Key_Plus);
    key(Qt::Key_Plus); // a wish while it runs adds to it
    QTRY_VERIFY(std::abs(canvas()->zoom() - std::pow(1.25, 3) * before) < 1e-6 * before);
    key(Qt::Key_0);
    QTRY_VERIFY(canvas()->isFitted());
    QTRY_VERIFY(std::abs(canvas()->zoom() - before) < 1e-6 * before);
}

void TestPresent::aStepShowsThePartOfItsView()
{
    const Id<View> second = stepsOf(m_fixture->map()).at(1);
    const SeenPart part{{0.4, 0.6}, {0.5, 0.4}};
    Edit edit;
    edit.put(second, withSeenPart(*m_fixture->map().find(second), part));
    QVERIFY(m_fixture->window->document().perform(QStringLiteral("Look closer"), std::move(edit)));
    present();
    QVERIFY(canvas()->isFitted());
    key(Qt::Key_Right);
    waitForPicture();
    QTRY_COMPARE(canvas()->seenPart(), part);
    resizeWall({1024, 768});
    waitForPicture();
    QCOMPARE(canvas()->seenPart(), part);
    key(Qt::Key_Left);
    waitForPicture();
    QTRY_VERIFY(canvas()->isFitted());
}

void TestPresent::stepsAreChosen()
{
    m_fixture->trigger("chooseSteps");
    QDialog *dialog = m_fixture->dialog("stepsDialog");
    QVERIFY(dialog);
    auto *list = dialog->findChild<QListWidget *>(QStringLiteral("stepsList"));
    QCOMPARE(list->count(), 2);
    list->setCurrentRow(1);
    auto *words = dialog->findChild<QLineEdit *>(QStringLiteral("stepWords"));
    words->selectAll();
    QTest::keyClicks(words, QStringLiteral("Wells first."));
    QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("stepUp")), Qt::LeftButton);
    list->item(1)->setCheckState(Qt::Unchecked);
    dialog->accept();
    present();
    QCOMPARE(presentation().steps().size(), std::size_t(1));
    QCOMPARE(wallText("roomTitle"), QStringLiteral("Only water"));
    QCOMPARE(wallText("roomWords"), QStringLiteral("Wells first."));
    key(Qt::Key_Escape);
    m_fixture->window->document().undoStack().undo();
    present();
    QCOMPARE(presentation().steps().size(), std::size_t(2));
}

void TestPresent::notesAreForWhoeverPresents()
{
    present();
    // There is one screen only.
    QVERIFY(!m_fixture->window->findChild<PresenterNotes *>());
    Sitting sitting(m_fixture->window->document());
    PresenterNotes notes(presentation(), sitting);
    const auto text = [&](const char *name) {
        return notes.findChild<QLabel *>(QString::fromLatin1(name))->text();
    };
    QCOMPARE(text("presenterText"), QStringLiteral("secretnote for presenting"));
    QVERIFY(text("presenterNext").contains(QStringLiteral("Only water")));
    key(Qt::Key_Right);
    QVERIFY(text("presenterTitle").contains(QStringLiteral("Only water")));
    QTest::keyClick(&notes, Qt::Key_PageUp);
    QCOMPARE(presentation().at(), 0);
    QVERIFY(
        !spokenText(QAccessible::queryAccessibleInterface(wall())).contains(QStringLiteral("secretnote")));
}

void TestPresent::aRoomIsEntered()
{
    m_fixture->trigger("enterRoom");
    auto *dialog = qobject_cast<QInputDialog *>(m_fixture->dialog("enterRoomDialog"));
    QVERIFY(dialog);
    dialog->setIntValue(3);
    dialog->accept();
    m_fixture->window->viewState().select(m_fixture->idOf<Group>(QStringLiteral("WASH group")));
    QTRY_VERIFY(m_fixture->textOf("enteredWords").contains(QStringLiteral("0 of 3")));
    QVERIFY(!m_fixture->find<QLabel>("cardSentence"));
    present();
    QVERIFY(wallText("roomEntered").contains(QStringLiteral("0 of 3")));
    QVERIFY(wallText("roomVerdict").isEmpty() && wallText("roomHeadline").isEmpty());
    const QString withheld = wordsDrawn();
    addSomebody(QStringLiteral("One First"));
    addSomebody(QStringLiteral("Two Second"));
    QTRY_VERIFY(wallText("roomEntered").contains(QStringLiteral("2 of 3")));
    QVERIFY(m_fixture->textOf("enteredWords").contains(QStringLiteral("2 of 3")));
    addSomebody(QStringLiteral("Three Third"));
    QTRY_VERIFY(!wallText("roomHeadline").isEmpty());
    QVERIFY(wallText("roomEntered").isEmpty());
    QTRY_VERIFY(m_fixture->find<QLabel>("cardSentence"));
    // The badges of the picture kept quiet as well.
    for (const char *answer : {"Both:", "Inter-organisational"})
        QVERIFY(!withheld.contains(QString::fromLatin1(answer)));
    QTRY_VERIFY(wordsDrawn().contains(QStringLiteral("tell")) ||
                wordsDrawn().contains(QStringLiteral("Both:")) ||
                wordsDrawn().contains(QStringLiteral("Inter-organisational")));
    key(Qt::Key_Escape);

    // Asked for before all are in.
    m_fixture->trigger("enterRoom");
    dialog = qobject_cast<QInputDialog *>(m_fixture->dialog("enterRoomDialog"));
    QVERIFY(dialog);
    dialog->setIntValue(20);
    dialog->accept();
    QTRY_VERIFY(!m_fixture->find<QLabel>("cardSentence"));
    m_fixture->trigger("answerNow");
    QTRY_VERIFY(m_fixture->find<QLabel>("cardSentence"));
}

void TestPresent::aCopiedPictureAsksForConsent()
{
    const auto copied = [this] {
        QGuiApplication::clipboard()->clear();
        m_fixture->prompts.nextAnswer = 0; // everything, if a group is selected
        m_fixture->trigger("copyPicture");
        (void)QTest::qWaitFor([] { return !QGuiApplication::clipboard()->image().isNull(); }, patience);
        return QGuiApplication::clipboard()->image();
    };
    const QImage without = copied();
    QVERIFY(!without.isNull());
    setConsent(privatemap::hidden, Consent::Open);
    const QImage with = copied();
    QVERIFY(!with.isNull() && with != without);
}

void TestPresent::exportsAskWhoMayBeNamed()
{
    const auto exported = [this](int names) {
        m_fixture->trigger("exportPicture");
        QDialog *dialog = m_fixture->dialog("exportPictureDialog");
        if (!dialog)
            return QString();
        dialog->findChild<QComboBox *>(QStringLiteral("pictureKind"))->setCurrentIndex(1);
        if (names >= 0)
            dialog->findChild<QComboBox *>(QStringLiteral("pictureNames"))->setCurrentIndex(names);
        const QString said = dialog->findChild<QLabel *>(QStringLiteral("pictureConsent"))->text();
        const QString path = m_fixture->folder.filePath(QStringLiteral("names%1.svg").arg(names));
        m_fixture->prompts.nextFile = path;
        QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("chooseWhere")), Qt::LeftButton);
        const bool isThere = QTest::qWaitFor([&] { return QFile::exists(path); }, patience);
        QFile file(path);
        if (!isThere)
            return QString();
        return said + (file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString());
    };
    const QString agreed = exported(-1);
    QVERIFY(agreed.contains(QStringLiteral("not been asked")));
    QVERIFY(agreed.contains(privatemap::open));
    QVERIFY(!agreed.contains(privatemap::notAsked));
    const QString full = exported(1);
    QVERIFY(full.contains(privatemap::notAsked));
    const QString none = exported(3);
    for (const QString &text : {agreed, full, none}) {
        QVERIFY(text.contains(QStringLiteral("<svg")));
        for (const QString &word : privatemap::neverShown())
            QVERIFY2(!text.contains(word, Qt::CaseInsensitive), qPrintable(word));
    }
    QVERIFY(!none.contains(privatemap::open));
}

void TestPresent::theWindowItselfStaysAsItWas()
{
    const ViewSpec before = m_fixture->window->viewState().view();
    const int steps = m_fixture->window->document().undoStack().count();
    present();
    key(Qt::Key_Right);
    waitForPicture();
    key(Qt::Key_Escape);
    QVERIFY(m_fixture->window->viewState().view() == before);
    QCOMPARE(m_fixture->window->document().undoStack().count(), steps);
    m_fixture->trigger("present"); // and again
    QVERIFY(wall());
    m_fixture->window->document().close(); // the map goes, and the wall with it
    QTRY_VERIFY(!wall());
}

QTEST_MAIN(TestPresent)
#include "tst_present.moc"
