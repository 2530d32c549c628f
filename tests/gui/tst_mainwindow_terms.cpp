#include "windowfixture.h"

#include "analysis/termuse.h"
#include "base/disciplinelist.h"
#include "desktop/document/viewstate.h"
#include "desktop/panels/sortingsheet.h"
#include "model/recordname.h"

#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTabWidget>
#include <QTreeView>
#include <QTreeWidget>
#include <QUndoStack>

using namespace copse;

/// Sorting wordings under terms, in the window: by dragging, by keyboard, as suggested, and all of it undone.
class TestMainWindowTerms : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_fixture.reset(); }

    void theCardOffersToSort();
    void dropsOnTerms();
    void byKeyboardAlone();
    void suggestionsAreTakenAtOnce();
    void theTreeIsMended();
    void removingSaysWhatDependsOnIt();
    void findsTermsInAnyLanguage();

private:
    Document &document() { return m_fixture->window->document(); }
    const Snapshot &map() { return m_fixture->map(); }
    /// A group of people who wrote one wording each.
    void fill(const QStringList &wordings);
    void open();
    QString state() { return m_sheet->findChild<QLabel *>(QStringLiteral("sortingState"))->text(); }
    template<class W>
    W *part(const char *name)
    {
        return m_sheet->findChild<W *>(QString::fromLatin1(name));
    }
    QModelIndex rowOf(const char *view, const QString &name)
    {
        const QAbstractItemModel *model = part<QTreeView>(view)->model();
        return model
            ->match(model->index(0, 0), Qt::DisplayRole, name, 1, Qt::MatchExactly | Qt::MatchRecursive)
            .value(0);
    }
    void choose(const QStringList &wordings)
    {
        auto *view = part<QTreeView>("wordings");
        view->clearSelection();
        for (const QString &name : wordings)
            view->selectionModel()->select(rowOf("wordings", name),
                                           QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    /// Carries what is chosen among the wordings to a term, as the mouse does.
    void drop(const QString &term)
    {
        auto *from = part<QTreeView>("wordings");
        const std::unique_ptr<QMimeData> data(
            from->model()->mimeData(from->selectionModel()->selectedIndexes()));
        auto *onto = part<QTreeView>("terms");
        const QModelIndex index = rowOf("terms", term);
        QVERIFY2(index.isValid(), qPrintable(term));
        onto->expand(index.parent());
        onto->scrollTo(index);
        const QPoint at = onto->visualRect(index).center();
        QDragEnterEvent enter(at, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(onto->viewport(), &enter);
        QDragMoveEvent move(at, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(onto->viewport(), &move);
        QVERIFY(move.isAccepted());
        QDropEvent dropped(at, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(onto->viewport(), &dropped);
    }
    QString above(const QString &name)
    {
        const Discipline *one = map().find(m_fixture->idOf<Discipline>(name));
        return one ? nameOf(map(), one->parent) : QString();
    }

    std::unique_ptr<WindowFixture> m_fixture;
    QDialog *m_sheet = nullptr;
};

void TestMainWindowTerms::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->trigger("newMap");
}

void TestMainWindowTerms::fill(const QStringList &wordings)
{
    Edit edit;
    IdSource &ids = document().ids();
    const auto group = ids.next<Group>();
    edit.put(group, Group{.name = QStringLiteral("Room")});
    for (const QString &name : wordings) {
        const auto discipline = ids.next<Discipline>();
        const auto person = ids.next<Person>();
        edit.put(discipline, Discipline{.name = name});
        edit.put(person, Person{.name = QStringLiteral("Someone")});
        edit.put(ids.next<Expertise>(), Expertise{.person = person, .discipline = discipline});
        edit.put(ids.next<Membership>(), Membership{.person = person, .group = group});
    }
    QVERIFY(document().perform(QStringLiteral("test"), edit));
    m_fixture->window->viewState().select(group);
}

void TestMainWindowTerms::open()
{
    m_fixture->trigger("sortWordings");
    m_sheet = m_fixture->dialog("sortingSheet");
    QVERIFY(m_sheet);
    QVERIFY(QTest::qWaitForWindowActive(m_sheet));
}

void TestMainWindowTerms::theCardOffersToSort()
{
    QStringList wordings;
    for (int i = 0; i < 63; ++i)
        wordings += QStringLiteral("wording %1").arg(i);
    fill(wordings);
    QTRY_VERIFY2(
        m_fixture->textOf("cardSentence").contains(QStringLiteral("63 wording(s) as members wrote them")),
        qPrintable(m_fixture->textOf("cardSentence")));
    QAbstractButton *offer = nullptr;
    for (QAbstractButton *one : m_fixture->window->findChildren<QAbstractButton *>()) {
        if (one->text().contains(QStringLiteral("Sort 63")) ||
            one->accessibleName().contains(QStringLiteral("Sort 63")))
            offer = one;
    }
    QVERIFY(offer);
    offer->click();
    QTRY_VERIFY((m_sheet = m_fixture->dialog("sortingSheet")));
    QCOMPARE(part<QTreeView>("wordings")->model()->rowCount(), 63);
    part<QTreeView>("wordings")->selectAll();
    drop(QStringLiteral("Social sciences"));
    QCOMPARE(state(), QStringLiteral("All 63 wording(s) are sorted."));
    QTRY_VERIFY(!m_fixture->textOf("cardSentence").contains(QStringLiteral("wrote")));
}

void TestMainWindowTerms::dropsOnTerms()
{
    fill({QStringLiteral("wells"), QStringLiteral("pumps"), QStringLiteral("latrines"),
          QStringLiteral("songs")});
    open();
    QCOMPARE(state(), QStringLiteral("4 of 4 wording(s) still as members wrote them"));
    choose({QStringLiteral("wells"), QStringLiteral("pumps")});
    drop(QStringLiteral("Water and sanitation"));
    QCOMPARE(above(QStringLiteral("wells")), QStringLiteral("Water and sanitation"));
    QCOMPARE(above(QStringLiteral("pumps")), QStringLiteral("Water and sanitation"));
    QCOMPARE(document().undoStack().undoText(),
             QStringLiteral("Put 2 wording(s) under “Water and sanitation”"));
    QCOMPARE(state(), QStringLiteral("2 of 4 wording(s) still as members wrote them"));
    QVERIFY(rowOf("terms", QStringLiteral("wells")).isValid());
    QVERIFY(!rowOf("wordings", QStringLiteral("wells")).isValid());

    // From the tree back among the wordings.
    auto *terms = part<QTreeView>("terms");
    auto *wordings = part<QTreeView>("wordings");
    const std::unique_ptr<QMimeData> data(
        terms->model()->mimeData({rowOf("terms", QStringLiteral("wells"))}));
    QVERIFY(wordings->model()->dropMimeData(data.get(), Qt::CopyAction, -1, -1, {}));
    QVERIFY(above(QStringLiteral("wells")).isEmpty());
    QVERIFY(rowOf("wordings", QStringLiteral("wells")).isValid());

    QTest::keySequence(m_sheet, QKeySequence::Undo);
    QCOMPARE(above(QStringLiteral("wells")), QStringLiteral("Water and sanitation"));
    QTest::keySequence(m_sheet, QKeySequence::Undo);
    QCOMPARE(state(), QStringLiteral("4 of 4 wording(s) still as members wrote them"));
    QCOMPARE(map().all<Discipline>().size(), 4); // the entry has gone again, too
    QTest::keySequence(m_sheet, QKeySequence::Redo);
    QCOMPARE(above(QStringLiteral("pumps")), QStringLiteral("Water and sanitation"));
}

void TestMainWindowTerms::byKeyboardAlone()
{
    fill({QStringLiteral("wells"), QStringLiteral("pumps"), QStringLiteral("songs")});
    open();
    auto *wordings = part<QTreeView>("wordings");
    auto *line = part<QLineEdit>("putLine");
    QVERIFY(wordings->hasFocus() || m_sheet->focusWidget() == wordings);
    wordings->setFocus();
    QTest::keyClick(wordings, Qt::Key_Home);
    QTest::keyClick(wordings, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(wordings, Qt::Key_Return);
    QCOMPARE(m_sheet->focusWidget(), line);
    QVERIFY(part<QLabel>("putWhat")->text().contains(QStringLiteral("2 wording(s)")));
    QTest::keyClicks(line, QStringLiteral("eau et assainissement"));
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_COMPARE(above(QStringLiteral("pumps")), QStringLiteral("Water and sanitation"));
    QCOMPARE(above(QStringLiteral("songs")), QStringLiteral("Water and sanitation"));
    QCOMPARE(m_sheet->focusWidget(), wordings);

    // A term nobody knows is new.
    QTest::keyClick(wordings, Qt::Key_Return);
    QTest::keyClicks(line, QStringLiteral("Things in the ground"));
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_COMPARE(above(QStringLiteral("wells")), QStringLiteral("Things in the ground"));
    QCOMPARE(state(), QStringLiteral("All 3 wording(s) are sorted."));
    while (document().undoStack().canUndo() && document().undoStack().undoText() != QStringLiteral("test"))
        document().undoStack().undo();
    QCOMPARE(state(), QStringLiteral("3 of 3 wording(s) still as members wrote them"));
}

void TestMainWindowTerms::suggestionsAreTakenAtOnce()
{
    fill({QStringLiteral("M&E officer"), QStringLiteral("hydrologist"), QStringLiteral("gender expert"),
          QStringLiteral("songs")});
    open();
    auto *tabs = part<QTabWidget>("sortingTabs");
    QVERIFY(tabs->tabText(1).contains(u'3'));
    tabs->setCurrentIndex(1);
    auto *list = part<QTreeWidget>("suggestions");
    QCOMPARE(list->topLevelItemCount(), 3);
    for (int row = 0; row < 3; ++row) {
        QVERIFY(!list->topLevelItem(row)->text(2).isEmpty());
        if (list->topLevelItem(row)->text(0) == QStringLiteral("hydrologist"))
            list->topLevelItem(row)->setCheckState(0, Qt::Unchecked);
    }
    const int steps = document().undoStack().count();
    part<QPushButton>("takeSuggestions")->click();
    QCOMPARE(above(QStringLiteral("M&E officer")), QStringLiteral("Monitoring and evaluation"));
    QCOMPARE(above(QStringLiteral("gender expert")), QStringLiteral("Gender"));
    QVERIFY(above(QStringLiteral("hydrologist")).isEmpty());
    QCOMPARE(document().undoStack().count(), steps + 1);
    document().undoStack().undo();
    QCOMPARE(map().all<Discipline>().size(), 4);
    QCOMPARE(list->topLevelItemCount(), 3);
    for (int row = 0; row < 3; ++row) // what was unticked stays so
        QCOMPARE(list->topLevelItem(row)->checkState(0) == Qt::Unchecked,
                 list->topLevelItem(row)->text(0) == QStringLiteral("hydrologist"));
}

void TestMainWindowTerms::theTreeIsMended()
{
    fill({QStringLiteral("songs"), QStringLiteral("dances")});
    open();
    auto *terms = part<QTreeView>("terms");
    part<QLineEdit>("findTerm")->setText(QStringLiteral("Local knowledge"));
    part<QPushButton>("newTerm")->click();
    QCOMPARE(nameOf(map(), m_fixture->idOf<Discipline>(QStringLiteral("Local knowledge"))),
             QStringLiteral("Local knowledge"));
    QCOMPARE(terms->currentIndex().data().toString(), QStringLiteral("Local knowledge"));

    choose({QStringLiteral("songs")});
    part<QPushButton>("makeTerm")->click();
    terms->setCurrentIndex(rowOf("terms", QStringLiteral("songs")));
    part<QPushButton>("putTermUnder")->click();
    auto *line = part<QLineEdit>("putLine");
    QTest::keyClicks(line, QStringLiteral("Local knowledge"));
    part<QPushButton>("put")->click();
    QCOMPARE(above(QStringLiteral("songs")), QStringLiteral("Local knowledge"));

    // Not below itself.
    terms->setCurrentIndex(rowOf("terms", QStringLiteral("Local knowledge")));
    part<QPushButton>("putTermUnder")->click();
    line->setText(QStringLiteral("songs"));
    part<QPushButton>("put")->click();
    QVERIFY(above(QStringLiteral("Local knowledge")).isEmpty());

    terms->model()->setData(rowOf("terms", QStringLiteral("songs")), QStringLiteral("Music"));
    QCOMPARE(above(QStringLiteral("Music")), QStringLiteral("Local knowledge"));
    terms->setCurrentIndex(rowOf("terms", QStringLiteral("Music")));
    part<QPushButton>("takeApart")->click();
    QVERIFY(rowOf("wordings", QStringLiteral("Music")).isValid());
}

void TestMainWindowTerms::removingSaysWhatDependsOnIt()
{
    fill({QStringLiteral("songs"), QStringLiteral("dances")});
    open();
    choose({QStringLiteral("songs")});
    part<QPushButton>("makeTerm")->click();
    auto *terms = part<QTreeView>("terms");
    terms->setCurrentIndex(rowOf("terms", QStringLiteral("songs")));
    part<QPushButton>("removeTerm")->click(); // asked, and not answered
    QCOMPARE(m_fixture->prompts.told.size(), 1);
    QVERIFY(m_fixture->prompts.told.front().contains(QStringLiteral("1 person")));
    QCOMPARE(map().all<Discipline>().size(), 2);
    m_fixture->prompts.nextAnswer = 0;
    terms->setFocus();
    QTest::keyClick(terms, Qt::Key_Delete);
    QTRY_COMPARE(map().all<Discipline>().size(), 1);
    document().undoStack().undo();
    QCOMPARE(map().all<Discipline>().size(), 2);
}

void TestMainWindowTerms::findsTermsInAnyLanguage()
{
    fill({QStringLiteral("songs")});
    open();
    auto *find = part<QLineEdit>("findTerm");
    for (const auto *words : {"genero", "النوع الاجتماعي", "gender equality"}) {
        find->setText(QString::fromUtf8(words));
        QVERIFY2(rowOf("terms", QStringLiteral("Gender")).isValid(), words);
        QVERIFY(rowOf("terms", QStringLiteral("Sociology")).isValid()); // where it hangs
        QVERIFY(!rowOf("terms", QStringLiteral("Finance")).isValid());
    }
    QVERIFY(
        rowOf("terms", QStringLiteral("Gender")).data(Qt::AccessibleTextRole).toString().contains(u"nobody"));
}

QTEST_MAIN(TestMainWindowTerms)
#include "tst_mainwindow_terms.moc"
