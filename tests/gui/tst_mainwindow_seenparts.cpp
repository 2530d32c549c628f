#include "wallfixture.h"

#include "desktop/document/document.h"
#include "desktop/document/drawing.h"
#include "desktop/document/viewstate.h"
#include "drawing/savedview.h"
#include "edits/views.h"

#include <QPushButton>

#include <cmath>

using namespace copse;

/// Which part of its picture a view shows, and who remembers it.
class TestMainWindowSeenParts : public QObject, private WallFixture
{
    Q_OBJECT

private slots:
    void init() { openDrawnSample(); }
    void cleanup() { m_fixture.reset(); }

    void aViewKeepsThePartThatIsSeen();
    void aViewIsSeenAsItWasLeft();
    void whatTheComputerIsToForgetItForgets();
    void aMapIsSeenAsItWasLeft();
    void lookingAroundLeavesTheFileAsItIs();
    void whatAViewKeepsNowIsSeen();
    void anotherKindOfPictureAndBackIsSeenAsItWas();
    void aWindowOfAnotherShapeShowsAllOfThePart();
    void theWallShowsWhatWasSeen();

private:
    PictureCanvas *canvas() { return m_fixture->canvas(); }
    /// What stands in the picture, as far as its middle is in view.
    static QStringList inView(const PictureCanvas &canvas)
    {
        QStringList items;
        for (const int item : canvas.index()->readingOrder()) {
            const QString id = canvas.index()->item(item).id;
            if (canvas.rect().contains(canvas.itemRect(id).center().toPoint()))
                items << id;
        }
        return items;
    }
    Document &document() { return m_fixture->window->document(); }
    /// Null: there is no such view, and none is made.
    void show(Id<View> view)
    {
        m_fixture->pick("viewsMenu", QStringLiteral("view-%1").arg(view.value));
        m_fixture->waitForPicture();
    }
    SeenPart lookCloser()
    {
        for (int i = 0; i < 4; ++i)
            m_fixture->trigger("zoomIn");
        canvas()->setCurrentItem(
            QStringLiteral("person-%1").arg(m_fixture->idOf<Person>(QStringLiteral("Wieke Postma")).value));
        return canvas()->seenPart();
    }
    bool sees(const SeenPart &part)
    {
        const SeenPart now = canvas()->seenPart();
        const QPointF off = now.middle - part.middle;
        return std::hypot(off.x(), off.y()) < 0.001 &&
               std::abs(now.extent.width() / part.extent.width() - 1) < 0.001;
    }
    void openAgain()
    {
        const QString path = document().path();
        document().close();
        m_fixture->window->openFile(path);
        QTRY_VERIFY(document().isOpen());
        m_fixture->waitForPicture();
    }
    QByteArray file()
    {
        QFile file(document().path());
        return document().flush() && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

void TestMainWindowSeenParts::aViewKeepsThePartThatIsSeen()
{
    const Id<View> whole = m_fixture->keepView(QStringLiteral("All of it"));
    const SeenPart part = lookCloser();
    QVERIFY(part.extent.width() < 0.7);
    const Id<View> near = m_fixture->keepView(QStringLiteral("Round Wieke"));
    show(whole);
    QVERIFY(canvas()->isFitted());
    m_fixture->window->resize(1100, 700);
    QCoreApplication::processEvents();
    QVERIFY(canvas()->isFitted());
    show(near);
    QVERIFY(sees(part));
    // It is kept again only when that is asked for.
    const int steps = document().undoStack().index();
    m_fixture->trigger("zoomIn");
    QCOMPARE(document().undoStack().index(), steps);
    const SeenPart nearer = canvas()->seenPart();
    m_fixture->pick("viewsMenu", QStringLiteral("keepSeenPart"));
    QCOMPARE(document().undoStack().index(), steps + 1);
    QSettings().clear(); // on another computer
    openAgain();
    show(near);
    QVERIFY(sees(nearer));
    show(whole);
    QVERIFY(canvas()->isFitted());
}

void TestMainWindowSeenParts::whatTheComputerIsToForgetItForgets()
{
    const Id<View> one = m_fixture->keepView(QStringLiteral("One"));
    m_fixture->keepView(QStringLiteral("Other"));
    lookCloser();
    show(one);
    m_fixture->trigger("clearComputer");
    QDialog *dialog = m_fixture->dialog("clearComputerDialog");
    QVERIFY(dialog);
    dialog->findChild<QPushButton *>(QStringLiteral("clearNow"))->click();
    document().close();
    QVERIFY(!QSettings().contains(QStringLiteral("seenParts")));
}

void TestMainWindowSeenParts::aViewIsSeenAsItWasLeft()
{
    const Id<View> one = m_fixture->keepView(QStringLiteral("One"));
    const Id<View> other = m_fixture->keepView(QStringLiteral("Other"));
    const int steps = document().undoStack().index();
    const SeenPart part = lookCloser();
    show(one);
    QVERIFY(canvas()->isFitted());
    show(other);
    QVERIFY(sees(part));
    m_fixture->trigger("fit");
    show(one);
    show(other);
    QVERIFY(canvas()->isFitted());
    lookCloser();
    show(other); // chosen once more: as it is kept
    QVERIFY(canvas()->isFitted());
    show(one);
    show(other);
    QVERIFY(canvas()->isFitted());
    QCOMPARE(document().undoStack().index(), steps);
}

void TestMainWindowSeenParts::aMapIsSeenAsItWasLeft()
{
    const Id<View> one = m_fixture->keepView(QStringLiteral("One"));
    const Id<View> other = m_fixture->keepView(QStringLiteral("Other"));
    const SeenPart left = lookCloser();
    show(one);
    m_fixture->trigger("zoomIn");
    const SeenPart shown = canvas()->seenPart();
    openAgain();
    QCOMPARE(m_fixture->window->viewState().viewId(), one);
    QVERIFY(sees(shown));
    show(other);
    QVERIFY(sees(left));
    // The window that is closed remembers as well.
    m_fixture->trigger("zoomOut");
    const SeenPart last = canvas()->seenPart();
    const QString path = document().path();
    QVERIFY(m_fixture->window->close());
    WindowSettings settings;
    settings.documentsFolder = m_fixture->folder.filePath(QStringLiteral("My documents"));
    settings.mapFile.versionsFolder = m_fixture->folder.filePath(QStringLiteral("versions"));
    settings.prompts = &m_fixture->prompts;
    m_fixture->window.reset();
    m_fixture->window = std::make_unique<MainWindow>(settings);
    m_fixture->window->showNormal();
    m_fixture->window->resize(1280, 720);
    m_fixture->window->openFile(path);
    QTRY_VERIFY(document().isOpen());
    m_fixture->waitForPicture();
    show(other);
    QVERIFY(sees(last));
}

void TestMainWindowSeenParts::lookingAroundLeavesTheFileAsItIs()
{
    const Id<View> one = m_fixture->keepView(QStringLiteral("One"));
    const Id<View> other = m_fixture->keepView(QStringLiteral("Other"));
    openAgain();
    const QByteArray before = file();
    QVERIFY(!before.isEmpty());
    show(other);
    lookCloser();
    show(one);
    lookCloser();
    openAgain();
    QVERIFY(file() == before);
    QVERIFY(!document().undoStack().canUndo());
    // What a room is shown is what the view keeps.
    QVERIFY(seenPartOf(*m_fixture->map().find(one)).isWhole());
}

void TestMainWindowSeenParts::whatAViewKeepsNowIsSeen()
{
    const Id<View> one = m_fixture->keepView(QStringLiteral("One"));
    const Id<View> other = m_fixture->keepView(QStringLiteral("Other"));
    lookCloser();
    show(one);
    // Meanwhile, on another computer.
    const SeenPart part{{0.25, 0.5}, {0.4, 0.4}};
    Edit edit;
    edit.put(other, withSeenPart(*m_fixture->map().find(other), part));
    QVERIFY(document().perform(QStringLiteral("Look elsewhere"), std::move(edit)));
    show(other);
    QVERIFY(sees(part));
}

void TestMainWindowSeenParts::anotherKindOfPictureAndBackIsSeenAsItWas()
{
    const Id<View> view = m_fixture->keepView(QStringLiteral("Groups and people"));
    const SeenPart part = lookCloser();
    m_fixture->pick("pictureKindMenu", QStringLiteral("picture-matrix"));
    m_fixture->waitForPicture();
    m_fixture->trigger("fit");
    m_fixture->pick("pictureKindMenu", QStringLiteral("picture-membership"));
    m_fixture->waitForPicture();
    QCOMPARE(m_fixture->window->viewState().viewId(), view);
    QVERIFY(sees(part));
}

void TestMainWindowSeenParts::aWindowOfAnotherShapeShowsAllOfThePart()
{
    m_fixture->window->resize(1300, 650);
    QCoreApplication::processEvents();
    lookCloser();
    const QStringList seen = inView(*canvas());
    QVERIFY(seen.size() > 5);
    QVERIFY(seen.size() < qsizetype(canvas()->index()->readingOrder().size()) / 2);
    const Id<View> view = m_fixture->keepView(QStringLiteral("Round Wieke"));
    for (const QSize size : {QSize(1000, 900), QSize(1700, 620)}) {
        m_fixture->window->resize(size);
        QCoreApplication::processEvents();
        show(view);
        const QStringList now = inView(*canvas());
        for (const QString &item : seen)
            QVERIFY2(now.contains(item), qPrintable(item));
    }
}

void TestMainWindowSeenParts::theWallShowsWhatWasSeen()
{
    const auto missing = [this](const QStringList &seen) {
        QStringList result;
        const QStringList now = inView(*WallFixture::canvas());
        for (const QString &item : seen) {
            if (WallFixture::canvas()->index()->find(item) >= 0 && !now.contains(item))
                result << item;
        }
        return result;
    };
    m_fixture->keepView(QStringLiteral("All of it"));
    lookCloser();
    m_fixture->trigger("zoomIn");
    const QStringList seen = inView(*canvas());
    QVERIFY(seen.size() > 5);
    const Id<View> near = m_fixture->keepView(QStringLiteral("Round Wieke"));
    present("presentFromHere");
    for (const QSize size : {QSize(1280, 720), QSize(1024, 768), QSize(1600, 700)}) {
        resizeWall(size);
        WallFixture::waitForPicture();
        QTRY_COMPARE(missing(seen), QStringList());
    }
    QVERIFY(!WallFixture::canvas()->isFitted());
    QCOMPARE(presentation().step().view, near);
    key(Qt::Key_Left);
    WallFixture::waitForPicture();
    QTRY_VERIFY(WallFixture::canvas()->isFitted());
    key(Qt::Key_Right);
    QTRY_VERIFY(!WallFixture::canvas()->isFitted()); // with the picture of the step, which is to come yet
    WallFixture::waitForPicture();
    QTRY_COMPARE(missing(seen), QStringList());
    // Whoever presents looks elsewhere: no new picture takes that back.
    key(Qt::Key_0);
    QTRY_VERIFY(WallFixture::canvas()->isFitted());
    resizeWall({1280, 720});
    WallFixture::waitForPicture();
    QVERIFY(WallFixture::canvas()->isFitted());
}

QTEST_MAIN(TestMainWindowSeenParts)
#include "tst_mainwindow_seenparts.moc"
