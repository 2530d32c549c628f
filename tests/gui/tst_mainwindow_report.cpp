#include "analysis/sentences.h"
#include "privatemap.h"
#include "report/reportpicture.h"
#include "windowfixture.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QWindow>

using namespace copse;
using namespace Qt::Literals::StringLiterals;

/// What goes out of the window into a report or onto paper, and what comes back from paper.
class TestMainWindowReport : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        m_fixture->openSample();
    }
    void cleanup() { m_fixture.reset(); }

    void thePageIsSeenBeforeItIsWritten();
    void itsKeyWorksWhereOneTypes();
    void aFileIsAsLargeAsItsPlace();
    void theLastChoiceIsRemembered();
    void aFadedSelectionIsAskedAbout();
    void aPictureMaySpeakAnotherLanguage();
    void cardAndTableAndDescriptionAreCopied();
    void nobodyIsCopiedAgainstTheirWish();
    void sheetsAreKeptAsPdf();
    void aTypedRowIsNotDroppedUnsaid();
    void aSheetIsEnteredByKeyboard();
    void aRowIsTakenBack();
    void ofTwoOfOneNameOneIsChosen();
    void nothingOnASheetIsTakenAway();

private:
    QDialog *report()
    {
        m_fixture->trigger("exportPicture");
        return m_fixture->dialog("exportPictureDialog");
    }
    template<class Widget>
    static Widget *in(QDialog *dialog, const char *name)
    {
        return dialog->findChild<Widget *>(QString::fromLatin1(name));
    }
    static void choose(QDialog *dialog, const char *box, const QVariant &data)
    {
        auto *found = in<QComboBox>(dialog, box);
        QVERIFY(found->findData(data) >= 0);
        found->setCurrentIndex(found->findData(data));
    }
    static void waitForPage(QDialog *dialog)
    {
        QTRY_VERIFY(!in<QPlainTextEdit>(dialog, "pictureDescription")->toPlainText().isEmpty());
    }
    QString written(QDialog *dialog, const char *file)
    {
        const QString path = m_fixture->folder.filePath(QString::fromLatin1(file));
        m_fixture->prompts.nextFile = path;
        in<QPushButton>(dialog, "chooseWhere")->click();
        (void)QTest::qWaitFor([&] { return QFile::exists(path); }, patience);
        return path;
    }
    static QString copied() { return QGuiApplication::clipboard()->text(); }

    QDialog *sheet()
    {
        m_fixture->trigger("enterSheets");
        return m_fixture->dialog("enterSheetsDialog");
    }
    /// The editor that is open; earlier ones may still be about to go.
    static QLineEdit *editor(QTableWidget *table)
    {
        for (QLineEdit *cell : table->findChildren<QLineEdit *>(u"sheetCell"_s)) {
            if (cell->isVisible())
                return cell;
        }
        return nullptr;
    }
    /// Types into the row that is written in, with the keyboard alone.
    static void type(QTableWidget *table, const QString &name)
    {
        QTest::keyClicks(table, name.left(1));
        auto *cell = editor(table);
        QVERIFY(cell);
        cell->setText(name);
        QTest::keyClick(cell, Qt::Key_Tab);
    }
    static void goTo(QTableWidget *table, const QString &group)
    {
        for (int i = 0; i < table->columnCount(); ++i) {
            if (table->horizontalHeaderItem(i)->text() == group)
                table->setCurrentCell(table->rowCount() - 1, i);
        }
        table->setFocus();
    }
    int steps() { return m_fixture->window->document().undoStack().index(); }
    const Membership *membership(const QString &person, const QString &group)
    {
        for (const auto &[id, one] : m_fixture->map().all<Membership>()) {
            if (m_fixture->map().find(one.person)->name == person &&
                m_fixture->map().find(one.group)->name == group)
                return &one;
        }
        return nullptr;
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestMainWindowReport::thePageIsSeenBeforeItIsWritten()
{
    QDialog *dialog = report();
    QVERIFY(dialog);
    waitForPage(dialog);
    const QString description = in<QPlainTextEdit>(dialog, "pictureDescription")->toPlainText();
    QVERIFY2(description.contains(u"Wetlands"_s), qPrintable(description));
    QCOMPARE(in<QWidget>(dialog, "picturePreview")->accessibleDescription(), description);
    QVERIFY(in<QLabel>(dialog, "pictureLetters")->text().contains(u'7'));
    in<QPushButton>(dialog, "copyPictureDescription")->click();
    QCOMPARE(copied(), description);
    for (const QWidget *widget : dialog->findChildren<QWidget *>()) {
        if (widget->isVisible() &&
            (qobject_cast<const QComboBox *>(widget) || widget == dialog->focusWidget()))
            QVERIFY2(!widget->accessibleName().isEmpty() || qobject_cast<const QAbstractButton *>(widget),
                     qPrintable(widget->objectName()));
    }
}

void TestMainWindowReport::itsKeyWorksWhereOneTypes()
{
    auto *line = m_fixture->find<QLineEdit>("typedLine");
    m_fixture->window->activateWindow();
    line->setFocus();
    QTRY_VERIFY(line->hasFocus());
    QTest::keyClick(m_fixture->window->windowHandle(), Qt::Key_E, Qt::ControlModifier);
    QTRY_VERIFY(m_fixture->dialog("exportPictureDialog"));
}

void TestMainWindowReport::aFileIsAsLargeAsItsPlace()
{
    QDialog *dialog = report();
    choose(dialog, "pictureSize", u"column"_s);
    choose(dialog, "pictureKind", u"png"_s);
    const QImage image(written(dialog, "column.png"));
    QCOMPARE(image.width(), 1890); // 16 cm at 300 to the inch
    QCOMPARE(image.height(), 1417);
    QVERIFY(std::abs(image.dotsPerMeterX() - 11811) <= 1);
    QVERIFY(image.text(u"Description"_s).contains(u"Wetlands"_s));
}

void TestMainWindowReport::theLastChoiceIsRemembered()
{
    QDialog *dialog = report();
    choose(dialog, "pictureSize", u"slide-16-9"_s);
    choose(dialog, "pictureKind", u"svg"_s);
    choose(dialog, "pictureLanguage", u"nl"_s);
    in<QComboBox>(dialog, "pictureNames")->setCurrentIndex(1); // in full, this time
    QVERIFY(QFile::exists(written(dialog, "slide.svg")));
    dialog = report();
    QVERIFY(dialog);
    QCOMPARE(in<QComboBox>(dialog, "pictureSize")->currentData(), QVariant(u"slide-16-9"_s));
    QCOMPARE(in<QComboBox>(dialog, "pictureKind")->currentData(), QVariant(u"svg"_s));
    QCOMPARE(in<QComboBox>(dialog, "pictureLanguage")->currentData(), QVariant(u"nl"_s));
    QCOMPARE(in<QComboBox>(dialog, "pictureNames")->currentIndex(), 0); // that was for the one time
}

void TestMainWindowReport::aFadedSelectionIsAskedAbout()
{
    QDialog *dialog = report();
    QVERIFY(!in<QRadioButton>(dialog, "pictureOfGroup")->isVisible());
    dialog->reject();
    const auto &[id, group] = *m_fixture->map().all<Group>().begin();
    m_fixture->window->viewState().select(id);
    QTRY_VERIFY(!m_fixture->dialog("exportPictureDialog"));
    dialog = report();
    auto *only = in<QRadioButton>(dialog, "pictureOfGroup");
    QVERIFY(only->isVisible());
    QVERIFY(only->text().contains(group.name));
    choose(dialog, "pictureKind", u"svg"_s);
    only->setChecked(true);
    QFile file(written(dialog, "group.svg"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString svg = QString::fromUtf8(file.readAll());
    QVERIFY(svg.contains(u"group-%1\""_s.arg(id.value)));
    int others = 0;
    for (const auto &[other, record] : m_fixture->map().all<Group>())
        others += record.parent.isNull() && other != id && svg.contains(u"\"group-%1\""_s.arg(other.value));
    QCOMPARE(others, 0);

    // What is copied is asked about in one question.
    const auto copied = [this](int answer) {
        QGuiApplication::clipboard()->clear();
        m_fixture->prompts.nextAnswer = answer;
        m_fixture->trigger("copyPicture");
        if (answer >= 0)
            (void)QTest::qWaitFor([] { return !QGuiApplication::clipboard()->image().isNull(); }, patience);
        return QGuiApplication::clipboard()->image();
    };
    QVERIFY(copied(-1).isNull());
    const QImage all = copied(0);
    const QImage alone = copied(1);
    QVERIFY(!all.isNull() && !alone.isNull() && all != alone);
}

void TestMainWindowReport::aPictureMaySpeakAnotherLanguage()
{
    QDialog *dialog = report();
    choose(dialog, "pictureKind", u"svg"_s);
    choose(dialog, "pictureLanguage", u"fr"_s);
    QFile file(written(dialog, "french.svg"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString svg = QString::fromUtf8(file.readAll());
    QVERIFY(svg.contains(u"lang=\"fr\""_s));
    QVERIFY(!svg.contains(u"People and the groups"_s));
    // The window itself says what it said.
    QVERIFY(m_fixture->find<QAction>("newMap")->text().contains(u"New"_s));
}

void TestMainWindowReport::cardAndTableAndDescriptionAreCopied()
{
    const auto &[id, group] = *m_fixture->map().all<Group>().begin();
    m_fixture->window->viewState().select(id);
    m_fixture->trigger("copyCard");
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    const Question question = m_fixture->window->viewState().question();
    const QString sentence =
        Sentences(m_fixture->map(), question).sentence(answer(m_fixture->map(), question, id));
    QVERIFY2(data->text().startsWith(group.name + u'\n' + sentence), qPrintable(data->text()));
    QVERIFY(data->html().contains(group.name));
    m_fixture->trigger("copyTable");
    data = QGuiApplication::clipboard()->mimeData();
    QCOMPARE(data->text().count(u'\n'), m_fixture->map().all<Group>().size() + 1);
    QVERIFY(data->html().contains(u"<table"_s));
    m_fixture->trigger("copyDescription");
    QTRY_VERIFY(copied().contains(u"Lines lead from people to their groups."_s));
    QVERIFY(copied().contains(m_fixture->window->document().title()));
}

void TestMainWindowReport::nobodyIsCopiedAgainstTheirWish()
{
    QVERIFY(m_fixture->window->document().create(m_fixture->document("Private.copse"), privatemap::make()));
    m_fixture->window->viewState().setAsOf(AsOf::anyTime());
    m_fixture->window->viewState().select((*m_fixture->map().all<Group>().begin()).id);
    for (const char *action : {"copySentence", "copyCard", "copyTable", "copyDescription"}) {
        QGuiApplication::clipboard()->clear();
        m_fixture->trigger(action);
        QTRY_VERIFY2(!copied().isEmpty(), action);
        const QString all = copied() + QGuiApplication::clipboard()->mimeData()->html();
        for (const QString &word : privatemap::neverShown() + privatemap::shownWhenChosen())
            QVERIFY2(!all.contains(word, Qt::CaseInsensitive), qPrintable(QLatin1StringView(action) + word));
    }
}

void TestMainWindowReport::sheetsAreKeptAsPdf()
{
    m_fixture->trigger("printSheets");
    QDialog *dialog = m_fixture->dialog("sheetsDialog");
    QVERIFY(dialog);
    for (int kind = 0; kind < 3; ++kind) {
        in<QComboBox>(dialog, "sheetKind")->setCurrentIndex(kind);
        QTRY_VERIFY(in<QPushButton>(dialog, "saveSheets")->isEnabled());
        QTRY_VERIFY(in<QLabel>(dialog, "sheetPage")->text().contains(u"1"_s));
        const QString path = m_fixture->folder.filePath(u"sheets%1.pdf"_s.arg(kind));
        m_fixture->prompts.nextFile = path;
        in<QPushButton>(dialog, "saveSheets")->click();
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("%PDF-"));
    }
    in<QSpinBox>(dialog, "sheetEmpty")->setValue(400);
    QTRY_VERIFY(in<QPushButton>(dialog, "laterSheet")->isEnabled());
    in<QPushButton>(dialog, "laterSheet")->click();
    QVERIFY(in<QLabel>(dialog, "sheetPage")->text().contains(u"2"_s));
    QVERIFY(m_fixture->prompts.told.isEmpty());
    m_fixture->prompts.nextFile = m_fixture->folder.filePath(u"Cards v1.2"_s);
    in<QPushButton>(dialog, "saveSheets")->click();
    QVERIFY(QFile::exists(m_fixture->folder.filePath(u"Cards v1.2.pdf"_s)));
}

void TestMainWindowReport::aTypedRowIsNotDroppedUnsaid()
{
    QDialog *dialog = sheet();
    auto *table = in<QTableWidget>(dialog, "sheetTable");
    type(table, u"Zoë Newcomer"_s);
    goTo(table, table->horizontalHeaderItem(3)->text());
    QTest::keyClick(table, Qt::Key_J);
    QVERIFY(in<QLabel>(dialog, "sheetSaid")->text().contains(u"stands for no level"_s));
    dialog->reject();
    QVERIFY(dialog->isVisible());
    QVERIFY(in<QLabel>(dialog, "sheetSaid")->text().contains(u"not entered yet"_s));
    dialog->reject();
    QVERIFY(!dialog->isVisible());
}

void TestMainWindowReport::aSheetIsEnteredByKeyboard()
{
    QDialog *dialog = sheet();
    QVERIFY(dialog);
    auto *table = in<QTableWidget>(dialog, "sheetTable");
    const QString first = table->horizontalHeaderItem(3)->text();
    const QString second = table->horizontalHeaderItem(4)->text();
    const int before = steps();
    const auto people = m_fixture->map().all<Person>().size();
    type(table, u"Zoë Newcomer"_s);
    QVERIFY(in<QLabel>(dialog, "sheetSaid")->text().contains(u"not in the map yet"_s));
    goTo(table, first);
    QTest::keyClick(table, Qt::Key_Space);
    goTo(table, second);
    QTest::keyClick(table, Qt::Key_C); // core group
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(steps(), before + 1);
    QCOMPARE(m_fixture->map().all<Person>().size(), people + 1);
    QVERIFY(membership(u"Zoë Newcomer"_s, first));
    QCOMPARE(membership(u"Zoë Newcomer"_s, first)->level, Level::NotRecorded);
    QCOMPARE(membership(u"Zoë Newcomer"_s, second)->level, Level::Core);
    QVERIFY(in<QLabel>(dialog, "sheetSaid")->text().contains(u"Zoë Newcomer is new"_s));
    // And at once the next one: Enter in the name, without a tick.
    QCOMPARE(table->currentRow(), 1);
    QCOMPARE(table->currentColumn(), 0);
    QTest::keyClicks(table, u"O"_s);
    auto *cell = editor(table);
    QVERIFY(cell);
    cell->setText(u"Other Newcomer"_s);
    QTest::keyClick(cell, Qt::Key_Return);
    QTRY_COMPARE(steps(), before + 2);
    QCOMPARE(m_fixture->map().all<Person>().size(), people + 2);
}

void TestMainWindowReport::aRowIsTakenBack()
{
    QDialog *dialog = sheet();
    auto *table = in<QTableWidget>(dialog, "sheetTable");
    const Snapshot before = m_fixture->map();
    type(table, u"Zoë Newcomer"_s);
    goTo(table, table->horizontalHeaderItem(3)->text());
    QTest::keyClick(table, Qt::Key_X);
    QTest::keyClick(table, Qt::Key_Return);
    QVERIFY(!(m_fixture->map() == before));
    in<QPushButton>(dialog, "sheetUndo")->click();
    QVERIFY(m_fixture->map() == before);
    QCOMPARE(table->rowCount(), 1);
    QCOMPARE(table->item(0, 0)->text(), u"Zoë Newcomer"_s); // to be corrected
    in<QPushButton>(dialog, "sheetUndo")->click();          // steps from before the sheet stay
    QVERIFY(m_fixture->map() == before);
    QTest::keyClick(table, Qt::Key_Return); // as it was typed
    QVERIFY(!(m_fixture->map() == before));
}

void TestMainWindowReport::ofTwoOfOneNameOneIsChosen()
{
    const auto &[id, person] = *m_fixture->map().all<Person>().begin();
    Edit edit;
    Person twin;
    twin.name = person.name;
    edit.put(m_fixture->window->document().ids().next<Person>(), twin);
    QVERIFY(m_fixture->window->document().perform(u"Twin"_s, edit));
    QDialog *dialog = sheet();
    auto *table = in<QTableWidget>(dialog, "sheetTable");
    const int before = steps();
    type(table, twin.name);
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(steps(), before);
    QVERIFY(in<QLabel>(dialog, "sheetSaid")->text().contains(u"Several people"_s));
}

void TestMainWindowReport::nothingOnASheetIsTakenAway()
{
    const Membership known = (*m_fixture->map().all<Membership>().begin()).record;
    const QString name = m_fixture->map().find(known.person)->name;
    QDialog *dialog = sheet();
    auto *table = in<QTableWidget>(dialog, "sheetTable");
    const Snapshot before = m_fixture->map();
    type(table, name);
    QVERIFY(in<QLabel>(dialog, "sheetSaid")->text().contains(u"is in the map"_s));
    QTest::keyClick(table, Qt::Key_Return);
    QVERIFY(m_fixture->map() == before);
    QVERIFY(in<QLabel>(dialog, "sheetSaid")->text().contains(u"Nothing new"_s));
    QCOMPARE(table->rowCount(), 1);
    QVERIFY(table->item(0, 0)->text().isEmpty());
}

QTEST_MAIN(TestMainWindowReport)
#include "tst_mainwindow_report.moc"
