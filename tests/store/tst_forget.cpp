#include "edits/adding.h"
#include "edits/forgetting.h"
#include "edits/names.h"
#include "edits/removing.h"
#include "olderfile.h"
#include "store/mapfile.h"
#include "version2.h"

#include <QDirIterator>
#include <QStorageInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace copse;
using namespace copse::test;

/// Who is forgotten is in no byte of the map, of what stands beside it and of its versions.
class TestForget : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void noByteIsLeft();
    void theJournalIsEmptied();
    void othersStay();
    void aFullDiskForgetsNothing();
    void versionsGoWhereTheMapGoes();

private:
    Id<Person> makeMap();
    Result<void> forget(Id<Person> id);
    /// All files of the folder in which one of the texts stands, in UTF-8 or UTF-16, in any case.
    QStringList filesWith(const QStringList &texts) const;
    QString path() const { return m_folder->filePath(QStringLiteral("maps/network.copse")); }

    std::unique_ptr<QTemporaryDir> m_folder;
    MapFileSettings m_settings;
    std::unique_ptr<MapFile> m_file;
    Snapshot m_map;
    IdSource m_ids{1000};
};

namespace {

const QStringList traces{QStringLiteral("Zsófia Quetzal"),      QStringLiteral("Zsófia Formername"),
                         QStringLiteral("Quetzalina"),          QStringLiteral("zq@example.org"),
                         QStringLiteral("allergic to peanuts"), QStringLiteral("Amina Diallo")};

} // namespace

void TestForget::init()
{
    m_file.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir().mkpath(m_folder->filePath(QStringLiteral("maps"))));
    m_settings = {};
    m_settings.versionsFolder = m_folder->filePath(QStringLiteral("versions"));
    m_settings.waitForDisk = false;
    m_map = {};
}

/// A map with a history: renamed, noted, in several versions; one of these by an older program.
Id<Person> TestForget::makeMap()
{
    const auto perform = [&](const Result<Edit> &edit) {
        QVERIFY(edit);
        m_map.apply(*edit);
        m_file->write(*edit);
    };
    m_file = *MapFile::create(path(), {}, m_settings);
    const Id<Group> group = m_ids.next<Group>();
    const Id<Person> person = m_ids.next<Person>();
    Edit many;
    many.put(group, Group{.name = QStringLiteral("WASH")});
    many.put(person, Person{.name = QStringLiteral("Zsófia Formername"), .listId = QStringLiteral("7")});
    for (int i = 0; i < 600; ++i) {
        const auto other = m_ids.next<Person>();
        many.put(other, Person{.name = QStringLiteral("Somebody %1").arg(i)});
        many.put(m_ids.next<Membership>(), Membership{.person = other, .group = group});
    }
    perform(many);
    [&] { QVERIFY(m_file->makeVersion()); }();
    Edit more;
    Person changed = *m_map.find(person);
    changed.name = QStringLiteral("Zsófia Quetzal");
    changed.aliases = {QStringLiteral("Quetzalina"), QStringLiteral("Amina Diallo")};
    changed.email = QStringLiteral("zq@example.org");
    changed.note = QStringLiteral("allergic to peanuts");
    changed.own = {{QStringLiteral("Diet"), {QStringLiteral("ALLERGIC TO PEANUTS")}}};
    more.put(person, changed);
    const auto interview = m_ids.next<Source>();
    Source source{.kind = SourceKind::Interview};
    source.who = QStringLiteral("Zsófia Quetzal");
    more.put(interview, source);
    more.put(m_ids.next<Membership>(), Membership{.person = person, .group = group, .source = interview});
    perform(more);
    [&] { QVERIFY(m_file->makeVersion()); }();
    perform(addPerson(m_map, m_ids, QStringLiteral("The last one")));
    [&] {
        QVERIFY(m_file->flush());
        // Somebody else's program, years ago.
        const QString old =
            m_settings.versionsFolder + u'/' + m_file->mapId() + QStringLiteral("/20200101T120000000Z.copse");
        QVERIFY(OlderFile(2, statementsOf(version2)).makeAt(old));
        // And one that was stopped.
        QFile part(path() + QStringLiteral(".0123456789ab.part"));
        QVERIFY(part.open(QIODevice::WriteOnly));
        part.write("Zsófia Quetzal");
        QFile version(QFileInfo(old).absolutePath() +
                      QStringLiteral("/20210101T120000000Z.copse.fedcba987654.part"));
        QVERIFY(version.open(QIODevice::WriteOnly));
        version.write("Zsófia Quetzal");
    }();
    return person;
}

Result<void> TestForget::forget(Id<Person> id)
{
    const Edit edit = *forgetPerson(m_map, m_ids, id);
    Snapshot after = m_map;
    after.apply(edit);
    const auto records = recordsOf(m_map, id);
    const auto done = m_file->forget(
        edit, [&](const Snapshot &earlier) { return withoutForgotten(earlier, after, records); });
    if (done)
        m_map = after;
    return done;
}

QStringList TestForget::filesWith(const QStringList &texts) const
{
    QStringList found;
    QDirIterator files(m_folder->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            return {QStringLiteral("unreadable")};
        const QByteArray bytes = file.readAll();
        for (const QString &text : texts) {
            for (const QString &form : {text, text.toLower(), text.toUpper()}) {
                QByteArray little(reinterpret_cast<const char *>(form.utf16()), form.size() * 2);
                QByteArray big = little;
                for (qsizetype i = 0; i + 1 < big.size(); i += 2)
                    std::swap(big[i], big[i + 1]);
                if (bytes.contains(form.toUtf8()) || bytes.contains(little) || bytes.contains(big))
                    found += file.fileName();
            }
        }
    }
    found.removeDuplicates();
    return found;
}

void TestForget::noByteIsLeft()
{
    const Id<Person> person = makeMap();
    // The map, its journal or what is beside it, and three versions.
    QVERIFY2(filesWith(traces).size() >= 5, qPrintable(filesWith(traces).join(u'\n')));
    const auto done = forget(person);
    QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
    QVERIFY2(filesWith(traces).isEmpty(), qPrintable(filesWith(traces).join(u'\n'))); // while it is open
    m_file.reset();
    QCOMPARE(filesWith(traces), QStringList());
    const auto read = readMap(path());
    QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
    QVERIFY(*read == m_map);
    QVERIFY(!read->find(person));
    QCOMPARE(read->all<Forgotten>().size(), 1);
}

/// After a large change the journal is longer than what forgetting writes over it.
void TestForget::theJournalIsEmptied()
{
    m_settings.versionsFolder.clear();
    m_file = *MapFile::create(path(), {}, m_settings);
    const auto perform = [&](const Edit &edit) {
        m_map.apply(edit);
        m_file->write(edit);
    };
    std::vector<Id<Person>> others;
    Edit many;
    for (int i = 0; i < 1000; ++i) {
        others.push_back(m_ids.next<Person>());
        many.put(others.back(), Person{.name = QStringLiteral("Somebody"), .note = QString(3000, u'n')});
    }
    const Id<Person> person = m_ids.next<Person>();
    many.put(person, Person{.name = traces.front()});
    perform(many);
    Edit changed;
    for (const auto &[id, record] : m_map.all<Person>()) {
        Person other = record;
        other.email = QStringLiteral("somebody@example.org");
        changed.put(id, other);
    }
    perform(changed);
    QVERIFY(m_file->flush());
    QVERIFY(filesWith(traces).contains(path() + QStringLiteral("-journal")));
    Edit without;
    for (const Id<Person> id : others)
        without.remove(id);
    perform(without);
    QVERIFY(forget(person));
    QVERIFY2(filesWith(traces).isEmpty(), qPrintable(filesWith(traces).join(u'\n')));
}

void TestForget::othersStay()
{
    const Id<Person> person = makeMap();
    const QList<Version> before = versionsOf(m_file->mapId(), m_settings.versionsFolder);
    QVERIFY(forget(person));
    const QList<Version> after = versionsOf(m_file->mapId(), m_settings.versionsFolder);
    QCOMPARE(after.size(), before.size());
    for (qsizetype i = 0; i < after.size(); ++i) {
        QCOMPARE(after[i].made, before[i].made);
        const auto version = readMap(after[i].path);
        QVERIFY2(version, version ? "" : qPrintable(version.error().detail));
        QVERIFY(!version->find(person));
        QCOMPARE(version->all<Forgotten>().size(), version->isEmpty() ? 0 : 1);
        QCOMPARE(QFileInfo(after[i].path).permissions() & QFileDevice::ReadOther, QFileDevice::Permissions());
    }
    const auto oldest = readMap(after.last().path);
    QCOMPARE(oldest->all<Person>().size(), 1); // Kofi, who was never forgotten
    // The map goes on.
    const Edit edit = *addPerson(m_map, m_ids, QStringLiteral("New"));
    m_map.apply(edit);
    m_file->write(edit);
    QVERIFY(m_file->flush());
    m_file.reset();
    QVERIFY(*readMap(path()) == m_map);
}

void TestForget::aFullDiskForgetsNothing()
{
    const Id<Person> person = makeMap();
    const Snapshot before = m_map;
    Edit edit = *forgetPerson(m_map, m_ids, person);
    for (int i = 0; i < 3000; ++i)
        edit.put(m_ids.next<Person>(), Person{.name = QStringLiteral("Somebody with a long name %1").arg(i)});
    m_file->limitPages(1);
    const auto done = m_file->forget(edit, [](const Snapshot &earlier) { return earlier; });
    QVERIFY(!done);
    QVERIFY(!done.error().message.isEmpty());
    m_file->limitPages(0);
    m_file.reset();
    QVERIFY(*readMap(path()) == before);
}

void TestForget::versionsGoWhereTheMapGoes()
{
    const QString local = m_folder->filePath(QStringLiteral("versions"));
    QCOMPARE(versionsFolderFor(path(), local), local);
    QCOMPARE(versionsFolderFor(path(), {}), QString());
    const QTemporaryDir stick(QStringLiteral("/dev/shm/copse-XXXXXX"));
    const QStorageInfo here(m_folder->path());
    const QStorageInfo there(stick.path());
    // In a changed root the volume of the root itself is not known.
    if (!stick.isValid() || !here.isValid() || !there.isValid() || here == there)
        QSKIP("there is no other volume");
    const QString onStick = stick.filePath(QStringLiteral("map.copse"));
    auto file = MapFile::create(onStick, {}, m_settings);
    QVERIFY(file);
    const QString id = (*file)->mapId();
    QVERIFY((*file)->makeVersion());
    file->reset();
    QVERIFY(versionsOf(id, local).isEmpty());
    const QString beside = versionsFolderFor(onStick, local);
    QVERIFY(beside.startsWith(stick.path()));
    QVERIFY(!versionsOf(id, beside).isEmpty());
    QVERIFY(forgetAllVersions(local));
    QVERIFY(!versionsOf(id, beside).isEmpty());
}

QTEST_GUILESS_MAIN(TestForget)
#include "tst_forget.moc"
