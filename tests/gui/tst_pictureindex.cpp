#include "desktop/canvas/pictureindex.h"
#include "samplepicture.h"

#include <QTest>

#include <cmath>

using namespace copse;

class TestPictureIndex : public QObject
{
    Q_OBJECT

private slots:
    void findsWhatBruteForceFinds();
};

void TestPictureIndex::findsWhatBruteForceFinds()
{
    const auto picture = largePicture(300);
    const PictureIndex index(picture);
    QRandomGenerator chance(5);
    const auto distanceTo = [&](int place,
                                QPointF point) { // marks are squares of a known size, lines one piece
        const PictureItem &item = picture->items[size_t(place)];
        const QPainterPath &path = std::get<PictureShape>(item.parts[0]).path;
        if (itemKind(item.id) == ItemKind::Lines) {
            const QLineF line(path.elementAt(0), path.elementAt(1));
            const QPointF along = line.p2() - line.p1();
            const double share =
                QPointF::dotProduct(point - line.p1(), along) / QPointF::dotProduct(along, along);
            return std::max(0.0, QLineF(line.pointAt(std::clamp(share, 0.0, 1.0)), point).length() - 0.5);
        }
        const QRectF box = path.boundingRect();
        return std::hypot(std::max({box.left() - point.x(), 0.0, point.x() - box.right()}),
                          std::max({box.top() - point.y(), 0.0, point.y() - box.bottom()}));
    };
    int hits = 0;
    for (int i = 0; i < 4'000; ++i) {
        const QPointF point(chance.generateDouble() * 2'000, chance.generateDouble() * 1'200);
        int wanted = -1;
        double nearest = 4;
        for (const ItemKind kind : {ItemKind::Group, ItemKind::Lines}) {
            for (int place = 0; wanted < 0 && place < int(picture->items.size()); ++place)
                if (index.kind(place) == kind && distanceTo(place, point) <= nearest)
                    wanted = place;
        }
        const int found = index.itemAt(point, 4);
        if (found >= 0 && index.kind(found) == ItemKind::Person) // words have their own measure
            continue;
        hits += found >= 0;
        QCOMPARE(found < 0, wanted < 0);
        if (found >= 0) {
            QCOMPARE(index.kind(found), index.kind(wanted));
            QVERIFY(distanceTo(found, point) <= 4);
        }
    }
    QVERIFY(hits > 100);
    for (const PictureItem &item : picture->items) {
        if (itemKind(item.id) != ItemKind::Person)
            continue;
        const QPointF centre = std::get<PictureShape>(item.parts[0]).path.boundingRect().center();
        const int found = index.itemAt(centre, 0);
        QVERIFY(found >= 0 &&
                index.kind(found) <= ItemKind::Person); // a group or another person may lie over it
    }
}

QTEST_MAIN(TestPictureIndex)
#include "tst_pictureindex.moc"
