#include "windowfixture.h"

#include "desktop/document/viewstate.h"
#include "edits/adding.h"

#include <QComboBox>
#include <QListWidget>
#include <QPushButton>
#include <QTabWidget>
#include <QTableWidget>
#include <QUndoStack>

using namespace copse;

/// Names that look alike, through the window: offered, put together, taken apart.
class TestMainWindowNames : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_fixture.reset(); }

    void mergesUndoesMergesAndSplits();
    void theNameThatStaysIsChosen();
    void twoAreNotOfferedAgain();
    void aNameOfTwoIsSplit();
    void aNameThatIsOfOneIsNotOfferedAgain();
    void anImportSaysWhatLooksAlike();
    void theAnswerSaysThatItDependsOnNames();

private:
    void add(const QString &name) { perform(addOrganisation(m_fixture->map(), document().ids(), name)); }
    void perform(Result<Edit> edit)
    {
        const auto done = document().perform(QStringLiteral("test"), std::move(edit));
        QVERIFY2(done, done ? "" : qPrintable(done.error().message));
    }
    Document &document() { return m_fixture->window->document(); }
    QDialog *open(int pairs)
    {
        m_fixture->trigger("lookAlikes");
        QDialog *dialog = m_fixture->dialog("lookAlikesDialog");
        if (dialog) {
            auto *list = dialog->findChild<QListWidget *>(QStringLiteral("lookAlikeList"));
            [&] { QTRY_COMPARE(list->count(), pairs); }();
        }
        return dialog;
    }
    static int pairsIn(QDialog *dialog)
    {
        return dialog->findChild<QListWidget *>(QStringLiteral("lookAlikeList"))->count();
    }
    static void press(QDialog *dialog, const char *button)
    {
        dialog->findChild<QPushButton *>(QString::fromLatin1(button))->click();
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestMainWindowNames::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->trigger("newMap");
}

void TestMainWindowNames::mergesUndoesMergesAndSplits()
{
    add(QStringLiteral("University of Bern"));
    add(QStringLiteral("Universität Bern"));
    add(QStringLiteral("Oxfam"));
    QDialog *dialog = open(1);
    QVERIFY(dialog);
    auto *list = dialog->findChild<QListWidget *>(QStringLiteral("lookAlikeList"));
    auto *facts = dialog->findChild<QTableWidget *>(QStringLiteral("lookAlikeFacts"));
    QCOMPARE(list->item(0)->text(), QStringLiteral("University of Bern – Universität Bern"));
    QCOMPARE(facts->item(0, 1)->text(), QStringLiteral("Universität Bern"));
    QVERIFY(!m_fixture->dialog("lookAlikesDialog")
                 ->findChild<QLabel *>(QStringLiteral("likeness"))
                 ->text()
                 .isEmpty());

    QTest::keyClick(list, Qt::Key_Return);
    QTRY_COMPARE(m_fixture->map().all<Organisation>().size(), 2);
    QCOMPARE(
        m_fixture->map().find(m_fixture->idOf<Organisation>(QStringLiteral("University of Bern")))->aliases,
        QStringList{QStringLiteral("Universität Bern")});
    QCOMPARE(document().undoStack().undoText(),
             QStringLiteral("Put “University of Bern” and “Universität Bern” together"));
    QCOMPARE(pairsIn(dialog), 0);
    m_fixture->trigger("undo");
    QCOMPARE(m_fixture->map().all<Organisation>().size(), 3);
    QTRY_COMPARE(pairsIn(dialog), 1);
    press(dialog, "sayOne");
    QCOMPARE(m_fixture->map().all<Organisation>().size(), 2);

    dialog->findChild<QTabWidget *>()->setCurrentIndex(1);
    QCOMPARE(dialog->findChild<QListWidget *>(QStringLiteral("mergeList"))->count(), 1);
    press(dialog, "splitOff");
    QCOMPARE(m_fixture->map().all<Organisation>().size(), 3);
    QVERIFY(!m_fixture->idOf<Organisation>(QStringLiteral("Universität Bern")).isNull());
    QTest::qWait(400); // the names are compared again
    QCOMPARE(pairsIn(dialog), 0);
}

void TestMainWindowNames::theNameThatStaysIsChosen()
{
    add(QStringLiteral("University of Bern"));
    add(QStringLiteral("Universität Bern"));
    QDialog *dialog = open(1);
    QVERIFY(dialog);
    auto *name = dialog->findChild<QComboBox *>(QStringLiteral("nameThatStays"));
    QVERIFY(name->isVisible());
    QCOMPARE(name->currentText(), QStringLiteral("University of Bern"));
    name->setCurrentIndex(1);
    QCOMPARE(name->currentText(), QStringLiteral("Universität Bern"));
    press(dialog, "sayOne");
    QCOMPARE(m_fixture->map().all<Organisation>().size(), 1);
    QCOMPARE(
        m_fixture->map().find(m_fixture->idOf<Organisation>(QStringLiteral("Universität Bern")))->aliases,
        QStringList{QStringLiteral("University of Bern")});
}

void TestMainWindowNames::twoAreNotOfferedAgain()
{
    add(QStringLiteral("IFAD"));
    add(QStringLiteral("FIDA"));
    add(QStringLiteral("WHO"));
    add(QStringLiteral("OMS"));
    QDialog *dialog = open(2);
    QVERIFY(dialog);
    press(dialog, "later");
    QCOMPARE(pairsIn(dialog), 1);
    QCOMPARE(m_fixture->map().all<DistinctPair>().size(), 0);
    press(dialog, "sayTwo");
    QCOMPARE(m_fixture->map().all<DistinctPair>().size(), 1);
    QCOMPARE(pairsIn(dialog), 0);
    dialog->close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(open(1)); // what was left for later
}

void TestMainWindowNames::aNameOfTwoIsSplit()
{
    add(QStringLiteral("IRD / CIRAD"));
    QDialog *dialog = open(1);
    QVERIFY(dialog);
    press(dialog, "sayOne");
    QVERIFY(!m_fixture->idOf<Organisation>(QStringLiteral("IRD")).isNull());
    QVERIFY(!m_fixture->idOf<Organisation>(QStringLiteral("CIRAD")).isNull());
    m_fixture->trigger("undo");
    QVERIFY(!m_fixture->idOf<Organisation>(QStringLiteral("IRD / CIRAD")).isNull());
}

void TestMainWindowNames::aNameThatIsOfOneIsNotOfferedAgain()
{
    add(QStringLiteral("IRD / CIRAD"));
    QDialog *dialog = open(1);
    QVERIFY(dialog);
    const auto *apart = dialog->findChild<QPushButton *>(QStringLiteral("sayTwo"));
    QVERIFY(apart->isVisible());
    QCOMPARE(apart->text(), QStringLiteral("&One organisation"));
    press(dialog, "sayTwo");
    QCOMPARE(pairsIn(dialog), 0);
    QVERIFY(!m_fixture->idOf<Organisation>(QStringLiteral("IRD / CIRAD")).isNull());
    QCOMPARE(document().undoStack().undoText(), QStringLiteral("“IRD / CIRAD” is one organisation"));
    dialog->close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    add(QStringLiteral("Oxfam")); // the names are compared again
    QTest::qWait(400);
    QVERIFY(open(0));
    m_fixture->dialog("lookAlikesDialog")->close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    m_fixture->trigger("undo");
    m_fixture->trigger("undo");
    QVERIFY(open(1));
}

void TestMainWindowNames::anImportSaysWhatLooksAlike()
{
    const QString path = m_fixture->folder.filePath(QStringLiteral("list.csv"));
    QFile file(path);
    QVERIFY(file.open(QFile::WriteOnly));
    file.write("person,organisation,group\nAma,University of Bern,WASH\nBen,Bern University,WASH\n");
    file.close();
    m_fixture->prompts.nextFile = path;
    m_fixture->trigger("importList");
    QDialog *import = nullptr;
    QTRY_VERIFY((import = m_fixture->dialog("importDialog")));
    auto *add = import->findChild<QPushButton *>(QStringLiteral("takeIt"));
    QVERIFY(add);
    QTRY_VERIFY(add->isEnabled());
    add->click();
    QTRY_COMPARE(m_fixture->map().all<Organisation>().size(), 2);
    const auto isTold = [&] {
        for (const QLabel *label : m_fixture->window->findChildren<QLabel *>()) {
            if (label->text().contains(QStringLiteral("look(s) alike")) ||
                label->toolTip().contains(QStringLiteral("look(s) alike")))
                return true;
        }
        return false;
    };
    QTRY_VERIFY(isTold());
}

void TestMainWindowNames::theAnswerSaysThatItDependsOnNames()
{
    Edit edit;
    IdSource ids(1000);
    const auto group = ids.next<Group>();
    edit.put(group, Group{.name = QStringLiteral("WASH")});
    const auto ifad = ids.next<Organisation>();
    const auto fida = ids.next<Organisation>();
    edit.put(ifad, Organisation{.name = QStringLiteral("IFAD")});
    edit.put(fida, Organisation{.name = QStringLiteral("FIDA")});
    for (int i = 0; i < 6; ++i) {
        const auto person = ids.next<Person>();
        edit.put(person, Person{.name = QStringLiteral("Person %1").arg(i)});
        edit.put(ids.next<Affiliation>(), Affiliation{.person = person, .organisation = i < 4 ? ifad : fida});
        edit.put(ids.next<Membership>(), Membership{.person = person, .group = group});
    }
    perform(edit);
    m_fixture->window->viewState().select(group);
    const auto isSaid = [&] {
        for (const QLabel *label : m_fixture->window->findChildren<QLabel *>()) {
            if (label->text().contains(QStringLiteral("if names that look alike are one")))
                return true;
        }
        return false;
    };
    QTRY_VERIFY(isSaid());
}

QTEST_MAIN(TestMainWindowNames)
#include "tst_mainwindow_names.moc"
