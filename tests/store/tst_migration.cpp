#include "olderfile.h"
#include "version1.h"

using namespace copse;
using namespace copse::test;

/// Maps that older programs have written: opened with all that was in them, or refused and left as they are.
class TestMigration : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_old.emplace(1, statementsOf(version1)); }
    void keepsAMapOfVersion1();
    void keepsItsViews();
    void goesOnInIt();
    void keepsAVersionFromBefore();
    void refusesDamage_data();
    void refusesDamage();
    void damageThatIsNoneIsKept();

private:
    std::optional<OlderFile> m_old;
};

namespace {

constexpr qint64 first = 996293552725032961; // the ids of the file go on from here

/// What the program that made the file has put into it.
Snapshot expectedMap()
{
    const Id<Person> amina{first}, kofi{first + 1};
    const Id<Group> facilitators{first + 2}, wash{first + 3};
    const Id<Organisation> ird{first + 4}, snv{first + 7};
    const Id<Discipline> hydrology{first + 5}, education{first + 6};
    const Id<Source> list{first + 10};
    Edit edit;
    Person person{.name = QStringLiteral("Amina Diallo"), .listId = QStringLiteral("1")};
    person.own = {{QStringLiteral("Country"), {QStringLiteral("Mali")}}};
    edit.put(amina, person);
    edit.put(kofi, Person{.name = QStringLiteral("Kofi Mensah"), .listId = QStringLiteral("2")});
    edit.put(facilitators, Group{.name = QStringLiteral("Facilitators"), .parent = wash});
    edit.put(wash, Group{.name = QStringLiteral("WASH")});
    edit.put(ird, Organisation{.name = QStringLiteral("IRD")});
    edit.put(snv, Organisation{.name = QStringLiteral("SNV")});
    edit.put(hydrology, Discipline{.name = QStringLiteral("Hydrology")});
    Discipline ofTheList{.name = QStringLiteral("Education")};
    ofTheList.list = oecdList;
    ofTheList.code = QStringLiteral("5.3");
    edit.put(education, ofTheList);
    edit.put(Id<Affiliation>{first + 8}, Affiliation{.person = amina, .organisation = ird});
    edit.put(Id<Affiliation>{first + 12}, Affiliation{.person = kofi});
    edit.put(Id<Affiliation>{first + 13}, Affiliation{.person = kofi, .organisation = snv});
    edit.put(Id<Expertise>{first + 9}, Expertise{.person = amina, .discipline = hydrology});
    edit.put(Id<Expertise>{first + 14}, Expertise{.person = kofi, .discipline = education});
    Source source;
    source.date = PartialDate::fromParts(2026, 11, 22);
    source.link = QStringLiteral("l.csv");
    edit.put(list, source);
    Membership chair{.person = amina, .group = wash, .from = PartialDate::fromParts(2023, 4)};
    chair.level = Level::Core;
    chair.roles = {QStringLiteral("chair")};
    chair.source = list;
    edit.put(Id<Membership>{first + 11}, chair);
    Membership active{.person = kofi, .group = facilitators, .to = PartialDate::fromParts(2025, 6, 30)};
    active.level = Level::Active;
    active.organisations.values = {snv};
    active.source = list;
    edit.put(Id<Membership>{first + 15}, active);
    Membership independent{.person = kofi, .group = wash, .from = PartialDate::fromParts(2024)};
    independent.organisations.saidNone = true;
    independent.source = list;
    edit.put(Id<Membership>{first + 16}, independent);
    Snapshot map;
    map.apply(edit);
    return map;
}

Snapshot expectedMapWithViews()
{
    Snapshot map = expectedMap();
    Edit edit;
    View all{.title = QStringLiteral("All"), .words = QStringLiteral("Who meets whom")};
    all.asOf = QStringLiteral("any");
    all.organisationLevel = OrganisationLevel::Family;
    all.disciplineLevel = DisciplineLevel::Area;
    all.independents = Independents::Pooled;
    all.colourBy = QStringLiteral("discipline");
    all.layout = QStringLiteral("neato");
    edit.put(Id<View>{1001}, all);
    View direct;
    direct.scope = Scope::Direct;
    direct.colourBy = QStringLiteral("none");
    direct.group = {first + 3};
    edit.put(Id<View>{1002}, direct);
    edit.put(Id<Placement>{1003},
             Placement{.view = {1001}, .person = {first}, .x = 12.5, .y = -3, .pinned = true});
    edit.put(Id<Placement>{1004}, Placement{.view = {1001}, .group = {first + 2}, .y = 40});
    map.apply(edit);
    return map;
}

} // namespace

void TestMigration::keepsAMapOfVersion1() { verifyKept(*m_old, expectedMap(), -9185898214362942099); }

void TestMigration::keepsItsViews()
{
    QVERIFY(m_old->make(statementsOf(viewsOfVersion1)));
    const auto read = readMap(m_old->path());
    QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
    QVERIFY(*read == expectedMapWithViews());
    Snapshot records;
    QVERIFY(m_old->open(records));
    QVERIFY(records == *read);
    QCOMPARE(m_old->inFile(QStringLiteral("SELECT digest FROM copse_map")),
             QVariantList{qint64(mapDigest(records))});
}

void TestMigration::goesOnInIt()
{
    verifyTakes(*m_old, statementsOf(viewsOfVersion1), [](const Snapshot &map) {
        Edit edit;
        edit.put(Id<Tie>{2001}, Tie{.fromPerson = {first},
                                    .toPerson = {first + 1},
                                    .kind = QStringLiteral("advises"),
                                    .strength = 2,
                                    .from = PartialDate::fromParts(2020)});
        View view = *map.find(Id<View>{1001});
        view.picture = PictureKind::Hulls;
        view.colourBy.clear();
        view.sizeBy = QStringLiteral("own:Country");
        view.names = NamesShown::Initials;
        view.theme = PictureTheme::Mono;
        view.folded = {{first + 3}, {first + 2}};
        view.backbone = 0.25;
        view.width = 842;
        view.groupSize = 11.5;
        edit.put(Id<View>{1001}, view);
        edit.put(Id<Placement>{2002}, Placement{.view = {1001}, .organisation = {first + 4}, .x = 5});
        edit.put(Id<Placement>{2003}, Placement{.view = {1001}, .discipline = {first + 5}, .x = 6});
        return edit;
    });
}

void TestMigration::keepsAVersionFromBefore()
{
    QVERIFY(m_old->make(statementsOf(viewsOfVersion1)));
    const MapFileSettings settings{.versionsFolder = m_old->inFolder(QStringLiteral("versions")),
                                   .waitForDisk = false};
    Snapshot map;
    auto opened = MapFile::open(m_old->path(), map, settings);
    QVERIFY(opened);
    const QList<Version> versions = versionsOf((*opened)->mapId(), settings.versionsFolder);
    QVERIFY(!versions.isEmpty());
    const auto kept = readMap(versions.last().path);
    QVERIFY(kept && *kept == map);
    Connection old(versions.last().path);
    QVERIFY(old.open(Connection::Access::Read));
    QCOMPARE(*old.select(QStringLiteral("PRAGMA user_version")), QVariantList{1});
}

void TestMigration::refusesDamage_data()
{
    QTest::addColumn<QString>("statement");
    const auto row = [](const char *name, const char *statement) {
        QTest::newRow(name) << QString::fromLatin1(statement);
    };
    row("changed text", "UPDATE person SET name = name || 'x'");
    row("lost row", "DELETE FROM affiliation WHERE organisation IS NULL");
    // The rest with the digest taken away by the views.
    row("unknown colours", "UPDATE view SET colour_by = 'own:Country'");
    row("no colours", "UPDATE view SET colour_by = NULL");
    row("unknown scope", "UPDATE view SET scope = 'some'");
    row("dangling", "UPDATE placement SET person = 42 WHERE community IS NULL");
    row("placed as both", "UPDATE placement SET community = 996293552725032963, person = 996293552725032961");
    row("missing table", "DROP TABLE placement");
    row("missing map table", "DROP TABLE copse_map");
    row("other table", "CREATE TABLE other (id INTEGER)");
    row("a table that is to come", "CREATE TABLE tie (id INTEGER)");
    row("a column that is to come", "ALTER TABLE view ADD COLUMN theme TEXT");
    row("trigger", "CREATE TRIGGER t AFTER UPDATE ON view BEGIN DELETE FROM person; END");
}

void TestMigration::refusesDamage()
{
    QFETCH(QString, statement);
    const QByteArray row = QTest::currentDataTag();
    const bool byDigest = row == "changed text" || row == "lost row";
    verifyRefused(*m_old,
                  (byDigest ? QStringList() : statementsOf(viewsOfVersion1)) + QStringList{statement});
}

/// What that version would have opened is opened.
void TestMigration::damageThatIsNoneIsKept()
{
    QVERIFY(m_old->make({QStringLiteral("UPDATE copse_map SET digest = NULL"),
                         QStringLiteral("UPDATE person SET name = 'Amina ' || char(10) || 'D.' "
                                        "WHERE list_id = '1'"),
                         QStringLiteral("UPDATE community SET purpose = '' WHERE parent IS NULL")}));
    const auto read = readMap(m_old->path());
    QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
    QCOMPARE(read->find(Id<Person>{first})->name, QStringLiteral("Amina \nD."));
    QCOMPARE(read->all<Membership>().size(), 3);
}

QTEST_GUILESS_MAIN(TestMigration)
#include "tst_migration.moc"
