#pragma once

#include <array>

namespace copse::test {

// A map as Copse 0.1.0 wrote it with schema version 2, with its digest: the statements of the file of a list
// of two people and a tie.
inline constexpr std::array version2 = {
    uR"(CREATE TABLE "person" ("id" INTEGER PRIMARY KEY, "name" TEXT, "list_id" TEXT, "email" TEXT,
        "willingness" TEXT, "consent" TEXT, "note" TEXT))",
    uR"(INSERT INTO person VALUES(996348611242491905,'Amina Diallo','1',NULL,NULL,NULL,NULL))",
    uR"(INSERT INTO person VALUES(996348611242491906,'Kofi Mensah','2',NULL,NULL,NULL,NULL))",
    uR"(CREATE TABLE "person_alias" ("owner" INTEGER NOT NULL REFERENCES "person" ("id") DEFERRABLE
        INITIALLY DEFERRED, "position" INTEGER NOT NULL, "value" TEXT NOT NULL, PRIMARY KEY ("owner",
        "position")) WITHOUT ROWID)",
    uR"(CREATE TABLE "person_own" ("owner" INTEGER NOT NULL REFERENCES "person" ("id") DEFERRABLE INITIALLY
        DEFERRED, "field" INTEGER NOT NULL, "position" INTEGER NOT NULL, "name" TEXT NOT NULL, "value" TEXT,
        PRIMARY KEY ("owner", "field", "position")) WITHOUT ROWID)",
    uR"(CREATE TABLE "organisation" ("id" INTEGER PRIMARY KEY, "name" TEXT, "type" TEXT, "country" TEXT,
        "parent" INTEGER REFERENCES "organisation" ("id") DEFERRABLE INITIALLY DEFERRED, "link" TEXT, "note"
        TEXT))",
    uR"(INSERT INTO organisation VALUES(996348611242491908,'IRD',NULL,NULL,NULL,NULL,NULL))",
    uR"(INSERT INTO organisation VALUES(996348611242491910,'SNV',NULL,NULL,NULL,NULL,NULL))",
    uR"(CREATE TABLE "organisation_alias" ("owner" INTEGER NOT NULL REFERENCES "organisation" ("id")
        DEFERRABLE INITIALLY DEFERRED, "position" INTEGER NOT NULL, "value" TEXT NOT NULL, PRIMARY KEY
        ("owner", "position")) WITHOUT ROWID)",
    uR"(CREATE TABLE "organisation_own" ("owner" INTEGER NOT NULL REFERENCES "organisation" ("id")
        DEFERRABLE INITIALLY DEFERRED, "field" INTEGER NOT NULL, "position" INTEGER NOT NULL, "name" TEXT
        NOT NULL, "value" TEXT, PRIMARY KEY ("owner", "field", "position")) WITHOUT ROWID)",
    uR"(CREATE TABLE "discipline" ("id" INTEGER PRIMARY KEY, "name" TEXT, "parent" INTEGER REFERENCES
        "discipline" ("id") DEFERRABLE INITIALLY DEFERRED, "list" TEXT, "code" TEXT))",
    uR"(INSERT INTO discipline VALUES(996348611242491909,'Hydrology',NULL,NULL,NULL))",
    uR"(INSERT INTO discipline VALUES(996348611242491911,'Education',NULL,'FORD','5.3'))",
    uR"(CREATE TABLE "discipline_own" ("owner" INTEGER NOT NULL REFERENCES "discipline" ("id") DEFERRABLE
        INITIALLY DEFERRED, "field" INTEGER NOT NULL, "position" INTEGER NOT NULL, "name" TEXT NOT NULL,
        "value" TEXT, PRIMARY KEY ("owner", "field", "position")) WITHOUT ROWID)",
    uR"(CREATE TABLE "practice" ("id" INTEGER PRIMARY KEY, "name" TEXT))",
    uR"(CREATE TABLE "community" ("id" INTEGER PRIMARY KEY, "name" TEXT, "parent" INTEGER REFERENCES
        "community" ("id") DEFERRABLE INITIALLY DEFERRED, "kind" TEXT, "purpose" TEXT, "the_group" TEXT,
        "the_problem" TEXT, "stage" TEXT, "target" TEXT, "framework" TEXT, "from_date" TEXT, "to_date" TEXT,
        "note" TEXT))",
    uR"(INSERT INTO community
        VALUES(996348611242491907,'WASH',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL))",
    uR"(CREATE TABLE "community_own" ("owner" INTEGER NOT NULL REFERENCES "community" ("id") DEFERRABLE
        INITIALLY DEFERRED, "field" INTEGER NOT NULL, "position" INTEGER NOT NULL, "name" TEXT NOT NULL,
        "value" TEXT, PRIMARY KEY ("owner", "field", "position")) WITHOUT ROWID)",
    uR"(CREATE TABLE "source" ("id" INTEGER PRIMARY KEY, "kind" TEXT, "who" TEXT, "date" TEXT, "link" TEXT,
        "note" TEXT))",
    uR"(INSERT INTO source VALUES(996348611242491915,'list',NULL,'2026-11-22','l.csv',NULL))",
    uR"(CREATE TABLE "membership" ("id" INTEGER PRIMARY KEY, "person" INTEGER REFERENCES "person" ("id")
        DEFERRABLE INITIALLY DEFERRED, "community" INTEGER REFERENCES "community" ("id") DEFERRABLE
        INITIALLY DEFERRED, "from_date" TEXT, "to_date" TEXT, "level" TEXT, "joining" TEXT, "passion"
        INTEGER, "works_on" INTEGER, "organisation_hat_none" INTEGER NOT NULL DEFAULT 0,
        "discipline_hat_none" INTEGER NOT NULL DEFAULT 0, "source" INTEGER REFERENCES "source" ("id")
        DEFERRABLE INITIALLY DEFERRED))",
    uR"(INSERT INTO membership
        VALUES(996348611242491916,996348611242491905,996348611242491907,'2023-04',NULL,'core',NULL,NULL,NULL,0,0,996348611242491915))",
    uR"(INSERT INTO membership
        VALUES(996348611242491919,996348611242491906,996348611242491907,NULL,'2025-06-30','active',NULL,NULL,NULL,0,0,996348611242491915))",
    uR"(CREATE TABLE "membership_role" ("owner" INTEGER NOT NULL REFERENCES "membership" ("id") DEFERRABLE
        INITIALLY DEFERRED, "position" INTEGER NOT NULL, "value" TEXT NOT NULL, PRIMARY KEY ("owner",
        "position")) WITHOUT ROWID)",
    uR"(CREATE TABLE "membership_motive" ("owner" INTEGER NOT NULL REFERENCES "membership" ("id") DEFERRABLE
        INITIALLY DEFERRED, "position" INTEGER NOT NULL, "value" TEXT NOT NULL, PRIMARY KEY ("owner",
        "position")) WITHOUT ROWID)",
    uR"(CREATE TABLE "membership_organisation_hat" ("owner" INTEGER NOT NULL REFERENCES "membership" ("id")
        DEFERRABLE INITIALLY DEFERRED, "position" INTEGER NOT NULL, "value" INTEGER NOT NULL REFERENCES
        "organisation" ("id") DEFERRABLE INITIALLY DEFERRED, PRIMARY KEY ("owner", "position")) WITHOUT
        ROWID)",
    uR"(CREATE TABLE "membership_discipline_hat" ("owner" INTEGER NOT NULL REFERENCES "membership" ("id")
        DEFERRABLE INITIALLY DEFERRED, "position" INTEGER NOT NULL, "value" INTEGER NOT NULL REFERENCES
        "discipline" ("id") DEFERRABLE INITIALLY DEFERRED, PRIMARY KEY ("owner", "position")) WITHOUT ROWID)",
    uR"(CREATE TABLE "affiliation" ("id" INTEGER PRIMARY KEY, "person" INTEGER REFERENCES "person" ("id")
        DEFERRABLE INITIALLY DEFERRED, "organisation" INTEGER REFERENCES "organisation" ("id") DEFERRABLE
        INITIALLY DEFERRED, "from_date" TEXT, "to_date" TEXT, "is_primary" INTEGER NOT NULL DEFAULT 0))",
    uR"(INSERT INTO affiliation VALUES(996348611242491913,996348611242491905,996348611242491908,NULL,NULL,0))",
    uR"(INSERT INTO affiliation VALUES(996348611242491917,996348611242491906,996348611242491910,NULL,NULL,0))",
    uR"(CREATE TABLE "expertise" ("id" INTEGER PRIMARY KEY, "person" INTEGER REFERENCES "person" ("id")
        DEFERRABLE INITIALLY DEFERRED, "discipline" INTEGER REFERENCES "discipline" ("id") DEFERRABLE
        INITIALLY DEFERRED, "from_date" TEXT, "to_date" TEXT, "is_primary" INTEGER NOT NULL DEFAULT 0))",
    uR"(INSERT INTO expertise VALUES(996348611242491914,996348611242491905,996348611242491909,NULL,NULL,0))",
    uR"(INSERT INTO expertise VALUES(996348611242491918,996348611242491906,996348611242491911,NULL,NULL,0))",
    uR"(CREATE TABLE "person_practice" ("id" INTEGER PRIMARY KEY, "person" INTEGER REFERENCES "person"
        ("id") DEFERRABLE INITIALLY DEFERRED, "practice" INTEGER REFERENCES "practice" ("id") DEFERRABLE
        INITIALLY DEFERRED))",
    uR"(CREATE TABLE "tie" ("id" INTEGER PRIMARY KEY, "from_person" INTEGER REFERENCES "person" ("id")
        DEFERRABLE INITIALLY DEFERRED, "to_person" INTEGER REFERENCES "person" ("id") DEFERRABLE INITIALLY
        DEFERRED, "kind" TEXT, "strength" INTEGER, "from_date" TEXT, "to_date" TEXT))",
    uR"(INSERT INTO tie
        VALUES(996348611242491912,996348611242491905,996348611242491906,'advises',2,NULL,NULL))",
    uR"(CREATE TABLE "view" ("id" INTEGER PRIMARY KEY, "title" TEXT, "words" TEXT, "as_of" TEXT, "scope"
        TEXT, "organisation_level" TEXT, "discipline_level" TEXT, "independents" TEXT, "picture" TEXT,
        "colour_by" TEXT, "shape_by" TEXT, "size_by" TEXT, "outline_by" TEXT, "names" TEXT, "theme" TEXT,
        "backbone" REAL NOT NULL DEFAULT 0, "layout" TEXT, "community" INTEGER REFERENCES "community" ("id")
        DEFERRABLE INITIALLY DEFERRED, "width" REAL NOT NULL DEFAULT 0, "height" REAL NOT NULL DEFAULT 0,
        "mark_size" REAL NOT NULL DEFAULT 0, "name_size" REAL NOT NULL DEFAULT 0, "group_size" REAL NOT NULL
        DEFAULT 0))",
    uR"(CREATE TABLE "view_folded" ("owner" INTEGER NOT NULL REFERENCES "view" ("id") DEFERRABLE INITIALLY
        DEFERRED, "position" INTEGER NOT NULL, "value" INTEGER NOT NULL REFERENCES "community" ("id")
        DEFERRABLE INITIALLY DEFERRED, PRIMARY KEY ("owner", "position")) WITHOUT ROWID)",
    uR"(CREATE TABLE "placement" ("id" INTEGER PRIMARY KEY, "view" INTEGER REFERENCES "view" ("id")
        DEFERRABLE INITIALLY DEFERRED, "person" INTEGER REFERENCES "person" ("id") DEFERRABLE INITIALLY
        DEFERRED, "community" INTEGER REFERENCES "community" ("id") DEFERRABLE INITIALLY DEFERRED,
        "organisation" INTEGER REFERENCES "organisation" ("id") DEFERRABLE INITIALLY DEFERRED, "discipline"
        INTEGER REFERENCES "discipline" ("id") DEFERRABLE INITIALLY DEFERRED, "x" REAL NOT NULL DEFAULT 0,
        "y" REAL NOT NULL DEFAULT 0, "pinned" INTEGER NOT NULL DEFAULT 0))",
    uR"(CREATE TABLE "copse_map" ("id" TEXT NOT NULL, "written_by" TEXT, "digest" INTEGER, PRIMARY KEY
        ("id")) WITHOUT ROWID)",
    uR"(INSERT INTO copse_map VALUES('f0bdf9d9-087e-4efe-acbc-aeeb15bd5627','Copse
        0.1.0',-4145956737606261056))",
};

/// A view and the places in it, which the program put there in the window.
inline constexpr std::array viewOfVersion2 = {
    uR"(INSERT INTO "view" VALUES (1001, 'All', 'Who meets whom', 'any', 'direct', 'family', 'area', 'pooled',
        'rings', 'own:Country', 'level', NULL, NULL, 'initials', 'mono', 0.25, NULL, 996348611242491907, 842.0,
        595.0, 10.0, 9.0, 11.5))",
    uR"(INSERT INTO "view_folded" VALUES (1001, 0, 996348611242491907))",
    uR"(INSERT INTO "placement" VALUES (1002, 1001, 996348611242491905, NULL, NULL, NULL, 12.5, -3.0, 1))",
    uR"(UPDATE "copse_map" SET "digest" = NULL)", // that of the map without them
};

} // namespace copse::test
