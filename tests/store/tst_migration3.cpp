#include "olderfile.h"
#include "version3.h"

using namespace copse;
using namespace copse::test;

/// Maps of schema version 3, from before affiliations, expertise and ties had a source.
class TestMigration3 : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_old.emplace(3, statementsOf(version3)); }
    void keepsAllThatWasInIt();
    void takesSources();
    void refusesDamage_data();
    void refusesDamage();

private:
    std::optional<OlderFile> m_old;
};

namespace {

constexpr TwoPeople two{996477224900100097}; // the ids of the file go on from here

} // namespace

void TestMigration3::keepsAllThatWasInIt() { verifyKept(*m_old, two.map(), 1590190496078674415); }

void TestMigration3::takesSources()
{
    verifyTakes(*m_old, {}, [](const Snapshot &map) {
        Edit edit;
        Affiliation affiliation = *map.find(two.aminaOfIrd);
        affiliation.source = two.list;
        edit.put(two.aminaOfIrd, affiliation);
        Expertise expertise = *map.find(two.aminaKnows);
        expertise.source = two.list;
        edit.put(two.aminaKnows, expertise);
        const Id<Source> interview{2001};
        edit.put(interview, Source{.kind = SourceKind::Interview, .who = QStringLiteral("Kofi")});
        Tie tie = *map.find(two.advises);
        tie.source = interview;
        edit.put(two.advises, tie);
        return edit;
    });
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
    verifyRefused(*m_old, {statement});
}

QTEST_GUILESS_MAIN(TestMigration3)
#include "tst_migration3.moc"
