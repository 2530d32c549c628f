#include "smallmap.h"

#include "desktop/canvas/picturecanvas.h"
#include "desktop/document/roles.h"
#include "desktop/panels/linkbutton.h"
#include "drawing/itemid.h"

#include <QComboBox>
#include <QContextMenuEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>

using namespace copse;

/// What is done by hand in the picture, with the mouse and with keys.
class TestMainWindowHand : public QObject, protected SmallMap
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_fixture.reset(); }

    void whoIsDroppedOnAGroupJoinsIt();
    void whoIsDraggedFromTheListJoinsToo();
    void withShiftTheyLeaveTheOther();
    void whereThingsHaveTheirPlacesDroppingJoinsToo();
    void insideAnOutlineTheyJoinToo();
    void droppedBesideTheyMove();
    void aTieIsDrawnWithTheMouse();
    void aTieIsDrawnWithKeys();
    void aDoubleClickRenames();
    void aRefusedNameIsSaidThere();
    void theMenuOfAThing();
    void somebodyIsAddedWhereOnePoints();
    void severalAreMarkedAndChanged();
    void theCardSpeaksOfAllThatAreSelected();
    void severalAreDroppedTogether();
    void whatGoesWithARemovalIsSaidFirst();
    void keysWalkToNeighbours();
    void changesAreAnnounced();
    void aMapIsBuiltWithTheMouse();

private:
    PictureCanvas *canvas() { return m_fixture->canvas(); }
    void waitForPicture(const QString &item)
    {
        QTRY_VERIFY(canvas()->isComplete() && canvas()->index() && canvas()->index()->find(item) >= 0);
    }
    template<class T>
    QPoint place(Id<T> id)
    {
        return canvas()->itemRect(itemOf(id)).center().toPoint();
    }
    /// Where its mark is, not its name.
    QPoint mark(Id<Person> id) { return mark(*canvas(), id); }
    static QPoint mark(const PictureCanvas &canvas, Id<Person> id)
    {
        const auto index = canvas.index();
        const QPointF centre = *index->item(index->find(itemOf(id))).centre;
        const QPointF corner = canvas.toPicture({0, 0});
        const double scale = (canvas.toPicture({100, 0}).x() - corner.x()) / 100;
        return ((centre - corner) / scale).toPoint();
    }
    void drag(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mousePress(canvas(), Qt::LeftButton, modifiers, from);
        move(from + (to - from) / 2, modifiers);
        move(to, modifiers);
        QTest::mouseRelease(canvas(), Qt::LeftButton, modifiers, to);
    }
    void move(QPoint to, Qt::KeyboardModifiers modifiers)
    {
        QMouseEvent event(QEvent::MouseMove, to, canvas()->mapToGlobal(to), Qt::NoButton, Qt::LeftButton,
                          modifiers);
        QApplication::sendEvent(canvas(), &event);
    }
    QMenu *menuAt(QPoint at)
    {
        QContextMenuEvent event(QContextMenuEvent::Mouse, at, canvas()->mapToGlobal(at));
        QApplication::sendEvent(canvas(), &event);
        return canvas()->findChild<QMenu *>(QStringLiteral("pictureMenu"));
    }
    QAction *entry(QMenu *menu, const char *name)
    {
        for (QAction *action : menu->actions()) {
            if (action->objectName() == QLatin1StringView(name))
                return action;
        }
        return nullptr;
    }
    void clickEntry(QMenu *menu, QAction *action)
    {
        QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
    }
    void fillIn(QDialog *dialog, const char *box, const QString &text)
    {
        auto *line = dialog->findChild<QComboBox *>(QString::fromLatin1(box));
        QVERIFY2(line, box);
        line->setEditText(text);
    }
    void press(QDialog *dialog, const char *button)
    {
        QTest::mouseClick(dialog->findChild<QPushButton *>(QString::fromLatin1(button)), Qt::LeftButton);
    }
};

void TestMainWindowHand::init()
{
    openSmallMap();
    waitForPicture(itemOf(m_cam));
}

void TestMainWindowHand::whoIsDroppedOnAGroupJoinsIt()
{
    const QPoint from = mark(m_cam);
    QTest::mousePress(canvas(), Qt::LeftButton, {}, from);
    move((from + place(m_water)) / 2, {});
    const QImage before = canvas()->grab().toImage();
    move(place(m_water), {});
    QVERIFY(canvas()->grab().toImage() != before); // the group is marked, with words
    QTest::mouseRelease(canvas(), Qt::LeftButton, {}, place(m_water));
    QVERIFY(isIn(m_cam, m_water));
    QVERIFY(isIn(m_cam, m_soil));
    QCOMPARE(document().undoStack().undoText(), u"Add Cam Nguyen to Water"_qs);
    QVERIFY(told().contains(u"Add Cam Nguyen to Water"_qs));
    m_fixture->trigger("undo");
    QVERIFY(!isIn(m_cam, m_water));
}

void TestMainWindowHand::whoIsDraggedFromTheListJoinsToo()
{
    auto *people = m_fixture->find<QAbstractItemView>("peopleList");
    QVERIFY(people->dragEnabled());
    const QModelIndexList ben =
        people->model()->match(people->model()->index(0, 0), IdRole, m_ben.value, 1, Qt::MatchExactly);
    QCOMPARE(ben.size(), 1);
    QVERIFY(ben.front().flags() & Qt::ItemIsDragEnabled);
    waitForPicture(itemOf(m_soil));
    const auto dropOn = [&](const QMimeData &data, QPoint at) {
        QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(canvas(), &enter);
        QDragMoveEvent over(at, Qt::CopyAction, &data, Qt::LeftButton, {});
        over.ignore();
        if (enter.isAccepted())
            QCoreApplication::sendEvent(canvas(), &over);
        QDropEvent drop(at, Qt::CopyAction, &data, Qt::LeftButton, {});
        if (over.isAccepted())
            QCoreApplication::sendEvent(canvas(), &drop);
        return enter.isAccepted() && over.isAccepted();
    };
    const std::unique_ptr<QMimeData> dragged(people->model()->mimeData(ben));
    QVERIFY(!dropOn(*dragged, place(m_water))); // there he is already
    QVERIFY(dropOn(*dragged, place(m_soil)));
    QVERIFY(isIn(m_ben, m_soil));
    QVERIFY(isIn(m_ben, m_water));
    QMimeData ofAnotherProgram;
    ofAnotherProgram.setData(dragged->formats().front(), "1 " + itemOf(m_ama).toUtf8());
    QVERIFY(!dropOn(ofAnotherProgram, place(m_soil)));
    QVERIFY(!isIn(m_ama, m_soil));
}

void TestMainWindowHand::withShiftTheyLeaveTheOther()
{
    drag(mark(m_cam), place(m_water), Qt::ShiftModifier);
    QVERIFY(isIn(m_cam, m_water));
    QVERIFY(!isIn(m_cam, m_soil));
    QCOMPARE(document().undoStack().undoText(), u"Move Cam Nguyen from Soil to Water"_qs);
}

void TestMainWindowHand::whereThingsHaveTheirPlacesDroppingJoinsToo()
{
    ViewSpec view = state().view();
    for (const PictureKind kind : {PictureKind::Matrix, PictureKind::Layers, PictureKind::Hulls}) {
        view.picture = kind;
        state().setView(view);
        QTRY_VERIFY(canvas()->isComplete() && canvas()->picture() &&
                    canvas()->index()->find(itemOf(m_cam)) >= 0);
        QTest::qWait(300); // until it is the picture asked for
        QTRY_VERIFY(canvas()->isComplete());
        drag(mark(m_cam), place(m_water));
        QVERIFY2(isIn(m_cam, m_water), qPrintable(choiceCode(kind)));
        m_fixture->trigger("undo");
        QVERIFY(!isIn(m_cam, m_water));
    }
}

void TestMainWindowHand::insideAnOutlineTheyJoinToo()
{
    ViewSpec view = state().view();
    view.picture = PictureKind::Hulls;
    state().setView(view);
    const QString outline = outlinePrefix + itemOf(m_water);
    waitForPicture(outline);
    // Far from the name and from everybody.
    QPoint inside;
    const QRectF box = canvas()->itemRect(outline);
    for (double y = box.top(); inside.isNull() && y < box.bottom(); y += 3) {
        for (double x = box.left(); inside.isNull() && x < box.right(); x += 3) {
            const auto round = canvas()->index()->outlinesAt(canvas()->toPicture({x, y}));
            if (canvas()->itemAt({x, y}).isEmpty() && round.size() == 1 &&
                canvas()->index()->item(round.front()).id == outline)
                inside = QPointF(x, y).toPoint();
        }
    }
    QVERIFY(!inside.isNull());
    const qsizetype memberships = m_fixture->map().all<Membership>().size();
    drag(mark(m_ama), inside); // of those who are in it
    QCOMPARE(m_fixture->map().all<Membership>().size(), memberships);
    QCOMPARE(document().undoStack().undoText(), u"Move Ama Osei"_qs);
    m_fixture->trigger("undo");
    waitForPicture(outline);

    const QPoint from = mark(m_cam);
    QTest::mousePress(canvas(), Qt::LeftButton, {}, from);
    move((from + inside) / 2, {});
    move(inside, {});
    const QColor marked = canvas()->palette().color(QPalette::Link);
    const QImage image = canvas()->grab().toImage();
    bool isMarked = false; // along the whole outline
    for (int x = 0; x < image.width() && !isMarked; ++x)
        isMarked = image.pixelColor(x, int(box.top())) == marked;
    QVERIFY(isMarked);
    QTest::mouseRelease(canvas(), Qt::LeftButton, {}, inside);
    QVERIFY(isIn(m_cam, m_water));
    QVERIFY(isIn(m_cam, m_soil));
    QCOMPARE(document().undoStack().undoText(), u"Add Cam Nguyen to Water"_qs);
}

void TestMainWindowHand::droppedBesideTheyMove()
{
    const qsizetype memberships = m_fixture->map().all<Membership>().size();
    drag(mark(m_cam), {canvas()->width() - 30, canvas()->height() / 2});
    QCOMPARE(m_fixture->map().all<Membership>().size(), memberships);
    QCOMPARE(document().undoStack().undoText(), u"Move Cam Nguyen"_qs);
}

void TestMainWindowHand::aTieIsDrawnWithTheMouse()
{
    drag(mark(m_ama), mark(m_cam), Qt::AltModifier);
    QDialog *dialog = m_fixture->dialog("tieDialog");
    QVERIFY(dialog);
    fillIn(dialog, "tieKind", u"advises"_qs);
    press(dialog, "take");
    QCOMPARE(dialog->findChild<QLabel *>(u"refusal"_qs)->text(), QString());
    QCOMPARE(m_fixture->map().all<Tie>().size(), 1);
    const Tie tie = m_fixture->map().all<Tie>().begin()->record;
    QCOMPARE(tie.fromPerson, m_ama);
    QCOMPARE(tie.toPerson, m_cam);
    QCOMPARE(tie.kind, u"advises"_qs);
    QVERIFY(told().contains(u"picture of ties"_qs));

    drag(mark(m_ama), mark(m_cam), Qt::AltModifier); // once more
    dialog = m_fixture->dialog("tieDialog");
    QVERIFY(dialog->findChild<QComboBox *>(u"tieKind"_qs)->findText(u"advises"_qs) >= 0);
    fillIn(dialog, "tieKind", u"advises"_qs);
    press(dialog, "take");
    QVERIFY(dialog->isVisible());
    QVERIFY(!dialog->findChild<QLabel *>(u"refusal"_qs)->text().isEmpty());
    dialog->reject();
    QCOMPARE(m_fixture->map().all<Tie>().size(), 1);
}

void TestMainWindowHand::aTieIsDrawnWithKeys()
{
    canvas()->setFocus();
    QTRY_VERIFY(canvas()->hasFocus());
    canvas()->setCurrentItem(itemOf(m_ama));
    QTest::keyClick(canvas(), Qt::Key_T);
    QVERIFY(canvas()->isDrawingLine());
    QTest::keyClick(canvas(), Qt::Key_Escape);
    QVERIFY(!canvas()->isDrawingLine());
    QTest::keyClick(canvas(), Qt::Key_T);
    for (int i = 0; i < 10 && canvas()->currentItem() != itemOf(m_ben); ++i)
        QTest::keyClick(canvas(), i == 0 ? Qt::Key_Home : Qt::Key_N);
    QCOMPARE(canvas()->currentItem(), itemOf(m_ben));
    QTest::keyClick(canvas(), Qt::Key_Return);
    QDialog *dialog = m_fixture->dialog("tieDialog");
    QVERIFY(dialog);
    press(dialog, "take");
    QCOMPARE(m_fixture->map().all<Tie>().begin()->record.toPerson, m_ben);
}

void TestMainWindowHand::aDoubleClickRenames()
{
    QTest::mouseDClick(canvas(), Qt::LeftButton, {}, place(m_water));
    auto *line = m_fixture->find<QLineEdit>("renameLine");
    QVERIFY(line->isVisible());
    QTRY_VERIFY(line->hasFocus());
    QTest::keyClicks(line, u"Water engineers"_qs);
    QTest::keyClick(line, Qt::Key_Return);
    QVERIFY(!line->isVisible());
    QCOMPARE(m_fixture->map().find(m_water)->name, u"Water engineers"_qs);

    canvas()->setFocus();
    QTRY_VERIFY(canvas()->hasFocus());
    state().select(m_ama);
    m_fixture->trigger("rename");
    QVERIFY(line->isVisible());
    QTest::keyClicks(line, u"Somebody else"_qs);
    QTest::keyClick(line, Qt::Key_Escape);
    QVERIFY(!line->isVisible());
    QCOMPARE(m_fixture->map().find(m_ama)->name, u"Ama Osei"_qs);
    QVERIFY(canvas()->hasFocus());
}

void TestMainWindowHand::aRefusedNameIsSaidThere()
{
    QTest::mouseDClick(canvas(), Qt::LeftButton, {}, place(m_water));
    auto *line = m_fixture->find<QLineEdit>("renameLine");
    QTest::keyClicks(line, u"Soil"_qs); // there is one
    QTest::keyClick(line, Qt::Key_Return);
    QVERIFY(line->isVisible());
    QVERIFY(m_fixture->find<QLabel>("renameRefusal")->isVisible());
    QVERIFY(!m_fixture->textOf("renameRefusal").isEmpty());
    QCOMPARE(m_fixture->map().find(m_water)->name, u"Water"_qs);
    QVERIFY(canvas()->rect().contains(line->parentWidget()->geometry()));
    QVERIFY(line->parentWidget()->rect().contains(m_fixture->find<QLabel>("renameRefusal")->geometry()));
}

void TestMainWindowHand::theMenuOfAThing()
{
    QMenu *menu = menuAt(mark(m_cam));
    QVERIFY(menu);
    QCOMPARE(state().selected<Person>(), m_cam);
    for (const char *name : {"rename", "severalAddToGroup", "drawTie", "takeOut", "remove", "forgetPerson"})
        QVERIFY2(entry(menu, name) && entry(menu, name)->isEnabled(), name);
    clickEntry(menu, entry(menu, "severalAddToGroup"));
    QDialog *dialog = m_fixture->dialog("severalGroupDialog");
    QVERIFY(dialog);
    fillIn(dialog, "group", u"water"_qs);
    press(dialog, "take");
    QVERIFY(isIn(m_cam, m_water));

    // The key opens the menu of the current thing, wherever the pointer is.
    waitForPicture(itemOf(m_cam));
    canvas()->setCurrentItem(itemOf(m_soil));
    QContextMenuEvent key(QContextMenuEvent::Keyboard, {3, 3}, canvas()->mapToGlobal(QPoint(3, 3)));
    QApplication::sendEvent(canvas(), &key);
    QCOMPARE(state().selected<Group>(), m_soil);
}

void TestMainWindowHand::somebodyIsAddedWhereOnePoints()
{
    const QPoint at(canvas()->width() / 2, canvas()->height() - 60);
    QVERIFY(canvas()->itemAt(at).isEmpty());
    const QPointF wanted = canvas()->toPicture(at);
    const Snapshot before = m_fixture->map();
    const int steps = document().undoStack().index();
    QMenu *menu = menuAt(at);
    QVERIFY(menu && entry(menu, "addGroupHere"));
    clickEntry(menu, entry(menu, "addPersonHere"));
    QDialog *dialog = m_fixture->dialog("addPersonDialog");
    QVERIFY(dialog);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"personName"_qs), u"Dee Silva"_qs);
    fillIn(dialog, "personGroup", u"Soil"_qs);
    press(dialog, "add");
    const Id<Person> dee = m_fixture->idOf<Person>(u"Dee Silva"_qs);
    QVERIFY(!dee.isNull());
    const auto isThere = [&] {
        const auto index = canvas()->index();
        const int found = index ? index->find(itemOf(dee)) : -1;
        return found >= 0 && QLineF(*index->item(found).centre, wanted).length() < 1;
    };
    QTRY_VERIFY(isThere());
    QCOMPARE(document().undoStack().index(), steps + 1); // with her place
    const Snapshot after = m_fixture->map();
    m_fixture->trigger("undo");
    QVERIFY(m_fixture->map() == before);
    m_fixture->trigger("redo");
    QVERIFY(m_fixture->map() == after);
}

void TestMainWindowHand::severalAreMarkedAndChanged()
{
    QTest::mouseClick(canvas(), Qt::LeftButton, {}, mark(m_ama));
    QTest::mouseClick(canvas(), Qt::LeftButton, Qt::ControlModifier, mark(m_cam));
    emit canvas()->itemToggled(u"lines-1"_qs); // what is between things is nothing to select
    QCOMPARE(state().allSelected<Person>(), (std::vector{m_ama, m_cam}));
    QVERIFY(m_fixture->textOf("counts").contains(u"2 people selected"_qs));
    QTest::mouseClick(canvas(), Qt::LeftButton, Qt::ControlModifier, mark(m_cam));
    QCOMPARE(state().allSelected<Person>(), std::vector{m_ama});

    drag({2, 2}, {canvas()->width() - 2, canvas()->height() - 2}, Qt::ShiftModifier);
    QCOMPARE(state().allSelected<Person>().size(), 3u);
    state().clearSelection();
    canvas()->setFocus();
    QTRY_VERIFY(canvas()->hasFocus());
    QTest::keyClick(canvas(), Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(state().allSelected<Person>().size(), 3u);

    const int steps = document().undoStack().count();
    m_fixture->trigger("severalOrganisation");
    QDialog *dialog = m_fixture->dialog("severalOrganisationDialog");
    fillIn(dialog, "organisation", u"IRD"_qs); // new
    press(dialog, "take");
    QCOMPARE(m_fixture->map().all<Affiliation>().size(), 3);
    QCOMPARE(document().undoStack().count(), steps + 1);
    m_fixture->trigger("severalLevel");
    dialog = m_fixture->dialog("severalLevelDialog");
    auto *group = dialog->findChild<QComboBox *>(u"group"_qs);
    group->setCurrentIndex(group->findText(u"Water"_qs));
    auto *level = dialog->findChild<QComboBox *>(u"level"_qs);
    level->setCurrentIndex(level->findData(int(Level::Core)));
    press(dialog, "take");
    const auto isCore = [](const auto &row) { return row.record.level == Level::Core; };
    QCOMPARE(std::ranges::count_if(m_fixture->map().all<Membership>(), isCore), 2);
    m_fixture->trigger("severalConsent");
    dialog = m_fixture->dialog("severalConsentDialog");
    auto *consent = dialog->findChild<QComboBox *>(u"consent"_qs);
    consent->setCurrentIndex(consent->findData(int(Consent::Initials)));
    press(dialog, "take");
    QCOMPARE(m_fixture->map().find(m_cam)->consent, Consent::Initials);
    m_fixture->trigger("severalTakeOut");
    dialog = m_fixture->dialog("severalTakeOutDialog");
    group = dialog->findChild<QComboBox *>(u"group"_qs);
    group->setCurrentIndex(group->findText(u"Water"_qs));
    press(dialog, "take");
    const auto hasLeft = [](const auto &row) { return !row.record.to.isNull(); };
    QCOMPARE(std::ranges::count_if(m_fixture->map().all<Membership>(), hasLeft), 2);
    m_fixture->trigger("severalTakeOut");
    dialog = m_fixture->dialog("severalTakeOutDialog");
    group = dialog->findChild<QComboBox *>(u"group"_qs);
    group->setCurrentIndex(group->findText(u"Water"_qs));
    dialog->findChild<QComboBox *>(u"why"_qs)->setCurrentIndex(1); // typed by mistake
    press(dialog, "take");
    QCOMPARE(m_fixture->map().all<Membership>().size(), 1);
    QCOMPARE(document().undoStack().count(), steps + 5);
}

void TestMainWindowHand::theCardSpeaksOfAllThatAreSelected()
{
    const auto hasLink = [this](const QString &text, const QString &detail = {}) {
        const auto links = m_fixture->find<QWidget>("cardPanel")->findChildren<LinkButton *>();
        return std::ranges::count_if(links, [&](const LinkButton *link) {
                   return link->text() == text && link->accessibleDescription() == detail;
               }) == 1;
    };
    drag({2, 2}, {canvas()->width() - 2, canvas()->height() - 2}, Qt::ShiftModifier);
    QTRY_COMPARE(m_fixture->textOf("cardTitle"), u"3 selected"_qs);
    QVERIFY(hasLink(u"Water"_qs, u"2"_qs));
    QVERIFY(hasLink(u"Soil"_qs, u"1"_qs));
    for (const Id<Person> one : {m_ama, m_ben, m_cam})
        QVERIFY(hasLink(m_fixture->map().find(one)->name));

    // Every person once, although the groups share one.
    (void)document().perform(
        u"Join"_qs, addMembership(m_fixture->map(), document().ids(), {.person = m_ama, .group = m_soil}));
    state().selectAll(std::vector{m_water, m_soil});
    QTRY_COMPARE(m_fixture->textOf("cardTitle"), u"2 selected"_qs);
    QTRY_VERIFY(hasLink(u"Soil"_qs, u"2"_qs));
    for (const Id<Person> one : {m_ama, m_ben, m_cam})
        QVERIFY(hasLink(m_fixture->map().find(one)->name));
    state().select(m_cam);
    QTRY_COMPARE(m_fixture->textOf("cardTitle"), u"Cam Nguyen"_qs);
}

void TestMainWindowHand::severalAreDroppedTogether()
{
    state().selectAll(std::vector{m_ama, m_ben});
    drag(mark(m_ama), place(m_soil));
    QVERIFY(isIn(m_ama, m_soil));
    QVERIFY(isIn(m_ben, m_soil));
    m_fixture->trigger("undo");
    QVERIFY(!isIn(m_ama, m_soil) && !isIn(m_ben, m_soil));
}

void TestMainWindowHand::whatGoesWithARemovalIsSaidFirst()
{
    state().select(m_water);
    canvas()->setFocus();
    QTRY_VERIFY(canvas()->hasFocus());
    m_fixture->prompts.told.clear();
    QTest::keyClick(canvas(), Qt::Key_Delete);
    QCOMPARE(m_fixture->prompts.told.size(), 1);
    QVERIFY2(m_fixture->prompts.told.front().contains(u"Water"_qs) &&
                 m_fixture->prompts.told.front().contains(u"2 memberships"_qs),
             qPrintable(m_fixture->prompts.told.front()));
    QVERIFY(m_fixture->map().find(m_water)); // nobody said yes
    m_fixture->prompts.nextAnswer = 0;
    QTest::keyClick(canvas(), Qt::Key_Delete);
    QVERIFY(!m_fixture->map().find(m_water));
    m_fixture->trigger("undo");
    QVERIFY(isIn(m_ama, m_water));

    Edit below;
    Group group = *m_fixture->map().find(m_soil);
    group.parent = m_water;
    below.put(m_soil, group);
    below.put(Id<Event>{101}, Event{.name = u"Fair"_qs, .group = m_soil});
    below.put(Id<Resource>{102}, Resource{.name = u"Guide"_qs, .group = m_soil});
    QVERIFY(document().perform(u"Below"_qs, below));
    state().select(m_soil);
    m_fixture->prompts.nextAnswer = 0;
    m_fixture->trigger("remove");
    const QString asked = m_fixture->prompts.told.back();
    QVERIFY2(asked.contains(u"1 events that move up"_qs) && asked.contains(u"1 resources that move up"_qs),
             qPrintable(asked));
    QCOMPARE(m_fixture->map().find(Id<Event>{101})->group, m_water);
    QCOMPARE(m_fixture->map().find(Id<Resource>{102})->group, m_water);
}

void TestMainWindowHand::keysWalkToNeighbours()
{
    canvas()->setFocus();
    QTRY_VERIFY(canvas()->hasFocus());
    canvas()->setCurrentItem(itemOf(m_water));
    const auto press = [this](Qt::Key key) {
        QTest::keyClick(canvas(), key, Qt::ControlModifier);
        return canvas()->currentItem();
    };
    const QString first = press(Qt::Key_Right);
    const QString second = press(Qt::Key_Right);
    QCOMPARE(QSet<QString>({first, second}), QSet<QString>({itemOf(m_ama), itemOf(m_ben)}));
    QCOMPARE(press(Qt::Key_Right), first); // round and round
    QCOMPARE(press(Qt::Key_Left), second);
    QCOMPARE(press(Qt::Key_Up), itemOf(m_water)); // and back
    QTest::keyClick(canvas(), Qt::Key_Home);
    for (int i = 0; i < 12; ++i) // arrows reach somebody else
        QTest::keyClick(canvas(), i % 2 ? Qt::Key_Right : Qt::Key_Down);
    QVERIFY(!canvas()->currentItem().isEmpty());
    QTest::keyClick(canvas(), Qt::Key_Return);
    QVERIFY(state().selection() != Selection());
}

void TestMainWindowHand::changesAreAnnounced()
{
    drag(mark(m_cam), place(m_water));
    auto *words = m_fixture->find<QLabel>("told");
    QVERIFY(words->isVisible());
    QVERIFY(words->focusPolicy() & Qt::TabFocus);
    QVERIFY(words->text().contains(u"Cam Nguyen"_qs));
    m_fixture->trigger("undo");
    QTRY_VERIFY(words->text().contains(u"Undone"_qs) && words->text().contains(u"Cam Nguyen"_qs));
    m_fixture->trigger("redo");
    QTRY_VERIFY(words->text().contains(u"Done again"_qs));
    m_fixture->trigger("newMap"); // forgets its steps, which undoes none
    QTest::qWait(20);
    QVERIFY2(!words->text().contains(u"Undone"_qs), qPrintable(words->text()));
}

void TestMainWindowHand::aMapIsBuiltWithTheMouse()
{
    WindowFixture fixture;        // from the start screen
    fixture.window->showNormal(); // on a small screen it fills that
    fixture.window->resize(1'300, 800);
    const auto menu = [&](const char *action) {
        auto *bar = fixture.window->menuBar();
        QAction *wanted = fixture.find<QAction>(action);
        QVERIFY2(wanted, action);
        for (QAction *title : bar->actions()) {
            if (!title->menu() || !title->menu()->actions().contains(wanted))
                continue;
            QTest::mouseClick(bar, Qt::LeftButton, {}, bar->actionGeometry(title).center());
            QTRY_VERIFY(title->menu()->isVisible());
            QTest::mouseClick(title->menu(), Qt::LeftButton, {},
                              title->menu()->actionGeometry(wanted).center());
            return;
        }
        QFAIL(action);
    };
    const auto add = [&](const char *action, const char *dialog, const char *line, const QString &name) {
        menu(action);
        QDialog *shown = fixture.dialog(dialog);
        QVERIFY2(shown, dialog);
        QTest::keyClicks(shown->findChild<QLineEdit *>(QString::fromLatin1(line)), name);
        QTest::mouseClick(shown->findChild<QPushButton *>(u"add"_qs), Qt::LeftButton);
    };
    add("addGroup", "addGroupDialog", "groupName", u"Water"_qs);
    add("addGroup", "addGroupDialog", "groupName", u"Soil"_qs);
    auto *canvas = fixture.canvas();
    const Id<Group> water = fixture.idOf<Group>(u"Water"_qs);
    const auto shows = [&](const QString &item) {
        return canvas->isComplete() && canvas->index() && canvas->index()->find(item) >= 0;
    };
    QTRY_VERIFY(shows(itemOf(water)));
    QTest::mouseClick(canvas, Qt::LeftButton, {}, canvas->itemRect(itemOf(water)).center().toPoint());
    QCOMPARE(fixture.window->viewState().selected<Group>(), water); // and so it is proposed
    add("addPerson", "addPersonDialog", "personName", u"Ama Osei"_qs);
    const Id<Person> ama = fixture.idOf<Person>(u"Ama Osei"_qs);
    const Id<Group> soil = fixture.idOf<Group>(u"Soil"_qs);
    QTRY_VERIFY(shows(itemOf(ama)) && shows(itemOf(soil)));
    const QPoint from = mark(*canvas, ama);
    const QPoint to = canvas->itemRect(itemOf(soil)).center().toPoint();
    QTest::mousePress(canvas, Qt::LeftButton, {}, from);
    QTest::mouseMove(canvas, (from + to) / 2);
    QTest::mouseMove(canvas, to);
    QTest::mouseRelease(canvas, Qt::LeftButton, {}, to);
    const bool isIn = std::ranges::any_of(fixture.map().all<Membership>(), [&](const auto &row) {
        return row.record.person == ama && row.record.group == soil;
    });
    QVERIFY(isIn);
    fixture.window.reset();
}

QTEST_MAIN(TestMainWindowHand)
#include "tst_mainwindow_hand.moc"
