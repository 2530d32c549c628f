#pragma once

#include <array>

namespace copse::test {

// A map as Copse 0.1.0 wrote it with schema version 4, with its digest: the statements of the file of a list
// of two people and a tie.
inline constexpr std::array version4 = {
    uR"(CREATE TABLE IF NOT EXISTS "person" ("id" INTEGER PRIMARY KEY, "name" TEXT, "list_id" TEXT, "email"
        TEXT, "willingness" TEXT, "consent" TEXT, "note" TEXT))",
    uR"(INSERT INTO person VALUES(996524549059117057,'Amina Diallo','1',NULL,NULL,NULL,NULL))",
    uR"(INSERT INTO person VALUES(996524549059117058,'Kofi Mensah','2',NULL,NULL,NULL,NULL))",
    uR"(CREATE TABLE IF NOT EXISTS "person_alias" ("owner" INTEGER NOT NULL REFERENCES "person" ("id")
        DEFERRABLE INITIALLY DEFERRED, "position" INTEGER NOT NULL, "value" TEXT NOT NULL, PRIMARY KEY
        ("owner", "position")) WITHOUT ROWID)",
    uR"(CREATE TABLE IF NOT EXISTS "person_own" ("owner" INTEGER NOT NULL REFERENCES "person" ("id")
        DEFERRABLE INITIALLY DEFERRED, "field" INTEGER NOT NULL, "position" INTEGER NOT NULL, "name" TEXT
        NOT NULL, "value" TEXT, PRIMARY KEY ("owner", "field", "position")) WITHOUT ROWID)",
    uR"(CREATE TABLE IF NOT EXISTS "organisation" ("id" INTEGER PRIMARY KEY, "name" TEXT, "type" TEXT,
        "country" TEXT, "parent" INTEGER REFERENCES "organisation" ("id") DEFERRABLE INITIALLY DEFERRED,
        "link" TEXT, "note" TEXT))",
    uR"(INSERT INTO organisation VALUES(996524549059117060,'IRD',NULL,NULL,NULL,NULL,NULL))",
    uR"(INSERT INTO organisation VALUES(996524549059117062,'SNV',NULL,NULL,NULL,NULL,NULL))",
    uR"(CREATE TABLE IF NOT EXISTS "organisation_alias" ("owner" INTEGER NOT NULL REFERENCES "organisation"
        ("id") DEFERRABLE INITIALLY DEFERRED, "position" INTEGER NOT NULL, "value" TEXT NOT NULL, PRIMARY
        KEY ("owner", "position")) WITHOUT ROWID)",
    uR"(CREATE TABLE IF NOT EXISTS "organisation_own" ("owner" INTEGER NOT NULL REFERENCES "organisation"
        ("id") DEFERRABLE INITIALLY DEFERRED, "field" INTEGER NOT NULL, "position" INTEGER NOT NULL, "name"
        TEXT NOT NULL, "value" TEXT, PRIMARY KEY ("owner", "field", "position")) WITHOUT ROWID)",
    uR"(CREATE TABLE IF NOT EXISTS "discipline" ("id" INTEGER PRIMARY KEY, "name" TEXT, "parent" INTEGER
        REFERENCES "discipline" ("id") DEFERRABLE INITIALLY DEFERRED, "list" TEXT, "code" TEXT))",
    uR"(INSERT INTO discipline VALUES(996524549059117061,'Hydrology',NULL,NULL,NULL))",
    uR"(INSERT INTO discipline VALUES(996524549059117063,'Education',NULL,'FORD','5.3'))",
    uR"(CREATE TABLE IF NOT EXISTS "discipline_own" ("owner" INTEGER NOT NULL REFERENCES "discipline" ("id")
        DEFERRABLE INITIALLY DEFERRED, "field" INTEGER NOT NULL, "position" INTEGER NOT NULL, "name" TEXT
        NOT NULL, "value" TEXT, PRIMARY KEY ("owner", "field", "position")) WITHOUT ROWID)",
    uR"(CREATE TABLE IF NOT EXISTS "practice" ("id" INTEGER PRIMARY KEY, "name" TEXT))",
    uR"(CREATE TABLE IF NOT EXISTS "community" ("id" INTEGER PRIMARY KEY, "name" TEXT, "parent" INTEGER
        REFERENCES "community" ("id") DEFERRABLE INITIALLY DEFERRED, "kind" TEXT, "purpose" TEXT,
        "the_group" TEXT, "the_problem" TEXT, "stage" TEXT, "target" TEXT, "framework" TEXT, "from_date"
        TEXT, "to_date" TEXT, "own_size" INTEGER, "counts_missing" INTEGER NOT NULL DEFAULT 0, "note" TEXT))",
    uR"(INSERT INTO community
        VALUES(996524549059117059,'WASH',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL))",
    uR"(CREATE TABLE IF NOT EXISTS "community_own" ("owner" INTEGER NOT NULL REFERENCES "community" ("id")
        DEFERRABLE INITIALLY DEFERRED, "field" INTEGER NOT NULL, "position" INTEGER NOT NULL, "name" TEXT
        NOT NULL, "value" TEXT, PRIMARY KEY ("owner", "field", "position")) WITHOUT ROWID)",
    uR"(CREATE TABLE IF NOT EXISTS "source" ("id" INTEGER PRIMARY KEY, "kind" TEXT, "who" TEXT, "date" TEXT,
        "link" TEXT, "note" TEXT))",
    uR"(INSERT INTO source VALUES(996524549059117067,'list',NULL,'2026-11-22','l.csv',NULL))",
    uR"(CREATE TABLE IF NOT EXISTS "membership" ("id" INTEGER PRIMARY KEY, "person" INTEGER REFERENCES
        "person" ("id") DEFERRABLE INITIALLY DEFERRED, "community" INTEGER REFERENCES "community" ("id")
        DEFERRABLE INITIALLY DEFERRED, "from_date" TEXT, "to_date" TEXT, "why_ended" TEXT, "level" TEXT,
        "joining" TEXT, "passion" INTEGER, "works_on" INTEGER, "organisation_hat_none" INTEGER NOT NULL
        DEFAULT 0, "discipline_hat_none" INTEGER NOT NULL DEFAULT 0, "source" INTEGER REFERENCES "source"
        ("id") DEFERRABLE INITIALLY DEFERRED))",
    uR"(INSERT INTO membership
        VALUES(996524549059117068,996524549059117057,996524549059117059,'2023-04',NULL,NULL,'core',NULL,NULL,NULL,0,0,996524549059117067))",
    uR"(INSERT INTO membership
        VALUES(996524549059117071,996524549059117058,996524549059117059,NULL,'2025-06-30',NULL,'active',NULL,NULL,NULL,0,0,996524549059117067))",
    uR"(CREATE TABLE IF NOT EXISTS "membership_role" ("owner" INTEGER NOT NULL REFERENCES "membership"
        ("id") DEFERRABLE INITIALLY DEFERRED, "position" INTEGER NOT NULL, "value" TEXT NOT NULL, PRIMARY
        KEY ("owner", "position")) WITHOUT ROWID)",
    uR"(CREATE TABLE IF NOT EXISTS "membership_motive" ("owner" INTEGER NOT NULL REFERENCES "membership"
        ("id") DEFERRABLE INITIALLY DEFERRED, "position" INTEGER NOT NULL, "value" TEXT NOT NULL, PRIMARY
        KEY ("owner", "position")) WITHOUT ROWID)",
    uR"(CREATE TABLE IF NOT EXISTS "membership_organisation_hat" ("owner" INTEGER NOT NULL REFERENCES
        "membership" ("id") DEFERRABLE INITIALLY DEFERRED, "position" INTEGER NOT NULL, "value" INTEGER NOT
        NULL REFERENCES "organisation" ("id") DEFERRABLE INITIALLY DEFERRED, PRIMARY KEY ("owner",
        "position")) WITHOUT ROWID)",
    uR"(CREATE TABLE IF NOT EXISTS "membership_discipline_hat" ("owner" INTEGER NOT NULL REFERENCES
        "membership" ("id") DEFERRABLE INITIALLY DEFERRED, "position" INTEGER NOT NULL, "value" INTEGER NOT
        NULL REFERENCES "discipline" ("id") DEFERRABLE INITIALLY DEFERRED, PRIMARY KEY ("owner",
        "position")) WITHOUT ROWID)",
    uR"(CREATE TABLE IF NOT EXISTS "affiliation" ("id" INTEGER PRIMARY KEY, "person" INTEGER REFERENCES
        "person" ("id") DEFERRABLE INITIALLY DEFERRED, "organisation" INTEGER REFERENCES "organisation"
        ("id") DEFERRABLE INITIALLY DEFERRED, "from_date" TEXT, "to_date" TEXT, "is_primary" INTEGER NOT
        NULL DEFAULT 0, "source" INTEGER REFERENCES "source" ("id") DEFERRABLE INITIALLY DEFERRED))",
    uR"(INSERT INTO affiliation
        VALUES(996524549059117065,996524549059117057,996524549059117060,NULL,NULL,0,NULL))",
    uR"(INSERT INTO affiliation
        VALUES(996524549059117069,996524549059117058,996524549059117062,NULL,NULL,0,NULL))",
    uR"(CREATE TABLE IF NOT EXISTS "expertise" ("id" INTEGER PRIMARY KEY, "person" INTEGER REFERENCES
        "person" ("id") DEFERRABLE INITIALLY DEFERRED, "discipline" INTEGER REFERENCES "discipline" ("id")
        DEFERRABLE INITIALLY DEFERRED, "from_date" TEXT, "to_date" TEXT, "is_primary" INTEGER NOT NULL
        DEFAULT 0, "source" INTEGER REFERENCES "source" ("id") DEFERRABLE INITIALLY DEFERRED))",
    uR"(INSERT INTO expertise
        VALUES(996524549059117066,996524549059117057,996524549059117061,NULL,NULL,0,NULL))",
    uR"(INSERT INTO expertise
        VALUES(996524549059117070,996524549059117058,996524549059117063,NULL,NULL,0,NULL))",
    uR"(CREATE TABLE IF NOT EXISTS "person_practice" ("id" INTEGER PRIMARY KEY, "person" INTEGER REFERENCES
        "person" ("id") DEFERRABLE INITIALLY DEFERRED, "practice" INTEGER REFERENCES "practice" ("id")
        DEFERRABLE INITIALLY DEFERRED))",
    uR"(CREATE TABLE IF NOT EXISTS "tie" ("id" INTEGER PRIMARY KEY, "from_person" INTEGER REFERENCES
        "person" ("id") DEFERRABLE INITIALLY DEFERRED, "to_person" INTEGER REFERENCES "person" ("id")
        DEFERRABLE INITIALLY DEFERRED, "kind" TEXT, "strength" INTEGER, "from_date" TEXT, "to_date" TEXT,
        "source" INTEGER REFERENCES "source" ("id") DEFERRABLE INITIALLY DEFERRED))",
    uR"(INSERT INTO tie
        VALUES(996524549059117064,996524549059117057,996524549059117058,'advises',2,NULL,NULL,NULL))",
    uR"(CREATE TABLE IF NOT EXISTS "need" ("id" INTEGER PRIMARY KEY, "community" INTEGER REFERENCES
        "community" ("id") DEFERRABLE INITIALLY DEFERRED, "discipline" INTEGER REFERENCES "discipline"
        ("id") DEFERRABLE INITIALLY DEFERRED, "organisation_type" TEXT, "practice" INTEGER REFERENCES
        "practice" ("id") DEFERRABLE INITIALLY DEFERRED, "note" TEXT))",
    uR"(CREATE TABLE IF NOT EXISTS "event" ("id" INTEGER PRIMARY KEY, "name" TEXT, "from_date" TEXT,
        "to_date" TEXT, "place" TEXT, "community" INTEGER REFERENCES "community" ("id") DEFERRABLE INITIALLY
        DEFERRED, "note" TEXT))",
    uR"(CREATE TABLE IF NOT EXISTS "attendance" ("id" INTEGER PRIMARY KEY, "person" INTEGER REFERENCES
        "person" ("id") DEFERRABLE INITIALLY DEFERRED, "event" INTEGER REFERENCES "event" ("id") DEFERRABLE
        INITIALLY DEFERRED))",
    uR"(CREATE TABLE IF NOT EXISTS "contribution" ("id" INTEGER PRIMARY KEY, "person" INTEGER REFERENCES
        "person" ("id") DEFERRABLE INITIALLY DEFERRED, "community" INTEGER REFERENCES "community" ("id")
        DEFERRABLE INITIALLY DEFERRED, "date" TEXT, "kind" TEXT, "count" INTEGER))",
    uR"(CREATE TABLE IF NOT EXISTS "resource" ("id" INTEGER PRIMARY KEY, "name" TEXT, "link" TEXT,
        "community" INTEGER REFERENCES "community" ("id") DEFERRABLE INITIALLY DEFERRED, "kind" TEXT, "note"
        TEXT))",
    uR"(CREATE TABLE IF NOT EXISTS "sponsorship" ("id" INTEGER PRIMARY KEY, "organisation" INTEGER
        REFERENCES "organisation" ("id") DEFERRABLE INITIALLY DEFERRED, "person" INTEGER REFERENCES "person"
        ("id") DEFERRABLE INITIALLY DEFERRED, "community" INTEGER REFERENCES "community" ("id") DEFERRABLE
        INITIALLY DEFERRED, "kind" TEXT, "amount" REAL NOT NULL DEFAULT 0, "unit" TEXT, "stance" TEXT,
        "conditions" TEXT, "from_date" TEXT, "to_date" TEXT))",
    uR"(CREATE TABLE IF NOT EXISTS "follow_up" ("id" INTEGER PRIMARY KEY, "what" TEXT, "person" INTEGER
        REFERENCES "person" ("id") DEFERRABLE INITIALLY DEFERRED, "community" INTEGER REFERENCES "community"
        ("id") DEFERRABLE INITIALLY DEFERRED, "due" TEXT, "done" INTEGER NOT NULL DEFAULT 0))",
    uR"(CREATE TABLE IF NOT EXISTS "forgotten" ("id" INTEGER PRIMARY KEY, "salt" TEXT))",
    uR"(CREATE TABLE IF NOT EXISTS "forgotten_mark" ("owner" INTEGER NOT NULL REFERENCES "forgotten" ("id")
        DEFERRABLE INITIALLY DEFERRED, "position" INTEGER NOT NULL, "value" TEXT NOT NULL, PRIMARY KEY
        ("owner", "position")) WITHOUT ROWID)",
    uR"(CREATE TABLE IF NOT EXISTS "distinct_pair" ("id" INTEGER PRIMARY KEY, "person" INTEGER REFERENCES
        "person" ("id") DEFERRABLE INITIALLY DEFERRED, "other_person" INTEGER REFERENCES "person" ("id")
        DEFERRABLE INITIALLY DEFERRED, "organisation" INTEGER REFERENCES "organisation" ("id") DEFERRABLE
        INITIALLY DEFERRED, "other_organisation" INTEGER REFERENCES "organisation" ("id") DEFERRABLE
        INITIALLY DEFERRED))",
    uR"(CREATE TABLE IF NOT EXISTS "merge" ("id" INTEGER PRIMARY KEY, "person" INTEGER REFERENCES "person"
        ("id") DEFERRABLE INITIALLY DEFERRED, "organisation" INTEGER REFERENCES "organisation" ("id")
        DEFERRABLE INITIALLY DEFERRED, "name" TEXT, "before" TEXT))",
    uR"(CREATE TABLE IF NOT EXISTS "view" ("id" INTEGER PRIMARY KEY, "title" TEXT, "words" TEXT, "notes"
        TEXT, "step" INTEGER, "as_of" TEXT, "scope" TEXT, "organisation_level" TEXT, "discipline_level"
        TEXT, "independents" TEXT, "picture" TEXT, "colour_by" TEXT, "shape_by" TEXT, "size_by" TEXT,
        "outline_by" TEXT, "names" TEXT, "theme" TEXT, "only_those" TEXT, "backbone" REAL NOT NULL DEFAULT
        0, "layout" TEXT, "community" INTEGER REFERENCES "community" ("id") DEFERRABLE INITIALLY DEFERRED,
        "width" REAL NOT NULL DEFAULT 0, "height" REAL NOT NULL DEFAULT 0, "mark_size" REAL NOT NULL DEFAULT
        0, "name_size" REAL NOT NULL DEFAULT 0, "group_size" REAL NOT NULL DEFAULT 0))",
    uR"(CREATE TABLE IF NOT EXISTS "view_folded" ("owner" INTEGER NOT NULL REFERENCES "view" ("id")
        DEFERRABLE INITIALLY DEFERRED, "position" INTEGER NOT NULL, "value" INTEGER NOT NULL REFERENCES
        "community" ("id") DEFERRABLE INITIALLY DEFERRED, PRIMARY KEY ("owner", "position")) WITHOUT ROWID)",
    uR"(CREATE TABLE IF NOT EXISTS "placement" ("id" INTEGER PRIMARY KEY, "view" INTEGER REFERENCES "view"
        ("id") DEFERRABLE INITIALLY DEFERRED, "person" INTEGER REFERENCES "person" ("id") DEFERRABLE
        INITIALLY DEFERRED, "community" INTEGER REFERENCES "community" ("id") DEFERRABLE INITIALLY DEFERRED,
        "organisation" INTEGER REFERENCES "organisation" ("id") DEFERRABLE INITIALLY DEFERRED, "discipline"
        INTEGER REFERENCES "discipline" ("id") DEFERRABLE INITIALLY DEFERRED, "x" REAL NOT NULL DEFAULT 0,
        "y" REAL NOT NULL DEFAULT 0, "pinned" INTEGER NOT NULL DEFAULT 0))",
    uR"(CREATE TABLE IF NOT EXISTS "copse_map" ("id" TEXT NOT NULL, "written_by" TEXT, "digest" INTEGER,
        PRIMARY KEY ("id")) WITHOUT ROWID)",
    uR"(INSERT INTO copse_map VALUES('5be60d08-0941-4c19-8590-32971d3f7ace','Copse
        0.1.0',1972484929341096489))",
};

/// A view and the places in it, which the program put there in the window.
inline constexpr std::array viewOfVersion4 = {
    uR"(INSERT INTO "view" VALUES (1001, 'All', 'Who meets whom', NULL, -1, 'any', 'with-subgroups', 'family',
        'area', 'own', 'matrix', 'organisation', NULL, NULL, NULL, 'full', 'screen', NULL, 0.0, NULL, NULL,
        700.0, 400.0, 8.0, 9.0, 10.0))",
    uR"(INSERT INTO "placement" VALUES (1002, 1001, 996524549059117057, NULL, NULL, NULL, 12.5, 30.0, 0))",
    uR"(UPDATE "copse_map" SET "digest" = NULL)", // that of the map without them
};

} // namespace copse::test
