#include "windowfixture.h"

#include "analysis/sentences.h"
#include "base/languages.h"
#include "desktop/canvas/picturecanvas.h"
#include "desktop/charts/mixmap.h"
#include "desktop/document/appearance.h"
#include "desktop/document/roles.h"

#include <QAccessible>
#include <QChartView>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSlider>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>
#include <QTranslator>
#include <QTreeView>

#include <cmath>

using namespace copse;

/// How people look at a map, through the window.
class TestMainWindowLooks : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        m_fixture->openSample();
    }
    void cleanup() { m_fixture.reset(); }

    void aGroupIsChosenInTheListAndItsAnswerRead();
    void theSentenceIsCopied();
    void aPersonShowsTheirGroups();
    void anotherDateGivesAnotherAnswer();
    void aSwitchIsTurnedInTheMenu();
    void findingKeepsWhatMatches();
    void theTableOfPeopleHasOwnFieldsAndIsSearched();
    void theWindowFitsASmallScreen_data();
    void theWindowFitsASmallScreen();
    void theWaysToBeginAreReadWhole_data();
    void theWaysToBeginAreReadWhole();
    void enterDoesWhatADialogIsFor_data();
    void enterDoesWhatADialogIsFor();
    void aWarningHasNoGaps();
    void boxesAreSeenInEveryColours_data();
    void boxesAreSeenInEveryColours();
    void everyControlHasAName();
    void noTwoEntriesHaveTheSameLetter_data();
    void noTwoEntriesHaveTheSameLetter();
    void thePictureFillsItsPlace();
    void theMixMapFillsItsPlace();
    void theTextSizeChangesAtOnce();
    void aButtonUsedByMouseHasNoFrame();
    void rowsOfASheetAreSeveral();
    void rowsOfAListAreSeveral();

private:
    GroupAnswer answerFor(Id<Group> group)
    {
        return answer(m_fixture->map(), m_fixture->window->viewState().question(), group);
    }

    /// The entries that cannot be told apart by their underlined letters, in a menu and all below it.
    static QStringList twinsIn(const QString &title, const QList<QAction *> &entries)
    {
        QStringList twins;
        QHash<QString, QString> known;
        for (QAction *entry : entries) {
            if (entry->isSeparator() || !entry->isVisible())
                continue;
            if (const QString letter = QKeySequence::mnemonic(entry->text()).toString(); !letter.isEmpty()) {
                if (known.contains(letter))
                    twins << QStringLiteral("%1: %2 / %3").arg(title, known[letter], entry->text());
                known.insert(letter, entry->text());
            }
            if (QMenu *menu = entry->menu(); menu && !menu->property(menuOfRecords).toBool()) {
                emit menu->aboutToShow(); // some are filled only then
                twins << twinsIn(title + QStringLiteral(" > ") + entry->text(), menu->actions());
            }
        }
        return twins;
    }

    void openSampleIn(const QString &language, QTranslator &translator)
    {
        m_fixture.reset();
        QVERIFY(translator.load(translationFile(language)));
        QCoreApplication::installTranslator(&translator);
        m_fixture = std::make_unique<WindowFixture>();
        m_fixture->openSample();
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestMainWindowLooks::aGroupIsChosenInTheListAndItsAnswerRead()
{
    auto *tree = m_fixture->find<QTreeView>("groupsList");
    tree->setFocus();
    QTest::keyClick(tree, Qt::Key_Home);
    QTest::keyClick(tree, Qt::Key_Down);
    const Id<Group> group = m_fixture->window->viewState().selected<Group>();
    QVERIFY(!group.isNull());
    const Sentences say(m_fixture->map(), m_fixture->window->viewState().question());
    QTRY_COMPARE(m_fixture->textOf("cardTitle"), m_fixture->map().find(group)->name);
    QCOMPARE(m_fixture->textOf("cardHeadline"), Sentences::headline(answerFor(group)));
    QCOMPARE(m_fixture->textOf("cardSentence"), say.body(answerFor(group)));
    QVERIFY(m_fixture->find<QWidget>("organisationBar")->isVisible());
    const auto isCutOff = [&] {
        const auto labels = m_fixture->find<QWidget>("cardPanel")->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [](const QLabel *label) {
            return label->isVisible() && label->wordWrap() &&
                   label->height() < label->heightForWidth(label->width());
        });
    };
    QTRY_VERIFY(!isCutOff());
}

void TestMainWindowLooks::theSentenceIsCopied()
{
    const Id<Group> group = m_fixture->map().all<Group>().begin()->id;
    m_fixture->window->viewState().select(group);
    m_fixture->trigger("copySentence");
    const Sentences say(m_fixture->map(), m_fixture->window->viewState().question());
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY2(copied.contains(say.sentence(answerFor(group))), qPrintable(copied));
    QVERIFY(copied.contains(m_fixture->map().find(group)->name));
}

void TestMainWindowLooks::aPersonShowsTheirGroups()
{
    const Membership member = m_fixture->map().all<Membership>().begin()->record;
    m_fixture->window->viewState().setAsOf(AsOf::anyTime());
    m_fixture->window->viewState().select(member.person);
    QTRY_COMPARE(m_fixture->textOf("cardTitle"), m_fixture->map().find(member.person)->name);
    const QString group = m_fixture->map().find(member.group)->name;
    const auto links = m_fixture->find<QWidget>("cardPanel")->findChildren<QAbstractButton *>();
    const auto link =
        std::ranges::find_if(links, [&](const QAbstractButton *button) { return button->text() == group; });
    QVERIFY(link != links.end());
    QTest::mouseClick(*link, Qt::LeftButton);
    QTRY_COMPARE(m_fixture->window->viewState().selected<Group>(), member.group);
}

void TestMainWindowLooks::anotherDateGivesAnotherAnswer()
{
    const Id<Group> group = m_fixture->map().all<Group>().begin()->id;
    m_fixture->window->viewState().select(group);
    QTRY_VERIFY(!m_fixture->textOf("cardSentence").isEmpty());
    const QString today = m_fixture->textOf("cardSentence");
    auto *kind = m_fixture->find<QComboBox>("asOfKind");
    kind->setFocus();
    QTest::keyClick(kind, Qt::Key_End); // any time
    QVERIFY(m_fixture->window->viewState().question().asOf.isAnyTime());
    QTRY_VERIFY(m_fixture->textOf("cardSentence") != today);

    auto *line = m_fixture->find<QSlider>("asOfLine");
    line->setValue(line->minimum());
    const AsOf asOf = m_fixture->window->viewState().question().asOf;
    QCOMPARE(asOf.date().month(), 1);
    QCOMPARE(asOf.date().day(), 1);
    QTRY_COMPARE(m_fixture->textOf("cardHeadline"), Sentences::headline(answerFor(group)));
}

void TestMainWindowLooks::aSwitchIsTurnedInTheMenu()
{
    m_fixture->trigger("independents-left-out");
    QCOMPARE(m_fixture->window->viewState().question().independents, Independents::LeftOut);
    m_fixture->trigger("scope-direct");
    QCOMPARE(m_fixture->window->viewState().question().scope, Scope::Direct);
    QVERIFY(m_fixture->find<QAction>("scope-direct")->isChecked());
    QVERIFY(!m_fixture->find<QAction>("scope-with-subgroups")->isChecked());
}

void TestMainWindowLooks::findingKeepsWhatMatches()
{
    const auto *people = m_fixture->find<QAbstractItemView>("peopleList");
    QVERIFY(!people->isVisible());
    const QString name = m_fixture->map().all<Person>().begin()->record.name;
    m_fixture->trigger("find");
    auto *line = m_fixture->find<QLineEdit>("findLine");
    QTest::keyClicks(line, name.toUpper());
    QVERIFY(people->isVisible());
    QCOMPARE(people->model()->rowCount(), 1);
    QCOMPARE(people->model()->index(0, 0).data().toString(), name);
    line->clear();
    QCOMPARE(people->model()->rowCount(), int(m_fixture->map().all<Person>().size()));
}

void TestMainWindowLooks::theTableOfPeopleHasOwnFieldsAndIsSearched()
{
    m_fixture->trigger("tab3");
    auto *table = m_fixture->find<QTableView>("peopleTable");
    QVERIFY(table->isVisible());
    const QAbstractItemModel *model = table->model();
    const OwnFields &own = m_fixture->map().all<Person>().begin()->record.own;
    QVERIFY(!own.empty());
    QStringList headers;
    for (int i = 0; i < model->columnCount(); ++i)
        headers << model->headerData(i, Qt::Horizontal).toString();
    QVERIFY2(headers.contains(own.front().name), qPrintable(headers.join(QLatin1Char('|'))));
    const int all = model->rowCount();
    QTest::keyClicks(m_fixture->find<QLineEdit>("peopleFind"), own.front().values.front());
    QVERIFY(model->rowCount() > 0);
    QVERIFY(model->rowCount() < all);
}

void TestMainWindowLooks::theWindowFitsASmallScreen_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QByteArray>("textSize");
    for (const QString &code : languageCodes()) {
        QTest::newRow(qPrintable(code)) << code << QByteArray("textSize100");
        QTest::newRow(qPrintable(code + QStringLiteral(", large"))) << code << QByteArray("textSize200");
    }
}

void TestMainWindowLooks::theWindowFitsASmallScreen()
{
    QFETCH(QString, language);
    QFETCH(QByteArray, textSize);
    QTranslator translator;
    openSampleIn(language, translator);
    m_fixture->window->viewState().select(m_fixture->map().all<Group>().begin()->id);
    m_fixture->trigger(textSize);
    QCoreApplication::processEvents();
    const QSize least = m_fixture->window->minimumSizeHint();
    m_fixture->trigger("textSize100");
    m_fixture.reset();
    QCoreApplication::removeTranslator(&translator);
    QVERIFY2(least.width() <= 1366 && least.height() <= 690,
             qPrintable(QStringLiteral("%1 x %2").arg(least.width()).arg(least.height())));
}

void TestMainWindowLooks::theWaysToBeginAreReadWhole_data()
{
    QTest::addColumn<QByteArray>("textSize");
    QTest::newRow("as it is") << QByteArray("textSize100");
    QTest::newRow("large") << QByteArray("textSize200");
}

void TestMainWindowLooks::theWaysToBeginAreReadWhole()
{
    QFETCH(QByteArray, textSize);
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->trigger(textSize);
    QCoreApplication::processEvents();
    QList<int> tops;
    QList<int> heights;
    for (const char *name : {"typeLineWay", "importListWay", "openSampleWay"}) {
        auto *way = m_fixture->find<QWidget>(name);
        QVERIFY2(way, name);
        QTRY_VERIFY2(way->height() >= way->heightForWidth(way->width()), name);
        QVERIFY2(
            m_fixture->window->rect().contains({way->mapTo(m_fixture->window.get(), QPoint()), way->size()}),
            name);
        tops << way->y();
        heights << way->height();
    }
    m_fixture->trigger("textSize100");
    QCOMPARE(tops, QList<int>(3, tops.front()));
    QCOMPARE(heights, QList<int>(3, heights.front()));
}

void TestMainWindowLooks::enterDoesWhatADialogIsFor_data()
{
    QTest::addColumn<QByteArray>("action");
    QTest::addColumn<QByteArray>("dialog");
    for (const auto &[action, dialog] :
         {std::pair{"addPerson", "addPersonDialog"}, std::pair{"addGroup", "addGroupDialog"},
          std::pair{"addMembership", "addMembershipDialog"}, std::pair{"takeOut", "takeOutDialog"},
          std::pair{"severalAddToGroup", "severalGroupDialog"},
          std::pair{"severalConsent", "severalConsentDialog"}})
        QTest::newRow(action) << QByteArray(action) << QByteArray(dialog);
}

void TestMainWindowLooks::enterDoesWhatADialogIsFor()
{
    QFETCH(QByteArray, action);
    QFETCH(QByteArray, dialog);
    m_fixture->window->viewState().select(m_fixture->map().all<Membership>().begin()->record.person);
    m_fixture->trigger(action);
    QDialog *shown = nullptr;
    QTRY_VERIFY((shown = m_fixture->dialog(dialog)));
    const auto *box = shown->findChild<QDialogButtonBox *>();
    QVERIFY(box);
    for (QAbstractButton *button : box->buttons()) {
        const bool isMeant = box->buttonRole(button) == QDialogButtonBox::AcceptRole;
        QVERIFY2(static_cast<QPushButton *>(button)->isDefault() == isMeant, qPrintable(button->text()));
    }
    shown->reject();
}

void TestMainWindowLooks::aWarningHasNoGaps()
{
    m_fixture->trigger("clearComputer");
    QDialog *shown = nullptr;
    QTRY_VERIFY((shown = m_fixture->dialog("clearComputerDialog")));
    int paragraphs = 0;
    for (const QLabel *label : shown->findChildren<QLabel *>()) {
        if (!label->isVisible())
            continue;
        ++paragraphs;
        const int spare = label->height() - label->heightForWidth(label->width());
        QVERIFY2(spare >= 0 && spare < label->fontMetrics().height(), qPrintable(label->text()));
    }
    QVERIFY(paragraphs > 3);
    shown->reject();
}

void TestMainWindowLooks::everyControlHasAName()
{
    QTRY_VERIFY(m_fixture->canvas()->picture());
    for (const QWidget *widget : m_fixture->window->findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus ||
            widget->objectName().startsWith(QStringLiteral("qt_")))
            continue;
        const QAccessibleInterface *spoken =
            QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        QVERIFY(spoken);
        if (spoken->role() == QAccessible::PageTabList || spoken->role() == QAccessible::Splitter)
            continue;
        QVERIFY2(!spoken->text(QAccessible::Name).isEmpty() || qobject_cast<const QToolButton *>(widget),
                 qPrintable(QStringLiteral("%1 %2").arg(QLatin1StringView(widget->metaObject()->className()),
                                                        widget->objectName())));
    }
}

void TestMainWindowLooks::boxesAreSeenInEveryColours_data()
{
    QTest::addColumn<QByteArray>("colours");
    for (const Colours colours : {Colours::Dark, Colours::HighContrast})
        QTest::addRow("%d", int(colours)) << QByteArray("colours") + QByteArray::number(int(colours));
}

void TestMainWindowLooks::boxesAreSeenInEveryColours()
{
    QFETCH(QByteArray, colours);
    m_fixture->trigger(colours);
    QDialog dialog;
    QCheckBox box(&dialog);
    box.resize(box.sizeHint());
    const QImage image = box.grab().toImage();
    const QColor window = dialog.palette().color(QPalette::Window);
    m_fixture->trigger("colours1");
    // WCAG 2.1: 1.4.11 asks for 3:1; the edges are drawn half over two pixels.
    const auto luminance = [](const QColor &colour) {
        const auto linear = [](double part) {
            return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
               0.0722 * linear(colour.blueF());
    };
    double most = 1;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            most = std::max(most, (luminance(image.pixelColor(x, y)) + 0.05) / (luminance(window) + 0.05));
    }
    QVERIFY2(most >= 3, qPrintable(QString::number(most)));
}

void TestMainWindowLooks::noTwoEntriesHaveTheSameLetter_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &code : languageCodes())
        QTest::newRow(qPrintable(code)) << code;
}

void TestMainWindowLooks::noTwoEntriesHaveTheSameLetter()
{
    QFETCH(QString, language);
    QTranslator translator;
    openSampleIn(language, translator);
    const QStringList twins = twinsIn({}, m_fixture->window->menuBar()->actions());
    m_fixture.reset();
    QCoreApplication::removeTranslator(&translator);
    QVERIFY2(twins.isEmpty(), qPrintable(twins.join(u'\n')));
}

void TestMainWindowLooks::aButtonUsedByMouseHasNoFrame()
{
    m_fixture->waitForPicture();
    m_fixture->window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_fixture->window.get()));
    m_fixture->canvas()->setFocus();
    const auto buttons = m_fixture->find<QWidget>("pictureBar")->findChildren<QToolButton *>();
    QVERIFY(buttons.size() > 4);
    for (const QToolButton *one : buttons)
        QVERIFY(one->focusPolicy() == Qt::TabFocus); // the keyboard still reaches it
    const auto found = std::ranges::find_if(buttons, [](const QToolButton *one) { return !one->menu(); });
    QVERIFY(found != buttons.end());
    QToolButton *tidy = *found;
    QTest::mouseClick(tidy, Qt::LeftButton);
    QVERIFY(!tidy->hasFocus() && m_fixture->canvas()->hasFocus());
}

void TestMainWindowLooks::rowsOfASheetAreSeveral()
{
    m_fixture->trigger("showRecord");
    ViewState &state = m_fixture->window->viewState();
    m_fixture->trigger("tab3");
    auto *table = m_fixture->find<QTableView>("peopleTable");
    QTRY_VERIFY(table->isVisible());
    const auto at = [&](int row) { return table->visualRect(table->model()->index(row, 0)).center(); };
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, at(1));
    QCOMPARE(state.allSelected<Person>().size(), 1u);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, Qt::ShiftModifier, at(3));
    QTest::mouseClick(table->viewport(), Qt::LeftButton, Qt::ControlModifier, at(5));
    const std::vector<Id<Person>> people = state.allSelected<Person>();
    QCOMPARE(people.size(), 4u);
    const Person &current = *m_fixture->map().find(people.back());
    QCOMPARE(current.name, table->model()->index(5, 0).data().toString());
    QTRY_VERIFY(m_fixture->textOf("inspectorTitle").contains(u'4'));
    auto *consent = m_fixture->find<QComboBox>("person-consent");
    consent->setCurrentText(QStringLiteral("initials"));
    emit consent->activated(consent->currentIndex());
    for (const Id<Person> id : people)
        QCOMPARE(m_fixture->map().find(id)->consent, Consent::Initials);
    QCOMPARE(state.allSelected<Person>(), people);
    QCOMPARE(table->selectionModel()->selectedIndexes().size(), 4);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, at(2));
    QCOMPARE(state.allSelected<Person>().size(), 1u);
}

void TestMainWindowLooks::rowsOfAListAreSeveral()
{
    m_fixture->trigger("showRecord");
    ViewState &state = m_fixture->window->viewState();
    state.clearSelection();
    m_fixture->find<QToolButton>("peopleButton")->click();
    auto *list = m_fixture->find<QListView>("peopleList");
    QTRY_VERIFY(list->isVisible());
    const auto nameAt = [&](int row) { return list->model()->index(row, 0).data().toString(); };
    const auto at = [&](int row) { return list->visualRect(list->model()->index(row, 0)).center(); };
    const auto selectedRows = [&] {
        QList<int> rows;
        for (const QModelIndex &index : list->selectionModel()->selectedIndexes())
            rows << index.row();
        std::ranges::sort(rows);
        return rows;
    };
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, at(0));
    QTest::mouseClick(list->viewport(), Qt::LeftButton, Qt::ControlModifier, at(2));
    QTest::keyClick(list, Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(state.allSelected<Person>().size(), 3u);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, Qt::ControlModifier, at(1));
    QCOMPARE(state.allSelected<Person>().size(), 4u);
    QCOMPARE(m_fixture->map().find(state.selected<Person>())->name, nameAt(1));
    QVERIFY(m_fixture->textOf("counts").contains(QStringLiteral("4 people selected")));
    QTRY_VERIFY(m_fixture->textOf("inspectorTitle").contains(u'4'));

    // What is selected elsewhere is selected here, and in one list only.
    const auto first = m_fixture->idOf<Person>(nameAt(4));
    const auto second = m_fixture->idOf<Person>(nameAt(1));
    state.selectAll(std::vector{first, second});
    QCOMPARE(selectedRows(), (QList<int>{1, 4}));
    QCOMPARE(list->currentIndex().row(), 1);
    state.select(m_fixture->map().all<Group>().begin()->id);
    QVERIFY(selectedRows().isEmpty());
    state.selectAll(std::vector{first, second});

    // Narrowing the lists selects nobody else.
    auto *narrow = m_fixture->find<QLineEdit>("findLine");
    narrow->setText(nameAt(4));
    QCOMPARE(state.allSelected<Person>(), (std::vector{first, second}));
    narrow->clear();
    QCOMPARE(state.allSelected<Person>(), (std::vector{first, second}));
    QCOMPARE(selectedRows(), (QList<int>{1, 4}));

    // The last one stays selected.
    state.select(first);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, Qt::ControlModifier, at(4));
    QTRY_COMPARE(selectedRows(), QList<int>{4});
    QCOMPARE(state.selected<Person>(), first);
}

void TestMainWindowLooks::thePictureFillsItsPlace()
{
    m_fixture->openSample();
    m_fixture->window->resize(1920, 1200);
    m_fixture->waitForPicture();
    const auto *bar = m_fixture->find<QWidget>("pictureBar");
    const auto *place = m_fixture->find<QWidget>("pictureTab");
    const int oneRow = bar->heightForWidth(bar->width());
    QCOMPARE(bar->height(), oneRow);
    QVERIFY2(m_fixture->canvas()->height() > place->height() - 2 * oneRow,
             qPrintable(QString::number(m_fixture->canvas()->height())));
}

void TestMainWindowLooks::theMixMapFillsItsPlace()
{
    auto *mixMap = m_fixture->window->findChild<MixMap *>();
    QVERIFY(mixMap);
    QVERIFY(!mixMap->isVisible());
    for (QWidget *page = mixMap; page; page = page->parentWidget()) {
        if (auto *pages = qobject_cast<QTabWidget *>(page))
            pages->setCurrentIndex(1);
    }
    QTRY_VERIFY(mixMap->isVisible());
    const QChartView *chart = mixMap->findChild<QChartView *>();
    QTRY_VERIFY(chart->chart()->plotArea().width() > chart->width() / 2.0);
    QVERIFY(chart->chart()->plotArea().height() > chart->height() / 2.0);
}

void TestMainWindowLooks::theTextSizeChangesAtOnce()
{
    useColours(*qApp, Colours::Light); // with the style sheet, as people have it
    m_fixture->window->viewState().select(m_fixture->map().all<Group>().begin()->id);
    QTRY_VERIFY(!m_fixture->textOf("cardTitle").isEmpty());
    const QList<QWidget *> widgets = {
        m_fixture->find<QWidget>("groupsList"), m_fixture->find<QWidget>("counts"),
        m_fixture->find<QWidget>("peopleButton"), m_fixture->find<QWidget>("findLine"),
        m_fixture->find<QWidget>("cardTitle")};
    const auto sizes = [&] {
        QList<double> all;
        for (const QWidget *widget : widgets)
            all << widget->font().pointSizeF();
        return all;
    };
    const QList<double> before = sizes();
    for (const auto &[action, factor] : {std::pair{"textSize150", 1.5}, std::pair{"textSize200", 2.0}}) {
        m_fixture->trigger(action);
        const QList<double> after = sizes();
        m_fixture->trigger("textSize100");
        for (int i = 0; i < widgets.size(); ++i) {
            QVERIFY2(
                std::abs(after[i] / before[i] - factor) < 0.1,
                qPrintable(
                    QStringLiteral("%1: %2, %3").arg(widgets[i]->objectName()).arg(before[i]).arg(after[i])));
        }
    }
    const QList<double> again = sizes();
    for (int i = 0; i < widgets.size(); ++i)
        QVERIFY(std::abs(again[i] - before[i]) < 0.01);
}

QTEST_MAIN(TestMainWindowLooks)
#include "tst_mainwindow_looks.moc"
