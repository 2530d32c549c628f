#include "drawing/exchanging.h"

#include "drawing/measures.h"
#include "scatteredcrowd.h"

#include <QTest>

#include <algorithm>
#include <map>

using namespace copse;

namespace {

const QRectF area(0, 0, 600, 400);
constexpr double markSize = 4;

struct Crowd : ScatteredCrowd
{
    Crowd(int groups, int people)
        : ScatteredCrowd(groups, people, area, {{10, 10}, {10, 10}, 59, 39}, 11)
    {
        layout.markSize = markSize;
        layout.groupSize = 7;
        for (int i = 0; i < groups; ++i) {
            Place &place = layout.places[std::size_t(i)];
            place.box = markBox(place.centre, 8);
        }
    }

    QRectF boxOf(std::size_t i) const
    {
        const Place &place = layout.places[i];
        return int(i) < diagram.groups ? place.box
                                       : markBox(place.centre, markExtent(markSize, diagram.hasShapes()));
    }

    /// Mean over groups of the mean distance of members to their middle.
    double spread() const
    {
        std::map<int, std::vector<QPointF>> members;
        for (const DiagramLink &link : diagram.links)
            members[link.to].push_back(layout.places[std::size_t(link.from)].centre);
        double sum = 0;
        for (const auto &[group, places] : members) {
            QPointF middle;
            for (const QPointF &place : places)
                middle += place / double(places.size());
            for (const QPointF &place : places)
                sum += distanceOf(place, middle) / double(places.size());
        }
        return sum / double(members.size());
    }

    bool overlaps() const
    {
        for (std::size_t i = 0; i < layout.places.size(); ++i) {
            for (std::size_t j = 0; j < i; ++j) {
                const QRectF both = boxOf(i) & boxOf(j);
                if (both.width() > 1e-6 && both.height() > 1e-6)
                    return true;
            }
        }
        return false;
    }
};

} // namespace

class ExchangingTest : public QObject
{
    Q_OBJECT

private slots:
    void comesNearerToWhatItIsTiedTo()
    {
        Crowd crowd(12, 1300);
        const double length = crowd.lengthOfLines();
        const double spread = crowd.spread();
        QVERIFY(exchangePlaces(crowd.diagram, crowd.partOf, crowd.layout, nullptr));
        QVERIFY2(crowd.lengthOfLines() < 0.7 * length,
                 qPrintable(QString::number(crowd.lengthOfLines() / length)));
        QVERIFY2(crowd.spread() < 0.9 * spread, qPrintable(QString::number(crowd.spread() / spread)));
    }

    void nothingComesToLieOnAnything()
    {
        Crowd crowd(40, 1500);
        QVERIFY(!crowd.overlaps());
        const std::vector<Place> before = crowd.layout.places;
        QVERIFY(exchangePlaces(crowd.diagram, crowd.partOf, crowd.layout, nullptr));
        QVERIFY(!crowd.overlaps());
        int groupsMoved = 0;
        for (std::size_t i = 0; i < before.size(); ++i) {
            QVERIFY(area.contains(crowd.boxOf(i)));
            groupsMoved += int(i) < crowd.diagram.groups && before[i].centre != crowd.layout.places[i].centre;
        }
        QVERIFY(groupsMoved > 0);
        for (std::size_t i = 0; i < std::size_t(crowd.diagram.groups); ++i)
            QVERIFY(distanceOf(crowd.layout.places[i].box.center(), crowd.layout.places[i].centre) < 1e-9);
    }

    void othersStayWhereTheyAre()
    {
        Crowd crowd(12, 1300);
        std::vector<Place> &places = crowd.layout.places;
        places[100].label = QStringLiteral("Amina Diallo"); // has a name to stand by
        places[100].box = QRectF(places[100].centre, QSizeF(2, 1));
        places[101].shown = false;
        Gathering gathering;
        gathering.group = 3;
        for (int i = 0; i < 5; ++i)
            gathering.people.push_back(3 + 12 * (i + 1));
        crowd.layout.gatherings.push_back(gathering);
        const std::vector<Place> before = places;
        QVERIFY(exchangePlaces(crowd.diagram, crowd.partOf, crowd.layout, nullptr));
        QCOMPARE(places[100].centre, before[100].centre);
        QCOMPARE(places[101].centre, before[101].centre);
        QCOMPARE(places[3].centre, before[3].centre);
        for (const int person : gathering.people)
            QCOMPARE(places[std::size_t(person)].centre, before[std::size_t(person)].centre);
    }

    /// Each in the part of the page of what it hangs together with, and large marks where large marks were.
    void keepsToTheirPartAndSize()
    {
        Crowd crowd(12, 1300);
        for (std::size_t i = 0; i < crowd.partOf.size(); ++i) {
            const bool isLeft = crowd.layout.places[i].centre.x() < 300;
            crowd.partOf[i] = isLeft ? QRectF(0, 0, 305, 400) : QRectF(295, 0, 305, 400);
            if (i >= 12 && i % 7 == 0)
                crowd.diagram.nodes[i].scale = 0.5;
        }
        const auto placesOfSmall = [&] {
            std::vector<std::pair<double, double>> places;
            for (std::size_t i = 12; i < crowd.partOf.size(); ++i) {
                if (crowd.diagram.nodes[i].scale == 0.5)
                    places.emplace_back(crowd.layout.places[i].centre.x(), crowd.layout.places[i].centre.y());
            }
            std::ranges::sort(places);
            return places;
        };
        // Groups would push them about.
        std::vector<Place> &places = crowd.layout.places;
        for (int group = 0; group < 12; ++group) {
            Gathering gathering;
            gathering.group = group;
            crowd.layout.gatherings.push_back(gathering);
        }
        const auto before = placesOfSmall();
        const std::vector<Place> were = places;
        QVERIFY(exchangePlaces(crowd.diagram, crowd.partOf, crowd.layout, nullptr));
        QCOMPARE(placesOfSmall(), before);
        int moved = 0;
        for (std::size_t i = 0; i < places.size(); ++i) {
            QVERIFY(crowd.partOf[i].contains(places[i].centre));
            moved += places[i].centre != were[i].centre;
        }
        QVERIFY(moved > 100);
    }

    void isTheSameEachTime()
    {
        Crowd one(12, 1300), other(12, 1300);
        QVERIFY(exchangePlaces(one.diagram, one.partOf, one.layout, nullptr));
        QVERIFY(exchangePlaces(other.diagram, other.partOf, other.layout, nullptr));
        QVERIFY(one.layout == other.layout);
    }

    void canBeStopped()
    {
        Crowd crowd(12, 1300);
        const std::atomic_bool cancelled = true;
        QVERIFY(!exchangePlaces(crowd.diagram, crowd.partOf, crowd.layout, &cancelled));
    }

    void fewAreNoTrouble()
    {
        Crowd nobody(3, 0);
        const Layout before = nobody.layout;
        QVERIFY(exchangePlaces(nobody.diagram, nobody.partOf, nobody.layout, nullptr));
        QVERIFY(nobody.layout == before);
        Crowd two(1, 2);
        QVERIFY(exchangePlaces(two.diagram, two.partOf, two.layout, nullptr));
        QVERIFY(!two.overlaps());
    }
};

QTEST_GUILESS_MAIN(ExchangingTest)
#include "tst_exchanging.moc"
