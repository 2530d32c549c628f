#include "drawing/paintpicture.h"
#include "samplepicture.h"
#include "showncanvas.h"

#include <QAccessible>
#include <QElapsedTimer>
#include <QHelpEvent>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>
#include <QWheelEvent>

#include <cmath>

using namespace copse;

namespace {

/// What is left of a colour on white when it fades to a quarter.
QColor faded(const QColor &colour)
{
    const auto quarter = [](int channel) { return 255 - (255 - channel) / 4; };
    return QColor(quarter(colour.red()), quarter(colour.green()), quarter(colour.blue()));
}

void turnWheel(QWidget &widget, QPointF at, int notches)
{
    QWheelEvent event(at, widget.mapToGlobal(at), {}, {0, 120 * notches}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&widget, &event);
}

} // namespace

class TestPictureCanvas : public QObject
{
    Q_OBJECT

private slots:
    void nothingToShow();
    void showsThePicture();
    void looksAsOnPaper();
    void isNeverBlankWhileItMoves();
    void fitsUntilSomeoneZooms();
    void wheelZoomsAboutThePointer();
    void zoomHasLimits();
    void dragPansAndDoesNotClick();
    void dragKeepsThePictureInView();
    void clickTellsTheItem();
    void hoverTellsTheItem();
    void tooltipIsPlainText();
    void selectionFadesTheRest();
    void selectionChangesBeforeItIsPainted();
    void keysPanAndZoom();
    void keysWalkInReadingOrder();
    void ringIsForTheKeyboardOnly();
    void currentItemComesIntoView();
    void samePictureSizeKeepsThePlace();
    void whatChangedIsPaintedAsIfAllWere();
    void otherSizeIsFitted();
    void replacedWhileTilesAreMade();
    void destroyedWhileTilesAreMade();
    void manyPeople();
    void accessible();
    void accessibleIsBounded();
    void rightToLeftDoesNotMirror();
    void copiesAsImage();
    void transparentPictureHasThePapersColour();
};

void TestPictureCanvas::nothingToShow()
{
    for (const auto &picture : {std::shared_ptr<Picture>(), std::make_shared<Picture>()}) {
        Shown canvas(picture);
        QSignalSpy clicked(&canvas, &PictureCanvas::itemClicked);
        QTest::mouseClick(&canvas, Qt::LeftButton, {}, {5, 5});
        QCOMPARE(clicked.size(), 1);
        QCOMPARE(clicked[0][0].toString(), QString());
        for (const Qt::Key key :
             {Qt::Key_N, Qt::Key_P, Qt::Key_End, Qt::Key_Return, Qt::Key_Plus, Qt::Key_0, Qt::Key_Left})
            QTest::keyClick(&canvas, key);
        canvas.setSelection({QStringLiteral("person-1")});
        canvas.setCurrentItem(QStringLiteral("person-1"));
        QVERIFY(std::isfinite(canvas.zoom()) && canvas.zoom() > 0);
        QVERIFY(canvas.itemRect(QStringLiteral("person-1")).isNull());
        QCOMPARE(canvas.toImage({10, 10}).size(), QSize(10, 10));
        QVERIFY(canvas.toImage({}).isNull());
        canvas.grab();
    }
    Shown canvas(smallPicture());
    canvas.setPicture(nullptr);
    QVERIFY(isNear(colourAt(canvas, {400, 300}), canvas.palette().color(QPalette::Base)));
    QCOMPARE(canvas.itemAt({400, 300}), QString());
}

void TestPictureCanvas::showsThePicture()
{
    Shown canvas(smallPicture());
    QVERIFY(isNear(colourOf(canvas, "person-1"), kRed));
    QVERIFY(isNear(colourOf(canvas, "person-2"), kBlue));
    QVERIFY(isNear(colourOf(canvas, "group-7"), kGreen));
    QVERIFY(isNear(colourAt(canvas, {400, 30}), Qt::white));
}

// Tile by tile gives what painting the whole gives.
void TestPictureCanvas::looksAsOnPaper()
{
    const auto picture = largePicture(400);
    Shown canvas(picture, {1'101, 703}); // no edge at half a pixel
    canvas.zoomIn();
    canvas.finish();
    const QImage seen = canvas.grab().toImage();
    QImage wanted(seen.size(), QImage::Format_RGB32);
    wanted.fill(Qt::white);
    QPainter painter(&wanted);
    const double ratio = seen.devicePixelRatio();
    const QRectF page = canvas.itemRect(QStringLiteral("group-0"));
    const QRectF item = itemBounds(picture->items[size_t(canvas.index()->find(QStringLiteral("group-0")))]);
    const double scale = page.width() / item.width() * ratio;
    painter.translate(-((item.topLeft() * scale / ratio - page.topLeft()) * ratio).toPoint());
    painter.scale(scale, scale);
    paintPicture(painter, *picture);
    painter.end();
    int different = 0;
    for (int y = 0; y < seen.height(); ++y) {
        for (int x = 0; x < seen.width(); ++x) {
            const QColor one = seen.pixelColor(x, y);
            const QColor other = wanted.pixelColor(x, y);
            different += std::abs(one.lightness() - other.lightness()) > 24;
        }
    }
    QVERIFY2(different < seen.width() * seen.height() / 1'000, qPrintable(QString::number(different)));
}

void TestPictureCanvas::isNeverBlankWhileItMoves()
{
    Shown canvas(smallPicture());
    QTest::qWait(100); // the overview comes last
    for (int i = 0; i < 4; ++i) {
        canvas.zoomIn();
        QVERIFY(!canvas.isComplete());
        QVERIFY(isNear(colourOf(canvas, "group-7"), kGreen));
    }
    for (int i = 0; i < 9; ++i) {
        canvas.zoomOut();
        QVERIFY(isNear(colourOf(canvas, "group-7"), kGreen));
        QVERIFY(i < 5 || isNear(colourOf(canvas, "person-1"), kRed));
    }
}

void TestPictureCanvas::fitsUntilSomeoneZooms()
{
    Shown canvas(smallPicture());
    QVERIFY(canvas.isFitted());
    QCOMPARE(canvas.zoom(), 2 * 72.0 / 96); // 400 points on 800 pixels
    QSignalSpy zoomed(&canvas, &PictureCanvas::zoomChanged);
    canvas.resize(400, 600);
    QCOMPARE(canvas.zoom(), 72.0 / 96);
    QCOMPARE(zoomed.size(), 1);
    canvas.zoomIn();
    QVERIFY(!canvas.isFitted());
    const double zoom = canvas.zoom();
    QCOMPARE(zoomed.last()[0].toDouble(), zoom);
    canvas.resize(800, 600);
    QCOMPARE(canvas.zoom(), zoom);
    QTest::mouseDClick(&canvas, Qt::LeftButton, {}, {20, 20});
    QVERIFY(canvas.isFitted());
    QCOMPARE(canvas.zoom(), 2 * 72.0 / 96);
}

void TestPictureCanvas::wheelZoomsAboutThePointer()
{
    Shown canvas(smallPicture());
    const QPointF place = canvas.itemRect(QStringLiteral("person-2")).center();
    const double before = canvas.zoom();
    turnWheel(canvas, place, 3);
    QVERIFY(canvas.zoom() > before * 1.5);
    const QPointF after = canvas.itemRect(QStringLiteral("person-2")).center();
    QVERIFY(QLineF(place, after).length() < 0.01);
    turnWheel(canvas, place, -3);
    QVERIFY(std::abs(canvas.zoom() - before) < 1e-9);
}

void TestPictureCanvas::zoomHasLimits()
{
    Shown canvas(smallPicture());
    for (int i = 0; i < 100; ++i)
        canvas.zoomIn();
    const double largest = canvas.zoom();
    QVERIFY(largest > 8 && largest < 64);
    canvas.finish();
    QVERIFY(isNear(colourAt(canvas, {400, 300}), kGreen));
    for (int i = 0; i < 200; ++i)
        canvas.zoomOut();
    QVERIFY(canvas.zoom() > 0.2 && canvas.zoom() < 1);
    canvas.finish();
    QVERIFY(isNear(colourOf(canvas, "group-7"), kGreen));
}

void TestPictureCanvas::dragPansAndDoesNotClick()
{
    Shown canvas(smallPicture());
    QSignalSpy clicked(&canvas, &PictureCanvas::itemClicked);
    QSignalSpy moved(&canvas, &PictureCanvas::itemMoved);
    QPoint there = canvas.place("person-1");
    // The paper, a line, the legend with the left button; whatever is there with the middle one.
    const QPoint paper = there + QPoint(120, 0);
    const QPoint line = (canvas.place("person-1") + canvas.place("group-7")) / 2;
    const std::pair<Qt::MouseButton, QPoint> holds[] = {{Qt::LeftButton, paper},
                                                        {Qt::LeftButton, line},
                                                        {Qt::LeftButton, canvas.place("legend")},
                                                        {Qt::MiddleButton, there}};
    for (const auto &[button, from] : holds) {
        canvas.fit();
        QTest::mousePress(&canvas, button, {}, from);
        QTest::mouseMove(&canvas, from + QPoint(30, 20));
        QTest::mouseMove(&canvas, from + QPoint(100, 50));
        QCOMPARE(canvas.cursor().shape(), Qt::ClosedHandCursor);
        QTest::mouseRelease(&canvas, button, {}, from + QPoint(100, 50));
        QCOMPARE(canvas.place("person-1"), there + QPoint(100, 50));
        QVERIFY(!canvas.isFitted());
    }
    QCOMPARE(clicked.size(), 0);
    QCOMPARE(moved.size(), 0);
    canvas.finish();
    QVERIFY(isNear(colourAt(canvas, there + QPoint(100, 50)), kRed));
}

void TestPictureCanvas::dragKeepsThePictureInView()
{
    Shown canvas(smallPicture());
    for (int i = 0; i < 50; ++i) {
        QTest::keyClick(&canvas, Qt::Key_Left, Qt::ShiftModifier);
        QTest::keyClick(&canvas, Qt::Key_Up, Qt::ShiftModifier);
    }
    canvas.finish();
    const QRectF item = canvas.itemRect(QStringLiteral("person-1")); // 60 points from the edges
    QVERIFY(canvas.rect().toRectF().contains(item));
}

void TestPictureCanvas::clickTellsTheItem()
{
    auto picture = smallPicture();
    picture->items.push_back(
        mark(QStringLiteral("person-3"), {208, 150}, kRed)); // partly under the group's reach
    Shown canvas(picture);
    QSignalSpy clicked(&canvas, &PictureCanvas::itemClicked);
    const auto click = [&](QPoint place) {
        QTest::mouseClick(&canvas, Qt::LeftButton, {}, place);
        return clicked.last()[0].toString();
    };
    QCOMPARE(click(canvas.place("person-1")), QStringLiteral("person-1"));
    QCOMPARE(canvas.currentItem(), QStringLiteral("person-1"));
    QCOMPARE(click(canvas.place("group-7") + QPoint(6, 0)), QStringLiteral("group-7")); // before the person
    QCOMPARE(click(canvas.place("group-7") + QPoint(34, 0)), QStringLiteral("person-3"));
    const QPoint onLine = (canvas.place("person-2") + canvas.place("group-7")) / 2;
    QCOMPARE(click(onLine), QStringLiteral("lines-person-2"));
    QCOMPARE(click(onLine - QPoint(0, 30)), QString()); // within the box of the line
    QCOMPARE(click(canvas.place("legend")), QString());
    QCOMPARE(canvas.currentItem(), QString());
    QCOMPARE(clicked.size(), 6);
}

void TestPictureCanvas::hoverTellsTheItem()
{
    Shown canvas(smallPicture());
    QSignalSpy hovered(&canvas, &PictureCanvas::itemHovered);
    QTest::mouseMove(&canvas, canvas.place("person-1"));
    QTest::mouseMove(&canvas, canvas.place("person-1") + QPoint(2, 2));
    QCOMPARE(hovered.size(), 1);
    QCOMPARE(hovered[0][0].toString(), QStringLiteral("person-1"));
    QCOMPARE(canvas.cursor().shape(), Qt::PointingHandCursor);
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(&canvas, &leave);
    QCOMPARE(hovered.size(), 2);
    QCOMPARE(hovered[1][0].toString(), QString());
    QVERIFY(canvas.cursor().shape() != Qt::PointingHandCursor);
}

void TestPictureCanvas::tooltipIsPlainText()
{
    auto picture = smallPicture();
    picture->items[2].title = QStringLiteral("<b>Amina</b> & co");
    Shown canvas(picture);
    const QPoint place = canvas.place("person-1");
    QHelpEvent help(QEvent::ToolTip, place, canvas.mapToGlobal(place));
    QCoreApplication::sendEvent(&canvas, &help);
    QVERIFY(QToolTip::isVisible());
    QVERIFY(QToolTip::text().contains(QStringLiteral("&lt;b&gt;Amina&lt;/b&gt; &amp; co")));
    QToolTip::hideText();
}

void TestPictureCanvas::selectionFadesTheRest()
{
    Shown canvas(smallPicture());
    const QRectF before = canvas.itemRect(QStringLiteral("person-1"));
    canvas.setSelection({QStringLiteral("person-1"), QStringLiteral("group-7")});
    canvas.finish();
    QVERIFY(isNear(colourOf(canvas, "person-1"), kRed));
    QVERIFY(isNear(colourOf(canvas, "group-7"), kGreen));
    QVERIFY(isNear(colourOf(canvas, "person-2"), faded(kBlue)));
    QVERIFY(isNear(colourOf(canvas, "legend"), kBlue)); // no part of what can be selected
    QCOMPARE(canvas.itemRect(QStringLiteral("person-1")), before);
    QVERIFY(canvas.isFitted());
    canvas.setSelection({QStringLiteral("person-99")}); // not in the picture: all grey says nothing
    canvas.finish();
    QVERIFY(isNear(colourOf(canvas, "person-1"), kRed));
    QVERIFY(isNear(colourOf(canvas, "person-2"), kBlue));
    canvas.setSelection({});
    QVERIFY(isNear(colourOf(canvas, "person-2"), kBlue));
    QVERIFY(isNear(colourOf(canvas, "person-1"), kRed));
}

void TestPictureCanvas::selectionChangesBeforeItIsPainted()
{
    Shown canvas(largePicture(1'000));
    for (int i = 0; i < 40; ++i) {
        canvas.setSelection({QStringLiteral("group-%1").arg(i % 20)});
        canvas.grab();
    }
    canvas.setSelection({QStringLiteral("group-3")});
    canvas.finish();
    QVERIFY(isNear(colourOf(canvas, "group-3"), kGreen));
    QVERIFY(!isNear(colourOf(canvas, "group-4"), kGreen));
}

void TestPictureCanvas::keysPanAndZoom()
{
    Shown canvas(smallPicture());
    const double zoom = canvas.zoom();
    const QPoint before = canvas.place("group-7");
    QTest::keyClick(&canvas, Qt::Key_Right, Qt::ShiftModifier);
    QVERIFY(canvas.place("group-7").x() < before.x());
    QTest::keyClick(&canvas, Qt::Key_Left, Qt::ShiftModifier);
    QTest::keyClick(&canvas, Qt::Key_Down, Qt::ShiftModifier);
    QVERIFY(canvas.place("group-7").y() < before.y());
    QTest::keyClick(&canvas, Qt::Key_Plus);
    QVERIFY(canvas.zoom() > zoom);
    QTest::keyClick(&canvas, Qt::Key_Minus);
    QCOMPARE(canvas.zoom(), zoom);
    QTest::keyClick(&canvas, Qt::Key_Plus);
    QTest::keyClick(&canvas, Qt::Key_0);
    QVERIFY(canvas.isFitted());
    QCOMPARE(canvas.place("group-7"), before);
}

void TestPictureCanvas::keysWalkInReadingOrder()
{
    Shown canvas(smallPicture());
    QSignalSpy clicked(&canvas, &PictureCanvas::itemClicked);
    const auto press = [&](Qt::Key key) {
        QTest::keyClick(&canvas, key);
        return canvas.currentItem();
    };
    QCOMPARE(press(Qt::Key_N), QStringLiteral("person-1"));
    QCOMPARE(press(Qt::Key_N), QStringLiteral("person-2")); // two points lower, but the same line
    QCOMPARE(press(Qt::Key_PageDown), QStringLiteral("group-7"));
    QCOMPARE(press(Qt::Key_N), QStringLiteral("group-7")); // the last
    QCOMPARE(press(Qt::Key_P), QStringLiteral("person-2"));
    QCOMPARE(press(Qt::Key_Home), QStringLiteral("person-1"));
    QCOMPARE(press(Qt::Key_End), QStringLiteral("group-7"));
    QCOMPARE(clicked.size(), 0);
    const QRectF item = canvas.itemRect(QStringLiteral("group-7"));
    QVERIFY(isNear(colourAt(canvas, {item.center().x(), item.top() - 4}),
                   canvas.palette().color(QPalette::Link)));
    QTest::keyClick(&canvas, Qt::Key_Return);
    QCOMPARE(clicked.last()[0].toString(), QStringLiteral("group-7"));
    QTest::keyClick(&canvas, Qt::Key_Escape);
    QCOMPARE(clicked.last()[0].toString(), QString());
    QCOMPARE(canvas.currentItem(), QString());
}

void TestPictureCanvas::ringIsForTheKeyboardOnly()
{
    Shown canvas(smallPicture());
    QTRY_VERIFY(canvas.hasFocus());
    const auto hasRing = [&](const char *id) {
        const QRectF item = canvas.itemRect(QString::fromLatin1(id));
        return isNear(colourAt(canvas, {item.center().x(), item.top() - 4}),
                      canvas.palette().color(QPalette::Link));
    };
    QTest::keyClick(&canvas, Qt::Key_End);
    QVERIFY(hasRing("group-7"));
    canvas.clearFocus();
    QVERIFY(!hasRing("group-7"));
    canvas.setFocus();
    QVERIFY(hasRing("group-7"));
    canvas.setSelection({QStringLiteral("person-1")}); // from a list
    canvas.finish();
    QVERIFY(!hasRing("group-7"));
    QCOMPARE(canvas.currentItem(), QString());
    QTest::mouseClick(&canvas, Qt::LeftButton, {}, canvas.place("group-7"));
    QCOMPARE(canvas.currentItem(), QStringLiteral("group-7"));
    QVERIFY(!hasRing("group-7"));
    QTest::keyClick(&canvas, Qt::Key_P); // goes on from there
    QVERIFY(hasRing("person-2"));
}

void TestPictureCanvas::currentItemComesIntoView()
{
    Shown canvas(smallPicture());
    for (int i = 0; i < 8; ++i)
        canvas.zoomIn();
    const double zoom = canvas.zoom();
    for (const char *item : {"person-1", "person-2", "group-7", "person-1"}) {
        canvas.setCurrentItem(QString::fromLatin1(item));
        QVERIFY(canvas.rect().toRectF().contains(canvas.itemRect(QString::fromLatin1(item))));
    }
    QCOMPARE(canvas.zoom(), zoom);
}

void TestPictureCanvas::samePictureSizeKeepsThePlace()
{
    Shown canvas(smallPicture());
    canvas.setCurrentItem(QStringLiteral("person-1"));
    canvas.zoomIn();
    QTest::keyClick(&canvas, Qt::Key_Up, Qt::ShiftModifier);
    canvas.finish();
    const QRectF before = canvas.itemRect(QStringLiteral("person-2"));
    canvas.setPicture(smallPicture(kGreen));
    QVERIFY(isNear(colourOf(canvas, "person-2"), kBlue)); // the old picture stays until the new one is there
    canvas.finish();
    QCOMPARE(canvas.itemRect(QStringLiteral("person-2")), before);
    QCOMPARE(canvas.currentItem(), QStringLiteral("person-1"));
    canvas.setCurrentItem({});
    QVERIFY(isNear(colourOf(canvas, "person-1"), kGreen));
}

void TestPictureCanvas::whatChangedIsPaintedAsIfAllWere()
{
    const auto first = largePicture(600);
    Shown canvas(first, {1'400, 800});
    auto picture = std::make_shared<Picture>(*first);
    std::vector<PictureItem> &items = picture->items;
    items.erase(items.begin() + 7);
    items.push_back(mark(QStringLiteral("person-new"), {700, 500}, kGreen, 6));
    items.insert(items.begin(), line(QStringLiteral("lines-person-new"), {700, 500}, {30, 1'100}));
    std::swap(items[1'000], items[1'010]); // what was above is below
    canvas.setPicture(picture);
    canvas.finish();
    canvas.zoomIn(); // tiles of another scale have missed one change when the next comes
    canvas.finish();
    auto last = std::make_shared<Picture>(*picture);
    std::get<PictureShape>(last->items[900].parts.front()).fill = kGreen;
    last->items.push_back(mark(QStringLiteral("person-last"), {900, 640}, kRed, 9));
    canvas.setPicture(last);
    canvas.fit();
    canvas.finish();
    Shown afresh(last, {1'400, 800});
    const QImage seen = canvas.grab().toImage();
    const QImage wanted = afresh.grab().toImage();
    QCOMPARE(seen, wanted);
}

void TestPictureCanvas::otherSizeIsFitted()
{
    Shown canvas(smallPicture());
    canvas.zoomIn();
    auto picture = smallPicture();
    picture->size = {800, 600};
    canvas.setPicture(picture);
    canvas.finish();
    QVERIFY(canvas.isFitted());
    QCOMPARE(canvas.zoom(), 72.0 / 96);
    QVERIFY(isNear(colourOf(canvas, "person-1"), kRed));
}

void TestPictureCanvas::replacedWhileTilesAreMade()
{
    Shown canvas(largePicture(2'000));
    for (unsigned i = 0; i < 12; ++i) {
        canvas.setPicture(largePicture(2'000, i));
        QTest::qWait(int(i) * 5); // at every stage of the work
        canvas.grab();
    }
    canvas.setPicture(smallPicture());
    canvas.finish();
    QVERIFY(isNear(colourOf(canvas, "person-1"), kRed));
    QVERIFY(canvas.itemRect(QStringLiteral("person-900")).isNull());
}

void TestPictureCanvas::destroyedWhileTilesAreMade()
{
    const auto picture = largePicture(3'000);
    for (int i = 0; i < 12; ++i) {
        PictureCanvas canvas;
        canvas.resize(800, 600);
        canvas.show();
        canvas.setPicture(picture);
        canvas.setSelection({QStringLiteral("group-1")});
        QTest::qWait(i * 10);
        canvas.grab();
    }
    QCOMPARE(picture.use_count(), 1L); // nobody holds it any more
}

void TestPictureCanvas::manyPeople()
{
    Shown canvas(largePicture(10'000), {1'920, 1'080});
    QVERIFY(!canvas.itemAt(canvas.itemRect(QStringLiteral("person-1234")).center()).isEmpty());
    canvas.setSelection({QStringLiteral("group-3")});
    for (int i = 0; i < 10; ++i) {
        canvas.zoomIn();
        QTest::keyClick(&canvas, Qt::Key_N);
        canvas.grab(); // whatever there is
    }
    canvas.finish();
    canvas.fit();
    canvas.finish();
    QVERIFY(isNear(colourOf(canvas, "group-3"), kGreen));
}

void TestPictureCanvas::accessible()
{
    Shown canvas(smallPicture());
    QAccessibleInterface *whole = QAccessible::queryAccessibleInterface(&canvas);
    QVERIFY(whole);
    QCOMPARE(whole->text(QAccessible::Name), QStringLiteral("A small network"));
    QCOMPARE(whole->text(QAccessible::Description), QStringLiteral("Two people and a group"));
    QVERIFY(!whole->text(QAccessible::Help).isEmpty());
    QCOMPARE(whole->childCount(), 3);
    QAccessibleInterface *person = whole->child(0);
    QCOMPARE(person->text(QAccessible::Name), QStringLiteral("The title of person-1"));
    QCOMPARE(person->role(), QAccessible::Graphic);
    QCOMPARE(person->parent(), whole);
    QCOMPARE(whole->indexOfChild(whole->child(2)), 2);
    QCOMPARE(whole->child(3), nullptr);
    const QPoint centre = canvas.mapToGlobal(canvas.place("person-1"));
    QVERIFY(person->rect().contains(centre));
    QCOMPARE(whole->childAt(centre.x(), centre.y()), person);
    QVERIFY(!person->state().selected);
    canvas.setSelection({QStringLiteral("person-1")});
    QVERIFY(person->state().selected);

    QCOMPARE(whole->focusChild(), nullptr);
    QTest::keyClick(&canvas, Qt::Key_End);
    QCOMPARE(whole->focusChild(), whole->child(2));

    QSignalSpy clicked(&canvas, &PictureCanvas::itemClicked);
    person->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(clicked.size(), 1);
    QCOMPARE(clicked[0][0].toString(), QStringLiteral("person-1"));
    QCOMPARE(canvas.currentItem(), QStringLiteral("person-1"));

    auto other = smallPicture();
    other->items.erase(other->items.begin() + 2);
    canvas.setPicture(other);
    canvas.finish();
    QCOMPARE(whole->childCount(), 2);
    QCOMPARE(whole->child(0)->text(QAccessible::Name), QStringLiteral("The title of person-2"));
}

void TestPictureCanvas::accessibleIsBounded()
{
    Shown canvas(largePicture(3'000));
    QAccessibleInterface *whole = QAccessible::queryAccessibleInterface(&canvas);
    QCOMPARE(whole->childCount(), 2'000);
    int groups = 0;
    for (int i = 0; i < 2'000; ++i)
        groups += whole->child(i)->text(QAccessible::Name).contains(QStringLiteral("group-"));
    QCOMPARE(groups, 60); // all of them
}

void TestPictureCanvas::rightToLeftDoesNotMirror()
{
    Shown canvas(smallPicture());
    const QImage before = canvas.grab().toImage();
    canvas.setLayoutDirection(Qt::RightToLeft);
    QCOMPARE(canvas.grab().toImage(), before);
    QVERIFY(canvas.place("person-1").x() < canvas.place("person-2").x());
}

void TestPictureCanvas::copiesAsImage()
{
    Shown canvas(smallPicture());
    canvas.setSelection({QStringLiteral("person-1")});
    canvas.zoomIn();
    const QImage image = canvas.toImage({800, 800}); // 800 x 600 in the middle
    QCOMPARE(image.size(), QSize(800, 800));
    QVERIFY(isNear(image.pixelColor(120, 100 + 120), kRed));
    QVERIFY(isNear(image.pixelColor(680, 100 + 124), kBlue)); // not faded
    QVERIFY(isNear(image.pixelColor(5, 5), Qt::white));
}

void TestPictureCanvas::transparentPictureHasThePapersColour()
{
    auto picture = smallPicture();
    picture->background = QColor();
    Shown canvas(picture);
    QPalette dark = canvas.palette();
    dark.setColor(QPalette::Base, QColor(20, 24, 28));
    canvas.setPalette(dark);
    canvas.finish();
    QVERIFY(isNear(colourAt(canvas, {400, 30}), QColor(20, 24, 28)));
    QVERIFY(isNear(colourOf(canvas, "person-1"), kRed));
}

QTEST_MAIN(TestPictureCanvas)
#include "tst_picturecanvas.moc"
