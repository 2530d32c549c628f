#pragma once

#include <array>

namespace copse::test {

// A map as Copse 0.1.0 wrote it (schema version 1), with its digest: the statements of the file, but for
// views and placements, which that version could keep and nothing made.
inline constexpr std::array version1 = {
    uR"(CREATE TABLE "person" ("id" INTEGER PRIMARY KEY, "name" TEXT, "list_id" TEXT, "email" TEXT,
        "willingness" TEXT, "consent" TEXT, "note" TEXT))",
    uR"(INSERT INTO person VALUES(996293552725032961,'Amina Diallo','1',NULL,NULL,NULL,NULL))",
    uR"(INSERT INTO person VALUES(996293552725032962,'Kofi Mensah','2',NULL,NULL,NULL,NULL))",
    uR"(CREATE TABLE "person_alias" ("owner" INTEGER NOT NULL REFERENCES "person" ("id") DEFERRABLE INITIALLY
        DEFERRED, "position" INTEGER NOT NULL, "value" TEXT NOT NULL, PRIMARY KEY ("owner", "position")) WITHOUT
        ROWID)",
    uR"(CREATE TABLE "person_own" ("owner" INTEGER NOT NULL REFERENCES "person" ("id") DEFERRABLE INITIALLY
        DEFERRED, "field" INTEGER NOT NULL, "position" INTEGER NOT NULL, "name" TEXT NOT NULL, "value" TEXT,
        PRIMARY KEY ("owner", "field", "position")) WITHOUT ROWID)",
    uR"(INSERT INTO person_own VALUES(996293552725032961,0,0,'Country','Mali'))",
    uR"(CREATE TABLE "organisation" ("id" INTEGER PRIMARY KEY, "name" TEXT, "type" TEXT, "country" TEXT,
        "parent" INTEGER REFERENCES "organisation" ("id") DEFERRABLE INITIALLY DEFERRED, "link" TEXT, "note"
        TEXT))",
    uR"(INSERT INTO organisation VALUES(996293552725032965,'IRD',NULL,NULL,NULL,NULL,NULL))",
    uR"(INSERT INTO organisation VALUES(996293552725032968,'SNV',NULL,NULL,NULL,NULL,NULL))",
    uR"(CREATE TABLE "organisation_alias" ("owner" INTEGER NOT NULL REFERENCES "organisation" ("id") DEFERRABLE
        INITIALLY DEFERRED, "position" INTEGER NOT NULL, "value" TEXT NOT NULL, PRIMARY KEY ("owner",
        "position")) WITHOUT ROWID)",
    uR"(CREATE TABLE "organisation_own" ("owner" INTEGER NOT NULL REFERENCES "organisation" ("id") DEFERRABLE
        INITIALLY DEFERRED, "field" INTEGER NOT NULL, "position" INTEGER NOT NULL, "name" TEXT NOT NULL, "value"
        TEXT, PRIMARY KEY ("owner", "field", "position")) WITHOUT ROWID)",
    uR"(CREATE TABLE "discipline" ("id" INTEGER PRIMARY KEY, "name" TEXT, "parent" INTEGER REFERENCES
        "discipline" ("id") DEFERRABLE INITIALLY DEFERRED, "list" TEXT, "code" TEXT))",
    uR"(INSERT INTO discipline VALUES(996293552725032966,'Hydrology',NULL,NULL,NULL))",
    uR"(INSERT INTO discipline VALUES(996293552725032967,'Education',NULL,'FORD','5.3'))",
    uR"(CREATE TABLE "discipline_own" ("owner" INTEGER NOT NULL REFERENCES "discipline" ("id") DEFERRABLE
        INITIALLY DEFERRED, "field" INTEGER NOT NULL, "position" INTEGER NOT NULL, "name" TEXT NOT NULL, "value"
        TEXT, PRIMARY KEY ("owner", "field", "position")) WITHOUT ROWID)",
    uR"(CREATE TABLE "practice" ("id" INTEGER PRIMARY KEY, "name" TEXT))",
    uR"(CREATE TABLE "community" ("id" INTEGER PRIMARY KEY, "name" TEXT, "parent" INTEGER REFERENCES "community"
        ("id") DEFERRABLE INITIALLY DEFERRED, "kind" TEXT, "purpose" TEXT, "the_group" TEXT, "the_problem" TEXT,
        "stage" TEXT, "target" TEXT, "framework" TEXT, "from_date" TEXT, "to_date" TEXT, "note" TEXT))",
    uR"(INSERT INTO community
        VALUES(996293552725032963,'Facilitators',996293552725032964,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL))",
    uR"(INSERT INTO community
        VALUES(996293552725032964,'WASH',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL))",
    uR"(CREATE TABLE "community_own" ("owner" INTEGER NOT NULL REFERENCES "community" ("id") DEFERRABLE
        INITIALLY DEFERRED, "field" INTEGER NOT NULL, "position" INTEGER NOT NULL, "name" TEXT NOT NULL, "value"
        TEXT, PRIMARY KEY ("owner", "field", "position")) WITHOUT ROWID)",
    uR"(CREATE TABLE "source" ("id" INTEGER PRIMARY KEY, "kind" TEXT, "who" TEXT, "date" TEXT, "link" TEXT,
        "note" TEXT))",
    uR"(INSERT INTO source VALUES(996293552725032971,'list',NULL,'2026-11-22','l.csv',NULL))",
    uR"(CREATE TABLE "membership" ("id" INTEGER PRIMARY KEY, "person" INTEGER REFERENCES "person" ("id")
        DEFERRABLE INITIALLY DEFERRED, "community" INTEGER REFERENCES "community" ("id") DEFERRABLE INITIALLY
        DEFERRED, "from_date" TEXT, "to_date" TEXT, "level" TEXT, "joining" TEXT, "passion" INTEGER, "works_on"
        INTEGER, "organisation_hat_none" INTEGER NOT NULL DEFAULT 0, "discipline_hat_none" INTEGER NOT NULL
        DEFAULT 0, "source" INTEGER REFERENCES "source" ("id") DEFERRABLE INITIALLY DEFERRED))",
    uR"(INSERT INTO membership
        VALUES(996293552725032972,996293552725032961,996293552725032964,'2023-04',NULL,'core',NULL,NULL,NULL,0,0,996293552725032971))",
    uR"(INSERT INTO membership
        VALUES(996293552725032976,996293552725032962,996293552725032963,NULL,'2025-06-30','active',NULL,NULL,NULL,0,0,996293552725032971))",
    uR"(INSERT INTO membership
        VALUES(996293552725032977,996293552725032962,996293552725032964,'2024',NULL,NULL,NULL,NULL,NULL,1,0,996293552725032971))",
    uR"(CREATE TABLE "membership_role" ("owner" INTEGER NOT NULL REFERENCES "membership" ("id") DEFERRABLE
        INITIALLY DEFERRED, "position" INTEGER NOT NULL, "value" TEXT NOT NULL, PRIMARY KEY ("owner",
        "position")) WITHOUT ROWID)",
    uR"(INSERT INTO membership_role VALUES(996293552725032972,0,'chair'))",
    uR"(CREATE TABLE "membership_motive" ("owner" INTEGER NOT NULL REFERENCES "membership" ("id") DEFERRABLE
        INITIALLY DEFERRED, "position" INTEGER NOT NULL, "value" TEXT NOT NULL, PRIMARY KEY ("owner",
        "position")) WITHOUT ROWID)",
    uR"(CREATE TABLE "membership_organisation_hat" ("owner" INTEGER NOT NULL REFERENCES "membership" ("id")
        DEFERRABLE INITIALLY DEFERRED, "position" INTEGER NOT NULL, "value" INTEGER NOT NULL REFERENCES
        "organisation" ("id") DEFERRABLE INITIALLY DEFERRED, PRIMARY KEY ("owner", "position")) WITHOUT ROWID)",
    uR"(INSERT INTO membership_organisation_hat VALUES(996293552725032976,0,996293552725032968))",
    uR"(CREATE TABLE "membership_discipline_hat" ("owner" INTEGER NOT NULL REFERENCES "membership" ("id")
        DEFERRABLE INITIALLY DEFERRED, "position" INTEGER NOT NULL, "value" INTEGER NOT NULL REFERENCES
        "discipline" ("id") DEFERRABLE INITIALLY DEFERRED, PRIMARY KEY ("owner", "position")) WITHOUT ROWID)",
    uR"(CREATE TABLE "affiliation" ("id" INTEGER PRIMARY KEY, "person" INTEGER REFERENCES "person" ("id")
        DEFERRABLE INITIALLY DEFERRED, "organisation" INTEGER REFERENCES "organisation" ("id") DEFERRABLE
        INITIALLY DEFERRED, "from_date" TEXT, "to_date" TEXT, "is_primary" INTEGER NOT NULL DEFAULT 0))",
    uR"(INSERT INTO affiliation VALUES(996293552725032969,996293552725032961,996293552725032965,NULL,NULL,0))",
    uR"(INSERT INTO affiliation VALUES(996293552725032973,996293552725032962,NULL,NULL,NULL,0))",
    uR"(INSERT INTO affiliation VALUES(996293552725032974,996293552725032962,996293552725032968,NULL,NULL,0))",
    uR"(CREATE TABLE "expertise" ("id" INTEGER PRIMARY KEY, "person" INTEGER REFERENCES "person" ("id")
        DEFERRABLE INITIALLY DEFERRED, "discipline" INTEGER REFERENCES "discipline" ("id") DEFERRABLE INITIALLY
        DEFERRED, "from_date" TEXT, "to_date" TEXT, "is_primary" INTEGER NOT NULL DEFAULT 0))",
    uR"(INSERT INTO expertise VALUES(996293552725032970,996293552725032961,996293552725032966,NULL,NULL,0))",
    uR"(INSERT INTO expertise VALUES(996293552725032975,996293552725032962,996293552725032967,NULL,NULL,0))",
    uR"(CREATE TABLE "person_practice" ("id" INTEGER PRIMARY KEY, "person" INTEGER REFERENCES "person" ("id")
        DEFERRABLE INITIALLY DEFERRED, "practice" INTEGER REFERENCES "practice" ("id") DEFERRABLE INITIALLY
        DEFERRED))",
    uR"(CREATE TABLE "view" ("id" INTEGER PRIMARY KEY, "title" TEXT, "words" TEXT, "as_of" TEXT, "scope" TEXT,
        "organisation_level" TEXT, "discipline_level" TEXT, "independents" TEXT, "colour_by" TEXT, "layout"
        TEXT, "community" INTEGER REFERENCES "community" ("id") DEFERRABLE INITIALLY DEFERRED))",
    uR"(CREATE TABLE "placement" ("id" INTEGER PRIMARY KEY, "view" INTEGER REFERENCES "view" ("id") DEFERRABLE
        INITIALLY DEFERRED, "person" INTEGER REFERENCES "person" ("id") DEFERRABLE INITIALLY DEFERRED,
        "community" INTEGER REFERENCES "community" ("id") DEFERRABLE INITIALLY DEFERRED, "x" REAL NOT NULL
        DEFAULT 0, "y" REAL NOT NULL DEFAULT 0, "pinned" INTEGER NOT NULL DEFAULT 0))",
    uR"(CREATE TABLE "copse_map" ("id" TEXT NOT NULL, "written_by" TEXT, "digest" INTEGER, PRIMARY KEY ("id"))
        WITHOUT ROWID)",
    uR"(INSERT INTO copse_map VALUES('313d7f72-2073-4835-9323-90e494e97fca','Copse 0.1.0',-9185898214362942099))",
};

inline constexpr std::array viewsOfVersion1 = {
    uR"(INSERT INTO "view" VALUES (1001, 'All', 'Who meets whom', 'any', 'with-subgroups', 'family', 'area', 'pooled',
        'discipline', 'neato', NULL))",
    uR"(INSERT INTO "view" VALUES (1002, NULL, NULL, NULL, 'direct', 'organisation', 'field', 'own', 'none', NULL,
        996293552725032964))",
    uR"(INSERT INTO "placement" VALUES (1003, 1001, 996293552725032961, NULL, 12.5, -3.0, 1))",
    uR"(INSERT INTO "placement" VALUES (1004, 1001, NULL, 996293552725032963, 0.0, 40.0, 0))",
    uR"(UPDATE "copse_map" SET "digest" = NULL)", // that of the map without them
};

} // namespace copse::test
