#include "drawing/layoutprocess.h"
#include "patience.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>
#include <memory>
#include <thread>

using namespace copse;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int engineCount = int(LayoutEngine::Osage) + 1;

// People in groups: two in each of the groups, and more at random.
LayoutRequest network(LayoutEngine engine, int people, int groups)
{
    LayoutRequest request;
    request.engine = engine;
    request.nodes.assign(std::size_t(people + groups), {12, 8, {}, false});
    QRandomGenerator random(7);
    for (int person = 0; person < people; ++person) {
        request.edges.push_back({people + person % groups, person, 1});
        if (person % 2)
            request.edges.push_back({people + random.bounded(groups), person, 2});
    }
    return request;
}

// Takes the better part of a minute.
LayoutRequest longWork() { return network(LayoutEngine::Neato, 2'800, 200); }

LayoutRequest nodesOnly(LayoutEngine engine, int count)
{
    LayoutRequest request;
    request.engine = engine;
    request.nodes.assign(std::size_t(count), {20, 10, {}, false});
    return request;
}

QString besideThis(const QString &program) { return QCoreApplication::applicationDirPath() + u'/' + program; }

void addEngines()
{
    QTest::addColumn<int>("engine");
    for (int engine = 0; engine < engineCount; ++engine)
        QTest::newRow(qPrintable(layoutEngineName(LayoutEngine(engine)))) << engine;
}

bool finite(const LayoutResult &result)
{
    return std::ranges::all_of(result.centres,
                               [](QPointF p) { return std::isfinite(p.x()) && std::isfinite(p.y()); });
}

// What a LayoutProcess tells.
class Listener
{
public:
    explicit Listener(LayoutProcess &process)
    {
        QObject::connect(&process, &LayoutProcess::finished,
                         [this](const Result<LayoutResult> &result) { told.push_back(result); });
    }
    int count() const { return int(told.size()); }
    bool wait()
    {
        return QTest::qWaitFor([this, before = count()] { return count() > before; }, patience);
    }
    std::vector<Result<LayoutResult>> told;
};

bool isLayoutError(const Result<LayoutResult> &result)
{
    return !result && result.error().kind == ErrorKind::Layout && !result.error().message.isEmpty();
}

} // namespace

class TestLayoutProcess : public QObject
{
    Q_OBJECT

private slots:
    void cleanup()
    {
        LayoutProcess::setProgramPath({});
        qunsetenv("COPSE_STRANGE");
    }

    void theProgramIsBesideTheOthers()
    {
        QCOMPARE(QFileInfo(LayoutProcess::programPath()).path(), QCoreApplication::applicationDirPath());
    }

    void everyEngineLaysOut_data() { addEngines(); }
    void everyEngineLaysOut()
    {
        QFETCH(int, engine);
        const LayoutRequest request = network(LayoutEngine(engine), 30, 5);
        const Result<LayoutResult> first = LayoutProcess::run(request);
        QVERIFY2(first, first ? "" : qPrintable(first.error().detail));
        QCOMPARE(first->centres.size(), request.nodes.size());
        QVERIFY(finite(*first));
        for (std::size_t i = 1; i < first->centres.size(); ++i)
            QVERIFY2(first->centres[i] != first->centres[0], "two nodes in one place");
        const Result<LayoutResult> second = LayoutProcess::run(request);
        QVERIFY(second);
        QCOMPARE(toBytes(*second), toBytes(*first));
    }

    // Graphviz documents the distances: dot puts half an inch (ranksep) between ranks, below one another;
    // neato gives an edge the length of an inch.
    void unitsArePointsDownwards()
    {
        LayoutRequest request = nodesOnly(LayoutEngine::Dot, 2);
        request.nodes[0].height = 30;
        request.nodes[1].height = 50;
        request.edges = {{0, 1, 1}};
        const Result<LayoutResult> dot = LayoutProcess::run(request);
        QVERIFY(dot);
        QCOMPARE(dot->centres[1] - dot->centres[0], QPointF(0, 15 + 36 + 25));

        request.engine = LayoutEngine::Neato;
        const Result<LayoutResult> neato = LayoutProcess::run(request);
        QVERIFY(neato);
        const QPointF line = neato->centres[1] - neato->centres[0];
        QVERIFY2(std::abs(std::hypot(line.x(), line.y()) - 72) < 0.5,
                 qPrintable(QString::number(std::hypot(line.x(), line.y()))));
    }

    void theSeedChoosesThePicture()
    {
        LayoutRequest request = network(LayoutEngine::Sfdp, 30, 5);
        const Result<LayoutResult> one = LayoutProcess::run(request);
        request.seed = 2;
        const Result<LayoutResult> two = LayoutProcess::run(request);
        QVERIFY(one && two);
        QVERIFY(*one != *two);
    }

    void sfdpCanBeFast()
    {
        LayoutRequest request = network(LayoutEngine::Sfdp, 300, 30);
        const Result<LayoutResult> fine = LayoutProcess::run(request);
        request.fast = true;
        const Result<LayoutResult> fast = LayoutProcess::run(request);
        QVERIFY(fine && fast);
        QVERIFY(finite(*fast));
        QVERIFY(*fine != *fast);
    }

    void pinnedNodesStay_data() { addEngines(); }
    void pinnedNodesStay()
    {
        QFETCH(int, engine);
        if (!canPin(LayoutEngine(engine)))
            QSKIP("this engine cannot pin");
        LayoutRequest request = network(LayoutEngine(engine), 30, 5);
        request.nodes.resize(request.nodes.size() + 3); // a part of its own, half of it pinned
        request.edges.push_back({35, 36, 1});
        QRandomGenerator random(3);
        for (std::size_t i = 0; i < request.nodes.size(); i += 2) {
            request.nodes[i].position = QPointF(random.bounded(-400, 400), random.bounded(-400, 400));
            request.nodes[i].pinned = true;
        }
        const Result<LayoutResult> result = LayoutProcess::run(request);
        QVERIFY(result);
        for (std::size_t i = 0; i < request.nodes.size(); i += 2)
            QCOMPARE(result->centres[i], *request.nodes[i].position);

        // A free node between two pinned ones, and heavily drawn to both, ends between them.
        LayoutRequest line = nodesOnly(LayoutEngine(engine), 3);
        line.nodes[0].position = QPointF(1000, 5000);
        line.nodes[1].position = QPointF(1140, 5000);
        line.nodes[0].pinned = line.nodes[1].pinned = true;
        line.edges = {{0, 2, 5}, {1, 2, 5}};
        const Result<LayoutResult> between = LayoutProcess::run(line);
        QVERIFY(between);
        QVERIFY(std::abs(between->centres[2].x() - 1070) < 15);
        QVERIFY(std::abs(between->centres[2].y() - 5000) < 80);
    }

    void everythingPinned()
    {
        LayoutRequest request = network(LayoutEngine::Neato, 10, 2);
        for (std::size_t i = 0; i < request.nodes.size(); ++i) {
            request.nodes[i].position = QPointF(double(i) * 50, double(i % 3) * 40);
            request.nodes[i].pinned = true;
        }
        for (const LayoutEngine engine : {LayoutEngine::Neato, LayoutEngine::Fdp}) {
            request.engine = engine;
            const Result<LayoutResult> result = LayoutProcess::run(request);
            QVERIFY(result);
            for (std::size_t i = 0; i < request.nodes.size(); ++i)
                QCOMPARE(result->centres[i], *request.nodes[i].position);
        }
    }

    void relaxingKeepsThePicture()
    {
        LayoutRequest request = network(LayoutEngine::Fdp, 60, 8);
        const Result<LayoutResult> first = LayoutProcess::run(request);
        QVERIFY(first);
        const QPointF away(3000, -2000);
        for (std::size_t i = 0; i < request.nodes.size(); ++i)
            request.nodes[i].position = first->centres[i] + away;
        const auto drift = [&] {
            const Result<LayoutResult> again = LayoutProcess::run(request);
            double sum = 0;
            for (std::size_t i = 0; again && i < request.nodes.size(); ++i) {
                const QPointF moved = again->centres[i] - *request.nodes[i].position;
                sum += QPointF::dotProduct(moved, moved);
            }
            return again ? std::sqrt(sum / double(request.nodes.size())) : 1e9;
        };
        const double shaken = drift();
        request.relax = true;
        const double relaxed = drift();
        const QString figures = u"relaxed %1 pt, from the start %2 pt"_s.arg(relaxed).arg(shaken);
        QVERIFY2(relaxed < 40 && relaxed < shaken / 2, qPrintable(figures));
    }

    void oddGraphs_data() { addEngines(); }
    void oddGraphs()
    {
        QFETCH(int, engine);
        const auto lays = [&](LayoutRequest request) {
            const Result<LayoutResult> result = LayoutProcess::run(request);
            if (!result)
                qWarning() << result.error().detail;
            return result && result->centres.size() == request.nodes.size() && finite(*result);
        };
        QVERIFY(lays(nodesOnly(LayoutEngine(engine), 0)));
        QVERIFY(lays(nodesOnly(LayoutEngine(engine), 1)));
        QVERIFY(lays(nodesOnly(LayoutEngine(engine), 200)));
        LayoutRequest loop = nodesOnly(LayoutEngine(engine), 1);
        loop.edges = {{0, 0, 1}};
        QVERIFY(lays(loop));
        LayoutRequest repeated = nodesOnly(LayoutEngine(engine), 3);
        repeated.edges = {{0, 1, 1}, {0, 1, 1}, {1, 0, 3}, {1, 1, 1}, {1, 1, 1}};
        QVERIFY(lays(repeated));
        LayoutRequest apart = network(LayoutEngine(engine), 20, 4);
        apart.nodes.resize(40);
        apart.edges.push_back({30, 31, 1});
        QVERIFY(lays(apart));
        LayoutRequest extreme = network(LayoutEngine(engine), 20, 4);
        extreme.nodes[0] = {100'000, 0, {}, false};
        extreme.nodes[1] = {0, 0, QPointF(-1e7, 1e7), true};
        extreme.nodes[2] = {0, 0, QPointF(-1e7, 1e7), true};
        extreme.edges[0].weight = 1'000;
        extreme.edges[1].weight = 1e-300;
        QVERIFY(lays(extreme));
    }

    void aLongChainDoesNotOverflowTheStack()
    {
#ifdef COPSE_SANITIZED
        constexpr int length = 5'000; // slower by much
#else
        constexpr int length = 20'000;
#endif
        LayoutRequest chain = nodesOnly(LayoutEngine::Sfdp, length);
        chain.fast = true;
        for (int i = 1; i < length; ++i)
            chain.edges.push_back({i - 1, i, 1});
        const Result<LayoutResult> sfdp = LayoutProcess::run(chain);
        QVERIFY2(sfdp, sfdp ? "" : qPrintable(sfdp.error().detail));
    }

    void thousandsOfPartsTakeNoTime()
    {
        LayoutRequest request = network(LayoutEngine::Sfdp, 300, 30);
        request.nodes.resize(10'000, {20, 10, {}, false});
        const Result<LayoutResult> result = LayoutProcess::run(request, {20'000, LayoutLimits().memoryBytes});
        QVERIFY(result);
        const auto &first = result->centres[9'000];
        for (std::size_t i = 9'001; i < 10'000; ++i)
            QVERIFY(std::abs(result->centres[i].x() - first.x()) >= 20 ||
                    std::abs(result->centres[i].y() - first.y()) >= 10);
    }

    void tooManyNodesAreRefused()
    {
        const LayoutRequest request = nodesOnly(LayoutEngine::Circo, largestLayout(LayoutEngine::Circo) + 1);
        const Result<LayoutResult> result = LayoutProcess::run(request);
        QVERIFY(isLayoutError(result));
        QVERIFY(result.error().message.contains(u"circo"_s));

        LayoutProcess process;
        Listener finished(process);
        process.start(request);
        QCOMPARE(finished.count(), 0);
        QVERIFY(process.isRunning());
        QTRY_COMPARE(finished.count(), 1);
        QVERIFY(!process.isRunning());
        QVERIFY(isLayoutError(finished.told[0]));
    }

    void startTellsTheResult()
    {
        const LayoutRequest request = network(LayoutEngine::Sfdp, 300, 30);
        LayoutProcess process;
        Listener finished(process);
        process.start(request);
        QCOMPARE(finished.count(), 0);
        QVERIFY(finished.wait());
        const Result<LayoutResult> result = finished.told[0];
        QVERIFY(result);
        const Result<LayoutResult> waited = LayoutProcess::run(request);
        QVERIFY(waited);
        QVERIFY(*result == *waited);
        process.cancel(); // nothing runs
        QTest::qWait(50);
        QCOMPARE(finished.count(), 1);
    }

    void aNewerRequestReplacesTheOlder()
    {
        LayoutProcess process;
        Listener finished(process);
        process.start(longWork());
        QTest::qWait(100);
        process.start(nodesOnly(LayoutEngine::Circo, 5'000)); // refused, and replaced before it is told
        process.start(nodesOnly(LayoutEngine::Osage, 3));
        QVERIFY(finished.wait());
        QTest::qWait(100);
        QCOMPARE(finished.count(), 1);
        const Result<LayoutResult> result = finished.told[0];
        QVERIFY(result);
        QCOMPARE(result->centres.size(), 3U);
    }

    void theNextStartMayFollowFromFinished()
    {
        LayoutProcess process;
        int rounds = 0;
        connect(&process, &LayoutProcess::finished, this, [&](const Result<LayoutResult> &result) {
            QVERIFY(result);
            if (++rounds < 5)
                process.start(nodesOnly(LayoutEngine::Neato, rounds + 1));
        });
        process.start(nodesOnly(LayoutEngine::Neato, 1));
        QTRY_COMPARE(rounds, 5);
    }

    void cancelEndsTheProcessAtOnce()
    {
        LayoutProcess process;
        Listener finished(process);
        process.start(longWork());
        QTest::qWait(500);
        QCOMPARE(finished.count(), 0);
        QVERIFY(process.findChild<QProcess *>());
        QElapsedTimer clock;
        clock.start();
        process.cancel();
        QCOMPARE(finished.count(), 1);
        QCOMPARE(finished.told[0].error().kind, ErrorKind::Cancelled);
        while (process.findChild<QProcess *>() &&
               clock.elapsed() < 5'000) // lives until the program has ended
            QTest::qWait(1);
        QVERIFY2(clock.elapsed() <= 100, qPrintable(QString::number(clock.elapsed())));
        QTest::qWait(50);
        QCOMPARE(finished.count(), 1);
    }

    void aWaitingRunIsCancelledFromAnotherThread()
    {
        std::atomic_bool cancelled = false;
        QElapsedTimer clock;
        std::thread person([&] {
            std::this_thread::sleep_for(std::chrono::milliseconds(500));
            clock.start();
            cancelled = true;
        });
        const Result<LayoutResult> result = LayoutProcess::run(longWork(), {}, &cancelled);
        person.join();
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::Cancelled);
        QVERIFY2(clock.elapsed() <= 100, qPrintable(QString::number(clock.elapsed())));
    }

    void aLayoutThatTakesTooLongIsStopped()
    {
        const LayoutLimits limits{400, LayoutLimits().memoryBytes};
        QElapsedTimer clock;
        clock.start();
        QVERIFY(isLayoutError(LayoutProcess::run(longWork(), limits)));
        QVERIFY(clock.elapsed() >= 400);

        LayoutProcess process;
        Listener finished(process);
        clock.start();
        process.start(longWork(), limits);
        QVERIFY(finished.wait());
        QVERIFY(clock.elapsed() >= 390);
        QVERIFY(isLayoutError(finished.told[0]));
    }

    void memoryIsLimited()
    {
#if defined(COPSE_SANITIZED) || defined(Q_OS_MACOS)
        QSKIP("no limit of memory here");
#endif
        const LayoutLimits limits{60'000, qint64(192) << 20};
        QVERIFY(LayoutProcess::run(network(LayoutEngine::Sfdp, 300, 30), limits));
        QElapsedTimer clock;
        clock.start();
        QVERIFY(isLayoutError(LayoutProcess::run(network(LayoutEngine::Sfdp, 90'000, 9'000), limits)));
        QVERIFY(clock.elapsed() < 50'000); // not the limit of time
    }

    void severalThreadsAtOnce()
    {
        const LayoutRequest request = network(LayoutEngine::Sfdp, 300, 30);
        const Result<LayoutResult> alone = LayoutProcess::run(request);
        QVERIFY(alone);
        std::array<std::optional<Result<LayoutResult>>, 6> results;
        std::vector<std::thread> threads;
        for (auto &result : results)
            threads.emplace_back([&] { result = LayoutProcess::run(request); });
        for (std::thread &thread : threads)
            thread.join();
        for (const auto &result : results) {
            QVERIFY(result && *result);
            QVERIFY(**result == *alone);
        }
    }

    void aStrangeProgramIsOnlyAMessage_data()
    {
        QTest::addColumn<QString>("way");
        QTest::addColumn<bool>("succeeds");
        for (const QString &way : {u"deaf"_s, u"hang"_s, u"crash"_s, u"crash after answer"_s, u"silent"_s,
                                   u"garbage"_s, u"truncated"_s, u"too few"_s, u"not finite"_s, u"flood"_s,
                                   u"flood of complaints"_s, u"fails"_s})
            QTest::newRow(qPrintable(way)) << way << false;
        QTest::newRow("sane") << u"sane"_s << true;
    }
    void aStrangeProgramIsOnlyAMessage()
    {
        QFETCH(QString, way);
        QFETCH(bool, succeeds);
        LayoutProcess::setProgramPath(besideThis(u"strange-layouter"_s));
        qputenv("COPSE_STRANGE", way.toLatin1());
        // More than a pipe holds, for the program that does not listen.
        LayoutRequest request = nodesOnly(LayoutEngine::Sfdp, 2);
        request.edges.assign(20'000, {0, 1, 1});
        const LayoutLimits limits{1'500, LayoutLimits().memoryBytes};

        const Result<LayoutResult> waited = LayoutProcess::run(request, limits);
        LayoutProcess process;
        Listener finished(process);
        process.start(request, limits);
        QVERIFY(finished.wait());
        const Result<LayoutResult> told = finished.told[0];
        QTest::qWait(20);
        QCOMPARE(finished.count(), 1);
        QCOMPARE(bool(waited), succeeds);
        QCOMPARE(bool(told), succeeds);
        if (!succeeds) {
            QVERIFY(isLayoutError(waited));
            QVERIFY(isLayoutError(told));
            QCOMPARE(told.error().message, waited.error().message);
        }
        if (way == u"fails")
            QVERIFY2(told.error().detail.contains(u"no memory for the matrix"),
                     qPrintable(told.error().detail));
    }

    void aMissingProgramIsOnlyAMessage()
    {
        const QTemporaryDir folder;
        LayoutProcess::setProgramPath(folder.filePath(u"copse-layout"_s));
        QVERIFY(isLayoutError(LayoutProcess::run(nodesOnly(LayoutEngine::Sfdp, 2))));
        LayoutProcess process;
        Listener finished(process);
        process.start(nodesOnly(LayoutEngine::Sfdp, 2));
        QVERIFY(finished.wait());
        QVERIFY(isLayoutError(finished.told[0]));
        LayoutProcess::setProgramPath({});
        process.start(nodesOnly(LayoutEngine::Sfdp, 2));
        QVERIFY(finished.wait());
        QVERIFY(finished.told[1]);
    }

    void endingTheOwnerEndsTheRun()
    {
        auto process = std::make_unique<LayoutProcess>();
        Listener finished(*process);
        process->start(longWork());
        QTest::qWait(100);
        QElapsedTimer clock;
        clock.start();
        process.reset();
        QVERIFY(clock.elapsed() <= 100);
        QCOMPARE(finished.count(), 0);
    }

    void theProgramRefusesHostileBytes_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray good = toBytes(network(LayoutEngine::Sfdp, 5, 2));
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("text") << "graph { a -- b }"_ba;
        QTest::newRow("truncated") << good.chopped(1);
        QTest::newRow("longer") << good + 'x';
        QTest::newRow("huge count") << QByteArray(good).replace(10, 4, "\xff\xff\xff\xff");
        QTest::newRow("unknown engine") << QByteArray(good).replace(4, 1, "\x07");
    }
    void theProgramRefusesHostileBytes()
    {
        QFETCH(QByteArray, bytes);
        QProcess program;
        program.start(LayoutProcess::programPath(), {u"1000000000"_s, u"10000"_s});
        program.write(bytes);
        program.closeWriteChannel();
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.exitStatus(), QProcess::NormalExit);
        QCOMPARE(program.exitCode(), 1);
        QVERIFY(program.readAllStandardOutput().isEmpty());
        QVERIFY(!program.readAllStandardError().isEmpty());
    }

    // Whatever passes the checks is laid out, or fails with a message: nothing else.
    void mutatedRequestsAreLaidOutOrAMessage()
    {
        QRandomGenerator random(11);
        int laidOut = 0;
        for (int run = 0; laidOut < 100 && run < 20'000; ++run) {
            QByteArray bytes = toBytes(network(LayoutEngine(run % engineCount), 12, 3));
            for (int change = random.bounded(1, 8); change > 0; --change)
                bytes[random.bounded(bytes.size())] = char(random.bounded(256));
            const Result<LayoutRequest> request = requestFromBytes(bytes);
            if (!request)
                continue;
            const Result<LayoutResult> result =
                LayoutProcess::run(*request, {5'000, LayoutLimits().memoryBytes});
            QVERIFY2(result || isLayoutError(result), "neither");
            QVERIFY2(result, result ? "" : (bytes.toHex() + result.error().detail.toUtf8()).constData());
            QCOMPARE(result->centres.size(), request->nodes.size());
            QVERIFY(finite(*result));
            ++laidOut;
        }
        QCOMPARE(laidOut, 100);
    }

    void theProgramEndsItselfWhenNobodyDoes()
    {
        QProcess program;
        program.start(LayoutProcess::programPath(), {u"1000000000"_s, u"400"_s});
        program.write(toBytes(longWork()));
        program.closeWriteChannel();
        QVERIFY(program.waitForFinished(2'000));
        QCOMPARE(program.exitCode(), 1);
        QVERIFY(program.readAllStandardOutput().isEmpty());
    }

    void endsWithTheProgramThatWantedIt()
    {
#ifndef Q_OS_LINUX
        QSKIP("The limit of time sees to it here.");
#endif
        QProcess shell;
        shell.start(u"sh"_s,
                    {u"-c"_s,
                     u"sleep 4 2>/dev/null | \"$0\" 1000000000 60000 >/dev/null 2>&1 & echo $!; wait"_s,
                     LayoutProcess::programPath()});
        QVERIFY(shell.waitForReadyRead());
        // Gone, or waiting to be counted as such.
        const QString path = u"/proc/%1/cmdline"_s.arg(shell.readLine().trimmed().toInt());
        const auto isAtWork = [&] {
            QFile program(path);
            return program.open(QIODevice::ReadOnly) && program.readAll().contains("60000");
        };
        QTRY_VERIFY(isAtWork());
        QTest::qWait(200); // to get past its first steps
        shell.kill();
        QTRY_VERIFY_WITH_TIMEOUT(!isAtWork(), 2000);
    }
};

QTEST_GUILESS_MAIN(TestLayoutProcess)
#include "tst_layoutprocess.moc"
