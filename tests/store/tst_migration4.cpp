#include "olderfile.h"
#include "version4.h"

using namespace copse;
using namespace copse::test;

/// Maps of schema version 4, from before views kept the lines of their pictures.
class TestMigration4 : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_old.emplace(4, statementsOf(version4)); }
    void keepsAllThatWasInIt();
    void keepsItsViews();
    void takesLines();
    void refusesDamage_data();
    void refusesDamage();

private:
    std::optional<OlderFile> m_old;
};

namespace {

constexpr TwoPeople two{996524549059117057}; // the ids of the file go on from here
constexpr Id<View> all{1001};

} // namespace

void TestMigration4::keepsAllThatWasInIt() { verifyKept(*m_old, two.map(), 1972484929341096489); }

void TestMigration4::keepsItsViews()
{
    QVERIFY(m_old->make(statementsOf(viewOfVersion4)));
    Snapshot expected = two.map();
    View view{.title = QStringLiteral("All"), .words = QStringLiteral("Who meets whom")};
    view.asOf = QStringLiteral("any");
    view.organisationLevel = OrganisationLevel::Family;
    view.disciplineLevel = DisciplineLevel::Area;
    view.picture = PictureKind::Matrix;
    view.width = 700;
    view.height = 400;
    view.markSize = 8;
    view.nameSize = 9;
    view.groupSize = 10;
    Edit edit;
    edit.put(all, view);
    edit.put(Id<Placement>{1002}, Placement{.view = all, .person = two.amina, .x = 12.5, .y = 30});
    expected.apply(edit);
    const auto read = readMap(m_old->path());
    QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
    QVERIFY(*read == expected);
}

void TestMigration4::takesLines()
{
    verifyTakes(*m_old, statementsOf(viewOfVersion4), [](const Snapshot &map) {
        View view = *map.find(all);
        view.grid = QStringLiteral("matrix 0 0 1 2.5");
        Edit edit;
        edit.put(all, view);
        return edit;
    });
}

void TestMigration4::refusesDamage_data()
{
    QTest::addColumn<QString>("statement");
    const auto row = [](const char *name, const char *statement) {
        QTest::newRow(name) << QString::fromLatin1(statement);
    };
    row("changed text", "UPDATE tie SET kind = 'knows'");
    row("lost row", "DELETE FROM expertise");
    row("missing table", "DROP TABLE view_folded");
    row("a column that is to come", "ALTER TABLE view ADD COLUMN grid TEXT");
}

void TestMigration4::refusesDamage()
{
    QFETCH(QString, statement);
    verifyRefused(*m_old, {statement});
}

QTEST_GUILESS_MAIN(TestMigration4)
#include "tst_migration4.moc"
