#include "windowfixture.h"

#include "store/wholemap.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QImage>
#include <QLineEdit>
#include <QPushButton>
#include <QXmlStreamReader>

using namespace copse;

/// Maps, lists, pictures and tables that come and go, through the window.
class TestMainWindowFiles : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_fixture = std::make_unique<WindowFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void aListIsReadShownAndTakenInOneStep();
    void aListWhoseMembershipsHaveEndedIsShownForAnyTime();
    void aRelativePathIsMadeWhole();
    void theImportDialogFitsTheScreen();
    void tiesBesideTheListAreTaken();
    void severalValuesInACellAndDoubtfulWordsAreAsked();
    void aListThatIsGivenUpChangesNothing();
    void picturesAreExported_data();
    void picturesAreExported();
    void theTableOfAnswersIsExported();
    void aCopyIsSaved();
    void aMapIsMovedWithAllThatCanBeUndone();
    void aDamagedMapIsLeftAsItIs();
    void theLatestVersionOfADamagedMapIsOffered();
    void aMapThatIsOpenElsewhereIsLeftAlone();
    void changesThatCannotBeSavedAreKeptAndSavedElsewhere();
    void savingIsTriedAgainWhenThereIsRoom();
    void aFileThatIsNoMapIsRefused();
    void aMapThatCannotBeWrittenIsOpenedAsACopy();

private:
    QString write(const char *name, const QByteArray &bytes)
    {
        const QString path = m_fixture->folder.filePath(QString::fromLatin1(name));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", name);
        return path;
    }
    void takeIt()
    {
        QDialog *dialog = m_fixture->dialog("importDialog");
        QVERIFY(dialog);
        auto *button = dialog->findChild<QPushButton *>(QStringLiteral("takeIt"));
        QTRY_VERIFY(button->isEnabled());
        QTest::mouseClick(button, Qt::LeftButton);
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

static const QByteArray list = "person,organisation,discipline,group,from\n"
                               "Amina Diallo,IRD,Hydrology,WASH,2020\n"
                               "Omar Lin,SNV,Sociology,WASH,32 May 2020\n"
                               ",SNV,,WASH,\n";

void TestMainWindowFiles::aListIsReadShownAndTakenInOneStep()
{
    m_fixture->prompts.nextFile = write("members.csv", list);
    m_fixture->trigger("importList");
    QDialog *dialog = m_fixture->dialog("importDialog");
    QVERIFY(dialog);
    const auto *summary = dialog->findChild<QLabel *>(QStringLiteral("importSummary"));
    QTRY_VERIFY2(summary->text().contains(QStringLiteral("New people: 2")), qPrintable(summary->text()));
    const auto *notes = dialog->findChild<QAbstractItemView *>(QStringLiteral("importNotes"))->model();
    QStringList lines;
    for (int row = 0; row < notes->rowCount(); ++row)
        lines << notes->index(row, 1).data().toString();
    QVERIFY2(lines.contains(QStringLiteral("3")) && lines.contains(QStringLiteral("4")),
             qPrintable(lines.join(QLatin1Char(','))));
    QVERIFY(m_fixture->map().isEmpty()); // shown, not done

    takeIt();
    QTRY_COMPARE(m_fixture->map().all<Person>().size(), 2);
    QVERIFY(QFile::exists(m_fixture->document("members.copse")));
    QCOMPARE(m_fixture->window->document().undoStack().count(), 1);
    m_fixture->trigger("undo");
    QVERIFY(m_fixture->map().isEmpty());
    m_fixture->trigger("redo");
    QCOMPARE(m_fixture->map().all<Membership>().size(), 2);
}

void TestMainWindowFiles::aListWhoseMembershipsHaveEndedIsShownForAnyTime()
{
    m_fixture->window->openFile(write("ended.csv", "person,group,from,to\n"
                                                   "Amina,AR1,,1990\n"
                                                   "Omar,AR1,1988,1990\n"));
    takeIt();
    QTRY_COMPARE(m_fixture->map().all<Person>().size(), 2);
    QVERIFY(m_fixture->window->viewState().question().asOf.isAnyTime());
    QVERIFY2(m_fixture->textOf("told").contains(QStringLiteral("ended")),
             qPrintable(m_fixture->textOf("told")));

    // A date that somebody has chosen stays.
    const AsOf chosen = AsOf::date(*PartialDate::fromIso(u"1989"));
    m_fixture->window->viewState().setAsOf(chosen);
    m_fixture->window->openFile(write("more.csv", "person,group,from,to\nRosa,AR1,,1990\n"));
    takeIt();
    QTRY_COMPARE(m_fixture->map().all<Person>().size(), 3);
    QVERIFY(m_fixture->window->viewState().question().asOf == chosen);
}

void TestMainWindowFiles::aRelativePathIsMadeWhole()
{
    m_fixture->trigger("newMap");
    const QString whole = QFileInfo(m_fixture->document("Map.copse")).canonicalFilePath();
    m_fixture->trigger("newMap");
    const QString before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(QFileInfo(whole).path()));
    m_fixture->window->openFile(QStringLiteral("Map.copse"));
    QVERIFY(QDir::setCurrent(before));
    QCOMPARE(m_fixture->window->document().path(), whole);
    const QStringList recent = QSettings().value(QStringLiteral("recent")).toStringList();
    QCOMPARE(recent.size(), 2);
    QCOMPARE(recent.front(), whole);
}

void TestMainWindowFiles::theImportDialogFitsTheScreen()
{
    QByteArray rows = "person,organisation,group,from\n";
    for (int i = 0; i < 40; ++i)
        rows += QByteArray::number(i) + ",,Soil,32 May 2020\n";
    for (const char *word : {"Freelance Consultant", "Independent Writer", "Self-employed Farmer"})
        rows += QByteArray("Somebody ") + word + "," + word + ",Soil,\n";
    for (const char *beside : {"groups.csv", "people.csv", "organisations.csv", "disciplines.csv"})
        write(beside, "name\n");
    write("ties.csv", "from,to\n");
    m_fixture->window->openFile(write("high.csv", rows));
    QDialog *dialog = m_fixture->dialog("importDialog");
    QVERIFY(dialog);
    QTRY_VERIFY(!dialog->findChild<QLabel *>(QStringLiteral("importSummary"))->text().isEmpty());
    const int least = std::max(dialog->minimumSizeHint().height(), dialog->minimumHeight());
    QVERIFY2(least < 400, qPrintable(QString::number(least)));
    QVERIFY(dialog->height() <= dialog->screen()->availableGeometry().height());
    const auto *button = dialog->findChild<QPushButton *>(QStringLiteral("takeIt"));
    QVERIFY(dialog->rect().contains(button->geometry().translated(button->parentWidget()->pos())));
    dialog->reject();
}

void TestMainWindowFiles::tiesBesideTheListAreTaken()
{
    write("ties.csv", "from,to,kind\nAmina,Omar,advises\n");
    m_fixture->window->openFile(write("members.csv", "person,group\nAmina,WASH\n"));
    QDialog *dialog = m_fixture->dialog("importDialog");
    QVERIFY(dialog);
    const auto *summary = dialog->findChild<QLabel *>(QStringLiteral("importSummary"));
    QTRY_VERIFY2(summary->text().contains(QStringLiteral("New ties: 1")), qPrintable(summary->text()));
    takeIt();
    QTRY_COMPARE(m_fixture->map().all<Tie>().size(), 1);
    const Tie &tie = m_fixture->map().all<Tie>().begin()->record;
    QCOMPARE(tie.fromPerson, m_fixture->idOf<Person>(QStringLiteral("Amina")));
    QCOMPARE(tie.toPerson, m_fixture->idOf<Person>(QStringLiteral("Omar")));
}

void TestMainWindowFiles::severalValuesInACellAndDoubtfulWordsAreAsked()
{
    m_fixture->window->openFile(write("doubts.csv", "person,organisation,group\n"
                                                    "Amina,IRD|SNV,WASH\n"
                                                    "Omar,IRD,WASH\n"
                                                    "Rosa,SNV,WASH\n"
                                                    "Kim,Independent Consultant,WASH\n"));
    QDialog *dialog = m_fixture->dialog("importDialog");
    QVERIFY(dialog);
    auto *split = dialog->findChild<QCheckBox *>(QStringLiteral("splitCells"));
    QTRY_VERIFY(split->isVisible());
    const auto *summary = dialog->findChild<QLabel *>(QStringLiteral("importSummary"));
    QVERIFY2(summary->text().contains(QStringLiteral("New organisations: 4")), qPrintable(summary->text()));
    split->click();
    QTRY_VERIFY2(summary->text().contains(QStringLiteral("New organisations: 3")),
                 qPrintable(summary->text()));
    auto *word = dialog->findChild<QWidget *>(QStringLiteral("wordsToAsk"))->findChild<QComboBox *>();
    QVERIFY(word);
    word->setFocus();
    QTest::keyClick(word, Qt::Key_Down); // none: works for themselves
    QTRY_VERIFY2(summary->text().contains(QStringLiteral("New organisations: 2")),
                 qPrintable(summary->text()));
    takeIt();
    QTRY_COMPARE(m_fixture->map().all<Organisation>().size(), 2);
    const Id<Person> kim = m_fixture->idOf<Person>(QStringLiteral("Kim"));
    const auto &affiliations = m_fixture->map().all<Affiliation>();
    QVERIFY(std::ranges::any_of(affiliations, [&](const auto &row) {
        return row.record.person == kim && row.record.organisation.isNull();
    }));
}

void TestMainWindowFiles::aListThatIsGivenUpChangesNothing()
{
    m_fixture->openSample();
    const Snapshot before = m_fixture->map();
    m_fixture->window->openFile(write("members.csv", list));
    QDialog *dialog = m_fixture->dialog("importDialog");
    QVERIFY(dialog);
    dialog->reject();
    QVERIFY(m_fixture->map() == before);
    QCOMPARE(m_fixture->window->document().undoStack().count(), 0);
}

void TestMainWindowFiles::picturesAreExported_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("file");
    QTest::newRow("pdf") << 0 << QStringLiteral("picture.pdf");
    QTest::newRow("svg") << 1 << QStringLiteral("picture.svg");
    QTest::newRow("png") << 2 << QStringLiteral("picture"); // the ending is added
}

void TestMainWindowFiles::picturesAreExported()
{
    QFETCH(int, kind);
    QFETCH(QString, file);
    m_fixture->openSample();
    m_fixture->trigger("exportPicture");
    QDialog *dialog = m_fixture->dialog("exportPictureDialog");
    QVERIFY(dialog);
    dialog->findChild<QComboBox *>(QStringLiteral("pictureKind"))->setCurrentIndex(kind);
    m_fixture->prompts.nextFile = m_fixture->folder.filePath(file);
    QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("chooseWhere")), Qt::LeftButton);
    const QString path = m_fixture->folder.filePath(kind == 2 ? file + QStringLiteral(".png") : file);
    QTRY_VERIFY(QFile::exists(path));
    QFile written(path);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QByteArray bytes = written.readAll();
    if (kind == 0) {
        QVERIFY(bytes.startsWith("%PDF-"));
        QVERIFY(bytes.trimmed().endsWith("%%EOF"));
    } else if (kind == 1) {
        QXmlStreamReader reader(bytes);
        bool hasPerson = false;
        while (!reader.atEnd()) {
            reader.readNext();
            hasPerson = hasPerson ||
                        reader.attributes().value(QStringLiteral("id")).startsWith(QStringLiteral("person-"));
        }
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        QVERIFY(hasPerson);
    } else {
        const QImage image(path);
        QVERIFY(!image.isNull());
        QVERIFY(image.width() > 1000);
    }
    QVERIFY(m_fixture->prompts.told.isEmpty());
}

void TestMainWindowFiles::theTableOfAnswersIsExported()
{
    m_fixture->openSample();
    const QString path = m_fixture->folder.filePath(QStringLiteral("answers.csv"));
    m_fixture->prompts.nextFile = path;
    m_fixture->trigger("exportTable");
    QTRY_VERIFY(QFile::exists(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    for (const auto &[id, group] : m_fixture->map().all<Group>())
        QVERIFY2(text.contains(group.name), qPrintable(group.name));
}

void TestMainWindowFiles::aCopyIsSaved()
{
    m_fixture->openSample();
    const QString path = m_fixture->folder.filePath(QStringLiteral("copy"));
    m_fixture->prompts.nextFile = path;
    m_fixture->trigger("saveCopy");
    const auto copy = readMap(path + QStringLiteral(".copse"));
    QVERIFY(copy.has_value());
    QVERIFY(*copy == m_fixture->map());
}

void TestMainWindowFiles::aMapIsMovedWithAllThatCanBeUndone()
{
    m_fixture->openSample();
    Document &document = m_fixture->window->document();
    const Snapshot asOpened = m_fixture->map();
    Edit edit;
    edit.put(document.ids().next<Person>(), Person{.name = QStringLiteral("Amina Diallo")});
    QVERIFY(document.perform(QStringLiteral("Add Amina"), edit));
    QVERIFY(m_fixture->map() != asOpened);
    const QFileInfo before(document.path());
    const QString path = m_fixture->folder.filePath(QStringLiteral("Water in the basin"));
    m_fixture->prompts.nextFile = path;
    m_fixture->trigger("moveMap");
    QCOMPARE(m_fixture->prompts.told, QStringList());
    QCOMPARE(document.title(), QStringLiteral("Water in the basin"));
    QVERIFY(m_fixture->window->windowTitle().contains(document.title()));
    // Nothing of the old file is left, its journal neither.
    QCOMPARE(before.dir().entryList({before.completeBaseName() + QLatin1Char('*')}), QStringList());
    m_fixture->trigger("undo");
    QVERIFY(m_fixture->map() == asOpened);
    m_fixture->window.reset();
    const auto saved = readMap(path + QStringLiteral(".copse"));
    QVERIFY(saved.has_value());
    QVERIFY(*saved == asOpened);
}

void TestMainWindowFiles::aDamagedMapIsLeftAsItIs()
{
    m_fixture->openSample();
    const QString sample = m_fixture->window->document().path();
    QVERIFY(m_fixture->window->document().flush());
    m_fixture->trigger("newMap");
    QFile file(sample);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray bytes = file.readAll();
    bytes.replace(bytes.size() / 2, 4096, QByteArray(4096, 'x'));
    file.seek(0);
    file.write(bytes);
    file.close();
    m_fixture->window->openFile(sample);
    QCOMPARE(m_fixture->prompts.told.size(), 1);
    QVERIFY2(m_fixture->prompts.told.front().contains(QStringLiteral("damaged")),
             qPrintable(m_fixture->prompts.told.front()));
    QCOMPARE(m_fixture->window->document().title(), QStringLiteral("Map")); // the one before stays
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), bytes);
}

void TestMainWindowFiles::theLatestVersionOfADamagedMapIsOffered()
{
    m_fixture->openSample();
    const QString path = m_fixture->window->document().path();
    const Snapshot asOpened = m_fixture->map(); // of which there is a version
    m_fixture->trigger("newMap");
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(file.size() / 2));
    QCOMPARE(file.write(QByteArray(4096, 'x')), 4096);
    file.close();
    m_fixture->prompts.nextAnswer = 0;
    m_fixture->window->openFile(path);
    QVERIFY(m_fixture->window->document().path() != path);
    QVERIFY(m_fixture->map() == asOpened);
}

void TestMainWindowFiles::changesThatCannotBeSavedAreKeptAndSavedElsewhere()
{
    m_fixture->openSample();
    auto *bar = m_fixture->find<QWidget>("saveFailure");
    QVERIFY(!bar->isVisible());
    m_fixture->window->document().limitPages(1);
    Edit edit;
    for (int i = 0; i < 2000; ++i)
        edit.put(m_fixture->window->document().ids().next<Person>(), Person{.name = QString::number(i)});
    QVERIFY(m_fixture->window->document().perform(QStringLiteral("Add many"), edit));
    QTRY_VERIFY(bar->isVisible());
    QCOMPARE(m_fixture->textOf("savedState"), QStringLiteral("Not saved"));
    QVERIFY(!bar->accessibleName().isEmpty());
    const QString elsewhere = m_fixture->folder.filePath(QStringLiteral("elsewhere.copse"));
    m_fixture->prompts.nextFile = elsewhere;
    QTest::mouseClick(m_fixture->find<QPushButton>("saveElsewhereButton"), Qt::LeftButton);
    QTRY_VERIFY(!bar->isVisible());
    const Snapshot all = m_fixture->map();
    m_fixture->window.reset();
    const auto saved = readMap(elsewhere);
    QVERIFY(saved.has_value());
    QVERIFY(*saved == all);
}

void TestMainWindowFiles::savingIsTriedAgainWhenThereIsRoom()
{
    m_fixture->openSample();
    Document &document = m_fixture->window->document();
    document.limitPages(1);
    Edit edit;
    for (int i = 0; i < 2000; ++i)
        edit.put(document.ids().next<Person>(), Person{.name = QString::number(i)});
    QVERIFY(document.perform(QStringLiteral("Add many"), edit));
    auto *bar = m_fixture->find<QWidget>("saveFailure");
    QTRY_VERIFY(bar->isVisible());
    document.limitPages(0);
    QTest::mouseClick(m_fixture->find<QPushButton>("retrySaving"), Qt::LeftButton);
    QTRY_COMPARE(document.savedState(), Document::SavedState::Saved);
    QVERIFY(!bar->isVisible());
}

void TestMainWindowFiles::aMapThatIsOpenElsewhereIsLeftAlone()
{
    m_fixture->openSample();
    const QString path = m_fixture->window->document().path();
    FakePrompts prompts;
    WindowSettings settings;
    settings.documentsFolder = m_fixture->folder.path();
    settings.prompts = &prompts;
    settings.mapFile.versionsFolder = m_fixture->folder.filePath(QStringLiteral("versions"));
    MainWindow other(settings);
    other.openFile(path);
    QCOMPARE(prompts.told.size(), 1);
    QVERIFY2(prompts.told.front().contains(QStringLiteral("open elsewhere")),
             qPrintable(prompts.told.front()));
    QVERIFY(!other.document().isOpen());
}

void TestMainWindowFiles::aFileThatIsNoMapIsRefused()
{
    const QString path = write("notes.copse", "these are notes, not a map");
    m_fixture->window->openFile(path);
    QCOMPARE(m_fixture->prompts.told.size(), 1);
    QVERIFY(m_fixture->prompts.told.front().contains(QStringLiteral("not a Copse map")));
    QVERIFY(!m_fixture->window->document().isOpen());
}

void TestMainWindowFiles::aMapThatCannotBeWrittenIsOpenedAsACopy()
{
    m_fixture->openSample();
    const Snapshot sample = m_fixture->map();
    const QString path = m_fixture->window->document().path();
    m_fixture->trigger("newMap");
    QVERIFY(QFile::setPermissions(path, QFileDevice::ReadOwner));
    if (QFile file(path); file.open(QIODevice::ReadWrite))
        QSKIP("This user may write everything");
    m_fixture->prompts.nextAnswer = 0;
    m_fixture->window->openFile(path);
    QVERIFY(m_fixture->map() == sample);
    QVERIFY(m_fixture->window->document().path() != path);
    QVERIFY(QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner));
}

QTEST_MAIN(TestMainWindowFiles)
#include "tst_mainwindow_files.moc"
