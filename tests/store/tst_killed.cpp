#include "randomedits.h"
#include "store/digest.h"
#include "store/mapfile.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace copse;

/// Kills a program that edits a map, again and again.
class TestKilled : public QObject
{
    Q_OBJECT

private slots:
    void everyAcknowledgedEditIsThere();
};

void TestKilled::everyAcknowledgedEditIsThere()
{
    constexpr int kills = 200;
    QTemporaryDir folder;
    QRandomGenerator random(11);
    int hotJournals = 0;
    int acknowledged = 0;
    Snapshot start; // each run goes on where the last one was killed, so that maps are not all small
    for (int kill = 0; kill < kills; ++kill) {
        const QString path = folder.filePath(QStringLiteral("%1.copse").arg(kill));
        QVERIFY(writeMap(path, start, Replace::No));
        const quint32 seed = quint32(kill);

        QProcess program;
        program.start(QStringLiteral(COPSE_EDITINGRUN), {path, QString::number(seed)});
        QVERIFY(program.waitForReadyRead(30'000));
        QThread::usleep(random.bounded(200'000u));
        program.kill();
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.exitStatus(), QProcess::CrashExit);
        QFile journal(path + QStringLiteral("-journal"));
        hotJournals +=
            journal.open(QIODevice::ReadOnly) && journal.read(8) == QByteArray::fromHex("d9d505f920a163d7");
        journal.close();
        QByteArray said = program.readAllStandardOutput();
        said.truncate(said.lastIndexOf('\n'));
        const QList<QByteArray> last = said.split('\n').last().split(' ');
        const quint64 revision = last.at(0).toULongLong();
        const quint64 digest = last.at(1).toULongLong(nullptr, 16);
        acknowledged += int(revision);

        Result<Snapshot> read = Snapshot();
        if (kill % 2 == 0) // whoever opens it first takes back what was cut short
            read = readMap(path);
        QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
        Snapshot found;
        auto file = MapFile::open(path, found, {.versionsFolder = {}});
        QVERIFY2(file, file ? "" : qPrintable(file.error().detail));
        QVERIFY(kill % 2 != 0 || *read == found);

        // The same edits again: what is found is the state at the acknowledged one or a later one.
        RandomEdits again(seed);
        Snapshot map = start;
        for (quint64 i = 0; i < revision; ++i)
            map.apply(again.next(map));
        QCOMPARE(mapDigest(map), digest);
        int later = 0;
        for (; later < 100 && !(map == found); ++later)
            map.apply(again.next(map));
        QVERIFY2(map == found, qPrintable(path));
        if (kill % 20 != 19)
            start = found;
        else
            start = {};
    }
    qInfo("%d kills, %d edits acknowledged, %d in the middle of a transaction", kills, acknowledged,
          hotJournals);
    QVERIFY(acknowledged > kills);
    QVERIFY(hotJournals > 0); // else it was never killed while writing
}

QTEST_GUILESS_MAIN(TestKilled)
#include "tst_killed.moc"
