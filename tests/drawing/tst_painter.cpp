#include "drawing/paintpicture.h"

#include "drawing/pngwriter.h"
#include "drawing/svgwriter.h"
#include "specimen.h"

#include <QImage>
#include <QPainter>
#include <QRegularExpression>
#include <QSvgRenderer>
#include <QTest>
#include <QThread>

#include <cmath>
#include <memory>

using namespace copse;
using namespace Qt::StringLiterals;

namespace {

constexpr int kDotsPerPoint = 4;

Picture page(QSizeF size, std::vector<PicturePart> parts)
{
    Picture picture;
    picture.size = size;
    picture.background = Qt::white;
    picture.items.push_back({u"item"_s, u"Item"_s, std::move(parts)});
    return picture;
}

QImage painted(const Picture &picture, int dotsPerPoint = kDotsPerPoint)
{
    return renderImage(picture, 72 * dotsPerPoint).value();
}

// What is darker than paper, in points.
/// The same by another program that reads our SVG; nothing on it if that is not valid.
QImage renderedSvg(const Picture &picture)
{
    QImage image((picture.size * kDotsPerPoint).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QSvgRenderer renderer(writeSvg(picture));
    QPainter painter(&image);
    renderer.render(&painter);
    return image;
}

QRectF inkBox(const QImage &image, int dotsPerPoint = kDotsPerPoint)
{
    QRect box;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qGray(image.pixel(x, y)) < 128)
                box |= QRect(x, y, 1, 1);
        }
    }
    return {QPointF(box.topLeft()) / dotsPerPoint, QSizeF(box.size()) / dotsPerPoint};
}

// 0: paper, 1: ink.
double darkness(const QImage &image, const QRect &area)
{
    double sum = 0;
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x)
            sum += 255 - qGray(image.pixel(x, y));
    }
    return sum / 255 / (area.width() * area.height());
}

QImage badge(Answer organisations, Answer disciplines, int diameter, int dotsPerPoint = 1)
{
    return painted(page(QSizeF(diameter, diameter),
                        badgeParts(organisations, disciplines, {diameter / 2.0, diameter / 2.0}, diameter,
                                   Qt::black, Qt::white)),
                   dotsPerPoint);
}

double differentPixels(const QImage &a, const QImage &b, const QRect &area)
{
    int different = 0;
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x)
            different += std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y))) > 64;
    }
    return double(different) / (area.width() * area.height());
}

const std::vector<Answer> kAnswers{Answer::Yes, Answer::InNameOnly, Answer::No, Answer::CannotTellYet};

} // namespace

class TestPainter : public QObject
{
    Q_OBJECT

private slots:
    void halvesOfABadgeDiffer_data()
    {
        QTest::addColumn<int>("diameter");
        for (const int diameter : {14, 20, 34})
            QTest::newRow(qPrintable(QString::number(diameter))) << diameter;
    }

    void halvesOfABadgeDiffer()
    {
        QFETCH(int, diameter);
        const QRect left(0, 0, diameter / 2, diameter);
        const QRect right(diameter / 2, 0, diameter / 2, diameter);
        for (const Answer one : kAnswers) {
            for (const Answer other : kAnswers) {
                if (one == other)
                    continue;
                const QImage a = badge(one, Answer::No, diameter);
                const QImage b = badge(other, Answer::No, diameter);
                QVERIFY(differentPixels(a, b, left) > 0.08);
                QVERIFY(differentPixels(a, b, right) == 0);
                QVERIFY(differentPixels(badge(Answer::Yes, one, diameter),
                                        badge(Answer::Yes, other, diameter), right) > 0.08);
            }
        }
        const double yes = darkness(badge(Answer::Yes, Answer::No, diameter), left);
        const double inName = darkness(badge(Answer::InNameOnly, Answer::No, diameter), left);
        const double no = darkness(badge(Answer::No, Answer::No, diameter), left);
        QVERIFY(yes > inName + 0.15 && inName > no + 0.08);
    }

    void organisationsAreAtTheLeft()
    {
        const QImage image = badge(Answer::Yes, Answer::No, 20);
        QVERIFY(darkness(image, {3, 5, 5, 10}) > 0.95);
        QVERIFY(darkness(image, {13, 8, 3, 4}) < 0.05);
        QVERIFY(darkness(image, {10, 3, 1, 14}) < 0.6); // the hair of paper
    }

    void aBadgeStaysInItsDisc()
    {
        const double diameter = 40;
        for (const Answer organisations : kAnswers) {
            for (const Answer disciplines : kAnswers) {
                for (const PicturePart &part :
                     badgeParts(organisations, disciplines, {0, 0}, diameter, Qt::black, Qt::white)) {
                    const auto &shape = std::get<PictureShape>(part); // words would need a font
                    for (int i = 0; i <= 200; ++i) {
                        const QPointF at = shape.path.pointAtPercent(i / 200.0);
                        QVERIFY(std::hypot(at.x(), at.y()) <= diameter / 2 + 0.01);
                    }
                }
            }
        }
    }

    void aBadgeGrowsAsAWhole()
    {
        const QImage small = badge(Answer::InNameOnly, Answer::CannotTellYet, 14, 20);
        const QImage large = badge(Answer::InNameOnly, Answer::CannotTellYet, 28, 10);
        QVERIFY(differentPixels(small, large, small.rect()) < 0.001);
    }

    void notAGroupIsARing()
    {
        const QImage ring = badge(Answer::NotAGroup, Answer::NotAGroup, 34, 4);
        QVERIFY(darkness(ring, {40, 40, 56, 56}) == 0);
        QVERIFY(darkness(ring, ring.rect()) > 0.03);
        QCOMPARE(badge(Answer::NotAGroup, Answer::Yes, 34, 4), ring);
    }

    void badgesHaveWords()
    {
        QCOMPARE(badgeWords(Answer::Yes, Answer::CannotTellYet),
                 u"organisations yes, disciplines cannot tell yet"_s);
        QCOMPARE(badgeWords(Answer::NotAGroup, Answer::NotAGroup), u"not yet a group"_s);
    }

    void marksDiffer_data() { sizesOfMarks(); }

    void marksDiffer()
    {
        QFETCH(double, size);
        std::vector<QImage> images;
        for (int shape = 0; shape <= int(MarkShape::Star); ++shape) {
            images.push_back(
                painted(page({16, 16}, markParts(static_cast<MarkShape>(shape),
                                                 {MarkFill::Kind::Looks, {categoryLook(0)}, false}, {8, 8},
                                                 size, Qt::black, Qt::white)),
                        2));
        }
        for (size_t i = 0; i < images.size(); ++i) {
            for (size_t j = 0; j < i; ++j)
                QVERIFY2(differentPixels(images[i], images[j], images[i].rect()) > 0.01,
                         qPrintable(u"%1 %2"_s.arg(i).arg(j)));
        }
    }

    void fillingsDiffer()
    {
        std::vector<MarkFill> fills;
        for (int i = 0; i < kCategoryLooks; ++i)
            fills.push_back(
                {MarkFill::Kind::Looks, {{Qt::gray, categoryLook(i).pattern}}, true}); // without its colour
        fills.push_back({MarkFill::Kind::Looks, {categoryLook(0), categoryLook(5)}, false});
        fills.push_back({MarkFill::Kind::Looks, {categoryLook(0), categoryLook(5), categoryLook(2)}, false});
        fills.push_back({MarkFill::Kind::Paper, {}, false});
        fills.push_back({MarkFill::Kind::NotRecorded, {}, false});
        for (int shape = 0; shape <= int(MarkShape::Star); ++shape) {
            std::vector<QImage> images;
            for (const MarkFill &fill : fills)
                images.push_back(painted(page({14, 14}, markParts(static_cast<MarkShape>(shape), fill, {7, 7},
                                                                  11, Qt::black, Qt::white)),
                                         2));
            for (size_t i = 0; i < images.size(); ++i) {
                for (size_t j = 0; j < i; ++j)
                    QVERIFY2(differentPixels(images[i], images[j], images[i].rect()) > 0.005,
                             qPrintable(u"%1: %2 %3"_s.arg(shape).arg(i).arg(j)));
            }
        }
    }

    void notRecordedIsSeenInEveryOutline()
    {
        std::vector<QImage> images;
        for (const MarkFill::Kind kind : {MarkFill::Kind::NotRecorded, MarkFill::Kind::Paper}) {
            for (int outline = 0; outline <= int(MarkOutline::Dotted); ++outline) {
                const MarkFill fill{kind, {}, false, MarkOutline(outline), true};
                images.push_back(painted(
                    page({16, 16}, markParts(MarkShape::Square, fill, {8, 8}, 11, Qt::black, Qt::white)), 2));
            }
        }
        for (size_t i = 0; i < images.size(); ++i) {
            for (size_t j = 0; j < i; ++j)
                QVERIFY2(differentPixels(images[i], images[j], images[i].rect()) > 0.005,
                         qPrintable(u"%1 %2"_s.arg(i).arg(j)));
        }
    }

    void severalOrganisationsDivideTheMark()
    {
        const std::vector<CategoryLook> looks{
            {Qt::red, {}}, {Qt::green, {}}, {Qt::blue, {}}, {Qt::yellow, {}}};
        const QImage image =
            painted(page({20, 20}, markParts(MarkShape::Circle, {MarkFill::Kind::Looks, looks, false},
                                             {10, 10}, 20, Qt::black, Qt::white)));
        QHash<QRgb, int> pixels;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                ++pixels[image.pixel(x, y)];
        }
        const int red = pixels[QColor(Qt::red).rgb()];
        QVERIFY(red > 800);
        QVERIFY(std::abs(pixels[QColor(Qt::green).rgb()] - red) < red / 20);
        QVERIFY(std::abs(pixels[QColor(Qt::blue).rgb()] - red) < red / 20);
        QCOMPARE(pixels[QColor(Qt::yellow).rgb()], 0); // up to three
    }

    void paintedAndSvgWordsStandAlike_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<TextAnchor>("anchor");
        for (const QString &name :
             {u"Amina Visser"_s, u"أمينة ديالو"_s, u"أمينة IRD"_s, u"王小明"_s, u"רות לוי"_s}) {
            for (const TextAnchor anchor : {TextAnchor::Left, TextAnchor::Centre, TextAnchor::Right})
                QTest::addRow("%s %d", name.toUtf8().constData(), int(anchor)) << name << anchor;
        }
    }

    void paintedAndSvgWordsStandAlike()
    {
        QFETCH(QString, name);
        QFETCH(TextAnchor, anchor);
        const PictureText text{name, {150, 30}, 18, false, anchor, Qt::black, {}};
        const Picture picture = page({300, 50}, {text});
        const QRectF ours = inkBox(painted(picture));
        const QRectF theirs = inkBox(renderedSvg(picture));
        QVERIFY(ours.width() > 20);
        const auto where = [](const QRectF &box) {
            return u"%1 %2 %3 %4"_s.arg(box.left()).arg(box.top()).arg(box.right()).arg(box.bottom());
        };
        const QByteArray both = (where(ours) + u" | "_s + where(theirs)).toUtf8();
        QVERIFY2(std::abs(ours.center().x() - theirs.center().x()) < 2, both.constData());
        QVERIFY2(std::abs(ours.bottom() - theirs.bottom()) < 2, both.constData());
        QVERIFY2(std::abs(ours.width() - theirs.width()) < 4, both.constData());
        const QRectF box = textBox(text).adjusted(-2, -2, 2, 2);
        QVERIFY2(box.contains(ours), both.constData());
        QVERIFY(ours.width() > textWidth(name, 18) - 5);
    }

    void turnedWordsStandAlikeInSvg_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<TextAnchor>("anchor");
        QTest::addColumn<double>("turn");
        for (const QString &name : {u"Amina Visser"_s, u"أمينة ديالو"_s}) {
            for (const TextAnchor anchor : {TextAnchor::Left, TextAnchor::Centre, TextAnchor::Right}) {
                for (const double turn : {-90., 90., -45.})
                    QTest::addRow("%s %d %g", name.toUtf8().constData(), int(anchor), turn)
                        << name << anchor << turn;
            }
        }
    }

    void turnedWordsStandAlikeInSvg()
    {
        QFETCH(QString, name);
        QFETCH(TextAnchor, anchor);
        QFETCH(double, turn);
        const PictureText text{name, {150, 150}, 18, false, anchor, Qt::black, {}, turn};
        const Picture picture = page({300, 300}, {text});
        const QRectF ours = inkBox(painted(picture));
        const QRectF theirs = inkBox(renderedSvg(picture));
        QVERIFY(ours.height() > 50);
        QVERIFY(std::abs(ours.center().x() - theirs.center().x()) < 2);
        QVERIFY(std::abs(ours.center().y() - theirs.center().y()) < 2);
        QVERIFY(std::abs(ours.height() - theirs.height()) < 4);
        QVERIFY(textBox(text).adjusted(-2, -2, 2, 2).contains(ours));
        QVERIFY(itemBounds(picture.items[0]).contains(textBox(text)));
    }

    void nothingIsMirrored()
    {
        const Picture picture = specimen();
        QImage images[2];
        for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            QImage &image = images[direction];
            image = QImage(842, 595, QImage::Format_ARGB32_Premultiplied);
            image.fill(Qt::white);
            QPainter painter(&image);
            painter.setLayoutDirection(direction);
            paintPicture(painter, picture);
            QCOMPARE(painter.layoutDirection(), direction);
        }
        QCOMPARE(images[0], images[1]);
    }

    void tilesMakeThePicture()
    {
        const Picture picture = specimen();
        QImage whole(842, 595, QImage::Format_ARGB32_Premultiplied);
        whole.fill(Qt::white);
        QPainter onWhole(&whole);
        paintPicture(onWhole, picture);
        onWhole.end();
        constexpr int side = 128;
        for (int y = 0; y < whole.height(); y += side) {
            for (int x = 0; x < whole.width(); x += side) {
                const QRect place = QRect(x, y, side, side) & whole.rect();
                QImage tile(place.size(), QImage::Format_ARGB32_Premultiplied);
                tile.fill(Qt::white);
                QPainter painter(&tile);
                painter.translate(-place.topLeft());
                paintPicture(painter, picture, {.exposed = QRectF(place)});
                painter.end();
                const QImage there = whole.copy(place);
                QVERIFY2(differentPixels(tile, there, tile.rect()) == 0,
                         qPrintable(u"%1 %2"_s.arg(x).arg(y)));
            }
        }
    }

    void whatIsNotExposedIsNotPainted()
    {
        Picture picture = page(
            {10, 10}, {PictureText{u"far away"_s, {500, 500}, 10, false, TextAnchor::Left, Qt::black, {}}});
        QVERIFY(!itemBounds(picture.items[0]).intersects(QRectF(0, 0, 10, 10)));
        QVERIFY(itemBounds(picture.items[0]).contains(510, 498));
        QVERIFY(itemBounds(PictureItem{}).isNull());
    }

    void theHaloHidesWhatIsBehind()
    {
        QPainterPath line({0, 26});
        line.lineTo(100, 26);
        const PictureShape through{line, {}, Qt::black, 0.5, {}};
        PictureText text{u"o     o"_s, {50, 30}, 20, false, TextAnchor::Centre, Qt::black, {}};
        text.text = u"oo"_s;
        const auto middleOfO = [](const QImage &image) {
            return darkness(image, {(50 - 7) * 4, 25 * 4, 8, 8});
        };
        QVERIFY(middleOfO(painted(page({100, 50}, {through, text}))) > 0.2);
        text.halo = Qt::white;
        QVERIFY(middleOfO(painted(page({100, 50}, {through, text}))) < 0.05);
    }

    void workersPaintTheSame()
    {
        const QImage here = painted(specimen(), 1);
        for (int round = 0; round < 20; ++round) {
            const Picture picture = specimen(); // which nobody has painted before
            std::vector<QImage> theirs(4);
            std::vector<std::unique_ptr<QThread>> threads;
            for (QImage &image : theirs)
                threads.emplace_back(QThread::create([&] { image = painted(picture, 1); }));
            for (const auto &thread : threads)
                thread->start();
            for (const auto &thread : threads)
                thread->wait();
            for (const QImage &image : theirs)
                QCOMPARE(image, here);
        }
    }

    void pngHasTheSizeAskedFor()
    {
        Picture picture = specimen();
        const auto size = [&picture](double dpi) {
            return QImage::fromData(writePng(picture, dpi).value()).size();
        };
        QCOMPARE(size(72), QSize(842, 595));
        QCOMPARE(size(150), QSize(1754, 1240));
        picture.size = {1366 * 72 / 150.0, 768 * 72 / 150.0};
        QCOMPARE(size(150), QSize(1366, 768));
        const QImage image = QImage::fromData(writePng(picture, 150).value());
        QVERIFY(std::abs(image.dotsPerMeterX() * 0.0254 - 150) < 0.1);
        QCOMPARE(writePng(picture, 150).value(), writePng(picture, 150).value());
    }

    void pngIsWhiteOrTransparent()
    {
        Picture picture =
            page({30, 30}, badgeParts(Answer::Yes, Answer::Yes, {15, 15}, 20, Qt::black, Qt::white));
        QCOMPARE(QImage::fromData(writePng(picture, 72).value()).pixel(0, 0), qRgb(255, 255, 255));
        picture.background = QColor();
        const QImage clear = QImage::fromData(writePng(picture, 72).value());
        QCOMPARE(qAlpha(clear.pixel(0, 0)), 0);
        QCOMPARE(clear.pixel(10, 15), qRgb(0, 0, 0));
    }

    void aPngTooLargeIsRefused_data()
    {
        QTest::addColumn<QSizeF>("size");
        QTest::addColumn<double>("dpi");
        QTest::newRow("wide") << QSizeF(1000, 10) << 2000.0;
        QTest::newRow("much") << QSizeF(1000, 1000) << 1200.0;
        QTest::newRow("nothing") << QSizeF(0, 10) << 72.0;
        QTest::newRow("no number") << QSizeF(100, 100) << std::numeric_limits<double>::quiet_NaN();
        QTest::newRow("negative") << QSizeF(100, 100) << -72.0;
    }

    void aPngTooLargeIsRefused()
    {
        QFETCH(QSizeF, size);
        QFETCH(double, dpi);
        const auto result = writePng(page(size, {}), dpi);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::Call);
        QVERIFY(!result.error().message.isEmpty());
    }

private:
    static void sizesOfMarks()
    {
        QTest::addColumn<double>("size");
        QTest::newRow("7") << 7.0;
        QTest::newRow("11") << 11.0;
    }
};

QTEST_MAIN(TestPainter)
#include "tst_painter.moc"
