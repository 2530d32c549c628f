// How long a frame takes while a large picture is panned and zoomed, while something is dragged on it and
// while it glides to the next: PictureCanvas beside a QGraphicsView with the same marks and lines. Prints
// milliseconds: median and 95th percentile of 100 frames. No figure depends on a screen.
//   bench_canvas [people] [lines]

#include "desktop/canvas/picturecanvas.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QGraphicsEllipseItem>
#include <QGraphicsScene>
#include <QGraphicsView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QProxyStyle>
#include <QRandomGenerator>
#include <QTextStream>
#include <QThread>
#include <QVariantAnimation>

#include <algorithm>
#include <cmath>
#include <concepts>

using namespace copse;

namespace {

constexpr QSize kScreen(1920, 1080);
constexpr QSizeF kPage(4'000, 2'250);
constexpr int kFrames = 100;

struct Marks
{
    std::vector<QPointF> people;
    std::vector<QPointF> groups;
    std::vector<std::pair<int, int>> lines; // of a person to a group
};

Marks makeMarks(int people, int lines)
{
    QRandomGenerator chance(1);
    const auto anywhere = [&chance] {
        return QPointF(chance.generateDouble() * kPage.width(), chance.generateDouble() * kPage.height());
    };
    Marks marks;
    for (int i = 0; i < std::max(1, people / 50); ++i)
        marks.groups.push_back(anywhere());
    for (int i = 0; i < people; ++i)
        marks.people.push_back(anywhere());
    for (int i = 0; i < lines; ++i) // groups near by, as a layout would have it
        marks.lines.push_back({i % people, [&] {
                                   int best = 0;
                                   for (int tries = 0; tries < 20; ++tries) {
                                       const int group = chance.bounded(int(marks.groups.size()));
                                       const QPointF from = marks.people[size_t(i % people)];
                                       if (QLineF(from, marks.groups[size_t(group)]).length() <
                                           QLineF(from, marks.groups[size_t(best)]).length())
                                           best = group;
                                   }
                                   return best;
                               }()});
    return marks;
}

std::shared_ptr<const Picture> makePicture(const Marks &marks)
{
    auto picture = std::make_shared<Picture>();
    picture->size = kPage;
    picture->background = Qt::white;
    const size_t people = marks.people.size();
    for (size_t i = 0; i < people; ++i) {
        PictureItem lines{QStringLiteral("lines-person-%1").arg(i), {}, {}};
        for (size_t line = i; line < marks.lines.size(); line += people) {
            QPainterPath path(marks.people[i]);
            path.lineTo(marks.groups[size_t(marks.lines[line].second)]);
            lines.parts.push_back(PictureShape{path, {}, QColor(31, 41, 51, 71), 0.8, {}});
        }
        picture->items.push_back(std::move(lines));
    }
    for (size_t i = 0; i < people; ++i) {
        PictureItem item{QStringLiteral("person-%1").arg(i), QStringLiteral("Person %1").arg(i), {}};
        QPainterPath mark;
        mark.addEllipse(marks.people[i], 5.5, 5.5);
        item.parts.push_back(
            PictureShape{mark, QColor::fromHsv(int(i % 8) * 40, 120, 200), Qt::black, 0.8, {}});
        item.parts.push_back(PictureText{QStringLiteral("Person %1").arg(i), marks.people[i] + QPointF(0, 15),
                                         9.5, false, TextAnchor::Centre, Qt::black, Qt::white});
        PictureText detail{QStringLiteral("The whole name of person %1").arg(i),
                           marks.people[i] - QPointF(0, 8),
                           double(2 + i % 5),
                           false,
                           TextAnchor::Centre,
                           Qt::black,
                           Qt::white};
        detail.isDetail = true;
        item.parts.push_back(std::move(detail));
        item.centre = marks.people[i];
        item.isPinned = i % 20 == 0;
        picture->items.push_back(std::move(item));
    }
    for (size_t i = 0; i < marks.groups.size(); ++i) {
        PictureItem item{QStringLiteral("group-%1").arg(i), QStringLiteral("Group %1").arg(i), {}};
        QPainterPath label;
        label.addRoundedRect(QRectF(marks.groups[i] - QPointF(40, 11), QSizeF(80, 22)), 11, 11);
        item.parts.push_back(PictureShape{label, Qt::white, Qt::black, 1.2, {}});
        item.parts.push_back(PictureText{QStringLiteral("Group %1").arg(i),
                                         marks.groups[i] + QPointF(0, 4),
                                         12.5,
                                         true,
                                         TextAnchor::Centre,
                                         Qt::black,
                                         {}});
        item.centre = marks.groups[i];
        picture->items.push_back(std::move(item));
    }
    return picture;
}

struct Frames
{
    std::vector<double> times;
    int sharp = 0;
};

void print(const char *what, Frames frames)
{
    std::vector<double> &times = frames.times;
    std::ranges::sort(times);
    QTextStream(stdout) << QString::fromLatin1(what).leftJustified(44) << " median "
                        << QString::number(times[times.size() / 2], 'f', 1) << "  95 % "
                        << QString::number(times[times.size() * 95 / 100], 'f', 1) << "  most "
                        << QString::number(times.back(), 'f', 1) << "  sharp " << frames.sharp << " of "
                        << times.size() << Qt::endl;
}

/// A screen to paint on that costs nothing of its own.
template<class Widget, class Step>
Frames measure(Widget &widget, Step &&step)
{
    QImage screen(kScreen, QImage::Format_RGB32);
    Frames frames;
    std::vector<double> &times = frames.times;
    QElapsedTimer whole;
    whole.start();
    for (int i = 0; i < kFrames && whole.elapsed() < 20'000; ++i) {
        step(i);
        if constexpr (std::derived_from<Widget, PictureCanvas>)
            frames.sharp += widget.isComplete();
        else
            ++frames.sharp;
        QElapsedTimer timer;
        timer.start();
        widget.render(&screen, {}, {}, QWidget::DrawWindowBackground);
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
        const double rest = 16.7 - times.back(); // the other things of a frame: taking the tiles that came
        QElapsedTimer pause;
        pause.start();
        do {
            QCoreApplication::processEvents();
            QThread::usleep(200);
        } while (double(pause.nsecsElapsed()) / 1e6 < rest);
    }
    return frames;
}

/// A screen that animates, whatever the platform.
class Animated : public QProxyStyle
{
public:
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override
    {
        return hint == SH_Widget_Animation_Duration ? 200
                                                    : QProxyStyle::styleHint(hint, option, widget, data);
    }
};

class Panned : public PictureCanvas
{
public:
    using PictureCanvas::keyPressEvent;
    void mouse(QEvent::Type type, QPointF at)
    {
        const bool moves = type == QEvent::MouseMove;
        QMouseEvent event(type, at, mapToGlobal(at), moves ? Qt::NoButton : Qt::LeftButton,
                          type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(this, &event);
    }
    void press(int key)
    {
        QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier);
        keyPressEvent(&event);
    }
    void finish()
    {
        while (!isComplete())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
    }
};

void benchCanvas(const std::shared_ptr<const Picture> &picture, const std::shared_ptr<const Picture> &next)
{
    Animated animated;
    Panned canvas;
    canvas.resize(kScreen);
    QElapsedTimer timer;
    timer.start();
    canvas.show();
    canvas.setPicture(picture);
    while (!canvas.index())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
    const double known = double(timer.nsecsElapsed()) / 1e6;
    canvas.finish();
    const double sharp = double(timer.nsecsElapsed()) / 1e6;
    QTextStream(stdout) << "canvas: indexed after " << qRound(known) << " ms, all sharp after "
                        << qRound(sharp) << " ms" << Qt::endl;
    print("canvas, all of it", measure(canvas, [](int) {}));
    while (canvas.zoom() < 1)
        canvas.zoomIn();
    canvas.finish();
    print("canvas, panned at 1:1",
          measure(canvas, [&](int i) { canvas.press((i / 25) % 2 ? Qt::Key_Left : Qt::Key_Right); }));
    print("canvas, zoomed in and out", measure(canvas, [&](int i) {
              if ((i / 8) % 2)
                  canvas.zoomIn();
              else
                  canvas.zoomOut();
          }));
    for (int i = 0; i < 4; ++i)
        canvas.zoomIn();
    canvas.finish();
    print("canvas, details zoomed in and out", measure(canvas, [&](int i) {
              if ((i / 4) % 2)
                  canvas.zoomIn();
              else
                  canvas.zoomOut();
          }));
    canvas.fit();
    canvas.finish();
    const QPointF from = canvas.itemRect(QStringLiteral("group-0")).center();
    canvas.mouse(QEvent::MouseButtonPress, from);
    print("canvas, a group dragged", measure(canvas, [&](int i) {
              canvas.mouse(QEvent::MouseMove, from + QPointF(12 + 3 * i, 2 * i));
          }));
    canvas.press(Qt::Key_Escape);
    canvas.setStyle(&animated);
    canvas.setPicture(next, PictureCanvas::Transition::Ease);
    auto *clock = canvas.findChild<QVariantAnimation *>();
    clock->setDuration(kFrames * 40); // all frames are of it
    while (clock->state() != QAbstractAnimation::Running)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
    print("canvas, gliding, all of it", measure(canvas, [](int) {}));
    canvas.finish();
    while (canvas.zoom() < 1)
        canvas.zoomIn();
    canvas.finish();
    QSet<QString> selection;
    for (int i = 0; i < 200; ++i)
        selection += {QStringLiteral("person-%1").arg(i), QStringLiteral("lines-person-%1").arg(i)};
    canvas.setSelection(selection);
    canvas.finish();
    print("canvas, panned with a selection",
          measure(canvas, [&](int i) { canvas.press((i / 25) % 2 ? Qt::Key_Left : Qt::Key_Right); }));
}

void benchView(const Marks &marks)
{
    QGraphicsScene scene(QRectF({}, kPage));
    scene.setItemIndexMethod(QGraphicsScene::NoIndex);
    for (const auto &[person, group] : marks.lines)
        scene.addLine(QLineF(marks.people[size_t(person)], marks.groups[size_t(group)]),
                      QPen(QColor(31, 41, 51, 71), 0.8));
    for (const QPointF &place : marks.people)
        scene.addEllipse(QRectF(place - QPointF(5.5, 5.5), QSizeF(11, 11)), QPen(Qt::black, 0.8), Qt::gray);
    QGraphicsView view(&scene);
    view.setRenderHint(QPainter::Antialiasing);
    view.setViewportUpdateMode(QGraphicsView::FullViewportUpdate);
    view.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view.resize(kScreen);
    view.show();
    view.fitInView(scene.sceneRect(), Qt::KeepAspectRatio);
    print("QGraphicsView (no words), all of it", measure(*view.viewport(), [](int) {}));
    view.resetTransform();
    view.scale(96.0 / 72, 96.0 / 72);
    view.centerOn(scene.sceneRect().center());
    double x = scene.sceneRect().center().x();
    print("QGraphicsView (no words), panned at 1:1", measure(*view.viewport(), [&](int i) {
              x += (i / 25) % 2 ? -48 : 48;
              view.centerOn(x, scene.sceneRect().center().y());
          }));
    print("QGraphicsView (no words), zoomed in and out", measure(*view.viewport(), [&](int i) {
              const double factor = (i / 8) % 2 ? 1.25 : 0.8;
              view.scale(factor, factor);
          }));
}

} // namespace

int main(int argc, char *argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int people = arguments.value(1, QStringLiteral("10000")).toInt();
    const int lines = arguments.value(2, QStringLiteral("15000")).toInt();
    if (people < 1 || lines < 0) {
        QTextStream(stderr) << "bench_canvas [people] [lines]" << Qt::endl;
        return 2;
    }
    QTextStream(stdout) << people << " people, " << lines << " lines, " << kScreen.width() << "x"
                        << kScreen.height() << ", milliseconds a frame" << Qt::endl;
    const Marks marks = makeMarks(people, lines);
    // Tidied up, people stand a little elsewhere: as many as glide, all of which are in view.
    Marks tidied = marks;
    for (size_t i = 0; i < std::min<size_t>(Glide::kMostMovers, marks.people.size()); ++i)
        tidied.people[i] += QPointF(60, 40);
    benchCanvas(makePicture(marks), makePicture(tidied));
    benchView(marks);
    return 0;
}
