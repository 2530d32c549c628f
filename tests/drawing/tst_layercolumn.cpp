#include "drawing/layercolumn.h"

#include <QTest>

#include <cmath>

using namespace copse;

class LayerColumnTest : public QObject
{
    Q_OBJECT

private slots:
    void standsApartByLeastSquares();
};

void LayerColumnTest::standsApartByLeastSquares()
{
    // Two that wish to be at the same place share the way; the third has its wish.
    QCOMPARE(stoodApart({50, 50, 90}, {10, 10, 10}, 0, 100), (std::vector<double>{45, 55, 90}));
    // The page ends.
    QCOMPARE(stoodApart({2, 3}, {10, 10}, 0, 100), (std::vector<double>{5, 15}));
    QCOMPARE(stoodApart({99, 99}, {10, 10}, 0, 100), (std::vector<double>{85, 95}));
    // Against trying all: three of different heights, on a grid.
    const std::vector<double> wishes{30, 20, 28};
    const std::vector<double> heights{8, 12, 4};
    double least = 1e18;
    std::vector<double> best;
    for (int a = 0; a <= 200; ++a) {
        for (int b = 0; b <= 200; ++b) {
            for (int c = 0; c <= 200; ++c) {
                const std::vector<double> at{a / 4., b / 4., c / 4.};
                if (at[1] - at[0] < 10 || at[2] - at[1] < 8 || at[0] < 4)
                    continue;
                double sum = 0;
                for (size_t i = 0; i < 3; ++i)
                    sum += (at[i] - wishes[i]) * (at[i] - wishes[i]);
                if (sum < least) {
                    least = sum;
                    best = at;
                }
            }
        }
    }
    const std::vector<double> found = stoodApart(wishes, heights, 0, 50);
    for (size_t i = 0; i < 3; ++i)
        QVERIFY(std::abs(found[i] - best[i]) < 0.26);
}

QTEST_APPLESS_MAIN(LayerColumnTest)
#include "tst_layercolumn.moc"
