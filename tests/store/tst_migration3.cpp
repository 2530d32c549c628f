#include "store/digest.h"
#include "store/mapfile.h"
#include "version3.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace copse;
using namespace copse::test;

/// Maps of schema version 3, from before affiliations, expertise and ties had a source.
class TestMigration3 : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void keepsAllThatWasInIt();
    void takesSources();
    void refusesDamage_data();
    void refusesDamage();

private:
    QString path() const { return m_folder->filePath(QStringLiteral("old.copse")); }
    QByteArray bytes() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    const MapFileSettings m_quick{.versionsFolder = {}, .waitForDisk = false};
};

namespace {

constexpr qint64 first = 996477224900100097; // the ids of the file go on from here
constexpr Id<Person> amina{first}, kofi{first + 1};
constexpr Id<Group> wash{first + 2};
constexpr Id<Organisation> ird{first + 3}, snv{first + 5};
constexpr Id<Discipline> hydrology{first + 4}, education{first + 6};
constexpr Id<Tie> advises{first + 7};
constexpr Id<Affiliation> aminaOfIrd{first + 8};
constexpr Id<Expertise> aminaKnows{first + 9};
constexpr Id<Source> list{first + 10};

/// What the program that made the file has put into it.
Snapshot expectedMap()
{
    Edit edit;
    edit.put(amina, Person{.name = QStringLiteral("Amina Diallo"), .listId = QStringLiteral("1")});
    edit.put(kofi, Person{.name = QStringLiteral("Kofi Mensah"), .listId = QStringLiteral("2")});
    edit.put(wash, Group{.name = QStringLiteral("WASH")});
    edit.put(ird, Organisation{.name = QStringLiteral("IRD")});
    edit.put(snv, Organisation{.name = QStringLiteral("SNV")});
    edit.put(hydrology, Discipline{.name = QStringLiteral("Hydrology")});
    edit.put(
        education,
        Discipline{.name = QStringLiteral("Education"), .list = oecdList, .code = QStringLiteral("5.3")});
    edit.put(advises,
             Tie{.fromPerson = amina, .toPerson = kofi, .kind = QStringLiteral("advises"), .strength = 2});
    edit.put(aminaOfIrd, Affiliation{.person = amina, .organisation = ird});
    edit.put(Id<Affiliation>{first + 12}, Affiliation{.person = kofi, .organisation = snv});
    edit.put(aminaKnows, Expertise{.person = amina, .discipline = hydrology});
    edit.put(Id<Expertise>{first + 13}, Expertise{.person = kofi, .discipline = education});
    Source source;
    source.date = PartialDate::fromParts(2026, 11, 22);
    source.link = QStringLiteral("l.csv");
    edit.put(list, source);
    Membership core{.person = amina, .group = wash, .from = PartialDate::fromParts(2023, 4)};
    core.level = Level::Core;
    core.source = list;
    edit.put(Id<Membership>{first + 11}, core);
    Membership active{.person = kofi, .group = wash, .to = PartialDate::fromParts(2025, 6, 30)};
    active.level = Level::Active;
    active.source = list;
    edit.put(Id<Membership>{first + 14}, active);
    Snapshot map;
    map.apply(edit);
    return map;
}

} // namespace

void TestMigration3::keepsAllThatWasInIt()
{
    const auto made = makeVersion3(path());
    QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
    const auto read = readMap(path());
    QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
    QVERIFY(*read == expectedMap());

    Snapshot records;
    QVERIFY(MapFile::open(path(), records, m_quick));
    QVERIFY(records == *read);
    Connection connection(path());
    QVERIFY(connection.open(Connection::Access::Read));
    QCOMPARE(*connection.select(QStringLiteral("PRAGMA user_version")), QVariantList{schemaVersion});
    // The digest that the older program wrote is that of the same records today.
    QCOMPARE(qint64(mapDigest(records)), qint64(1590190496078674415));
    QCOMPARE(*connection.select(QStringLiteral("SELECT digest FROM copse_map")),
             QVariantList{qint64(1590190496078674415)});
}

void TestMigration3::takesSources()
{
    QVERIFY(makeVersion3(path()));
    Snapshot map;
    {
        auto opened = MapFile::open(path(), map, m_quick);
        QVERIFY(opened);
        Edit edit;
        Affiliation affiliation = *map.find(aminaOfIrd);
        affiliation.source = list;
        edit.put(aminaOfIrd, affiliation);
        Expertise expertise = *map.find(aminaKnows);
        expertise.source = list;
        edit.put(aminaKnows, expertise);
        const Id<Source> interview{2001};
        edit.put(interview, Source{.kind = SourceKind::Interview, .who = QStringLiteral("Kofi")});
        Tie tie = *map.find(advises);
        tie.source = interview;
        edit.put(advises, tie);
        map.apply(edit);
        (*opened)->write(edit);
        QVERIFY((*opened)->flush());
    }
    const auto read = readMap(path());
    QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
    QVERIFY(*read == map);
    QVERIFY(mapDigest(*read) != mapDigest(expectedMap()));
}

void TestMigration3::refusesDamage_data()
{
    QTest::addColumn<QString>("statement");
    const auto row = [](const char *name, const char *statement) {
        QTest::newRow(name) << QString::fromLatin1(statement);
    };
    row("changed text", "UPDATE tie SET kind = 'knows'");
    row("lost row", "DELETE FROM affiliation");
    row("missing table", "DROP TABLE distinct_pair");
    row("a column that is to come", "ALTER TABLE tie ADD COLUMN source INTEGER");
}

void TestMigration3::refusesDamage()
{
    QFETCH(QString, statement);
    QVERIFY(makeVersion3(path(), {statement}));
    const QByteArray before = bytes();
    Snapshot records;
    const auto opened = MapFile::open(path(), records, m_quick);
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, ErrorKind::DamagedMap);
    QVERIFY(records.isEmpty());
    QCOMPARE(bytes(), before);
}

QTEST_GUILESS_MAIN(TestMigration3)
#include "tst_migration3.moc"
