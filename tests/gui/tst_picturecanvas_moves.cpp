// What moves on the canvas, and what comes and goes with the zoom: things that are dragged, the way from one
// picture to the next, details, pins.

#include "desktop/canvas/glide.h"
#include "desktop/canvas/picturecanvas.h"
#include "drawing/svgwriter.h"
#include "samplepicture.h"
#include "showncanvas.h"

#include <QPainter>
#include <QProxyStyle>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QVariantAnimation>
#include <QWheelEvent>

using namespace copse;

namespace {

/// The first person somewhere else, with the line.
std::shared_ptr<Picture> smallPictureWith(QPointF first, const QColor &colour = kRed)
{
    auto picture = smallPicture(colour);
    picture->items[0] = line(QStringLiteral("lines-person-1"), first, {200, 150});
    picture->items[2] = mark(QStringLiteral("person-1"), first, colour);
    return picture;
}

bool isReddish(const QColor &colour)
{
    return colour.red() > 180 && colour.green() < 120 && colour.blue() < 120;
}

bool isWhite(const QColor &colour) { return isNear(colour, Qt::white); }

void drag(QWidget &widget, QPoint from, QPoint way)
{
    QTest::mousePress(&widget, Qt::LeftButton, {}, from);
    QTest::mouseMove(&widget, from + way / 2);
    QTest::mouseMove(&widget, from + way);
}

int differences(const QImage &one, const QImage &other)
{
    int count = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x)
            count += one.pixel(x, y) != other.pixel(x, y);
    }
    return count;
}

int pixelsLike(const QImage &image, const QColor &colour)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += isNear(image.pixelColor(x, y), colour);
    }
    return count;
}

class AnimatedStyle : public QProxyStyle
{
public:
    explicit AnimatedStyle(int duration)
        : m_duration(duration)
    {}
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override
    {
        return hint == SH_Widget_Animation_Duration ? m_duration
                                                    : QProxyStyle::styleHint(hint, option, widget, data);
    }

private:
    int m_duration;
};

/// Its way to the next picture takes an hour, unless somebody turns the clock.
struct Gliding : Shown
{
    explicit Gliding(std::shared_ptr<const Picture> picture)
        : Shown(picture)
        , clock(findChild<QVariantAnimation *>())
    {
        setStyle(&style);
        clock->setDuration(3'600'000);
    }
    ~Gliding() { setStyle(nullptr); }
    void glideTo(std::shared_ptr<const Picture> picture)
    {
        setPicture(std::move(picture), Transition::Ease);
        QTRY_COMPARE(clock->state(), QAbstractAnimation::Running);
    }

    AnimatedStyle style{200};
    QVariantAnimation *clock;
};

} // namespace

class TestPictureCanvasMoves : public QObject
{
    Q_OBJECT

private slots:
    void dragMovesTheItem();
    void escapeLetsGo();
    void pressWithoutMovingIsAClick();
    void whatCannotMovePans();
    void staysOnThePage();
    void goesBackWhenNothingComes();
    void zoomedWhileItIsDragged();
    void replacedWhileItIsDragged();
    void altAndArrowsMove();
    void ghostHasItsLines();

    void detailsComeWithTheZoom();
    void detailsAreNotHit();

    void marksGlide();
    void easesToTheNextPicture();
    void notWithoutAnimations();
    void anythingEndsTheGlide();
    void tooManyToGlide();

    void pinsAreSeen();
    void pinsOfManyAreThoseInHand();
};

void TestPictureCanvasMoves::dragMovesTheItem()
{
    Shown canvas(smallPicture());
    QSignalSpy moved(&canvas, &PictureCanvas::itemMoved);
    QSignalSpy clicked(&canvas, &PictureCanvas::itemClicked);
    const QPoint from = canvas.place("person-1");
    const QPoint group = canvas.place("group-7");
    const QPoint way(120, 360);
    drag(canvas, from + QPoint(5, -4), way); // held beside its centre
    QCOMPARE(canvas.cursor().shape(), Qt::ClosedHandCursor);
    QVERIFY(isReddish(colourAt(canvas, from + way)));
    QVERIFY(!isReddish(colourAt(canvas, from)));
    QCOMPARE(canvas.place("group-7"), group); // nothing else moves
    QCOMPARE(moved.size(), 0);
    QTest::mouseRelease(&canvas, Qt::LeftButton, {}, from + QPoint(5, -4) + way);
    QCOMPARE(moved.size(), 1);
    QCOMPARE(moved[0][0].toString(), QStringLiteral("person-1"));
    const QPointF there = moved[0][1].toPointF();
    QVERIFY(QLineF(there, QPointF(60, 60) + QPointF(way) / 2).length() < 0.01); // two pixels a point
    QCOMPARE(clicked.size(), 0);
    QVERIFY(canvas.isFitted());
    QVERIFY(isReddish(colourAt(canvas, from + way))); // until the picture comes
    canvas.setPicture(smallPictureWith(there));
    canvas.finish();
    QVERIFY(isNear(colourAt(canvas, from + way), kRed));
    QVERIFY(isWhite(colourAt(canvas, from)));
}

void TestPictureCanvasMoves::escapeLetsGo()
{
    Shown canvas(smallPicture());
    QSignalSpy moved(&canvas, &PictureCanvas::itemMoved);
    QSignalSpy clicked(&canvas, &PictureCanvas::itemClicked);
    canvas.setSelection({QStringLiteral("person-1")});
    canvas.finish();
    const QPoint from = canvas.place("person-1");
    const QPoint to = from + QPoint(0, 200);
    drag(canvas, from, to - from);
    QVERIFY(isReddish(colourAt(canvas, to)));
    QTest::keyClick(&canvas, Qt::Key_Escape);
    QVERIFY(!isReddish(colourAt(canvas, to)));
    QVERIFY(isNear(colourAt(canvas, from), kRed));
    QVERIFY(canvas.cursor().shape() != Qt::ClosedHandCursor);
    QTest::mouseRelease(&canvas, Qt::LeftButton, {}, to);
    QCOMPARE(moved.size(), 0);
    QCOMPARE(clicked.size(), 0); // and what was selected still is
    QTest::mouseClick(&canvas, Qt::LeftButton, {}, canvas.place("person-2"));
    QCOMPARE(clicked.size(), 1);
}

void TestPictureCanvasMoves::pressWithoutMovingIsAClick()
{
    Shown canvas(smallPicture());
    QSignalSpy moved(&canvas, &PictureCanvas::itemMoved);
    QSignalSpy clicked(&canvas, &PictureCanvas::itemClicked);
    const QPoint at = canvas.place("group-7");
    QTest::mousePress(&canvas, Qt::LeftButton, {}, at);
    QTest::mouseMove(&canvas, at + QPoint(2, 1)); // a hand that is not steady
    QTest::mouseRelease(&canvas, Qt::LeftButton, {}, at + QPoint(2, 1));
    QCOMPARE(moved.size(), 0);
    QCOMPARE(clicked.size(), 1);
    QCOMPARE(clicked[0][0].toString(), QStringLiteral("group-7"));
}

void TestPictureCanvasMoves::whatCannotMovePans()
{
    auto picture = smallPicture();
    picture->items[3].centre.reset();
    Shown canvas(picture);
    QSignalSpy moved(&canvas, &PictureCanvas::itemMoved);
    QPoint at = canvas.place("person-2");
    drag(canvas, at, {-40, 30});
    QTest::mouseRelease(&canvas, Qt::LeftButton, {}, at + QPoint(-40, 30));
    QCOMPARE(canvas.place("person-2"), at + QPoint(-40, 30));
    canvas.setItemsMovable(false);
    at = canvas.place("person-1");
    drag(canvas, at, {40, 30});
    QTest::mouseRelease(&canvas, Qt::LeftButton, {}, at + QPoint(40, 30));
    QCOMPARE(canvas.place("person-1"), at + QPoint(40, 30));
    canvas.setCurrentItem(QStringLiteral("person-1"));
    QTest::keyClick(&canvas, Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(moved.size(), 0);
    canvas.setItemsMovable(true);
    QTest::keyClick(&canvas, Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(moved.size(), 1);
}

void TestPictureCanvasMoves::staysOnThePage()
{
    Shown canvas(smallPicture());
    QSignalSpy moved(&canvas, &PictureCanvas::itemMoved);
    const QPoint from = canvas.place("person-1");
    drag(canvas, from, {-3'000, -2'000});
    QTest::mouseRelease(&canvas, Qt::LeftButton, {}, from - QPoint(3'000, 2'000));
    QCOMPARE(moved.size(), 1);
    QCOMPARE(moved[0][1].toPointF(), QPointF(0, 0));
}

void TestPictureCanvasMoves::goesBackWhenNothingComes()
{
    Shown canvas(smallPicture());
    const QPoint from = canvas.place("person-1");
    const QPoint to = from + QPoint(0, 200);
    drag(canvas, from, to - from);
    QTest::mouseRelease(&canvas, Qt::LeftButton, {}, to);
    QTRY_VERIFY(isWhite(colourAt(canvas, to)));
    QVERIFY(isNear(colourAt(canvas, from), kRed));
}

void TestPictureCanvasMoves::zoomedWhileItIsDragged()
{
    Shown canvas(smallPicture());
    QSignalSpy moved(&canvas, &PictureCanvas::itemMoved);
    const QPoint from = canvas.place("person-1");
    drag(canvas, from, {100, 100});
    canvas.zoomIn(); // the middle of the picture stays
    QTest::mouseMove(&canvas, canvas.place("group-7") - QPoint(0, 90));
    QTest::mouseRelease(&canvas, Qt::LeftButton, {}, canvas.place("group-7") - QPoint(0, 90));
    QCOMPARE(moved.size(), 1);
    const QPointF there = moved[0][1].toPointF();
    QVERIFY(QLineF(there, QPointF(200, 150 - 90 / 2.5)).length() < 0.5); // two pixels a point, zoomed by 1.25
}

void TestPictureCanvasMoves::replacedWhileItIsDragged()
{
    Shown canvas(smallPicture());
    QSignalSpy moved(&canvas, &PictureCanvas::itemMoved);
    const QPoint from = canvas.place("person-1");
    drag(canvas, from, {0, 100});
    canvas.setPicture(smallPictureWith({100, 60}, kBlue));
    canvas.finish();
    const QColor ghost = colourAt(canvas, from + QPoint(0, 100));
    QVERIFY(ghost.blue() > 180 && ghost.red() < 120); // as it is now
    QTest::mouseMove(&canvas, from + QPoint(0, 200));
    QTest::mouseRelease(&canvas, Qt::LeftButton, {}, from + QPoint(0, 200));
    QCOMPARE(moved.size(), 1);
    QCOMPARE(moved[0][1].toPointF(), QPointF(60, 160));

    auto without = smallPicture();
    without->items.erase(without->items.begin() + 3);
    drag(canvas, canvas.place("person-2"), {0, 100});
    canvas.setPicture(without);
    canvas.finish();
    QTest::mouseMove(&canvas, {400, 500});
    QTest::mouseRelease(&canvas, Qt::LeftButton, {}, {400, 500});
    QCOMPARE(moved.size(), 1); // nobody is there any more
    drag(canvas, canvas.place("group-7"), {0, 100});
    canvas.setPicture(nullptr);
    QTest::mouseRelease(&canvas, Qt::LeftButton, {}, {400, 400});
    QCOMPARE(moved.size(), 1);
}

void TestPictureCanvasMoves::altAndArrowsMove()
{
    Shown canvas(smallPicture());
    QSignalSpy moved(&canvas, &PictureCanvas::itemMoved);
    const QPoint before = canvas.place("group-7");
    QTest::keyClick(&canvas, Qt::Key_Right, Qt::AltModifier); // nobody is current
    QCOMPARE(moved.size(), 0);
    canvas.setCurrentItem(QStringLiteral("person-1"));
    QTest::keyClick(&canvas, Qt::Key_Right, Qt::AltModifier);
    QTest::keyClick(&canvas, Qt::Key_Right, Qt::AltModifier); // faster than pictures come
    QTest::keyClick(&canvas, Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(moved.size(), 3);
    QCOMPARE(moved[0][0].toString(), QStringLiteral("person-1"));
    QCOMPARE(moved[0][1].toPointF(), QPointF(66, 60));
    QCOMPARE(moved[2][1].toPointF(), QPointF(72, 66));
    canvas.findChild<QTimer *>()->start(3'600'000); // however slow this machine is
    canvas.setPicture(smallPictureWith({66, 60}));  // the answer to the first comes late
    canvas.finish();
    QTest::keyClick(&canvas, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(moved.last()[1].toPointF(), QPointF(72, 60));
    canvas.setPicture(smallPictureWith({72, 60}));
    canvas.finish();
    QTest::keyClick(&canvas, Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(moved.last()[1].toPointF(), QPointF(66, 60));
    QCOMPARE(canvas.place("group-7"), before);
    QVERIFY(canvas.isFitted());
    QTest::keyClick(&canvas, Qt::Key_Right, Qt::ShiftModifier);
    QVERIFY(canvas.place("group-7") != before);
    QCOMPARE(moved.size(), 5);
}

void TestPictureCanvasMoves::ghostHasItsLines()
{
    auto picture = smallPicture();
    const auto index = std::make_shared<const PictureIndex>(picture);
    const Ghost person(index, index->find(QStringLiteral("person-1")));
    QCOMPARE(person.farEnds(), std::vector<QPointF>{QPointF(200, 150)});
    const Ghost group(index, index->find(QStringLiteral("group-7"))); // others' lines
    QCOMPARE(group.farEnds(), (std::vector<QPointF>{QPointF(60, 60), QPointF(340, 62)}));
    for (int i = 0; i < 5'000; ++i)
        picture->items.push_back(
            line(QStringLiteral("lines-person-%1").arg(i + 10), {0, i * 0.05}, {200, 150}));
    const auto crowded = std::make_shared<const PictureIndex>(picture);
    const Ghost hub(crowded, crowded->find(QStringLiteral("group-7")));
    QVERIFY(hub.farEnds().size() > 40 && hub.farEnds().size() < 200); // as many as a frame has time for
    QVERIFY(hub.farEnds().back().y() > 200);                          // and from all over
    QVERIFY(!Ghost::isMovable(*index, index->find(QStringLiteral("legend"))));
    QVERIFY(!Ghost::isMovable(*index, index->find(QStringLiteral("lines-person-1"))));
}

std::shared_ptr<Picture> pictureWithDetail()
{
    auto picture = smallPicture();
    PictureText name{QStringLiteral("MMMMMM"), {200, 175}, 3, false, TextAnchor::Centre, Qt::magenta, {}};
    name.isDetail = true;
    picture->items[4].parts.push_back(name);
    return picture;
}

void TestPictureCanvasMoves::detailsComeWithTheZoom()
{
    Shown canvas(pictureWithDetail());
    const auto lettersOn = [](const QImage &image) { return pixelsLike(image, Qt::magenta); };
    double zoom = canvas.zoom();
    while (lettersOn(canvas.grab().toImage()) == 0 && canvas.zoom() < 20) {
        zoom = canvas.zoom();
        canvas.zoomIn();
        canvas.finish();
    }
    // Capitals are about 0.71 of the size.
    const double pixels = 3 * 0.714 * 96 / 72;
    QVERIFY2(zoom * pixels < 8.1 && canvas.zoom() * pixels > 7.9, qPrintable(QString::number(zoom)));
    canvas.setLeastLetters(12); // a wall is looked at from afar
    canvas.finish();
    QCOMPARE(lettersOn(canvas.grab().toImage()), 0);
    canvas.setLeastLetters(8);
    canvas.setSelection({QStringLiteral("group-7")}); // what stands out has them as well
    canvas.finish();
    QVERIFY(lettersOn(canvas.grab().toImage()) > 0);
    canvas.setSelection({QStringLiteral("person-1")});
    canvas.finish();
    QCOMPARE(lettersOn(canvas.grab().toImage()), 0);
    canvas.setSelection({});
    QCOMPARE(lettersOn(canvas.toImage({4'000, 3'000})), 0); // a copy is what is printed
    QCOMPARE(writeSvg(*pictureWithDetail()), writeSvg(*smallPicture()));
    canvas.fit();
    canvas.finish();
    QCOMPARE(lettersOn(canvas.grab().toImage()), 0);
}

void TestPictureCanvasMoves::detailsAreNotHit()
{
    Shown plain(smallPicture());
    Shown canvas(pictureWithDetail());
    QCOMPARE(canvas.itemRect(QStringLiteral("group-7")), plain.itemRect(QStringLiteral("group-7")));
    QCOMPARE(canvas.zoom(), plain.zoom());
    const QPointF onLetters = QPointF(200, 174) * 2;
    QCOMPARE(canvas.itemAt(onLetters), QString());
    QVERIFY(canvas.index()->bounds(4).contains(QPointF(200, 174)));
    // One with nothing else is nowhere.
    auto picture = pictureWithDetail();
    picture->items[4].parts.erase(picture->items[4].parts.begin());
    Shown bare(picture);
    QCOMPARE(bare.itemAt(onLetters), QString());
    QTest::keyClick(&bare, Qt::Key_N);
    bare.grab();
}

void TestPictureCanvasMoves::marksGlide()
{
    const PictureIndex from(smallPictureWith({60, 60}));
    const PictureIndex to(smallPictureWith({60, 160}));
    QImage paper(400, 300, QImage::Format_RGB32);
    paper.fill(Qt::white);
    Viewport viewport;
    viewport.setPictureSize({400, 300});
    viewport.setSize({400, 300});
    const auto seenAt = [&](Glide &glide, double progress) {
        QImage image = paper;
        QPainter painter(&image);
        glide.paint(painter, viewport, progress);
        return image;
    };
    Glide glide(paper, from, to, QRectF(0, 0, 400, 300), nullptr);
    QCOMPARE(glide.movers(), 1);         // the others stay where they are
    QCOMPARE(seenAt(glide, 0.5), paper); // not ready
    glide.setAfter(paper);
    QVERIFY(isNear(seenAt(glide, 0).pixelColor(60, 60), kRed));
    QVERIFY(isNear(seenAt(glide, 0.5).pixelColor(60, 110), kRed));
    QVERIFY(isWhite(seenAt(glide, 0.5).pixelColor(60, 60)));
    QVERIFY(isNear(seenAt(glide, 1).pixelColor(60, 160), kRed));
    // What comes and goes is in the images: half of each.
    QImage after = paper;
    after.fill(Qt::black);
    glide.setAfter(after);
    const int grey = seenAt(glide, 0.5).pixelColor(300, 200).red();
    QVERIFY(grey > 120 && grey < 136);
    // Out of view, nobody has to move.
    QCOMPARE(Glide(paper, from, to, QRectF(200, 0, 200, 300), nullptr).movers(), 0);
}

void TestPictureCanvasMoves::easesToTheNextPicture()
{
    Gliding canvas(smallPictureWith({60, 60}));
    auto next = smallPictureWith({60, 200});
    next->items.push_back(mark(QStringLiteral("person-9"), {200, 40}, kBlue));
    canvas.glideTo(next);
    QVERIFY(!canvas.isComplete());
    const auto colourAtPoint = [&](double x, double y) { return colourAt(canvas, QPointF(x, y) * 2); };
    QVERIFY(isNear(colourAtPoint(60, 60), kRed));
    QVERIFY(isWhite(colourAtPoint(200, 40)));
    canvas.clock->setCurrentTime(canvas.clock->duration() / 2);
    QVERIFY(isNear(colourAtPoint(60, 130), kRed)); // on its way
    const QColor coming = colourAtPoint(200, 40);
    QVERIFY(!isWhite(coming) && !isNear(coming, kBlue));
    QVERIFY(isNear(colourAtPoint(340, 62), kBlue)); // who stays is there all the time
    QCOMPARE(canvas.itemAt(QPointF(60, 200) * 2), QStringLiteral("person-1")); // where it will be
    canvas.clock->setCurrentTime(canvas.clock->duration());
    canvas.finish();
    QVERIFY(isNear(colourAtPoint(60, 200), kRed));
    QVERIFY(isWhite(colourAtPoint(60, 60)));
    QVERIFY(isNear(colourAtPoint(200, 40), kBlue));
    // And by itself, in its own time.
    canvas.clock->setDuration(60);
    canvas.setPicture(smallPictureWith({60, 60}), PictureCanvas::Transition::Ease);
    canvas.finish();
    QVERIFY(isNear(colourAtPoint(60, 60), kRed));
    QVERIFY(isWhite(colourAtPoint(200, 40)));
}

void TestPictureCanvasMoves::notWithoutAnimations()
{
    AnimatedStyle still(0);
    AnimatedStyle animated(200);
    Shown canvas(smallPictureWith({60, 60}));
    canvas.setStyle(&still);
    QSignalSpy ran(canvas.findChild<QVariantAnimation *>(), &QAbstractAnimation::stateChanged);
    canvas.setPicture(smallPictureWith({60, 200}), PictureCanvas::Transition::Ease);
    canvas.finish();
    QVERIFY(isNear(colourAt(canvas, {120, 400}), kRed));
    canvas.setStyle(&animated);
    canvas.setPicture(smallPictureWith({60, 60})); // nor unasked
    canvas.finish();
    auto large = smallPictureWith({60, 200});
    large->size = {800, 600};
    canvas.setPicture(large, PictureCanvas::Transition::Ease); // nor from page to page
    canvas.finish();
    QVERIFY(isNear(colourAt(canvas, {60, 200}), kRed));
    QCOMPARE(ran.size(), 0);
}

void TestPictureCanvasMoves::anythingEndsTheGlide()
{
    const auto ends = [](Gliding &canvas, auto &&act) {
        canvas.setPicture(smallPictureWith({60, 60}));
        canvas.finish();
        canvas.fit();
        canvas.glideTo(smallPictureWith({60, 200}));
        canvas.clock->setCurrentTime(canvas.clock->duration() / 3);
        canvas.grab();
        act();
        QCOMPARE(canvas.clock->state(), QAbstractAnimation::Stopped);
        canvas.finish();
    };
    Gliding canvas(smallPicture());
    ends(canvas, [&] { canvas.setPicture(smallPictureWith({120, 60})); });
    QVERIFY(isNear(colourOf(canvas, "person-1"), kRed));
    QCOMPARE(canvas.place("person-1"), QPoint(240, 120));
    ends(canvas, [&] { canvas.setPicture(nullptr); });
    ends(canvas, [&] { canvas.zoomIn(); });
    QVERIFY(isNear(colourOf(canvas, "person-1"), kRed));
    ends(canvas, [&] { QTest::keyClick(&canvas, Qt::Key_Left, Qt::ShiftModifier); });
    ends(canvas, [&] { canvas.setSelection({QStringLiteral("person-1")}); });
    QVERIFY(isNear(colourOf(canvas, "person-1"), kRed));
    canvas.setSelection({});
    ends(canvas, [&] { canvas.resize(820, 620); });
    ends(canvas, [&] { drag(canvas, canvas.place("person-1"), {50, 0}); });
    QTest::mouseRelease(&canvas, Qt::LeftButton, {}, canvas.place("person-1") + QPoint(50, 0));
    // Another glide takes over from where the first would have ended.
    canvas.setPicture(smallPictureWith({60, 60}));
    canvas.finish();
    canvas.glideTo(smallPictureWith({60, 200}));
    canvas.glideTo(smallPictureWith({60, 130}));
    QVERIFY(canvas.itemRect(QStringLiteral("person-1")).isValid());
    // Nor does it outlive the canvas: that is destroyed in the middle of it.
}

void TestPictureCanvasMoves::tooManyToGlide()
{
    const auto from = largePicture(4'000, 1);
    const auto to = largePicture(4'000, 2);
    const PictureIndex one(from);
    const PictureIndex other(to);
    const QRectF all({}, from->size);
    QCOMPARE(Glide({}, one, other, all, nullptr).movers(), 0);
    const Glide some({}, one, other, QRectF(0, 0, 60, 60), nullptr);
    QVERIFY(some.movers() < Glide::kMostMovers);
    Gliding canvas(from); // fades only
    canvas.glideTo(to);
    canvas.clock->setCurrentTime(canvas.clock->duration() / 2);
    canvas.grab();
    canvas.clock->setCurrentTime(canvas.clock->duration());
    canvas.finish();
    QVERIFY(isNear(colourOf(canvas, "group-3"), kGreen));
}

void TestPictureCanvasMoves::pinsAreSeen()
{
    auto picture = smallPicture();
    picture->items[4].isPinned = true;
    Shown plain(smallPicture());
    Shown pinned(picture);
    const auto sign = [&] { return differences(plain.grab().toImage(), pinned.grab().toImage()); };
    const int fitted = sign();
    QVERIFY(fitted > 30);
    const QRectF item = pinned.itemRect(QStringLiteral("group-7"));
    QVERIFY(!isWhite(colourAt(pinned, item.topRight() + QPointF(4.5, -7.5))));
    QCOMPARE(pinned.itemRect(QStringLiteral("group-7")), plain.itemRect(QStringLiteral("group-7")));
    for (Shown *canvas : {&plain, &pinned}) {
        canvas->zoomIn();
        canvas->zoomIn();
        canvas->finish();
    }
    QVERIFY(std::abs(sign() - fitted) < 0.5 * fitted); // as large as before
    QCOMPARE(pinned.toImage({400, 300}), plain.toImage({400, 300}));
    QCOMPARE(writeSvg(*picture), writeSvg(*smallPicture()));
    pinned.setPicture(smallPicture()); // lifted
    pinned.finish();
    QCOMPARE(sign(), 0);
}

void TestPictureCanvasMoves::pinsOfManyAreThoseInHand()
{
    auto picture = largePicture(1'000);
    for (PictureItem &item : picture->items)
        item.isPinned = itemKind(item.id) == ItemKind::Person;
    Shown plain(largePicture(1'000));
    Shown pinned(picture);
    const auto signs = [&] { return differences(plain.grab().toImage(), pinned.grab().toImage()); };
    QCOMPARE(signs(), 0);
    for (Shown *canvas : {&plain, &pinned}) {
        canvas->clearFocus(); // no ring
        canvas->setCurrentItem(QStringLiteral("person-500"));
    }
    const int one = signs();
    QVERIFY(one > 10);
    for (Shown *canvas : {&plain, &pinned}) {
        for (int i = 0; i < 12; ++i)
            canvas->zoomIn();
        canvas->setCurrentItem({});
        canvas->setCurrentItem(QStringLiteral("person-500"));
        canvas->finish();
    }
    QVERIFY(pinned.itemRect(QStringLiteral("person-500")).isValid());
    QVERIFY(signs() > 0); // few are in view: all of them
}

QTEST_MAIN(TestPictureCanvasMoves)
#include "tst_picturecanvas_moves.moc"
