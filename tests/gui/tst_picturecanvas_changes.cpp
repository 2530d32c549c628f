// What is seen while one picture follows another, and of what stands out from the rest.

#include "desktop/canvas/picturecanvas.h"
#include "desktop/canvas/tilemaker.h"
#include "samplepicture.h"
#include "showncanvas.h"

#include <QTest>

#include <future>

using namespace copse;

class TestPictureCanvasChanges : public QObject
{
    Q_OBJECT

private slots:
    void theLastPictureStaysUntilTheNextIsThere();
    void theLastOfSeveralPagesIsFitted();
    void linesOfWhatIsSelectedRunBehindOtherGroups();
    void tilesArePaintedByAnyNumberOfThreads();
};

namespace {

std::shared_ptr<Picture> onPage(QSizeF page)
{
    auto picture = smallPicture();
    picture->size = page;
    return picture;
}

} // namespace

void TestPictureCanvasChanges::theLastPictureStaysUntilTheNextIsThere()
{
    Shown canvas(smallPicture());
    const QRectF before = canvas.itemRect(QStringLiteral("person-1"));
    const double zoom = canvas.zoom();
    canvas.setPicture(largePicture(3'000)); // so many that a worker looks through them
    QCOMPARE(canvas.zoom(), zoom);          // the page of the new one comes with it
    QVERIFY(isNear(colourAt(canvas, before.center()), kRed));
    canvas.finish();
    QVERIFY(canvas.isFitted());
    QVERIFY(canvas.zoom() < zoom / 2);
}

void TestPictureCanvasChanges::theLastOfSeveralPagesIsFitted()
{
    Shown canvas(smallPicture());
    const double zoom = canvas.zoom();
    canvas.setPicture(onPage({800, 600}));
    canvas.setPicture(largePicture(3'000));
    canvas.setPicture(nullptr);
    QVERIFY(canvas.itemRect(QStringLiteral("person-1")).isNull());
    canvas.setPicture(largePicture(3'000));
    canvas.setPicture(onPage({400, 300}));
    canvas.finish();
    QVERIFY(canvas.isFitted());
    QCOMPARE(canvas.zoom(), zoom);
    QVERIFY(isNear(colourOf(canvas, "person-2"), kBlue));
}

// Across a name that is faded they look as if it were struck out.
void TestPictureCanvasChanges::linesOfWhatIsSelectedRunBehindOtherGroups()
{
    auto picture = smallPicture();
    picture->items[0] = line(QStringLiteral("lines-person-1"), {60, 60}, {60, 240});
    std::get<PictureShape>(picture->items[0].parts[0]).strokeWidth = 8;
    picture->items.push_back(mark(QStringLiteral("group-9"), {60, 150}, kGreen, 15));
    Shown canvas(picture);
    canvas.setSelection({QStringLiteral("person-1"), QStringLiteral("lines-person-1")});
    canvas.finish();
    const QPointF way = canvas.itemRect(QStringLiteral("group-9")).center() -
                        canvas.itemRect(QStringLiteral("person-1")).center();
    const QColor faded = colourOf(canvas, "group-9");
    QVERIFY2(faded.green() > faded.red() + 20, qPrintable(faded.name()));
    const QPointF between = canvas.itemRect(QStringLiteral("person-1")).center() + 0.6 * way;
    QVERIFY(isNear(colourAt(canvas, between), Qt::black));
}

void TestPictureCanvasChanges::tilesArePaintedByAnyNumberOfThreads()
{
    auto picture = smallPicture();
    for (int i = 0; i < 40; ++i)
        picture->items.push_back(
            mark(QStringLiteral("group-%1").arg(20 + i), {60. + 7 * i, 60. + 2 * i}, kGreen, 15));
    auto wanted = std::make_shared<std::vector<bool>>(picture->items.size(), false);
    wanted->front() = true; // a line
    TileOrder order;
    order.index = std::make_shared<PictureIndex>(picture);
    order.only = wanted;
    order.pixels = {0, 0, 400, 300};
    const std::atomic_bool isCancelled = false;
    const QImage alone = paintTile(order, isCancelled);
    QVERIFY(!alone.isNull());
    std::vector<std::future<bool>> all;
    for (int thread = 0; thread < 8; ++thread)
        all.push_back(std::async(std::launch::async, [&] {
            bool areSame = true;
            for (int round = 0; round < 200; ++round)
                areSame = areSame && paintTile(order, isCancelled) == alone;
            return areSame;
        }));
    for (std::future<bool> &one : all)
        QVERIFY(one.get());
}

QTEST_MAIN(TestPictureCanvasChanges)
#include "tst_picturecanvas_changes.moc"
