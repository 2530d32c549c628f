#pragma once

#include "store/digest.h"
#include "store/mapfile.h"
#include "store/schema.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

namespace copse::test {

template<class Statements>
QStringList statementsOf(const Statements &all)
{
    QStringList statements;
    for (const char16_t *statement : all)
        statements += QString::fromUtf16(statement);
    return statements;
}

/// A map that an older program has written, in a folder of its own.
class OlderFile
{
public:
    /// The statements of the file, but for its header.
    OlderFile(int version, QStringList statements)
        : m_version(version)
        , m_statements(std::move(statements))
    {}

    /// Executes some more statements in it.
    Result<void> make(const QStringList &more = {}) const { return makeAt(path(), more); }
    Result<void> makeAt(const QString &path, const QStringList &more = {}) const
    {
        Connection connection(path);
        if (const auto done = connection.open(Connection::Access::Write); !done)
            return done;
        return connection.execute(
            QStringList{QStringLiteral("PRAGMA foreign_keys = OFF")} + m_statements +
            QStringList{QStringLiteral("PRAGMA application_id = %1").arg(mapApplicationId),
                        QStringLiteral("PRAGMA user_version = %1").arg(m_version)} +
            more);
    }

    QString path() const { return inFolder(QStringLiteral("old.copse")); }
    QString inFolder(const QString &name) const { return m_folder.filePath(name); }
    QByteArray bytes() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QVariantList inFile(const QString &query) const
    {
        Connection connection(path());
        const auto found = connection.open(Connection::Access::Read) ? connection.select(query)
                                                                     : Result<QVariantList>(QVariantList());
        return found ? *found : QVariantList();
    }
    /// By this program, which migrates it.
    Result<std::unique_ptr<MapFile>> open(Snapshot &records) const
    {
        return MapFile::open(path(), records, {.versionsFolder = {}, .waitForDisk = false});
    }

private:
    const QTemporaryDir m_folder;
    const int m_version;
    const QStringList m_statements;
};

/// What the list of two people and a tie says from which the files were made, with ids from the first on.
struct TwoPeople
{
    qint64 first = 0;
    Id<Person> amina{first}, kofi{first + 1};
    Id<Group> wash{first + 2};
    Id<Organisation> ird{first + 3}, snv{first + 5};
    Id<Discipline> hydrology{first + 4}, education{first + 6};
    Id<Tie> advises{first + 7};
    Id<Affiliation> aminaOfIrd{first + 8}, kofiOfSnv{first + 12};
    Id<Expertise> aminaKnows{first + 9}, kofiKnows{first + 13};
    Id<Source> list{first + 10};
    Id<Membership> coreOfWash{first + 11}, activeInWash{first + 14};

    Snapshot map() const
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
        edit.put(
            advises,
            Tie{.fromPerson = amina, .toPerson = kofi, .kind = QStringLiteral("advises"), .strength = 2});
        edit.put(aminaOfIrd, Affiliation{.person = amina, .organisation = ird});
        edit.put(kofiOfSnv, Affiliation{.person = kofi, .organisation = snv});
        edit.put(aminaKnows, Expertise{.person = amina, .discipline = hydrology});
        edit.put(kofiKnows, Expertise{.person = kofi, .discipline = education});
        Source source;
        source.date = PartialDate::fromParts(2026, 11, 22);
        source.link = QStringLiteral("l.csv");
        edit.put(list, source);
        Membership core{.person = amina, .group = wash, .from = PartialDate::fromParts(2023, 4)};
        core.level = Level::Core;
        core.source = list;
        edit.put(coreOfWash, core);
        Membership active{.person = kofi, .group = wash, .to = PartialDate::fromParts(2025, 6, 30)};
        active.level = Level::Active;
        active.source = list;
        edit.put(activeInWash, active);
        Snapshot map;
        map.apply(edit);
        return map;
    }
};

// Each of these is the last line of a test.

/// Reading gives these records and leaves the file as it is; opening gives them, too, and brings the file to
/// this version, with the digest that the older program wrote.
inline void verifyKept(const OlderFile &old, const Snapshot &expected, qint64 digest)
{
    const auto made = old.make();
    QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
    const QByteArray before = old.bytes();
    QVERIFY(!before.isEmpty());
    const auto read = readMap(old.path());
    QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
    QVERIFY(*read == expected);
    QCOMPARE(old.bytes(), before);

    Snapshot records;
    {
        const auto opened = old.open(records);
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
    }
    QVERIFY(records == expected);
    QCOMPARE(old.inFile(QStringLiteral("PRAGMA user_version")), QVariantList{schemaVersion});
    QCOMPARE(qint64(mapDigest(records)), digest);
    QCOMPARE(old.inFile(QStringLiteral("SELECT digest FROM copse_map")), QVariantList{digest});
    const auto again = readMap(old.path());
    QVERIFY(again && *again == records);
}

/// What came after that version is written and read in it.
inline void verifyTakes(const OlderFile &old, const QStringList &more,
                        const std::function<Edit(const Snapshot &)> &edited)
{
    QVERIFY(old.make(more));
    Snapshot map;
    {
        auto opened = old.open(map);
        QVERIFY(opened);
        const Edit edit = edited(map);
        const quint64 before = mapDigest(map);
        map.apply(Edit(edit));
        QVERIFY(mapDigest(map) != before);
        (*opened)->write(edit);
        QVERIFY((*opened)->flush());
    }
    const auto read = readMap(old.path());
    QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
    QVERIFY(*read == map);
}

/// A damaged one is refused by name, and left as it is.
inline void verifyRefused(const OlderFile &old, const QStringList &damage)
{
    const auto made = old.make(damage);
    QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
    const QByteArray before = old.bytes();
    QVERIFY(!before.isEmpty());
    Snapshot records;
    const auto opened = old.open(records);
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, ErrorKind::DamagedMap);
    QVERIFY(opened.error().message.contains(QStringLiteral("old.copse")));
    QVERIFY(records.isEmpty());
    const auto read = readMap(old.path());
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::DamagedMap);
    QVERIFY(read.error().message.contains(QStringLiteral("old.copse")));
    QCOMPARE(old.bytes(), before);
}

} // namespace copse::test
