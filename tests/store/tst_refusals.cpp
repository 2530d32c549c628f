#include "model/fields.h"
#include "randomedits.h"
#include "store/connection.h"
#include "store/mapfile.h"
#include "store/schema.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_LINUX
#include <unistd.h>
#endif

using namespace copse;

Q_DECLARE_METATYPE(copse::ErrorKind)

/// Files that are not opened: each is told by its kind, named, and left as it is.
class TestRefusals : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void otherFiles_data();
    void otherFiles();
    void tamperedMaps_data();
    void tamperedMaps();
    void randomDamage();
    void openInThisProgram();
    void openInAnother();
    void readOnly();
    void writesWholeOrNotAtAll();
    void takesNoStrangeJournal();
    void migratesOlderMaps_data();
    void migratesOlderMaps();
    void leavesOlderMapsWhenMigrationFails();

private:
    QString file(const char *name) const { return m_folder->filePath(QString::fromUtf8(name)); }
    void compareRefused(const QString &path, ErrorKind kind);

    std::unique_ptr<QTemporaryDir> m_folder;
    const MapFileSettings m_quick{.versionsFolder = {}, .waitForDisk = false};
};

namespace {

Snapshot someMap(int edits = 150)
{
    Snapshot map;
    RandomEdits random(3);
    for (int i = 0; i < edits; ++i)
        map.apply(random.next(map));
    return map;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

Result<void> change(const QString &path, const QStringList &statements)
{
    Connection connection(path);
    if (const auto done = connection.open(Connection::Access::Write); !done)
        return done;
    if (const auto done = connection.execute(QStringLiteral("PRAGMA foreign_keys = OFF")); !done)
        return done;
    return connection.execute(statements);
}

} // namespace

void TestRefusals::init() { m_folder = std::make_unique<QTemporaryDir>(); }

void TestRefusals::compareRefused(const QString &path, ErrorKind kind)
{
    const QByteArray before = bytesOf(path);
    Snapshot records;
    const auto opened = MapFile::open(path, records, m_quick);
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, kind);
    QVERIFY(opened.error().message.contains(QFileInfo(path).fileName()));
    QVERIFY(records.isEmpty());
    const auto read = readMap(path);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, kind);
    QCOMPARE(bytesOf(path), before);
    QVERIFY(!QFile::exists(path + QStringLiteral("-journal")));
}

void TestRefusals::otherFiles_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("missing") << ErrorKind::File;
    QTest::newRow("in a missing folder") << ErrorKind::File;
    QTest::newRow("folder") << ErrorKind::File;
    QTest::newRow("empty") << ErrorKind::NotAMap;
    QTest::newRow("list") << ErrorKind::NotAMap;
    QTest::newRow("other database") << ErrorKind::NotAMap;
    QTest::newRow("newer") << ErrorKind::NewerMap;
    QTest::newRow("write-ahead") << ErrorKind::DamagedMap;
}

void TestRefusals::otherFiles()
{
    QFETCH(ErrorKind, kind);
    const QByteArray row = QTest::currentDataTag();
    QString path = file("a.copse");
    if (row == "in a missing folder")
        path = file("missing/a.copse");
    else if (row == "folder")
        QVERIFY(QDir().mkpath(path));
    else if (row == "empty")
        QVERIFY(put(path, {}));
    else if (row == "list")
        QVERIFY(put(path, QByteArray("person,group\nAma,Rivers\n").repeated(50)));
    else if (row != "missing") {
        QVERIFY(writeMap(path, someMap(), Replace::No));
        if (row == "other database")
            QVERIFY(change(path, {QStringLiteral("PRAGMA application_id = 77")}));
        if (row == "newer")
            QVERIFY(change(path, {QStringLiteral("PRAGMA user_version = %1").arg(schemaVersion + 1)}));
        if (row == "write-ahead")
            QVERIFY(change(path, {QStringLiteral("PRAGMA journal_mode = WAL")}));
    }
    compareRefused(path, kind);
    if (row == "write-ahead") {
        const QString said = readMap(path).error().message;
        QVERIFY2(said.contains(QStringLiteral("Another program")), qPrintable(said));
    }
}

void TestRefusals::tamperedMaps_data()
{
    QTest::addColumn<QString>("statement");
    const auto row = [](const char *name, const char *statement) {
        QTest::newRow(name) << QString::fromUtf8(statement);
    };
    row("changed text", "UPDATE person SET name = name || 'x' WHERE id = (SELECT min(id) FROM person)");
    row("lost row", "DELETE FROM affiliation WHERE id = (SELECT max(id) FROM affiliation)");
    // The rest with the digest taken away, so that each check must find its own.
    row("unknown choice", "UPDATE person SET consent = 'maybe'");
    row("text in a number", "UPDATE membership SET passion = 'much'");
    row("outside the scale", "UPDATE membership SET passion = 9");
    row("no date", "UPDATE membership SET from_date = '2007-13'");
    row("dangling", "UPDATE membership SET person = 42");
    row("dangling hat", "INSERT INTO membership_organisation_hat SELECT id, 0, 42 FROM membership "
                        "WHERE id NOT IN (SELECT owner FROM membership_organisation_hat)");
    row("link of nobody", "INSERT INTO person_alias VALUES (42, 0, 'Ama')");
    row("gap in a list", "INSERT INTO person_alias SELECT id, 90, 'Ama' FROM person");
    row("circle", "UPDATE community SET parent = id");
    row("no name", "UPDATE organisation SET name = NULL");
    row("place nowhere", "UPDATE placement SET x = 'left'");
    row("no map id", "UPDATE copse_map SET id = ''");
    row("empty map table", "DELETE FROM copse_map");
    row("trigger", "CREATE TRIGGER t AFTER INSERT ON person BEGIN DELETE FROM person; END");
    row("view", "CREATE VIEW v AS SELECT * FROM person");
    row("index", "CREATE INDEX i ON person (name)");
    row("other table", "CREATE TABLE other (id INTEGER)");
    row("other column", "ALTER TABLE person ADD COLUMN shoe_size");
    row("missing table", "DROP TABLE placement");
}

void TestRefusals::tamperedMaps()
{
    QFETCH(QString, statement);
    const QString path = file("a.copse");
    static const Snapshot map = someMap(400);
    QVERIFY(!map.all<Placement>().isEmpty()); // something to tamper with
    QVERIFY(writeMap(path, map, Replace::No));
    const QByteArray row = QTest::currentDataTag();
    if (row != "changed text" && row != "lost row")
        QVERIFY(change(path, {QStringLiteral("UPDATE copse_map SET digest = NULL")}));
    QVERIFY(readMap(path));
    const auto changed = change(path, {statement});
    QVERIFY2(changed, changed ? "" : qPrintable(changed.error().detail));
    compareRefused(path, ErrorKind::DamagedMap);
}

void TestRefusals::randomDamage()
{
    const QString path = file("a.copse");
    const Snapshot map = someMap();
    QVERIFY(writeMap(path, map, Replace::No));
    const QByteArray sound = bytesOf(path);
    QRandomGenerator random(9);
    int refused = 0;
    for (int run = 0; run < 500; ++run) {
        QByteArray damaged = sound;
        if (run % 5 == 0)
            damaged.truncate(int(random.bounded(quint32(sound.size()))));
        else if (run % 5 == 1)
            damaged.replace(int(random.bounded(quint32(sound.size() / 4096))) * 4096, 4096,
                            QByteArray(4096, '\0'));
        else
            for (quint32 flips = random.bounded(8u) + 1; flips > 0; --flips)
                damaged[int(random.bounded(quint32(sound.size())))] = char(random.bounded(256u));
        QVERIFY(put(path, damaged));
        const auto read = readMap(path);
        refused += !read;
        QVERIFY2(!read || *read == map, qPrintable(QString::number(run)));
        {
            Snapshot records;
            const auto opened = MapFile::open(path, records, m_quick);
            QCOMPARE(opened.has_value(), read.has_value());
            QVERIFY(!opened || records == map);
        }
        QCOMPARE(bytesOf(path), damaged);
    }
    QVERIFY(refused > 300); // the others hit bytes that hold nothing
}

void TestRefusals::openInThisProgram()
{
    const QString path = file("a.copse");
    Snapshot records;
    auto opened = MapFile::create(path, someMap(), m_quick);
    QVERIFY(opened);
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("sub")));
    for (const QString &name : {path, file("sub/../a.copse")}) {
        const auto again = MapFile::open(name, records, m_quick);
        QVERIFY(!again);
        QCOMPARE(again.error().kind, ErrorKind::MapInUse);
        const auto read = readMap(name);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::MapInUse);
        const auto over = writeMap(name, someMap(), Replace::Yes);
        QVERIFY(!over);
        QCOMPARE(over.error().kind, ErrorKind::MapInUse);
    }
    (*opened).reset();
    QVERIFY(MapFile::open(path, records, m_quick));
}

void TestRefusals::openInAnother()
{
    const QString path = file("a.copse");
    QVERIFY(writeMap(path, someMap(), Replace::No));
    QProcess program;
    program.start(QStringLiteral(COPSE_EDITINGRUN), {path, QStringLiteral("1")});
    QVERIFY(program.waitForReadyRead());

    Snapshot records;
    const auto opened = MapFile::open(path, records, m_quick);
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, ErrorKind::MapInUse);
    QVERIFY(opened.error().message.contains(QStringLiteral("a.copse")));
    const auto read = readMap(path);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::MapInUse);
    const auto over = writeMap(path, someMap(), Replace::Yes);
    QVERIFY(!over);
    QCOMPARE(over.error().kind, ErrorKind::MapInUse);

    program.kill();
    QVERIFY(program.waitForFinished());
    QVERIFY(MapFile::open(path, records, m_quick));
    QVERIFY(!records.isEmpty());

    // The other way round: the other program is told by its exit code.
    auto mine = MapFile::open(path, records, m_quick);
    QVERIFY(mine);
    program.start(QStringLiteral(COPSE_EDITINGRUN), {path, QStringLiteral("1")});
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitCode(), int(ErrorKind::MapInUse));
}

void TestRefusals::readOnly()
{
    const QString path = file("a.copse");
    const Snapshot map = someMap();
    QVERIFY(writeMap(path, map, Replace::No));
    const QByteArray before = bytesOf(path);
#ifdef Q_OS_LINUX
    // Permissions do not hold for root, so be somebody else for a while.
    const bool root = getuid() == 0;
    const auto become = [&](uid_t user) { return !root || setresuid(user, user, 0) == 0; };
#else
    const auto become = [](int) { return true; };
#endif
    const auto readableOnly = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
    const auto enterableOnly = readableOnly | QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther;
    QVERIFY(QFile::setPermissions(path, readableOnly));
    QVERIFY(QFile::setPermissions(m_folder->path(), enterableOnly));
    QVERIFY(become(65534));
    Snapshot records;
    const auto opened = MapFile::open(path, records, m_quick);
    const auto read = readMap(path);
    const auto over = writeMap(path, map, Replace::Yes);
    const auto beside = writeMap(file("b.copse"), map, Replace::No);
    QVERIFY(become(0));
    QVERIFY(QFile::setPermissions(m_folder->path(), enterableOnly | QFile::WriteOwner));
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, ErrorKind::ReadOnlyMap);
    QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
    QVERIFY(*read == map);
    QVERIFY(!over);
    QCOMPARE(over.error().kind, ErrorKind::ReadOnlyMap);
    QVERIFY(!beside);
    QCOMPARE(beside.error().kind, ErrorKind::File);
    QCOMPARE(bytesOf(path), before);
}

void TestRefusals::writesWholeOrNotAtAll()
{
    const QString path = file("a.copse");
    const Snapshot first = someMap(50);
    const Snapshot second = someMap(100);
    QVERIFY(writeMap(path, first, Replace::No));
    const QByteArray before = bytesOf(path);
    const auto refused = writeMap(path, second, Replace::No);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::File);
    QCOMPARE(bytesOf(path), before);
    QVERIFY(writeMap(path, second, Replace::Yes));
    auto read = readMap(path);
    QVERIFY(read && *read == second);
    QVERIFY(!writeMap(file("missing/a.copse"), first, Replace::No));
    QVERIFY(put(file("note.txt"), "not a map"));
    QVERIFY(writeMap(file("note.txt"), first, Replace::Yes)); // the person has said so
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden),
             (QStringList{QStringLiteral("a.copse"), QStringLiteral("note.txt")}));
}

void TestRefusals::takesNoStrangeJournal()
{
    // A map is written where a killed program left the journal of another one.
    const QString killed = file("killed.copse");
    QVERIFY(writeMap(killed, someMap(), Replace::No));
    QString journal;
    for (int run = 0; run < 50 && journal.isEmpty(); ++run) {
        QProcess program;
        program.start(QStringLiteral(COPSE_EDITINGRUN), {killed, QString::number(run)});
        QVERIFY(program.waitForReadyRead());
        QTest::qWait(20 + run);
        program.kill();
        QVERIFY(program.waitForFinished());
        if (bytesOf(killed + QStringLiteral("-journal")).startsWith(QByteArray::fromHex("d9d505f920a163d7")))
            journal = killed + QStringLiteral("-journal");
    }
    QVERIFY(!journal.isEmpty());
    const QString path = file("a.copse");
    QVERIFY(QFile::copy(journal, path + QStringLiteral("-journal")));
    const Snapshot map = someMap(80);
    QVERIFY(writeMap(path, map, Replace::No));
    const auto read = readMap(path);
    QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
    QVERIFY(*read == map);
}

void TestRefusals::migratesOlderMaps_data()
{
    QTest::addColumn<int>("noteLength");
    QTest::newRow("small") << 10;
    QTest::newRow("big") << 100'000;
}

void TestRefusals::migratesOlderMaps()
{
    QFETCH(int, noteLength); // big maps are read by several threads
    // Version 0 for the sake of the test: no e-mail, no practices.
    const QString path = file("a.copse");
    Snapshot map = someMap();
    Edit without;
    for (const auto &[id, person] : map.all<Person>()) {
        Person changed = person;
        changed.note = QString(noteLength, u'n');
        without.put(id, changed);
    }
    for (const auto &row : map.all<PersonPractice>())
        without.remove(row.id);
    map.apply(without);
    QVERIFY(writeMap(path, map, Replace::No));
    QVERIFY(change(path, {QStringLiteral("ALTER TABLE person DROP COLUMN email"),
                          QStringLiteral("DROP TABLE person_practice"),
                          QStringLiteral("PRAGMA user_version = 0")}));
    compareRefused(path, ErrorKind::DamagedMap); // there is no way from there

    const QByteArray before = bytesOf(path);
    Migrations steps{{0, [](Connection &connection) {
                          return connection.execute(
                              {QStringLiteral("ALTER TABLE person ADD COLUMN email TEXT"),
                               QStringLiteral("CREATE TABLE person_practice (id INTEGER PRIMARY KEY, "
                                              "person INTEGER REFERENCES person(id) DEFERRABLE INITIALLY "
                                              "DEFERRED, practice INTEGER REFERENCES practice(id) DEFERRABLE "
                                              "INITIALLY DEFERRED)")});
                      }}};
    for (int version = 1; version < schemaVersion; ++version) // all else is there already
        steps.push_back({version, [](Connection &) { return Result<void>(); }});
    const auto read = readMap(path, steps);
    QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
    QVERIFY(*read == map);
    QCOMPARE(bytesOf(path), before); // reading does not migrate the file

    MapFileSettings settings{.versionsFolder = file("versions"), .migrations = steps, .waitForDisk = false};
    Snapshot records;
    auto opened = MapFile::open(path, records, settings);
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
    QVERIFY(records == map);
    const QList<Version> versions = versionsOf((*opened)->mapId(), settings.versionsFolder);
    QVERIFY(!versions.isEmpty());
    const auto kept = readMap(versions.last().path, steps); // from before the migration
    QVERIFY(kept && *kept == map);
    QVERIFY(!readMap(versions.last().path));

    Edit edit;
    const auto person = map.all<Person>().begin()->id;
    Person changed = *map.find(person);
    changed.email = QStringLiteral("ama@example.org");
    edit.put(person, changed);
    map.apply(edit);
    (*opened)->write(edit);
    QVERIFY((*opened)->flush());
    (*opened).reset();
    const auto today = readMap(path);
    QVERIFY2(today, today ? "" : qPrintable(today.error().detail));
    QVERIFY(*today == map);
}

void TestRefusals::leavesOlderMapsWhenMigrationFails()
{
    const QString path = file("a.copse");
    QVERIFY(writeMap(path, someMap(), Replace::No));
    QVERIFY(change(path, {QStringLiteral("PRAGMA user_version = 0")}));
    const QByteArray before = bytesOf(path);
    MapFileSettings settings = m_quick;
    settings.migrations = {{0, [](Connection &connection) {
                                return connection.execute({QStringLiteral("DELETE FROM person"),
                                                           QStringLiteral("DELETE FROM nowhere")});
                            }}};
    Snapshot records;
    QVERIFY(!MapFile::open(path, records, settings));
    QCOMPARE(bytesOf(path), before);
}

QTEST_GUILESS_MAIN(TestRefusals)
#include "tst_refusals.moc"
