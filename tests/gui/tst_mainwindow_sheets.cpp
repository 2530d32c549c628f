#include "desktop/panels/sheetblock.h"
#include "edits/adding.h"
#include "edits/forgetting.h"
#include "exchange/recordfields.h"
#include "windowfixture.h"

#include <QClipboard>
#include <QComboBox>
#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>
#include <QTreeWidget>

using namespace copse;

/// The map as sheets, in the real window.
class TestMainWindowSheets : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void everySheetShowsItsRecords();
    void cellsAreTypedInPlace();
    void whatIsNotUnderstoodIsSaidAndNothingChanges();
    void organisationsOfAPersonAreTyped();
    void theEmptyRowMakesRecords();
    void membershipsAreAddedInARow();
    void blocksAreCopiedAndPasted();
    void copiedTextIsAsGoodAsAFile();
    void aWholeColumnIsPastedInto();
    void whoIsForgottenIsNotPasted();
    void aPasteWithOneBadCellIsRefusedAsAWhole();
    void pastedRowsBehindTheLastAreNew();
    void pastedNamesThatAreThereAreSaid();
    void cellsAreFilledDownAndEmptied();
    void rowsGoWithWhatDependsOnThem();
    void columnsAreChosenAndKept();
    void ownFieldsAreAddedAndRemoved();
    void rowsStayWhereTheyAreWhileTheyChange();
    void replacesWhatIsChecked();
    void keysOfTheSheetAreItsOwn();
    void blocksKeepTheirCells();
    void largeSheetsAreSortedAndPastedInto();

private:
    static QModelIndex cell(const QTableView *table, const QString &row, const QString &heading)
    {
        const int column = WindowFixture::columnOf(table, heading);
        for (int at = 0; at < table->model()->rowCount(); ++at) {
            if (table->model()->index(at, 0).data().toString() == row)
                return table->model()->index(at, column);
        }
        return {};
    }
    /// As somebody does it with the keyboard.
    void type(QTableView *table, const QModelIndex &where, const QString &text)
    {
        table->setFocus();
        table->setCurrentIndex(where);
        table->edit(where);
        auto *editor = table->findChild<QLineEdit *>(QStringLiteral("sheetEditor"));
        QVERIFY(editor);
        editor->selectAll();
        QTest::keyClicks(editor, text);
        QTest::keyClick(editor, Qt::Key_Return);
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    void select(QTableView *table, const QModelIndex &from, const QModelIndex &to)
    {
        table->setCurrentIndex(from);
        table->selectionModel()->select(QItemSelection(from, to), QItemSelectionModel::ClearAndSelect);
    }
    QString notice(const char *table)
    {
        const QWidget *panel = m_fixture->find<QTableView>(table)->parentWidget();
        for (const QLabel *label : panel->findChildren<QLabel *>()) {
            if (label->isVisible() && label->parentWidget()->objectName() == QLatin1StringView("notice"))
                return label->text();
        }
        return {};
    }
    QString lastStep() { return m_fixture->window->document().undoStack().undoText(); }
    static void setClipboard(const QString &text) { QGuiApplication::clipboard()->setText(text); }
    static QString clipboardText() { return QGuiApplication::clipboard()->text(); }
    /// As another sheet of Copse gets them.
    static QString copiedCells()
    {
        return QString::fromUtf8(QGuiApplication::clipboard()->mimeData()->data(cellsType));
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestMainWindowSheets::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    QSettings().clear();
    m_fixture->openSample();
}

void TestMainWindowSheets::cleanup() { m_fixture.reset(); }

void TestMainWindowSheets::everySheetShowsItsRecords()
{
    const Snapshot &map = m_fixture->map();
    const std::pair<const char *, qsizetype> sheets[] = {
        {"peopleTable", map.all<Person>().size()},
        {"organisationsTable", map.all<Organisation>().size()},
        {"disciplinesTable", map.all<Discipline>().size()},
        {"groupsTable", map.all<Group>().size()},
        {"membershipsTable", map.all<Membership>().size()},
        {"tiesTable", map.all<Tie>().size()},
    };
    for (int at = 0; at < 6; ++at) {
        const QTableView *table = m_fixture->showSheet(at, sheets[at].first);
        QCOMPARE(table->model()->rowCount(), int(sheets[at].second) + 1); // and an empty one
        QVERIFY(!table->accessibleName().isEmpty());
    }
    const QTableView *groups = m_fixture->showSheet(3, "groupsTable");
    QCOMPARE(groups->model()->index(0, 0).data().toString(), groups->model()->index(0, 0).data().toString());
    QVERIFY(WindowFixture::columnOf(groups, QStringLiteral("Sub-group of")) > 0);
}

void TestMainWindowSheets::cellsAreTypedInPlace()
{
    QTableView *table = m_fixture->showSheet(0, "peopleTable");
    const QString name = table->model()->index(2, 0).data().toString();
    const auto id = m_fixture->idOf<Person>(name);
    type(table, cell(table, name, QStringLiteral("E-mail")), QStringLiteral("a@example.org"));
    QCOMPARE(m_fixture->map().find(id)->email, QStringLiteral("a@example.org"));
    QVERIFY2(lastStep().contains(name), qPrintable(lastStep()));
    QCOMPARE(table->currentIndex().row(), 3); // Enter goes down
    m_fixture->trigger("undo");
    QVERIFY(m_fixture->map().find(id)->email.isEmpty());

    // What can be chosen is chosen from a box.
    QTableView *members = m_fixture->showSheet(4, "membershipsTable");
    const QModelIndex level =
        members->model()->index(0, WindowFixture::columnOf(members, QStringLiteral("Level")));
    members->setCurrentIndex(level);
    members->edit(level);
    auto *box = members->findChild<QComboBox *>(QStringLiteral("sheetEditor"));
    QVERIFY(box);
    QCOMPARE(box->itemText(0), QStringLiteral("not recorded"));
    box->setCurrentIndex(4);
    emit box->activated(4);
    QCOMPARE(level.data().toString(), QStringLiteral("peripheral"));
}

void TestMainWindowSheets::whatIsNotUnderstoodIsSaidAndNothingChanges()
{
    QTableView *table = m_fixture->showSheet(4, "membershipsTable");
    const Snapshot before = m_fixture->map();
    type(table, table->model()->index(0, WindowFixture::columnOf(table, QStringLiteral("From"))),
         QStringLiteral("03/04/2007"));
    QVERIFY(m_fixture->map() == before);
    QVERIFY2(notice("membershipsTable").contains(QStringLiteral("03/04/2007")),
             qPrintable(notice("membershipsTable")));
    type(table, table->model()->index(0, WindowFixture::columnOf(table, QStringLiteral("Group"))),
         QStringLiteral("Nowhere"));
    QVERIFY(m_fixture->map() == before);
    QVERIFY(notice("membershipsTable").contains(QStringLiteral("Nowhere")));
}

void TestMainWindowSheets::organisationsOfAPersonAreTyped()
{
    QTableView *table = m_fixture->showSheet(0, "peopleTable");
    const QString name = table->model()->index(0, 0).data().toString();
    const auto organisations = m_fixture->map().all<Organisation>().size();
    type(table, cell(table, name, QStringLiteral("Organisations")),
         QStringLiteral("Rain Institute; Sun Ltd"));
    QCOMPARE(m_fixture->map().all<Organisation>().size(), organisations + 2);
    QCOMPARE(cell(table, name, QStringLiteral("Organisations")).data().toString(),
             QStringLiteral("Rain Institute; Sun Ltd"));
    QVERIFY(m_fixture->textOf("message").isEmpty() || m_fixture->textOf("message").contains(u"Rain"));
    type(table, cell(table, name, QStringLiteral("Disciplines")), QStringLiteral("none"));
    QCOMPARE(cell(table, name, QStringLiteral("Disciplines")).data().toString(), QStringLiteral("none"));
    m_fixture->trigger("undo");
    m_fixture->trigger("undo");
    QCOMPARE(m_fixture->map().all<Organisation>().size(), organisations);
}

void TestMainWindowSheets::theEmptyRowMakesRecords()
{
    QTableView *table = m_fixture->showSheet(1, "organisationsTable");
    const int rows = table->model()->rowCount();
    m_fixture->trigger("addRow");
    auto *editor = table->findChild<QLineEdit *>(QStringLiteral("sheetEditor"));
    QVERIFY(editor);
    QTest::keyClicks(editor, QStringLiteral("Cloud Works"));
    QTest::keyClick(editor, Qt::Key_Return);
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(!m_fixture->idOf<Organisation>(QStringLiteral("Cloud Works")).isNull());
    QCOMPARE(table->model()->rowCount(), rows + 1);
    // The same again is refused, and what was typed is kept to be mended.
    const QModelIndex empty = table->model()->index(rows, 0);
    type(table, empty, QStringLiteral("cloud works"));
    QVERIFY(notice("organisationsTable").contains(QStringLiteral("Cloud Works")));
    QCOMPARE(table->model()->rowCount(), rows + 1);
    QCOMPARE(empty.data().toString(), QStringLiteral("cloud works"));
}

void TestMainWindowSheets::membershipsAreAddedInARow()
{
    QTableView *table = m_fixture->showSheet(4, "membershipsTable");
    const auto count = m_fixture->map().all<Membership>().size();
    const auto ama =
        addPerson(m_fixture->map(), m_fixture->window->document().ids(), QStringLiteral("Ama Osei"));
    QVERIFY(m_fixture->window->document().perform(QStringLiteral("Add"), ama));
    const QString group = m_fixture->map().all<Group>().begin()->record.name;
    const int last = table->model()->rowCount() - 1;
    type(table,
         table->model()
             ->index(last, WindowFixture::columnOf(table, QStringLiteral("Level")))
             .siblingAtColumn(0),
         QStringLiteral("ama osei"));
    QCOMPARE(m_fixture->map().all<Membership>().size(), count); // of which group?
    type(table, table->model()->index(last, WindowFixture::columnOf(table, QStringLiteral("From"))),
         QStringLiteral("2007-03"));
    type(table, table->model()->index(last, WindowFixture::columnOf(table, QStringLiteral("Group"))), group);
    QCOMPARE(m_fixture->map().all<Membership>().size(), count + 1);
    QCOMPARE(
        table->model()->index(last, WindowFixture::columnOf(table, QStringLiteral("From"))).data().toString(),
        QStringLiteral("March 2007"));
    QCOMPARE(table->model()->index(last, 0).data().toString(), QStringLiteral("Ama Osei"));
}

void TestMainWindowSheets::blocksAreCopiedAndPasted()
{
    QTableView *table = m_fixture->showSheet(0, "peopleTable");
    const int email = WindowFixture::columnOf(table, QStringLiteral("E-mail"));
    select(table, table->model()->index(0, email), table->model()->index(0, email));
    setClipboard(QStringLiteral("a@x.org\r\nb@x.org\r\n\r\nd@x.org\r\n"));
    const Snapshot before = m_fixture->map();
    m_fixture->trigger("pasteCells");
    QCOMPARE(table->model()->index(0, email).data().toString(), QStringLiteral("a@x.org"));
    QCOMPARE(table->model()->index(2, email).data().toString(), QString()); // an empty line is a cell
    QCOMPARE(table->model()->index(3, email).data().toString(), QStringLiteral("d@x.org"));
    // One value goes into all that is selected.
    select(table, table->model()->index(4, email), table->model()->index(6, email));
    setClipboard(QStringLiteral("all@x.org"));
    m_fixture->trigger("pasteCells");
    QCOMPARE(table->model()->index(6, email).data().toString(), QStringLiteral("all@x.org"));
    select(table, table->model()->index(0, 0), table->model()->index(1, table->model()->columnCount() - 1));
    m_fixture->trigger("copyCells");
    const QStringList lines = copiedCells().split(u'\n');
    QCOMPARE(lines.size(), 4); // headings, two rows, and the end
    QVERIFY(lines[0].startsWith(QStringLiteral("Name\t")));
    QVERIFY(lines[1].contains(QStringLiteral("a@x.org")));
    // Pasted again where it came from it changes nothing, headings and all.
    const Snapshot copied = m_fixture->map();
    m_fixture->trigger("pasteCells");
    QVERIFY(m_fixture->map() == copied);
    while (m_fixture->window->document().undoStack().canUndo())
        m_fixture->trigger("undo");
    QVERIFY(m_fixture->map() == before);
}

void TestMainWindowSheets::copiedTextIsAsGoodAsAFile()
{
    QTableView *table = m_fixture->showSheet(0, "peopleTable");
    Edit edit;
    for (const auto &[row, consent] : {std::pair{0, Consent::NotAsked}, std::pair{1, Consent::Hidden}}) {
        const auto id = m_fixture->idOf<Person>(table->model()->index(row, 0).data().toString());
        Person person = *m_fixture->map().find(id);
        person.name = row == 0 ? QStringLiteral("Ama Osei") : QStringLiteral("Ben Kamau");
        person.email = QStringLiteral("secret@x.org");
        person.own.push_back({QStringLiteral("Departure reason"), {QStringLiteral("no secret")}});
        person.consent = consent;
        edit.put(id, person);
    }
    QVERIFY(m_fixture->window->document().perform(QStringLiteral("Prepare"), edit));
    select(table, table->model()->index(0, 0), table->model()->index(1, table->model()->columnCount() - 1));
    m_fixture->trigger("copyCells");
    const QStringList lines = clipboardText().split(u'\n');
    QVERIFY2(lines.size() == 3 && lines[1].startsWith(QStringLiteral("A. O.\t")) &&
                 !clipboardText().contains(QStringLiteral("secret")),
             qPrintable(clipboardText()));
    QVERIFY(copiedCells().contains(QStringLiteral("Ben Kamau\t")) &&
            copiedCells().contains(QStringLiteral("secret@x.org")));
    // No spreadsheet runs what is in a cell.
    QTableView *organisations = m_fixture->showSheet(1, "organisationsTable");
    const int column = WindowFixture::columnOf(organisations, QStringLiteral("Country"));
    const QModelIndex country = organisations->model()->index(0, column);
    select(organisations, country, country);
    setClipboard(QStringLiteral("=1+1"));
    m_fixture->trigger("pasteCells");
    m_fixture->trigger("copyCells");
    QCOMPARE(clipboardText(), QStringLiteral("'=1+1\n"));
    QCOMPARE(copiedCells(), QStringLiteral("=1+1\n"));
}

void TestMainWindowSheets::aWholeColumnIsPastedInto()
{
    QTableView *table = m_fixture->showSheet(1, "organisationsTable");
    const auto count = m_fixture->map().all<Organisation>().size();
    const int country = WindowFixture::columnOf(table, QStringLiteral("Country"));
    const int empty = table->model()->rowCount() - 1;
    select(table, table->model()->index(0, country), table->model()->index(empty, country));
    setClipboard(QStringLiteral("Ghana"));
    m_fixture->trigger("pasteCells");
    QCOMPARE(table->model()->index(empty - 1, country).data().toString(), QStringLiteral("Ghana"));
    QCOMPARE(m_fixture->map().all<Organisation>().size(), count);
}

void TestMainWindowSheets::whoIsForgottenIsNotPasted()
{
    QTableView *table = m_fixture->showSheet(0, "peopleTable");
    Document &document = m_fixture->window->document();
    const QString name = table->model()->index(0, 0).data().toString();
    QVERIFY(document.perform(QStringLiteral("Forget"),
                             forgetPerson(m_fixture->map(), document.ids(), m_fixture->idOf<Person>(name))));
    const auto count = m_fixture->map().all<Person>().size();
    const QModelIndex empty = table->model()->index(table->model()->rowCount() - 1, 0);
    select(table, empty, empty);
    setClipboard(name + QStringLiteral("\nDee Silva\n"));
    m_fixture->trigger("pasteCells");
    QCOMPARE(m_fixture->map().all<Person>().size(), count + 1);
    QVERIFY(!m_fixture->idOf<Person>(QStringLiteral("Dee Silva")).isNull());
    QVERIFY(m_fixture->idOf<Person>(name).isNull());
}

void TestMainWindowSheets::aPasteWithOneBadCellIsRefusedAsAWhole()
{
    QTableView *table = m_fixture->showSheet(4, "membershipsTable");
    const int level = WindowFixture::columnOf(table, QStringLiteral("Level"));
    const Snapshot before = m_fixture->map();
    select(table, table->model()->index(1, level), table->model()->index(1, level));
    setClipboard(QStringLiteral("core\nactive\nmaybe\ncore"));
    m_fixture->trigger("pasteCells");
    QVERIFY(m_fixture->map() == before);
    const QString why = notice("membershipsTable");
    QVERIFY2(why.contains(QStringLiteral("Row 4, Level")) && why.contains(QStringLiteral("maybe")),
             qPrintable(why));
    QCOMPARE(table->currentIndex(), table->model()->index(3, level));
    // More columns than there are.
    select(table, table->model()->index(0, table->model()->columnCount() - 1),
           table->model()->index(0, table->model()->columnCount() - 1));
    setClipboard(QStringLiteral("a\tb"));
    m_fixture->trigger("pasteCells");
    QVERIFY(m_fixture->map() == before);
    QVERIFY(!notice("membershipsTable").isEmpty());
}

void TestMainWindowSheets::pastedRowsBehindTheLastAreNew()
{
    QTableView *table = m_fixture->showSheet(1, "organisationsTable");
    const int rows = table->model()->rowCount();
    const auto count = m_fixture->map().all<Organisation>().size();
    select(table, table->model()->index(rows - 1, 0), table->model()->index(rows - 1, 0));
    setClipboard(QStringLiteral("One\nTwo\n\nThree\n"));
    m_fixture->trigger("pasteCells");
    QCOMPARE(m_fixture->map().all<Organisation>().size(), count + 3);
    QCOMPARE(table->model()->index(rows + 1, 0).data().toString(), QStringLiteral("Three"));
    m_fixture->trigger("undo");
    QCOMPARE(m_fixture->map().all<Organisation>().size(), count);
    QCOMPARE(table->model()->rowCount(), rows);
}

void TestMainWindowSheets::pastedNamesThatAreThereAreSaid()
{
    QTableView *table = m_fixture->showSheet(0, "peopleTable");
    const auto pasteBehind = [&](const QString &names) {
        const QModelIndex last = table->model()->index(table->model()->rowCount() - 1, 0);
        select(table, last, last);
        setClipboard(names);
        m_fixture->trigger("pasteCells");
        return m_fixture->textOf("told");
    };
    QVERIFY(!pasteBehind(QStringLiteral("Nobody Known\nSomebody Else")).contains(QStringLiteral("already")));
    const QString told = pasteBehind(QStringLiteral("wieke postma\nQuite New\nQuite New\nNobody known"));
    QVERIFY2(told.startsWith(QStringLiteral("2 new rows")), qPrintable(told));
}

void TestMainWindowSheets::cellsAreFilledDownAndEmptied()
{
    QTableView *table = m_fixture->showSheet(4, "membershipsTable");
    const int level = WindowFixture::columnOf(table, QStringLiteral("Level"));
    select(table, table->model()->index(0, level), table->model()->index(0, level));
    setClipboard(QStringLiteral("occasional"));
    m_fixture->trigger("pasteCells");
    select(table, table->model()->index(0, level), table->model()->index(5, level));
    m_fixture->trigger("fillDown");
    QCOMPARE(table->model()->index(5, level).data().toString(), QStringLiteral("occasional"));
    m_fixture->trigger("emptyCells");
    QCOMPARE(table->model()->index(5, level).data().toString(), QString());
    QCOMPARE(table->model()->index(0, level).data().toString(), QString());
    m_fixture->trigger("undo");
    QCOMPARE(table->model()->index(5, level).data().toString(), QStringLiteral("occasional"));
    // What a record is known by cannot be emptied.
    const Snapshot before = m_fixture->map();
    select(table, table->model()->index(0, 0), table->model()->index(1, 0));
    m_fixture->trigger("emptyCells");
    QVERIFY(m_fixture->map() == before);
    QVERIFY(notice("membershipsTable").contains(QStringLiteral("Person")));
}

void TestMainWindowSheets::rowsGoWithWhatDependsOnThem()
{
    QTableView *table = m_fixture->showSheet(0, "peopleTable");
    const auto people = m_fixture->map().all<Person>().size();
    const auto memberships = m_fixture->map().all<Membership>().size();
    select(table, table->model()->index(0, 0), table->model()->index(2, 0));
    m_fixture->trigger("removeRows"); // asked, and better not
    QCOMPARE(m_fixture->map().all<Person>().size(), people);
    m_fixture->prompts.nextAnswer = 0;
    m_fixture->trigger("removeRows");
    QCOMPARE(m_fixture->map().all<Person>().size(), people - 3);
    const auto gone = memberships - m_fixture->map().all<Membership>().size();
    const QString asked = m_fixture->prompts.told.last();
    QVERIFY2(asked.contains(QStringLiteral("3 ")) && asked.contains(QString::number(gone)),
             qPrintable(asked));
    m_fixture->trigger("undo");
    QCOMPARE(m_fixture->map().all<Membership>().size(), memberships);
}

void TestMainWindowSheets::columnsAreChosenAndKept()
{
    QTableView *table = m_fixture->showSheet(3, "groupsTable");
    QCOMPARE(WindowFixture::columnOf(table, QStringLiteral("Purpose")), -1); // nobody has filled it in
    auto *menu = m_fixture->find<QMenu>("groupsColumnsMenu");
    emit menu->aboutToShow();
    const auto action = [menu](const QString &text) {
        for (QAction *one : menu->actions()) {
            if (one->text() == text)
                return one;
        }
        return static_cast<QAction *>(nullptr);
    };
    QVERIFY(!action(QStringLiteral("Name"))->isEnabled());
    action(QStringLiteral("Purpose"))->setChecked(true);
    QVERIFY(WindowFixture::columnOf(table, QStringLiteral("Purpose")) > 0);
    emit menu->aboutToShow();
    action(QStringLiteral("Stage"))->setChecked(false);
    QCOMPARE(WindowFixture::columnOf(table, QStringLiteral("Stage")), -1);

    // Kept for the next time.
    const QVariant kept = QSettings().value(QStringLiteral("sheets/community/columns"));
    QVERIFY(kept.toStringList().contains(QStringLiteral("purpose")));
    QVERIFY(!kept.toStringList().contains(QStringLiteral("stage")));
}

void TestMainWindowSheets::ownFieldsAreAddedAndRemoved()
{
    QTableView *table = m_fixture->showSheet(1, "organisationsTable");
    m_fixture->trigger("newOwnField");
    auto *dialog = qobject_cast<QInputDialog *>(m_fixture->dialog("ownFieldDialog"));
    QVERIFY(dialog);
    dialog->setTextValue(QStringLiteral("Budget year"));
    dialog->accept();
    const int column = WindowFixture::columnOf(table, QStringLiteral("Budget year"));
    QVERIFY(column > 0);
    type(table, table->model()->index(0, column), QStringLiteral("2026; 2027"));
    const auto id = m_fixture->idOf<Organisation>(table->model()->index(0, 0).data().toString());
    const OwnField own{QStringLiteral("Budget year"), {QStringLiteral("2026"), QStringLiteral("2027")}};
    QVERIFY(std::ranges::count(m_fixture->map().find(id)->own, own) == 1);
    // Sorted by it without the mouse, whoever has it is first.
    table->setCurrentIndex(table->model()->index(4, column));
    m_fixture->trigger("sortByColumn");
    QCOMPARE(table->model()->index(0, column).data().toString(), QStringLiteral("2026; 2027"));
    // The sheet finds by it.
    auto *find = m_fixture->find<QLineEdit>("organisationsFind");
    find->setText(QStringLiteral("2027"));
    QCOMPARE(table->model()->rowCount(), 2);
    find->clear();
    // And it goes again, from all.
    auto *menu = m_fixture->find<QMenu>("organisationsColumnsMenu");
    table->setCurrentIndex(table->model()->index(0, column));
    emit menu->aboutToShow();
    m_fixture->prompts.nextAnswer = 0;
    menu->actions().last()->trigger();
    QVERIFY(std::ranges::count(m_fixture->map().find(id)->own, own) == 0);
    QCOMPARE(WindowFixture::columnOf(table, QStringLiteral("Budget year")), -1);
}

void TestMainWindowSheets::rowsStayWhereTheyAreWhileTheyChange()
{
    QTableView *table = m_fixture->showSheet(0, "peopleTable");
    const QString first = table->model()->index(0, 0).data().toString();
    table->sortByColumn(0, Qt::DescendingOrder);
    const int last = table->model()->rowCount() - 2;
    QCOMPARE(table->model()->index(last, 0).data().toString(), first);
    type(table, table->model()->index(last, 0), QStringLiteral("Zzz"));
    QCOMPARE(table->model()->index(last, 0).data().toString(), QStringLiteral("Zzz"));
    table->sortByColumn(0, Qt::DescendingOrder);
    QVERIFY(cell(table, QStringLiteral("Zzz"), QStringLiteral("Name")).row() < 10); // in its place when asked
    // What is not recorded comes last, whichever way.
    const int email = WindowFixture::columnOf(table, QStringLiteral("E-mail"));
    for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        table->sortByColumn(email, order);
        QVERIFY(!table->model()->index(0, email).data().toString().isEmpty());
        QVERIFY(table->model()->index(last, email).data().toString().isEmpty());
    }
}

void TestMainWindowSheets::replacesWhatIsChecked()
{
    QTableView *table = m_fixture->showSheet(1, "organisationsTable");
    const int country = WindowFixture::columnOf(table, QStringLiteral("Country"));
    select(table, table->model()->index(0, country), table->model()->index(2, country));
    setClipboard(QStringLiteral("Côte d’Ivoire"));
    m_fixture->trigger("pasteCells");
    table->setCurrentIndex(table->model()->index(0, 0));
    m_fixture->trigger("replaceCells");
    QDialog *dialog = m_fixture->dialog("replaceDialog");
    QVERIFY(dialog);
    dialog->findChild<QLineEdit *>(QStringLiteral("replaceFind"))->setText(QStringLiteral("cote"));
    dialog->findChild<QLineEdit *>(QStringLiteral("replaceWith"))->setText(QStringLiteral("Coast"));
    auto *list = dialog->findChild<QTreeWidget *>(QStringLiteral("replaceList"));
    QTRY_COMPARE(list->topLevelItemCount(), 3);
    QCOMPARE(list->topLevelItem(0)->text(1), QStringLiteral("Côte d’Ivoire"));
    QCOMPARE(list->topLevelItem(0)->text(2), QStringLiteral("Coast d’Ivoire"));
    list->topLevelItem(1)->setCheckState(0, Qt::Unchecked);
    dialog->findChild<QPushButton *>(QStringLiteral("replaceAll"))->click();
    QCOMPARE(table->model()->index(0, country).data().toString(), QStringLiteral("Coast d’Ivoire"));
    QCOMPARE(table->model()->index(1, country).data().toString(), QStringLiteral("Côte d’Ivoire"));
    QCOMPARE(table->model()->index(2, country).data().toString(), QStringLiteral("Coast d’Ivoire"));
    m_fixture->trigger("undo");
    QCOMPARE(table->model()->index(2, country).data().toString(), QStringLiteral("Côte d’Ivoire"));
}

void TestMainWindowSheets::keysOfTheSheetAreItsOwn()
{
    QTableView *table = m_fixture->showSheet(0, "peopleTable");
    table->setFocus();
    const QModelIndex where =
        table->model()->index(1, WindowFixture::columnOf(table, QStringLiteral("E-mail")));
    select(table, where, where);
    setClipboard(QStringLiteral("k@x.org"));
    QTest::keyClick(table, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(where.data().toString(), QStringLiteral("k@x.org"));
    setClipboard({});
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(copiedCells().trimmed(), QStringLiteral("k@x.org"));
    QVERIFY(clipboardText().trimmed().isEmpty()); // an address is for nobody else
    QTest::keyClick(table, Qt::Key_Delete);
    QCOMPARE(where.data().toString(), QString());
    QTest::keyClick(table, Qt::Key_Q); // typing begins a cell anew
    auto *editor = table->findChild<QLineEdit *>(QStringLiteral("sheetEditor"));
    QVERIFY(editor);
    QCOMPARE(editor->text(), QStringLiteral("q"));
    QTest::keyClick(editor, Qt::Key_Escape);
    QCOMPARE(where.data().toString(), QString());
    m_fixture->trigger("tab1");
    QVERIFY(!m_fixture->find<QAction>("pasteCells")->isEnabled());
}

void TestMainWindowSheets::blocksKeepTheirCells()
{
    const std::vector<QStringList> rows{
        {QStringLiteral("one"), QString(), QStringLiteral("two\nlines\tand \"a\" tab")},
        {QString(), QString(), QString()},
        {QStringLiteral("\"quoted\""), QStringLiteral("5\" pipe"), QStringLiteral(" ")}};
    QCOMPARE(blockOf(blockText(rows)), rows);
    // As other programs write it: a single quotation mark, line ends of Windows, none at the end.
    const std::vector<QStringList> read{{QStringLiteral("\"a"), QStringLiteral("b")}, {QStringLiteral("c")}};
    QCOMPARE(blockOf(QStringLiteral("\"a\tb\r\nc")), read);
    QCOMPARE(blockOf(QString()).size(), size_t(0));
}

void TestMainWindowSheets::largeSheetsAreSortedAndPastedInto()
{
#if defined(__SANITIZE_ADDRESS__)
    constexpr int many = 1000;
#else
    constexpr int many = 20'000;
#endif
    Edit edit;
    IdSource ids;
    for (int i = 0; i < many; ++i)
        edit.put(ids.next<Person>(), Person{.name = QStringLiteral("Person %1").arg(i)});
    QVERIFY(m_fixture->window->document().perform(QStringLiteral("Many"), edit));
    QTableView *table = m_fixture->showSheet(0, "peopleTable");
    table->sortByColumn(0, Qt::AscendingOrder);
    table->grab();
    const int email = WindowFixture::columnOf(table, QStringLiteral("E-mail"));
    select(table, table->model()->index(100, email), table->model()->index(100, email));
    QString block;
    for (int i = 0; i < many / 10; ++i)
        block += QStringLiteral("p%1@example.org\n").arg(i);
    setClipboard(block);
    m_fixture->trigger("pasteCells");
    QCOMPARE(table->model()->index(100 + many / 10 - 1, email).data().toString(),
             QStringLiteral("p%1@example.org").arg(many / 10 - 1));
}

QTEST_MAIN(TestMainWindowSheets)
#include "tst_mainwindow_sheets.moc"
