#include "store/digest.h"
#include "store/mapfile.h"
#include "store/schema.h"
#include "version2.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace copse;
using namespace copse::test;

/// Maps of schema version 2, from before needs, events, sponsorships and the size of a group were recorded.
class TestMigration2 : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void keepsAllThatWasInIt();
    void keepsItsViews();
    void takesTheNewRecords();
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

constexpr qint64 first = 996348611242491905; // the ids of the file go on from here
constexpr Id<Person> amina{first}, kofi{first + 1};
constexpr Id<Group> wash{first + 2};
constexpr Id<Organisation> ird{first + 3}, snv{first + 5};
constexpr Id<Discipline> hydrology{first + 4}, education{first + 6};
constexpr Id<Source> list{first + 10};
constexpr Id<Membership> coreOfWash{first + 11};

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
    Discipline ofTheList{.name = QStringLiteral("Education")};
    ofTheList.list = oecdList;
    ofTheList.code = QStringLiteral("5.3");
    edit.put(education, ofTheList);
    edit.put(Id<Tie>{first + 7},
             Tie{.fromPerson = amina, .toPerson = kofi, .kind = QStringLiteral("advises"), .strength = 2});
    edit.put(Id<Affiliation>{first + 8}, Affiliation{.person = amina, .organisation = ird});
    edit.put(Id<Affiliation>{first + 12}, Affiliation{.person = kofi, .organisation = snv});
    edit.put(Id<Expertise>{first + 9}, Expertise{.person = amina, .discipline = hydrology});
    edit.put(Id<Expertise>{first + 13}, Expertise{.person = kofi, .discipline = education});
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
    edit.put(Id<Membership>{first + 14}, active);
    Snapshot map;
    map.apply(edit);
    return map;
}

QStringList withView()
{
    QStringList statements;
    for (const char16_t *statement : viewOfVersion2)
        statements += QString::fromUtf16(statement);
    return statements;
}

} // namespace

void TestMigration2::keepsAllThatWasInIt()
{
    const auto made = makeVersion2(path());
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
    QCOMPARE(qint64(mapDigest(records)), qint64(-4145956737606261056));
    QCOMPARE(*connection.select(QStringLiteral("SELECT digest FROM copse_map")),
             QVariantList{qint64(-4145956737606261056)});
}

void TestMigration2::keepsItsViews()
{
    QVERIFY(makeVersion2(path(), withView()));
    Snapshot expected = expectedMap();
    View view{.title = QStringLiteral("All"), .words = QStringLiteral("Who meets whom")};
    view.asOf = QStringLiteral("any");
    view.scope = Scope::Direct;
    view.organisationLevel = OrganisationLevel::Family;
    view.disciplineLevel = DisciplineLevel::Area;
    view.independents = Independents::Pooled;
    view.picture = PictureKind::Rings;
    view.colourBy = QStringLiteral("own:Country");
    view.shapeBy = QStringLiteral("level");
    view.names = NamesShown::Initials;
    view.theme = PictureTheme::Mono;
    view.folded = {wash};
    view.backbone = 0.25;
    view.group = wash;
    view.width = 842;
    view.height = 595;
    view.markSize = 10;
    view.nameSize = 9;
    view.groupSize = 11.5;
    Edit edit;
    edit.put(Id<View>{1001}, view);
    edit.put(Id<Placement>{1002},
             Placement{.view = {1001}, .person = amina, .x = 12.5, .y = -3, .pinned = true});
    expected.apply(edit);
    const auto read = readMap(path());
    QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
    QVERIFY(*read == expected);
}

void TestMigration2::takesTheNewRecords()
{
    QVERIFY(makeVersion2(path()));
    Snapshot map;
    {
        auto opened = MapFile::open(path(), map, m_quick);
        QVERIFY(opened);
        Edit edit;
        Group group = *map.find(wash);
        group.ownSize = 310;
        group.countsMissing = true;
        edit.put(wash, group);
        Membership left = *map.find(coreOfWash);
        left.to = PartialDate::fromParts(2026);
        left.whyEnded = EndReason::ProjectEnded;
        edit.put(coreOfWash, left);
        edit.put(Id<View>{2101},
                 View{.title = QStringLiteral("Opening"), .notes = QStringLiteral("Slowly."), .step = 0});
        edit.put(Id<Need>{2001},
                 Need{.group = wash, .discipline = hydrology, .note = QStringLiteral("soon")});
        edit.put(Id<Need>{2002}, Need{.group = wash, .organisationType = QStringLiteral("Government")});
        edit.put(Id<Event>{2003}, Event{.name = QStringLiteral("Dakar"),
                                        .from = PartialDate::fromParts(2024, 3, 1),
                                        .to = PartialDate::fromParts(2024, 3, 4),
                                        .place = QStringLiteral("Dakar, Sénégal"),
                                        .group = wash});
        edit.put(Id<Attendance>{2004}, Attendance{amina, {2003}});
        Contribution contribution{.person = kofi, .group = wash};
        contribution.date = PartialDate::fromParts(2024, 3);
        contribution.kind = QStringLiteral("messages");
        contribution.count = 12;
        edit.put(Id<Contribution>{2005}, contribution);
        edit.put(Id<Resource>{2006}, Resource{.name = QStringLiteral("Guide"),
                                              .link = QStringLiteral("https://example.org/guide"),
                                              .group = wash});
        Sponsorship money{.organisation = snv, .group = wash};
        money.kind = SponsorshipKind::Money;
        money.amount = 12000.5;
        money.unit = QStringLiteral("EUR a year");
        money.stance = Stance::Demanding;
        money.conditions = QStringLiteral("a report each quarter");
        money.from = PartialDate::fromParts(2024);
        edit.put(Id<Sponsorship>{2007}, money);
        edit.put(Id<Sponsorship>{2008}, Sponsorship{.person = kofi, .group = wash});
        edit.put(Id<FollowUp>{2009}, FollowUp{.what = QStringLiteral("Ask SNV"), .done = true});
        edit.put(Id<Forgotten>{2010}, Forgotten{QStringLiteral("salt"), {QStringLiteral("a mark")}});
        map.apply(edit);
        (*opened)->write(edit);
        QVERIFY((*opened)->flush());
    }
    const auto read = readMap(path());
    QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
    QVERIFY(*read == map);
}

void TestMigration2::refusesDamage_data()
{
    QTest::addColumn<QString>("statement");
    const auto row = [](const char *name, const char *statement) {
        QTest::newRow(name) << QString::fromLatin1(statement);
    };
    row("changed text", "UPDATE tie SET kind = 'knows'");
    row("lost row", "DELETE FROM tie");
    row("missing table", "DROP TABLE view_folded");
    row("a table that is to come", "CREATE TABLE need (id INTEGER)");
    row("a column that is to come", "ALTER TABLE community ADD COLUMN own_size INTEGER");
}

void TestMigration2::refusesDamage()
{
    QFETCH(QString, statement);
    QVERIFY(makeVersion2(path(), {statement}));
    const QByteArray before = bytes();
    Snapshot records;
    const auto opened = MapFile::open(path(), records, m_quick);
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, ErrorKind::DamagedMap);
    QVERIFY(records.isEmpty());
    QCOMPARE(bytes(), before);
}

QTEST_GUILESS_MAIN(TestMigration2)
#include "tst_migration2.moc"
