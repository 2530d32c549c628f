#include "store/migrations.h"

#include "store/mapcontents.h"
#include "store/schema.h"
#include "store/storeerror.h"

#include <algorithm>

namespace copse {

namespace {

/// Ties between people; views say what is drawn and keep the frame of their arrangement; organisations and
/// disciplines have places in pictures.
Result<void> fromVersion1(Connection &connection)
{
    QStringList statements{QStringLiteral(R"(CREATE TABLE "tie" ("id" INTEGER PRIMARY KEY,
            "from_person" INTEGER REFERENCES "person" ("id") DEFERRABLE INITIALLY DEFERRED,
            "to_person" INTEGER REFERENCES "person" ("id") DEFERRABLE INITIALLY DEFERRED,
            "kind" TEXT, "strength" INTEGER, "from_date" TEXT, "to_date" TEXT))"),
                           QStringLiteral(R"(CREATE TABLE "view_folded" (
            "owner" INTEGER NOT NULL REFERENCES "view" ("id") DEFERRABLE INITIALLY DEFERRED,
            "position" INTEGER NOT NULL,
            "value" INTEGER NOT NULL REFERENCES "community" ("id") DEFERRABLE INITIALLY DEFERRED,
            PRIMARY KEY ("owner", "position")) WITHOUT ROWID)"),
                           QStringLiteral(R"(ALTER TABLE "placement" ADD COLUMN "organisation" INTEGER
            REFERENCES "organisation" ("id") DEFERRABLE INITIALLY DEFERRED)"),
                           QStringLiteral(R"(ALTER TABLE "placement" ADD COLUMN "discipline" INTEGER
            REFERENCES "discipline" ("id") DEFERRABLE INITIALLY DEFERRED)")};
    for (const char *column : {"picture", "shape_by", "size_by", "outline_by", "names", "theme"})
        statements +=
            QStringLiteral("ALTER TABLE \"view\" ADD COLUMN \"%1\" TEXT").arg(QLatin1StringView(column));
    for (const char *column : {"backbone", "width", "height", "mark_size", "name_size", "group_size"})
        statements += QStringLiteral("ALTER TABLE \"view\" ADD COLUMN \"%1\" REAL NOT NULL DEFAULT 0")
                          .arg(QLatin1StringView(column));
    // All that could be drawn before. The colours stand as they did: the codes of the choice they were are
    // those of the rules they are now; what was none of them was damage.
    statements +=
        QStringLiteral(R"(UPDATE "view" SET "picture" = 'membership', "names" = 'full', "theme" = 'screen')");
    if (const auto done = connection.execute(statements); !done)
        return done;
    const auto strange = connection.select(QStringLiteral(R"(SELECT "id" FROM "view" WHERE "colour_by" IS NULL
            OR "colour_by" NOT IN ('organisation', 'discipline', 'none'))"));
    if (!strange)
        return strange.error();
    if (!strange->isEmpty())
        return mapError(ErrorKind::DamagedMap, connection.path(), QStringLiteral("a value in view"));
    return {};
}

/// What a group needs, holds, makes and gets; what was promised; how large a group says it is; why a
/// membership ended; who wanted to be forgotten; which views are steps of presenting, with what notes, and
/// whom they show only; what looks alike and is two, and what was merged.
Result<void> fromVersion2(Connection &connection)
{
    const auto reference = [](const char *column, const char *table) {
        return QStringLiteral("\"%1\" INTEGER REFERENCES \"%2\" (\"id\") DEFERRABLE INITIALLY DEFERRED")
            .arg(QLatin1StringView(column), QLatin1StringView(table));
    };
    const QString person = reference("person", "person");
    const QString group = reference("community", "community");
    const auto table = [](const char *name, const QStringList &columns) {
        return QStringLiteral("CREATE TABLE \"%1\" (\"id\" INTEGER PRIMARY KEY, %2)")
            .arg(QLatin1StringView(name), columns.join(QStringLiteral(", ")));
    };
    const auto text = [](const char *column) {
        return QStringLiteral("\"%1\" TEXT").arg(QLatin1StringView(column));
    };
    return connection.execute({
        table("need", {group, reference("discipline", "discipline"), text("organisation_type"),
                       reference("practice", "practice"), text("note")}),
        table("event",
              {text("name"), text("from_date"), text("to_date"), text("place"), group, text("note")}),
        table("attendance", {person, reference("event", "event")}),
        table("contribution",
              {person, group, text("date"), text("kind"), QStringLiteral("\"count\" INTEGER")}),
        table("resource", {text("name"), text("link"), group, text("kind"), text("note")}),
        table("sponsorship", {reference("organisation", "organisation"), person, group, text("kind"),
                              QStringLiteral("\"amount\" REAL NOT NULL DEFAULT 0"), text("unit"),
                              text("stance"), text("conditions"), text("from_date"), text("to_date")}),
        table("follow_up", {text("what"), person, group, text("due"),
                            QStringLiteral("\"done\" INTEGER NOT NULL DEFAULT 0")}),
        table("forgotten", {text("salt")}),
        QStringLiteral(R"(CREATE TABLE "forgotten_mark" (
            "owner" INTEGER NOT NULL REFERENCES "forgotten" ("id") DEFERRABLE INITIALLY DEFERRED,
            "position" INTEGER NOT NULL, "value" TEXT NOT NULL,
            PRIMARY KEY ("owner", "position")) WITHOUT ROWID)"),
        QStringLiteral("ALTER TABLE \"community\" ADD COLUMN \"own_size\" INTEGER"),
        QStringLiteral("ALTER TABLE \"community\" ADD COLUMN \"counts_missing\" INTEGER NOT NULL DEFAULT 0"),
        QStringLiteral("ALTER TABLE \"membership\" ADD COLUMN \"why_ended\" TEXT"),
        QStringLiteral("ALTER TABLE \"view\" ADD COLUMN \"notes\" TEXT"),
        QStringLiteral("ALTER TABLE \"view\" ADD COLUMN \"step\" INTEGER"),
        QStringLiteral("ALTER TABLE \"view\" ADD COLUMN \"only_those\" TEXT"),
        table("distinct_pair",
              {person, reference("other_person", "person"), reference("organisation", "organisation"),
               reference("other_organisation", "organisation")}),
        table("merge", {person, reference("organisation", "organisation"), text("name"), text("before")}),
    });
}

/// Where it is known from that somebody works somewhere, knows something or is tied to somebody.
Result<void> fromVersion3(Connection &connection)
{
    QStringList statements;
    for (const char *table : {"affiliation", "expertise", "tie"})
        statements += QStringLiteral(R"(ALTER TABLE "%1" ADD COLUMN "source" INTEGER
            REFERENCES "source" ("id") DEFERRABLE INITIALLY DEFERRED)")
                          .arg(QLatin1StringView(table));
    return connection.execute(statements);
}

/// The lines that the picture of a view stands on.
Result<void> fromVersion4(Connection &connection)
{
    return connection.execute({QStringLiteral("ALTER TABLE \"view\" ADD COLUMN \"grid\" TEXT")});
}

} // namespace

const Migrations &allMigrations()
{
    static const Migrations steps{
        // Views have texts where they had choices, and say more.
        {1, fromVersion1, [](const Snapshot &map) { return map.all<View>().isEmpty(); }},
        // Nothing recorded changes no digest.
        {2, fromVersion2, [](const Snapshot &) { return true; }},
        {3, fromVersion3, [](const Snapshot &) { return true; }},
        {4, fromVersion4, [](const Snapshot &) { return true; }}};
    return steps;
}

Result<MapContents> migrate(Connection &connection, int from, const Migrations &steps)
{
    Transaction transaction(connection);
    if (const auto done = transaction.begin(Transaction::Kind::Write); !done)
        return done.error();
    const auto digests = connection.select(QStringLiteral("SELECT \"digest\" FROM \"copse_map\""));
    if (!digests)
        return digests.error();
    std::vector<const Migration *> taken;
    for (int version = from; version < schemaVersion; ++version) {
        const auto step = std::ranges::find(steps, version, &Migration::from);
        if (step == steps.end())
            return mapError(ErrorKind::DamagedMap, connection.path(),
                            QStringLiteral("no way from version %1").arg(version));
        if (const auto done = step->run(connection); !done)
            return done.error();
        taken.push_back(&*step);
    }
    if (const auto done = connection.execute({QStringLiteral("UPDATE \"copse_map\" SET \"digest\" = NULL"),
                                              QStringLiteral("PRAGMA user_version = %1").arg(schemaVersion)});
        !done)
        return done.error();
    auto contents = readContents(connection, Helpers::No);
    if (!contents)
        return contents;
    const bool isSameDigest = std::ranges::all_of(
        taken, [&](const Migration *step) { return step->keepsDigest(contents->records); });
    const QVariant before = digests->value(0);
    if (isSameDigest && !before.isNull() && quint64(before.toLongLong()) != contents->digest)
        return mapError(ErrorKind::DamagedMap, connection.path(), QStringLiteral("the digest differs"));
    if (const auto done = writeDigest(connection, contents->digest); !done)
        return done.error();
    if (const auto done = transaction.commit(); !done)
        return done.error();
    return contents;
}

} // namespace copse
