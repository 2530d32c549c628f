#include "olderfile.h"
#include "version2.h"

using namespace copse;
using namespace copse::test;

/// Maps of schema version 2, from before needs, events, sponsorships and the size of a group were recorded.
class TestMigration2 : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_old.emplace(2, statementsOf(version2)); }
    void keepsAllThatWasInIt();
    void keepsItsViews();
    void takesTheNewRecords();
    void refusesDamage_data();
    void refusesDamage();

private:
    std::optional<OlderFile> m_old;
};

namespace {

constexpr TwoPeople two{996348611242491905}; // the ids of the file go on from here

} // namespace

void TestMigration2::keepsAllThatWasInIt() { verifyKept(*m_old, two.map(), -4145956737606261056); }

void TestMigration2::keepsItsViews()
{
    QVERIFY(m_old->make(statementsOf(viewOfVersion2)));
    Snapshot expected = two.map();
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
    view.folded = {two.wash};
    view.backbone = 0.25;
    view.group = two.wash;
    view.width = 842;
    view.height = 595;
    view.markSize = 10;
    view.nameSize = 9;
    view.groupSize = 11.5;
    Edit edit;
    edit.put(Id<View>{1001}, view);
    edit.put(Id<Placement>{1002},
             Placement{.view = {1001}, .person = two.amina, .x = 12.5, .y = -3, .pinned = true});
    expected.apply(edit);
    const auto read = readMap(m_old->path());
    QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
    QVERIFY(*read == expected);
}

void TestMigration2::takesTheNewRecords()
{
    verifyTakes(*m_old, {}, [](const Snapshot &map) {
        Edit edit;
        Group group = *map.find(two.wash);
        group.ownSize = 310;
        group.countsMissing = true;
        edit.put(two.wash, group);
        Membership left = *map.find(two.coreOfWash);
        left.to = PartialDate::fromParts(2026);
        left.whyEnded = EndReason::ProjectEnded;
        edit.put(two.coreOfWash, left);
        edit.put(Id<View>{2101},
                 View{.title = QStringLiteral("Opening"), .notes = QStringLiteral("Slowly."), .step = 0});
        edit.put(Id<Need>{2001},
                 Need{.group = two.wash, .discipline = two.hydrology, .note = QStringLiteral("soon")});
        edit.put(Id<Need>{2002}, Need{.group = two.wash, .organisationType = QStringLiteral("Government")});
        edit.put(Id<Event>{2003}, Event{.name = QStringLiteral("Dakar"),
                                        .from = PartialDate::fromParts(2024, 3, 1),
                                        .to = PartialDate::fromParts(2024, 3, 4),
                                        .place = QStringLiteral("Dakar, Sénégal"),
                                        .group = two.wash});
        edit.put(Id<Attendance>{2004}, Attendance{two.amina, {2003}});
        Contribution contribution{.person = two.kofi, .group = two.wash};
        contribution.date = PartialDate::fromParts(2024, 3);
        contribution.kind = QStringLiteral("messages");
        contribution.count = 12;
        edit.put(Id<Contribution>{2005}, contribution);
        edit.put(Id<Resource>{2006}, Resource{.name = QStringLiteral("Guide"),
                                              .link = QStringLiteral("https://example.org/guide"),
                                              .group = two.wash});
        Sponsorship money{.organisation = two.snv, .group = two.wash};
        money.kind = SponsorshipKind::Money;
        money.amount = 12000.5;
        money.unit = QStringLiteral("EUR a year");
        money.stance = Stance::Demanding;
        money.conditions = QStringLiteral("a report each quarter");
        money.from = PartialDate::fromParts(2024);
        edit.put(Id<Sponsorship>{2007}, money);
        edit.put(Id<Sponsorship>{2008}, Sponsorship{.person = two.kofi, .group = two.wash});
        edit.put(Id<FollowUp>{2009}, FollowUp{.what = QStringLiteral("Ask SNV"), .done = true});
        edit.put(Id<Forgotten>{2010}, Forgotten{QStringLiteral("salt"), {QStringLiteral("a mark")}});
        return edit;
    });
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
    verifyRefused(*m_old, {statement});
}

QTEST_GUILESS_MAIN(TestMigration2)
#include "tst_migration2.moc"
