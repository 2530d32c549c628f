#include "windowfixture.h"

#include "desktop/document/appearance.h"

#include <QMenu>
#include <QMenuBar>
#include <QTabWidget>

using namespace copse;

/// The size of text, chosen in the View menu, in a window of the usual small laptop.
class TestMainWindowTextSize : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        useColours(*qApp, Colours::Light); // with the style sheet, as people have it
        open();
    }
    void cleanup()
    {
        m_fixture->trigger("colours1");
        m_fixture->trigger("textSize100");
        m_fixture.reset();
    }

    void thereAndBackIsAsItWas_data();
    void thereAndBackIsAsItWas();
    void whatBeganLargeIsAsIfItHadNot();
    void menusAreOneColumnOfTheScreen();
    void rowsAreAsHighAsTheirWords_data();
    void rowsAreAsHighAsTheirWords();

private:
    void open()
    {
        m_fixture = std::make_unique<WindowFixture>();
        m_fixture->openSample();
        m_fixture->window->resize(1366, 690);
        m_fixture->window->viewState().select(m_fixture->map().all<Group>().begin()->id);
        QTRY_VERIFY(!m_fixture->textOf("cardSentence").isEmpty());
        m_fixture->waitForPicture();
    }

    /// Font and place of every widget that is seen, and what those ask for that hold no others.
    QStringList looks()
    {
        QCoreApplication::sendPostedEvents();
        QStringList all;
        for (const QWidget *widget : m_fixture->window->findChildren<QWidget *>()) {
            const bool isHelper = widget->objectName().startsWith(u"qt_"); // without words of its own
            if (!widget->isVisible() || (isHelper && widget->objectName() != u"qt_tabwidget_tabbar"))
                continue;
            QString look;
            QDebug(&look) << widget->metaObject()->className() << widget->objectName() << widget->geometry()
                          << widget->font().pointSizeF();
            if (widget->findChildren<QWidget *>().isEmpty())
                QDebug(&look) << widget->sizeHint();
            all << look;
        }
        return all;
    }

    /// What is not the same, for the report.
    static QByteArray differences(const QStringList &is, const QStringList &wanted)
    {
        QStringList said;
        for (int i = 0; i < std::max(is.size(), wanted.size()); ++i) {
            if (is.value(i) != wanted.value(i))
                said << is.value(i) + QStringLiteral("\n    not ") + wanted.value(i);
        }
        return said.join(u'\n').toUtf8();
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestMainWindowTextSize::thereAndBackIsAsItWas_data()
{
    QTest::addColumn<QStringList>("meanwhile");
    QTest::newRow("at once") << QStringList();
    QTest::newRow("twice") << QStringList{u"textSize100"_qs, u"textSize130"_qs};
    QTest::newRow("with other colours") << QStringList{u"colours2"_qs, u"colours3"_qs, u"colours1"_qs};
    QTest::newRow("with another tab") << QStringList{u"tab2"_qs, u"tab3"_qs, u"tab1"_qs};
}

void TestMainWindowTextSize::thereAndBackIsAsItWas()
{
    QFETCH(QStringList, meanwhile);
    const QStringList before = looks();
    m_fixture->trigger("textSize200");
    for (const QString &action : meanwhile) {
        m_fixture->trigger(action.toLatin1());
        QCoreApplication::processEvents();
    }
    QVERIFY(looks() != before);
    m_fixture->trigger("textSize100");
    QTRY_VERIFY2(looks() == before, differences(looks(), before));
}

void TestMainWindowTextSize::whatBeganLargeIsAsIfItHadNot()
{
    const QStringList wanted = looks();
    m_fixture->trigger("textSize200");
    open();
    m_fixture->trigger("textSize200"); // the settings of each window of the tests are its own
    QSettings().remove(u"window/columns"_qs);
    m_fixture->trigger("textSize100");
    QTRY_VERIFY2(looks() == wanted, differences(looks(), wanted));
}

/// All but Edit, which goes on in a second column.
void TestMainWindowTextSize::menusAreOneColumnOfTheScreen()
{
    m_fixture->trigger("textSize200");
    for (const QAction *action : m_fixture->window->menuBar()->actions()) {
        QMenu *menu = action->menu();
        if (menu->actions().contains(m_fixture->find<QAction>("undo")))
            continue;
        emit menu->aboutToShow();
        int height = 0;
        for (QAction *entry : menu->actions())
            height += menu->actionGeometry(entry).height();
        QVERIFY2(height < 690, qPrintable(QStringLiteral("%1: %2").arg(action->text()).arg(height)));
    }
}

void TestMainWindowTextSize::rowsAreAsHighAsTheirWords_data()
{
    QTest::addColumn<QString>("tab");
    QTest::addColumn<int>("sheet");
    QTest::addColumn<QString>("table");
    QTest::newRow("mix") << u"tab2"_qs << -1 << u"mixTable"_qs;
    QTest::newRow("people") << u"tab3"_qs << 0 << u"peopleTable"_qs;
    QTest::newRow("organisations") << u"tab3"_qs << 1 << u"organisationsTable"_qs;
    QTest::newRow("the picture as a table") << u"tab4"_qs << -1 << u"pictureTable"_qs;
}

void TestMainWindowTextSize::rowsAreAsHighAsTheirWords()
{
    QFETCH(QString, tab);
    QFETCH(int, sheet);
    QFETCH(QString, table);
    m_fixture->trigger(tab.toLatin1());
    if (sheet >= 0)
        m_fixture->find<QTabBar>("sheetChooser")->setCurrentIndex(sheet);
    const auto *view = m_fixture->find<QTableView>(table.toLatin1());
    QVERIFY(view);
    QVERIFY(view->isVisible());
    QTRY_VERIFY(view->model()->rowCount() > 0);
    QCoreApplication::processEvents(); // as wide as their words
    const int row = view->rowHeight(0);
    const int column = view->columnWidth(0);
    QVERIFY(row >= view->fontMetrics().height());
    m_fixture->trigger("textSize200");
    QVERIFY(view->rowHeight(0) >= view->fontMetrics().height());
    QVERIFY(view->rowHeight(0) > 1.5 * row);
    QVERIFY(view->columnWidth(0) > 1.5 * column);
    m_fixture->trigger("textSize100");
    QCOMPARE(view->rowHeight(0), row);
    QVERIFY(std::abs(view->columnWidth(0) - column) <= 2);
}

QTEST_MAIN(TestMainWindowTextSize)
#include "tst_mainwindow_textsize.moc"
