#include "windowfixture.h"

#include "desktop/canvas/picturecanvas.h"
#include "desktop/panels/filterbar.h"

#include <QMenu>
#include <QRegularExpression>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>

using namespace copse;

/// Whom the picture shows only, by chips over it.
class TestMainWindowFilters : public QObject, private WindowTest
{
    Q_OBJECT

private slots:
    void init() { openDrawnSample(); }
    void cleanup() { m_fixture.reset(); }

    void chipsStandForWhatIsAskedFor();
    void keysTakeAChipAway();
    void whoComesBackStandsWhereTheyStood();
    void aDateIsAChipToo();
    void undoAndViewsKnowThem();

private:
    PictureCanvas *canvas() { return m_fixture->canvas(); }
    FilterBar *bar() { return m_fixture->find<FilterBar>("filterBar"); }
    QList<QToolButton *> chips()
    {
        QList<QToolButton *> shown;
        for (QToolButton *chip : bar()->findChildren<QToolButton *>(QStringLiteral("filterChip"))) {
            if (chip->isVisible())
                shown << chip;
        }
        return shown;
    }
    void pick(const QString &by, const QString &code)
    {
        auto *menu = m_fixture->find<QMenu>("onlyMenu");
        emit menu->aboutToShow();
        auto *values = menu->findChild<QMenu *>(QStringLiteral("only-") + by);
        QVERIFY(values);
        emit values->aboutToShow();
        QAction *picked = nullptr; // the values come from a worker
        QTRY_VERIFY2((picked = values->findChild<QAction *>(QStringLiteral("only-") + code)),
                     qPrintable(code));
        picked->trigger();
    }
    bool isShown(const QString &name)
    {
        const QString item = QStringLiteral("person-%1").arg(m_fixture->idOf<Person>(name).value);
        return canvas()->index()->find(item) >= 0;
    }
};

void TestMainWindowFilters::chipsStandForWhatIsAskedFor()
{
    QVERIFY(!bar()->isVisible());
    QVERIFY(isShown(QStringLiteral("Wieke Postma")));
    pick(QStringLiteral("level"), QStringLiteral("level=core"));
    pick(QStringLiteral("organisation"), QStringLiteral("organisation=Heron Learning House"));
    QCOMPARE(chips().size(), 2);
    QVERIFY(bar()->isVisible());
    QTRY_VERIFY2(chips()[0]->text().contains(QRegularExpression(QStringLiteral("core.* \\d+"))),
                 qPrintable(chips()[0]->text()));
    QVERIFY(m_fixture->textOf("filterWords").contains(QStringLiteral("whole groups")));
    QTRY_VERIFY(isShown(QStringLiteral("Mamadou Sarr")));
    int people = 0;
    const auto count = [&] {
        people = 0;
        for (const auto &[id, person] : m_fixture->map().all<Person>())
            people += isShown(person.name);
        return people;
    };
    QTRY_VERIFY(count() > 0 && count() < 20);
    // The table says the same.
    m_fixture->find<QTabWidget>("tabs")->setCurrentWidget(m_fixture->find<QWidget>("tableTab"));
    const QAbstractItemModel *table = m_fixture->find<QTableView>("pictureTable")->model();
    QStringList first;
    for (int row = 0; row < table->rowCount(); ++row)
        first << table->index(row, 0).data().toString();
    QVERIFY(first.contains(QStringLiteral("Mamadou Sarr")));
    QCOMPARE(QSet<QString>(first.begin(), first.end()).size() <=
                 people + m_fixture->map().all<Group>().size(),
             true);
}

void TestMainWindowFilters::keysTakeAChipAway()
{
    pick(QStringLiteral("level"), QStringLiteral("level=core"));
    pick(QStringLiteral("level"), QStringLiteral("level=active"));
    QCOMPARE(chips().size(), 2);
    chips()[0]->setFocus();
    QTest::keyClick(chips()[0], Qt::Key_Delete);
    QCOMPARE(chips().size(), 1);
    QCOMPARE(m_fixture->window->viewState().view().filter.front().value, QStringLiteral("active"));
    QTest::keyClick(chips()[0], Qt::Key_Space);
    QVERIFY(!bar()->isVisible());
    QVERIFY(m_fixture->window->viewState().view().filter.empty());
}

void TestMainWindowFilters::whoComesBackStandsWhereTheyStood()
{
    const QString item =
        QStringLiteral("person-%1").arg(m_fixture->idOf<Person>(QStringLiteral("Wieke Postma")).value);
    const auto place = [&] {
        const int at = canvas()->index()->find(item);
        return at < 0 ? QPointF() : *canvas()->index()->item(at).centre;
    };
    const QPointF before = place();
    QVERIFY(!before.isNull());
    pick(QStringLiteral("level"), QStringLiteral("level=active"));
    QTRY_VERIFY(place().isNull());
    pick(QStringLiteral("level"), QStringLiteral("level=active"));
    QTRY_COMPARE(place(), before);
}

void TestMainWindowFilters::aDateIsAChipToo()
{
    m_fixture->window->viewState().setAsOf(AsOf::date(PartialDate::fromParts(2023, 6, 1)));
    QCOMPARE(chips().size(), 1);
    QVERIFY(chips()[0]->text().contains(QStringLiteral("2023")));
    chips()[0]->click();
    QCOMPARE(m_fixture->window->viewState().question().asOf, AsOf::today());
    QVERIFY(!bar()->isVisible());
}

void TestMainWindowFilters::undoAndViewsKnowThem()
{
    Document &document = m_fixture->window->document();
    View view{.title = QStringLiteral("The core")};
    view.asOf = QStringLiteral("today");
    view.only = QStringLiteral("level=core");
    Edit edit;
    const Id<View> id = document.ids().next<View>();
    edit.put(id, view);
    QVERIFY(document.perform(QStringLiteral("view"), std::move(edit)));
    const QString path = document.path();
    m_fixture->trigger("newMap");
    m_fixture->window->openFile(path); // shows its first view
    QTRY_COMPARE(chips().size(), 1);
    pick(QStringLiteral("level"), QStringLiteral("level=active"));
    QCOMPARE(m_fixture->map().find(id)->only, QStringLiteral("level=core\nlevel=active"));
    m_fixture->trigger("undo");
    QCOMPARE(m_fixture->map().find(id)->only, QStringLiteral("level=core"));
    QCOMPARE(chips().size(), 1);
}

QTEST_MAIN(TestMainWindowFilters)
#include "tst_mainwindow_filters.moc"
