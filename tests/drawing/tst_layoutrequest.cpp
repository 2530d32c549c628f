#include "drawing/layoutrequest.h"

#include <QRandomGenerator>
#include <QTest>

#include <limits>

using namespace copse;
using namespace Qt::Literals::StringLiterals;

namespace {

LayoutRequest sampleRequest()
{
    LayoutRequest request;
    request.engine = LayoutEngine::Fdp;
    request.seed = 4'000'000'000;
    request.relax = true;
    request.nodes = {
        {30, 20, QPointF(-1.5, 2.25), true}, {10, 10, QPointF(7, 1e-9), false}, {0, 0, {}, false}};
    request.edges = {{0, 1, 1}, {2, 0, 2.5}, {2, 2, 1}};
    return request;
}

LayoutRequest withNodes(LayoutEngine engine, int count)
{
    LayoutRequest request;
    request.engine = engine;
    request.nodes.resize(std::size_t(count));
    return request;
}

} // namespace

class TestLayoutRequest : public QObject
{
    Q_OBJECT

private slots:
    void namesAreThoseOfGraphviz()
    {
        for (const QString &name :
             {u"sfdp"_s, u"neato"_s, u"fdp"_s, u"dot"_s, u"twopi"_s, u"circo"_s, u"osage"_s}) {
            const std::optional<LayoutEngine> engine = layoutEngineFromName(name);
            QVERIFY2(engine, qPrintable(name));
            QCOMPARE(layoutEngineName(*engine), name);
        }
        QVERIFY(!layoutEngineFromName(u"patchwork"));
        QVERIFY(!layoutEngineFromName(u""));
        QVERIFY(!layoutEngineFromName(u"SFDP"));
    }

    void aRequestSurvivesThePipe()
    {
        const Result<LayoutRequest> read = requestFromBytes(toBytes(sampleRequest()));
        QVERIFY(read);
        QVERIFY(*read == sampleRequest());
    }

    void aResultSurvivesThePipe()
    {
        const LayoutResult result{{QPointF(0.1, -2e300), QPointF(3, 4)}};
        const Result<LayoutResult> read = resultFromBytes(toBytes(result), 2);
        QVERIFY(read);
        QVERIFY(*read == result);
        QCOMPARE(toBytes(result).size(), resultSize(2));
        QVERIFY(!resultFromBytes(toBytes(result), 1));
        QVERIFY(!resultFromBytes(toBytes(result), 3));
    }

    void aResultMustBeFinite()
    {
        for (const double bad :
             {std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::infinity()}) {
            const Result<LayoutResult> read = resultFromBytes(toBytes(LayoutResult{{QPointF(0, bad)}}), 1);
            QVERIFY(!read);
            QCOMPARE(read.error().kind, ErrorKind::Layout);
            QVERIFY(!read.error().message.isEmpty());
        }
    }

    void truncatedBytesAreRefused()
    {
        const QByteArray request = toBytes(sampleRequest());
        for (qsizetype size = 0; size < request.size(); ++size)
            QVERIFY(!requestFromBytes(request.first(size)));
        QVERIFY(!requestFromBytes(request + 'x'));
        const QByteArray result = toBytes(LayoutResult{{QPointF(1, 2)}});
        for (qsizetype size = 0; size < result.size(); ++size)
            QVERIFY(!resultFromBytes(result.first(size), 1));
    }

    void hugeCountsAreRefusedWithoutMemoryForThem()
    {
        const qsizetype nodeCountAt = 4 + 1 + 1 + 4;
        for (const qsizetype at : {nodeCountAt, nodeCountAt + 4}) {
            for (const QByteArray &count : {"\xff\xff\xff\xff"_ba, "\xff\xff\xff\x7f"_ba, "\0\0\0\x80"_ba}) {
                QByteArray bytes = toBytes(sampleRequest());
                bytes.replace(at, 4, count);
                const Result<LayoutRequest> read = requestFromBytes(bytes);
                QVERIFY(!read);
                QCOMPARE(read.error().kind, ErrorKind::Layout);
            }
        }
    }

    void mutatedRequestsAreRefusedOrValid()
    {
        QRandomGenerator random(20);
        const QByteArray original = toBytes(sampleRequest());
        int refused = 0;
        for (int run = 0; run < 10'000; ++run) {
            QByteArray bytes = original;
            for (int change = random.bounded(1, 5); change > 0; --change)
                bytes[random.bounded(bytes.size())] = char(random.bounded(256));
            if (random.bounded(4) == 0)
                bytes.truncate(random.bounded(bytes.size()));
            const Result<LayoutRequest> read = requestFromBytes(bytes);
            if (!read) {
                ++refused;
                continue;
            }
            QVERIFY(checked(*read));
            const Result<LayoutRequest> again = requestFromBytes(toBytes(*read));
            QVERIFY(again);
            QVERIFY(*again == *read);
        }
        QVERIFY(refused > 1'000 && refused < 10'000);
    }

    void valuesOutOfRangeAreRefused()
    {
        const double notANumber = std::numeric_limits<double>::quiet_NaN();
        const auto refused = [](auto change) {
            LayoutRequest request = sampleRequest();
            change(request);
            return !checked(request) && !requestFromBytes(toBytes(request));
        };
        QVERIFY(checked(sampleRequest()));
        QVERIFY(refused([&](LayoutRequest &r) { r.nodes[0].width = notANumber; }));
        QVERIFY(refused([](LayoutRequest &r) { r.nodes[0].height = -1; }));
        QVERIFY(refused([](LayoutRequest &r) { r.nodes[0].height = 1e9; }));
        QVERIFY(refused([&](LayoutRequest &r) { r.nodes[0].position->rx() = notANumber; }));
        QVERIFY(refused([](LayoutRequest &r) { r.nodes[1].position->ry() = 1e300; }));
        QVERIFY(refused([](LayoutRequest &r) { r.nodes[2].pinned = true; }));
        QVERIFY(refused([](LayoutRequest &r) { r.edges[0].from = -1; }));
        QVERIFY(refused([](LayoutRequest &r) { r.edges[0].to = 3; }));
        QVERIFY(refused([](LayoutRequest &r) { r.edges[0].weight = 0; }));
        QVERIFY(refused([](LayoutRequest &r) { r.edges[0].weight = 1e9; }));
        QVERIFY(refused([&](LayoutRequest &r) { r.edges[0].weight = notANumber; }));
    }

    void everyEngineHasItsBound()
    {
        QVERIFY(checked(withNodes(LayoutEngine::Circo, 500)));
        const Result<void> circo = checked(withNodes(LayoutEngine::Circo, 501));
        QVERIFY(!circo);
        QCOMPARE(circo.error().kind, ErrorKind::Layout);
        QVERIFY2(circo.error().message.contains(u"circo"_s) && circo.error().message.contains(u"501"_s),
                 qPrintable(circo.error().message));
        QVERIFY(checked(withNodes(LayoutEngine::Dot, 5'000)));
        QVERIFY(!checked(withNodes(LayoutEngine::Dot, 5'001)));
        for (int engine = 0; engine <= int(LayoutEngine::Osage); ++engine) {
            const int largest = largestLayout(LayoutEngine(engine));
            QVERIFY(checked(withNodes(LayoutEngine(engine), largest)));
            QVERIFY(!requestFromBytes(toBytes(withNodes(LayoutEngine(engine), largest + 1))));
        }
    }
};

QTEST_GUILESS_MAIN(TestLayoutRequest)
#include "tst_layoutrequest.moc"
