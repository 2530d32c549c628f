#include "edits/names.h"
#include "windowfixture.h"

#include <QDirIterator>
#include <QListWidget>
#include <QPushButton>

using namespace copse;

/// Forgetting a person, and clearing what the computer keeps, as somebody does it in the window.
class TestMainWindowForget : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_fixture = std::make_unique<WindowFixture>(); }
    void cleanup() { m_fixture.reset(); }
    void isOfferedForPeopleOnly();
    void nothingHappensBeforeItIsConfirmed();
    void neitherUndoNorTheListBringsThemBack();
    void saysWhereTheNameStillStands();
    void clearsWhatTheComputerKeeps();

private:
    void readList()
    {
        const QString path = m_fixture->folder.filePath(QStringLiteral("members.csv"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("person,organisation,group\n"
                   "Amina Diallo,IRD,WASH\n"
                   "Omar Lin,SNV,WASH\n");
        file.close();
        m_fixture->prompts.nextFile = path;
        m_fixture->trigger("importList");
        QDialog *dialog = m_fixture->dialog("importDialog");
        QVERIFY(dialog);
        const auto *summary = dialog->findChild<QLabel *>(QStringLiteral("importSummary"));
        QTRY_VERIFY(summary->text().contains(QStringLiteral("New people")));
        m_summary = summary->text();
        dialog->accept();
        QTRY_VERIFY(!m_fixture->map().all<Person>().isEmpty());
        QVERIFY(m_fixture->window->document().flush());
    }
    QDialog *askToForget(const QString &name)
    {
        m_fixture->window->viewState().select(m_fixture->idOf<Person>(name));
        m_fixture->trigger("forgetPerson");
        return m_fixture->dialog("forgetPersonDialog");
    }
    /// What of the map and its versions has the name in it.
    QStringList filesNaming(const QString &name) const
    {
        QStringList found;
        QDirIterator files(m_fixture->folder.path(), {QStringLiteral("*.copse*")}, QDir::Files | QDir::Hidden,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains(name.toUtf8()))
                found += file.fileName();
        }
        return found;
    }

    std::unique_ptr<WindowFixture> m_fixture;
    QString m_summary;
};

void TestMainWindowForget::isOfferedForPeopleOnly()
{
    readList();
    const auto *action = m_fixture->find<QAction>("forgetPerson");
    m_fixture->window->viewState().clearSelection();
    QVERIFY(!action->isEnabled());
    m_fixture->window->viewState().select(m_fixture->idOf<Group>(QStringLiteral("WASH")));
    QVERIFY(!action->isEnabled());
    m_fixture->window->viewState().select(m_fixture->idOf<Person>(QStringLiteral("Omar Lin")));
    QVERIFY(action->isEnabled());
}

void TestMainWindowForget::nothingHappensBeforeItIsConfirmed()
{
    readList();
    const Snapshot before = m_fixture->map();
    QDialog *dialog = askToForget(QStringLiteral("Amina Diallo"));
    QVERIFY(dialog);
    QVERIFY(!dialog->findChild<QPushButton *>(QStringLiteral("forgetNow"))->isDefault());
    QTest::keyClick(dialog, Qt::Key_Return); // the careful answer is the one at hand
    QTRY_VERIFY(!m_fixture->dialog("forgetPersonDialog"));
    QVERIFY(m_fixture->map() == before);
    QVERIFY(m_fixture->window->document().undoStack().canUndo());
}

void TestMainWindowForget::neitherUndoNorTheListBringsThemBack()
{
    readList();
    const Id<Group> group = m_fixture->idOf<Group>(QStringLiteral("WASH"));
    QVERIFY(m_fixture->window->document().perform(QStringLiteral("Rename"),
                                                  rename(m_fixture->map(), group, QStringLiteral("Water"))));
    QVERIFY(m_fixture->window->document().flush());
    QVERIFY(!filesNaming(QStringLiteral("Amina Diallo")).isEmpty());

    QDialog *dialog = askToForget(QStringLiteral("Amina Diallo"));
    QVERIFY(dialog);
    QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("forgetNow")), Qt::LeftButton);
    QTRY_VERIFY(!m_fixture->dialog("forgetPersonDialog"));
    QVERIFY(m_fixture->idOf<Person>(QStringLiteral("Amina Diallo")).isNull());
    QVERIFY(!m_fixture->idOf<Person>(QStringLiteral("Omar Lin")).isNull());
    QVERIFY(!m_fixture->window->document().undoStack().canUndo());
    QVERIFY(!m_fixture->window->document().undoStack().canRedo());
    QVERIFY(std::holds_alternative<std::monostate>(m_fixture->window->viewState().selection()));
    QCOMPARE(filesNaming(QStringLiteral("Amina Diallo")), QStringList());
    QCOMPARE(filesNaming(QStringLiteral("amina diallo")), QStringList());
    QTRY_VERIFY(m_fixture->window->findChildren<QDialog *>(QStringLiteral("forgetPersonDialog")).isEmpty());
    for (const QLabel *label : m_fixture->window->findChildren<QLabel *>())
        QVERIFY2(!label->text().contains(QStringLiteral("Amina")), qPrintable(label->text()));

    readList();
    QVERIFY2(m_summary.contains(QStringLiteral("forgotten")), qPrintable(m_summary));
    QVERIFY2(m_summary.contains(QStringLiteral("New people: 0")), qPrintable(m_summary));
    QVERIFY(m_fixture->idOf<Person>(QStringLiteral("Amina Diallo")).isNull());
    while (m_fixture->window->document().undoStack().canUndo())
        m_fixture->trigger("undo");
    QVERIFY(m_fixture->idOf<Person>(QStringLiteral("Amina Diallo")).isNull());

    // What was done is done in the file.
    const QString path = m_fixture->window->document().path();
    const Snapshot map = m_fixture->map();
    m_fixture->window->document().close();
    const auto read = readMap(path);
    QVERIFY(read && *read == map);
    QCOMPARE(filesNaming(QStringLiteral("Amina Diallo")), QStringList());
}

void TestMainWindowForget::saysWhereTheNameStillStands()
{
    readList();
    const auto id = m_fixture->idOf<Group>(QStringLiteral("WASH"));
    QDialog *dialog = askToForget(QStringLiteral("Amina Diallo"));
    QVERIFY(dialog->findChild<QLabel *>(QStringLiteral("namedInTexts"))->isHidden());
    dialog->reject();
    QTRY_VERIFY(!m_fixture->dialog("forgetPersonDialog"));

    Group group = *m_fixture->map().find(id);
    group.note = QStringLiteral("Keys: Amina Diallo");
    Edit edit;
    edit.put(id, group);
    QVERIFY(m_fixture->window->document().perform(QStringLiteral("Note"), edit));
    dialog = askToForget(QStringLiteral("Amina Diallo"));
    const auto *texts = dialog->findChild<QListWidget *>(QStringLiteral("textsNaming"));
    QVERIFY(texts->isVisible());
    QCOMPARE(texts->count(), 1);
    QCOMPARE(texts->item(0)->text(), QStringLiteral("Note of “WASH”"));
    dialog->reject();
}

void TestMainWindowForget::clearsWhatTheComputerKeeps()
{
    readList();
    const QString versions = m_fixture->folder.filePath(QStringLiteral("versions"));
    QTRY_VERIFY(keptVersions(versions).versions > 0);
    QVERIFY(!QSettings().value(QStringLiteral("recent")).toStringList().isEmpty());
    m_fixture->trigger("clearComputer");
    QDialog *dialog = m_fixture->dialog("clearComputerDialog");
    QVERIFY(dialog);
    QStringList said;
    for (const QLabel *label : dialog->findChildren<QLabel *>())
        said += label->text();
    QVERIFY2(said.join(u'\n').contains(QStringLiteral("1 earlier version")), qPrintable(said.join(u'\n')));
    dialog->reject();
    QVERIFY(keptVersions(versions).versions > 0);

    m_fixture->trigger("clearComputer");
    dialog = m_fixture->dialog("clearComputerDialog");
    QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("clearNow")), Qt::LeftButton);
    QCOMPARE(keptVersions(versions).versions, 0);
    QVERIFY(QSettings().allKeys().isEmpty());
    // The map stays, and goes on.
    QCOMPARE(m_fixture->map().all<Person>().size(), 2);
    m_fixture->trigger("undo");
    QVERIFY(m_fixture->window->document().flush());
    QVERIFY(QFile::exists(m_fixture->window->document().path()));
}

QTEST_MAIN(TestMainWindowForget)
#include "tst_mainwindow_forget.moc"
