#include "analysis/alignment.h"

#include <QFile>
#include <QTest>

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
