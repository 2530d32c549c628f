#include "analysis/alignment.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace copse;

namespace {

/// "Ax6 By6": six with organisation A and discipline x, six with B and y.
std::vector<JointSet> joint(const QString &text)
{
    std::vector<JointSet> sets;
    for (const QString &part : text.split(QLatin1Char(' ')))
        sets.push_back({{part[0].unicode() - u'A'}, {part[1].unicode() - u'a'}, part.mid(2).toInt()});
    return sets;
}

} // namespace

class TestAlignment : public QObject
{
    Q_OBJECT

private slots:
    void groupsOfTwelve_data()
    {
        QTest::addColumn<QString>("group");
        QTest::addColumn<double>("ari");
        QTest::newRow("coincide") << QStringLiteral("Ae6 Bn6") << 1.0;
        QTest::newRow("nearly") << QStringLiteral("Ae5 An1 Bn5 Be1") << .39;
        QTest::newRow("cross-cut") << QStringLiteral("Ae3 An3 Be3 Bn3") << -.10;
        QTest::newRow("three of each") << QStringLiteral("Ae4 Bn4 Cm4") << 1.0;
    }
    void groupsOfTwelve()
    {
        QFETCH(QString, group);
        QFETCH(double, ari);
        const Alignment result = alignment(joint(group));
        QCOMPARE(result.basis, 12);
        QVERIFY2(std::abs(*result.ari - ari) < 6e-3, qPrintable(QString::number(*result.ari)));
    }
    void oneCategoryHasNoNumber()
    {
        QVERIFY(!alignment(joint(QStringLiteral("Ae3 An3"))).ari);
        QVERIFY(!alignment(joint(QStringLiteral("Ae3 Be3"))).ari);
        QVERIFY(!alignment({}).ari);
    }
    /// A person with a hundred organisations and a hundred disciplines counts as anybody does.
    void countsPeopleWithVeryMany()
    {
        std::vector<JointSet> sets{{{}, {}, 1}, {{}, {}, 2}, {{0}, {1}, 3}, {{5}, {500}, 2}, {{900}, {7}, 1}};
        for (int i = 0; i < 100; ++i) {
            sets[0].organisations.push_back(i);
            sets[0].disciplines.push_back(i);
            sets[1].organisations.push_back(i + 50);
            sets[1].disciplines.push_back(i + 99);
        }
        double pairs[2][2] = {};
        const auto shares = [](const std::vector<int> &one, const std::vector<int> &other) {
            return std::ranges::find_first_of(one, other) != one.end();
        };
        for (size_t i = 0; i < sets.size(); ++i) {
            pairs[1][1] += sets[i].members * (sets[i].members - 1) / 2.0;
            for (size_t j = i + 1; j < sets.size(); ++j)
                pairs[shares(sets[i].organisations, sets[j].organisations)]
                     [shares(sets[i].disciplines, sets[j].disciplines)] += sets[i].members * sets[j].members;
        }
        const double a = pairs[1][1], b = pairs[1][0], c = pairs[0][1], d = pairs[0][0];
        const double ari = 2 * (a * d - b * c) / ((a + b) * (b + d) + (a + c) * (c + d));
        QVERIFY(std::abs(*alignment(sets).ari - ari) < 1e-12);
    }
    /// igraph's and R's number for the golden sample: -.045627.
    void goldenSample()
    {
        QFile file(QStringLiteral(COPSE_SOURCE_DIR "/../shared/golden/members.csv"));
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("the golden sample is not here");
        std::vector<JointSet> sets;
        QStringList disciplines;
        file.readLine();
        while (!file.atEnd()) {
            const QList<QByteArray> cells = file.readLine().trimmed().split(',');
            const QString discipline = QString::fromUtf8(cells[2]);
            if (!disciplines.contains(discipline))
                disciplines << discipline;
            sets.push_back({{cells[1][0]}, {int(disciplines.indexOf(discipline))}, 1});
        }
        QCOMPARE(sets.size(), 12u);
        QVERIFY(std::abs(*alignment(sets).ari + .045627) < 1e-6);
    }
};

QTEST_APPLESS_MAIN(TestAlignment)
#include "tst_alignment.moc"
