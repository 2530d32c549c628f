#include "windowfixture.h"

#include "desktop/document/drawing.h"
#include "edits/adding.h"
#include "store/wholemap.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeView>

using namespace copse;

/// What people do to a map, through the window.
class TestMainWindowEdits : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_fixture = std::make_unique<WindowFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void anEmptyWindowShowsWaysToBeginAndNothingElse();
    void aNewMapIsAFileAtOnce();
    void whatIsAddedRenamedAndRemovedIsUndoneRedoneAndSaved();
    void aRefusedNameIsSaidWhereItWasTyped();
    void whatIsTypedAndNotThereIsAddedToo();
    void whoeverWorksForThemselvesHasNoOrganisation();
    void aPersonIsTakenOutOfOneOfTheirGroups();
    void aMemberWhoIsNotInTheMapIsNamed();
    void aNameThatIsThereIsPointedOut();
    void messagesGoWithTheNextChange();
    void removingGivesTheSelectionBack();
    void severalAreRemovedInOneStep();
    void whatChangesIsPaintedAlsoWhereNoPictureFollows();

private:
    /// Whether a widget has been painted.
    class PaintWatch : public QObject
    {
    public:
        explicit PaintWatch(QWidget *widget) { widget->installEventFilter(this); }
        bool isPainted() const { return m_isPainted; }

    protected:
        bool eventFilter(QObject *watched, QEvent *event) override
        {
            m_isPainted = m_isPainted || event->type() == QEvent::Paint;
            return QObject::eventFilter(watched, event);
        }

    private:
        bool m_isPainted = false;
    };

    void add(const char *action, const char *dialog, const QList<std::pair<const char *, QString>> &lines);

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestMainWindowEdits::add(const char *action, const char *dialog,
                              const QList<std::pair<const char *, QString>> &lines)
{
    m_fixture->trigger(action);
    QDialog *shown = m_fixture->dialog(dialog);
    QVERIFY2(shown, dialog);
    for (const auto &[name, text] : lines) {
        QWidget *line = shown->findChild<QWidget *>(QString::fromLatin1(name));
        QVERIFY2(line, name);
        if (auto *box = qobject_cast<QComboBox *>(line)) {
            box->setFocus();
            box->lineEdit()->selectAll();
            QTest::keyClicks(box->lineEdit(), text);
        } else {
            QTest::keyClicks(line, text);
        }
    }
    QTest::mouseClick(shown->findChild<QPushButton *>(QStringLiteral("add")), Qt::LeftButton);
}

void TestMainWindowEdits::anEmptyWindowShowsWaysToBeginAndNothingElse()
{
    QVERIFY(m_fixture->find<QWidget>("startPanel")->isVisible());
    for (const char *way : {"typeLineWay", "importListWay", "openSampleWay"})
        QVERIFY2(m_fixture->find<QWidget>(way)->isVisible(), way);
    for (const char *other : {"listsPanel", "cardPanel", "tabs", "asOfKind"})
        QVERIFY2(!m_fixture->find<QWidget>(other)->isVisible(), other);
    m_fixture->trigger("newMap");
    QVERIFY(m_fixture->find<QWidget>("startPanel")->isVisible());
}

void TestMainWindowEdits::aNewMapIsAFileAtOnce()
{
    m_fixture->trigger("newMap");
    QVERIFY(QFile::exists(m_fixture->document("Map.copse")));
    m_fixture->trigger("newMap");
    QVERIFY(QFile::exists(m_fixture->document("Map 2.copse")));
    QCOMPARE(m_fixture->window->windowTitle(), QStringLiteral("Map 2 – Copse"));
    QVERIFY(readMap(m_fixture->document("Map.copse")).has_value());
}

void TestMainWindowEdits::whatIsAddedRenamedAndRemovedIsUndoneRedoneAndSaved()
{
    m_fixture->trigger("newMap");
    const Snapshot empty = m_fixture->map();
    add("addPerson", "addPersonDialog",
        {{"personName", QStringLiteral("Amina Diallo")},
         {"personOrganisation", QStringLiteral("IRD")},
         {"personDiscipline", QStringLiteral("Hydrology")},
         {"personGroup", QStringLiteral("WASH learning")}});
    add("addPerson", "addPersonDialog", {{"personName", QStringLiteral("Rene Visser")}});
    add("addGroup", "addGroupDialog",
        {{"groupName", QStringLiteral("Engineers")}, {"groupParent", QStringLiteral("WASH learning")}});
    m_fixture->window->viewState().clearSelection();
    add("addMembership", "addMembershipDialog",
        {{"memberPerson", QStringLiteral("Rene Visser")},
         {"memberGroup", QStringLiteral("Engineers")},
         {"memberFrom", QStringLiteral("2024-03")}});
    QCOMPARE(m_fixture->map().all<Person>().size(), 2);
    QCOMPARE(m_fixture->map().all<Group>().size(), 2);
    QCOMPARE(m_fixture->map().all<Membership>().size(), 2);
    const Id<Group> engineers = m_fixture->idOf<Group>(QStringLiteral("Engineers"));
    QCOMPARE(m_fixture->map().find(engineers)->parent,
             m_fixture->idOf<Group>(QStringLiteral("WASH learning")));

    m_fixture->window->viewState().select(engineers);
    m_fixture->trigger("rename");
    auto *tree = m_fixture->find<QTreeView>("groupsList");
    auto *editor = tree->findChild<QLineEdit *>();
    QVERIFY(editor);
    editor->selectAll();
    QTest::keyClicks(editor, QStringLiteral("Water engineers"));
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(m_fixture->map().find(engineers)->name, QStringLiteral("Water engineers"));

    m_fixture->window->viewState().select(m_fixture->idOf<Person>(QStringLiteral("Amina Diallo")));
    m_fixture->prompts.nextAnswer = 0;
    m_fixture->trigger("remove");
    QCOMPARE(m_fixture->map().all<Person>().size(), 1);
    const Snapshot full = m_fixture->map();

    QUndoStack &history = m_fixture->window->document().undoStack();
    QCOMPARE(history.count(), 6);
    while (history.canUndo())
        m_fixture->trigger("undo");
    QVERIFY(m_fixture->map() == empty);
    while (history.canRedo())
        m_fixture->trigger("redo");
    QVERIFY(m_fixture->map() == full);

    QTRY_COMPARE(m_fixture->textOf("savedState"), QStringLiteral("✓ All changes saved"));
    m_fixture->window.reset();
    const auto saved = readMap(m_fixture->document("Map.copse"));
    QVERIFY(saved.has_value());
    QVERIFY(*saved == full);
}

void TestMainWindowEdits::aRefusedNameIsSaidWhereItWasTyped()
{
    m_fixture->trigger("newMap");
    add("addGroup", "addGroupDialog", {{"groupName", QStringLiteral("Soil")}});
    m_fixture->window->viewState().clearSelection();
    add("addGroup", "addGroupDialog", {{"groupName", QStringLiteral("Seed")}});
    m_fixture->window->viewState().clearSelection();

    add("addGroup", "addGroupDialog", {{"groupName", QStringLiteral("soil")}});
    QDialog *dialog = m_fixture->dialog("addGroupDialog");
    QVERIFY(dialog); // it stays, with what was typed
    QVERIFY(dialog->findChild<QLabel *>(QStringLiteral("refusal"))->text().contains(QStringLiteral("Soil")));
    dialog->reject();
    QCOMPARE(m_fixture->map().all<Group>().size(), 2);

    m_fixture->window->viewState().select(m_fixture->idOf<Group>(QStringLiteral("Seed")));
    m_fixture->trigger("rename");
    auto *editor = m_fixture->find<QTreeView>("groupsList")->findChild<QLineEdit *>();
    editor->selectAll();
    QTest::keyClicks(editor, QStringLiteral("SOIL"));
    QTest::keyClick(editor, Qt::Key_Return);
    auto *notice = m_fixture->find<QWidget>("listsPanel")->findChild<QWidget *>(QStringLiteral("notice"));
    QTRY_VERIFY(notice->isVisible());
    QVERIFY(notice->accessibleName().contains(QStringLiteral("Soil")));
    QVERIFY(!m_fixture->idOf<Group>(QStringLiteral("Seed")).isNull());
}

void TestMainWindowEdits::whatIsTypedAndNotThereIsAddedToo()
{
    m_fixture->trigger("newMap");
    add("addPerson", "addPersonDialog",
        {{"personName", QStringLiteral("Omar Lin")}, {"personOrganisation", QStringLiteral("FAO")}});
    add("addPerson", "addPersonDialog",
        {{"personName", QStringLiteral("Rosa Khan")}, {"personOrganisation", QStringLiteral("fao")}});
    QCOMPARE(m_fixture->map().all<Organisation>().size(), 1);
    QCOMPARE(m_fixture->map().all<Affiliation>().size(), 2);
    QCOMPARE(m_fixture->window->document().undoStack().count(), 2);
}

void TestMainWindowEdits::whoeverWorksForThemselvesHasNoOrganisation()
{
    m_fixture->trigger("newMap");
    add("addPerson", "addPersonDialog",
        {{"personName", QStringLiteral("Omar Lin")},
         {"personOrganisation", QStringLiteral("Independent")},
         {"personDiscipline", QStringLiteral("none")}});
    add("addPerson", "addPersonDialog",
        {{"personName", QStringLiteral("Rosa Khan")},
         {"personOrganisation", QStringLiteral("works for themselves")},
         {"personDiscipline", QStringLiteral("?")}});
    add("addPerson", "addPersonDialog",
        {{"personName", QStringLiteral("Kofi Addo")}, {"personOrganisation", QStringLiteral("unknown")}});
    const Snapshot &map = m_fixture->map();
    QCOMPARE(map.all<Person>().size(), 3);
    QVERIFY(map.all<Organisation>().isEmpty());
    QVERIFY(map.all<Discipline>().isEmpty());
    QCOMPARE(map.all<Affiliation>().size(), 2); // recorded as none, which differs from not recorded
    for (const auto &[id, affiliation] : map.all<Affiliation>()) {
        QVERIFY(affiliation.organisation.isNull());
        QVERIFY(affiliation.person != m_fixture->idOf<Person>(QStringLiteral("Kofi Addo")));
    }
    QCOMPARE(map.all<Expertise>().size(), 1);
    QCOMPARE(map.all<Expertise>().begin()->record.person,
             m_fixture->idOf<Person>(QStringLiteral("Omar Lin")));
}

void TestMainWindowEdits::aPersonIsTakenOutOfOneOfTheirGroups()
{
    m_fixture->trigger("newMap");
    add("addPerson", "addPersonDialog",
        {{"personName", QStringLiteral("Omar Lin")}, {"personGroup", QStringLiteral("Soil")}});
    m_fixture->window->viewState().clearSelection();
    QVERIFY(!m_fixture->find<QAction>("takeOut")->isEnabled());
    add("addGroup", "addGroupDialog", {{"groupName", QStringLiteral("Seed")}});
    QVERIFY(!m_fixture->find<QAction>("takeOut")->isEnabled()); // nobody is in it
    add("addMembership", "addMembershipDialog", {{"memberPerson", QStringLiteral("Omar Lin")}});
    const Snapshot before = m_fixture->map();
    QCOMPARE(before.all<Membership>().size(), 2);

    m_fixture->window->viewState().select(m_fixture->idOf<Person>(QStringLiteral("Omar Lin")));
    m_fixture->trigger("takeOut");
    QDialog *dialog = m_fixture->dialog("takeOutDialog");
    QVERIFY(dialog);
    auto *groups = dialog->findChild<QComboBox *>(QStringLiteral("membership"));
    QCOMPARE(groups->count(), 2);
    groups->setCurrentText(QStringLiteral("Soil"));
    dialog->findChild<QComboBox *>(QStringLiteral("why"))->setCurrentIndex(1); // typed by mistake
    QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("takeOutNow")), Qt::LeftButton);
    QCOMPARE(m_fixture->map().all<Membership>().size(), 1);
    const Id<Group> seed = m_fixture->idOf<Group>(QStringLiteral("Seed"));
    QCOMPARE(m_fixture->map().all<Membership>().begin()->record.group, seed);
    QCOMPARE(m_fixture->map().all<Person>().size(), 1);

    m_fixture->window->viewState().select(seed);
    m_fixture->trigger("takeOut");
    dialog = m_fixture->dialog("takeOutDialog");
    QVERIFY(dialog);
    QCOMPARE(dialog->findChild<QComboBox *>(QStringLiteral("membership"))->currentText(),
             QStringLiteral("Omar Lin"));
    QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("takeOutNow")), Qt::LeftButton);
    QCOMPARE(m_fixture->map().all<Membership>().begin()->record.to,
             PartialDate::fromDate(QDate::currentDate())); // they left today

    m_fixture->trigger("takeOut");
    dialog = m_fixture->dialog("takeOutDialog");
    auto *why = dialog->findChild<QComboBox *>(QStringLiteral("why"));
    QVERIFY(!why->isEnabled()); // nobody leaves twice
    QCOMPARE(why->currentText(), QStringLiteral("Typed by mistake"));
    QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("takeOutNow")), Qt::LeftButton);
    QVERIFY(m_fixture->map().all<Membership>().isEmpty());
    for (int i = 0; i < 3; ++i)
        m_fixture->trigger("undo");
    QVERIFY(m_fixture->map() == before);
}

void TestMainWindowEdits::aMemberWhoIsNotInTheMapIsNamed()
{
    m_fixture->openSample();
    m_fixture->window->viewState().select(m_fixture->map().all<Group>().begin()->id);
    add("addMembership", "addMembershipDialog", {{"memberPerson", QStringLiteral("Nobody Yet")}});
    QDialog *dialog = m_fixture->dialog("addMembershipDialog");
    QVERIFY(dialog);
    const QString refusal = dialog->findChild<QLabel *>(QStringLiteral("refusal"))->text();
    QVERIFY2(refusal.contains(QStringLiteral("Nobody Yet")), qPrintable(refusal));
    dialog->reject();
}

void TestMainWindowEdits::aNameThatIsThereIsPointedOut()
{
    m_fixture->openSample();
    const QString name = m_fixture->map().all<Person>().begin()->record.name;
    m_fixture->trigger("addPerson");
    QDialog *dialog = m_fixture->dialog("addPersonDialog");
    auto *line = dialog->findChild<QLineEdit *>(QStringLiteral("personName"));
    const auto *message = dialog->findChild<QLabel *>(QStringLiteral("refusal"));
    QTest::keyClicks(line, name.toUpper());
    QVERIFY(message->isVisible());
    QVERIFY2(message->text().contains(name), qPrintable(message->text()));
    QTest::keyClicks(line, QStringLiteral(" junior"));
    QVERIFY(!message->isVisible());
    dialog->reject();
}

void TestMainWindowEdits::messagesGoWithTheNextChange()
{
    m_fixture->openSample();
    const auto *told = m_fixture->find<QLabel>("told");
    const auto group = m_fixture->map().all<Group>().begin();
    const Id<Person> person = m_fixture->map().all<Person>().begin()->id;
    m_fixture->window->viewState().select(person);
    m_fixture->prompts.nextAnswer = 0;
    m_fixture->trigger("remove");
    QVERIFY(told->isVisible());
    m_fixture->trigger("undo");
    QCoreApplication::sendPostedEvents();
    QVERIFY2(!told->isVisible(), qPrintable(told->text()));

    auto *list = m_fixture->find<QTreeView>("groupsList");
    const auto *notice =
        m_fixture->find<QWidget>("listsPanel")->findChild<QWidget *>(QStringLiteral("notice"));
    const QModelIndex first = list->model()->index(0, 0);
    const QString other = first.siblingAtRow(1).data().toString();
    QVERIFY(!other.isEmpty());
    list->model()->setData(first, other);
    QTRY_VERIFY(notice->isVisible());
    m_fixture->window->viewState().select(group->id);
    QVERIFY(!notice->isVisible());
    list->model()->setData(first, other);
    QTRY_VERIFY(notice->isVisible());
    m_fixture->trigger("newMap");
    QVERIFY(!notice->isVisibleTo(m_fixture->find<QWidget>("listsPanel")));
}

void TestMainWindowEdits::removingGivesTheSelectionBack()
{
    m_fixture->openSample();
    new QAbstractItemModelTester(m_fixture->find<QTreeView>("groupsList")->model(), m_fixture->window.get());
    const Snapshot before = m_fixture->map();
    for (const auto &[id, group] : before.all<Group>()) {
        m_fixture->window->viewState().select(id);
        m_fixture->prompts.nextAnswer = 0;
        m_fixture->trigger("remove");
        QVERIFY(std::holds_alternative<std::monostate>(m_fixture->window->viewState().selection()));
    }
    QVERIFY(m_fixture->map().all<Group>().isEmpty());
    QVERIFY(m_fixture->map().all<Membership>().isEmpty());
    while (m_fixture->window->document().undoStack().canUndo())
        m_fixture->trigger("undo");
    QVERIFY(m_fixture->map() == before);
}

void TestMainWindowEdits::severalAreRemovedInOneStep()
{
    m_fixture->openSample();
    Document &document = m_fixture->window->document();
    ViewState &state = m_fixture->window->viewState();
    const Id<Person> alone{900'001}, mother{900'002}, daughter{900'003};
    const Id<Group> above{900'004}, below{900'005};
    Edit news;
    news.put(alone, Person{.name = QStringLiteral("Dee Silva")});
    news.put(mother, Person{.name = QStringLiteral("Eve Lopez")});
    news.put(daughter, Person{.name = QStringLiteral("Fay Lopez")});
    news.put(Id<Tie>{900'006}, Tie{mother, daughter, QStringLiteral("advises")});
    news.put(above, Group{.name = QStringLiteral("Above")});
    news.put(below, Group{.name = QStringLiteral("Below"), .parent = above});
    QVERIFY(document.perform(QStringLiteral("News"), news));
    m_fixture->prompts.told.clear();
    state.select(alone);
    m_fixture->trigger("remove");
    QCOMPARE(m_fixture->prompts.told, QStringList()); // nothing goes with it
    QVERIFY(!m_fixture->map().find(alone));
    state.selectAll(std::vector{above, below});
    m_fixture->trigger("remove");
    QCOMPARE(m_fixture->prompts.told, QStringList()); // what goes does not move up
    QVERIFY(!m_fixture->map().find(above) && !m_fixture->map().find(below));

    const int steps = document.undoStack().index();
    state.selectAll(std::vector{mother, daughter});
    m_fixture->prompts.nextAnswer = 0;
    m_fixture->trigger("remove");
    QVERIFY2(m_fixture->prompts.told.value(0).contains(QStringLiteral("2 people with 1 ties")) ||
                 m_fixture->prompts.told.value(0).contains(QStringLiteral("2 people with 1 tie?")),
             qPrintable(m_fixture->prompts.told.value(0)));
    QVERIFY(!m_fixture->map().find(mother) && !m_fixture->map().find(daughter));
    QCOMPARE(document.undoStack().index(), steps + 1);

    m_fixture->trigger("undo");
    state.selectAll(std::vector{mother, daughter});
    Edit gone; // as when one was merged into somebody
    gone.remove(Id<Tie>{900'006});
    gone.remove(mother);
    QVERIFY(document.perform(QStringLiteral("Gone"), gone));
    m_fixture->trigger("remove");
    QVERIFY(!m_fixture->map().find(daughter));
}

/// The window waits for the answer and the picture, but not for ever.
void TestMainWindowEdits::whatChangesIsPaintedAlsoWhereNoPictureFollows()
{
    m_fixture->openSample();
    m_fixture->waitForPicture();
    Drawing &drawing = m_fixture->window->drawing();
    for (const bool isCancelled : {false, true}) {
        QCoreApplication::processEvents();
        auto *list = m_fixture->find<QTreeView>("groupsList")->viewport();
        const PaintWatch watch(list);
        Document &document = m_fixture->window->document();
        const QString name = isCancelled ? QStringLiteral("Bees") : QStringLiteral("Ants");
        QVERIFY(document.perform(name, *addGroup(document.map(), document.ids(), name)));
        list->update();
        QTRY_VERIFY(drawing.isRunning() || watch.isPainted());
        if (isCancelled)
            drawing.cancel();
        QTRY_VERIFY(watch.isPainted());
    }
}

QTEST_MAIN(TestMainWindowEdits)
#include "tst_mainwindow_edits.moc"
