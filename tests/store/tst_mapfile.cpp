#include "patience.h"
#include "randomedits.h"
#include "store/digest.h"
#include "store/mapfile.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace copse;

/// The file of an open map: what is written is there, what cannot be written is kept.
class TestMapFile : public QObject
{
    Q_OBJECT

private slots:
    void everyStepIsInTheFile();
    void bigEditsAreWritten();
    void lettersThatAreNoneDamageNothing();
    void tellsWhatIsSaved();
    void pathsOfAllKinds_data();
    void pathsOfAllKinds();
    void keepsTheQueueWhenTheDiskIsFull();
    void goesOnElsewhere();
    void noticesThatTheFileIsGone();
    void refusesAChangedFileOnRetry();
    void savesCopies();
    void keepsVersions();
    void writesWhereALinkLeads();
    void clearsWhatStoppedProgramsLeft();

private:
    const MapFileSettings m_quick{.versionsFolder = {}, .waitForDisk = false};
};

namespace {

Snapshot smallMap()
{
    Snapshot map;
    RandomEdits random(1);
    for (int i = 0; i < 60; ++i)
        map.apply(random.next(map));
    return map;
}

Edit addOne(qint64 id)
{
    Edit edit;
    edit.put(Id<Practice>{id}, Practice{QString::number(id)});
    return edit;
}

} // namespace

void TestMapFile::everyStepIsInTheFile()
{
    constexpr int steps = 5000;
    constexpr int betweenOpenings = 250;
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("map.copse"));
    Snapshot map;
    auto file = MapFile::create(path, map, m_quick);
    QVERIFY(file);
    int step = 0;
    const auto checkNowAndThen = [&] {
        if (++step % betweenOpenings != 0)
            return true;
        const bool flushed = (*file)->flush();
        (*file).reset();
        Snapshot found;
        file = MapFile::open(path, found, m_quick);
        return flushed && file && found == map;
    };
    RandomEdits random(5);
    std::vector<Edit> inverses;
    std::vector<Edit> redo;
    for (int i = 0; i < steps; ++i) {
        const Edit edit = random.next(map);
        inverses.push_back(map.apply(edit));
        (*file)->write(edit);
        QVERIFY(checkNowAndThen());
    }
    const Snapshot end = map;
    QCOMPARE(random.done().size(), RandomEdits::functions);
    for (; !inverses.empty(); inverses.pop_back()) {
        redo.push_back(map.apply(inverses.back()));
        (*file)->write(inverses.back());
        QVERIFY(checkNowAndThen());
    }
    QVERIFY(map.isEmpty());
    for (; !redo.empty(); redo.pop_back()) {
        map.apply(redo.back());
        (*file)->write(redo.back());
        QVERIFY(checkNowAndThen());
    }
    QVERIFY(map == end);
    QVERIFY((*file)->flush());
    (*file).reset();
    const auto read = readMap(path);
    QVERIFY(read && *read == end);
}

void TestMapFile::bigEditsAreWritten()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("map.copse"));
    Snapshot map;
    auto file = MapFile::create(path, map, m_quick);
    QVERIFY(file);
    Edit list;
    const Id<Group> group{1};
    list.put(group, Group{.name = QStringLiteral("Rivers")});
    for (qint64 id = 2; id < 20'000; id += 2) {
        list.put(Id<Person>{id}, Person{.name = QStringLiteral("Person %1").arg(id)});
        list.put(Id<Membership>{id + 1},
                 Membership{.person = {id}, .group = group, .roles = {QString::number(id)}});
    }
    const Edit undo = map.apply(list);
    (*file)->write(list);
    QVERIFY((*file)->flush());
    map.apply(undo);
    (*file)->write(undo);
    QVERIFY((*file)->flush(QDeadlineTimer(20'000))); // removing is not quadratic
    map.apply(list);
    (*file)->write(list);
    (*file).reset();
    const auto read = readMap(path);
    QVERIFY(read && *read == map);
}

/// As joined lists have them: what SQLite gives back otherwise is left out, and nothing else.
void TestMapFile::lettersThatAreNoneDamageNothing()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("map.copse"));
    const QString half(QChar(0xd83d));
    const QString mark(QChar::ByteOrderMark);
    Snapshot map;
    auto file = MapFile::create(path, map, m_quick);
    QVERIFY(file);
    Edit edit;
    edit.put(Id<Person>{1}, Person{.name = mark + QStringLiteral("Ama"), .aliases = {mark, half + u'A'}});
    edit.put(Id<Person>{2}, Person{.name = QStringLiteral("Ben") + mark, .note = mark + mark});
    edit.put(Id<Person>{3}, Person{.name = QChar(u'\xfffe') + QString::fromUtf8("水 🙂") + half});
    map.apply(edit);
    (*file)->write(edit);
    (*file).reset();
    const auto read = readMap(path);
    QVERIFY2(read, read ? "" : qPrintable(read.error().message));
    QCOMPARE(read->find(Id<Person>{1})->name, QStringLiteral("Ama"));
    QCOMPARE(read->find(Id<Person>{1})->aliases, (QStringList{QString(), QStringLiteral("\ufffdA")}));
    QCOMPARE(read->find(Id<Person>{2})->name, QStringLiteral("Ben") + mark);
    QCOMPARE(read->find(Id<Person>{2})->note, QString());
    QCOMPARE(read->find(Id<Person>{3})->name, QString::fromUtf8("水 🙂\ufffd"));
}

void TestMapFile::tellsWhatIsSaved()
{
    const QTemporaryDir folder;
    auto file = *MapFile::create(folder.filePath(QStringLiteral("map.copse")), {}, {.versionsFolder = {}});
    QSignalSpy saved(file.get(), &MapFile::saved);
    QVERIFY(file->isSaved());
    file->write(addOne(1));
    file->write(addOne(2));
    QCOMPARE(file->revision(), quint64(2));
    QVERIFY(!file->isSaved());
    QTRY_VERIFY(file->isSaved());
    QCOMPARE(saved.last().at(0).toULongLong(), quint64(2));
    file->write(addOne(3));
    QVERIFY(file->flush());
    QCOMPARE(saved.last().at(0).toULongLong(), quint64(3));
}

void TestMapFile::pathsOfAllKinds_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name :
         {"a map.copse", "it's \"quoted\".copse", "карта 地图 خريطة.copse", "100%?a=b#c&d.copse",
          "file:x.copse", "-leading;semi--comment.copse", ".hidden.copse"})
        QTest::newRow(name) << QString::fromUtf8(name);
}

void TestMapFile::pathsOfAllKinds()
{
#ifdef Q_OS_WIN
    QSKIP("Windows allows few of these names");
#endif
    QFETCH(QString, name);
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("Ünï 'dir' \"q\"")));
    const QDir inside(folder.filePath(QStringLiteral("Ünï 'dir' \"q\"")));
    const QString path = inside.filePath(name);
    Snapshot map = smallMap();
    {
        auto file = MapFile::create(path, map, m_quick);
        QVERIFY2(file, file ? "" : qPrintable(file.error().detail));
        map.apply(addOne(7'000'000'000));
        (*file)->write(addOne(7'000'000'000));
        QVERIFY((*file)->flush());
        QVERIFY((*file)->saveCopy(inside.filePath(QStringLiteral("copy of ") + name)));
    }
    const auto read = readMap(path);
    QVERIFY(read && *read == map);
    const auto copy = readMap(inside.filePath(QStringLiteral("copy of ") + name));
    QVERIFY(copy && *copy == map);
    QCOMPARE(inside.entryList(QDir::Files | QDir::Hidden).size(), 2);
}

void TestMapFile::keepsTheQueueWhenTheDiskIsFull()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("map.copse"));
    Snapshot map = smallMap();
    auto file = *MapFile::create(path, map, {.versionsFolder = {}});
    QSignalSpy failed(file.get(), &MapFile::failed);
    file->limitPages(1); // as large as it is
    Edit big;
    for (qint64 id = 1; id < 200; ++id)
        big.put(Id<Person>{5'000'000'000 + id}, Person{.name = QString(1000, u'x')});
    file->write(big);
    file->write(addOne(8'000'000'000));
    QVERIFY(!file->flush());
    QVERIFY(file->hasFailed());
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed.first().first().value<Error>().kind, ErrorKind::DiskFull);
    QVERIFY(failed.first().first().value<Error>().message.contains(QStringLiteral("map.copse")));
    QCOMPARE(file->savedRevision(), quint64(0));
    file->write(addOne(8'000'000'001)); // people go on working
    QVERIFY(!file->isSaved());

    file->retry(); // there is room again
    QVERIFY(file->flush());
    QVERIFY(!file->hasFailed());
    file.reset();
    map.apply(big);
    map.apply(addOne(8'000'000'000));
    map.apply(addOne(8'000'000'001));
    const auto read = readMap(path);
    QVERIFY(read && *read == map);
}

void TestMapFile::goesOnElsewhere()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("map.copse"));
    const QString other = folder.filePath(QStringLiteral("other.copse"));
    const Snapshot start = smallMap();
    Snapshot map = start;
    auto file = *MapFile::create(path, map, {.versionsFolder = {}});
    const QString id = file->mapId();
    file->limitPages(1);
    Edit big;
    for (qint64 n = 1; n < 200; ++n)
        big.put(Id<Person>{5'000'000'000 + n}, Person{.name = QString(1000, u'x')});
    map.apply(big);
    file->write(big);
    QVERIFY(!file->flush());
    const auto refused = file->saveElsewhere(path, map, Replace::Yes); // not over itself
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::MapInUse);
    const auto done = file->saveElsewhere(other, map);
    QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
    QVERIFY(file->isSaved() && !file->hasFailed());
    QCOMPARE(file->path(), other);
    QCOMPARE(file->mapId(), id);
    map.apply(addOne(8'000'000'000));
    file->write(addOne(8'000'000'000));
    QVERIFY(file->flush());
    file.reset();
    const auto read = readMap(other);
    QVERIFY(read && *read == map);
    const auto old = readMap(path);
    QVERIFY(old && *old == start);
}

void TestMapFile::noticesThatTheFileIsGone()
{
#ifdef Q_OS_WIN
    QSKIP("Windows does not remove a file that is open");
#endif
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("map.copse"));
    auto file = *MapFile::create(path, smallMap(), {.versionsFolder = {}});
    QSignalSpy failed(file.get(), &MapFile::failed);
    const QString away = folder.filePath(QStringLiteral("away.copse"));
    QVERIFY(QFile::rename(path, away));
    file->write(addOne(1));
    QVERIFY(!file->flush());
    QCOMPARE(failed.last().first().value<Error>().kind, ErrorKind::File);
    file->retry();
    QVERIFY(!file->flush());
    QCOMPARE(failed.size(), 2);
    QCOMPARE(failed.last().first().value<Error>().kind, ErrorKind::File);
    QVERIFY(QFile::rename(away, path)); // the stick is back
    file->retry();
    QVERIFY(file->flush());
    file.reset();
    const auto read = readMap(path);
    QVERIFY(read && read->find(Id<Practice>{1}));
}

void TestMapFile::refusesAChangedFileOnRetry()
{
#ifdef Q_OS_WIN
    QSKIP("Windows does not remove a file that is open");
#endif
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("map.copse"));
    auto file = *MapFile::create(path, smallMap(), {.versionsFolder = {}});
    QVERIFY(QFile::remove(path));
    file->write(addOne(1));
    QVERIFY(!file->flush());
    {
        Snapshot changed = smallMap();
        changed.apply(addOne(2));
        QVERIFY(writeMap(folder.filePath(QStringLiteral("new")), changed, Replace::No));
        QVERIFY(QFile::rename(folder.filePath(QStringLiteral("new")), path));
    }
    file->retry();
    QVERIFY(!file->flush());
    file.reset();
    const auto read = readMap(path);
    QVERIFY(read && read->find(Id<Practice>{2}) && !read->find(Id<Practice>{1}));
}

void TestMapFile::savesCopies()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("map.copse"));
    const QString other = folder.filePath(QStringLiteral("copy.copse"));
    Snapshot map = smallMap();
    auto file = *MapFile::create(path, map, m_quick);
    map.apply(addOne(9));
    file->write(addOne(9));
    QVERIFY(file->saveCopy(other)); // what is queued is in it
    const auto again = file->saveCopy(other);
    QVERIFY(!again);
    QCOMPARE(again.error().kind, ErrorKind::File);
    QVERIFY(file->saveCopy(other, Replace::Yes));
    const auto copy = readMap(other);
    QVERIFY(copy && *copy == map);
    Snapshot records;
    const auto opened = MapFile::open(other, records, m_quick);
    QVERIFY(opened);
    QVERIFY((*opened)->mapId() != file->mapId());
    const auto overOpen = file->saveCopy(other, Replace::Yes);
    QVERIFY(!overOpen);
    QCOMPARE(overOpen.error().kind, ErrorKind::MapInUse);
    QVERIFY(!file->saveCopy(folder.filePath(QStringLiteral("missing/copy.copse"))));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).filter(QStringLiteral(".part")).size(),
             0);
}

void TestMapFile::keepsVersions()
{
    const QTemporaryDir folder;
    const QString versions = folder.filePath(QStringLiteral("versions"));
    const QString path = folder.filePath(QStringLiteral("map.copse"));
    const MapFileSettings settings{.versionsFolder = versions, .waitForDisk = false};
    const Snapshot start = smallMap();
    auto file = *MapFile::create(path, start, settings);
    const QString id = file->mapId();
    QVERIFY(file->makeVersion());
    QCOMPARE(versionsOf(id, versions).size(), 1); // the one made at opening
    QVERIFY(file->makeVersion());
    QCOMPARE(versionsOf(id, versions).size(), 1); // nothing has changed
    file->write(addOne(9));
    QVERIFY(file->makeVersion());
    file.reset();
    const QList<Version> kept = versionsOf(id, versions);
    QCOMPARE(kept.size(), 2);
    QVERIFY(kept[0].made > kept[1].made);
    QVERIFY(qAbs(kept[0].made.secsTo(QDateTime::currentDateTimeUtc())) < 60);
    const auto first = readMap(kept[1].path);
    QVERIFY(first && *first == start);
    const auto second = readMap(kept[0].path);
    QVERIFY(second && second->find(Id<Practice>{9}));
#ifdef Q_OS_UNIX
    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(kept[0].path) & others));
    QVERIFY(!(QFile::permissions(QFileInfo(kept[0].path).path()) & (others | QFile::ExeOther)));
#endif
    QVERIFY(forgetVersion(kept[0]));
    QCOMPARE(versionsOf(id, versions).size(), 1);
    QVERIFY(forgetVersions(id, versions));
    QVERIFY(versionsOf(id, versions).isEmpty());
}

void TestMapFile::writesWhereALinkLeads()
{
#ifndef Q_OS_UNIX
    QSKIP("Links of this kind are made on other systems.");
#endif
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("deep")));
    const QString map = folder.filePath(QStringLiteral("deep/map.copse"));
    const QString link = folder.filePath(QStringLiteral("link.copse"));
    QVERIFY(writeMap(map, {}, Replace::No));
    QVERIFY(QFile::link(map, link));
    QVERIFY(!writeMap(link, smallMap(), Replace::No));
    QVERIFY(writeMap(link, smallMap(), Replace::Yes));
    QVERIFY(QFileInfo(link).isSymLink());
    const auto found = readMap(map);
    QVERIFY(found);
    QCOMPARE(mapDigest(*found), mapDigest(smallMap()));
}

void TestMapFile::clearsWhatStoppedProgramsLeft()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("[map].copse"));
    const auto leave = [&](const QString &name, int days) {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write("x") == 1 && file.flush() &&
               file.setFileTime(QDateTime::currentDateTime().addDays(-days),
                                QFileDevice::FileModificationTime);
    };
    const QString fresh = QStringLiteral("[map].copse.0123456789ab.part");
    const QString other = QStringLiteral("map.copse.0123456789ac.part");
    const QString ofOthers = QStringLiteral("[map].copse.film.part");
    QVERIFY(leave(QStringLiteral("[map].copse.0123456789ad.part"), 2));
    QVERIFY(leave(fresh, 0) && leave(other, 2) && leave(ofOthers, 2));
    QVERIFY(writeMap(path, smallMap(), Replace::No));
    QStringList kept{QStringLiteral("[map].copse"), fresh, other, ofOthers};
    kept.sort();
    QStringList found = QDir(folder.path()).entryList(QDir::Files | QDir::Hidden);
    found.sort();
    QCOMPARE(found, kept);
}

QTEST_GUILESS_MAIN(TestMapFile)
#include "tst_mapfile.moc"
